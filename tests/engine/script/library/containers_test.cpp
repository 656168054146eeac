#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::check_answers;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/containers") {
TEST_CASE("lists are read by index and slice") {
  check_answers({
      {R"~([3, 1, 2][0], [3, 1, 2][-1], [3, 1, 2][1:], [3, 1, 2][::-1], [0, 1, 2, 3][3:0:-2], [1][5:])~",
       R"~((3, 2, [1, 2], [2, 1, 3], [3, 1], []))~"},
      {R"~([1][5])~",
       R"~(IndexError: list index out of range)~"},
      {R"~([1]["a"])~",
       R"~(TypeError: list indices must be integers or slices, not str)~"},
      {R"~([1][10**20])~",
       R"~(IndexError: cannot fit 'int' into an index-sized integer)~"},
      {R"~([1, 2, 3][::0])~",
       R"~(ValueError: slice step cannot be zero)~"},
  });
}

TEST_CASE("lists are changed in place") {
  check_answers({
      {R"~((l := [1, 2], l.append(3), l.extend("ab"), l.insert(0, "z"), l.insert(-1, "y"), l.insert(99, "e"), l)[-1])~",
       R"~(['z', 1, 2, 3, 'a', 'y', 'b', 'e'])~"},
      {R"~((l := [1, 2, 3, 4], l.pop(), l.pop(0), l.pop(-2), l))~",
       R"~(([3], 4, 1, 2, [3]))~"},
      {R"~((l := [1, 2, 1], l.remove(1), l.reverse(), l, l.copy() is l, l.index(2), l.count(1), l.clear(), l))~",
       R"~(([], None, None, [], False, 1, 1, None, []))~"},
      {R"~([].pop())~",
       R"~(IndexError: pop from empty list)~"},
      {R"~([1].pop(3))~",
       R"~(IndexError: pop index out of range)~"},
      {R"~([1].pop("a"))~",
       R"~(TypeError: 'str' object cannot be interpreted as an integer)~"},
      {R"~([1].remove(2))~",
       R"~(ValueError: list.remove(x): x not in list)~"},
      {R"~([1, 2, 3].index(4, 1, 2))~",
       R"~(ValueError: list.index(x): x not in list)~"},
      {R"~((l := [], l.append(l), l, (t := ([],), t[0].append(t), t))[2:])~",
       R"~(([[...]], (([(...)],), None, ([(...)],))))~"},
  });
}

TEST_CASE("slices of lists are assigned and deleted") {
  check_answers({
      {R"~((l := [0, 1, 2, 3, 4], l.__setitem__(slice(1, 3), "abc"), l)[-1])~",
       R"~([0, 'a', 'b', 'c', 3, 4])~"},
      {R"~((l := [0, 1, 2, 3, 4], l.__setitem__(slice(None, None, 2), "abc"), l)[-1])~",
       R"~(['a', 1, 'b', 3, 'c'])~"},
      {R"~((l := [0, 1, 2, 3, 4], l.__setitem__(slice(4, 1), [9]), l)[-1])~",
       R"~([0, 1, 2, 3, 9, 4])~"},
      {R"~((l := [0, 1, 2], l.__setitem__(slice(1, 1), l), l)[-1])~",
       R"~([0, 0, 1, 2, 1, 2])~"},
      {R"~((l := list(range(10)), l.__delitem__(slice(None, None, -3)), l.__delitem__(slice(1, 3)), l)[-1])~",
       R"~([1, 5, 7, 8])~"},
      {R"~([1, 2, 3, 4].__setitem__(slice(None, None, 2), [1]))~",
       R"~(ValueError: attempt to assign sequence of size 1 to extended slice of size 2)~"},
      {R"~([1].__setitem__(slice(0, 1), 4))~",
       R"~(TypeError: must assign iterable to extended slice)~"},
      {R"~([1].__setitem__(4, 2))~",
       R"~(IndexError: list assignment index out of range)~"},
      {R"~([1].__delitem__(4))~",
       R"~(IndexError: list assignment index out of range)~"},
  });
}

