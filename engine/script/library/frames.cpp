#include "engine/script/library/frames.hpp"

#include <string>

#include "engine/script/library/install.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {
namespace {

struct FrameObject : NativeObject {
  Code* code;       // owned
  Value generator;  // the generator whose frame it is, or None
  Value back;       // FrameObject or None
  Value globals;
  Value locals;     // null: empty
  uint32_t line;
};

Value make_frame(Vm& vm, Code* code, uint32_t line) {
  Value made = vm.new_instance(vm.types.frame);
  auto* frame = made.as<FrameObject>();
  frame->code = code;
  ++code->references;
  frame->generator = Value::none();
  frame->back = Value::none();
  frame->line = line;
  return made;
}

uint32_t line_in(const Frame* frame) {
  const Code* code = frame->code;
  const auto next = static_cast<size_t>(frame->pc - code->instructions.data());
  const size_t at = next > 0 ? next - 1 : 0;
  return at < code->lines.size() && next > 0 ? code->lines[at] : code->first_line;
}

uint32_t line_now(const FrameObject* frame) {
  if (!frame->generator.is_kind(Kind::generator)) return frame->line;
  const Generator* generator = frame->generator.as<Generator>();
  return generator->state == GeneratorState::finished ? frame->line : line_in(&generator->frame);
}

Value frame_get_attribute(Vm& vm, const Value& self, Str* name) {
  const auto* frame = self.as<FrameObject>();
  const std::string_view text = name->view();
  if (!text.starts_with("f_")) return Value();
  if (text == "f_code") return Value(frame->code);
  if (text == "f_lineno") return vm.new_int(line_now(frame));
  if (text == "f_back") return frame->back;
  if (text == "f_generator") return frame->generator;
  if (text == "f_globals") return frame->globals.is_null() ? vm.new_dict() : frame->globals;
  if (text == "f_locals") {
    if (frame->generator.is_kind(Kind::generator) && frame->generator.as<Generator>()->state != GeneratorState::finished)
      return locals_of(vm, &frame->generator.as<Generator>()->frame);
    return frame->locals.is_null() ? vm.new_dict() : frame->locals;
  }
  if (text == "f_builtins") return vm.builtins.value();
  if (text == "f_trace") return Value::none();
  return Value();
}

Value frame_repr(Vm& vm, const Value& self) {
  const auto* frame = self.as<FrameObject>();
  const Value plain = default_repr(vm, self);
  if (plain.is_null()) return Value();
  const std::string_view text = Vm::text_of(plain);
  std::string file;
  if (!vm.append_repr(file, frame->code->file_name)) return Value();
  return vm.new_str("<frame" + std::string(text.substr(text.find(" at 0x"), text.size() - 1 - text.find(" at 0x"))) + ", file " + file + ", line " +
                    std::to_string(line_now(frame)) + ", code " + std::string(Vm::text_of(frame->code->name)) + ">");
}

Value frame_clear(Vm&, const Arguments& arguments) {
  arguments[0].as<FrameObject>()->locals = Value();
  return Value::none();
}

void destroy_frame(Heap&, Object* object) {
  auto* frame = static_cast<FrameObject*>(object);
  if (frame->code != nullptr) Value::adopt(frame->code);
  frame->code = nullptr;
  frame->generator = Value();
  frame->globals = Value();
  frame->locals = Value();
  frame->back = Value();
}

constexpr NativeDefinition frame_methods[] = {
    {"clear", frame_clear, 0, 0},
    {nullptr, nullptr, 0, 0},
};

/// sys._getframe(depth=0)
Value get_frame(Vm& vm, const Arguments& arguments) {
  int64_t depth = 0;
  if (arguments.count > 0 && !vm.to_int64(arguments[0], depth)) return Value();
  const Frame* frame = vm.current_frame();
  while (depth-- > 0 && frame != nullptr) frame = frame->back;
  if (frame == nullptr) return vm.raise(vm.types.value_error, "call stack is not deep enough");
  return new_frame_object(vm, frame);
}

/// The text of a line of the program, or of a library module; '' where there is none.
Value source_line(Vm& vm, const Arguments& arguments) {
  int64_t number = 0;
  if (!arguments[0].is_kind(Kind::str)) return vm.new_str("");
  if (!vm.to_int64(arguments[1], number)) return Value();
  const std::string_view source = vm.source_of(Vm::text_of(arguments[0]));
  size_t begin = 0;
  for (int64_t line = 1; line < number && begin < source.size(); ++line) {
    const size_t end = source.find('\n', begin);
    begin = end == std::string_view::npos ? source.size() : end + 1;
  }
  if (number < 1 || begin >= source.size()) return vm.new_str("");
  return vm.new_str(std::string(source.substr(begin, source.find('\n', begin) - begin)) + "\n");
}

constexpr NativeDefinition functions[] = {
    {"getframe", get_frame, 0, 1},
    {"source_line", source_line, 2, 2},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value locals_of(Vm& vm, const Frame* frame) {
  if (frame == nullptr) return vm.new_dict();
  if (frame->names != nullptr) return Value(frame->names);
  if (frame->code->is_module) return Value(frame->globals);
  Value locals = vm.new_dict();
  Dict* const dict = locals.as<Dict>();
  const auto put = [&](Str* name, const Value& held) {
    const Value value = held.is_kind(Kind::cell) ? held.as<Cell>()->content : held;
    if (!value.is_null() && !name->view().starts_with('.')) vm.dict_set(dict, name, value);
  };
  const Code* const code = frame->code;
  for (uint32_t i = 0; i < code->local_count && i < code->local_names.size(); ++i) put(code->local_names[i], frame->registers[i]);
  for (size_t i = 0; i < code->free_names.size() && frame->closure != nullptr; ++i) put(code->free_names[i], frame->closure[i]);
  return locals;
}

Value new_frame_object(Vm& vm, const Frame* frame) {
  Value innermost = Value::none();
  Value above;
  for (; frame != nullptr; frame = frame->back) {
    Value made = make_frame(vm, frame->code, line_in(frame));
    auto* object = made.as<FrameObject>();
    if (frame->generator != nullptr) object->generator = Value(static_cast<Object*>(frame->generator));
    if (frame->globals != nullptr) object->globals = Value(frame->globals);
    object->locals = locals_of(vm, frame);
    if (above.is_null())
      innermost = made;
    else
      above.as<FrameObject>()->back = made;
    above = std::move(made);
  }
  return innermost;
}

Value frame_of_generator(Vm& vm, Generator* generator) {
  Value made = make_frame(vm, generator->frame.code, line_in(&generator->frame));
  made.as<FrameObject>()->generator = Value(static_cast<Object*>(generator));
  if (generator->frame.globals != nullptr) made.as<FrameObject>()->globals = Value(generator->frame.globals);
  return made;
}

Value frame_of_traceback(Vm& vm, Code* code, uint32_t line) { return make_frame(vm, code, line); }

void install_frames(Vm& vm) {
  Vm::NativeType description;
  description.name = "frame";
  description.size = sizeof(FrameObject);
  description.can_be_base = false;
  description.slots.repr = frame_repr;
  description.slots.get_attribute = frame_get_attribute;
  description.slots.destroy = destroy_frame;
  vm.types.frame = vm.new_native_type(description, frame_methods);
  vm.register_native_module("_frames", [](Vm& machine, Module* module) {
    machine.add_functions(module, functions);
    return true;
  });
}

}  // namespace lockstep::script
