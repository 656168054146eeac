"""Queues in lists. heappush and its kin are C++."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


class _Reversed:
    __slots__ = ('key',)

    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        return other.key < self.key


def merge(*iterables, key=None, reverse=False):
    entries = []
    for order, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for item in iterator:
            entries.append(_entry(item, order, iterator, key, reverse))
            break
    heapify(entries)
    while entries:
        sort_key, order, item, iterator = entries[0]
        yield item
        for item in iterator:
            heapreplace(entries, _entry(item, order, iterator, key, reverse))
            break
        else:
            heappop(entries)


def _entry(item, order, iterator, key, reverse):
    sort_key = item if key is None else key(item)
    return (_Reversed(sort_key) if reverse else sort_key, order, item, iterator)


def nsmallest(n, iterable, key=None):
    if n < 1:
        iter(iterable)
        return []
    return sorted(iterable, key=key)[:n]


def nlargest(n, iterable, key=None):
    if n < 1:
        iter(iterable)
        return []
    return sorted(iterable, key=key, reverse=True)[:n]
