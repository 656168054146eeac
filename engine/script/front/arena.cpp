#include "engine/script/front/arena.hpp"

#include <algorithm>

namespace lockstep::script {

namespace {

constexpr std::size_t first_block = 16 * 1024;
constexpr std::size_t largest_block = 1024 * 1024;

// FNV-1a: names are short, and the table's order is never seen.
std::uint32_t hash(std::string_view name) {
  std::uint32_t value = 2166136261u;
  for (const char byte : name) value = (value ^ static_cast<unsigned char>(byte)) * 16777619u;
  return value;
}

}  // namespace

void* Arena::allocate_in_new_block(std::size_t size) {
  // operator new[] aligns a block's start for every node type, so the first thing in it needs no padding.
  const std::size_t wanted = std::max(std::clamp(capacity_ * 2, first_block, largest_block), size);
  blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(wanted));
  block_ = blocks_.back().get();
  capacity_ = wanted;
  reserved_ += wanted;
  used_ = size;
  return block_;
}

std::string_view Arena::text(std::string_view text) {
  const std::span<char> copied = copy(text.data(), text.size());
  return {copied.data(), copied.size()};
}

std::string_view Arena::intern(std::string_view name) {
  if (name.empty()) return {};
  if (name_count_ * 2 >= names_.size()) grow_names();
  const std::size_t mask = names_.size() - 1;
  std::size_t place = hash(name) & mask;
  while (!names_[place].empty()) {
    if (names_[place] == name) return names_[place];
    place = (place + 1) & mask;
  }
  ++name_count_;
  return names_[place] = text(name);
}

void Arena::grow_names() {
  std::vector<std::string_view> old(std::max<std::size_t>(256, names_.size() * 2));
  old.swap(names_);
  const std::size_t mask = names_.size() - 1;
  for (const std::string_view name : old) {
    if (name.empty()) continue;
    std::size_t place = hash(name) & mask;
    while (!names_[place].empty()) place = (place + 1) & mask;
    names_[place] = name;
  }
}

}  // namespace lockstep::script
