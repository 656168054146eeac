#include "engine/sync/primitive.hpp"

namespace lockstep {

Primitive::Primitive(RunState& run, ObjectKind kind, std::string_view name, std::uint32_t detail)
    : TracedObject(run), name_(name.empty() ? NameId::none : run.names.intern(name)), kind_(kind) {
  run.trace(trace::ObjectCreated{object_id(), kind, name_, detail});
}

void Primitive::set_name(std::string_view name) {
  name_ = run_state().names.intern(name);
  trace(trace::ObjectNamed{object_id(), name_});
}

}  // namespace lockstep
