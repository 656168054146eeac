"""A set whose iteration is in order of insertion: where asyncio's own sets of tasks would follow addresses in memory."""


class OrderedSet(set):
    def __init__(self, items=()):
        super().__init__()
        self._order = {}
        for item in items:
            self.add(item)

    def add(self, item):
        super().add(item)
        self._order.setdefault(item)

    def discard(self, item):
        super().discard(item)
        self._order.pop(item, None)

    def remove(self, item):
        super().remove(item)
        del self._order[item]

    def clear(self):
        super().clear()
        self._order.clear()

    def pop(self):
        for item in self._order:
            self.remove(item)
            return item
        raise KeyError('pop from an empty set')

    def __iter__(self):
        return iter(list(self._order))

    def __repr__(self):
        return '{' + ', '.join(map(repr, self._order)) + '}' if self._order else 'set()'

    def __or__(self, other):
        return OrderedSet([*self._order, *other])

    def __sub__(self, other):
        return OrderedSet([item for item in self._order if item not in other])

    def __and__(self, other):
        return OrderedSet([item for item in self._order if item in other])


# What asyncio.wait returns is a set to whoever asks for its class.
OrderedSet.__name__ = OrderedSet.__qualname__ = 'set'
OrderedSet.__module__ = 'builtins'
