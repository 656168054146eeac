import copy
import datetime
d, t = datetime.date(2024, 5, 6), datetime.time(7, 8)
both = datetime.datetime.combine(d, t)
print(both, copy.copy(both) == both, copy.deepcopy([d, t]), copy.deepcopy(both) == both)
for call in (lambda: datetime.datetime.combine(t, t), lambda: datetime.datetime.combine(d, d), lambda: d.replace(hour=1), lambda: t.replace(bogus=1), lambda: datetime.timezone(d)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
