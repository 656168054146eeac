for s in ('straße', 'ΑΣ', 'ǆ', 'İ', 'ﬁ', 'ŉ', 'hELLO wORLD', "they're bill's", 'ª', 'Ⅷ'):
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), s.isupper(), s.islower(), s.istitle(), [hex(ord(c)) for c in s.lower()][:3])
