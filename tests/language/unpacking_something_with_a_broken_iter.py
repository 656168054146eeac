class Broken:
    def __iter__(self):
        return True


class Raising:
    def __iter__(self):
        raise TypeError('no way')


for value in (Broken(), Raising(), 5, None):
    try:
        a, b = value
    except TypeError as e:
        print(e)
