def a():
    try: return 'try'
    finally: return 'finally'
def b():
    try: 1 / 0
    finally: return 'swallowed'
def c():
    for i in range(3):
        try: continue
        finally: print('f', i)
    return 'end'
def d():
    while True:
        try: return 'x'
        finally: break
    return 'after'
print(a(), b(), c(), d())
