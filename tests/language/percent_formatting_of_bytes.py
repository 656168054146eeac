for text, values in ((b'%d %s', (5, b'x')), (b'%f', 1.5), (b'%f', 'a'), (b'%c', 65), (b'%c', b'ab'), (b'%s', 'x'), (b'a', 1), (b'%a', 'é'), (b'%x', 'a'), (b'%5b|', b'ab'), (b'%s %s', (b'a',))):
    try:
        print(text % values)
    except Exception as e:
        print(type(e).__name__, e)