TEST_CASE("lists are added, repeated and compared") {
  check_answers({
      {R"~([1] + [2], [1] * 3, 2 * [1], [1] * -1, [1, 2] < [1, 3], [1] < [1, 0], [1] == [1.0], [1] != (1,), [] <= [])~",
       R"~(([1, 2], [1, 1, 1], [1, 1], [], True, True, True, True, True))~"},
      {R"~([1] + (1,))~",
       R"~(TypeError: can only concatenate list (not "tuple") to list)~"},
      {R"~([1] * "a")~",
       R"~(TypeError: can't multiply sequence by non-int of type 'str')~"},
      {R"~([1] < 3)~",
       R"~(TypeError: '<' not supported between instances of 'list' and 'int')~"},
      {R"~([1, "a"] < [1, 2])~",
       R"~(TypeError: '<' not supported between instances of 'str' and 'int')~"},
      {R"~([1] == [float("nan")], (n := float("nan"), [n] == [n])[1])~",
       R"~((False, True))~"},
      {R"~(list("ab"), list(range(3)), list({1: 2}))~",
       R"~((['a', 'b'], [0, 1, 2], [1]))~"},
      {R"~(list(5))~",
       R"~(TypeError: 'int' object is not iterable)~"},
      {R"~(list(1, 2))~",
       R"~(TypeError: list expected at most 1 argument, got 2)~"},
      {R"~(list(x=2))~",
       R"~(TypeError: list() takes no keyword arguments)~"},
  });
}

TEST_CASE("sorting is stable, also backwards") {
  check_answers({
      {R"~(sorted([3, 1, 2]), sorted("hello", reverse=True), sorted([1.5, -1, 2, True]), sorted(["b", "aa", "é", "a"]))~",
       R"~(([1, 2, 3], ['o', 'l', 'l', 'h', 'e'], [-1, True, 1.5, 2], ['a', 'aa', 'b', 'é']))~"},
      {R"~(sorted([(1, "b"), (0, "x"), (1, "a")], key=lambda p: p[0]), sorted([(1, "b"), (0, "x"), (1, "a")], key=lambda p: p[0], reverse=True))~",
       R"~(([(0, 'x'), (1, 'b'), (1, 'a')], [(1, 'b'), (1, 'a'), (0, 'x')]))~"},
      {R"~(sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], []]), sorted({"b": 1, "a": 2}))~",
       R"~(([(1, 'z'), (2, 'a'), (2, 'b')], [[], [1, 5], [2]], ['a', 'b']))~"},
      {R"~([(i * 7919) % 101 for i in sorted(range(300), key=lambda i: (i * 7919) % 101)] == sorted((i * 7919) % 101 for i in range(300)))~",
       R"~(True)~"},
      {R"~(sorted([*range(100), *range(50), *range(100, 0, -1)]) == [i for i in range(101) for _ in range([*range(100), *range(50), *range(100, 0, -1)].count(i))])~",
       R"~(True)~"},
      {R"~((l := [3, 2, 1], l.sort(key=lambda v: l.append(v) or v)))~",
       R"~(ValueError: list modified during sort)~"},
      {R"~(sorted([3, "a"]))~",
       R"~(TypeError: '<' not supported between instances of 'str' and 'int')~"},
      {R"~(sorted([1], 2))~",
       R"~(TypeError: sorted expected 1 argument, got 2)~"},
      {R"~([1].sort(1))~",
       R"~(TypeError: sort() takes no positional arguments)~"},
      {R"~([1].sort(foo=1))~",
       R"~(TypeError: sort() got an unexpected keyword argument 'foo')~"},
      {R"~((l := [3, 0, 1], l.sort(key=lambda v: 1 // v)))~",
       R"~(ZeroDivisionError: division by zero)~"},
  });
}

TEST_CASE("tuples") {
  check_answers({
      {R"~((1, 2) + (3,), (1,) * 3, (1, 2, 3)[1:], (1, 2, 3)[::-2], (1,), (), tuple("ab"), (1, 2) < (1, 3), (1,) == (1.0,), 2 in (1, 2), (1, 2, 1).count(1), (1, 2).index(2))~",
       R"~(((1, 2, 3), (1, 1, 1), (2, 3), (3, 1), (1,), (), ('a', 'b'), True, True, True, 2, 1))~"},
      {R"~(()[0])~",
       R"~(IndexError: tuple index out of range)~"},
      {R"~((1,)["a"])~",
       R"~(TypeError: tuple indices must be integers or slices, not str)~"},
      {R"~((1,).index(4))~",
       R"~(ValueError: tuple.index(x): x not in tuple)~"},
      {R"~((1, 2) + [3])~",
       R"~(TypeError: can only concatenate tuple (not "list") to tuple)~"},
      {R"~(tuple(1))~",
       R"~(TypeError: 'int' object is not iterable)~"},
      {R"~(tuple(1, 2))~",
       R"~(TypeError: tuple expected at most 1 argument, got 2)~"},
      {R"~(hash((1, "a", (2,))), hash(()), hash((1, 2)) == hash((1.0, 2)))~",
       R"~((-7565148, 750394483, True))~"},
      {R"~(hash((1, [])))~",
       R"~(TypeError: unhashable type: 'list')~"},
  });
}

