print([1, 2] < [1, 3], [1] < [1, 0], (1, "a") < (1, "b"), "abc" < "abd", "Z" < "a", "" < "a")
print({1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {1} == {1.0}, {"a": 1} == {"a": 1.0}, (1,) == [1])
print(1 == "1", 1 != "1", None == 0, "a" in "cat", "" in "x", 3 in [1, 2, 3], 2 not in (1, 3), "k" in {"k": 1})
print(1 is not None, True == 1, True is True, 1.5 == 3 / 2)
for f in (lambda: 1 < "a", lambda: [] < (), lambda: None < 1, lambda: {} < {}, lambda: "a" >= 1, lambda: 1 in 5, lambda: 1 in "a", lambda: sorted([1, "a"]), lambda: max("a", 1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
