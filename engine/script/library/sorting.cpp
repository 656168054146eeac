// A stable merge sort that takes runs as they come: ascending or strictly descending ones are found, short ones are extended by
// binary insertion, and the order of merging follows the powers of the boundaries between runs.
// @source Munro, Wild: "Nearly-Optimal Mergesorts: Fast, Practical Sorting Methods That Optimally Adapt to Existing Runs", ESA 2018
#include "engine/script/library/sorting.hpp"

#include <algorithm>
#include <string>

namespace lockstep::script {

namespace {

// What is sorted: the key in the form that is quickest to compare, and where the item was.
template <class Key>
struct Entry {
  Key key;
  uint32_t index;
};

// `Less` gives 1, 0, or -1 after raising.
template <class Key, class Less>
class MergeSort {
 public:
  MergeSort(std::vector<Entry<Key>>& entries, Less less) : entries_(entries), less_(less) {}

  bool run() {
    const size_t size = entries_.size();
    size_t start = 0;
    while (start < size) {
      size_t length = 0;
      if (!find_run(start, length)) return false;
      const size_t shortest = std::min(shortest_run(size), size - start);
      if (length < shortest) {
        if (!insert_rest(start, length, shortest)) return false;
        length = shortest;
      }
      if (!push_run(start, length)) return false;
      start += length;
    }
    while (runs_.size() > 1)
      if (!merge_last_two()) return false;
    return true;
  }

 private:
  using Item = Entry<Key>;
  struct Run {
    size_t start, length;
    int power;  // of the boundary to the run after it
  };

  // 16 … 32, such that the number of runs is about a power of two.
  static size_t shortest_run(size_t size) {
    size_t rest = 0;
    while (size >= 32) {
      rest |= size & 1;
      size >>= 1;
    }
    return size + rest;
  }

  bool find_run(size_t start, size_t& length) {
    Item* const items = entries_.data() + start;
    const size_t most = entries_.size() - start;
    length = 1;
    if (most == 1) return true;
    const int first = less_(items[1].key, items[0].key);
    if (first < 0) return false;
    for (length = 2; length < most; ++length) {
      const int descends = less_(items[length].key, items[length - 1].key);
      if (descends < 0) return false;
      if (descends != first) break;
    }
    if (first) std::reverse(items, items + length);
    return true;
  }

  // Items [0, sorted) are in order; brings those up to `end` among them.
  bool insert_rest(size_t start, size_t sorted, size_t end) {
    Item* const items = entries_.data() + start;
    for (; sorted < end; ++sorted) {
      size_t place = 0;
      if (!upper_bound(items, sorted, items[sorted].key, place)) return false;
      std::rotate(items + place, items + sorted, items + sorted + 1);
    }
    return true;
  }

  // First place among `count` items whose item is greater than `key`.
  bool upper_bound(const Item* items, size_t count, const Key& key, size_t& place) {
    size_t low = 0;
    while (low < count) {
      const size_t middle = low + (count - low) / 2;
      const int before = less_(key, items[middle].key);
      if (before < 0) return false;
      if (before)
        count = middle;
      else
        low = middle + 1;
    }
    place = low;
    return true;
  }
  // First place whose item is not less than `key`.
  bool lower_bound(const Item* items, size_t count, const Key& key, size_t& place) {
    size_t low = 0;
    while (low < count) {
      const size_t middle = low + (count - low) / 2;
      const int before = less_(items[middle].key, key);
      if (before < 0) return false;
      if (before)
        low = middle + 1;
      else
        count = middle;
    }
    place = low;
    return true;
  }

