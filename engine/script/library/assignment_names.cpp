#include "engine/script/library/assignment_names.hpp"

namespace lockstep::script {
namespace {

constexpr int farthest = 64;  // instructions looked at

std::string element(const Value& key) {
  if (key.is_small()) return "[" + std::to_string(key.as_small()) + "]";
  if (key.is_kind(Kind::str)) return "['" + std::string(Vm::text_of(key)) + "']";
  return "";
}

/// Follows one value from register to register.
class Follower {
 public:
  explicit Follower(const Frame& frame) : frame_(frame), code_(*frame.code), made_(frame.pc[-1].a) {}

  std::string find() {
    const Instruction* const end = code_.instructions.data() + code_.instructions.size();
    const Instruction* at = frame_.pc;
    for (int i = 0; i < farthest && at < end && !lost_ && name_.empty(); ++i) step(*at++);
    return lost_ || name_.empty() ? std::string() : name_ + elements_;
  }

 private:
  bool is_local(uint16_t place) const {
    return place < code_.local_count && place < code_.local_names.size() && !code_.local_names[place]->view().starts_with('.');
  }

  void moves_to(uint16_t place) {
    if (is_local(place))
      name_ = code_.local_names[place]->view();
    else
      made_ = place;
  }

  /// It becomes an element of what is in `place`; of an unknown key nothing can be said.
  void goes_into(uint16_t place, const std::string& key) {
    lost_ = key.empty();
    elements_ = key + elements_;
    moves_to(place);
  }

  bool is_among(uint16_t first, uint32_t count) const { return made_ >= first && made_ < first + count; }

  void step(const Instruction& next) {
    switch (static_cast<Opcode>(next.op)) {
      case Opcode::op_take:
      case Opcode::op_move:
        if (next.b == made_) return moves_to(next.a);
        break;
      case Opcode::op_store_global:
      case Opcode::op_store_name:
        if (next.a == made_) name_ = code_.names[next.b]->view();
        return;
      case Opcode::op_store_attr:
        if (next.b == made_) name_ = code_.names[next.c]->view();
        return;
      case Opcode::op_store_cell:
        if (next.a == made_ && next.b < code_.local_names.size()) name_ = code_.local_names[next.b]->view();
        return;
      case Opcode::op_store_free:
        if (next.a == made_) name_ = code_.free_names[next.b]->view();
        return;
      case Opcode::op_build_list:
      case Opcode::op_build_tuple:
        if (is_among(next.b, next.c)) return goes_into(next.a, element(Value::small(made_ - next.b)));
        break;
      case Opcode::op_build_dict:
        if (is_among(next.b, next.c * 2u)) return goes_into(next.a, element(frame_.registers[made_ - 1]));
        break;
      case Opcode::op_list_append:
        if (next.b == made_ && frame_.registers[next.a].is_kind(Kind::list))
          return goes_into(next.a, element(Value::small(frame_.registers[next.a].as<List>()->size)));
        break;
      case Opcode::op_dict_set:
        if (next.c == made_) return goes_into(next.a, element(frame_.registers[next.b]));
        break;
      case Opcode::op_cache:
      case Opcode::op_loop: return;
      case Opcode::op_call:
      case Opcode::op_call_kw:
      case Opcode::op_call_method:
      case Opcode::op_call_method_kw:
      case Opcode::op_await_method:
      case Opcode::op_call_ex: lost_ = made_ >= next.a; return;  // given to a function
      default: break;
    }
    lost_ = next.a == made_;
    return;
  }

  const Frame& frame_;
  const Code& code_;
  uint16_t made_;
  std::string name_, elements_;
  bool lost_ = false;
};

}  // namespace

std::string assignment_name(const Vm& vm) {
  const Frame* frame = vm.current_frame();
  if (frame == nullptr || frame->pc == frame->code->instructions.data()) return "";
  return Follower(*frame).find();
}

}  // namespace lockstep::script
