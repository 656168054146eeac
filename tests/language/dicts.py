d = {"b": 1, "a": 2}
d["c"] = 3; d["b"] = 10; print(d, len(d), list(d), "a" in d, d.get("z"), d.get("z", 0), d["a"])
print(d.keys(), d.values(), d.items(), sorted(d), list(d.items()), list(reversed(d)))
print(d.pop("a"), d.pop("q", "default"), d.popitem(), d, d.setdefault("n", []), d.setdefault("b", 5), d)
d.update({"x": 1}, y=2); d.update([("z", 3)]); print(d, d | {"b": 0}, {**d, "w": 1})
e = d.copy(); e.clear(); print(e, d == dict(d), dict(a=1, b=2), dict([("k", "v")]), dict.fromkeys("ab", 0), dict.fromkeys([1]))
for k in d: print(k, end=" ")
for k, v in d.items(): print(k, v, end=";")
print()
print({1: "int", 1.0: "float", True: "bool"}, {(1, 2): [3], None: {}}, {"nested": {"d": {}}})
del d["x"]; print(d, "x" in d, {k: v for k, v in zip("abc", range(3)) if v})
d |= {"p": 1}; print(d)
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, max({"a": 3, "b": 5}.items(), key=lambda kv: kv[1]), sum({"a": 3, "b": 5}.values()))
print({"a", "b"} == d.keys() or d.keys() & {"y"}, d.keys() - {"b", "n"} == {"y", "z", "p"}, ("y", 2) in d.items())
for f in (lambda: {}["k"], lambda: {}[1], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}.nope, lambda: {{}: 1}):
    try:
        f()
    except Exception as ex:
        print(type(ex).__name__, ex)
try:
    for k in d:
        d[k + "!"] = 1
except RuntimeError as ex:
    print(ex)
m = {}
for w in "a b a c a".split():
    m[w] = m.get(w, 0) + 1
print(m)
