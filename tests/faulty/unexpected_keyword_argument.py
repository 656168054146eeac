def greet(name, greeting='hi'):
    return greeting + name


greet('Ada', greting='yo')
