#include "engine/script/program.hpp"

#include <cstdio>

#include "engine/script/code/compiler.hpp"
#include "engine/script/front/arena.hpp"
#include "engine/script/front/parser.hpp"
#include "engine/script/front/resolver.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/source.hpp"

namespace lockstep::script {
namespace {

constexpr double wall_clock_start_s = 1'700'000'000.0;  // 2023-11-14 22:13:20 UTC at virtual time 0

bool has_error(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.severity == Severity::error) return true;
  return false;
}

/// Text to code; null with an error among the diagnostics.
Ref<Code> compile(Vm& vm, std::string_view source, std::string_view file_name, const ResolveOptions& options, std::vector<Diagnostic>& diagnostics) {
  Arena arena;
  ParseResult parsed = parse_module(source, arena);
  diagnostics.insert(diagnostics.end(), parsed.diagnostics.begin(), parsed.diagnostics.end());
  if (parsed.module == nullptr) return {};
  resolve(*parsed.module, arena, diagnostics, options);
  if (has_error(diagnostics)) return {};
  Ref<Code> code = compile_module(*parsed.module, vm, file_name, diagnostics);
  return has_error(diagnostics) ? Ref<Code>() : code;
}

Value raise_syntax_error(Vm& vm, const Diagnostic& diagnostic, std::string_view text, std::string_view file_name) {
  const Source source(text);
  std::string message = diagnostic.message;
  if (!diagnostic.remedy.empty()) message += ": " + diagnostic.remedy;
  const auto column = [&](uint32_t line, uint32_t bytes) { return vm.new_int(source.character_column(line, bytes) + 1); };
  std::vector<Value> place;
  place.push_back(vm.new_str(file_name));
  place.push_back(vm.new_int(diagnostic.line));
  place.push_back(column(diagnostic.line, diagnostic.column));
  place.push_back(vm.new_str(source.line(diagnostic.line)));
  place.push_back(vm.new_int(diagnostic.end_line));
  place.push_back(column(diagnostic.end_line, diagnostic.end_column));
  Value error = vm.call(Value(vm.types.syntax_error), {vm.new_str(message), vm.new_tuple(std::move(place))});
  return error.is_null() ? error : vm.raise_value(std::move(error));
}

/// A module that an import statement asks for.
Value compile_imported_module(Vm& vm, std::string_view source, std::string_view file_name) {
  std::vector<Diagnostic> diagnostics;
  Ref<Code> code = compile(vm, source, file_name, {}, diagnostics);
  if (!code) {
    for (const Diagnostic& diagnostic : diagnostics)
      if (diagnostic.severity == Severity::error) return raise_syntax_error(vm, diagnostic, source, file_name);
  }
  vm.add_source(file_name, source);
  return code.take();
}

}  // namespace

std::vector<Diagnostic> Program::check(std::string_view source) {
  Program program{ProgramOptions{}};
  std::vector<Diagnostic> diagnostics;
  program.load(source, diagnostics);
  return diagnostics;
}

Program::Program(ProgramOptions options) : options_(std::move(options)), run_(options_.recorder) {
  run_.lines = this;
  run_.step_log = options_.step_log;
  run_.timer_mode = options_.timer_mode;
  heap_ = std::make_unique<Heap>();
  heap_->places = options_.places;
  vm_ = std::make_unique<Vm>(*heap_);
  vm_->watch = options_.watch;
  vm_->host = this;
  world_ = std::make_unique<AsyncioWorld>(*vm_, run_);
  world_->scheduler = options_.scheduler;
  vm_->compile_module_source = compile_imported_module;
  install_library(*vm_);
  if (options_.limits.memory_bytes != 0) heap_->limit_bytes = static_cast<size_t>(options_.limits.memory_bytes);
}

Program::~Program() {
  // Loops first: they let go of tasks and timers while those still are in memory. Then everything goes at once with the heap.
  vm_->host = nullptr;
  world_.reset();
  main_value_.release();
  main_exception_.release();
  code_.take().release();
  main_.take().release();
  for (Value& probe : probes_) probe.release();
  vm_.reset();
}

