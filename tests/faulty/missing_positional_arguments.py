def move(x, y, z=0):
    return x, y, z


move()
