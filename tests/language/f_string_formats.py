x = 3.14159
n = 1234567
s = "text"
print(f"{x:.2f} {x:.0f} {x:10.3f}| {x:<10.1f}| {x:^10.2f}| {x:+.1f} {x: .2f} {x:e} {x:.3e} {x:g} {x:.2} {x:%} {x:.1%}")
print(f"{n:,} {n:_} {n:d} {n:>12} {n:<12}| {n:^12}| {n:012d} {n:+d} {n:x} {n:X} {n:#x} {n:b} {n:o} {n:e} {n:.2f} {n:,.2f}")
print(f"{s} {s!r} {s!s} {s!a} {s:>10} {s:<10}| {s:^10}| {s:*^10} {s:.2} {s:10.3}| {'é'!a}")
print(f"{x=} {n = } {s=!r} {x=:.2f} {n+1=}")
width, precision = 10, 3
print(f"{x:{width}.{precision}f}| {s:{'>'}{width}}| {'{'}literal{'}'} {{braces}} {{{n}}}")
print(f"{True} {None} {[1, 'a']} {(1,)} { {'k': 1}['k'] } {1 if x else 2} {max(1, 2)} {s.upper()!r:>8}")
print(f"{-5:05d} {-x:08.2f} {0:.2f} {-0.0:.1f} {1e10:g} {1e-10:g} {123456789.0:g} {0.0001:g} {1e16} {100000.0:g} {1000000.0:g}")
print(f"{True:d} {True:>6} {5:c} {65:c} {255:#o} {255:#b} {1.0} {1:.1f} {float('nan'):.2f} {float('inf'):5.1f} {-float('inf')}")
print(f"{1234.5678:,.2f} {0.5:.0f} {1.5:.0f} {2.5:.0f} {2.675:.2f} {1e3:.1f} {99.995:.2f} {x:.10f} {1/3:.17f}")
print(f'{"nested " + f"{s}"}' f" concatenated {'quo"te'}")
print(f"{s:{'*'}^{len(s) + 4}} {'a' 'b'} {lambda_result if (lambda_result := 3) else 0}")
print(f"""multi
{n
 + 1}
line""", rf"\d{n}", f"{x!r:>10} {x!s:.4}")
for spec in ("d", "s", ".3q", "5.2d"):
    for value in (1.5, "a", 3):
        try:
            print(format(value, spec), end=" ")
        except ValueError as e:
            print(f"[{e}]", end=" ")
print()
try:
    print(f"{[]:>5}")
except TypeError as e:
    print(e)
