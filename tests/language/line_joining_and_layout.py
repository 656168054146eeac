# comments, blank lines, continuation, semicolons and tabs
total = (1 +
         2 +  # a comment inside
         3)
total += \
    4
data = {
    "a": 1,

    "b": [
        2,
        3,
    ],
}
def f(
    a,
    b=2,
):
	if a:  # a tab
		return a; unreachable = 1
	return b


x = 1; y = 2; print(x, y, total, data, f(0), f(5))
if x: y = 3; print(y)
class C: a = 1; b = 2
print(C.a + C.b, f(a=
                   9))
assert (x
        == 1)
for i in 1, 2, 3: print(i, end=" ")
print(*[1, 2,
        3])
lambda_ = lambda a, \
    b: a + b
print(lambda_(1, 2), """text
    with indentation
""", end="")
if (x == 1 and
        y == 3):
    print("condition")

    # a comment at another indentation
# and one at none
    print("same block")
print(f(1)if x else f(2), [1,2][0], 1if x else 2, not(x), -(-1), 1 .real)
