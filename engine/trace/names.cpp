#include "engine/trace/names.hpp"

namespace lockstep {

NameId Names::intern(std::string_view text) {
  if (const auto found = ids_.find(text); found != ids_.end()) return found->second;
  const NameId id{static_cast<std::uint32_t>(texts_.size())};
  ids_.emplace(texts_.emplace_back(text), id);
  return id;
}

}  // namespace lockstep
