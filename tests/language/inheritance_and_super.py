class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"

    def kind(self):
        return type(self).__name__


class Dog(Animal):
    sound = "woof"

    def __init__(self, name, tricks=()):
        super().__init__(name)
        self.tricks = list(tricks)

    def speak(self):
        return super().speak() + "!"


class Puppy(Dog):
    def speak(self):
        return Dog.speak(self).upper() + super(Puppy, self).kind()


print(Animal("x").speak(), Dog("rex", ["sit"]).speak(), Puppy("bo").speak(), Puppy("bo").tricks)
print(isinstance(Puppy("a"), Animal), issubclass(Puppy, Dog), issubclass(Dog, Puppy), [c.__name__ for c in Puppy.__mro__])


class A:
    def who(self): return "A"


class B(A):
    def who(self): return "B" + super().who()


class C(A):
    def who(self): return "C" + super().who()


class D(B, C):
    def who(self): return "D" + super().who()


print(D().who(), [c.__name__ for c in D.mro()])


class Base:
    registry = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        Base.registry.append((cls.__name__, kwargs))


class Sub(Base, option=1): pass


print(Base.registry)


class Mixin:
    def hello(self): return f"hello {self.name}"


class Named(Mixin, Animal): pass


print(Named("n").hello(), Named("n").speak(), Named.sound)


class MyList(list):
    def total(self): return sum(self)


class MyDict(dict):
    def __missing__(self, key): return f"missing {key}"


l = MyList([1, 2, 3])
l.append(4)
print(l, l.total(), len(l), isinstance(l, list), MyDict(a=1)["b"], MyDict(a=1)["a"])


class MyStr(str):
    def shout(self): return self.upper() + "!"


class MyInt(int):
    def double(self): return self * 2


print(MyStr("hi").shout(), MyStr("hi") + "x", MyInt(4).double(), MyInt(4) + 1, type(MyInt(4) + 1).__name__)
try:
    class Bad(A, D): pass
except TypeError as e:
    print(str(e).split("\n")[0][:40])
