#include "engine/simulation_json.hpp"

#include <cmath>

#include "engine/base/text.hpp"

namespace lockstep {
namespace {

/// Writes one object: members with commas between, and its braces.
class JsonObject {
 public:
  explicit JsonObject(std::string& out) : out_(out) { out_ += '{'; }
  JsonObject(const JsonObject&) = delete;
  JsonObject& operator=(const JsonObject&) = delete;
  ~JsonObject() { out_ += '}'; }

  /// Writes the name; the caller appends the value.
  std::string& member(const char* name) {
    if (!first_) out_ += ',';
    first_ = false;
    append_json_string(out_, name);
    out_ += ':';
    return out_;
  }
  void text(const char* name, std::string_view value) { append_json_string(member(name), value); }
  void number(const char* name, double value) {
    member(name);
    if (std::isnan(value)) {
      out_ += "null";
    } else if (std::isinf(value)) {
      out_ += value > 0 ? "1e999" : "-1e999";  // which JSON.parse reads as infinity
    } else if (value == std::floor(value) && value >= 0 && value < 9e15) {
      append_number(out_, static_cast<std::uint64_t>(value));
    } else {
      append_python_float(out_, value);
    }
  }

 private:
  std::string& out_;
  bool first_ = true;
};

template <class Items, class Append>
void append_array(std::string& out, const Items& items, const Append& append) {
  out += '[';
  bool first = true;
  for (const auto& item : items) {
    if (!first) out += ',';
    first = false;
    append(item);
  }
  out += ']';
}

void append_row(std::string& out, const CounterRow& row) {
  JsonObject object(out);
  object.text("scope", scope_name(row.scope));
  object.number("id", row.id);
  object.text("name", row.name);
  object.text("kind", row.kind == ObjectKind::task ? "task" : object_kind_python_name(row.kind));
  JsonObject values(object.member("values"));
  for (std::size_t i = 0; i < counter_count; ++i) {
    const auto counter = static_cast<Counter>(i);
    if (counter_is_in(counter, row.scope)) values.number(counter_name(counter), row[counter]);
  }
}

void append_task(std::string& out, const TaskStatus& task) {
  JsonObject object(out);
  object.number("id", number_of(task.id));
  object.text("name", task.name);
  object.text("state", task.state);
  if (!task.waits_for.empty()) object.text("waitsFor", task.waits_for);
  object.number("line", task.line);
}

void append_entry(std::string& out, const Verdict::Entry& entry) {
  JsonObject object(out);
  object.number("task", number_of(entry.task));
  object.text("taskName", entry.task_name);
  object.number("line", entry.line);
  {
    JsonObject waits_on(object.member("waitsOn"));
    waits_on.text("kind", object_kind_python_name(entry.kind));
    waits_on.text("name", entry.object_name);
    waits_on.number("createdLine", entry.created_line);
  }
  append_array(object.member("holders"), entry.holders, [&](const Verdict::Holder& holder) {
    JsonObject held(out);
    held.number("task", number_of(holder.task));
    held.text("taskName", holder.task_name);
    held.number("line", holder.line);
  });
  object.text("reason", entry.reason);
}

}  // namespace

void append_json(std::string& out, const std::vector<Problem>& problems) {
  append_array(out, problems, [&](const Problem& problem) {
    JsonObject object(out);
    object.text("severity", problem.is_error ? "error" : "warning");
    object.text("slug", problem.slug);
    object.text("message", problem.message);
    object.number("line", problem.line);
    object.number("column", problem.utf16_column);
    object.number("endLine", problem.end_line);
    object.number("endColumn", problem.utf16_end_column);
    object.text("remedy", problem.remedy);
  });
}

void append_json(std::string& out, const std::vector<ProgramOutput>& output) {
  append_array(out, output, [&](const ProgramOutput& piece) {
    JsonObject object(out);
    object.text("stream", piece.is_error ? "err" : "out");
    object.text("text", piece.text);
  });
}

void append_json(std::string& out, const Verdict& verdict) {
  JsonObject object(out);
  object.text("kind", verdict_kind_name(verdict.kind));
  object.text("headline", verdict.headline);
  append_array(object.member("sentences"), verdict.entries,
               [&](const Verdict::Entry& entry) { append_json_string(out, entry.sentence); });
  append_array(object.member("entries"), verdict.entries, [&](const Verdict::Entry& entry) { append_entry(out, entry); });
  append_array(object.member("cycle"), verdict.cycle, [&](TaskId task) { append_number(out, number_of(task)); });
}

void append_json(std::string& out, const Summary& summary) {
  JsonObject object(out);
  object.text("state", state_name(summary.state));
  object.number("virtualTime", summary.virtual_time_s);
  object.number("steps", static_cast<double>(summary.steps));
  object.text("message", summary.message);
  object.number("exitCode", summary.exit_status);
  if (!summary.limit.name.empty()) {
    JsonObject limit(object.member("limit"));
    limit.text("name", summary.limit.name);
    limit.number("value", summary.limit.value);
    limit.text("task", summary.limit.task);
    limit.number("line", summary.limit.line);
  }
  append_array(object.member("counters"), summary.counters, [&](const CounterRow& row) { append_row(out, row); });
  append_array(object.member("tasks"), summary.tasks, [&](const TaskStatus& task) { append_task(out, task); });
  if (summary.verdict.kind != VerdictKind::none) append_json(object.member("verdict"), summary.verdict);
}

}  // namespace lockstep
