"""The logger that asyncio reports to."""
import logging

logger = logging.getLogger('asyncio')
