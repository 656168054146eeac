items = [3, 2, 1]


def key(v):
    items.append(v)
    return v


try:
    items.sort(key=key)
except ValueError as e:
    print(e, items)
