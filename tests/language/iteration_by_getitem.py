class Squares:
    def __getitem__(self, i):
        if i >= 4: raise IndexError
        return i * i
s = Squares()
print(list(s), 9 in s, 5 in s, max(s), [*s], dict(enumerate(s)))
a, b, c, d = s
print(a, b, c, d, list(zip(s, 'ab')))
try:
    reversed(s)
except TypeError as e:
    print(e)
