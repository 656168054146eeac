def add(a, b, c):
    return a + b + c


add(
    1,
    'two',
    3,
)
