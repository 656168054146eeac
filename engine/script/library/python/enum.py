"""Enumerations. Follows CPython 3.14, Lib/enum.py, in what programs see of it."""
from types import MappingProxyType as _MappingProxy

__all__ = ['EnumType', 'EnumMeta', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique', 'property',
           'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_enum', 'CONTINUOUS',
           'NAMED_FLAGS', 'UNIQUE', 'EnumCheck', 'show_flag_values']

_property = property


class auto:
    """Stands in a class body for the value that _generate_next_value_ will give."""

    def __init__(self):
        self.value = None
        self._done = False

    def __repr__(self):
        return f'auto({self.value!r})'

    # A class body may compute with values that are not known yet: RW = R | W.
    def __or__(self, other):
        return _Deferred(lambda a, b: a | b, self, other)

    def __ror__(self, other):
        return _Deferred(lambda a, b: a | b, other, self)

    def __and__(self, other):
        return _Deferred(lambda a, b: a & b, self, other)

    def __xor__(self, other):
        return _Deferred(lambda a, b: a ^ b, self, other)

    def __add__(self, other):
        return _Deferred(lambda a, b: a + b, self, other)

    def __invert__(self):
        return _Deferred(lambda a, b: ~a, self, None)


class _Deferred(auto):
    def __init__(self, operation, left, right):
        super().__init__()
        self.operation = operation
        self.operands = (left, right)


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


class property(_property):
    """A property that an enum's members may share their names with."""


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    return name.startswith(f'_{cls_name.lstrip("_")}__')


def _is_descriptor(value):
    return isinstance(value, (_property, classmethod, staticmethod, type(_is_dunder))) or hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


def _is_member(cls_name, name, value, ignored):
    if isinstance(value, member):
        return True
    if isinstance(value, nonmember) or isinstance(value, type):
        return False
    return not (_is_dunder(name) or _is_sunder(name) or _is_private(cls_name, name) or name in ignored or _is_descriptor(value))


def _member_type_of(bases):
    """The data type that members are: int of IntEnum, or object."""
    for base in bases:
        for cls in base.__mro__:
            if cls is object or isinstance(cls, EnumType):
                continue
            if '__new__' in cls.__dict__ or '__dataclass_fields__' in cls.__dict__:
                return base._member_type_ if isinstance(base, EnumType) and base._member_type_ is not object else base
    for base in bases:
        if isinstance(base, EnumType):
            return base._member_type_
    return object


def _resolved_auto(cls, name, value, made, last_values):
    """Replaces auto() by a value, also where it stands in a tuple."""
    if isinstance(value, auto):
        if isinstance(value, _Deferred):
            value.value = value.operation(*[_resolved_auto(cls, name, part, made, last_values) for part in value.operands])
        elif not value._done:
            value.value = cls._generate_next_value_(name, 1, len(made), last_values[:])
            value._done = True
        return value.value
    if isinstance(value, tuple) and any([isinstance(part, auto) for part in value]):
        return type(value)([_resolved_auto(cls, name, part, made, last_values) for part in value])
    return value


def _prefer_enum_methods(cls, body, bases, member_type):
    """The data type stands first among the bases, but what its objects look like is the enum's affair."""
    first_enum = bases[-1]
    for name in ('__repr__', '__str__', '__format__'):
        if name not in body and getattr(cls, name) in (getattr(member_type, name), getattr(object, name)):
            type.__setattr__(cls, name, getattr(first_enum, name))
    if any([base.__dict__.get('_is_repr_enum_', False) for base in bases]):
        if '__format__' not in body:
            type.__setattr__(cls, '__format__', member_type.__format__)
        if '__str__' not in body:
            method = member_type.__str__
            type.__setattr__(cls, '__str__', member_type.__repr__ if method is object.__str__ else method)
    for base in bases:
        if base.__dict__.get('_flag_mask_') is not None:
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in body:
                    type.__setattr__(cls, name, getattr(base, name))


