def squares(limit):
    for i in range(limit):
        yield 10 / (2 - i)


for value in squares(4):
    pass
