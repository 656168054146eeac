x = 'a'
print(-x)
