print(True + True, True * 'ab', [10, 20][True], isinstance(True, int), bool.__mro__, int(True), f'{True:d} {True:>6} {True!s}')
print(True & 1, True & False, type(True & False), type(True & 1), ~True if False else -2, True ** 2, True == 1.0, hash(True) == hash(1))
print(sum([True, False, True]), {True: 'a', 1: 'b', 1.0: 'c'}, bool('False'), bool(0.0), bool(-0.0), bool([0]))
