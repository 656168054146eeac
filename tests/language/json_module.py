import json

print(json.dumps({"a": [1, 2.5, None, True, "x\n\"é"]}), json.dumps([1, {"b": 2, "c": []}], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps((1, 2)), json.dumps("é", ensure_ascii=False), json.dumps({1: 2, None: 3}))
print(json.loads('{"k": [1, {"z": null}], "f": 1.5e2, "t": true, "s": "\\u00e9\\n"}'), json.loads("[]"), json.loads(" 5 "), json.dumps([1, 2], separators=(",", ":")))
for bad in ("{bad", "[1,]", "", "nul"):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(type(e).__name__)
try:
    json.dumps({1, 2})
except TypeError as e:
    print(e)
