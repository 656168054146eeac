class Plugin:
    found = {}
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.found[tag or cls.__name__] = cls
class A(Plugin): pass
class B(Plugin, tag='bee'): pass
class Field:
    def __set_name__(self, owner, name): print('named', owner.__name__, name)
class C(Plugin):
    f, g = Field(), Field()
print(sorted(Plugin.found), Plugin.__subclasses__() == [A, B, C])
try:
    class D(A, color=1): pass
except TypeError as e:
    print(e)
