class OutOfStock(Exception):
    def __init__(self, item, left):
        super().__init__(item, left)
        self.item = item


raise OutOfStock('apple', 0)
