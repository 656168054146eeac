class E:
    def __eq__(self, o): return True
class H(E):
    __hash__ = object.__hash__
print(E.__hash__, len({H(), H()}) in (1, 2), E() == 5, E() != 5)
for v in (E(), [], {}, set(), ([],), bytearray()):
    try:
        hash(v)
    except TypeError as e:
        print(e)
