class Temp:
    def __init__(self, c): self._c = c

    @property
    def c(self):
        "celsius"
        return self._c

    @c.setter
    def c(self, v):
        if v < -273:
            raise ValueError(f"too cold: {v}")
        self._c = v

    @c.deleter
    def c(self):
        print("deleted")

    @property
    def f(self):
        return self._c * 9 / 5 + 32


t = Temp(20)
print(t.c, t.f)
t.c = 30
t.c += 1
print(t.c)
try:
    t.c = -300
except ValueError as e:
    print(e)
try:
    t.f = 1
except AttributeError as e:
    print(e)
del t.c


class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, None)
    def __set__(self, obj, v):
        if not isinstance(v, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(obj, self.name, v)


class P:
    age = Typed(int)
    name = Typed(str)


p = P()
p.age = 3
p.name = "x"
print(p.age, p.name, P.age is P.__dict__["age"])
try:
    p.age = "no"
except TypeError as e:
    print(e)


class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1


s = Slots()
s.b = 2
try:
    s.c = 3
except AttributeError as e:
    print(e)
print(s.a, s.b)


class Private:
    def __init__(self): self.__x = 1
    def get(self): return self.__x


print(Private().get(), list(Private().__dict__))
