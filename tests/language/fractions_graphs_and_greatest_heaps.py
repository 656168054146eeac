"""fractions, graphlib.TopologicalSorter (also driving tasks), and heapq's functions for the greatest first."""
import asyncio
import heapq
import math
from decimal import Decimal
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter

a, b = Fraction(3, 4), Fraction("-5/6")
print(a, repr(b), a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, 2 ** Fraction(3), a ** Fraction(1, 2), 1 - a, 2 * b, 1 / a, a + 0.25, 3 // a)
print(Fraction("1.25e-2"), Fraction(" 7 "), Fraction(0.5), Fraction(Decimal("1.1")), Fraction(6, -8), Fraction(a, b), Fraction(3.14159).limit_denominator(100), Fraction(), Fraction(True))
print(a < b, a == 0.75, a == Fraction(6, 8), Fraction(4, 2) == 2, hash(Fraction(4, 2)) == hash(2), hash(a) == hash(0.75), hash(Decimal(10) ** 12) == hash(10 ** 12), max(a, b), sorted([a, b, 0, 0.1]))
print(round(Fraction(5, 2)), round(Fraction(7, 2)), round(Fraction(22, 7), 2), math.floor(b), math.ceil(b), int(b), float(a), abs(b), -b, +a, bool(Fraction(0)), a.as_integer_ratio(), a.numerator, sum([a, b]))
print(f"{a:.3f} {b:>10} {Fraction(10, 1)}")
for wrong in (lambda: Fraction(1, 0), lambda: Fraction("a"), lambda: Fraction("1/"), lambda: Fraction(1.5, 2), lambda: Fraction(None), lambda: Fraction(0) ** -1, lambda: a + "x"):
    try:
        print(wrong())
    except (ArithmeticError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

graph = {"deploy": ["test", "build"], "test": ["build"], "build": ["fetch"], "docs": ["fetch"]}
print([*TopologicalSorter(graph).static_order()])
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as error:
    print(error.args)
sorter = TopologicalSorter()
for wrong in (sorter.get_ready, sorter.is_active, lambda: sorter.done(1)):
    try:
        wrong()
    except ValueError as error:
        print(error)
sorter.add("b", "a")
sorter.prepare()
for wrong in (lambda: sorter.add("c"), lambda: sorter.done("zz"), lambda: sorter.done("b")):
    try:
        wrong()
    except ValueError as error:
        print(error)


async def run(graph):
    order = TopologicalSorter(graph)
    order.prepare()
    finished = asyncio.Queue()

    async def job(name):
        await asyncio.sleep(len(name) / 10)
        print(f"{asyncio.get_running_loop().time():.1f} {name}")
        finished.put_nowait(name)

    async with asyncio.TaskGroup() as group:
        while order:
            for name in order.get_ready():
                group.create_task(job(name), name=name)
            order.done(await finished.get())


asyncio.run(run(graph))
numbers = [5, 3, 8, 1, 9, 2, 8]
heapq.heapify_max(numbers)
print(numbers)
heapq.heappush_max(numbers, 7)
print(numbers, heapq.heappushpop_max(numbers, 4), heapq.heapreplace_max(numbers, 6), numbers)
print([heapq.heappop_max(numbers) for _ in range(len(numbers))])
