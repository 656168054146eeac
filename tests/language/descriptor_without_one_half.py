class OnlySet:
    def __set__(self, instance, value):
        print('set', value)


class OnlyDelete:
    def __delete__(self, instance):
        print('delete')


class C:
    s = OnlySet()
    d = OnlyDelete()


c = C()
c.s = 1
c.__dict__['s'] = 'own'
print(c.s)
del c.d
for act in (lambda: delattr(c, 's'), lambda: setattr(c, 'd', 1)):
    try:
        act()
    except AttributeError as e:
        print(e)
