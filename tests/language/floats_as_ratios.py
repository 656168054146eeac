print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio(), (3).as_integer_ratio(), (1e20).is_integer(), (1.5).is_integer())
for x in (float('inf'), float('nan')):
    try:
        x.as_integer_ratio()
    except Exception as e:
        print(type(e).__name__, e)
