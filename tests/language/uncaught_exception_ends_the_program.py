def inner(d):
    return d["missing"]


def outer():
    return inner({"here": 1})


print("before")
outer()
print("never")
