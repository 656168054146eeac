"""Queues in lists. heappush and its kin are C++."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop', 'heapify_max',
           'heappop_max', 'heappush_max', 'heappushpop_max', 'heapreplace_max']


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


# --- the greatest first -----------------------------------------------------------------------------------------------

def _rise_max(heap, place):
    item = heap[place]
    while place > 0:
        parent = (place - 1) // 2
        if not heap[parent] < item:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink_max(heap, place):
    """As CPython does it: the greater child moves up all the way, then the item rises from the bottom."""
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < len(heap):
        if child + 1 < len(heap) and not heap[child + 1] < heap[child]:
            child += 1
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    while place > start:
        parent = (place - 1) // 2
        if not heap[parent] < item:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def heapify_max(heap, /):
    for place in range(len(heap) // 2 - 1, -1, -1):
        _sink_max(heap, place)


def heappush_max(heap, item, /):
    heap.append(item)
    _rise_max(heap, len(heap) - 1)


def heappop_max(heap, /):
    last = heap.pop()
    return heapreplace_max(heap, last) if heap else last


def heapreplace_max(heap, item, /):
    greatest = heap[0]
    heap[0] = item
    _sink_max(heap, 0)
    return greatest


def heappushpop_max(heap, item, /):
    return heapreplace_max(heap, item) if heap and item < heap[0] else item
