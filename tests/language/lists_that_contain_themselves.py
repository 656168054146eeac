a = [1]
a.append(a)
d = {'k': a}
d['self'] = d
t = ([],)
t[0].append(t)
print(a, d, t)
print(a == a, a[1] is a)
