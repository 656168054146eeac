import itertools
calls = [
    lambda: type(itertools.pairwise([1])).__name__, lambda: type(itertools.islice([1], 1)).__name__, lambda: itertools.dropwhile(1),
    lambda: itertools.cycle(), lambda: itertools.cycle(5), lambda: itertools.islice([1]), lambda: list(itertools.islice('abc', -1)),
    lambda: itertools.islice('abc', 0, 'x'), lambda: itertools.islice('abc', 0, 1, 0), lambda: itertools.batched([1], 0),
    lambda: itertools.combinations([1]), lambda: itertools.combinations([1], -1), lambda: itertools.permutations([1], 'a'),
    lambda: list(itertools.starmap(max, [1])), lambda: itertools.product([1], repeat=-1), lambda: itertools.tee([1], -1),
    lambda: isinstance(itertools.chain(), itertools.chain), lambda: list(itertools.batched('abc', 2, strict=True)),
    lambda: list(itertools.accumulate([1, 2], initial=5)), lambda: list(itertools.zip_longest('ab', 'c', fillvalue='-')),
]
for call in calls:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
