#include "engine/script/library/regex_tree.hpp"

#include <algorithm>

namespace lockstep::script::regex {

namespace {

uint64_t sum(uint64_t a, uint64_t b) { return a > unlimited_width - b ? unlimited_width : a + b; }
uint64_t product(uint64_t a, uint64_t b) { return b != 0 && a > unlimited_width / b ? unlimited_width : a * b; }

Width repeated_width(const Node& node, const std::vector<Group>& groups) {
  const Width once = width_of(node.parts[0], groups);
  const uint64_t most = node.maximum == unlimited && once.most != 0 ? unlimited_width : product(once.most, node.maximum);
  return {product(once.least, node.minimum), most};
}

Width widest_of(const std::vector<Sequence>& parts, const std::vector<Group>& groups) {
  Width all{unlimited_width, 0};
  for (const Sequence& part : parts) {
    const Width width = width_of(part, groups);
    all.least = std::min(all.least, width.least);
    all.most = std::max(all.most, width.most);
  }
  return all;
}

Width width_of_node(const Node& node, const std::vector<Group>& groups) {
  switch (node.kind) {
    case NodeKind::literal:
    case NodeKind::not_literal:
    case NodeKind::any:
    case NodeKind::set:
      return {1, 1};
    case NodeKind::branch:
      return widest_of(node.parts, groups);
    case NodeKind::group:
    case NodeKind::atomic:
      return width_of(node.parts[0], groups);
    case NodeKind::repeat_greedy:
    case NodeKind::repeat_lazy:
    case NodeKind::repeat_possessive:
      return repeated_width(node, groups);
    case NodeKind::reference:
      return groups[node.group].width;
    case NodeKind::conditional: {
      Width width = widest_of(node.parts, groups);
      if (node.parts.size() == 1) width.least = 0;
      return width;
    }
    case NodeKind::at:
    case NodeKind::look:
    case NodeKind::look_not:
    case NodeKind::failure:
      return {};
  }
  return {};
}

}  // namespace

bool same_leaf(const Node& a, const Node& b) {
  return a.kind == b.kind && a.parts.empty() && b.parts.empty() && a.code == b.code && a.group == b.group && a.place == b.place &&
         a.items == b.items;
}

Width width_of(const Sequence& sequence, const std::vector<Group>& groups) {
  Width all;
  for (const Node& node : sequence) {
    const Width width = width_of_node(node, groups);
    all.least = sum(all.least, width.least);
    all.most = sum(all.most, width.most);
  }
  return all;
}

}  // namespace lockstep::script::regex
