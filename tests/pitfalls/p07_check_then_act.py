# Check-then-act across await.
import asyncio
balance=100
async def take(n):
    global balance
    b=balance
    if b>=n:
        await asyncio.sleep(0); balance=b-n; print('took',n)
async def main():
    await asyncio.gather(take(80),take(80)); print('balance',balance)
asyncio.run(main())
