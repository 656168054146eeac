for text, values in (('%5%', ()), ('%5%', 1), ('%(a)%', {'a': 1}), ('%%', ()), ('%y', ()), ('%y', 1), ('100%', ()), ('%-%', 2)):
    try:
        print(repr(text % values))
    except Exception as e:
        print(type(e).__name__, e)
