def first():
    yield next(iter([]))


def sends():
    yield 1
    raise StopIteration('x')


for make in (first, sends):
    try:
        print(list(make()))
    except RuntimeError as e:
        print(e, repr(e.__cause__), e.__context__ is e.__cause__)
