b = bytearray(b'hello')
b[0] = 72; b.append(33); b.extend(b'??'); b[1:3] = b'EEE'
print(b, b.pop(), b.find(b'l'), b.upper(), bytes(b[:3]), b == b'HEEElo!?', len(b))
b.insert(0, 62); b.reverse(); del b[::2]; b += b'end'; b *= 2
print(b, b.hex(), list(b[:2]))
for act in (lambda: b.append(256), lambda: b.append('a'), lambda: b.__setitem__(99, 1), lambda: bytearray(b'').pop(), lambda: b.extend(['a'])):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
