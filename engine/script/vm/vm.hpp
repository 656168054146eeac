// The virtual machine: the protocols of Python objects for natives, and the execution of code.
//
// Conventions of every function here that natives use: a null Value (or false, or -1) means that an exception is pending
// (`pending_exception`); the caller returns at once with its own "raised" result. Arguments are borrowed, results owned.
#pragma once

#include <cstdarg>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/script/vm/frame.hpp"
#include "engine/script/vm/heap.hpp"
#include "engine/script/vm/host.hpp"
#include "engine/script/vm/object.hpp"
#include "engine/script/vm/type.hpp"

namespace lockstep::script {

/// Every built-in class by name: `vm.types.list`, `vm.types.value_error`. Made by the library at start.
struct BuiltinTypes {
#define BUILTIN_TYPE(field) Type* field = nullptr;
#include "engine/script/vm/builtin_types.def"
#undef BUILTIN_TYPE
};

/// Names the VM itself uses, interned once: `vm.names.dunder_init`.
struct CommonNames {
#define COMMON_NAME(field, text) Str* field = nullptr;
#include "engine/script/vm/common_names.def"
#undef COMMON_NAME
};

/// How execution came back to C++. `yielded`: a generator or coroutine gave a value to whoever resumed it.
enum class RunResult : uint8_t { returned, raised, suspended, paused, yielded };

/// Why a run was ended from outside the program: no handler of the program sees it.
enum class AbortReason : uint8_t { none, instructions, memory, output, host };


/// The asyncio library's world, see library/asyncio.hpp.
class AsyncioWorld;
class AccessWatch;

class Vm {
 public:
  explicit Vm(Heap& heap);
  ~Vm();
  Vm(const Vm&) = delete;
  Vm& operator=(const Vm&) = delete;

  Heap& heap;
  BuiltinTypes types;
  CommonNames names;
  Ref<Dict> builtins;
  Ref<Dict> modules;             // sys.modules
  Host* host = nullptr;
  AsyncioWorld* asyncio = nullptr;
  /// Sees every instruction before it runs; null outside of a schedule search. Set before the module's code begins.
  AccessWatch* watch = nullptr;

  // --- making values -------------------------------------------------------------------------------------------------
  Value new_int(int64_t number) { return Value::fits_small(number) ? Value::small(number) : new_big_int(number); }
  Value new_int_unsigned(uint64_t number);
  Value new_float(double number);
  Value new_str(std::string_view text);
  Value new_bytes(std::string_view bytes);
  Value new_list(uint32_t reserve = 0);
  /// @param items  moved from
  Value new_list(std::vector<Value>&& items);
  Value new_tuple(std::vector<Value>&& items);
  Value new_tuple(std::initializer_list<Value> items);
  Value new_tuple(const Value* items, uint32_t count);
  Value new_dict();
  Value new_set();
  Value new_frozenset();
  Value new_slice(Value start, Value stop, Value step);
  Value new_range(int64_t start, int64_t stop, int64_t step);
  Value new_cell(Value content);
  Value new_bound_method(Value function, Value self);
  Value new_static_method(Value function);
  Value new_class_method(Value function);
  Value new_module(std::string_view name);
  Value new_native_function(const NativeDefinition& definition, Type* owner, bool is_method, Value self = Value());
  Value new_iterator(Value (*next)(Vm&, NativeIterator&), Value source, Value extra = Value(), int64_t position = 0, int64_t limit = 0, int64_t step = 1);
  /// The one string object for `text` among interned strings; identifiers and attribute names are interned.
  Str* intern(std::string_view text) { return heap.intern(text); }
  Value interned(std::string_view text) { return Value(heap.intern(text)); }

  // --- numbers out of values --------------------------------------------------------------------------------------------
  static bool is_int(const Value& value) { return value.is_small() || value.is_bool() || value.is_kind(Kind::integer); }
  static bool is_float(const Value& value) { return value.is_kind(Kind::floating); }
  static bool is_str(const Value& value) { return value.is_kind(Kind::str); }
  static std::string_view text_of(const Value& str) { return str.as<Str>()->view(); }
  /// An int (bool and int subclass included; __index__ honoured) as int64.
  /// @errors TypeError (not an int), OverflowError
  bool to_int64(const Value& value, int64_t& number);
  /// int or float (or __float__) as double. @errors TypeError ("must be real number, not str"), OverflowError
  bool to_double(const Value& value, double& number);

