// The objects of module re: patterns, matches, scanners, and the compiler that makes and keeps patterns.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "engine/script/library/regex_matcher.hpp"
#include "engine/script/library/regex_program.hpp"
#include "engine/script/library/regex_template.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script::regex {

/// One a Vm, made with module _re.
struct CompilerObject : Object {
  Type* pattern_type;
  Type* match_type;
  Type* scanner_type;
  Value error_class;  // re.PatternError
  Value cache;        // dict: flags -> dict: pattern -> Pattern
};

/// What of a pattern is no value of Python.
struct CompiledPattern {
  Program program;
  std::vector<Group> groups;  // names; the whole match first
  Value template_source;      // the template that was used last
  Template last_template;
};

struct PatternObject : Object {
  Value compiler;
  Value pattern;              // str or bytes
  Value group_index;          // dict: name -> number
  CompiledPattern* compiled;  // owned
};

/// What is searched: characters of a str or bytes; a bytearray is copied.
struct Subject {
  Value string;   // as given
  Value text;     // str or bytes
  std::string_view view;
  bool is_text = true;
  bool single_bytes = true;  // every character is one

  /// The part from one byte to another, as CPython gives it: all of it is the object itself.
  Value part(Vm& vm, uint32_t from, uint32_t to) const;
  uint32_t byte_of(int64_t character) const;
  int64_t character_of(uint32_t byte) const;
  int64_t length() const;
};

struct MatchObject : Object {
  Value pattern;
  Value string;
  Value text;
  int64_t from, to;      // pos and endpos, in characters
  uint32_t last_group;   // 0: none
  uint32_t groups;       // the whole match counted
  uint32_t* marks;       // start and end of each, in bytes; owned

  bool has(uint32_t group) const { return marks[2 * group] != Matcher::none && marks[2 * group + 1] != Matcher::none; }
};

/// A search that goes on behind the last match.
struct Scan {
  Subject subject;
  int64_t from = 0, to = 0;   // pos and endpos, in characters
  uint32_t start = 0;         // in bytes
  uint32_t end = 0;
  bool must_advance = false;
  bool finished = false;      // a scanner found all there is

  std::string_view text() const { return subject.view.substr(0, end); }
  /// After a match: where the next search begins.
  void advance(const Matcher& matcher) {
    must_advance = matcher.end() == matcher.start();
    start = matcher.end();
  }
};

struct ScannerObject : Object {
  Value pattern;
  Scan scan;
};

bool is_pattern(const Value& value);

/// A str or bytes to search or to cut up.
Subject subject_from(const Value& text);
/// @errors TypeError: no text, or text for a bytes pattern or the other way round; false after raising
bool make_subject(Vm& vm, const PatternObject* pattern, const Value& string, Subject& subject);
/// With `pos` and `endpos` from the arguments at `first` on, if given. false after raising.
bool make_scan(Vm& vm, const PatternObject* pattern, const Value& string, const Arguments& arguments, uint32_t first, Scan& scan);
/// The match as an object.
Value make_match(Vm& vm, const Value& pattern, const Scan& scan, const Matcher& matcher);
/// A group as text, or `otherwise` when it did not match. `matcher` has matched.
Value group_of(Vm& vm, const Subject& subject, const Matcher& matcher, uint32_t group, const Value& otherwise);

/// The template of sub and expand; kept in the pattern until another is asked for. Null after raising.
const Template* template_of(Vm& vm, const Value& pattern, const Value& source);
/// The text of a match by a template. Null after raising.
Value expand(Vm& vm, const Subject& subject, const Template& parsed, const Value& source, const uint32_t* marks);

Value raise_problem(Vm& vm, const CompilerObject* compiler, const Problem& problem, const Value& source);
/// The set_attribute slot of these classes: attributes are read-only, those that are `computed` in other words.
int refuse_attribute(Vm& vm, const Value& self, Str* name, std::initializer_list<const char*> stored, std::initializer_list<const char*> computed);

Type* new_pattern_type(Vm& vm);
Type* new_match_type(Vm& vm);
Type* new_scanner_type(Vm& vm);

}  // namespace lockstep::script::regex
