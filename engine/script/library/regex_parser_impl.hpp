// The parser of regular expressions, for its own files. Functions return false after a problem, which `tokens` holds.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/script/library/regex_tokens.hpp"
#include "engine/script/library/regex_tree.hpp"

namespace lockstep::script::regex {

class Parser {
 public:
  Parser(std::string_view text, bool is_text, uint32_t flags);
  bool parse();

  Tokens tokens;
  Pattern pattern;
  std::vector<std::string> warnings;

 private:
  // regex_parser.cpp
  bool parse_alternatives(Sequence& sequence, bool verbose, int depth);
  bool parse_sequence(Sequence& sequence, bool verbose, int depth, bool is_first);
  bool parse_item(Sequence& sequence, const Token& token, bool& verbose, int depth, bool is_first);
  bool parse_repeat(Sequence& sequence, const Token& token);
  bool parse_bounds(uint32_t& minimum, uint32_t& maximum, bool& is_literal);
  bool check_flags();

  // regex_parser_groups.cpp
  struct GroupStart {
    int64_t place = 0;  // of the "("
    int depth = 0;
    bool verbose = false;
  };
  bool parse_group(Sequence& sequence, bool& verbose, int depth, bool is_first);
  bool parse_named(Sequence& sequence, const GroupStart& start);
  bool parse_named_reference(Sequence& sequence);
  bool parse_comment(const GroupStart& start);
  bool parse_look(Sequence& sequence, const GroupStart& start, const Token& kind);
  bool parse_conditional(Sequence& sequence, const GroupStart& start);
  bool parse_condition(uint32_t& group);
  bool parse_flags(const Token& first, Node& node, bool& is_global);
  bool parse_added_flags(Token& token, uint32_t& flags);
  bool parse_removed_flags(uint32_t& flags);
  bool parse_content(Sequence& sequence, Node node, const GroupStart& start);
  bool open_group(const std::vector<uint32_t>& name, uint32_t& group);
  bool close_parenthesis(const GroupStart& start);
  uint32_t find_group(const std::string& name) const;
  bool check_reference_in_look_behind(uint32_t group);

  // regex_parser_sets.cpp
  bool parse_set(Sequence& sequence);
  bool parse_set_items(std::vector<SetItem>& items, int64_t start);
  bool parse_set_item(const Token& token, SetItem& item);
  bool parse_range_end(const Token& low, SetItem& item, int64_t start, bool& is_last, std::vector<SetItem>& items);
  bool parse_escape(Sequence& sequence, const Token& token);
  bool parse_digits_escape(Sequence& sequence, const Token& token);
  bool parse_hex_escape(const Token& token, uint32_t& code, bool& found);
  bool parse_character_name();
  void warn_of_set_operator(const Token& token);

  std::optional<uint32_t> groups_before_look_behind_;
  std::vector<std::pair<uint32_t, int64_t>> conditions_;  // group numbers and where they were first asked about
};

/// A character escape that is one letter, as \n; `in_set`: \b is one, too.
bool simple_escape(uint32_t letter, bool in_set, uint32_t& code);
Node literal_node(uint32_t code);

}  // namespace lockstep::script::regex
