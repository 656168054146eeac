name, w, p, d = 'Ada', 8, 2, {'k': 1}
print(f'{name!r:>{w}}|{3.14159:{w}.{p}f}|{d["k"]}|{name=}|{w + 1 = }|{p!s}|{{}}|{name:^{w}}|{(lambda v: v * 2)(3)}|{f"{name[0]}{w}"}|{"a" if w else "b"}|{w=:>4}')
print(f'''{
    name
    .upper()
}''', f'{name!a}' f'{"é"!a}', rf'\n{w}', f'{[i for i in range(3)]}', f'{ {1, 2} == {2, 1} }', f'{w:{"0"}>{5}}')
