"""A group in a repeat keeps its last match; going back restores what it was."""
import re

for pattern, text in ((r'(a|b)*', 'abab'), (r'(a|b)*?c', 'abc'), (r'((a)|b)*', 'ab'), (r'(?:(a)|(b))*', 'aab'), (r'(a(b)?)+', 'aba'),
                      (r'(?:(a)|b)*', 'ab'), (r'(a*)*', 'aa'), (r'(a*)+', 'b'), (r'(a?)*?$', 'aa'), (r'(?:(\w)\1?)+c', 'aabbc'),
                      (r'(\w+)*x', 'abcx'), (r'(a|ab)(c|bcd)(d*)', 'abcd'), (r'(?:(a)|(b)|(c))+?c', 'abcc'), (r'((?:a|(b))+)+d', 'abad'),
                      (r'(()|a)+b', 'aab'), (r'(?:a|)*b', 'aab'), (r'(a){2,3}(a)', 'aaa'), (r'(?:(x)|(y)){2}z', 'xyz')):
    m = re.search(pattern, text)
    print(pattern, text, m and (m.span(), m.groups(), m.lastindex))
