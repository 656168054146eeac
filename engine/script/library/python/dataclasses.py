"""Classes made of fields. Follows CPython 3.14, Lib/dataclasses.py, in what it does.

A class body leaves the text of its annotations, so ClassVar, InitVar and KW_ONLY are found by their usual names.
"""
import copy as _copy
from _generated import define

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
           'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _Marker:
    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class _MissingType:
    def __repr__(self):
        return f'<dataclasses._MISSING_TYPE object at {hex(id(self))}>'


MISSING = _MissingType()
KW_ONLY = _Marker('KW_ONLY')
_HAS_DEFAULT_FACTORY = _Marker('<factory>')
_FIELD = _Marker('_FIELD')
_FIELD_CLASSVAR = _Marker('_FIELD_CLASSVAR')
_FIELD_INITVAR = _Marker('_FIELD_INITVAR')


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', 'doc',
                 '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        shown = ','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])
        return f'Field({shown})'

    def __set_name__(self, owner, name):
        function = getattr(type(self.default), '__set_name__', None)
        if function:
            function(self.default, owner, name)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


# --- collecting the fields ----------------------------------------------------------------------------------------------

def _names(annotation, module, name):
    """Whether an annotation is `name` or `module.name`, perhaps with a subscript."""
    if not isinstance(annotation, str):
        return getattr(annotation, '_name', None) == name or getattr(annotation, '__name__', None) == name
    text = annotation.strip()
    for start in (name, f'{module}.{name}', f'dc.{name}', f't.{name}'):
        if text == start or text.startswith(start + '['):
            return True
    return False


def _make_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default).__name__ == 'member_descriptor':
            default = MISSING  # a slot of the class
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    if _names(annotation, 'typing', 'ClassVar'):
        made._field_type = _FIELD_CLASSVAR
    elif _names(annotation, 'dataclasses', 'InitVar') or isinstance(annotation, InitVar):
        made._field_type = _FIELD_INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(made.default)} for field {made.name} is not allowed: use default_factory')
    return made