TEST_CASE("dicts keep the order of insertion") {
  check_answers({
      {R"~((d := {"a": 1, "b": 2}, d.update(c=3), d.pop("a"), d.setdefault("a", 9), d.setdefault("b", 7), d.get("q"), d.get("q", 0), d, list(reversed(d)), len(d))[2:])~",
       R"~((1, 9, 2, None, 0, {'b': 2, 'c': 3, 'a': 9}, ['a', 'c', 'b'], 3))~"},
      {R"~((d := {1: "a", 2: "b", 3: "c"}, d.popitem(), d.__delitem__(1), d.__setitem__(1, "z"), d, d.copy() == d, d == {1: "z", 2: "b"}))~",
       R"~(({2: 'b', 1: 'z'}, (3, 'c'), None, None, {2: 'b', 1: 'z'}, True, True))~"},
      {R"~({1: "a", True: "b", 1.0: "c"}, {"a": 1} | {"b": 2, "a": 3}, dict.fromkeys("ab", 0), dict([("a", 1), ["b", 2]], c=3), dict({"x": 1}))~",
       R"~(({1: 'c'}, {'a': 3, 'b': 2}, {'a': 0, 'b': 0}, {'a': 1, 'b': 2, 'c': 3}, {'x': 1}))~"},
      {R"~((d := {}, d.__setitem__("d", d), d)[2])~",
       R"~({'d': {...}})~"},
      {R"~((d := {str(i): i for i in range(100)}, [d.pop(str(i)) for i in range(0, 100, 2)], d.update({"0": "again"}), list(d)[:2], list(d.items())[-1], len(d))[3:])~",
       R"~((['1', '3'], ('0', 'again'), 51))~"},
      {R"~({}["nope"])~",
       R"~(KeyError: 'nope')~"},
      {R"~({(1, 2): 3}[1, 3])~",
       R"~(KeyError: (1, 3))~"},
      {R"~({}.pop("nope"))~",
       R"~(KeyError: 'nope')~"},
      {R"~({}.popitem())~",
       R"~(KeyError: 'popitem(): dictionary is empty')~"},
      {R"~({[]: 1})~",
       R"~(TypeError: cannot use 'list' as a dict key (unhashable type: 'list'))~"},
      {R"~({}.get([]))~",
       R"~(TypeError: cannot use 'list' as a dict key (unhashable type: 'list'))~"},
      {R"~({"a": 1} | [("b", 2)])~",
       R"~(TypeError: unsupported operand type(s) for |: 'dict' and 'list')~"},
      {R"~(dict([1]))~",
       R"~(TypeError: object is not iterable)~"},
      {R"~(dict([(1, 2, 3)]))~",
       R"~(ValueError: dictionary update sequence element #0 has length 3; 2 is required)~"},
      {R"~(dict(5))~",
       R"~(TypeError: 'int' object is not iterable)~"},
      {R"~(dict(1, 2))~",
       R"~(TypeError: dict expected at most 1 argument, got 2)~"},
  });
}

TEST_CASE("views of dicts are sets of what is there now") {
  check_answers({
      {R"~((d := {"a": 1}, k := d.keys(), v := d.values(), i := d.items(), d.update(b=2), k, v, i, len(k), ("b", 2) in i, ("b", 3) in i, list(reversed(i)))[5:])~",
       R"~((dict_keys(['a', 'b']), dict_values([1, 2]), dict_items([('a', 1), ('b', 2)]), 2, True, False, [('b', 2), ('a', 1)]))~"},
      {R"~(sorted({"a": 1, "b": 2}.keys() & {"a", "z"}), sorted({"a": 1}.keys() | {"z"}), {"a": 1, "b": 2}.keys() - {"a"}, sorted({"a": 1}.keys() ^ ["a", "z"]), {"a": 1}.items() & [("a", 1)], {"q"} - {"a": 1}.keys())~",
       R"~((['a'], ['a', 'z'], {'b'}, ['z'], {('a', 1)}, {'q'}))~"},
      {R"~({"a": 1}.keys() == {"a"}, {"a": 1}.keys() <= {"a", "b"}, {"a": 1}.keys() < {"a"}, {"a": 1}.keys().isdisjoint("a"), {"a": 1}.values() == {"a": 1}.values(), {"a": 1}.keys().mapping)~",
       R"~((True, True, False, False, False, mappingproxy({'a': 1})))~"},
  });
}

