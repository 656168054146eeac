handlers = {'half': lambda v: v / 0}
handlers['half'](3)
