"""Texts and comparisons that assertions share."""
from collections import Counter

__unittest = True

_WIDTH = 80
_ELLIPSIS_WIDTH = 12  # what "[N chars]" may take
_ENDS = 5             # characters kept at each end of what is left out
_DIFFERENT = _WIDTH - 3 * _ENDS - 2 * _ELLIPSIS_WIDTH


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _WIDTH:
        return text[:_WIDTH] + ' [truncated]...'
    return text


def _cut_middle(text, begin, end):
    left_out = len(text) - begin - end
    if left_out <= _ELLIPSIS_WIDTH:
        return text
    return f'{text[:begin]}[{left_out} chars]{text[len(text) - end:]}'


def _length_of_common_prefix(texts):
    shortest, longest = min(texts), max(texts)
    for at, character in enumerate(shortest):
        if character != longest[at]:
            return at
    return len(shortest)


def _common_shorten_repr(*objects):
    """The objects' texts, shortened where they are alike when they are too long for a line."""
    texts = tuple([safe_repr(each) for each in objects])
    longest = max([len(text) for text in texts])
    if longest <= _WIDTH:
        return texts
    common = _length_of_common_prefix(texts)
    prefix = texts[0][:common]
    room = _WIDTH - (longest - common + _ENDS + _ELLIPSIS_WIDTH)
    if room > _ENDS:
        prefix = _cut_middle(prefix, _ENDS, room)
        return tuple([prefix + text[common:] for text in texts])
    prefix = _cut_middle(prefix, _ENDS, _ENDS)
    return tuple([prefix + _cut_middle(text[common:], _DIFFERENT, _ENDS) for text in texts])


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def _count_diff_hashable(actual, expected):
    """[(count in actual, count in expected, element)] for elements with different counts."""
    have, want = Counter(actual), Counter(expected)
    found = [(count, want.get(element, 0), element) for element, count in have.items() if want.get(element, 0) != count]
    found += [(0, count, element) for element, count in want.items() if element not in have]
    return found


def _count_diff_all_purpose(actual, expected):
    """The same for elements without a hash."""
    have, want = list(actual), list(expected)
    counted = []
    for place, element in enumerate(have):
        if any([element == known for known in have[:place]]):
            continue
        counted.append((have.count(element), want.count(element), element))
    for place, element in enumerate(want):
        if element in have or any([element == known for known in want[:place]]):
            continue
        counted.append((0, want.count(element), element))
    return [each for each in counted if each[0] != each[1]]


def sorted_list_difference(expected, actual):
    missing = [each for each in dict.fromkeys(expected) if each not in actual]
    unexpected = [each for each in dict.fromkeys(actual) if each not in expected]
    return missing, unexpected


def unorderable_list_difference(expected, actual):
    left = list(actual)
    missing = []
    for each in expected:
        if each in left:
            left.remove(each)
        else:
            missing.append(each)
    return missing, left


def three_way_cmp(x, y):
    return (x > y) - (x < y)
