import random

print(random.random())
random.seed(42)
print(random.random(), random.uniform(1, 10), random.uniform(-1, 1))
print([random.randint(1, 6) for _ in range(12)], random.randrange(10), random.randrange(5, 50, 5), random.randrange(10 ** 12))
print(random.choice("abcdef"), random.choice([1, 2, 3]), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[9, 1], k=6), random.choices("xyz", cum_weights=[1, 3, 6], k=4))
l = list(range(10))
random.shuffle(l)
print(l, random.sample(range(100), 5), random.sample(l, 3), random.sample("abcdefgh", 8))
print(random.getrandbits(8), random.getrandbits(64), random.getrandbits(100))
print(random.gauss(0, 1), random.gauss(5, 2), random.normalvariate(0, 1), random.expovariate(2), random.betavariate(2, 3), random.triangular(0, 1, 0.5))
r = random.Random(7)
print(r.random(), r.randint(0, 99), random.random(), r.choice("xyz"))
random.seed(7)
print(random.random() == random.Random(7).random())
s = random.getstate()
a = random.random()
random.setstate(s)
print(a == random.random())
for seed in (0, -5, 2 ** 40, "text", b"bytes", 3):
    random.seed(seed)
    print(seed, random.random())
for bad in (lambda: random.randint(5, 1), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randrange(0)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
