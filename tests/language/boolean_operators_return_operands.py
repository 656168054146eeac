print(0 or 'a', '' or [] or 0, 1 and 2, 0 and 1 / 0, 1 or 1 / 0, None or 'default', [] and 5, not [], not 'a', not not 0)
print(1 and 2 or 3, 0 and 2 or 3, (lambda: 'x')() or 1 / 0, [] or {} or (), 'a' and 'b' and 'c')
