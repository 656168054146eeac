"""decimal: money, precision, rounding, formats, comparisons, conversions, contexts."""
import asyncio
import decimal
import math
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal, getcontext, localcontext

CENT = Decimal("0.01")
NUMBERS = [Decimal(text) for text in ("0", "-0", "1", "-1.50", "0.1", "123456.789", "1E+5", "1E-8", "-7.25E+3", "99999999999999999999999999999")]


class Account:
    def __init__(self, balance):
        self.balance = Decimal(balance)

    async def withdraw(self, amount):
        before = self.balance
        await asyncio.sleep(0)
        self.balance = before - Decimal(amount)

    def interest(self, percent):
        return (self.balance * percent / 100).quantize(CENT, rounding=ROUND_HALF_UP)


async def main():
    account = Account("100.10")
    await asyncio.gather(*(account.withdraw("10.05") for _ in range(3)))
    print(account.balance, account.interest(Decimal("3.75")), f"{account.balance:,.2f}", round(account.balance, 1))


asyncio.run(main())
for number in NUMBERS:
    print(repr(number), number, -number, abs(number), +number, number.normalize(), number.as_tuple(), number.adjusted(), bool(number), int(number), float(number))
    print("   ", *(format(number, spec) for spec in ("", ".2f", ",.3f", ">12.1f", "e", ".3e", "g", "%", "+", "010.2f", "^15", ",")))
    print("   ", hash(number) == hash(int(number)) if number == int(number) and abs(number) < 10 ** 6 else "", number.is_signed(), number.is_zero(), number.to_eng_string())
a, b = Decimal("7"), Decimal("-2.5")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 3, a ** -2, 1 - a, 10 / Decimal(4), 2 * b, a < b, a == 7, a != 7.0, Decimal("0.5") == 0.5, max(a, b), sum([a, b]))
print(Decimal(1) / 3, Decimal(2).sqrt(), Decimal(2) ** Decimal("0.5"), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10())
print(Decimal(0.1), Decimal.from_float(2.5), Decimal((1, (1, 2, 3), -2)), Decimal(" 1_000.5 "), Decimal("1.10") + Decimal("2.2"))
for rounding in ("ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"):
    print(rounding, *(Decimal(text).quantize(Decimal("1"), rounding=rounding) for text in ("2.5", "-2.5", "3.5", "1.1", "-1.9", "5.01")))
print(round(Decimal("2.675"), 2), round(Decimal("2.5")), math.floor(b), math.ceil(b), math.trunc(b), b.to_integral_value(ROUND_UP), Decimal("3.14").as_integer_ratio())
with localcontext() as context:
    context.prec = 6
    print(Decimal(22) / 7, Decimal("123456789") + 0)
    context.rounding = ROUND_DOWN
    print(Decimal(2) / 3)
with localcontext(prec=3):
    print(Decimal("1.2345") * 2, getcontext().prec)
print(getcontext().prec, Decimal(22) / 7)
print(getcontext())
for wrong in (lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal("Infinity") - Decimal("Infinity"), lambda: Decimal(-1).sqrt(),
              lambda: int(Decimal("NaN")), lambda: Decimal([1]), lambda: Decimal(None), lambda: Decimal(1).quantize(Decimal("1E-40")), lambda: Decimal("NaN") < 1, lambda: divmod(a, 0)):
    try:
        print(wrong())
    except (ArithmeticError, TypeError, ValueError) as error:
        print(type(error).__name__, error, type(error).__mro__[1].__name__)
print(Decimal("Infinity"), -Decimal("Infinity"), Decimal("NaN"), Decimal("NaN") == Decimal("NaN"), Decimal("Infinity") > 10 ** 30, f"{Decimal('-Infinity'):>12}")
getcontext().traps[decimal.DivisionByZero] = False
print(Decimal(1) / 0, Decimal(-1) / 0, [signal.__name__ for signal, on in getcontext().flags.items() if on and signal is decimal.DivisionByZero])
print(sorted([Decimal("3"), 2, Decimal("2.5"), 1.5]), {Decimal("1.0"): "a"}[1], Decimal("1.0") in [1], isinstance(a, decimal.Decimal), decimal.DecimalTuple(0, (1,), 0))
