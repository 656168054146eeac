#include "bindings/cli/check_workers.hpp"

#include <algorithm>

#include "engine/base/text.hpp"

#if !defined(__EMSCRIPTEN__)
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace lockstep::cli {

namespace {

void merge_outcome(std::vector<SearchOutcome>& outcomes, const SearchOutcome& more) {
  const auto same = std::find_if(outcomes.begin(), outcomes.end(), [&](const SearchOutcome& o) { return o.kind == more.kind && o.text == more.text; });
  if (same == outcomes.end()) {
    outcomes.push_back(more);
    return;
  }
  same->runs += more.runs;
  same->traces += more.traces;
  if (more.deviations >= same->deviations) return;
  same->deviations = more.deviations;
  same->schedule = more.schedule;
}

}  // namespace

Finding merge(const std::vector<Finding>& findings) {
  Finding all;
  all.report.is_complete = true;
  all.report.is_proof = true;
  for (const Finding& one : findings) {
    const SearchReport& report = one.report;
    all.report.mode = report.mode;
    all.report.runs += report.runs;
    all.report.blocked += report.blocked;
    all.report.reversals += report.reversals;
    all.report.steps += report.steps;
    all.report.orders += report.orders;
    all.report.seen_once += report.seen_once;
    all.report.deadlocked_runs += report.deadlocked_runs;
    all.report.deadlocked_traces += report.deadlocked_traces;
    all.report.is_complete = all.report.is_complete && report.is_complete;
    all.report.is_proof = all.report.is_proof && report.is_proof;
    for (const SearchOutcome& outcome : report.outcomes) merge_outcome(all.report.outcomes, outcome);
    all.behaviours.insert(all.behaviours.end(), one.behaviours.begin(), one.behaviours.end());
  }
  std::sort(all.behaviours.begin(), all.behaviours.end());
  all.behaviours.erase(std::unique(all.behaviours.begin(), all.behaviours.end()), all.behaviours.end());
  all.report.traces = all.behaviours.size();
  return all;
}

#if defined(__EMSCRIPTEN__)

bool search_in_workers(std::uint32_t, const std::function<Finding(std::uint32_t)>&, Finding&) { return false; }

#else

namespace {

void put(std::string& out, std::uint64_t number) {
  append_number(out, number);
  out += '\n';
}
void put(std::string& out, const std::string& text) {
  put(out, text.size());
  out += text;
}

/// Takes back what put() wrote, in the same order.
class Taker {
 public:
  explicit Taker(const std::string& text) : text_(text) {}
  [[nodiscard]] std::uint64_t number() {
    std::uint64_t value = 0;
    while (at_ < text_.size() && text_[at_] != '\n') value = value * 10 + static_cast<std::uint64_t>(text_[at_++] - '0');
    ++at_;
    return value;
  }
  [[nodiscard]] std::string text() {
    const std::size_t size = number();
    at_ += size;
    return at_ <= text_.size() ? text_.substr(at_ - size, size) : std::string();
  }
  [[nodiscard]] bool is_short() const { return at_ > text_.size(); }

 private:
  const std::string& text_;
  std::size_t at_ = 0;
};

std::string text_of(const Finding& finding) {
  const SearchReport& report = finding.report;
  std::string out;
  for (const std::uint64_t number : {report.runs, report.blocked, report.reversals, report.steps, report.orders, report.seen_once, report.deadlocked_runs,
                                     report.deadlocked_traces, std::uint64_t{report.is_complete}, std::uint64_t{report.is_proof}})
    put(out, number);
  put(out, report.mode);
  put(out, report.outcomes.size());
  for (const SearchOutcome& outcome : report.outcomes) {
    put(out, outcome.kind);
    put(out, outcome.text);
    put(out, outcome.runs);
    put(out, outcome.traces);
    put(out, outcome.deviations);
    put(out, outcome.schedule);
  }
  put(out, finding.behaviours.size());
  for (const std::uint64_t behaviour : finding.behaviours) put(out, behaviour);
  return out;
}

bool finding_of(const std::string& text, Finding& finding) {
  Taker taker(text);
  SearchReport& report = finding.report;
  for (std::uint64_t* number : {&report.runs, &report.blocked, &report.reversals, &report.steps, &report.orders, &report.seen_once, &report.deadlocked_runs,
                                &report.deadlocked_traces})
    *number = taker.number();
  report.is_complete = taker.number() != 0;
  report.is_proof = taker.number() != 0;
  report.mode = taker.text();
  for (std::uint64_t left = taker.number(); left > 0 && !taker.is_short(); --left) {
    SearchOutcome outcome;
    outcome.kind = taker.text();
    outcome.text = taker.text();
    outcome.runs = taker.number();
    outcome.traces = taker.number();
    outcome.deviations = taker.number();
    outcome.schedule = taker.text();
    report.outcomes.push_back(std::move(outcome));
  }
  for (std::uint64_t left = taker.number(); left > 0 && !taker.is_short(); --left) finding.behaviours.push_back(taker.number());
  return !text.empty() && !taker.is_short();
}

[[noreturn]] void work(int pipe_end, const Finding& finding) {
  const std::string text = text_of(finding);
  for (std::size_t sent = 0; sent < text.size();) {
    const ssize_t count = write(pipe_end, text.data() + sent, text.size() - sent);
    if (count <= 0) _exit(1);
    sent += static_cast<std::size_t>(count);
  }
  _exit(0);
}

std::string read_all(int pipe_end) {
  std::string text;
  char buffer[1 << 14];
  for (;;) {
    const ssize_t count = read(pipe_end, buffer, sizeof buffer);
    if (count <= 0) break;
    text.append(buffer, static_cast<std::size_t>(count));
  }
  close(pipe_end);
  return text;
}

}  // namespace

bool search_in_workers(std::uint32_t workers, const std::function<Finding(std::uint32_t)>& search, Finding& found) {
  std::vector<int> pipes;
  std::vector<pid_t> children;
  for (std::uint32_t i = 1; i <= workers; ++i) {
    int ends[2];
    if (pipe(ends) != 0) return false;
    const pid_t child = fork();
    if (child < 0) return false;
    if (child == 0) {
      close(ends[0]);
      work(ends[1], search(i));
    }
    close(ends[1]);
    pipes.push_back(ends[0]);
    children.push_back(child);
  }
  std::vector<Finding> findings;
  bool is_whole = true;
  for (const int pipe_end : pipes) {
    Finding finding;
    is_whole = finding_of(read_all(pipe_end), finding) && is_whole;
    findings.push_back(std::move(finding));
  }
  for (const pid_t child : children) waitpid(child, nullptr, 0);
  found = merge(findings);
  return is_whole;
}

#endif

}  // namespace lockstep::cli