  // --- protocols ----------------------------------------------------------------------------------------------------------
  Type* type_of(const Value& value) const;
  std::string_view type_name(const Value& value) const { return type_of(value)->name->view(); }
  bool is_instance(const Value& value, const Type* type) const { return type_of(value)->is_subtype_of(type); }
  /// 1, 0, or -1 after raising.
  int truth(const Value& value);
  int equals(const Value& a, const Value& b);                       // ==, identity first as containers do
  int less(const Value& a, const Value& b);                         // <
  Value compare(const Value& a, const Value& b, CompareOperator op);
  int contains(const Value& container, const Value& item);
  bool hash(const Value& value, uint32_t& hash);                    // TypeError: unhashable
  Value repr(const Value& value);                                   // a str
  Value str(const Value& value);
  Value ascii(const Value& value);
  Value format(const Value& value, std::string_view spec);
  /// Text of repr/str appended to `text`. false after raising.
  bool append_repr(std::string& text, const Value& value);
  bool append_str(std::string& text, const Value& value);
  int64_t length(const Value& value);
  Value get_item(const Value& container, const Value& key);
  bool set_item(const Value& container, const Value& key, const Value& value);
  bool delete_item(const Value& container, const Value& key);
  Value binary(BinaryOperator op, const Value& a, const Value& b);
  Value inplace(BinaryOperator op, const Value& a, const Value& b);
  Value unary(UnaryOperator op, const Value& value);

  Value get_attribute(const Value& object, Str* name);              // AttributeError
  Value get_attribute(const Value& object, std::string_view name) { return get_attribute(object, intern(name)); }
  /// Null without an exception when the attribute is missing; `raised()` tells the two apart.
  Value find_attribute(const Value& object, Str* name);
  bool set_attribute(const Value& object, Str* name, const Value& value);
  bool delete_attribute(const Value& object, Str* name);
  /// A class attribute through the mro, not bound; null when missing, never raises.
  Value lookup_in_type(Type* type, Str* name);
  /// A special method of the class of `object` (unbound, as found on the type), or null.
  const Value& special(Type* type, Special which);
  Value call_special(const Value& object, Special which, std::initializer_list<Value> arguments, bool* missing);

  /// Runs to completion inside this call (C++ recursion; the callee cannot suspend the task).
  Value call(const Value& callable, const Arguments& arguments);
  Value call(const Value& callable, std::initializer_list<Value> arguments);
  Value call_method(const Value& object, std::string_view name, std::initializer_list<Value> arguments);
  bool is_callable(const Value& value);
  /// isinstance and issubclass: a class, a tuple of such, or a union. 1, 0, or -1 after raising.
  int instance_check(const Value& value, const Value& class_or_tuple);
  int subclass_check(const Value& cls, const Value& class_or_tuple);

  /// `for item in iterable`: Value it = vm.iterate(x); while (Value item = vm.next(it)) …; if (vm.raised()) return Value();
  Value iterate(const Value& iterable);
  Value next(const Value& iterator);
  bool is_iterable(const Value& value) {
    Type* type = type_of(value);
    return type->slots.iterate != nullptr || !special(type, Special::sp_iter).is_null() || !special(type, Special::sp_getitem).is_null() || type->slots.get_item != nullptr;
  }
  /// All items of an iterable, appended. false after raising.
  bool collect(const Value& iterable, std::vector<Value>& items);

  // --- containers (fast paths for natives) ----------------------------------------------------------------------------------
  void list_append(List* list, Value item);
  Value dict_get(Dict* dict, const Value& key);                     // null: missing (no exception) or raised (unhashable, __eq__)
  Value dict_get(Dict* dict, Str* key);                             // key interned; never raises
  bool dict_set(Dict* dict, Value key, Value value);
  void dict_set(Dict* dict, Str* key, Value value);
  int dict_delete(Dict* dict, const Value& key);                    // 1 deleted, 0 missing, -1 raised
  int set_contains(Set* set, const Value& key);
  int set_add(Set* set, Value key);                                 // 1 added, 0 there already, -1 raised
  int set_discard(Set* set, const Value& key);                      // 1 removed, 0 missing, -1 raised

  // --- exceptions -------------------------------------------------------------------------------------------------------------
  bool raised() const { return !pending_.is_null(); }
  /// Makes the exception pending, with `__context__` set to what is being handled. Always returns null.
  Value raise(Type* type, std::string_view message);
  [[gnu::format(printf, 3, 4)]] Value raisef(Type* type, const char* format, ...);
  Value raise(Type* type, std::initializer_list<Value> arguments);
  Value raise_value(Value exception);
  Value raise_type_error(std::string_view message) { return raise(types.type_error, message); }
  Value raise_key_error(const Value& key);
  Value raise_stop_iteration(const Value& value);
  /// Takes the pending exception, so that the native can handle it.
  Value take_exception() { return std::move(pending_); }
  /// Makes an exception that was taken pending again, as it is.
  void restore_exception(Value exception) { pending_ = std::move(exception); }
  const Value& pending_exception() const { return pending_; }
  bool pending_is(const Type* type) const { return raised() && type_of(pending_)->is_subtype_of(type); }
  Value new_exception(Type* type, std::initializer_list<Value> arguments);
  Value new_exception(Type* type, std::string_view message) { return new_exception(type, {new_str(message)}); }
  /// What `sys.exception()` gives now, or null.
  Value handled_exception() const;
  /// CPython's text of a traceback with chain, ending in a newline.
  std::string format_exception(const Value& exception);

