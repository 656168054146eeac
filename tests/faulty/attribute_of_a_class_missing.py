class Color:
    red = 1


print(Color.green)
