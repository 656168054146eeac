data = ['1', 'b']
numbers = [int(text)
           for text in data]
