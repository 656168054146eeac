#pragma once
/// A list whose links live in its elements: no allocation, O(1) removal from the middle.
///
/// Invariant: a link is either in exactly one list or points at itself. Destroying a linked element takes it
/// out; destroying a list leaves its elements unlinked. So either side may die first.

namespace lockstep {

/// The part of an element that stands in a list. `Tag` lets one element stand in lists of different kinds.
template <class Tag>
class ListLink {
 public:
  ListLink() noexcept : previous_(this), next_(this) {}
  ListLink(const ListLink&) = delete;
  ListLink& operator=(const ListLink&) = delete;
  ~ListLink() { unlink(); }

  [[nodiscard]] bool is_linked() const noexcept { return next_ != this; }

  /// Leaves the list it is in, if any.
  void unlink() noexcept {
    previous_->next_ = next_;
    next_->previous_ = previous_;
    previous_ = next_ = this;
  }

 private:
  template <class, class>
  friend class IntrusiveList;

  ListLink* previous_;
  ListLink* next_;
};

/// The elements `T` (which derive from ListLink<Tag>) in the order they were appended.
template <class T, class Tag = T>
class IntrusiveList {
 public:
  using Link = ListLink<Tag>;

  IntrusiveList() = default;
  ~IntrusiveList() { clear(); }

  [[nodiscard]] bool empty() const noexcept { return !head_.is_linked(); }
  [[nodiscard]] T* front() const noexcept { return element(head_.next_); }
  [[nodiscard]] T* back() const noexcept { return element(head_.previous_); }
  [[nodiscard]] T* next(const T& item) const noexcept { return element(static_cast<const Link&>(item).next_); }

  void push_back(T& item) noexcept {
    Link& link = item;
    link.previous_ = head_.previous_;
    link.next_ = &head_;
    head_.previous_->next_ = &link;
    head_.previous_ = &link;
  }

  /// Takes every element out.
  void clear() noexcept {
    while (T* item = front()) static_cast<Link&>(*item).unlink();
  }

 private:
  [[nodiscard]] T* element(Link* link) const noexcept { return link == &head_ ? nullptr : static_cast<T*>(link); }

  Link head_;
};

}  // namespace lockstep