TEST_CASE("sets") {
  check_answers({
      {R"~({1, 2} | {3}, {1, 2, 3} & {2, 3, 9}, {1, 2} - {1}, {1, 2} ^ {2, 3}, {1} <= {1, 2}, {1} < {1}, {1, 2} >= {2}, {1, 2} == frozenset([2, 1]), {1} | frozenset([2]), frozenset([2]) | {1})~",
       R"~(({1, 2, 3}, {2, 3}, {2}, {1, 3}, True, False, True, True, {1, 2}, frozenset({1, 2})))~"},
      {R"~({1}.union([2], (3,)), {1, 2, 3}.intersection([1, 2], {2}), {1, 2, 3}.difference([1], [2]), {1, 2}.symmetric_difference([2, 3]), {1}.issubset([1, 2]), {1, 2}.issuperset([1]), {1}.isdisjoint([2]))~",
       R"~(({1, 2, 3}, {2}, {3}, {1, 3}, True, True, True))~"},
      {R"~((s := {1, 2, 3}, s.add(4), s.discard(9), s.remove(1), s.difference_update([2]), s.update([5], {6}), s.intersection_update([4, 5, 9]), s.symmetric_difference_update([4, 7]), s)[-1])~",
       R"~({5, 7})~"},
      {R"~(set(), frozenset(), frozenset([1]), {frozenset([1])}, {1} in {frozenset([1])}, set("aa"))~",
       R"~((set(), frozenset(), frozenset({1}), {frozenset({1})}, True, {'a'}))~"},
      {R"~({1}.remove(2))~",
       R"~(KeyError: 2)~"},
      {R"~(set().pop())~",
       R"~(KeyError: 'pop from an empty set')~"},
      {R"~({1} | [2])~",
       R"~(TypeError: unsupported operand type(s) for |: 'set' and 'list')~"},
      {R"~({1} < 3)~",
       R"~(TypeError: '<' not supported between instances of 'set' and 'int')~"},
      {R"~(set(1))~",
       R"~(TypeError: 'int' object is not iterable)~"},
      {R"~({[]})~",
       R"~(TypeError: cannot use 'list' as a set element (unhashable type: 'list'))~"},
      {R"~(frozenset([1]).add(2))~",
       R"~(AttributeError: 'frozenset' object has no attribute 'add')~"},
      {R"~(hash(frozenset([1, 2, "a"])), hash(frozenset()))~",
       R"~((-1371311683, -1572407560))~"},
  });
}

TEST_CASE("ranges") {
  check_answers({
      {R"~(range(10)[2:5], range(10)[::-1], range(0, 10, 3)[1:3], range(10)[8:2:-2], range(10)[5:2], range(10)[-1], len(range(10, 0, -3)), list(range(10, 0, -3)), range(1, 9, 2), range(3))~",
       R"~((range(2, 5), range(9, -1, -1), range(3, 9, 3), range(8, 2, -2), range(5, 2), 9, 4, [10, 7, 4, 1], range(1, 9, 2), range(0, 3)))~"},
      {R"~(5 in range(10), 10 in range(10), 3.0 in range(4), 3.5 in range(4), "a" in range(3), range(0) == range(5, 2), range(0, 3, 2) == range(0, 4, 2), hash(range(5)), range(5).index(3), range(5).count(9), list(reversed(range(0, 10, 3))))~",
       R"~((True, False, True, False, False, True, True, -948757190, 3, 0, [9, 6, 3, 0]))~"},
      {R"~(range(3)[5])~",
       R"~(IndexError: range object index out of range)~"},
      {R"~(range(3).index(9))~",
       R"~(ValueError: range.index(x): x not in range)~"},
      {R"~(range(1, 2, 0))~",
       R"~(ValueError: range() arg 3 must not be zero)~"},
      {R"~(range(1.5))~",
       R"~(TypeError: 'float' object cannot be interpreted as an integer)~"},
      {R"~(range())~",
       R"~(TypeError: range expected at least 1 argument, got 0)~"},
  });
}

TEST_CASE("slices") {
  check_answers({
      {R"~(slice(1, 10, 2), slice(3).stop, slice(1, 10, 2).indices(5), slice(None, None, -1).indices(5), slice(None, -100, -1).indices(4), slice(3) == slice(None, 3), hash(slice(1, 2)))~",
       R"~((slice(1, 10, 2), 3, (1, 5, 2), (4, -1, -1), (3, -1, -1), True, -1060757855))~"},
      {R"~(slice())~",
       R"~(TypeError: slice expected at least 1 argument, got 0)~"},
      {R"~(slice(1).indices(-1))~",
       R"~(ValueError: length should not be negative)~"},
  });
}
}
