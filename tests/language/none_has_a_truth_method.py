print(None.__bool__(), type(None).__bool__(None), NotImplemented.__class__.__name__, None.__eq__(None), None.__repr__())
