g = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), ValueError(3)]), KeyError('k')])
match, rest = g.split(ValueError)
print(repr(match), repr(rest), g.subgroup(lambda e: isinstance(e, KeyError)), g.message, len(g.exceptions))
try:
    raise g
except* ValueError as part:
    print('values', part.exceptions)
except* (TypeError, KeyError) as part:
    print('others', part.exceptions)
for args in (('x', []), ('x', [1]), (1, [ValueError()]), ('x', 5)):
    try:
        ExceptionGroup(*args)
    except Exception as e:
        print(type(e).__name__, e)
