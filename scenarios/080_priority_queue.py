"""Priority queue

An emergency room. Patients come in any order; the most urgent is seen first.
A counter breaks ties, so that two patients of the same urgency are seen in the
order in which they came (and Python never has to compare their names).

Look for: `get` returns the smallest item, not the oldest one.
"""
import asyncio
import itertools

arrival = itertools.count(1)


async def reception(patients):
    for urgency, name, gap in [
        (3, "a cough", 0),
        (2, "a broken arm", 0),
        (3, "a sore knee", 0),
        (1, "a heart attack", 1.5),
        (2, "a deep cut", 0),
    ]:
        await asyncio.sleep(gap)
        await patients.put((urgency, next(arrival), name))
        print(f"{name} comes in, urgency {urgency}")


async def doctor(patients):
    while True:
        urgency, number, name = await patients.get()
        print(f"the doctor sees {name} (urgency {urgency}, arrived as number {number})")
        await asyncio.sleep(1)
        patients.task_done()


async def main():
    patients = asyncio.PriorityQueue()
    on_duty = asyncio.create_task(doctor(patients), name="doctor")
    await asyncio.create_task(reception(patients), name="reception")
    await patients.join()
    on_duty.cancel()
    print("the waiting room is empty")


asyncio.run(main())
