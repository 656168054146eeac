"""Readers and a writer

Any number may read the book together, but a writer must be alone. One Condition
guards two numbers; readers wait while somebody writes or wants to write, so
that the writer is not kept waiting for ever.

Look for: Cyd, who comes after the writer, does not overtake her.
"""
import asyncio


class Book:
    def __init__(self):
        self.changed = asyncio.Condition()
        self.readers = 0
        self.writers_waiting = 0
        self.writing = False

    async def start_reading(self):
        async with self.changed:
            await self.changed.wait_for(lambda: not self.writing and not self.writers_waiting)
            self.readers += 1

    async def stop_reading(self):
        async with self.changed:
            self.readers -= 1
            self.changed.notify_all()

    async def start_writing(self):
        async with self.changed:
            self.writers_waiting += 1
            await self.changed.wait_for(lambda: not self.writing and self.readers == 0)
            self.writers_waiting -= 1
            self.writing = True

    async def stop_writing(self):
        async with self.changed:
            self.writing = False
            self.changed.notify_all()


async def reader(name, book, comes_at):
    await asyncio.sleep(comes_at)
    await book.start_reading()
    print(f"{name} reads, readers: {book.readers}")
    await asyncio.sleep(1)
    print(f"{name} closes the book")
    await book.stop_reading()


async def writer(name, book, comes_at):
    await asyncio.sleep(comes_at)
    await book.start_writing()
    print(f"{name} writes alone")
    await asyncio.sleep(1)
    print(f"{name} puts the pen down")
    await book.stop_writing()


async def main():
    book = Book()
    async with asyncio.TaskGroup() as library:
        library.create_task(reader("Ada", book, 0), name="Ada")
        library.create_task(reader("Ben", book, 0.5), name="Ben")
        library.create_task(writer("Wilma", book, 0.7), name="Wilma")
        library.create_task(reader("Cyd", book, 0.9), name="Cyd")


asyncio.run(main())
