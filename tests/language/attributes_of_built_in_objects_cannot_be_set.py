for target, name in ((5, 'real'), ([], 'append'), ('a', 'x'), (range(3), 'start'), (slice(1), 'stop'), (1.5, 'imag'), (None, 'y')):
    for act in (lambda: setattr(target, name, 1), lambda: delattr(target, name)):
        try:
            act()
        except AttributeError as e:
            print(e)
