calls = [
    lambda: set.__contains__(), lambda: dict.__contains__([], 1), lambda: list.__getitem__((), 1), lambda: int.__float__('a'),
    lambda: float.__int__('a'), lambda: int.__format__('a', ''), lambda: tuple.__mul__((), {}), lambda: str.__add__('', {}),
    lambda: list.__add__([], ()), lambda: int.__index__(), lambda: str.upper(5), lambda: list.append(), lambda: dict.get({}),
]
for call in calls:
    try:
        print(call())
    except TypeError as e:
        print(e)
