s = 'abcdef'
for step in (None, 1, 2, -1, -2, 10, -10):
    print(s[::step], s[1:5:step], s[5:1:step], s[-2:-5:step], s[10::step], s[:-10:step])
try:
    s[::0]
except ValueError as e:
    print(e)
