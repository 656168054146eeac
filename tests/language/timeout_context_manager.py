import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(5) as cm:
        await asyncio.sleep(1)
    print(cm.expired(), cm.when(), cm)
    try:
        async with asyncio.timeout(1) as cm:
            await asyncio.sleep(5)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), cm.expired(), loop.time())
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm)
        cm.reschedule(loop.time() + 10)
        print(cm.when())
        await asyncio.sleep(1)
    try:
        async with asyncio.timeout_at(loop.time() + 2):
            try:
                await asyncio.sleep(5)
            finally:
                print("cleanup", loop.time())
    except TimeoutError:
        print("timeout_at", loop.time())
    async with asyncio.timeout(0):
        print("never suspends, so no timeout")
    for delay in (0, -1):
        try:
            async with asyncio.timeout(delay):
                await asyncio.sleep(0)
                print("never")
        except TimeoutError:
            print("expired at once")
    try:
        async with asyncio.timeout(3) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired())
            await asyncio.sleep(5)
    except TimeoutError:
        print("outer", outer.expired(), loop.time())
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                raise KeyError("other") from None
    except KeyError as e:
        print("own error kept", e, cm.expired(), asyncio.current_task().cancelling())
    async with asyncio.timeout(1) as cm:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print("swallowed")
    print(cm.expired(), cm)
    for use in (lambda: cm.reschedule(1), lambda: asyncio.timeout(1).reschedule(1)):
        try:
            use()
        except RuntimeError as e:
            print(e)
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print(e)

    async def victim():
        async with asyncio.timeout(5):
            await asyncio.sleep(10)

    t = asyncio.create_task(victim())
    await asyncio.sleep(1)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))
    async with asyncio.timeout(1) as cm:
        cm.reschedule(loop.time() + 100)
        await asyncio.sleep(3)
    print("moved", cm.expired())
    try:
        async with asyncio.timeout(10) as cm:
            cm.reschedule(loop.time() - 1)
            await asyncio.sleep(3)
    except TimeoutError:
        print("moved into the past")


asyncio.run(main())