  // --- classes ----------------------------------------------------------------------------------------------------------------
  struct NativeType {
    const char* name;
    const char* module = "builtins";
    Type* base = nullptr;                            // null: object
    Kind kind = Kind::native;
    uint32_t size = sizeof(NativeObject);
    uint32_t attributes_offset = 0;                  // offsetof the AttributeTable, or 0: script subclasses get one appended
    bool can_be_base = true;
    NativeSlots slots = {};
    Type* second_base = nullptr;                     // ExceptionGroup(BaseExceptionGroup, Exception)
    bool tracked = false;                            // instances own C++ memory: slots.destroy also runs when the heap ends
    bool subscriptable = false;                      // X[int] makes a generic alias
  };
  /// A native class. `methods` ends with a row whose name is null and must outlive the VM.
  Type* new_native_type(const NativeType& description, const NativeDefinition* methods = nullptr);
  Value new_script_type(Value name, std::vector<Value> bases, Dict* names_, const Arguments& keywords, Value qualified_name);
  /// After `type->dict` changed: forgets cached look-ups of it and its subclasses.
  void type_changed(Type* type);
  void set_type_attribute(Type* type, std::string_view name, Value value);
  /// An instance with its attribute table empty and its native part zeroed.
  Value new_instance(Type* type);
  /// The type's own construct slot or __new__/__init__ of a script class.
  Value construct(Type* type, const Arguments& arguments);
  /// Direct access to instance attributes (no descriptors, no __getattr__). Null: missing.
  Value instance_get(Object* object, Str* name);
  bool instance_set(Object* object, Str* name, Value value);
  int instance_delete(Object* object, Str* name);
  /// The live __dict__ of an object that has attributes.
  Value instance_dict(Object* object);

  /// Puts the arguments of a native into places by `definition.parameters`; fills `places` (maximum many, null: absent).
  bool bind_native_arguments(const NativeDefinition& definition, const Arguments& arguments, bool has_self, std::vector<Value>& places);

  // --- modules ----------------------------------------------------------------------------------------------------------------
  /// A native module or one written in Python and embedded; null after raising ModuleNotFoundError.
  Value import_module(std::string_view name);
  using NativeModuleInitializer = bool (*)(Vm&, Module*);
  /// Names of all modules that import_module finds, sorted.
  std::vector<std::string_view> known_modules() const;
  void register_native_module(const char* name, NativeModuleInitializer initializer);
  /// Adds functions (table ended by a null name) to a module.
  void add_functions(Module* module, const NativeDefinition* functions);
  void add(Module* module, std::string_view name, Value value);

  // --- execution (for tasks and the simulation) ---------------------------------------------------------------------------------
  /// Marker that a NativeAwait returns after it parked the running task, and a NativeCall (asyncio.run) after it suspended the
  /// program's main frames.
  static Value suspended() { return Value::from_bits(suspended_bits); }
  static bool is_suspended(const Value& value) { return value.bits() == suspended_bits; }
  /// Marker that a NativeAwait returns when it cannot park (see can_suspend): `value` goes to whoever drives the coroutine by hand.
  Value yield_to_driver(Value value);
  /// Marker that a NativeAwait returns to have `awaitable` (a coroutine of the library, say) awaited in its place.
  Value await_instead(Value awaitable);
  /// The running code can be suspended: there is no C++ frame between it and the driver.
  bool can_suspend() const { return nested_calls_ == 0; }

