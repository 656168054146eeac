"""Iterators. count and repeat are C++, the others generators."""
from _itertools import count, repeat

__all__ = ['accumulate', 'batched', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count', 'cycle',
           'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'permutations', 'product', 'repeat', 'starmap',
           'takewhile', 'tee', 'zip_longest']


class _Iterator:
    """What these classes share: the work is done by a generator, `_items`."""
    __slots__ = ('_items',)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)


class chain(_Iterator):
    __slots__ = ()

    def __init__(self, *iterables):
        self._items = _chained(iterables)

    @classmethod
    def from_iterable(cls, iterable):
        made = cls()
        made._items = _chained(iterable)
        return made

    # A for loop over the generator itself is the fast way.
    def __iter__(self):
        return self._items


def _chained(iterables):
    for iterable in iterables:
        yield from iterable


def accumulate(iterable, func=None, *, initial=None):
    iterator = iter(iterable)
    total = initial
    if initial is None:
        try:
            total = next(iterator)
        except StopIteration:
            return
    yield total
    for element in iterator:
        total = total + element if func is None else func(total, element)
        yield total


def batched(iterable, n, *, strict=False):
    if n < 1:
        raise ValueError('n must be at least one')
    return _batches(iter(iterable), n, strict)


def _batches(iterator, n, strict):
    while True:
        batch = []
        for item in iterator:
            batch.append(item)
            if len(batch) == n:
                break
        if not batch:
            return
        if strict and len(batch) != n:
            raise ValueError('batched(): incomplete batch')
        yield tuple(batch)


def compress(data, selectors):
    for item, selected in zip(data, selectors):
        if selected:
            yield item


def cycle(iterable):
    saved = []
    for element in iterable:
        yield element
        saved.append(element)
    while saved:
        yield from saved


def dropwhile(predicate, iterable):
    iterator = iter(iterable)
    for item in iterator:
        if not predicate(item):
            yield item
            break
    yield from iterator


def takewhile(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            return
        yield item


def filterfalse(predicate, iterable):
    for item in iterable:
        if not (item if predicate is None else predicate(item)):
            yield item


def starmap(function, iterable):
    for args in iterable:
        yield function(*args)


class groupby:
    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key = key
        self._serial = 0       # of the group that is being given out
        self._has_item = False
        self._item = self._item_key = self._group_key = None
        self._started = False

    def __iter__(self):
        return self

    def _advance(self):
        self._item = next(self._iterator)
        self._item_key = self._item if self._key is None else self._key(self._item)
        self._has_item = True

    def __next__(self):
        self._serial += 1
        if not self._started:
            self._advance()
            self._started = True
        else:
            while True:
                if not self._has_item:
                    self._advance()
                if self._item_key != self._group_key:
                    break
                self._has_item = False
        self._group_key = self._item_key
        return self._group_key, self._group(self._serial)

    def _group(self, serial):
        while serial == self._serial:
            if not self._has_item:
                try:
                    self._advance()
                except StopIteration:
                    return
            if self._item_key != self._group_key:
                return
            self._has_item = False
            yield self._item


def islice(iterable, *args):
    if not 1 <= len(args) <= 3:
        raise TypeError(f'islice expected at least 2 arguments, got {len(args) + 1}' if not args else
                        f'islice expected at most 4 arguments, got {len(args) + 1}')
    bounds = slice(*args)
    start = 0 if bounds.start is None else bounds.start
    stop = bounds.stop
    step = 1 if bounds.step is None else bounds.step
    for bound, name in ((start, 'Indices'), (stop, 'Stop argument')):
        if bound is not None and (not hasattr(bound, '__index__') or bound < 0):
            if len(args) == 1:
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
            raise ValueError(f'{name} for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    if not hasattr(step, '__index__') or step < 1:
        raise ValueError('Step for islice() must be a positive integer or None.')
    return _sliced(iter(iterable), start, stop, step)


def _sliced(iterator, start, stop, step):
    position = 0
    wanted = start
    while stop is None or wanted < stop:
        for item in iterator:
            position += 1
            if position > wanted:
                break
        else:
            return
        yield item
        wanted += step
    # What lies between the last item and the end is consumed too.
    while stop is not None and position < stop:
        for item in iterator:
            position += 1
            break
        else:
            return


def pairwise(iterable):
    iterator = iter(iterable)
    for previous in iterator:
        for item in iterator:
            yield previous, item
            previous = item


def _selections(pool, indices_of):
    for indices in indices_of:
        yield tuple([pool[i] for i in indices])


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError('repeat argument cannot be negative')
    pools = [tuple(iterable) for iterable in iterables] * repeat
    return _products(pools)


def _products(pools):
    if not all(pools):
        return
    places = [0] * len(pools)
    while True:
        yield tuple([pool[place] for pool, place in zip(pools, places)])
        for i in reversed(range(len(pools))):
            places[i] += 1
            if places[i] < len(pools[i]):
                break
            places[i] = 0
        else:
            return


def permutations(iterable, r=None):
    pool = tuple(iterable)
    n = len(pool)
    r = n if r is None else r
    if r < 0:
        raise ValueError('r must be non-negative')
    return _selections(pool, _permuted(n, r))


def _permuted(n, r):
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield indices[:r]
    while n:
        for i in reversed(range(r)):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield indices[:r]
                break
        else:
            return


def combinations(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _selections(pool, _combined(len(pool), r))


def _combined(n, r):
    if r > n:
        return
    indices = list(range(r))
    yield indices
    while True:
        for i in reversed(range(r)):
            if indices[i] != i + n - r:
                break
        else:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        yield indices


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _selections(pool, _combined_with_replacement(len(pool), r))


def _combined_with_replacement(n, r):
    if not n and r:
        return
    indices = [0] * r
    yield indices
    while True:
        for i in reversed(range(r)):
            if indices[i] != n - 1:
                break
        else:
            return
        indices[i:] = [indices[i] + 1] * (r - i)
        yield indices


def tee(iterable, n=2):
    if n < 0:
        raise ValueError('n must be >= 0')
    iterator = iter(iterable)
    # A chain of links [value, next link]: what no branch refers to any more is freed.
    link = [None, None]
    return tuple([_branch(iterator, link) for _ in range(n)])


def _branch(iterator, link):
    while True:
        if link[1] is None:
            try:
                link[0] = next(iterator)
            except StopIteration:
                return
            link[1] = [None, None]
        value, link = link
        yield value


def zip_longest(*iterables, fillvalue=None):
    iterators = [iter(iterable) for iterable in iterables]
    active = len(iterators)
    ended = object()
    while active:
        values = []
        for i, iterator in enumerate(iterators):
            value = fillvalue if iterator is None else next(iterator, ended)
            if value is ended:
                iterators[i] = None
                active -= 1
                if not active:
                    return
                value = fillvalue
            values.append(value)
        yield tuple(values)
