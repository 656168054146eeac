try:
    int('x')
finally:
    [][0]
