import asyncio


async def größe(naïve, 名前="x"):
    await asyncio.sleep(0)
    return f"{naïve}→{名前}"


class Ünïcode:
    café = "☕"


async def main():
    task = asyncio.create_task(größe("é", 名前="日本"), name="Тест ✓")
    print(await task, task.get_name(), Ünïcode.café, größe.__name__)
    s = "naïve café 日本語 😀"
    print(len(s), s.upper(), s[::-1], s.split(), s.encode()[:6], s.find("日"), s[-1], "é" in s, s.replace("😀", ":)"))
    print(f"{'日本':>6}|{'é':*^5}|{s!r}", sorted("éaz😀"), "ÀÉ".lower(), "straße".upper(), "é" == "\u00e9", [ord(c) for c in "é😀"])


asyncio.run(main())
