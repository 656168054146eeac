n = 5
n.name = 'five'
