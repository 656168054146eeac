class A:
    x = 1

    def method(self):
        pass


a = A()
Dyn = type("Dyn", (A,), {"z": 3, "get": lambda self: self.z + self.x})
print(Dyn, Dyn().get(), Dyn.__name__, Dyn.__bases__, type(Dyn), isinstance(Dyn(), A))
print(globals()["a"] is a, "nothing" in globals(), [n for n in dir(a) if not n.startswith("_")], sorted(n for n in vars(A) if not n.startswith("_")))


def f(q, r=2):
    s = q + r
    return locals()


print(f(5), f.__name__, f.__defaults__, f.__code__.co_name, f.__code__.co_argcount, f.__module__)
print(A.method.__qualname__, a.method.__self__ is a, a.method.__func__ is A.method, a.method.__name__, A.__dict__["x"])
globals()["made"] = 7
print(made)