bool Program::load(std::string_view source, std::vector<Diagnostic>& diagnostics) {
  const std::vector<std::string_view> known = vm_->known_modules();
  ResolveOptions options;
  options.known_modules = known;
  options.find_module = &options_.find_module;
  code_ = compile(*vm_, source, options_.file_name, options, diagnostics);
  if (!code_) return false;
  vm_->add_source(options_.file_name, source);
  vm_->script_file = options_.file_name;
  const Value module = vm_->new_module("__main__");
  main_ = Ref<Module>(module.as<Module>());
  vm_->dict_set(vm_->modules.get(), vm_->intern("__main__"), module);
  vm_->add(main_.get(), "__file__", vm_->new_str(options_.file_name));
  vm_->add(main_.get(), "__builtins__", vm_->import_module("builtins"));
  if (vm_->raised()) vm_->take_exception();
  vm_->add(main_.get(), "__doc__", code_->docstring.is_null() ? Value::none() : code_->docstring);
  return true;
}

// --- running ---------------------------------------------------------------------------------------------------------------------

ProgramState Program::run_for(uint64_t turns, int64_t instructions) {
  if (ended()) return state_;
  vm_->budget = instructions;
  const uint64_t last = turns_ + turns;
  while (!ended()) {
    if (turn_is_over_) {
      if (turns_ >= last) return state_ = ProgramState::running;
      ++turns_;
      instructions_of_turn_ = 0;
      vm_->hard_budget = options_.limits.instructions != 0 ? static_cast<int64_t>(options_.limits.instructions) : INT64_MAX;
      turn_is_over_ = false;
    }
    const int64_t before = vm_->budget;
    turn();
    instructions_of_turn_ += static_cast<uint64_t>(before > vm_->budget ? before - vm_->budget : 0);
    if (ended()) break;
    if (!turn_is_over_) {
      if (options_.limits.instructions != 0 && instructions_of_turn_ > options_.limits.instructions) {
        about_to_abort();
        limit_line_ = vm_->paused_line();
        end_over_limit("instructions", std::to_string(options_.limits.instructions) + " loops and calls without giving back the event loop");
        break;
      }
      if (vm_->budget <= 0) return state_ = ProgramState::paused;
    }
  }
  return state_;
}

