"""UserDict, UserList, UserString: everything that dict, list and str can, through `data`."""
import copy
from collections import ChainMap, UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.upper(), item)


class Stack(UserList):
    def push(self, item):
        self.append(item)


class Name(UserString):
    pass


u = Upper({"a": 1}, b=2)
print(u, u | {"c": 3}, {"z": 0} | u, type(u | {}), u == {"A": 1, "B": 2}, copy.copy(u), Upper.fromkeys("xy", 0))
u |= {"Q": 5}
print(u, u.pop("Q"), u.setdefault("n", 7), sorted(u), len(u), "A" in u, u.get("nothing", "-"))
s = Stack([3, 1, 2])
s.push(5)
print(s, s + [9], [0] + s, s * 2, 2 * s, s[1:], type(s[1:]), s == [3, 1, 2, 5], s < Stack([4]), s.index(1), s.count(5), s.pop(), s.pop(0))
s += (7, 8)
s.sort(reverse=True)
print(s, list(reversed(s)), copy.copy(s), s.copy(), 8 in s, max(s))
n = Name("ada lovelace")
print(n.title(), type(n.title()), n.upper() + "!", "Dr. " + n, n * 2, n.split(), n.startswith("ada"), n.replace("a", "o"), n == "ada lovelace", hash(n) == hash("ada lovelace"))
print(n[0], type(n[0]), len(n), "love" in n, n.find("l"), n.center(20, "*"), Name("%s is %d") % ("x", 3), Name("{}-{}").format(1, 2), int(Name("12")), n < "b", n.encode(), repr(n))
print(ChainMap({"a": 1}, {"a": 2, "b": 3}) | {"c": 4}, {"c": 5} | ChainMap({"a": 1}), ChainMap.fromkeys("ab", 1))
