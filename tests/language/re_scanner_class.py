"""re.Scanner cuts a text into tokens by a list of patterns and actions."""
import re

scanner = re.Scanner([(r'[a-z]+', lambda s, token: ('name', token)), (r'\d+\.\d*', lambda s, token: float(token)), (r'\d+', lambda s, token: int(token)), (r'[-+*/=]', 'operator'), (r'\s+', None)])
print(scanner.scan('sum = 3 * foo + 312.50 - bar2'))
print(scanner.scan('a ? b'), scanner.scan(''), re.Scanner([('A', 1)], re.I).scan('aA!'))
