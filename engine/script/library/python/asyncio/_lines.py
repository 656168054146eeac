"""A line of waiters as tests see it: futures made for the look, and what tests append stays with the owner."""
from collections import deque


class Line(deque):
    def __init__(self, owner, name, futures):
        super().__init__(futures)
        self._owner = owner
        self._name = '_added' + name
        super().extend(getattr(owner, self._name, ()))

    def append(self, waiter):
        super().append(waiter)
        self._owner.__dict__.setdefault(self._name, []).append(waiter)


Line.__name__ = Line.__qualname__ = 'deque'
Line.__module__ = 'collections'