  /// Runs a module's code from its start; `suspended` when it called asyncio.run or loop.run_…: go on with resume_main.
  RunResult start_main(Code* code, Module* module, Value& result);
  RunResult resume_main(Value sent, Value exception, Value& result);
  /// Runs a coroutine that is the root of a task: from its start or from where it is suspended.
  /// @param sent       value of the await it is suspended in (null at the start)
  /// @param exception  raised at that place instead, or null
  /// @param result     the returned value, the raised exception, or the yielded value
  RunResult resume_task(Generator* coroutine, Value sent, Value exception, Value& result);
  /// The first step of a task that is started inside another's step (eager start).
  RunResult resume_task_eagerly(Generator* coroutine, Value exception, Value& result);
  /// Goes on after `paused`: the same step of the same task, or the main frames.
  RunResult continue_paused(Value& result);
  /// Resumes a generator or coroutine from a native (next, send, throw), to its next yield or its end.
  RunResult resume_generator(Generator* generator, Value sent, Value exception, Value& result);
  /// As generator.close(). false after raising.
  bool close_generator(Generator* generator);
  /// An awaitable as a coroutine that can be the root of a task: itself, or a coroutine around it. Null after raising TypeError.
  Value coroutine_from(const Value& awaitable);
  Value new_native_awaitable(const NativeDefinition* definition, Type* owner, const Arguments& arguments);
  Value new_async_generator_step(Generator* generator, AsyncGeneratorStep::Mode mode, Value argument);
  Value new_function(Code* code, Dict* globals);
  /// Runs the body of an embedded or user module to completion inside this call.
  bool run_module(Code* code, Module* module);
  /// Compiles a module's source; set by the layer that knows the compiler. Null after raising.
  Value (*compile_module_source)(Vm&, std::string_view source, std::string_view file_name) = nullptr;

  /// The script's own file: its lines are what a trace and a verdict name when one of its frames is on the stack.
  std::string script_file;

  /// Source text of a file that was compiled, for tracebacks; empty when unknown.
  std::string_view source_of(std::string_view file_name) const;
  void add_source(std::string_view file_name, std::string_view text) { sources_.emplace_back(std::string(file_name), std::string(text)); }

  /// Backward jumps and calls until the VM pauses (or, inside nested calls, until `hard_budget` ends the run).
  int64_t budget = 0;
  /// What may still run inside nested calls, where pausing is impossible.
  int64_t hard_budget = 1'000'000'000;
  /// Ends the run: unwinds everything without running handlers. Returns null.
  Value abort(AbortReason reason);
  AbortReason aborted() const { return aborted_; }

  uint32_t recursion_limit = 1000;
  uint32_t recursion_depth = 0;  // of natives that recurse in C++ (repr, ==, hash)

  Frame* current_frame() const { return frame_; }
  /// Innermost frame of the running or suspended coroutine.
  static Frame* innermost_frame(Generator* coroutine);
  /// Line being executed, for events. 0 outside script code.
  uint32_t current_line() const { return script_line_of(frame_); }
  static uint32_t line_of(const Frame* frame);
  /// The line in the script's own file that led to the frame; the frame's own line if it was not reached from there.
  uint32_t script_line_of(const Frame* frame) const;
  /// Line at which a run that paused will go on. Good until the next run.
  uint32_t paused_line() const;
  /// Name of the variable or attribute that the value now being made is about to be stored in; empty when unknown.
  std::string_view assignment_target() const;
  /// globals() of the innermost script frame.
  Dict* current_globals() const { return frame_ != nullptr ? frame_->globals : nullptr; }

  // --- parts of the VM, for its own files --------------------------------------------------------------------------------------
  /// A look-up that an instruction remembers. Valid while the object's class version (and shape, or a module's keys) is the same.
  struct InlineCache {
    enum class Kind : uint8_t { empty, instance_slot, instance_add, class_function, class_value, module_entry };
    Kind kind = Kind::empty;
    uint32_t type_version = 0;
    uint32_t shape = 0;   // shape id; keys_version of a module's dict
    uint32_t slot = 0;    // index of the attribute or dict entry
    Shape* next_shape = nullptr;  // instance_add: the shape after the attribute was added
    Value value;          // function or class attribute
  };

  Value raise_vformat(Type* type, const char* format, va_list arguments);

 private:
  static constexpr uint64_t suspended_bits = 0x32;
  static constexpr uint64_t yield_bits = 0x3A;
  static constexpr uint64_t instead_bits = 0x42;
  friend struct Interpreter;

  Value new_big_int(int64_t number);
  RunResult finish_run(RunResult how, Value& result);

  std::vector<std::pair<std::string, std::string>> sources_;
  std::vector<std::pair<const char*, NativeModuleInitializer>> native_modules_;
  Value pending_;
  Frame* frame_ = nullptr;
  int nested_calls_ = 0;
  AbortReason aborted_ = AbortReason::none;
  bool reraising_ = false;       // the pending exception has its traceback entry of this frame already
  Value driver_value_;           // see yield_to_driver
  Value result_;                 // of execute()
  Frame* suspended_frame_ = nullptr;
  Frame* main_frame_ = nullptr;  // innermost main frame while suspended
  Generator* task_root_ = nullptr;
  Frame* paused_below_ = nullptr;  // vm.frame_ to restore when the running step ends
  FrameStack stack_;
  std::vector<InlineCache> inline_caches_;
  Ref<Code> await_wrapper_;      // async def: return await argument
};

}  // namespace lockstep::script
