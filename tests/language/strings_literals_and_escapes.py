print('single', "double", '''triple
line''', """another
one""")
print("a\nb\tc\\d\'e\"f\a\b".encode())
print("\x41\u00e9\U0001F600\101\0".encode("utf-8"))
print(r"raw \n stays", rb"\x", b"bytes\x00\xff")
print("implicit " "concatenation " 'works')
print("line \
continued")
print(repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("tab\tnl\n\\ \x00 \x7f é 😀"))
print(len("héllo"), len("😀"), "😀"[0], ord("A"), chr(8364), ord("€"))
print(f"{'nested'}" "plain", "%s" "%s" % (1, 2))
print(1_000_000, 0x_ff, 0b1010, 0o17, 1e3, 1_0.5_0, .5, 5., 10_000e-2)
