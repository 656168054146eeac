import json
print(json.dumps({'a': [1, 2.5, None, True], 'é': '\n"\\', 3: {}, None: 0, 1.5: ()}), json.dumps('é😀', ensure_ascii=False))
print(json.dumps([1, {'b': 2, 'a': 1}], indent=2, sort_keys=True), json.dumps([1, 2], separators=(',', ':')), json.dumps(float('nan')), json.dumps([], indent=1))
for text in ('{"a": [1, 2.0, -3e2, "\\u00e9"]}', 'null', '[1,]', '{"a":}', '"abc', 'nope', '', '[1] 2', '{1: 2}'):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(e, e.pos, e.lineno, e.colno)
for value in ({1}, {(1,): 2}, object, b'x'):
    try:
        print(json.dumps(value))
    except TypeError as e:
        print(e)
