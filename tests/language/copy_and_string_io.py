import copy
import io
import string
import textwrap

a = [1, [2, 3], {"k": [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(4)
print(b, c, b[1] is a[1], c[2] is a[2])
f = io.StringIO()
f.write("one\n")
print("two", 3, file=f)
print(repr(f.getvalue()), string.ascii_lowercase, string.digits, string.ascii_letters[-3:], string.ascii_uppercase[:3])
print(textwrap.dedent("    a\n      b\n"), end="")
print(sum(1 for line in io.StringIO("x\ny\nz")))
