import pprint
import queue
import timeit
import time

q = queue.Queue(maxsize=2)
q.put(1)
q.put_nowait(2)
print(q.qsize(), q.full(), q.empty(), q.get(), q.get_nowait())
try:
    q.get_nowait()
except queue.Empty as e:
    print(type(e).__name__)
p = queue.PriorityQueue()
for n in (3, 1, 2):
    p.put(n)
print([p.get() for _ in range(3)])
pprint.pprint({"b": [1, 2], "a": ("x", None)})
pprint.pprint([{"name": "a long enough name to wrap", "value": n} for n in range(3)])
start = timeit.default_timer()
time.sleep(1.5)
print(timeit.default_timer() - start)
