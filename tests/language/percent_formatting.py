print("%s and %s" % ("a", 1), "%d" % 3.9, "%5d|%-5d|%05d" % (1, 2, 3), "%+d % d" % (4, 5))
print("%.2f %8.3f %-8.1f| %e %g %G" % (3.14159, 2.71828, 1.5, 12345.678, 0.00001, 1e20))
print("%x %X %o %#x %c %c %%" % (255, 255, 8, 255, "z", 65))
print("%r %s %a" % ("q", None, "é"), "%(name)s is %(age)d" % {"name": "Ada", "age": 36}, "%s" % [1, 2])
print("%5s|%-5s|%.2s" % ("ab", "cd", "efg"), "%s" % (("tuple",),), "%*d" % (5, 42), "100%%" % ())
print("%i %u %f" % (7, 8, 1 / 3), "%s %s" % (True, 1.0), "%d" % True)
for t, a in (("%d", "a"), ("%s %s", (1,)), ("%s", (1, 2)), ("%(x)s", {}), ("%q", 1), ("%d", None), ("%", 1)):
    try:
        print(t % a)
    except Exception as e:
        print(type(e).__name__, e)
