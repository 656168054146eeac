class Door:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        raise RuntimeError('stuck')


with Door():
    raise ValueError('inside')
