class Base:
    pass


class Child(Base):
    def go(self):
        return super().go()


Child().go()
