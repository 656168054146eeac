import functools
by_last = functools.cmp_to_key(lambda a, b: (a % 10 > b % 10) - (a % 10 < b % 10))
print(sorted([21, 13, 5, 40], key=by_last), by_last(1) < by_last(2), by_last(11) == by_last(1))
print(max([12, 91, 37], key=by_last), by_last(5).obj)