  // How deep the boundary between two neighbouring runs lies in a perfectly balanced merge tree over all items.
  int power_between(const Run& left, size_t right_length) const {
    const uint64_t size = entries_.size();
    uint64_t a = 2 * uint64_t{left.start} + left.length;
    uint64_t b = a + left.length + right_length;
    int power = 0;
    for (;;) {
      ++power;
      if (a >= size) {
        a -= size;
        b -= size;
      } else if (b >= size) {
        return power;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  bool push_run(size_t start, size_t length) {
    if (!runs_.empty()) {
      const int power = power_between(runs_.back(), length);
      while (runs_.size() > 1 && runs_[runs_.size() - 2].power > power)
        if (!merge_last_two()) return false;
      runs_.back().power = power;
    }
    runs_.push_back({start, length, 0});
    return true;
  }

  bool merge_last_two() {
    const Run right = runs_.back();
    runs_.pop_back();
    Run& left = runs_.back();
    const Run before = left;
    left.length += right.length;
    left.power = 0;
    return merge(entries_.data() + before.start, before.length, right.length);
  }

  bool merge(Item* items, size_t left_count, size_t right_count) {
    Item* const right = items + left_count;
    // What is in place already at both ends stays.
    size_t skipped = 0;
    if (!upper_bound(items, left_count, right[0].key, skipped)) return false;
    items += skipped;
    left_count -= skipped;
    if (left_count == 0) return true;
    if (!lower_bound(right, right_count, items[left_count - 1].key, right_count)) return false;
    if (right_count == 0) return true;
    return left_count <= right_count ? merge_forward(items, left_count, right_count) : merge_backward(items, left_count, right_count);
  }

  bool merge_forward(Item* items, size_t left_count, size_t right_count) {
    buffer_.assign(items, items + left_count);
    const Item* left = buffer_.data();
    const Item* const left_end = left + left_count;
    const Item* right = items + left_count;
    const Item* const right_end = right + right_count;
    Item* out = items;
    bool good = true;
    while (left < left_end && right < right_end) {
      const int take_right = less_(right->key, left->key);
      if (take_right < 0) {
        good = false;
        break;
      }
      *out++ = take_right ? *right++ : *left++;
    }
    std::copy(left, left_end, out);
    return good;
  }

  bool merge_backward(Item* items, size_t left_count, size_t right_count) {
    buffer_.assign(items + left_count, items + left_count + right_count);
    const Item* left = items + left_count;
    const Item* const right_start = buffer_.data();
    const Item* right = right_start + right_count;
    Item* out = items + left_count + right_count;
    bool good = true;
    while (left > items && right > right_start) {
      const int take_left = less_(right[-1].key, left[-1].key);
      if (take_left < 0) {
        good = false;
        break;
      }
      *--out = take_left ? *--left : *--right;
    }
    std::copy_backward(right_start, right, out);
    return good;
  }

  std::vector<Item>& entries_;
  Less less_;
  std::vector<Item> buffer_;
  std::vector<Run> runs_;
};

// Sorts by the keys that `key_of` makes of `keys`; `order` gets the old places in the new order.
template <class Key, class KeyOf, class Less>
bool sort_order(const std::vector<Value>& keys, KeyOf key_of, Less less, std::vector<uint32_t>& order) {
  std::vector<Entry<Key>> entries;
  entries.reserve(keys.size());
  for (uint32_t i = 0; i < keys.size(); ++i) entries.push_back({key_of(keys[i]), i});
  const bool good = MergeSort<Key, Less>(entries, less).run();
  order.reserve(keys.size());
  for (const Entry<Key>& entry : entries) order.push_back(entry.index);
  return good;
}

enum class KeyClass : uint8_t { small_ints, floats, strs, tuples, any };

KeyClass class_of(const Vm& vm, const Value& key) {
  if (key.is_small()) return KeyClass::small_ints;
  if (!key.is_object()) return KeyClass::any;
  const Type* const type = key.object()->type;
  if (type == vm.types.str) return KeyClass::strs;
  if (type == vm.types.floating) return KeyClass::floats;
  return type == vm.types.tuple ? KeyClass::tuples : KeyClass::any;
}

KeyClass common_class(const Vm& vm, const std::vector<Value>& keys) {
  const KeyClass first = class_of(vm, keys[0]);
  for (const Value& key : keys)
    if (class_of(vm, key) != first) return KeyClass::any;
  return first;
}

// `<` of two tuples, which nobody can change: quick for ints and text in front.
int tuple_less(Vm& vm, const Value* a, const Value* b) {
  const Tuple* const left = a->as<Tuple>();
  const Tuple* const right = b->as<Tuple>();
  const uint32_t shared = std::min(left->size, right->size);
  for (uint32_t i = 0; i < shared; ++i) {
    const Value& x = left->items[i];
    const Value& y = right->items[i];
    if (x.is_small() && y.is_small()) {
      if (x.same(y)) continue;
      return x.as_small() < y.as_small();
    }
    const int equal = vm.equals(x, y);
    if (equal < 0) return -1;
    if (equal == 0) return vm.less(x, y);
  }
  return left->size < right->size;
}

bool order_of(Vm& vm, const std::vector<Value>& keys, std::vector<uint32_t>& order) {
  const auto itself = [](const Value& key) { return &key; };
  switch (common_class(vm, keys)) {
    case KeyClass::small_ints:
      return sort_order<int64_t>(
          keys, [](const Value& key) { return key.as_small(); }, [](int64_t a, int64_t b) { return a < b ? 1 : 0; }, order);
    case KeyClass::floats:
      return sort_order<double>(
          keys, [](const Value& key) { return key.as<Float>()->value; }, [](double a, double b) { return a < b ? 1 : 0; }, order);
    case KeyClass::strs:
      return sort_order<const Str*>(
          keys, [](const Value& key) { return static_cast<const Str*>(key.as<Str>()); },
          [](const Str* a, const Str* b) { return a->view() < b->view() ? 1 : 0; }, order);
    case KeyClass::tuples:
      return sort_order<const Value*>(keys, itself, [&vm](const Value* a, const Value* b) { return tuple_less(vm, a, b); }, order);
    case KeyClass::any: break;
  }
  return sort_order<const Value*>(keys, itself, [&vm](const Value* a, const Value* b) { return vm.less(*a, *b); }, order);
}

}  // namespace

bool read_sort_options(Vm& vm, const char* name, const Arguments& arguments, SortOptions& options) {
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    const std::string_view keyword = arguments.keyword_name(i);
    const Value& value = arguments.keyword_value(i);
    if (keyword == "key") {
      if (!value.is_none()) options.key = value;
    } else if (keyword == "reverse") {
      const int truth = vm.truth(value);
      if (truth < 0) return false;
      options.reverse = truth != 0;
    } else {
      vm.raise_type_error(std::string(name) + "() got an unexpected keyword argument '" + std::string(keyword) + "'");
      return false;
    }
  }
  return true;
}

bool sort_values(Vm& vm, std::vector<Value>& items, const SortOptions& options) {
  std::vector<Value> keys;
  if (!options.key.is_null()) {
    keys.reserve(items.size());
    for (const Value& item : items) {
      Value key = vm.call(options.key, {item});
      if (key.is_null()) return false;
      keys.push_back(std::move(key));
    }
  }
  if (items.size() < 2) return true;
  // Descending and stable: sorted backwards, then turned round.
  if (options.reverse) {
    std::reverse(items.begin(), items.end());
    std::reverse(keys.begin(), keys.end());
  }
  std::vector<uint32_t> order;
  const bool good = order_of(vm, options.key.is_null() ? items : keys, order);
  std::vector<Value> sorted;
  sorted.reserve(items.size());
  for (const uint32_t index : order) sorted.push_back(std::move(items[index]));
  items = std::move(sorted);
  if (options.reverse) std::reverse(items.begin(), items.end());
  return good;
}

}  // namespace lockstep::script
