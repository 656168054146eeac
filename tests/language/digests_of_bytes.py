"""hashlib, hmac, base64, binascii and the uuids made from names."""
import base64
import binascii
import hashlib
import hmac

TEXTS = ["", "a", "abc", "message digest", "x" * 55, "x" * 56, "x" * 63, "x" * 64, "x" * 111, "x" * 112, "x" * 128, "Müller " * 40]

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    print(name, hashlib.new(name).digest_size, hashlib.new(name).block_size, hashlib.new(name).name)
    for text in TEXTS:
        print("  ", hashlib.new(name, text.encode()).hexdigest())

digest = hashlib.sha256()
for word in "one", "two", "three":
    digest.update(word.encode())
twin = digest.copy()
digest.update(b"!")
print(digest.hexdigest(), twin.hexdigest() == hashlib.sha256(b"onetwothree").hexdigest())
print(int(hashlib.md5(b"shard").hexdigest(), 16) % 8, hashlib.sha1(b"abc").digest()[:4])

for wrong in (lambda: hashlib.md5("text"), lambda: hashlib.new("md6"), lambda: hmac.new("key", b"m", "sha1"), lambda: hashlib.md5(5)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

print(hmac.new(b"key", b"The quick brown fox", hashlib.sha256).hexdigest())
print(hmac.new(b"k" * 100, b"long key", "md5").hexdigest(), hmac.digest(b"k", b"m", "sha1").hex())
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"))

for size in range(8):
    data = bytes(range(250, 250 + size)) if size < 6 else bytes(range(size))
    encoded = base64.b64encode(data)
    print(encoded, base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b16encode(data))
    assert base64.b64decode(encoded) == data and base64.urlsafe_b64decode(base64.urlsafe_b64encode(data)) == data
    assert base64.b32decode(base64.b32encode(data)) == data and base64.b16decode(base64.b16encode(data)) == data
print(base64.b64decode("aGVs bG8="), base64.encodebytes(b"z" * 60), base64.decodebytes(b"aGk=\n"))
for wrong in ("a", "ab", "abc", "abcde", "a=bc"):
    try:
        print(base64.b64decode(wrong))
    except binascii.Error as error:
        print(wrong, error)
print(binascii.hexlify(b"\x01\xff"), binascii.hexlify(b"abcd", "-"), binascii.unhexlify("01ff"), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")))
for wrong in ("abc", "zz"):
    try:
        binascii.unhexlify(wrong)
    except binascii.Error as error:
        print(error)
