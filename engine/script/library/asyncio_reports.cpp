// What went wrong and nobody awaits: the loop's exception handler, and asyncio's own report on standard error.
// @source CPython 3.14, Lib/asyncio/base_events.py, default_exception_handler and call_exception_handler
#include <algorithm>
#include <string>

#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

/// asyncio.base_events.logger once that module is loaded, as tests that replace it expect.
Value reporting_logger(Vm& vm, const Value& logging) {
  const Value module = vm.dict_get(vm.modules.get(), vm.intern("asyncio.base_events"));
  const Value logger = module.is_kind(Kind::module) ? vm.dict_get(module.as<Module>()->dict.get(), vm.intern("logger")) : Value();
  return logger.is_null() ? vm.call_method(logging, "getLogger", {vm.interned("asyncio")}) : logger;
}

/// The frames that made a future, as a report shows them.
bool append_origin(Vm& vm, std::string& text, const Value& stack) {
  const Value lines = vm.call_method(vm.import_module("traceback"), "format_list", {stack});
  std::vector<Value> pieces;
  if (lines.is_null() || !vm.collect(lines, pieces)) return vm.take_exception(), false;
  text += "Object created at (most recent call last):\n";
  for (const Value& piece : pieces) text += Vm::text_of(piece);
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return true;
}

/// The context of the task, future or handle that a report is about; null: none has one.
Value context_of_report(Vm& vm, const Value& report) {
  for (const char* key : {"task", "future", "handle"}) {
    const Value thing = vm.dict_get(report.as<Dict>(), vm.intern(key));
    if (thing.is_null() || thing.is_none()) continue;
    const Value method = vm.find_attribute(thing, vm.intern("get_context"));
    const Value context = method.is_null() ? Value() : vm.call(method, std::initializer_list<Value>{});
    if (vm.raised()) vm.take_exception();
    return vm.is_instance(context.is_null() ? Value::none() : context, vm.types.context) ? context : Value();
  }
  return Value();
}

}  // namespace

/// loop.default_exception_handler: on standard error, or wherever the program's logging puts it.
void report_by_default(Vm& vm, const Value& context) {
  const Dict* dict = context.as<Dict>();
  const Value message = vm.dict_get(context.as<Dict>(), vm.intern("message"));
  const Value exception = vm.dict_get(context.as<Dict>(), vm.intern("exception"));
  std::string text;
  if (message.is_null() || vm.truth(message) <= 0)
    text = "Unhandled exception in event loop";
  else if (!vm.append_str(text, message))
    vm.take_exception();
  std::vector<std::string_view> keys;
  for (uint32_t i = 0; i < dict->entry_count; ++i)
    if (dict->entries[i].key.is_kind(Kind::str)) keys.push_back(Vm::text_of(dict->entries[i].key));
  std::sort(keys.begin(), keys.end());
  for (const std::string_view key : keys) {
    if (key == "message" || key == "exception") continue;
    text += "\n" + std::string(key) + ": ";
    if (key == "source_traceback" && append_origin(vm, text, vm.dict_get(context.as<Dict>(), vm.intern(key)))) continue;
    if (!vm.append_repr(text, vm.dict_get(context.as<Dict>(), vm.intern(key)))) vm.take_exception();
  }
  const Value logging = vm.dict_get(vm.modules.get(), vm.intern("logging"));
  if (logging.is_kind(Kind::module)) {
    const Value keywords = vm.new_tuple({vm.interned("exc_info")});
    const Value logger = reporting_logger(vm, logging);
    const Value log = logger.is_null() ? Value() : vm.get_attribute(logger, "error");
    Value info = Value::boolean(false);
    if (exception.is_kind(Kind::exception)) {
      const Value traceback = vm.get_attribute(exception, "__traceback__");
      info = vm.new_tuple({Value(vm.type_of(exception)), exception, traceback.is_null() ? Value::none() : traceback});
    }
    const Value given[2] = {vm.new_str(text), info};
    if (!log.is_null() && !vm.call(log, Arguments{given, 2, 1, keywords.as<Tuple>()}).is_null()) return;
    vm.take_exception();
  }
  text += '\n';
  if (exception.is_kind(Kind::exception)) text += vm.format_exception(exception);
  if (vm.host != nullptr) vm.host->write(OutputStream::error, text);
}

/// loop.call_exception_handler.
void call_exception_handler(Vm& vm, EventLoopObject* loop, const Value& context) {
  if (loop == nullptr || loop->exception_handler.is_null() || loop->exception_handler.is_none()) return report_by_default(vm, context);
  const Value handler = loop->exception_handler;
  const Value own_context = context_of_report(vm, context);
  const Value outer_context = vm.asyncio->context;
  if (!own_context.is_null()) vm.asyncio->context = own_context;
  const Value handled = vm.call(handler, {Value(loop), context});
  vm.asyncio->context = outer_context;
  if (!handled.is_null() || vm.aborted() != AbortReason::none) return;
  const Value exception = vm.take_exception();
  const Value second = vm.new_dict();
  vm.dict_set(second.as<Dict>(), vm.intern("message"), vm.interned("Unhandled error in exception handler"));
  vm.dict_set(second.as<Dict>(), vm.intern("exception"), exception);
  vm.dict_set(second.as<Dict>(), vm.intern("context"), context);
  report_by_default(vm, second);
}

}  // namespace lockstep::script