ProgramState Program::run_one_turn() {
  ProgramState state = run_for(1, 100'000);
  while (state == ProgramState::paused) state = run_for(0, 100'000);
  return state;
}

void Program::turn() {
  Value result;
  switch (phase_) {
    case Phase::start: {
      phase_ = Phase::main_paused;
      const RunResult how = vm_->start_main(code_.get(), main_.get(), result);
      take_main_result(how, std::move(result));
      return;
    }
    case Phase::main_paused: {
      const RunResult how = vm_->continue_paused(result);
      take_main_result(how, std::move(result));
      return;
    }
    case Phase::resume_main: {
      phase_ = Phase::main_paused;
      Value value = std::move(main_value_);
      Value exception = std::move(main_exception_);
      const RunResult how = vm_->resume_main(std::move(value), std::move(exception), result);
      take_main_result(how, std::move(result));
      return;
    }
    case Phase::loop: loop_turn(); return;
    case Phase::done: return;
  }
}

bool Program::check_abort() {
  switch (vm_->aborted()) {
    case AbortReason::none: break;
    case AbortReason::instructions:
      end_over_limit("instructions", std::to_string(options_.limits.instructions) + " loops and calls in one step");
      return true;
    case AbortReason::memory: end_over_memory(); return true;
    case AbortReason::output: end_over_limit("output", std::to_string(options_.limits.output_bytes) + " bytes of output"); return true;
    case AbortReason::host: end_over_limit("host", "ended by the host"); return true;
  }
  if (options_.limits.time_s > 0 && run_.clock.now() > options_.limits.time_s) {
    char text[64];
    std::snprintf(text, sizeof text, "%g seconds of virtual time", options_.limits.time_s);
    end_over_limit("virtual time", text);
    return true;
  }
  return false;
}

void Program::take_main_result(RunResult how, Value result) {
  if (how == RunResult::paused) return;
  turn_is_over_ = true;
  if (check_abort()) return;
  switch (how) {
    case RunResult::returned:
      phase_ = Phase::done;
      state_ = ProgramState::finished;
      return;
    case RunResult::suspended: phase_ = Phase::loop; return;
    default: end_with_exception(result); return;
  }
}

void Program::loop_turn() {
  if (options_.limits.steps != 0 && turns_ > options_.limits.steps) {
    end_over_limit("steps", std::to_string(options_.limits.steps) + " steps");
    return;
  }
  // The interpreter looks when its budget is used up, which many short steps never do.
  if (heap_->over_limit()) return end_over_memory();
  const RunOne how = world_->loop_run.loop.as<EventLoopObject>()->loop->run_one();
  if (how == RunOne::paused) return;
  turn_is_over_ = true;
  if (how == RunOne::abandoned) {
    phase_ = Phase::done;
    state_ = ProgramState::abandoned;
    return;
  }
  if (check_abort()) return;
  if (!world_->fatal_exception.is_null() || how == RunOne::stopped) return end_loop_run();
  if (how == RunOne::idle) state_ = ProgramState::deadlocked;
}

void Program::end_loop_run() {
  main_value_ = world_->finish_loop_run(main_exception_);
  phase_ = Phase::resume_main;
}

void Program::end_with_exception(const Value& exception) {
  phase_ = Phase::done;
  if (vm_->is_instance(exception, vm_->types.system_exit)) {
    state_ = ProgramState::finished;
    const Value& code = exception.as<Exception>()->extra;
    if (code.is_null() || code.is_none()) return;
    int64_t number = 0;
    if (Vm::is_int(code) && vm_->to_int64(code, number)) {
      exit_status_ = static_cast<int>(number & 0xFF);
      return;
    }
    const Value text = vm_->str(code);
    if (text.is_kind(Kind::str)) write(OutputStream::error, std::string(Vm::text_of(text)) + "\n");
    exit_status_ = 1;
    return;
  }
  state_ = ProgramState::raised;
  exit_status_ = 1;
  const std::string text = vm_->format_exception(exception);
  write(OutputStream::error, text);
  exception_text_ = std::string(vm_->type_name(exception));
  std::string message;
  if (vm_->append_str(message, exception) && !message.empty()) exception_text_ += ": " + message;
  run_.trace(trace::Exception{run_.names.intern(exception_text_)});
  // One request that was too large raises, as in CPython; nobody caught it, so it is the limit that ended the run.
  if (options_.limits.memory_bytes != 0 && vm_->is_instance(exception, vm_->types.memory_error))
    end_over_memory();
}

void Program::end_over_memory() {
  end_over_limit("memory", std::to_string(options_.limits.memory_bytes >> 20) + " MiB of memory");
}

void Program::end_over_limit(std::string_view name, std::string text) {
  phase_ = Phase::done;
  turn_is_over_ = true;
  state_ = ProgramState::over_limit;
  limit_name_ = name;
  limit_text_ = std::move(text);
}

void Program::about_to_abort() {
  const Task* task = run_.current_task();
  limit_line_ = vm_->current_line();
  limit_task_ = task != nullptr ? task->name() : std::string();
}

// --- probes ----------------------------------------------------------------------------------------------------------------------

int Program::add_probe(std::string_view expression, std::vector<Diagnostic>& diagnostics) {
  const std::string text = "def probe():\n  return (" + std::string(expression) + ")\n";
  const Ref<Code> code = compile(*vm_, text, "<directive>", {}, diagnostics);
  if (!code) return -1;
  for (const Value& constant : code->constants)
    if (constant.is_kind(Kind::code)) probes_.push_back(vm_->new_function(constant.as<Code>(), main_->dict.get()));
  return static_cast<int>(probes_.size()) - 1;
}

Value Program::evaluate(int probe) {
  StepLog* log = options_.step_log;
  const bool was_muted = log != nullptr && log->muted();
  if (log != nullptr) log->set_muted(true);
  Value value = vm_->call(probes_[static_cast<size_t>(probe)], {});
  if (log != nullptr) log->set_muted(was_muted);
  return value;
}

std::string Program::probe_text(int probe) {
  const Value value = evaluate(probe);
  std::string text;
  if (value.is_null() || !vm_->append_repr(text, value)) {
    const Value exception = vm_->take_exception();
    text = "<" + std::string(vm_->type_name(exception)) + ">";
  }
  return text;
}

bool Program::probe_truth(int probe, std::string& text) {
  const Value value = evaluate(probe);
  const int truth = value.is_null() ? -1 : vm_->truth(value);
  if (truth < 0) {
    const Value exception = vm_->take_exception();
    text = vm_->type_name(exception);
  }
  return truth == 1;
}

// --- the host --------------------------------------------------------------------------------------------------------------------

double Program::wall_time() const { return wall_clock_start_s + run_.clock.now(); }

bool Program::write(OutputStream stream, std::string_view text) {
  if (text.empty()) return true;
  const auto index = static_cast<size_t>(stream);
  run_.trace(trace::Output{static_cast<lockstep::OutputStream>(stream), static_cast<u32>(output_bytes_[index]), static_cast<u32>(text.size())});
  const uint64_t written = output_bytes_[0] + output_bytes_[1];
  const uint64_t limit = options_.limits.output_bytes;
  bool fits = true;
  if (limit != 0 && written + text.size() > limit) {
    text = text.substr(0, static_cast<size_t>(limit > written ? limit - written : 0));
    fits = false;
  }
  output_bytes_[index] += text.size();
  if (options_.output_is_shared) options_.step_log->write(0x6f7574707574);
  const uint32_t actor = options_.step_log != nullptr ? options_.step_log->acting() : 0;
  if (!output_.empty() && output_.back().stream == stream && output_.back().actor == actor)
    output_.back().text += text;
  else
    output_.push_back({stream, std::string(text), actor});
  return fits;
}

std::vector<OutputPiece> Program::take_output() { return std::exchange(output_, {}); }

void Program::async_generator_started(Generator* generator) {
  if (world_->running_loop != nullptr) world_->async_generators.push_back({world_->running_loop, generator});
}

void Program::async_generator_gone(Generator* generator) {
  auto& known = world_->async_generators;
  EventLoopObject* loop = nullptr;
  for (size_t i = 0; i < known.size(); ++i) {
    if (known[i].generator != generator) continue;
    loop = known[i].loop;
    known.erase(known.begin() + static_cast<std::ptrdiff_t>(i));
    break;
  }
  // One that was asked for its first item and not begun is closed too.
  const bool is_under_way = generator->state == GeneratorState::suspended || generator->state == GeneratorState::created;
  if (loop == nullptr || loop->closed || !is_under_way || generator->closing || vm_->aborted() != AbortReason::none) return;
  // As CPython's finalizer hook: a task closes it, created by a callback of its own.
  Value pending = vm_->raised() ? vm_->take_exception() : Value();
  const Value step = vm_->new_async_generator_step(generator, AsyncGeneratorStep::Mode::close, Value());
  const Value create_task = vm_->get_attribute(Value(loop), "create_task");
  if (create_task.is_null() || vm_->call_method(Value(loop), "call_soon", {create_task, step}).is_null()) vm_->take_exception();
  if (!pending.is_null()) vm_->restore_exception(std::move(pending));
}

bool Program::warn_by_module(std::string_view name, uint32_t line) {
  const Value module = vm_->dict_get(vm_->modules.get(), vm_->intern("warnings"));
  if (!module.is_kind(Kind::module) || vm_->aborted() != AbortReason::none) return false;
  Value pending = vm_->raised() ? vm_->take_exception() : Value();
  const Value text = vm_->new_str("coroutine '" + std::string(name) + "' was never awaited");
  const Value done = vm_->call_method(module, "_warn_if_asked", {text, Value(vm_->types.runtime_warning), vm_->new_str(options_.file_name), vm_->new_int(line)});
  if (done.is_null()) vm_->take_exception();
  if (!pending.is_null()) vm_->restore_exception(std::move(pending));
  return !done.is_null() && done.is_true();
}

void Program::warn_never_awaited(std::string_view name, uint32_t line) {
  if (warn_by_module(name, line)) return;
  std::string text = options_.file_name + ":" + std::to_string(line) + ": RuntimeWarning: coroutine '" + std::string(name) + "' was never awaited\n";
  const std::string_view source = vm_->source_of(options_.file_name);
  size_t begin = 0;
  for (uint32_t i = 1; i < line && begin != std::string_view::npos; ++i) {
    begin = source.find('\n', begin);
    if (begin != std::string_view::npos) ++begin;
  }
  if (line > 0 && begin != std::string_view::npos && begin < source.size()) {
    std::string_view shown = source.substr(begin, source.find('\n', begin) - begin);
    const size_t first = shown.find_first_not_of(" \t");
    if (first != std::string_view::npos) text += "  " + std::string(shown.substr(first)) + "\n";
  }
  text += "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
  write(OutputStream::error, text);
}

void Program::coroutine_never_awaited(Generator* coroutine) {
  if (!ended()) warn_never_awaited(Vm::text_of(coroutine->qualified_name), vm_->current_line());
}
void Program::awaitable_never_awaited(std::string_view qualified_name) {
  if (!ended()) warn_never_awaited(qualified_name, vm_->current_line());
}

}  // namespace lockstep::script
