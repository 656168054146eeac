#include "engine/script/library/set_table.hpp"

#include <cstring>
#include <string>

#include "engine/script/library/sets.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

constexpr uint32_t linear_probes = 9;
constexpr uint32_t perturb_shift = 5;
constexpr uint32_t smallest_table = 8;

SetEntry* new_table(Heap& heap, uint32_t slots) {
  SetEntry* const table = static_cast<SetEntry*>(heap.allocate(slots * sizeof(SetEntry)));
  std::memset(static_cast<void*>(table), 0, slots * sizeof(SetEntry));
  return table;
}

// The table exists from the first element on.
void require_table(Heap& heap, Set* set) {
  if (set->table != nullptr) return;
  set->table = new_table(heap, smallest_table);
  set->mask = smallest_table - 1;
}

// The order in which a hash's places are tried: some neighbours, then a jump.
class Probe {
 public:
  Probe(uint32_t hash, uint32_t mask) : mask_(mask), perturb_(hash), start_(hash & mask) { begin(); }
  uint32_t place() const { return place_; }
  void next() {
    if (place_ != last_) {
      ++place_;
      return;
    }
    perturb_ >>= perturb_shift;
    start_ = (start_ * 5 + 1 + perturb_) & mask_;
    begin();
  }

 private:
  void begin() {
    place_ = start_;
    last_ = start_ + linear_probes <= mask_ ? start_ + linear_probes : start_;
  }

  uint32_t mask_, perturb_, start_;
  uint32_t place_ = 0, last_ = 0;
};

// Puts a key into a table that has neither it nor removed entries. The reference goes in with it.
void insert_clean(SetEntry* table, uint32_t mask, Value&& key, uint32_t hash) {
  Probe probe(hash, mask);
  while (!table[probe.place()].key.is_null()) probe.next();
  table[probe.place()].key = std::move(key);
  table[probe.place()].hash = hash;
}

// A new table for more than `wanted` elements.
void resize(Heap& heap, Set* set, uint32_t wanted) {
  uint32_t slots = smallest_table;
  while (slots <= wanted) slots *= 2;
  SetEntry* const table = new_table(heap, slots);
  if (set->table != nullptr) {
    for (uint32_t i = 0; i <= set->mask; ++i)
      if (!set->table[i].key.is_null()) insert_clean(table, slots - 1, std::move(set->table[i].key), set->table[i].hash);
    heap.free(set->table, (set->mask + 1) * sizeof(SetEntry));
  }
  set->table = table;
  set->mask = slots - 1;
  set->fill = set->size;
}

uint32_t grown_size(const Set* set) { return set->size > 50000 ? set->size * 2 : set->size * 4; }

constexpr uint32_t nowhere = UINT32_MAX;

// What a search came to: the key's place, or the first unused place and the last removed one before it.
struct Found {
  bool is_there = false;
  uint32_t place = nowhere;    // nowhere: comparing raised
  uint32_t removed = nowhere;
};

// The set has a table.
Found find(Vm& vm, Set* set, const Value& key, uint32_t hash) {
again:
  Found found;
  for (Probe probe(hash, set->mask);; probe.next()) {
    const uint32_t place = probe.place();
    const SetEntry& entry = set->table[place];
    if (entry.key.is_null()) {
      if (entry.hash == set_dummy) {
        found.removed = place;
        continue;
      }
      found.place = place;
      return found;
    }
    if (entry.hash != hash) continue;
    if (!entry.key.same(key)) {
      // Comparing may run the program, which may change the set: then the search starts again.
      const Value other = entry.key;
      const SetEntry* const table = set->table;
      const int equal = vm.equals(other, key);
      if (equal < 0) return {};
      if (equal == 0) {
        if (set->table == table && set->table[place].key.same(other)) continue;
        require_table(vm.heap, set);
        goto again;
      }
    }
    found.is_there = true;
    found.place = place;
    return found;
  }
}

}  // namespace

bool hash_element(Vm& vm, const Value& key, uint32_t& hash) {
  if (vm.hash(key, hash)) return true;
  if (!vm.raised() || vm.type_of(vm.pending_exception()) != vm.types.type_error) return false;
  const Value why = vm.take_exception();
  std::string text = "cannot use '" + full_name(vm.type_of(key)) + "' as a set element (";
  if (!vm.append_str(text, why)) return false;
  vm.raise_type_error(text + ")");
  return false;
}

