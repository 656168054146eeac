def chain(e):
    while e:
        print(type(e).__name__, e, e.__suppress_context__)
        e = e.__cause__ or e.__context__


for how in range(3):
    try:
        try:
            {}['k']
        except KeyError as k:
            if how == 0: raise ValueError('v')
            if how == 1: raise ValueError('v') from k
            raise ValueError('v') from None
    except ValueError as e:
        chain(e)
