import asyncio
import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
log = logging.getLogger("app")


async def worker(n):
    log.info("worker %d starts", n)
    await asyncio.sleep(n)
    log.debug("not shown")
    log.warning("worker %s ends at %.1f", n, asyncio.get_running_loop().time())


async def main():
    await asyncio.gather(worker(2), worker(1))
    logging.info("root message")
    logging.error("%r and %s", "q", [1])
    print(log.name, log.isEnabledFor(logging.DEBUG), logging.getLogger("app") is log, logging.DEBUG, log.level, logging.getLevelName(30))


asyncio.run(main())
