// sort() and sorted().
#pragma once

#include <vector>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

struct SortOptions {
  Value key;             // null: the items themselves
  bool reverse = false;  // descending, equal items still in their order
};

/// Reads the keywords `key` and `reverse`. @param name  of the function, for messages; false after raising
bool read_sort_options(Vm& vm, const char* name, const Arguments& arguments, SortOptions& options);

/// Sorts in place, stably, with `<` alone. After raising (false) the items are in some order.
bool sort_values(Vm& vm, std::vector<Value>& items, const SortOptions& options);

}  // namespace lockstep::script