bool hash_sought(Vm& vm, const Value& key, uint32_t& hash) {
  if (!key.is_kind(Kind::set) || !vm.special(vm.type_of(key), Special::sp_hash).is_none()) return hash_element(vm, key, hash);
  hash = frozen_hash(key.as<Set>());
  return true;
}

int set_contains_hashed(Vm& vm, Set* set, const Value& key, uint32_t hash) {
  if (set->size == 0) return 0;
  const Found found = find(vm, set, key, hash);
  return found.place == nowhere ? -1 : found.is_there;
}

int set_add_hashed(Vm& vm, Set* set, Value key, uint32_t hash) {
  require_table(vm.heap, set);
  const Found found = find(vm, set, key, hash);
  if (found.place == nowhere) return -1;
  if (found.is_there) return 0;
  const bool reuses = found.removed != nowhere;
  SetEntry& entry = set->table[reuses ? found.removed : found.place];
  entry.key = std::move(key);
  entry.hash = hash;
  ++set->size;
  if (reuses) return 1;
  ++set->fill;
  if (uint64_t{set->fill} * 5 >= uint64_t{set->mask} * 3) resize(vm.heap, set, grown_size(set));
  return 1;
}

int set_discard_hashed(Vm& vm, Set* set, const Value& key, uint32_t hash) {
  if (set->size == 0) return 0;
  const Found found = find(vm, set, key, hash);
  if (found.place == nowhere) return -1;
  SetEntry& entry = set->table[found.place];
  if (!found.is_there || entry.key.is_null()) return 0;
  entry.hash = set_dummy;
  --set->size;
  const Value removed = std::move(entry.key);
  return 1;
}

void set_prepare_merge(Vm& vm, Set* set, uint32_t more) {
  require_table(vm.heap, set);
  if ((uint64_t{set->fill} + more) * 5 >= uint64_t{set->mask} * 3) resize(vm.heap, set, (set->size + more) * 2);
}

bool set_merge(Vm& vm, Set* set, const Set* other) {
  if (other == set || other->size == 0) return true;
  set_prepare_merge(vm, set, other->size);
  if (set->fill == 0 && set->mask == other->mask && other->fill == other->size) {
    for (uint32_t i = 0; i <= other->mask; ++i) {
      if (other->table[i].key.is_null()) continue;
      set->table[i].key = other->table[i].key;
      set->table[i].hash = other->table[i].hash;
    }
    set->fill = set->size = other->size;
    return true;
  }
  uint32_t position = 0;
  if (set->fill == 0) {
    while (const SetEntry* entry = set_next(other, position)) insert_clean(set->table, set->mask, Value(entry->key), entry->hash);
    set->fill = set->size = other->size;
    return true;
  }
  while (const SetEntry* entry = set_next(other, position))
    if (set_add_hashed(vm, set, entry->key, entry->hash) < 0) return false;
  return true;
}

void set_sweep(Vm& vm, Set* set) {
  if (set->table != nullptr && set->fill - set->size > set->mask / 4) resize(vm.heap, set, grown_size(set));
}

Value set_take_any(Set* set) {
  uint32_t place = set->finger & set->mask;
  while (set->table[place].key.is_null()) place = place == set->mask ? 0 : place + 1;
  Value taken = std::move(set->table[place].key);
  set->table[place].hash = set_dummy;
  --set->size;
  set->finger = place + 1;
  return taken;
}

// --- the VM's own -----------------------------------------------------------------------------------------------------------

int Vm::set_contains(Set* set, const Value& key) {
  uint32_t hash;
  return hash_sought(*this, key, hash) ? set_contains_hashed(*this, set, key, hash) : -1;
}

int Vm::set_add(Set* set, Value key) {
  uint32_t hash;
  return hash_element(*this, key, hash) ? set_add_hashed(*this, set, std::move(key), hash) : -1;
}

int Vm::set_discard(Set* set, const Value& key) {
  uint32_t hash;
  return hash_sought(*this, key, hash) ? set_discard_hashed(*this, set, key, hash) : -1;
}

}  // namespace lockstep::script
