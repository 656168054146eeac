class Q:
    def __eq__(self, other): return 'eq'
    def __gt__(self, other): return 'gt'
    def __le__(self, other): return 'le'


print(1 == Q(), 's' < Q(), None == Q(), 1.5 >= Q(), (1,) == Q())
answer = 'a' == Q()
print(answer, [1] < Q(), bool(2 == Q()))
