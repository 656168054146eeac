# A task that awaits itself, or a future of another loop, hears of it in its next step, at the await.
import asyncio


async def own(crew, pauses):
    for _ in range(pauses):
        await asyncio.sleep(0)
    try:
        await crew[0]
    except RuntimeError as error:
        print(str(error).split(":")[0])
    await asyncio.sleep(0)
    return "done"


async def others(task):
    try:
        print(await task)
    except RuntimeError as error:
        print("other:", error)


async def awaits_itself():
    crew = []
    crew.append(asyncio.create_task(own(crew, 0)))
    watchers = [asyncio.create_task(others(crew[0]))]
    await asyncio.sleep(0)
    print("between")
    await asyncio.sleep(0)
    watchers.append(asyncio.create_task(others(crew[0])))
    print(await asyncio.gather(crew[0], *watchers))


async def cancelled_meanwhile():
    crew = []

    async def victim():
        try:
            await crew[0]
        except asyncio.CancelledError as stop:
            print("cancelled", stop.args)

    crew.append(asyncio.create_task(victim()))
    await asyncio.sleep(0)
    print(crew[0].cancel("now"))
    await asyncio.wait(crew)


foreign = asyncio.new_event_loop().create_future()


async def waits_for_another_loop():
    for _ in range(2):
        try:
            await foreign
        except RuntimeError as error:
            print(str(error)[-40:])


asyncio.run(awaits_itself())
asyncio.run(cancelled_meanwhile())
asyncio.run(waits_for_another_loop())
