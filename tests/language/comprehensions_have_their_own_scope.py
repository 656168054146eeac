x = 'outer'
print([x for x in range(3)], x, {x: y for x, y in zip('ab', [1, 2])}, {c for c in 'aab'} == {'a', 'b'}, list(x for x in 'z'), x)
print([(a, b) for a in range(3) for b in range(a) if (a + b) % 2], [[j for j in range(i)] for i in range(3)], [f'{k}{v}' for k, v in {'a': 1}.items()])


class C:
    n = 2
    values = [n for n in range(n)]


print(C.values, C.n)
