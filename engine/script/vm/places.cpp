#include "engine/script/vm/places.hpp"

#include <algorithm>

namespace lockstep::script {

// The others never change after they are made, or only the running task can reach them.
bool Places::needs_name(Kind kind) noexcept {
  switch (kind) {
    case Kind::instance:
    case Kind::type:
    case Kind::module:
    case Kind::function:
    case Kind::cell:
    case Kind::bytearray:
    case Kind::list:
    case Kind::dict:
    case Kind::set:
    case Kind::iterator:
    case Kind::generator:
    case Kind::exception:
    case Kind::future:
    case Kind::task:
    case Kind::primitive:
    case Kind::native: return true;
    default: return false;
  }
}

const Places::Slot* Places::find(const Table& table, const Object* object) noexcept {
  if (table.slots.empty()) return nullptr;
  const std::size_t mask = table.slots.size() - 1;
  for (std::size_t at = start(object) & mask;; at = (at + 1) & mask) {
    const Slot& slot = table.slots[at];
    if (slot.stamp != table.stamp) return nullptr;
    if (slot.object == object) return &slot;
  }
}

void Places::set(Table& table, const Object* object, std::uint64_t place) {
  if ((table.used + 1) * 2 > table.slots.size()) {
    PlainVector<Slot> old(std::max<std::size_t>(1024, table.slots.size() * 2));
    old.swap(table.slots);
    const std::uint32_t stamp = table.stamp;
    table.used = 0;
    for (const Slot& slot : old)
      if (slot.stamp == stamp) set(table, slot.object, slot.place);
  }
  const std::size_t mask = table.slots.size() - 1;
  for (std::size_t at = start(object) & mask;; at = (at + 1) & mask) {
    Slot& slot = table.slots[at];
    if (slot.stamp == table.stamp && slot.object != object) continue;
    if (slot.stamp != table.stamp) ++table.used;
    slot = {object, place, table.stamp};
    return;
  }
}

void Places::clear(Table& table) {
  table.used = 0;
  if (++table.stamp != 0) return;
  std::fill(table.slots.begin(), table.slots.end(), Slot{});
  table.stamp = 1;
}

void Places::begin_run() {
  clear(run_);
  if (!is_sealed_) clear(base_);
}

}  // namespace lockstep::script
