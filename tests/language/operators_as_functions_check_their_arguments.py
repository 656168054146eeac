import operator
calls = [
    lambda: operator.add(1), lambda: operator.add(1, 'a'), lambda: operator.concat([1], [2]),
    lambda: operator.concat(1, [2]), lambda: operator.contains([1], 1), lambda: operator.countOf([1, 1, 2], 1),
    lambda: operator.countOf(5, 1), lambda: operator.indexOf([1, 2], 2), lambda: operator.indexOf([], 2), lambda: operator.index(True),
    lambda: operator.index(1.5), lambda: operator.length_hint([1, 2]), lambda: operator.length_hint(5, 9), lambda: operator.not_([]),
    lambda: operator.is_none(None), lambda: operator.iconcat([1], (2,)), lambda: operator.setitem([1], 0, 5), lambda: operator.add,
]
for call in calls:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
