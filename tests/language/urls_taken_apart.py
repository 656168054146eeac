"""urllib.parse: what a crawler does with URLs that nobody fetches."""
import asyncio
from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse,
                          urlsplit, urlunparse)

URLS = ["http://user:pa%20ss@Example.COM:8080/a/b;p=1?q=1&r=two#frag", "https://x.org", "//host/path", "mailto:a@b.c", "/just/a/path?x", "", "http://[::1]:80/x",
        "HTTP://h/%7Euser", "file:///etc/hosts", "a:b:c", "http://h:x/", "?q#f", "http://h/a?b?c#d#e"]
for url in URLS:
    parsed = urlparse(url)
    try:
        port = parsed.port
    except ValueError as error:
        port = error
    print(parsed, parsed.hostname, port, parsed.username, parsed.password, parsed.geturl() == url, urlsplit(url).path)

BASE = "http://a/b/c/d;p?q"
for reference in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g", "./../g",
                  "./g/.", "g/./h", "g/../h", "http:g", "http://z/y", "mailto:x@y", "a//b"):
    print(f"{reference:12} {urljoin(BASE, reference)}")
print(urljoin("http://a/b/", "c"), urljoin("http://a", "c"), urljoin("", "c"), urljoin("a", ""), urldefrag("http://h/p#x"), urldefrag("http://h/p"))
print(quote("a b/ü?&=~"), quote("a/b", safe=""), quote_plus("a b+c"), unquote("a%20b%C3%BC%zz%4"), unquote_plus("a+b%2B"), quote(b"\xff a"))
print(urlencode({"a": 1, "b": "x y", "ü": "&"}), urlencode([("k", [1, 2])], doseq=True), urlencode({"k": [1, 2]}))
print(parse_qs("a=1&a=2&b=&c=x+y%21"), parse_qsl("a=1&b=&c", keep_blank_values=True), parse_qs(""))
print(urlunparse(("https", "h.org", "p", "", "q=1", "f")), urlparse("http://h/p")._replace(scheme="https", query="z=1").geturl())
SITE = {"http://s/": ["a.html", "/b", "http://other/x"], "http://s/a.html": ["../b?x=1#top", "a.html"], "http://s/b": ["./c/"], "http://s/b?x=1": [], "http://s/c/": ["d"]}


async def crawl(start):
    seen, queue = {start}, asyncio.Queue()
    queue.put_nowait(start)

    async def worker(name):
        while True:
            url = await queue.get()
            await asyncio.sleep(len(url) / 100)
            for link in SITE.get(url, ()):
                absolute, _ = urldefrag(urljoin(url, link))
                if absolute not in seen and urlparse(absolute).netloc == "s":
                    seen.add(absolute)
                    queue.put_nowait(absolute)
            print(name, url)
            queue.task_done()

    workers = [asyncio.create_task(worker(f"w{n}")) for n in range(2)]
    await queue.join()
    for task in workers:
        task.cancel()
    return sorted(seen)


print(asyncio.run(crawl("http://s/")))
