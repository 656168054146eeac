for n in range(-1, 4):
    if n < 0:
        word = "negative"
    elif n == 0:
        word = "zero"
    elif n == 1:
        word = "one"
    else:
        word = "many"
    print(n, word, "even" if n % 2 == 0 else "odd")
if True: print("one line")
if False:
    pass
else:
    print("else")
x = 5
print("big" if x > 10 else "medium" if x > 3 else "small")
