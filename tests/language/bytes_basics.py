b = b"hello"
print(b, b[0], b[1:3], len(b), b + b" w", b * 2, list(b), bytes([65, 66]), bytes(3), b"a" in b"cat", 104 in b)
print(b.decode(), "é€".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode("utf-8"), b.hex(), bytes.fromhex("0a ff"), repr(b"'\"\n\x80"))
print(b.upper(), b.find(b"l"), b.split(b"l"), b.replace(b"l", b"L"), b.startswith(b"he"), b"-".join([b"a", b"b"]), b == b"hello", b"a" < b"b")
ba = bytearray(b"ab"); ba.append(99); ba += b"d"; ba[0] = 65; print(ba, bytes(ba), len(ba))
print((1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\x01\x00", "little"), b"abc".isalpha(), b" x ".strip())
for f in (lambda: b"\xff".decode(), lambda: "é".encode("ascii"), lambda: b"a" + "b", lambda: bytes([300])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(b"\xff\xfea".decode("utf-8", "replace"), "aé".encode("ascii", "ignore"), b"a\xff".decode(errors="ignore"))
