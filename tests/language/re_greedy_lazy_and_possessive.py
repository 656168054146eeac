"""Greedy quantifiers take as much as they can, lazy ones as little; possessive ones never give anything back."""
import re

text = 'aaaabaaab'
for atom in ('a', '(?:a)', '(a)', '[ab]', '(?:ab|a)', '.'):
    for bounds in ('*', '+', '?', '{2}', '{1,3}', '{,2}', '{2,}', '{0}'):
        for how in ('', '?', '+'):
            results = []
            for tail in ('', 'a', 'b', 'ab$'):
                m = re.match(atom + bounds + how + tail, text)
                results.append(m and m.span())
            print(atom + bounds + how, results)
print(re.findall('<.*>|<.*?>', '<a><b>'), re.findall('<.*?>', '<a><b>'), re.search('a{,2', 'xa{,2'), re.search('a{}', 'a{}'))
