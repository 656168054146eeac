for x in (1.0, 0.1, -2.5, 0.0, -0.0, 1e308, 5e-324, float('inf'), float('nan')):
    print(x.hex(), float.fromhex(x.hex()) == x)
print(float.fromhex('0x1.8p3'), float.fromhex('-1.8'), float.fromhex('0x.8'), float.fromhex(' inf '))