def _collect_fields(cls, kw_only):
    result = {}
    for base in cls.__mro__[-1:0:-1]:
        for inherited in getattr(base, '__dataclass_fields__', {}).values():
            result[inherited.name] = inherited
    annotations = cls.__dict__.get('__annotations__', {})
    try:
        types = cls.__annotations__
    except Exception:
        types = annotations  # they name something that is not there yet
    own = []
    seen_marker = False
    for name, annotation in annotations.items():
        if _names(annotation, 'dataclasses', 'KW_ONLY') or annotation is KW_ONLY:
            if seen_marker:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_marker = True
            kw_only = True
            continue
        own.append(_make_field(cls, name, annotation, kw_only))
        own[-1].type = types.get(name, annotation)
    for made in own:
        result[made.name] = made
        if isinstance(getattr(cls, made.name, None), Field):
            if made.default is MISSING:
                delattr(cls, made.name)
            else:
                setattr(cls, made.name, made.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return result


# --- making the methods -------------------------------------------------------------------------------------------------

def _define(cls, name, parameters, body, names):
    lines = ''.join([f'    {line}\n' for line in body]) or '    pass\n'
    made = define(f'def {name}({parameters}):\n{lines}', name, {**names, '__name__': cls.__module__})
    made.__qualname__ = f'{cls.__qualname__}.{name}'
    return made


def _make_init(cls, all_fields, frozen):
    positional = [f for f in all_fields if f.init and not f.kw_only]
    keyword = [f for f in all_fields if f.init and f.kw_only]
    with_default = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            with_default = f
        elif with_default is not None:
            raise TypeError(f'non-default argument {f.name!r} follows default argument {with_default.name!r}')
    receiver = '__dataclass_self__' if any([f.name == 'self' for f in all_fields]) else 'self'
    names = {'__dataclass_factory__': _HAS_DEFAULT_FACTORY, '__dataclass_object__': object}

    def parameter(f):
        if f.default is not MISSING:
            names[f'__default_{f.name}__'] = f.default
            return f'{f.name}=__default_{f.name}__'
        if f.default_factory is not MISSING:
            return f'{f.name}=__dataclass_factory__'
        return f.name

    body = []
    for f in all_fields:
        if f._field_type is _FIELD_INITVAR:
            continue
        value = f.name
        if f.default_factory is not MISSING:
            names[f'__factory_{f.name}__'] = f.default_factory
            value = f'__factory_{f.name}__()'
            if f.init:
                value += f' if {f.name} is __dataclass_factory__ else {f.name}'
        elif not f.init:
            if f.default is MISSING or '__slots__' not in cls.__dict__:
                continue
            names[f'__default_{f.name}__'] = f.default
            value = f'__default_{f.name}__'
        if frozen:
            body.append(f'__dataclass_object__.__setattr__({receiver}, {f.name!r}, {value})')
        else:
            body.append(f'{receiver}.{f.name} = {value}')
    if hasattr(cls, '__post_init__'):
        given = ', '.join([f.name for f in all_fields if f._field_type is _FIELD_INITVAR])
        body.append(f'{receiver}.__post_init__({given})')
    parameters = [receiver] + [parameter(f) for f in positional]
    if keyword:
        parameters += ['*'] + [parameter(f) for f in keyword]
    made = _define(cls, '__init__', ', '.join(parameters), body, names)
    made.__annotate__ = lambda format: {f.name: f.type for f in positional + keyword} | {'return': None}
    return made


def _shown_parameter(f):
    kind = f.type
    if isinstance(kind, type):
        kind = kind.__qualname__ if kind.__module__ == 'builtins' else f'{kind.__module__}.{kind.__qualname__}'
    text = f'{f.name}: {kind!r}' if isinstance(kind, str) and kind is f.type else f'{f.name}: {kind}'.replace('typing.', '')
    if f.default_factory is not MISSING:
        return text + ' = <factory>'
    return text if f.default is MISSING else f'{text} = {f.default!r}'


def _document(cls, all_fields):
    shown = [_shown_parameter(f) for f in all_fields if f.init and not f.kw_only]
    keyword = [_shown_parameter(f) for f in all_fields if f.init and f.kw_only]
    if keyword:
        shown += ['*', *keyword]
    cls.__doc__ = f'{cls.__name__}({", ".join(shown)})'


def _make_repr(field_names):
    running = []

    def __repr__(self):
        if any([other is self for other in running]):
            return '...'
        running.append(self)
        try:
            shown = ', '.join([f'{name}={getattr(self, name)!r}' for name in field_names])
        finally:
            running.pop()
        return f'{self.__class__.__qualname__}({shown})'
    return __repr__


def _tuple_text(receiver, field_names):
    return '(' + ''.join([f'{receiver}.{name}, ' for name in field_names]).rstrip(' ') + ')'


def _make_comparison(cls, name, operator, field_names):
    body = ['if other.__class__ is self.__class__:',
            f'    return {_tuple_text("self", field_names)} {operator} {_tuple_text("other", field_names)}',
            'return NotImplemented']
    if name == '__eq__':
        tests = ' and '.join([f'self.{field_name} == other.{field_name}' for field_name in field_names]) or 'True'
        body = ['if self is other:', '    return True', 'if other.__class__ is self.__class__:', f'    return {tests}',
                'return NotImplemented']
    return _define(cls, name, 'self, other', body, {})


def _make_hash(cls, field_names):
    return _define(cls, '__hash__', 'self', [f'return hash({_tuple_text("self", field_names)})'], {})


def _freeze(cls, field_names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in field_names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in field_names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    for function in (__setattr__, __delattr__):
        if function.__name__ in cls.__dict__:
            raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}')
        function.__qualname__ = f'{cls.__qualname__}.{function.__name__}'
        setattr(cls, function.__name__, function)


def _set_hash(cls, unsafe_hash, eq, frozen, compared):
    has_own = '__hash__' in cls.__dict__ and not (cls.__dict__['__hash__'] is None and '__eq__' in cls.__dict__)
    if unsafe_hash:
        if has_own:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not eq or has_own:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    cls.__hash__ = _make_hash(cls, [f.name for f in compared if (f.compare if f.hash is None else f.hash)])


def _with_slots(cls, field_names, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    inherited = [name for base in cls.__mro__[1:] for name in getattr(base, '__slots__', ())]
    names = dict(cls.__dict__)
    names['__slots__'] = tuple([name for name in field_names if name not in inherited])
    for name in field_names:
        names.pop(name, None)
    names.pop('__dict__', None)
    names.pop('__weakref__', None)
    made = type(cls)(cls.__name__, cls.__bases__, names)
    made.__qualname__ = cls.__qualname__
    # super() in methods looks into a cell that still holds the class without slots.
    for value in names.values():
        function = getattr(value, '__func__', getattr(value, 'fget', value))
        for cell in getattr(function, '__closure__', None) or ():
            if cell.cell_contents is cls:
                cell.cell_contents = made
    return made


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    parameters = {'init': init, 'repr': repr, 'eq': eq, 'order': order, 'unsafe_hash': unsafe_hash, 'frozen': frozen,
                  'match_args': match_args, 'kw_only': kw_only, 'slots': slots, 'weakref_slot': weakref_slot}
    for base in cls.__mro__[1:]:
        base_parameters = base.__dict__.get('__dataclass_params__')
        if base_parameters is None:
            continue
        if base_parameters.frozen and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if frozen and not base_parameters.frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    collected = _collect_fields(cls, kw_only)
    cls.__dataclass_fields__ = collected
    cls.__dataclass_params__ = _Parameters(parameters)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    in_init = [f for f in collected.values() if f._field_type is not _FIELD_CLASSVAR]
    instance_fields = [f for f in collected.values() if f._field_type is _FIELD]
    compared = [f.name for f in instance_fields if f.compare]

    if init and '__init__' not in cls.__dict__:
        cls.__init__ = _make_init(cls, in_init, frozen)
    if repr and '__repr__' not in cls.__dict__:
        cls.__repr__ = _make_repr([f.name for f in instance_fields if f.repr])
        cls.__repr__.__qualname__ = f'{cls.__qualname__}.__repr__'
    had_eq = '__eq__' in cls.__dict__
    _set_hash(cls, unsafe_hash, eq, frozen, instance_fields)
    if eq and not had_eq:
        cls.__eq__ = _make_comparison(cls, '__eq__', '==', compared)
    if order:
        for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            if name in cls.__dict__:
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using '
                                'functools.total_ordering')
            setattr(cls, name, _make_comparison(cls, name, operator, compared))
    if frozen:
        _freeze(cls, [f.name for f in instance_fields])
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in in_init if f.init and not f.kw_only])
    if '__replace__' not in cls.__dict__:
        cls.__replace__ = _replace
    if not cls.__doc__:
        try:
            _document(cls, in_init)
        except Exception:  # a default that cannot be shown
            cls.__doc__ = cls.__name__
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _with_slots(cls, [f.name for f in instance_fields], weakref_slot)
    return cls


