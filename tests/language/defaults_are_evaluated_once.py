def add(item, to=[]):
    to.append(item)
    return to


print(add(1), add(2), add(3, []), add.__defaults__)
n = 5
def f(a=n): return a
n = 6
print(f())
