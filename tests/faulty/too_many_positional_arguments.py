def move(x, y):
    return x, y


move(1, 2, 3)
