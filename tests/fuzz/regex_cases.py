"""Random patterns, texts and calls of module re: prints what each gives. SEED and COUNT are put in by regex.mjs."""
import random
import re
import warnings

SEED = 0
COUNT = 1000

rng = random.Random(SEED)
PLAIN = 'aabbc1_ -\n'
FOREIGN = 'éÉsSſkKKiIİıσΣςßẞ𐐀𐐨²٣µμ\u2028àǅǆ\ud800'
SMALL = 'aab'


def character(alphabet):
    return rng.choice(alphabet)


def escaped(c):
    return re.escape(c) if rng.random() < 0.9 else c


def class_item(alphabet):
    kind = rng.random()
    if kind < 0.5:
        c = character(alphabet)
        return '\\' + c if c in '-^]\\' else c
    if kind < 0.7:
        low, high = sorted([character(alphabet), character(alphabet)])
        return f'{low}-{high}' if low not in '-\n' and high not in '-\n' else low
    if kind < 0.9:
        return rng.choice(['\\d', '\\w', '\\s', '\\D', '\\W', '\\S'])
    return rng.choice(['\\x41', '\\n', '\\b', '\\101', '--', '&&', '||', '[', '\\-', 'A-Z', '^', '\\A', '\\8', 'z-a', '\\d-a'])


def character_class(alphabet):
    items = ''.join([class_item(alphabet) for _ in range(rng.randint(1, 3))])
    return f"[{'^' if rng.random() < 0.3 else ''}{items}]"


class Builder:
    def __init__(self, alphabet):
        self.alphabet = alphabet
        self.groups = 0
        self.names = []

    def atom(self, depth):
        kind = rng.random()
        if kind < 0.38:
            return ''.join([escaped(character(self.alphabet)) for _ in range(rng.choice([1, 1, 1, 2]))])
        if kind < 0.46:
            return '.'
        if kind < 0.56:
            return character_class(self.alphabet)
        if kind < 0.62:
            return rng.choice(['\\d', '\\w', '\\s', '\\D', '\\W', '\\S'])
        if kind < 0.70:
            return rng.choice(['^', '$', '\\A', '\\Z', '\\z', '\\b', '\\B'])
        if kind < 0.76 and self.groups:
            group = rng.randint(1, self.groups + (rng.random() < 0.05))
            if self.names and rng.random() < 0.3:
                return f'(?P={rng.choice(self.names)})'
            return f'\\{group}'
        if depth <= 0:
            return character(SMALL)
        return self.group(depth - 1)

    def group(self, depth):
        kind = rng.random()
        if kind < 0.40:
            self.groups += 1
            if rng.random() < 0.2:
                name = f'n{self.groups}'
                body = f'(?P<{name}>{self.alternatives(depth)})'
                self.names.append(name)
                return body
            return f'({self.alternatives(depth)})'
        if kind < 0.60:
            return f'(?:{self.alternatives(depth)})'
        if kind < 0.70:
            return f"(?{rng.choice(['=', '!'])}{self.alternatives(depth)})"
        if kind < 0.80:
            body = self.fixed() if rng.random() < 0.8 else self.alternatives(depth)
            return f"(?<{rng.choice(['=', '!'])}{body})"
        if kind < 0.86:
            return f'(?>{self.alternatives(depth)})'
        if kind < 0.92 and self.groups:
            condition = rng.randint(1, self.groups) if rng.random() < 0.95 else rng.choice(['0', 'x', self.groups + 1])
            no = f'|{self.sequence(depth)}' if rng.random() < 0.6 else ''
            return f'(?({condition}){self.sequence(depth)}{no})'
        flags = rng.choice(['i', 's', 'm', 'x', 'i-s', '-i', '-ms', 'a', 'u', 'ai', 'L'])
        return f'(?{flags}:{self.alternatives(depth)})'

    def fixed(self):
        parts = []
        for _ in range(rng.randint(0, 2)):
            parts.append(rng.choice([escaped(character(self.alphabet)), '.', '\\w', '\\b', '^', '(a)', '[ab]', 'a{2}', '(?:a|b)']))
            self.groups += parts[-1] == '(a)'
        return ''.join(parts)

    def item(self, depth):
        atom = self.atom(depth)
        if rng.random() < 0.42:
            atom += rng.choice(['*', '+', '?', '*', '+', '?', '{2}', '{1,2}', '{0,1}', '{,2}', '{2,}', '{0}', '{1,}', '{', '{,}', '{2,1}'])
            if rng.random() < 0.4:
                atom += rng.choice(['?', '+'])
        return atom

    def sequence(self, depth):
        return ''.join([self.item(depth) for _ in range(rng.choice([0, 1, 1, 2, 2, 3]))])

    def alternatives(self, depth):
        return '|'.join([self.sequence(depth) for _ in range(rng.choice([1, 1, 1, 2, 2, 3]))])


