#pragma once
/// Interned texts, so that records hold ids and each text is kept once.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/base/ids.hpp"

namespace lockstep {

/// A growing table of texts. Ids are given in order of first use and never change; id 0 is the empty text.
class Names {
 public:
  Names() { (void)intern(""); }
  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;

  /// The id of `text`, which is copied when seen for the first time.
  [[nodiscard]] NameId intern(std::string_view text);

  /// The text of an id; empty for an id that was never given. The view stays valid as long as the table.
  [[nodiscard]] std::string_view text(NameId id) const noexcept {
    return number_of(id) < texts_.size() ? std::string_view(texts_[number_of(id)]) : std::string_view();
  }

  /// How many ids there are, for incremental reading: ids [seen, size()) are new.
  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(texts_.size()); }

 private:
  std::deque<std::string> texts_;
  // Looked up, never iterated: its order is not deterministic.
  std::unordered_map<std::string_view, NameId> ids_;
};

}  // namespace lockstep
