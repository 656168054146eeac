#include "engine/trace/recorder.hpp"

#include <doctest/doctest.h>

using namespace lockstep;

namespace {

TraceRecord record_of(u32 step) {
  TraceRecord record{};
  record.kind = EventKind::step_begin;
  record.step = step;
  return record;
}

struct Listener final : TraceObserver {
  std::size_t heard = 0;
  void on_event(const TraceRecord&) override { ++heard; }
};

}  // namespace

TEST_SUITE("trace/recorder") {
  TEST_CASE("a reader gets every record once, in pieces that lie in one place") {
    Recorder recorder;
    const u32 total = Recorder::chunk_records + 100;
    for (u32 i = 0; i < total; ++i) recorder.append(record_of(i));
    u32 expected = 0;
    std::size_t pieces = 0;
    for (std::size_t seen = 0; seen < recorder.size(); ++pieces) {
      const auto piece = recorder.records(seen);
      REQUIRE_FALSE(piece.empty());
      for (const TraceRecord& record : piece) REQUIRE(record.step == expected++);
      seen += piece.size();
    }
    CHECK(expected == total);
    CHECK(pieces == 2);
    CHECK(recorder.records(total).empty());
    CHECK(recorder[total - 1].step == total - 1);
  }

  TEST_CASE("a record stays where it is while others are added") {
    Recorder recorder;
    recorder.append(record_of(7));
    const TraceRecord* first = &recorder[0];
    for (u32 i = 0; i < 3 * Recorder::chunk_records; ++i) recorder.append(record_of(i));
    CHECK(first == &recorder[0]);
    CHECK(first->step == 7);
  }

  TEST_CASE("beyond the limit records are counted and observed but not kept") {
    Recorder recorder(2);
    Listener listener;
    recorder.add_observer(listener);
    for (u32 i = 0; i < 5; ++i) recorder.append(record_of(i));
    CHECK(recorder.size() == 2);
    CHECK(recorder.dropped() == 3);
    CHECK(listener.heard == 5);
  }
}
