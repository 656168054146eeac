class Oops:
    pass


raise Oops
