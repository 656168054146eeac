"""A class's __dir__ may ask object's: the names it would have had."""


class Own:
    attribute = 1

    def __dir__(self):
        return ['extra'] + [name for name in object.__dir__(self) if not name.startswith('_')]


own = Own()
own.more = 2
print(dir(own), sorted(super(Own, own).__dir__())[-2:])
