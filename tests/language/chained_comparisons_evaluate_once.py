def show(v):
    print('asked', v)
    return v


print(show(1) < show(2) < show(3))
print(show(1) < show(0) < show(3))
print(1 < 2 > 1 != 3 in [3] is not None)
