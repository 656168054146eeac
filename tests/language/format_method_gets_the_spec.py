class T:
    def __format__(self, spec): return f'<{spec}>'
print(f'{T()}', f'{T():abc}', '{:>5}'.format(T()), format(T(), 'x'), f'{T()!s:>3}'[:1])
class S:
    def __str__(self): return 'S!'
print(f'{S()}', f'{S()!s:>4}')
try:
    f'{S():>5}'
except TypeError as e:
    print(e)
