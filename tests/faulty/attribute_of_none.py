class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


node = Node(1)
print(node.next.value)
