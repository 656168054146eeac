class Task:
    def __init__(self, name, priority):
        self.name = name


Task('a')