class EnumDict(dict):
    """The namespace of an enum's body: no member is defined twice."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name

    def __setitem__(self, name, value):
        if name in self and not name.startswith('_') and (_is_member(self._cls_name, name, self[name], ())
                                                          or _is_member(self._cls_name, name, value, ())):
            raise TypeError(f'{name!r} already defined as {self[name]!r}')
        super().__setitem__(name, value)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        return EnumDict(cls)

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        first = bases[-1] if bases else None
        if first is None or not isinstance(first, EnumType):
            return super().__new__(metacls, cls, bases, classdict, **kwds)  # Enum itself
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f'{cls!r} cannot extend {base!r}'.replace(repr(cls), f"<enum '{cls}'>", 1))
        ignored = classdict.get('_ignore_', ())
        if isinstance(ignored, str):
            ignored = ignored.replace(',', ' ').split()
        names = {}
        body = {}
        for name, value in classdict.items():
            if name in ('mro', ''):
                raise ValueError(f'invalid enum member name(s) {name!r}')
            if _is_member(cls, name, value, ignored):
                names[name] = value.value if isinstance(value, member) else value
            elif isinstance(value, nonmember):
                body[name] = value.value
            elif name not in ignored and name != '_ignore_':
                body[name] = value
        member_type = _member_type_of(bases)
        body['_member_names_'] = []
        body['_member_map_'] = {}
        body['_value2member_map_'] = {}
        body['_unhashable_values_'] = []
        body['_member_type_'] = member_type
        made_class = super().__new__(metacls, cls, bases, body, **kwds)
        if boundary is not None:
            type.__setattr__(made_class, '_boundary_', boundary)
        _prefer_enum_methods(made_class, body, bases, member_type)
        metacls._add_members(made_class, names, member_type)
        order = body.get('_order_')
        if order is not None:
            order = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
            if order != made_class._member_names_:
                raise TypeError(f'member order does not match _order_:\n  {made_class._member_names_!r}\n  {order!r}')
        return made_class

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    def _add_members(cls, names, member_type):
        is_flag = any([base.__name__ == 'Flag' and isinstance(base, EnumType) for base in cls.__mro__])
        new = None
        for base in cls.__mro__:
            if base is object or base.__dict__.get('_is_enum_root_', False):
                continue
            if '__new__' in base.__dict__ and not base.__dict__.get('_is_member_new_', False) and base is not member_type:
                new = base.__dict__['__new__']
                new = getattr(new, '__func__', new)
                break
        last_values = []
        for name, value in names.items():
            value = _resolved_auto(cls, name, value, cls._member_names_, last_values)
            last_values.append(value)
            args = value if isinstance(value, tuple) else (value,)
            if member_type is tuple:
                args = (value,)
            if new is not None:
                made = new(cls, *args)
            elif member_type is object:
                made = object.__new__(cls)
            elif '__dataclass_fields__' in member_type.__dict__:
                made = object.__new__(cls)
            else:
                made = member_type.__new__(cls, *args)
            if not hasattr(made, '_value_'):
                if member_type is object or new is not None and member_type is object:
                    made._value_ = value
                elif '__dataclass_fields__' in member_type.__dict__:
                    made._value_ = member_type(*args)
                else:
                    try:
                        made._value_ = member_type(*args)
                    except Exception as error:
                        raise TypeError('_value_ not set in __new__, unable to create it') from error
            value = made._value_
            made._name_ = name
            made.__objclass__ = cls
            made._sort_order_ = len(cls._member_names_)
            if '__init__' in cls.__dict__ or cls.__init__ is not object.__init__ and new is None and (
                    member_type is object or '__dataclass_fields__' in member_type.__dict__):
                made.__init__(*args)
                value = made._value_
            cls._register(name, value, made, is_flag)
        if is_flag:
            mask = 0
            for made in cls._member_map_.values():
                mask |= made._value_
            bits = 0
            for made in cls._member_map_.values():
                if made._value_ > 0 and made._value_ & (made._value_ - 1) == 0:
                    bits |= made._value_
            type.__setattr__(cls, '_flag_mask_', mask)
            type.__setattr__(cls, '_singles_mask_', bits)
            type.__setattr__(cls, '_all_bits_', 2 ** mask.bit_length() - 1 if mask > 0 else 0)

    def _register(cls, name, value, made, is_flag):
        canonical = None
        try:
            canonical = cls._value2member_map_.get(value)
            hashable = True
        except TypeError:
            hashable = False
            for other in cls._member_map_.values():
                if other._value_ == value:
                    canonical = other
                    break
        if canonical is not None:
            made = canonical  # an alias
        else:
            # Combinations of flags are not iterated over.
            if not is_flag or (value > 0 and value & (value - 1) == 0):
                cls._member_names_.append(name)
            if hashable:
                cls._value2member_map_[value] = made
            else:
                cls._unhashable_values_.append(value)
        cls._member_map_[name] = made
        type.__setattr__(cls, name, made)

    def __call__(cls, value=..., names=..., *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not ...:
                value = (value, names, *values)
            elif value is ...:
                raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
            return cls._lookup(value)
        if names is ...:
            if value is ... or cls._member_type_ is object or not isinstance(value, str):
                raise TypeError(f'{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum')
            names = ()
        return cls._create(value, names, module, qualname, type, start, boundary)

    def _lookup(cls, value):
        if type(value) is cls:
            return value
        try:
            found = cls._value2member_map_.get(value)
            if found is not None:
                return found
        except TypeError:
            pass
        if cls._unhashable_values_:
            for made in cls._member_map_.values():
                if made._value_ == value:
                    return made
        failure = None
        result = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            failure = error
        if isinstance(result, cls):
            return result
        invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if result is None and failure is None:
            raise invalid
        if failure is None:
            failure = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')
        if not isinstance(failure, ValueError):
            failure.__context__ = invalid
        raise failure

    def _create(cls, class_name, names, module, qualname, type, start, boundary):
        bases = (cls,) if type is None else (type, cls)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        body = {}
        if isinstance(names, dict):
            names = list(names.items())
        last_values = []
        for index, item in enumerate(list(names)):
            if isinstance(item, str):
                value = cls._generate_next_value_(item, start, index, last_values[:])
                body[item] = value
            else:
                item, value = item
                body[item] = value
            last_values.append(value)
        body['__module__'] = module if module is not None else '__main__'
        if qualname is not None:
            body['__qualname__'] = qualname
        return EnumType.__new__(cls.__class__, class_name, bases, body, boundary=boundary)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if any([base.__name__ == 'Flag' for base in cls.__mro__[1:]]):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        return sorted({'__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__',
                       '__members__', '__module__', '__name__', '__qualname__', *cls._member_names_})

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return _MappingProxy(cls._member_map_)

    def __repr__(cls):
        kind = 'flag' if any([base.__name__ == 'Flag' for base in cls.__mro__[1:]]) else 'enum'
        return f"<{kind} '{cls.__name__}'>"

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])


EnumMeta = EnumType


class Enum(metaclass=EnumType):
    _is_enum_root_ = True
    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _unhashable_values_ = []
    _member_type_ = object

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = max(last_values)
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f'unable to increment {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @property
    def value(self):
        return self._value_

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

    def __repr__(self):
        value = self._value_
        if '__dataclass_fields__' in self._member_type_.__dict__:
            shown = ', '.join([f'{name}={getattr(self, name)!r}' for name in self._member_type_.__dataclass_fields__])
            return f'<{self.__class__.__name__}.{self._name_}: {shown}>'
        return f'<{self.__class__.__name__}.{self._name_}: {value!r}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        added = [name for name in self.__dict__ if name[0] != '_']
        return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value', *added})

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    """Only repr() is the enum's; str() and format() are those of the data type."""
    _is_enum_root_ = True
    _is_repr_enum_ = True


class IntEnum(int, ReprEnum):
    _is_enum_root_ = True


class StrEnum(str, ReprEnum):
    _is_member_new_ = False

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


from _flags import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag, show_flag_values  # noqa: they need what is above


# --- checks -------------------------------------------------------------------------------------------------------------

class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def unique(enumeration):
    duplicates = [f'{name} -> {made.name}' for name, made in enumeration.__members__.items() if name != made.name]
    if duplicates:
        raise ValueError(f'duplicate values found in {enumeration!r}: {", ".join(duplicates)}')
    return enumeration


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [f'{name} -> {made.name}' for name, made in enumeration.__members__.items() if name != made.name]
                if aliases:
                    raise ValueError(f'aliases found in {enumeration!r}: {", ".join(aliases)}')
            elif check is CONTINUOUS:
                values = {made.value for made in enumeration}
                missing = [value for value in range(min(values), max(values) + 1) if value not in values]
                if missing:
                    raise ValueError(f'invalid enum {enumeration.__name__!r}: missing values {", ".join(map(str, missing))}')
        return enumeration


def global_enum(cls, update_str=False):
    import sys
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
