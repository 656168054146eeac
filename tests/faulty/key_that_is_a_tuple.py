grid = {}
grid[0, 1]
