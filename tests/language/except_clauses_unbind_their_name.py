e = 'outer'
try:
    raise ValueError('v')
except ValueError as e:
    print(e)
try:
    print(e)
except NameError as error:
    print(error)
