// Making and showing text: what the VM and the rest of the library need of str.
#pragma once

#include <string>
#include <string_view>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// left + right. When `left` is the only reference to its text, the text grows in place, so that a loop of += is linear.
/// @errors MemoryError
Value str_concat(Vm& vm, Value&& left, const Value& right);
/// @errors MemoryError
Value str_repeat(Vm& vm, const Value& text, int64_t times);
/// The part from character `start` to before character `end` (both within the text).
Value str_slice(Vm& vm, const Value& text, int64_t start, int64_t end);
/// A str of one character; those of Latin text are shared.
Value str_of_character(Vm& vm, uint32_t code);
/// A str of `view`, which is (part of) the text of `source`: `source` itself when it is all of it and no subclass's.
Value str_of_part(Vm& vm, const Value& source, std::string_view view);
/// Code point of a str of one character. false (nothing raised) when it is another length.
bool single_character(const Value& text, uint32_t& code);

/// The text of repr('…'): quotes and escapes.
void append_str_repr(std::string& out, std::string_view text);
/// Replaces what is not ASCII by \x, \u and \U escapes: ascii() on a repr.
std::string escape_non_ascii(std::string_view text);

/// str * n, bytes * n …: the count. @errors TypeError, OverflowError; false after raising
bool read_repeat_count(Vm& vm, const Value& value, int64_t& times);

}  // namespace lockstep::script
