// Module time on the virtual clock. The wall clock is UTC and starts where the host says; struct_time is Python's half of
// the module (python/time.py).
#include <cmath>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/civil_time.hpp"
#include "engine/script/library/floats.hpp"
#include "engine/script/library/install.hpp"

namespace lockstep::script {
namespace {

/// Seconds of the wall clock at virtual time 0.
int64_t wall_start(Vm& vm) { return std::llround(vm.host->wall_time() - vm.host->monotonic_time()); }
int64_t monotonic_nanoseconds(Vm& vm) { return static_cast<int64_t>(round_half_even(vm.host->monotonic_time() * 1e9)); }

Value time_time(Vm& vm, const Arguments&) { return vm.new_float(vm.host->wall_time()); }
Value time_time_ns(Vm& vm, const Arguments&) { return vm.new_int(wall_start(vm) * 1'000'000'000 + monotonic_nanoseconds(vm)); }
Value time_monotonic(Vm& vm, const Arguments&) { return vm.new_float(vm.host->monotonic_time()); }
Value time_monotonic_ns(Vm& vm, const Arguments&) { return vm.new_int(monotonic_nanoseconds(vm)); }
// Computing takes no time on the virtual clock.
Value time_process(Vm& vm, const Arguments&) { return vm.new_float(0.0); }
Value time_process_ns(Vm&, const Arguments&) { return Value::small(0); }

Value time_sleep(Vm& vm, const Arguments& arguments) {
  double seconds = 0;
  if (!Vm::is_int(arguments[0]) && !Vm::is_float(arguments[0])) {
    const Value number = vm.find_attribute(arguments[0], vm.intern("__index__"));
    if (vm.raised()) return Value();
    if (number.is_null()) return vm.raisef(vm.types.type_error, "'%s' object cannot be interpreted as an integer", vm.type_of(arguments[0])->name->data), Value();
  }
  if (!vm.to_double(arguments[0], seconds)) return Value();
  if (std::isnan(seconds)) return vm.raise(vm.types.value_error, "Invalid value NaN (not a number)");
  if (seconds < 0) return vm.raise(vm.types.value_error, "sleep length must be non-negative");
  if (seconds > 9.2e9) return vm.raise(vm.types.overflow_error, "timestamp out of range for platform time_t");
  vm.host->advance_time(seconds);
  return Value::none();
}

Value time_wall_start(Vm& vm, const Arguments&) { return vm.new_int(wall_start(vm)); }

// --- broken-down time --------------------------------------------------------------------------------------------------------------

Value to_tuple(Vm& vm, const CivilTime& time) {
  return vm.new_tuple({vm.new_int(time.year), Value::small(time.month), Value::small(time.day), Value::small(time.hour), Value::small(time.minute),
                       Value::small(time.second), Value::small(time.week_day), Value::small(time.year_day), Value::small(0)});
}

/// Nine numbers in a tuple, or now. @errors TypeError, ValueError
bool read_civil(Vm& vm, const Value* given, CivilTime& time) {
  if (given == nullptr || given->is_none()) {
    time = civil_from_seconds(static_cast<int64_t>(std::floor(vm.host->wall_time())));
    return true;
  }
  if (!given->is_kind(Kind::tuple)) return vm.raise_type_error("Tuple or struct_time argument required"), false;
  const Tuple* tuple = given->as<Tuple>();
  if (tuple->size != 9) return vm.raise_type_error("illegal time tuple argument"), false;
  int64_t numbers[9];
  for (uint32_t i = 0; i < 9; ++i)
    if (!vm.to_int64(tuple->items[i], numbers[i])) return false;
  static constexpr struct {
    int64_t low, high;
    const char* text;
  } limits[] = {{0, 12, "month out of range"}, {0, 31, "day of month out of range"}, {0, 23, "hour out of range"},    {0, 59, "minute out of range"},
                {0, 61, "seconds out of range"}, {-1, INT32_MAX, "day of week out of range"}, {0, 366, "day of year out of range"}};
  for (uint32_t i = 0; i < 7; ++i)
    if (numbers[i + 1] < limits[i].low || numbers[i + 1] > limits[i].high) return vm.raise(vm.types.value_error, limits[i].text), false;
  time.year = numbers[0];
  time.month = static_cast<int>(numbers[1] == 0 ? 1 : numbers[1]);
  time.day = static_cast<int>(numbers[2] == 0 ? 1 : numbers[2]);
  time.hour = static_cast<int>(numbers[3]);
  time.minute = static_cast<int>(numbers[4]);
  time.second = static_cast<int>(numbers[5]);
  time.week_day = static_cast<int>((numbers[6] + 7) % 7);
  time.year_day = static_cast<int>(numbers[7] == 0 ? 1 : numbers[7]);
  return true;
}

Value time_civil(Vm& vm, const Arguments& arguments) {
  double seconds = vm.host->wall_time();
  const Value* given = optional_argument(arguments, 0);
  if (given != nullptr && !given->is_none() && !vm.to_double(*given, seconds)) return Value();
  if (!(std::fabs(seconds) < 6.7e16)) return vm.raise(vm.types.overflow_error, "timestamp out of range for platform time_t");
  return to_tuple(vm, civil_from_seconds(static_cast<int64_t>(std::floor(seconds))));
}

Value time_strftime(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_kind(Kind::str))
    return vm.raisef(vm.types.type_error, "strftime() argument 1 must be str, not %s", vm.type_of(arguments[0])->name->data), Value();
  CivilTime time;
  if (!read_civil(vm, optional_argument(arguments, 1), time)) return Value();
  return vm.new_str(format_time(Vm::text_of(arguments[0]), time));
}

Value time_asctime(Vm& vm, const Arguments& arguments) {
  CivilTime time;
  return read_civil(vm, optional_argument(arguments, 0), time) ? vm.new_str(time_text(time)) : Value();
}

Value time_ctime(Vm& vm, const Arguments& arguments) {
  const Value tuple = time_civil(vm, arguments);
  CivilTime time;
  return !tuple.is_null() && read_civil(vm, &tuple, time) ? vm.new_str(time_text(time)) : Value();
}

Value time_mktime(Vm& vm, const Arguments& arguments) {
  // Unlike strftime, mktime takes numbers beyond their ranges.
  if (!arguments[0].is_kind(Kind::tuple)) return vm.raise_type_error("Tuple or struct_time argument required");
  const Tuple* tuple = arguments[0].as<Tuple>();
  if (tuple->size != 9) return vm.raise_type_error("mktime(): illegal time tuple argument");
  int64_t numbers[6];
  for (uint32_t i = 0; i < 6; ++i)
    if (!vm.to_int64(tuple->items[i], numbers[i])) return Value();
  CivilTime time;
  time.year = numbers[0];
  time.month = static_cast<int>(numbers[1]);
  time.day = static_cast<int>(numbers[2]);
  time.hour = static_cast<int>(numbers[3]);
  time.minute = static_cast<int>(numbers[4]);
  time.second = static_cast<int>(numbers[5]);
  return vm.new_float(static_cast<double>(seconds_from_civil(time)));
}

constexpr NativeDefinition functions[] = {
    {"time", time_time, 0, 0},
    {"time_ns", time_time_ns, 0, 0},
    {"monotonic", time_monotonic, 0, 0},
    {"monotonic_ns", time_monotonic_ns, 0, 0},
    {"perf_counter", time_monotonic, 0, 0},
    {"perf_counter_ns", time_monotonic_ns, 0, 0},
    {"process_time", time_process, 0, 0},
    {"process_time_ns", time_process_ns, 0, 0},
    {"thread_time", time_process, 0, 0},
    {"thread_time_ns", time_process_ns, 0, 0},
    {"sleep", time_sleep, 1, 1},
    {"strftime", time_strftime, 1, 2},
    {"asctime", time_asctime, 0, 1},
    {"ctime", time_ctime, 0, 1},
    {"mktime", time_mktime, 1, 1},
    {"_civil", time_civil, 0, 1},
    {"_wall_start", time_wall_start, 0, 0},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  vm.add_functions(module, functions);
  vm.add(module, "timezone", Value::small(0));
  vm.add(module, "altzone", Value::small(0));
  vm.add(module, "daylight", Value::small(0));
  vm.add(module, "tzname", vm.new_tuple({vm.new_str("UTC"), vm.new_str("UTC")}));
  return true;
}

}  // namespace

void install_time(Vm& vm) { vm.register_native_module("time", initialize_module); }

}  // namespace lockstep::script
