import asyncio, time as t
import os.path
from random import randint as ri, seed
from collections import *
import collections.abc as abc
import asyncio.locks
from asyncio import Lock, Queue as Q
from asyncio.exceptions import CancelledError

print(t.time() > 0, ri(5, 5), deque([1]), abc.Callable is not None, asyncio.locks.Lock is Lock, Q is asyncio.Queue, CancelledError is asyncio.CancelledError)


def inside():
    import math
    from math import pi
    return math.floor(pi)


print(inside(), asyncio.__name__, t.__name__, __name__)
try:
    import no_such_module_anywhere
except ImportError as e:
    print(type(e).__name__, e)
try:
    from math import nope
except ImportError as e:
    print(str(e)[:35])
try:
    t.nope
except AttributeError as e:
    print(e)
if __name__ == "__main__":
    print("main module")
