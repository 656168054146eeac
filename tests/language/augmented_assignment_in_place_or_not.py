a = b = [1]
a += [2]
c = d = (1,)
c += (2,)
print(b, d, a is b, c is d)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
s = 'a'
s *= 3
n = 5; n //= 2; n **= 3; n <<= 1; n |= 1; n ^= 3; n %= 10
print(s, n)
