#include "engine/trace/schema_hash.hpp"

namespace lockstep {
namespace {

// clang-format off
constexpr const char* words[] = {
#define ENUM_TABLE(Type, doc, values) "enum", #Type, values
#define VALUE(name, doc) #name,
#include "engine/trace/trace_enums.def"
#define OBJECT_KIND(name, python_name, letter, doc) "object", #name,
#include "engine/trace/object_kinds.def"
#define COUNTER(name, scope, unit, doc) "counter", #name, #scope, unit,
#include "engine/trace/counters.def"
#define EVENT(kind, Type, doc, fields) "event", #kind, fields
#define FIELD(type, name, unit, doc) #type, #name, unit,
#include "engine/trace/trace_events.def"
};
// clang-format on

}  // namespace

std::uint64_t schema_hash() noexcept {
  std::uint64_t hash = 0xcbf29ce484222325U;
  const auto add = [&hash](char byte) { hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U; };
  for (const char* word : words) {
    while (*word != '\0') add(*word++);
    add('\n');
  }
  return hash;
}

std::string schema_hash_text() {
  std::string text;
  const std::uint64_t hash = schema_hash();
  for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[(hash >> shift) & 15];
  return text;
}

}  // namespace lockstep
