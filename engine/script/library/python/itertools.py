"""Iterators. count and repeat are C++; the others are classes around a generator."""
from _itertools import count, repeat

__all__ = ['accumulate', 'batched', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count', 'cycle',
           'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'permutations', 'product', 'repeat', 'starmap',
           'takewhile', 'tee', 'zip_longest']


class _Iterator:
    """What these classes share: the work is done by a generator, `_items`."""
    __slots__ = ('_items',)

    # A for loop over the generator itself is the fast way.
    def __iter__(self):
        return self._items

    def __next__(self):
        return next(self._items)


def _take(name, args, keywords, least, most=None):
    """Refuses what a function in C with positional parameters only would."""
    if keywords:
        raise TypeError(f'{name}() takes no keyword arguments')
    most = least if most is None else most
    if not least <= len(args) <= most:
        bound = least if len(args) < least else most
        word = '' if least == most else 'at least ' if len(args) < least else 'at most '
        raise TypeError(f'{name} expected {word}{bound} argument{"" if bound == 1 else "s"}, got {len(args)}')
    return args


def _bind(name, parameters, least, args, keywords):
    """Puts the arguments of a function in C into places by the names of its parameters; missing ones are _missing."""
    given = len(args) + len(keywords)
    if given > len(parameters):
        raise TypeError(f'{name}() takes at most {len(parameters)} argument{"" if len(parameters) == 1 else "s"} ({given} given)')
    places = list(args) + [_missing] * (len(parameters) - len(args))
    for i, parameter in enumerate(parameters):
        if parameter in keywords:
            if i < len(args):
                raise TypeError(f"argument for {name}() given by name ('{parameter}') and position ({i + 1})")
            places[i] = keywords[parameter]
        elif i < least and places[i] is _missing:
            raise TypeError(f"{name}() missing required argument '{parameter}' (pos {i + 1})")
    for keyword in keywords:
        if keyword not in parameters:
            raise TypeError(f"{name}() got an unexpected keyword argument '{keyword}'")
    return places


_missing = object()


def _size(number, name='n'):
    """A count, as C takes it."""
    if isinstance(number, int):
        return int(number)
    method = getattr(type(number), '__index__', None)
    if method is None:
        raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer")
    return method(number)


class chain(_Iterator):
    __slots__ = ()

    def __init__(self, *iterables, **keywords):
        if keywords:
            raise TypeError('chain() takes no keyword arguments')
        self._items = _chained(iterables)

    @classmethod
    def from_iterable(cls, iterable, /):
        made = cls()
        made._items = _chained(iter(iterable))
        return made


def _chained(iterables):
    for iterable in iterables:
        yield from iterable


class accumulate(_Iterator):
    __slots__ = ()

    def __init__(self, *args, initial=None, **keywords):
        if len(args) > 2 and initial is None:
            raise TypeError(f'accumulate() takes at most 2 positional arguments ({len(args)} given)')
        iterable, function = _bind('accumulate', ('iterable', 'func'), 1, args, keywords)
        self._items = _accumulated(iter(iterable), None if function is _missing else function, initial)


def _accumulated(iterator, function, initial):
    total = initial
    if initial is None:
        for total in iterator:
            break
        else:
            return
    yield total
    for element in iterator:
        total = total + element if function is None else function(total, element)
        yield total


class batched(_Iterator):
    __slots__ = ()

    def __init__(self, *args, strict=False, **keywords):
        if len(args) > 2:
            raise TypeError(f'batched() takes at most 2 positional arguments ({len(args)} given)')
        iterable, n = _bind('batched', ('iterable', 'n'), 2, args, keywords)
        n = _size(n)
        if n < 1:
            raise ValueError('n must be at least one')
        self._items = _batches(iter(iterable), n, strict)


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


