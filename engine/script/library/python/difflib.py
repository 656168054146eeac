"""Differences of sequences: the longest matching blocks, found again and again. Follows CPython 3.14, Lib/difflib.py."""
from collections import namedtuple
from heapq import nlargest

__all__ = ['Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK', 'Match', 'SequenceMatcher', 'context_diff', 'get_close_matches',
           'ndiff', 'restore', 'unified_diff']

Match = namedtuple('Match', 'a b size')


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index_second()

    def _index_second(self):
        """Where in b each element is; not of junk, and not of what is everywhere."""
        places = {}
        for place, element in enumerate(self.b):
            places.setdefault(element, []).append(place)
        self.bjunk = {element for element in places if self.isjunk(element)} if self.isjunk else set()
        for element in self.bjunk:
            del places[element]
        self.bpopular = set()
        length = len(self.b)
        if self.autojunk and length >= 200:
            often = length // 100 + 1
            self.bpopular = {element for element, where in places.items() if len(where) > often}
            for element in self.bpopular:
                del places[element]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        ahi = len(self.a) if ahi is None else ahi
        bhi = len(self.b) if bhi is None else bhi
        a, b, places = self.a, self.b, self.b2j
        best_a, best_b, size = alo, blo, 0
        ending_at = {}  # place in b: length of the match that ends there and at the last element of a
        for i in range(alo, ahi):
            now = {}
            for j in places.get(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = now[j] = ending_at.get(j - 1, 0) + 1
                if length > size:
                    best_a, best_b, size = i - length + 1, j - length + 1, length
            ending_at = now
        for junk_too in (False, True):
            while (best_a > alo and best_b > blo and (b[best_b - 1] in self.bjunk) is junk_too
                   and a[best_a - 1] == b[best_b - 1]):
                best_a, best_b, size = best_a - 1, best_b - 1, size + 1
            while (best_a + size < ahi and best_b + size < bhi and (b[best_b + size] in self.bjunk) is junk_too
                   and a[best_a + size] == b[best_b + size]):
                size += 1
        return Match(best_a, best_b, size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        found = []
        ranges = [(0, len(self.a), 0, len(self.b))]
        while ranges:
            alo, ahi, blo, bhi = ranges.pop()
            a, b, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if not size:
                continue
            found.append(match)
            if alo < a and blo < b:
                ranges.append((alo, a, blo, b))
            if a + size < ahi and b + size < bhi:
                ranges.append((a + size, ahi, b + size, bhi))
        found.sort()
        joined = []
        for match in found:
            last = joined[-1] if joined else None
            if last and last.a + last.size == match.a and last.b + last.size == match.b:
                joined[-1] = Match(last.a, last.b, last.size + match.size)
            else:
                joined.append(match)
        joined.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = joined
        return joined

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = codes = []
        for a, b, size in self.get_matching_blocks():
            tag = ('replace' if j < b else 'delete') if i < a else 'insert' if j < b else None
            if tag:
                codes.append((tag, i, a, j, b))
            i, j = a + size, b + size
            if size:
                codes.append(('equal', a, i, b, j))
        return codes

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes()[:] or [('equal', 0, 1, 0, 1)]
        tag, a1, a2, b1, b2 = codes[0]
        if tag == 'equal':
            codes[0] = tag, max(a1, a2 - n), a2, max(b1, b2 - n), b2
        tag, a1, a2, b1, b2 = codes[-1]
        if tag == 'equal':
            codes[-1] = tag, a1, min(a2, a1 + n), b1, min(b2, b1 + n)
        group = []
        for tag, a1, a2, b1, b2 in codes:
            if tag == 'equal' and a2 - a1 > 2 * n:
                group.append((tag, a1, min(a2, a1 + n), b1, min(b2, b1 + n)))
                yield group
                group = []
                a1, b1 = max(a1, a2 - n), max(b1, b2 - n)
            group.append((tag, a1, a2, b1, b2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        return _ratio(sum([match.size for match in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for element in self.b:
                counts[element] = counts.get(element, 0) + 1
        left = {}
        matches = 0
        for element in self.a:
            count = left.get(element, self.fullbcount.get(element, 0))
            left[element] = count - 1
            matches += count > 0
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    scored = []
    for each in possibilities:
        matcher.set_seq1(each)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            scored.append((matcher.ratio(), each))
    return [each for score, each in nlargest(n, scored)]


def IS_LINE_JUNK(line, pat=None):
    return line.strip() in ('', '#')


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws


class Differ:
    """Lines with '- ', '+ ', '  ' before them, and '? ' lines that point at what changed within a line."""
    _cutoff = 0.74999
    _window = 10

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == 'insert':
                yield from _marked('+', b[blo:bhi])
            else:
                yield from _marked('-' if tag == 'delete' else ' ', a[alo:ahi])

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        """Lines that are much alike are paired; what stands between the pairs is replaced as a whole."""
        matcher = SequenceMatcher(self.charjunk)
        next_a, next_b = alo, blo
        for j in range(blo, bhi):
            opposite = alo + j - blo
            candidates = range(max(opposite - self._window, next_a), min(opposite + self._window + 1, ahi))
            if not candidates:
                break
            matcher.set_seq2(b[j])
            best, best_ratio = None, self._cutoff
            for i in candidates:
                matcher.set_seq1(a[i])
                if (matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio
                        and matcher.ratio() > best_ratio):
                    best, best_ratio = i, matcher.ratio()
            if best is None:
                continue
            yield from _plainly_replaced(a[next_a:best], b[next_b:j])
            yield from self._changed_line(matcher, a[best], b[j])
            next_a, next_b = best + 1, j + 1
        yield from _plainly_replaced(a[next_a:ahi], b[next_b:bhi])

    def _changed_line(self, matcher, old, new):
        if old == new:
            yield '  ' + old
            return
        old_marks = new_marks = ''
        matcher.set_seqs(old, new)
        for tag, a1, a2, b1, b2 in matcher.get_opcodes():
            old_marks += {'equal': ' ', 'replace': '^', 'delete': '-', 'insert': ''}[tag] * (a2 - a1)
            new_marks += {'equal': ' ', 'replace': '^', 'delete': '', 'insert': '+'}[tag] * (b2 - b1)
        for sign, line, marks in (('-', old, old_marks), ('+', new, new_marks)):
            yield f'{sign} {line}'
            marks = ''.join([character if mark == ' ' and character.isspace() else mark
                             for character, mark in zip(line, marks)]).rstrip()
            if marks:
                yield f'? {marks}\n'


def _marked(sign, lines):
    for line in lines:
        yield f'{sign} {line}'


def _plainly_replaced(old, new):
    blocks = [('-', old), ('+', new)]
    if len(new) < len(old) and new:
        blocks.reverse()
    for sign, lines in blocks:
        yield from _marked(sign, lines)


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    try:
        sign = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
    for line in delta:
        if line[:2] in ('  ', sign):
            yield line[2:]


# --- unified and context diffs --------------------------------------------------------------------------------------------

def _check_types(a, b, *texts):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
    if isinstance(a, str) or isinstance(b, str):
        raise TypeError('input must be a sequence of strings, not str')
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(f'all arguments must be str, not: {text!r}')


def _file_header(signs, names, dates, lineterm):
    for sign, name, date in zip(signs, names, dates):
        yield f'{sign} {name}{chr(9) + date if date else ""}{lineterm}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield from _file_header(('---', '+++'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)

        def lines_of(start, stop):
            if stop - start == 1:
                return str(start + 1)
            return f'{start + 1 if stop > start else start},{stop - start}'

        first, last = group[0], group[-1]
        yield f'@@ -{lines_of(first[1], last[2])} +{lines_of(first[3], last[4])} @@{lineterm}'
        for tag, a1, a2, b1, b2 in group:
            if tag == 'equal':
                for line in a[a1:a2]:
                    yield ' ' + line
                continue
            if tag != 'insert':
                for line in a[a1:a2]:
                    yield '-' + line
            if tag != 'delete':
                for line in b[b1:b2]:
                    yield '+' + line


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {'insert': '+', 'delete': '-', 'replace': '!', 'equal': ' '}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield from _file_header(('***', '---'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)

        def lines_of(start, stop):
            first = start + 1 if stop > start else start
            return str(first) if stop - start <= 1 else f'{first},{first + stop - start - 1}'

        first, last = group[0], group[-1]
        yield '***************' + lineterm
        yield f'*** {lines_of(first[1], last[2])} ****{lineterm}'
        if any([entry[0] in ('replace', 'delete') for entry in group]):
            for tag, a1, a2, _, _ in group:
                if tag != 'insert':
                    yield from _marked(signs[tag], a[a1:a2])
        yield f'--- {lines_of(first[3], last[4])} ----{lineterm}'
        if any([entry[0] in ('replace', 'insert') for entry in group]):
            for tag, _, _, b1, b2 in group:
                if tag != 'delete':
                    yield from _marked(signs[tag], b[b1:b2])
