print("{} {}".format(1, "a"), "{0} {1} {0}".format("x", "y"), "{name} is {age}".format(name="Ada", age=36))
print("{!r} {!s} {0!r}".format("q") if False else "{!r} {!s}".format("q", "q"))
print("{:>5}|{:<5}|{:^5}|{:05d}|{:.2f}|{:,}".format("a", "b", "c", 42, 3.14159, 1234567))
print("{0:.{1}f} {2:{3}}|".format(3.14159, 2, "x", 5), "{{}} {}".format(1))
print("{0[0]} {0[1]} {d[key]} {o.real}".format([10, 20], d={"key": "v"}, o=5))
print("{:s} {:d} {:x} {:%} {:e}".format("s", 5, 255, 0.25, 12345.678), "{:>{w}}".format("r", w=6))
print("{a}{b}".format(**{"a": 1, "b": 2}), "{} {}".format(*[1, 2]), "{:}".format(3), "{0}".format(None))
print("{a[0]} {b}".format_map({"a": [7], "b": 8}), format(5, "03d"), format("x", ">3"), format(2.5), format(None))
for t, a in (("{}", ()), ("{0} {}", (1, 2)), ("{x}", ()), ("{", (1,)), ("}", (1,)), ("{:d}", ("a",)), ("{!z}", (1,))):
    try:
        print(t.format(*a))
    except Exception as e:
        print(type(e).__name__, e)
