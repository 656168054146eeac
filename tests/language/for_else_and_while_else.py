for n in (2, 3):
    for i in (1, 2):
        if i == n: break
    else:
        print('no break', n)
k = 0
while k < 2: k += 1
else: print('while done', k)
for _ in (): pass
else: print('empty')
print(i, n)
