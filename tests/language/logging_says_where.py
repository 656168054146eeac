"""Log records know the function and line that logged; milliseconds come from the clock's nanoseconds."""
import asyncio
import logging
import sys

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(asctime)s.%(msecs)03d %(levelname)-8s %(name)s %(funcName)s:%(lineno)d %(taskName)s %(message)s", "%H:%M:%S"))
root = logging.getLogger()
root.addHandler(handler)
root.setLevel(logging.DEBUG)
log = logging.getLogger("app.deep")


def helper(text):
    log.info(text, stacklevel=2)


class Worker:
    log = logging.getLogger(__qualname__)

    async def work(self, rounds):
        for number in range(rounds):
            await asyncio.sleep(0.05)
            self.log.debug("round %d", number)
        helper("from the caller's line")
        (lambda: self.log.warning("in a lambda"))()
        return [self.log.info("in a comprehension") for _ in "a"]


async def main():
    await asyncio.gather(Worker().work(3), asyncio.create_task(Worker().work(1), name="single"))
    try:
        {}["key"]
    except KeyError:
        log.error("failed", exc_info=False)
    logging.LoggerAdapter(log, {"x": 1}).error("adapted")
    log.log(logging.CRITICAL, "critical")


logging.info("at module level")
asyncio.run(main())
