"""Flag and IntFlag of module enum."""
from enum import Enum, ReprEnum, StrEnum, auto


class FlagBoundary(StrEnum):
    __module__ = 'enum'
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bits_of(number):
    bit = 1
    while bit <= number:
        if number & bit:
            yield bit
        bit <<= 1


class Flag(Enum):
    __module__ = 'enum'
    _is_enum_root_ = True
    _boundary_ = STRICT
    _flag_mask_ = 0
    _singles_mask_ = 0
    _all_bits_ = 0

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        return 2 ** max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask, every = cls._flag_mask_, cls._all_bits_
        if not -every - 1 <= value <= every or value & (every ^ mask):
            if cls._boundary_ is STRICT:
                if value < 0:
                    value = max(every + 1, 2 ** value.bit_length()) + value
                bits = max(value.bit_length(), mask.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_binary(value, bits)}\n  allowed {_binary(mask, bits)}')
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(every + 1, 2 ** value.bit_length()) + value
        if value < 0:
            value = every + 1 + value
            if cls._boundary_ is not KEEP:
                value &= mask
            known = cls._value2member_map_.get(value)
            if known is not None:
                return known
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        made._value_ = value
        made.__objclass__ = cls
        parts = [part for part in cls if part._value_ & value]
        unknown = value & ~cls._singles_mask_
        names = [part._name_ for part in parts]
        if not names:
            made._name_ = None
        else:
            made._name_ = '|'.join(names + ([str(unknown)] if unknown else []))
        if not hasattr(made, '_sort_order_'):
            made._sort_order_ = -1
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        names = self.__class__._member_names_
        members = [self.__class__(bit) for bit in _bits_of(self._value_ & self._singles_mask_)]
        yield from sorted(members, key=lambda member: names.index(member._name_))

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        return f'<{name}: {self._value_!r}>' if self._name_ is None else f'<{name}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        name = self.__class__.__name__
        return f'{name}({self._value_!r})' if self._name_ is None else f'{name}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _other_value(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        value = self._other_value(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._other_value(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._other_value(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__
    __hash__ = Enum.__hash__


def _binary(number, width):
    """Bits as bin() shows them in two's complement: '0b0 101'."""
    return f'0b{0 if number >= 0 else 1} {number & (2 ** width - 1):0{width}b}'


class IntFlag(int, Flag, ReprEnum, boundary=KEEP):
    __module__ = 'enum'
    _is_enum_root_ = True
    _boundary_ = KEEP

    __repr__ = Flag.__repr__
    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__
    __bool__ = Flag.__bool__
    __contains__ = Flag.__contains__
    __iter__ = Flag.__iter__


def show_flag_values(value):
    return list(_bits_of(int(value)))
