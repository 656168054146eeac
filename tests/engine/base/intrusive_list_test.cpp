#include "engine/base/intrusive_list.hpp"

#include <doctest/doctest.h>
#include <memory>
#include <string>

using namespace lockstep;

namespace {

struct Item : ListLink<Item> {
  explicit Item(char letter) : name(letter) {}
  char name;
};

std::string names(const IntrusiveList<Item>& list) {
  std::string out;
  for (Item* item = list.front(); item != nullptr; item = list.next(*item)) out += item->name;
  return out;
}

}  // namespace

TEST_SUITE("base/intrusive_list") {
  TEST_CASE("elements come in the order they were appended and leave from anywhere") {
    Item a('a'), b('b'), c('c');
    IntrusiveList<Item> list;
    list.push_back(a);
    list.push_back(b);
    list.push_back(c);
    CHECK(names(list) == "abc");
    b.unlink();
    CHECK(names(list) == "ac");
    list.push_back(b);
    CHECK(names(list) == "acb");
    CHECK(list.back() == &b);
    CHECK(list.front() == &a);
  }

  TEST_CASE("an element that dies leaves its list") {
    Item a('a');
    auto b = std::make_unique<Item>('b');
    IntrusiveList<Item> list;
    list.push_back(a);
    list.push_back(*b);
    b.reset();
    CHECK(names(list) == "a");
  }

  TEST_CASE("a list that dies leaves its elements unlinked") {
    Item a('a');
    {
      IntrusiveList<Item> list;
      list.push_back(a);
      CHECK(a.is_linked());
    }
    CHECK_FALSE(a.is_linked());
    IntrusiveList<Item> other;
    other.push_back(a);
    CHECK(names(other) == "a");
  }
}
