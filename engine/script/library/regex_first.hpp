// What a match can begin with, so that a search skips places and alternatives at which nothing can match.
#pragma once

#include <string>

#include "engine/script/library/regex_program.hpp"
#include "engine/script/library/regex_tree.hpp"

namespace lockstep::script::regex {

/// The bytes that a match of the sequence can begin with. false when it may be empty or nothing is known.
bool first_bytes(const Sequence& sequence, uint32_t flags, bool is_text, FirstBytes& first);
/// The text that every match of the sequence begins with.
std::string literal_prefix(const Sequence& sequence, uint32_t flags, bool is_text);
/// Whether it matches at the start of the text only.
bool is_anchored(const Sequence& sequence, uint32_t flags);

/// Appends a character of a pattern as the bytes that it is in the text.
void append_literal(std::string& bytes, uint32_t code, bool is_text);
/// Whether a literal stands for itself only under these flags.
bool is_exact_literal(const Node& node, uint32_t flags);
/// The test that a node of one character is.
CharacterTest test_of(const Node& node, uint32_t flags);

}  // namespace lockstep::script::regex
