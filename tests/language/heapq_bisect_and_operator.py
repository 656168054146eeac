import bisect
import heapq
import operator

h = [5, 1, 4, 2, 3]
heapq.heapify(h)
print(h, heapq.heappop(h), h)
heapq.heappush(h, 0)
print(h, heapq.heappushpop(h, 9), heapq.heapreplace(h, 7), h, heapq.nlargest(2, h), heapq.nsmallest(2, h, key=lambda v: -v))
print([heapq.heappop(h) for _ in range(len(h))], list(heapq.merge([1, 4], [2, 3])))
t = []
for p, n in ((2, "b"), (1, "z"), (2, "a")):
    heapq.heappush(t, (p, n))
print([heapq.heappop(t) for _ in range(3)])
l = [1, 3, 3, 5]
print(bisect.bisect(l, 3), bisect.bisect_left(l, 3), bisect.bisect_right(l, 4))
bisect.insort(l, 4)
print(l, operator.add(1, 2), operator.itemgetter(1)([5, 6]), operator.attrgetter("real")(7), sorted([(1, "b"), (0, "c")], key=operator.itemgetter(0)), operator.mul(3, 4), operator.methodcaller("upper")("x"))
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
