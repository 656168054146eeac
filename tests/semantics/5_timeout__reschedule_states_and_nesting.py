"""Section 5, timeout.

- reschedule before it is entered, or when it is over: RuntimeError that names the state.
- when() and expired() tell; the text shows the state and the rounded deadline.
- Of nested timeouts the one whose deadline fired converts; with equal deadlines the outer raises and both are expired.
"""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    timeout = asyncio.Timeout(None)
    print(timeout, timeout.when(), timeout.expired())
    try:
        timeout.reschedule(5)
    except RuntimeError as error:
        print(error)
    async with timeout:
        print(timeout)
        timeout.reschedule(2.12345)
        print(timeout, timeout.when())
        timeout.reschedule(None)
        await asyncio.sleep(5)
        timeout.reschedule(loop.time() + 1)
    print(timeout)
    try:
        timeout.reschedule(9)
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout(1) as timeout:
            try:
                await asyncio.sleep(9)
            finally:
                print(timeout, timeout.expired())
                try:
                    timeout.reschedule(99)
                except RuntimeError as error:
                    print(error)
    except TimeoutError:
        print(timeout)
    try:
        timeout.reschedule(9)
    except RuntimeError as error:
        print(error)

    for outer_delay, inner_delay in ((1, 2), (2, 1), (1, 1)):
        said = []
        try:
            async with asyncio.timeout(outer_delay) as outer:
                try:
                    async with asyncio.timeout(inner_delay) as inner:
                        await asyncio.sleep(9)
                except TimeoutError:
                    said.append('inner')
                except asyncio.CancelledError:
                    said.append('inner passes')
                    raise
        except TimeoutError:
            said.append('outer')
        print(outer_delay, inner_delay, said, outer.expired(), inner.expired())


asyncio.run(main())
