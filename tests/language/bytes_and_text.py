text = 'naïve ☃'
print(text.encode(), text.encode('utf-16-le'), text.encode('ascii', 'replace'), text.encode('latin-1', 'backslashreplace'), text.encode('ascii', 'xmlcharrefreplace'), text.encode('ascii', 'ignore'))
print(b'caf\xc3\xa9'.decode(), b'\xff\xfeA\x00'.decode('utf-16'), b'\xe9'.decode('latin-1'), b'a\xffb'.decode('utf-8', 'replace'), b'a\xff'.decode('ascii', 'backslashreplace'))
for act in (lambda: text.encode('ascii'), lambda: b'\xff'.decode(), lambda: 'a'.encode('nope'), lambda: b'a' + 'a', lambda: b''.join(['a']), lambda: bytes([256]), lambda: bytes(-1), lambda: bytes('a'), lambda: b'a'[5]):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