class compress(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        data, selectors = _bind('compress', ('data', 'selectors'), 2, args, keywords)
        self._items = _compressed(iter(data), iter(selectors))


def _compressed(data, selectors):
    for item, selected in zip(data, selectors):
        if selected:
            yield item


class cycle(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        iterable, = _take('cycle', args, keywords, 1)
        self._items = _cycled(iter(iterable))


def _cycled(iterator):
    saved = []
    for element in iterator:
        yield element
        saved.append(element)
    while saved:
        yield from saved


class dropwhile(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        predicate, iterable = _take('dropwhile', args, keywords, 2)
        self._items = _dropped(predicate, iter(iterable))


def _dropped(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    yield from iterator


class takewhile(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        predicate, iterable = _take('takewhile', args, keywords, 2)
        self._items = _taken(predicate, iter(iterable))


def _taken(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            return
        yield item


class filterfalse(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        predicate, iterable = _take('filterfalse', args, keywords, 2)
        self._items = _false_ones(predicate, iter(iterable))


def _false_ones(predicate, iterator):
    for item in iterator:
        if not (item if predicate is None else predicate(item)):
            yield item


class starmap(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        function, iterable = _take('starmap', args, keywords, 2)
        self._items = _star_mapped(function, iter(iterable))


def _star_mapped(function, iterator):
    for args in iterator:
        yield function(*tuple(args))


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


class islice(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        iterable, *bounds = _take('islice', args, keywords, 2, 4)
        if len(bounds) == 1:
            start, stop, step = None, bounds[0], None
            if stop is not None and not _is_place(stop):
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
                                 if not hasattr(stop, '__index__') else
                                 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        else:
            start, stop, step = [*bounds, None][:3]
            if stop is not None and not hasattr(stop, '__index__'):
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if not (start is None or _is_place(start)) or not (stop is None or _is_place(stop)):
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if not (step is None or hasattr(step, '__index__') and _size(step) > 0):
            raise ValueError('Step for islice() must be a positive integer or None.')
        self._items = _sliced(iter(iterable), 0 if start is None else _size(start), None if stop is None else _size(stop),
                              1 if step is None else _size(step))


def _is_place(bound):
    return hasattr(bound, '__index__') and 0 <= _size(bound) < 1 << 63


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


class pairwise(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        iterable, = _take('pairwise', args, keywords, 1)
        self._items = _pairs(iter(iterable))


def _pairs(iterator):
    for previous in iterator:
        for item in iterator:
            yield previous, item
            previous = item


def _selections(pool, indices_of):
    for indices in indices_of:
        yield tuple([pool[i] for i in indices])


class product(_Iterator):
    __slots__ = ()

    def __init__(self, *iterables, repeat=1):
        repeat = _size(repeat)
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self._items = _products([tuple(iterable) for iterable in iterables] * repeat)


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


class permutations(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        iterable, r = _bind('permutations', ('iterable', 'r'), 1, args, keywords)
        pool = tuple(iterable)
        if r is _missing or r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = _selections(pool, _permuted(len(pool), r))


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


class combinations(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        iterable, r = _bind('combinations', ('iterable', 'r'), 2, args, keywords)
        pool = tuple(iterable)
        r = _size(r)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = _selections(pool, _combined(len(pool), r))


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


class combinations_with_replacement(_Iterator):
    __slots__ = ()

    def __init__(self, *args, **keywords):
        iterable, r = _bind('combinations_with_replacement', ('iterable', 'r'), 2, args, keywords)
        pool = tuple(iterable)
        r = _size(r)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = _selections(pool, _combined_with_replacement(len(pool), r))


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


class _tee(_Iterator):
    __slots__ = ('_source', '_link')

    def __init__(self, iterable, _link=None, /):
        self._source = iter(iterable)
        # A chain of links [value, next link]: what no branch refers to any more is freed.
        self._link = [None, None] if _link is None else _link
        self._items = self._branch()

    def _branch(self):
        while True:
            if self._link[1] is None:
                for self._link[0] in self._source:
                    break
                else:
                    return
                self._link[1] = [None, None]
            value, self._link = self._link
            yield value

    def __copy__(self):
        return _tee(self._source, self._link)


def tee(*args, **keywords):
    iterable, n = _take('tee', args, keywords, 1, 2) if len(args) != 1 else (*_take('tee', args, keywords, 1, 2), 2)
    n = _size(n)
    if n < 0:
        raise ValueError('n must be >= 0')
    first = iterable.__copy__() if isinstance(iterable, _tee) else _tee(iterable)
    return tuple([first if i == 0 else first.__copy__() for i in range(n)])


class zip_longest(_Iterator):
    __slots__ = ()

    def __init__(self, *iterables, fillvalue=None, **keywords):
        if keywords:
            raise TypeError('zip_longest() got an unexpected keyword argument')
        self._items = _zipped([iter(iterable) for iterable in iterables], fillvalue)


def _zipped(iterators, fillvalue):
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
