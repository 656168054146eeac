"""lastindex and lastgroup name the group that was closed last."""
import re

for pattern, text in ((r'(a)(b)', 'ab'), (r'((a)(b))', 'ab'), (r'(?P<o>(?P<i>a))', 'a'), (r'(a)|(b)', 'b'), (r'(a)?b', 'b'), (r'a', 'a'),
                      (r'(a)(?:(b)|c)', 'ac'), (r'((a)|(b))+', 'abab'), (r'(?=(a))(?P<n>.)', 'a'), (r'(a)(?!(b))', 'ac')):
    m = re.match(pattern, text)
    print(pattern, m.lastindex, m.lastgroup, m.groups())
