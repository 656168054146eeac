#include "engine/script/library/install.hpp"
#include "engine/script/library/weak_references.hpp"

namespace lockstep::script {

void install_library(Vm& vm) {
  install_objects(vm);
  install_function_types(vm);
  install_exceptions(vm);
  install_frames(vm);
  install_aliases(vm);
  install_abc(vm);
  install_integers(vm);
  install_floats(vm);
  install_text(vm);
  install_bytes(vm);
  install_iterators(vm);
  install_tuples(vm);
  install_lists(vm);
  install_dicts(vm);
  install_sets(vm);
  install_ranges(vm);
  install_slices(vm);
  install_builtins(vm);
  install_math(vm);
  install_generators(vm);
  install_generated_code(vm);
  install_random(vm);
  install_re(vm);
  install_time(vm);
  install_sys(vm);
  install_collections(vm);
  install_functools(vm);
  install_itertools(vm);
  install_operator(vm);
  install_heapq(vm);
  install_weak_references(vm);
  install_asyncio(vm);
}

}  // namespace lockstep::script
