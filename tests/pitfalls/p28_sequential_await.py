# Await a; await b is sequential.
import asyncio
import time
async def w(): await asyncio.sleep(.05)
async def main():
    loop=asyncio.get_running_loop(); t=loop.time(); await w(); await w(); a=loop.time()-t
    t=loop.time(); await asyncio.gather(w(),w()); print('await+await %.2f gather %.2f'%(a,loop.time()-t))
asyncio.run(main())
