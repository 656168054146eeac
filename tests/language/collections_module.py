from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

d = deque([1, 2, 3], maxlen=4)
d.append(4); d.append(5); d.appendleft(0)
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], 3 in d, list(d), d.maxlen)
q = deque("abc")
q.rotate(1); q.extend("d"); q.extendleft("xy"); q.remove("a"); q.reverse()
print(q, q.count("b"), q.index("c"), bool(deque()), q == deque(q), deque([1]) + deque([2]), deque())
q.insert(1, "i"); q[0] = "z"; del q[-1]
print(q, q.copy(), [x for x in reversed(q)])
q.clear()
try:
    q.pop()
except IndexError as e:
    print(e)
dd = defaultdict(list)
dd["a"].append(1); dd["b"]; dd["a"].append(2)
print(dd, dict(dd), dd.get("zz"), len(dd), defaultdict(int, x=1)["y"], defaultdict(lambda: "d")["k"])
c = Counter("mississippi")
c.update("sss"); c["z"] += 1
print(c.most_common(2), c["q"], sum(c.values()), c, Counter(a=2) + Counter(a=1, b=3), Counter(a=2) - Counter(a=5), list(Counter(a=2, b=1).elements()), c.total())
P = namedtuple("P", "x y", defaults=[0])
p = P(1)
print(p, p.x, p[1], p._replace(y=5), p._asdict(), P._fields, P(*[3, 4]), P(x=1, y=2) == (1, 2), [a + b for a, b in [P(1, 2)]])
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, o.popitem(last=False), list(o), o == {"a": 1, "b": 2})
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], dict(m) == {"a": 1, "b": 3}, len(m))
try:
    defaultdict()["k"]
except KeyError as e:
    print("KeyError", e)
try:
    P()
except TypeError as e:
    print(e)
try:
    p.x = 1
except AttributeError as e:
    print(e)
