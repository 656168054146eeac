count = 0


def bump():
    global count, made
    count += 1
    made = 'here'


def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step


bump(); bump()
one, two = counter(), counter()
print(count, made, one(), one(), two())
