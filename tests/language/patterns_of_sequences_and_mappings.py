def kind(v):
    match v:
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [1, *rest]: return f'one then {rest}'
        case [[a, b], *_]: return f'pair {a} {b}'
        case (int() | float()) as n if n > 5: return f'big {n}'
        case {'k': v, **rest}: return f'key {v} {rest}'
        case {}: return 'mapping'
        case str() | bytes(): return 'text'
        case None | True: return 'constant'
        case _: return 'other'


for v in ([], [7], (1, 2, 3), [[1, 2], 3], 9, 2.5, {'k': 1, 'z': 2}, {}, 'ab', b'', None, True, range(1), {1}):
    print(repr(v), kind(v))
