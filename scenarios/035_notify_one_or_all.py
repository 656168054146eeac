"""Notify one, or all

A bakery. Customers wait until there is bread; the baker brings some and tells
them. A single loaf is worth one `notify`; a full tray is worth `notify_all`.
Whoever is woken looks again before taking, because somebody else may have been
quicker.

Look for: `wait` gives the lock away while it waits and takes it back before it returns.
Look for: after `notify_all` the customers get the lock one after another, in the order they waited.
"""
import asyncio

loaves = 0


async def customer(name, bread):
    global loaves
    async with bread:
        while not loaves:
            print(f"{name} waits")
            await bread.wait()  # Releases lock and waits
        # The lock is ours again, and there is bread
        loaves -= 1
        print(f"{name} buys one, {loaves} left")


async def baker(bread):
    global loaves
    await asyncio.sleep(1)
    async with bread:
        loaves += 1
        print("the baker brings one loaf")
        bread.notify()  # Wake up one waiter
    await asyncio.sleep(1)
    async with bread:
        loaves += 3
        print("the baker brings three loaves")
        bread.notify_all()  # Wake up all waiters


async def patient_customer(bread):
    async with bread:
        await bread.wait_for(lambda: loaves >= 1)
        print("Zoe sees that one loaf is left, and leaves it")


async def main():
    bread = asyncio.Condition()
    async with asyncio.TaskGroup() as shop:
        for name in ("Ada", "Ben", "Cyd"):
            shop.create_task(customer(name, bread), name=name)
        shop.create_task(baker(bread), name="baker")
        await asyncio.sleep(1.5)
        shop.create_task(patient_customer(bread), name="Zoe")


asyncio.run(main())
