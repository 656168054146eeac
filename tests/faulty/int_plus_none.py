def nothing():
    pass


print(1 + nothing())