def random_pattern(alphabet):
    pattern = Builder(alphabet).alternatives(3)
    if rng.random() < 0.1:
        pattern = f"(?{rng.choice(['i', 'm', 's', 'x', 'a', 'im', 'ix', 'L'])})" + pattern
    if rng.random() < 0.12 and pattern:
        at = rng.randrange(len(pattern))
        change = rng.random()
        if change < 0.4:
            pattern = pattern[:at] + pattern[at + 1:]
        elif change < 0.7:
            pattern = pattern[:at]
        else:
            pattern = pattern[:at] + rng.choice('()[]{}*+?|\\^$.,<>=!:#PQx1') + pattern[at:]
    return pattern


def random_template():
    return ''.join([rng.choice(['x', '-', '\\1', '\\2', '\\g<0>', '\\g<1>', '\\g<n1>', '\\n', '\\\\', '[', '\\0', '\\012', '\\q', '\\g<', '\\101'])
                    for _ in range(rng.randint(0, 3))])


def shown(match):
    if match is None:
        return None
    return match.regs, match.lastindex, match.lastgroup, match.group(), match.groups('-'), match.pos, match.endpos


def operate(operation, compiled, text, extra):
    if operation in ('match', 'fullmatch', 'search'):
        return shown(getattr(compiled, operation)(text, *extra))
    if operation == 'findall':
        return compiled.findall(text, *extra)
    if operation == 'finditer':
        return [shown(match) for match in compiled.finditer(text, *extra)]
    if operation == 'scanner':
        scanner = compiled.scanner(text, *extra)
        return [shown(scanner.match()) for _ in range(3)]
    if operation == 'split':
        return compiled.split(text, rng.choice([0, 0, 1, 2]))
    template = random_template()
    if isinstance(text, bytes):
        template = template.encode('latin1')
    if operation == 'expand':
        match = compiled.search(text)
        return match and match.expand(template)
    if operation == 'function':
        return compiled.subn(lambda match: match.group()[::-1], text, rng.choice([0, 0, 1, 2]))
    return template, compiled.subn(template, text, rng.choice([0, 0, 1, 2]))


OPERATIONS = ['match', 'fullmatch', 'search', 'search', 'findall', 'findall', 'finditer', 'scanner', 'split', 'sub', 'sub', 'function',
              'expand']
FLAGS = [0, 0, 0, 0, 0, re.I, re.I, re.M, re.S, re.X, re.A, re.I | re.A, re.I | re.M | re.S, re.U, re.L]


def one_case(number):
    kind = rng.random()
    is_bytes = kind < 0.12
    alphabet = PLAIN if kind < 0.5 else SMALL if kind < 0.75 else PLAIN + FOREIGN
    pattern = random_pattern(alphabet)
    text = ''.join([character(alphabet) for _ in range(rng.randint(0, 12))])
    flags = rng.choice(FLAGS)
    operation = rng.choice(OPERATIONS)
    extra = (rng.randint(-1, 5), rng.randint(0, 14))[:rng.randint(0, 2)] if rng.random() < 0.2 else ()
    if is_bytes:
        pattern, text = pattern.encode('latin1', 'ignore'), text.encode('latin1')
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            compiled = re.compile(pattern, flags)
            result = operate(operation, compiled, text, extra), compiled.flags, compiled.groups, dict(compiled.groupindex)
        except re.error as error:
            result = 'error', str(error), error.pos, error.lineno, error.colno
        except (ValueError, OverflowError, IndexError, TypeError) as error:
            result = type(error).__name__, str(error)
    print(number, ascii((pattern, text, int(flags), operation, extra)), ascii(result), [str(warning.message) for warning in caught])


for number in range(COUNT):
    one_case(number)
