total = 5
print(totl + 1)
