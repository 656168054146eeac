s = "Hello, World"
print(s.lower(), s.upper(), s.title(), s.swapcase(), "hELLO".capitalize(), "ABC".casefold())
print(s.find("o"), s.rfind("o"), s.find("z"), s.index("W"), s.count("l"), s.count(""))
print(s.replace("l", "L"), s.replace("l", "L", 1), s.startswith("Hell"), s.endswith(("x", "ld")), s.startswith("W", 7))
print("a,b,,c".split(","), " a  b c ".split(), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "x".split(","), "".split(), "".split(","))
print("l1\nl2\r\nl3\n".splitlines(), "a\n\nb".splitlines(True))
print("-".join(["a", "b"]), "".join("xyz"), ", ".join(str(i) for i in range(3)))
print("[" + "  x ".strip() + "]", "xxabcxx".strip("x"), "  x".lstrip() + "|", "x  ".rstrip() + "|", "abc".lstrip("ab"))
print("7".zfill(3), "-7".zfill(4), "x".center(5, "*"), "x".ljust(3) + "|", "x".rjust(3, "."), "ab".center(5))
print("abc".isalpha(), "123".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".isupper(), "ab".islower(), "Ab C".istitle(), "a_1".isidentifier(), "12".isnumeric(), "".isalpha())
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("x"))
print("prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"), "a\tb".expandtabs(4))
print("abc"[1], "abc"[-1], "abcdef"[1:4], "abcdef"[::-1], "abcdef"[::2], "abc"[5:], "abc"[-2:], "abcdef"[4:1:-1])
print("ab" * 3, "ab" + "cd", 3 * "-", "ab" * 0, "a" in "abc", min("hello"), sorted("hello"))
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("", "", "l")), "abc".encode().hex())
for f in (lambda: "a" + 1, lambda: "abc"[10], lambda: "abc".index("z"), lambda: ",".join([1]), lambda: "a" * 1.5, lambda: "a".nope, lambda: "a" - "b"):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
