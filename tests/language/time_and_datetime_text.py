import asyncio
import time
from datetime import datetime, timedelta, date, timezone


async def main():
    print(time.strftime("%Y-%m-%d %H:%M:%S"), time.ctime(), time.strftime("%X"))
    start = datetime.now()
    print(start, repr(start), start.isoformat(), start.strftime("%H:%M:%S.%f"), f"{start:%d/%m/%Y}")
    await asyncio.sleep(90.25)
    end = datetime.now()
    print(end - start, (end - start).total_seconds(), end.time(), end.date(), end.year, end.minute, end.second, end.microsecond)
    print(end.strftime("%A %a %B %b %j %I %p %y %%"), time.strftime("%H:%M:%S", time.gmtime(0)), time.localtime().tm_hour)
    print(timedelta(hours=1, minutes=30), timedelta(days=2, seconds=5) * 2, timedelta(seconds=90).total_seconds(), repr(timedelta(milliseconds=1500)))
    print(datetime(2024, 2, 29, 12) + timedelta(days=1), datetime(2024, 1, 1) < datetime(2024, 1, 2), date(2024, 3, 1) - date(2024, 2, 1), date(2024, 12, 25).weekday())
    print(datetime.now(timezone.utc), datetime(2020, 5, 17).replace(hour=3), datetime.fromtimestamp(0, timezone.utc).isoformat())


asyncio.run(main())
