import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def handler(name):
    token = request.set(name)
    await asyncio.sleep(0)
    print(name, request.get(), token.old_value is contextvars.Token.MISSING, token.var.name)
    await asyncio.create_task(child(name))
    request.reset(token)
    print(name, request.get())


async def child(name):
    print("child of", name, "sees", request.get())
    request.set("changed in child")


async def main():
    print(request.get(), request.get("fallback"))
    await asyncio.gather(handler("a"), handler("b"))
    print(request.get())
    request.set("main")
    context = contextvars.copy_context()
    request.set("later")
    print(context[request], context.run(request.get), request.get())
    asyncio.get_running_loop().call_soon(lambda: print("callback sees", request.get()))
    asyncio.get_running_loop().call_soon(lambda: print("given context:", request.get()), context=context)
    await asyncio.create_task(child("explicit"), context=context)
    print(context[request], request.get())


asyncio.run(main())
try:
    contextvars.ContextVar("empty").get()
except LookupError as e:
    print(type(e).__name__)
