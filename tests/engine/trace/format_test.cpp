#include "engine/trace/format.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>
#include <string_view>

#include "engine/trace/schema_hash.hpp"

using namespace lockstep;

namespace {

struct Scene {
  Names names;
  ObjectDirectory directory;

  template <class Event>
  TraceRecord record(const Event& event, TaskId task = TaskId::none, u32 line = 0) {
    TraceRecord record{};
    record.kind = Event::kind;
    record.line = line;
    record.step = 3;
    record.task = task;
    record.time = 0.25;
    record.set_payload(event);
    directory.on_event(record);
    return record;
  }
  std::string line(const TraceRecord& record, LineStyle style = LineStyle::plain) {
    std::string out;
    TraceFormatter(names, directory, style).append_line(out, record);
    return out;
  }
  std::string json(const TraceRecord& record) {
    std::string out;
    TraceFormatter(names, directory).append_json(out, record);
    return out;
  }
};

}  // namespace

TEST_SUITE("trace/format") {
  TEST_CASE("one event is one line with time, task, what happened and the source line") {
    Scene s;
    (void)s.record(trace::TaskCreated{TaskId{1}, TaskId::none, s.names.intern("worker")});
    (void)s.record(trace::ObjectCreated{ObjectId{2}, ObjectKind::lock, s.names.intern("db"), 0});
    const auto park = s.record(trace::Park{ObjectId{2}, 0, WaitReason::acquire}, TaskId{1}, 12);
    CHECK(s.line(park) == "    0.250000  worker         parks at Lock db as number 1: acquire  (line 12)\n");
    CHECK(s.json(park) ==
          "{\"time\":0.25,\"step\":3,\"task\":1,\"task_name\":\"worker\",\"line\":12,\"kind\":\"park\","
          "\"object\":2,\"position\":0,\"reason\":\"acquire\"}\n");
    CHECK(s.line(s.record(trace::Wake{ObjectId{2}, TaskId{1}})) ==
          "    0.250000  -              wakes worker from Lock db\n");
  }

  TEST_CASE("an event without fields and one with a double are complete JSON") {
    Scene s;
    CHECK(s.json(s.record(trace::StepBegin{})) ==
          "{\"time\":0.25,\"step\":3,\"task\":0,\"task_name\":\"\",\"line\":0,\"kind\":\"step_begin\"}\n");
    CHECK(s.json(s.record(trace::ClockJump{1e-5})).find("\"to\":1e-05}") != std::string::npos);
  }

  TEST_CASE("a name cannot send control sequences, in colour or plain") {
    Scene s;
    (void)s.record(trace::TaskCreated{TaskId{1}, TaskId::none, s.names.intern("\x1b[2Jevil\nline")});
    const auto begin = s.record(trace::StepBegin{}, TaskId{1});
    CHECK(s.line(begin) == "    0.250000  \\x1b[2Jevil\\nline step 3\n");
    const std::string coloured = s.line(begin, LineStyle::ansi);
    CHECK(coloured.find("\x1b[2J") == std::string::npos);
    CHECK(coloured.find("\x1b[38;5;") != std::string::npos);
    CHECK(coloured.ends_with("\x1b[0m\n"));
  }

  TEST_CASE("an object without a name is told by its kind and number") {
    Scene s;
    (void)s.record(trace::ObjectCreated{ObjectId{5}, ObjectKind::bounded_semaphore, NameId::none, 2});
    CHECK(s.line(s.record(trace::SemaphoreAcquired{ObjectId{5}, 1})) ==
          "    0.250000  -              acquires BoundedSemaphore #5, 1 permit left\n");
  }

  TEST_CASE("a renamed object is called by its new name") {
    Scene s;
    (void)s.record(trace::ObjectCreated{ObjectId{5}, ObjectKind::event, NameId::none, 0});
    (void)s.record(trace::ObjectNamed{ObjectId{5}, s.names.intern("go")});
    CHECK(s.line(s.record(trace::EventSet{ObjectId{5}})) == "    0.250000  -              sets Event go\n");
  }

  TEST_CASE("every kind of event has a name and a line of its own") {
    Scene s;
    for (u32 kind = 0; kind < event_kind_count; ++kind) {
      TraceRecord record{};
      record.kind = static_cast<EventKind>(kind);
      CHECK(std::string_view(event_kind_name(record.kind)) != "?");
      const std::string line = s.line(record);
      CHECK(line.size() > 30);
      CHECK(std::count(line.begin(), line.end(), '\n') == 1);
      CHECK(s.json(record).find(event_kind_name(record.kind)) != std::string::npos);
    }
  }

  TEST_CASE("the schema's hash is 16 hexadecimal digits") {
    CHECK(schema_hash_text().size() == 16);
    CHECK(schema_hash_text().find_first_not_of("0123456789abcdef") == std::string::npos);
  }
}
