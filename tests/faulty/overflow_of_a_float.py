x = 1e308 * 10
int(x)
