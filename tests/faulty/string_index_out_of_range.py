print('abc'[3])
