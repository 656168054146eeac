#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::output_of;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/random") {
TEST_CASE("every function draws what CPython draws") {
  CHECK(output_of(R"~(
import random
for s in (0, 1, 42, -7, 2**40, 2**100+5, "abc", "", "héllo", b"xyz", True):
    random.seed(s)
    print(s, random.random(), random.getrandbits(5), random.getrandbits(32), random.getrandbits(40), random.getrandbits(100))
random.seed(7)
print([random.randint(1, 6) for _ in range(20)])
print([random.randrange(10) for _ in range(10)], [random.randrange(5, 50, 7) for _ in range(10)], [random.randrange(50, 5, -7) for _ in range(10)])
print(random.randint(10**30, 10**31), random.randint(-10**20, 10**20))
print(random.uniform(1, 10), random.uniform(-1.5, 2))
print(random.choice("abcdef"), random.choice([1, 2, 3]), random.choice(range(100)))
l = list(range(20)); random.shuffle(l); print(l)
print(random.sample(range(100), 5), random.sample(range(1000), 30), random.sample([1, 2, 3], 3), random.sample("abc", 2))
print(random.sample([1, 2], counts=[3, 4], k=5))
print(random.choices([1, 2, 3], k=5), random.choices("abc", weights=[1, 5, 2], k=5), random.choices("abc", cum_weights=[1, 5, 7], k=3))
print(random.gauss(0, 1), random.gauss(5, 2), random.gauss(0, 1))
print(random.normalvariate(0, 1), random.lognormvariate(0, 1), random.expovariate(1.5), random.triangular(0, 10, 3), random.triangular())
print(random.betavariate(2, 3), random.gammavariate(2, 1), random.gammavariate(0.5, 1), random.gammavariate(1, 2), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(0, 4))
print(random.randbytes(10))
r = random.Random(5)
print(r.random(), r.randint(1, 10))
st = r.getstate(); a = r.random(); r.setstate(st); print(a == r.random(), len(st), len(st[1]))
for f in (lambda: random.randrange(5, 5), lambda: random.randint(5, 1), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.sample({1}, 1), lambda: random.seed([]), lambda: random.randrange(0)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class MyRandom(random.Random):
    pass
print(MyRandom(3).random())
)~") ==
        R"~(0 0.8444218515250481 24 3823568514 44756014165 595104494081739791237831482938
1 0.13436424411240122 27 3445702192 71999863748 989990361817605419587374691388
42 0.6394267984578837 0 3184935163 267469214295 137577423665220539048064734942
-7 0.32383276483316237 4 1695753998 54335349840 121685109202443864600992231219
1099511627776 0.1036394562812375 21 282029048 53372074217 683460653347740843355731546853
1267650600228229401496703205381 0.7033503239395905 31 1936651767 824765282733 585188046227414710291472821839
abc 0.7720246314157545 17 1976556168 1008069766283 1016304411762165046353639842988
 0.9602256525641875 19 888572032 950854270032 1047462293080989602217338861434
héllo 0.013203794245314593 26 491743934 5534965177 1084127777422553833235882903108
b'xyz' 0.9371584003394712 10 1273809717 271671694997 549757314471207847950699422980
True 0.13436424411240122 27 3445702192 71999863748 989990361817605419587374691388
[3, 2, 4, 6, 1, 1, 5, 1, 3, 5, 1, 5, 2, 1, 1, 4, 4, 1, 2, 1]
[8, 6, 0, 9, 1, 3, 9, 0, 9, 9] [26, 5, 12, 5, 33, 47, 12, 19, 26, 12] [22, 50, 22, 36, 22, 8, 15, 43, 50, 22]
4738608314296632266641171444585 -89589242528289066953
6.571086338561985 0.2374507328972213
e 2 99
[15, 0, 8, 6, 19, 5, 13, 7, 4, 1, 17, 16, 2, 12, 3, 9, 11, 18, 14, 10]
[15, 65, 53, 21, 96] [350, 155, 955, 500, 431, 40, 985, 684, 79, 782, 571, 586, 808, 896, 837, 321, 348, 711, 358, 608, 508, 593, 816, 467, 70, 860, 95, 967, 276, 485] [3, 1, 2] ['c', 'b']
[2, 2, 2, 1, 2]
[2, 3, 1, 2, 1] ['a', 'a', 'c', 'b', 'b'] ['b', 'c', 'a']
-1.1989349383689056 5.79267310074463 1.3750319740194907
0.8653598863265987 0.7972287691400546 1.4372191829787082 8.279879154675285 0.27470066052988384
0.31780982858455975 2.462535247807502 2.3489334283451548e-05 0.9217027119900169 1.321145409257108 1.7491979226587835 0.8822193052539137
b'\xdbr\x1b\xad\x81\x88b\xbd\xd2\r'
0.6229016948897019 6
True 3 625
ValueError empty range in randrange(5, 5)
ValueError empty range in randint(5, 1)
IndexError Cannot choose from an empty sequence
ValueError Sample larger than population or is negative
TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
TypeError The only supported seed types are:
None, int, float, str, bytes, and bytearray.
ValueError empty range for randrange()
0.23796462709189137
)~");
}

// The recorded interpreter has 32 bits and other hashes of floats; these answers are those of CPython 3.13 on 64 bits.
TEST_CASE("a float seeds with its hash") {
  CHECK(output_of(R"~(import random
for s in (1.5, -2.25, 1e300, 0.1, 3.0):
    random.seed(s)
    print(s, random.random(), random.getrandbits(40))
)~") ==
        R"~(1.5 0.551763726942059 160013701400
-2.25 0.9236205677220981 976005789239
1e+300 0.2614143642581235 769090188379
0.1 0.8062579873336703 1057155961021
3.0 0.23796462709189137 144071367498
)~");
}
}
