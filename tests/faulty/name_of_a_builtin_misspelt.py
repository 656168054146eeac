print(rnage(5))
