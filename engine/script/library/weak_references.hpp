// What Heap and module weakref share: who wants to hear that an object dies.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// Object::flags: somebody refers weakly to the object. Its class then counts as one with a finalizer.
inline constexpr uint8_t object_has_weak_references = 0x10;

/// Called as the object's last reference goes: its weak references lose it, then their callbacks run, youngest first.
void weak_references_die(Vm& vm, Object* object);

void install_weak_references(Vm& vm);

}  // namespace lockstep::script