class _Parameters:
    def __init__(self, values):
        self.__dict__.update(values)

    def __repr__(self):
        shown = ','.join([f'{name}={value!r}' for name, value in self.__dict__.items()])
        return f'_DataclassParams({shown})'


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


# --- functions ----------------------------------------------------------------------------------------------------------

def fields(class_or_instance):
    try:
        collected = getattr(class_or_instance, '__dataclass_fields__')
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([f for f in collected.values() if f._field_type is _FIELD])


def _is_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


def _convert(obj, of_fields):
    """Copies an object with all it contains, dataclasses among it converted by `of_fields`."""
    if _is_instance(obj):
        return of_fields([(f.name, _convert(getattr(obj, f.name), of_fields)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_convert(value, of_fields) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_convert(value, of_fields) for value in obj])
    if isinstance(obj, dict):
        pairs = [(_convert(key, of_fields), _convert(value, of_fields)) for key, value in obj.items()]
        if hasattr(type(obj), 'default_factory'):
            return type(obj)(obj.default_factory, pairs)
        return type(obj)(pairs)
    return _copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _convert(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _convert(obj, lambda pairs: tuple_factory([value for name, value in pairs]))


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    names = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            item = (item, 'Any')
        name, annotation = item[0], item[1]
        if len(item) == 3:
            names[name] = item[2]
        if not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation
    names['__annotations__'] = annotations
    return dataclass(type(cls_name, bases, names), **options)


def _replace(self, /, **changes):
    for f in getattr(self, '__dataclass_fields__').values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            if f._field_type is not _FIELD_INITVAR:
                changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)
