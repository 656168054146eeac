print((1024).to_bytes(2, 'big'), (1024).to_bytes(4, 'little'), (-5).to_bytes(2, signed=True), int.from_bytes(b'\x01\x00'), int.from_bytes(b'\xff\xfe', 'little', signed=True))
print((0).to_bytes(), (255).to_bytes(), int.from_bytes([1, 2, 3], 'big'), int.from_bytes(b''))
for call in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(1, 'middle'), lambda: int.from_bytes('a'), lambda: (1).to_bytes(-1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
