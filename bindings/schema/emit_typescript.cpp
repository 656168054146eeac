// Prints web/src/protocol/schema.gen.ts from the engine's .def tables: types for people who write the page, and the same
// tables as data for what reads records by index.

#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

#include "engine/base/text.hpp"
#include "engine/trace/schema_hash.hpp"
#include "engine/trace/trace_event.hpp"

namespace {

using namespace lockstep;

struct Row {
  const char* name;
  const char* doc;
};

struct Field {
  const char* type;
  const char* name;
  const char* unit;
  const char* doc;
};

// clang-format off
#define ENUM_TABLE(Type, doc, values) constexpr Row values_of_##Type[] = { values };
#define VALUE(name, doc) {#name, doc},
#include "engine/trace/trace_enums.def"

constexpr Row object_kinds[] = {
#define OBJECT_KIND(name, python_name, letter, doc) {#name, doc},
#include "engine/trace/object_kinds.def"
};

// The last row only ends the list, so that an event may have no fields.
#define EVENT(kind, Type, doc, fields) constexpr Field fields_of_##kind[] = { fields {nullptr, nullptr, nullptr, nullptr} };
#define FIELD(type, name, unit, doc) {#type, #name, unit, doc},
#include "engine/trace/trace_events.def"

// The page finds a field by adding up the sizes before it, so no payload may have a gap.
template <class... Sizes>
constexpr std::size_t sum(Sizes... sizes) { return (std::size_t{0} + ... + sizes); }
#define EVENT(kind, Type, doc, fields) \
  static_assert(std::is_empty_v<trace::Type> || sizeof(trace::Type) == sum(std::size_t{0} fields), "no gaps: " #kind);
#define FIELD(type, name, unit, doc) , sizeof(type)
#include "engine/trace/trace_events.def"
// clang-format on

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

std::string quoted(const char* text) {
  std::string out = "'";
  for (const char* c = text; *c != '\0'; ++c) {
    if (*c == '\'' || *c == '\\') out += '\\';
    out += *c;
  }
  return out + "'";
}

void print_doc(const char* indent, const char* doc) {
  print(indent);
  print("/** ");
  print(doc);
  print(doc[std::string_view(doc).size() - 1] == '.' ? " */\n" : ". */\n");
}

void print_enum(const char* type, const char* doc, std::span<const Row> rows) {
  print_doc("", doc);
  print("export type ");
  print(type);
  print(" =");
  for (const Row& row : rows) {
    print("\n  | ");
    print(quoted(row.name));
  }
  print(";\n\n");
}

void print_enum_values(const char* type, std::span<const Row> rows) {
  print("  ");
  print(type);
  print(": [\n");
  for (const Row& row : rows) {
    print("    ");
    print(quoted(row.name));
    print(",\n");
  }
  print("  ],\n");
}

const char* typescript_type(std::string_view type) {
  if (type == "u32" || type == "f64") return "number";
  return type.data();
}

void print_interface(const char* kind, const char* type, const char* doc, const Field* fields) {
  print_doc("", doc);
  print("export interface ");
  print(type);
  print(" {\n  readonly kind: ");
  print(quoted(kind));
  print(";\n");
  for (; fields->name != nullptr; ++fields) {
    std::string text = fields->doc;
    if (*fields->unit != '\0') text.append("; in ").append(fields->unit);
    print_doc("  ", text.c_str());
    print("  readonly ");
    print(fields->name);
    print(": ");
    print(typescript_type(fields->type));
    print(";\n");
  }
  print("}\n\n");
}

void print_event_row(const char* kind, const char* doc, const Field* fields) {
  print("  {\n    kind: ");
  print(quoted(kind));
  print(",\n    doc: ");
  print(quoted(doc));
  print(",\n    fields: [");
  if (fields->name != nullptr) print("\n");
  const bool any = fields->name != nullptr;
  for (; fields->name != nullptr; ++fields) {
    print("      { name: ");
    print(quoted(fields->name));
    print(", type: ");
    print(quoted(fields->type));
    print(", unit: ");
    print(quoted(fields->unit));
    print(", doc: ");
    print(quoted(fields->doc));
    print(" },\n");
  }
  print(any ? "    ],\n  },\n" : "],\n  },\n");
}

void print_types() {
  print("/** Task ids and object ids share one sequence of numbers; 0 is none. */\n");
  for (const char* id : {"TaskId", "ObjectId", "NameId"}) {
    print("export type ");
    print(id);
    print(" = number & { readonly brand: ");
    print(quoted(id));
    print(" };\n");
  }
  print("\n");
#define ENUM_TABLE(Type, doc, values) print_enum(#Type, doc, values_of_##Type);
#define VALUE(name, doc)
#include "engine/trace/trace_enums.def"
  print_enum("ObjectKind", "What a traced object is.", object_kinds);
#define EVENT(kind, Type, doc, fields) print_interface(#kind, #Type, doc, fields_of_##kind);
#define FIELD(type, name, unit, doc)
#include "engine/trace/trace_events.def"
  print("/** The payload of any event. */\nexport type TraceEvent =");
#define EVENT(kind, Type, doc, fields) print("\n  | " #Type);
#define FIELD(type, name, unit, doc)
#include "engine/trace/trace_events.def"
  print(";\n\n");
}

void print_tables() {
  print(
      "export interface FieldSchema {\n"
      "  readonly name: string;\n"
      "  /** u32 and f64 are numbers (one word, two words); the rest are ids and enumerations of one word. */\n"
      "  readonly type: string;\n"
      "  readonly unit: string;\n"
      "  readonly doc: string;\n"
      "}\n\n"
      "export interface EventSchema {\n"
      "  readonly kind: TraceEvent['kind'];\n"
      "  readonly doc: string;\n"
      "  readonly fields: readonly FieldSchema[];\n"
      "}\n\n"
      "/** The vocabulary; an event's number is its place. */\n"
      "export const EVENTS: readonly EventSchema[] = [\n");
#define EVENT(kind, Type, doc, fields) print_event_row(#kind, doc, fields_of_##kind);
#define FIELD(type, name, unit, doc)
#include "engine/trace/trace_events.def"
  print("];\n\n/** The words of each enumeration; a value's number is its place. */\n");
  print("export const ENUMS: Readonly<Record<string, readonly string[]>> = {\n");
#define ENUM_TABLE(Type, doc, values) print_enum_values(#Type, values_of_##Type);
#define VALUE(name, doc)
#include "engine/trace/trace_enums.def"
  print_enum_values("ObjectKind", object_kinds);
  print("};\n\n");
  print(
      "/** How Python calls each kind, and its letter in the timeline. */\n"
      "export const OBJECT_KINDS: Readonly<Record<ObjectKind, { readonly python: string; readonly letter: string; "
      "readonly doc: string }>> = {\n");
#define OBJECT_KIND(name, python_name, letter, doc)                                                                    \
  {                                                                                                                    \
    const char letters[] = {letter, '\0'};                                                                             \
    print("  " #name ": { python: " + quoted(python_name) + ", letter: " + quoted(letters) + ", doc: " + quoted(doc) + \
          " },\n");                                                                                                    \
  }
#include "engine/trace/object_kinds.def"
  print("};\n\n");
}

void print_counters() {
  print(
      "export interface CounterSchema {\n"
      "  readonly name: string;\n"
      "  readonly scope: 'all' | 'run' | 'task' | 'object';\n"
      "  readonly unit: string;\n"
      "  readonly doc: string;\n"
      "}\n\n"
      "export const COUNTERS: readonly CounterSchema[] = [\n");
#define COUNTER(name, scope, unit, doc)                                                           \
  print("  { name: " + quoted(#name) + ", scope: " + quoted(#scope) + ", unit: " + quoted(unit) + \
        ", doc: " + quoted(doc) + " },\n");
#include "engine/trace/counters.def"
  print("];\n");
}

}  // namespace

int main() {
  print(
      "// Generated by bindings/schema/emit_typescript.cpp from the engine's .def tables. Do not edit: npm run "
      "build:schema.\n\n");
  print("/** Differs whenever events, fields, enumerations, kinds or counters do: page and engine must agree. */\n");
  print("export const SCHEMA_HASH = '" + schema_hash_text() + "';\n\n");
  std::string words;
  append_number(words, sizeof(TraceRecord) / 4);
  print("/** 32-bit words of a record: kind, line, step, task, time (two words, a double), payload. */\n");
  print("export const RECORD_WORDS = " + words + ";\n\n");
  print_types();
  print_tables();
  print_counters();
  return 0;
}
