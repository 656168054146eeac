print('hello'.translate({104: 'J', 101: None, 'l': 'x'} if False else {104: 'J', 101: None, 108: 0x4c}), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), str.maketrans({'a': 1, 98: 'z'}))
print('aaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), ''.replace('', 'x'), 'abc'.removeprefix('ab'), 'abc'.removesuffix('x'), 'a\tb'.expandtabs(4), 'x'.zfill(3), '-5'.zfill(4), 'ab'.center(5, '*'))
for act in (lambda: str.maketrans('a', 'bc'), lambda: str.maketrans({'ab': 1}), lambda: 'a'.center(5, 'ab'), lambda: 'a'.replace('a'), lambda: 'abc'.index('z'), lambda: ','.join([1])):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
