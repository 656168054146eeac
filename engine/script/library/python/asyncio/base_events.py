"""Names of asyncio.base_events that are Python's; the classes are native."""
from asyncio.log import logger
