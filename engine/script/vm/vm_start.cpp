// The beginning and the end of a Vm.
#include <string>

#include "engine/script/library/weak_references.hpp"
#include "engine/script/vm/interpreter.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

void finalize_future(Vm& vm, Object* object);  // the library's: reports an exception that nobody looked at

namespace {

// "__del__" of the object's class, run as the last reference goes. What it raises goes nowhere but to standard error.
void run_finalizer(void* context, Object* object) {
  Vm& vm = *static_cast<Vm*>(context);
  if (object->kind == Kind::generator) return Interpreter::finalize_generator(vm, static_cast<Generator*>(object));
  if (object->kind == Kind::future || object->kind == Kind::task) finalize_future(vm, object);
  const Value function = vm.special(object->type, Special::sp_del);
  const bool has_references = (object->flags & object_has_weak_references) != 0;
  if (function.is_null() && !has_references) return;
  Value pending = vm.raised() ? vm.take_exception() : Value();
  if (!function.is_null()) {
    {
      Value self(object);
      vm.call(function, {self});
    }
    Interpreter::ignore_exception(vm, "calling deallocator", function);
  }
  if (has_references && object->references == 1) weak_references_die(vm, object);
  if (!pending.is_null()) vm.restore_exception(std::move(pending));
}

}  // namespace

void Interpreter::ignore_exception(Vm& vm, std::string_view doing, const Value& what) {
  if (vm.aborted() != AbortReason::none || !vm.raised()) return;
  const Value exception = vm.take_exception();
  std::string text = "Exception ignored while " + std::string(doing) + " ";
  if (!vm.append_repr(text, what)) vm.take_exception();
  text += ":\n" + vm.format_exception(exception);
  if (vm.host != nullptr) vm.host->write(OutputStream::error, text);
}

namespace {

// The classes that objects need before the library has made them: only their addresses are good, until Vm::new_native_type
// of the same name completes them.
void make_bare_types(Vm& vm) {
  Heap& heap = vm.heap;
#define COMMON_NAME(field, text) vm.names.field = heap.intern(text);
#include "engine/script/vm/common_names.def"
#undef COMMON_NAME
  vm.types.type = heap.new_type(nullptr, "type", Kind::type);
  vm.types.type->type = vm.types.type;
  vm.types.str = heap.str_type;
  vm.types.str->type = vm.types.type;
  const auto bare = [&](const char* name, Kind kind) { return heap.new_type(vm.types.type, name, kind); };
  vm.types.object = bare("object", Kind::instance);
  vm.types.dict = bare("dict", Kind::dict);
  vm.types.list = bare("list", Kind::list);
  vm.types.tuple = bare("tuple", Kind::tuple);
  vm.types.native_function = bare("builtin_function_or_method", Kind::native_function);
  vm.types.slot_wrapper = bare("wrapper_descriptor", Kind::native);
  vm.types.module = bare("module", Kind::module);
  vm.types.static_method = bare("staticmethod", Kind::static_method);
  vm.types.class_method = bare("classmethod", Kind::class_method);
  vm.builtins = Ref<Dict>(vm.new_dict().as<Dict>());
  vm.modules = Ref<Dict>(vm.new_dict().as<Dict>());
}

}  // namespace

Vm::Vm(Heap& heap_) : heap(heap_) {
  make_bare_types(*this);
  heap.finalize = run_finalizer;
  heap.finalize_context = this;
}

Vm::~Vm() {
  // What is still alive is left to the heap, which drops it without visiting it.
  heap.abandon();
}

}  // namespace lockstep::script
