"""remove_done_callback compares with __eq__, which may remove, add and drop callbacks meanwhile."""
import asyncio

loop = asyncio.new_event_loop()


class Equal:
    def __eq__(self, other):
        return True


class Removing(Equal):
    def __init__(self, future):
        self.future = future

    def __eq__(self, other):
        self.future.remove_done_callback(None)
        return NotImplemented


class Adding:
    def __init__(self, future):
        self.future = future
        self.count = 0

    def __eq__(self, other):
        self.count += 1
        if self.count < 10:
            self.future.add_done_callback(print)
        return False


future = loop.create_future()
future.add_done_callback(Equal())
print(future.remove_done_callback(Removing(future)))
future.add_done_callback(str)
for _ in range(5):
    future.add_done_callback(id)
print(future.remove_done_callback(Adding(future)) , len(future._callbacks) > 6)
print(future.remove_done_callback(id), future.remove_done_callback(print) > 0, future.remove_done_callback(str), future._callbacks)
loop.close()
