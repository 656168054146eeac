def load(key):
    try:
        return {}[key]
    except KeyError as error:
        raise LookupError('lost') from error


load('b')
