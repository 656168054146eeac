import itertools
from itertools import accumulate, batched, chain, combinations, compress, count, cycle, dropwhile, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest

c = count(10, 5)
print(next(c), next(c), list(islice(count(), 3)), list(islice("abcdef", 1, 5, 2)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)))
print(list(chain([1], "ab", (2,))), list(chain.from_iterable([[1, 2], [3]])), list(zip_longest("ab", [1], fillvalue="-")), list(product("ab", [1, 2])), list(product([0, 1], repeat=2)))
print(list(permutations([1, 2, 3], 2)), list(combinations("abc", 2)), list(itertools.combinations_with_replacement("ab", 2)), list(accumulate([1, 2, 3])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)))
print([(k, list(g)) for k, g in groupby("aabbba")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4], key=lambda x: x % 2)])
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.filterfalse(None, [0, 1])), list(compress("abc", [1, 0, 1])), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise([1, 2, 3])), list(batched("abcde", 2)))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a), next(count(2.5, 0.5)))
