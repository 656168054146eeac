"""Questions about functions and coroutines."""
import types

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 0x1, 0x2, 0x4, 0x8, 0x10
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x100, 0x200
_mark = object()


def _function_of(obj):
    while True:
        if hasattr(obj, '__func__'):
            obj = obj.__func__
        elif hasattr(obj, 'func') and hasattr(obj, 'keywords'):
            obj = obj.func  # a partial
        else:
            return obj


def _has_flag(obj, flag):
    function = _function_of(obj)
    return isinstance(function, types.FunctionType) and bool(function.__code__.co_flags & flag)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object)


def isclass(object):
    return isinstance(object, type)


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE) or getattr(_function_of(obj), '_is_coroutine_mark', None) is _mark


def markcoroutinefunction(func):
    _function_of(func)._is_coroutine_mark = _mark
    return func


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return (isinstance(object, types.CoroutineType)
            or isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or hasattr(type(object), '__await__'))


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', ()))


def isdatadescriptor(object):
    return not isclass(object) and (hasattr(type(object), '__set__') or isinstance(object, property))


def getdoc(object):
    doc = getattr(object, '__doc__', None)
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return sorted(found, key=lambda pair: pair[0])


def getmro(cls):
    return cls.__mro__


def getmodule(object):
    import sys
    return sys.modules.get(getattr(object, '__module__', None))


def unwrap(func, *, stop=None):
    while hasattr(func, '__wrapped__') and not (stop and stop(func)):
        func = func.__wrapped__
    return func


# --- states -------------------------------------------------------------------------------------------------------------

CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


# --- signatures ---------------------------------------------------------------------------------------------------------

class _empty:
    pass


class _Kind(int):
    def __new__(cls, number, name, description):
        made = int.__new__(cls, number)
        made.name = name
        made.description = description
        return made

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'

    def __str__(self):
        return self.name


class Parameter:
    empty = _empty
    POSITIONAL_ONLY = _Kind(0, 'POSITIONAL_ONLY', 'positional-only')
    POSITIONAL_OR_KEYWORD = _Kind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
    VAR_POSITIONAL = _Kind(2, 'VAR_POSITIONAL', 'variadic positional')
    KEYWORD_ONLY = _Kind(3, 'KEYWORD_ONLY', 'keyword-only')
    VAR_KEYWORD = _Kind(4, 'VAR_KEYWORD', 'variadic keyword')

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation

    def replace(self, *, name=None, kind=None, default=..., annotation=...):
        return Parameter(self.name if name is None else name, self.kind if kind is None else kind,
                         default=self.default if default is ... else default,
                         annotation=self.annotation if annotation is ... else annotation)

    def __str__(self):
        text = {2: '*', 4: '**'}.get(self.kind, '') + self.name
        if self.annotation is not _empty:
            text += f': {formatannotation(self.annotation)}'
        if self.default is not _empty:
            text += (' = ' if self.annotation is not _empty else '=') + repr(self.default)
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self.name, self.kind, self.default, self.annotation) == (other.name, other.kind, other.default, other.annotation)

    def __hash__(self):
        return hash((self.name, self.kind, self.annotation, self.default))


def formatannotation(annotation):
    if isinstance(annotation, type) and type(annotation).__name__ != 'GenericAlias':
        name = annotation.__qualname__
        return name if annotation.__module__ in ('builtins', 'typing') else f'{annotation.__module__}.{name}'
    return repr(annotation).replace('typing.', '')


_KEPT = object()  # what replace() leaves as it is


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = {parameter.name: parameter for parameter in parameters or ()}
        self.return_annotation = return_annotation

    def __str__(self):
        parts = []
        previous = None
        for parameter in self.parameters.values():
            if previous == 0 and parameter.kind != 0:
                parts.append('/')
            if parameter.kind == 3 and previous not in (2, 3):
                parts.append('*')
            parts.append(str(parameter))
            previous = parameter.kind
        if previous == 0:
            parts.append('/')
        text = f'({", ".join(parts)})'
        return text if self.return_annotation is _empty else f'{text} -> {formatannotation(self.return_annotation)}'

    def __repr__(self):
        return f'<Signature {self}>'

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self.parameters.values()) == list(other.parameters.values())
                and self.return_annotation == other.return_annotation)

    __hash__ = None

    def replace(self, *, parameters=_empty, return_annotation=_KEPT):
        if parameters is _empty:
            parameters = self.parameters.values()
        if return_annotation is _KEPT:
            return_annotation = self.return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        left = list(args)
        for parameter in self.parameters.values():
            if parameter.kind == 2:
                if left:
                    arguments[parameter.name] = tuple(left)
                left = []
            elif parameter.kind == 4:
                if kwargs:
                    arguments[parameter.name] = dict(kwargs)
                kwargs = {}
            elif left and parameter.kind < 2:
                if parameter.name in kwargs:
                    raise TypeError(f'multiple values for argument {parameter.name!r}')
                arguments[parameter.name] = left.pop(0)
            elif parameter.name in kwargs:
                arguments[parameter.name] = kwargs.pop(parameter.name)
            elif parameter.default is _empty and not partial:
                raise TypeError(f'missing a required argument: {parameter.name!r}')
        if left:
            raise TypeError('too many positional arguments')
        if kwargs:
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    def apply_defaults(self):
        filled = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind == 2:
                filled[name] = ()
            elif parameter.kind == 4:
                filled[name] = {}
        self.arguments = filled

    @property
    def args(self):
        found = []
        for parameter in self.signature.parameters.values():
            if parameter.kind < 2 and parameter.name in self.arguments:
                found.append(self.arguments[parameter.name])
            elif parameter.kind == 2:
                found.extend(self.arguments.get(parameter.name, ()))
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        for parameter in self.signature.parameters.values():
            if parameter.kind == 3 and parameter.name in self.arguments:
                found[parameter.name] = self.arguments[parameter.name]
            elif parameter.kind == 4:
                found.update(self.arguments.get(parameter.name, {}))
        return found


def signature(obj, *, follow_wrapped=True, **options):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if follow_wrapped:
        obj = unwrap(obj)
    if isinstance(obj, type):
        made = signature(obj.__init__)
        return Signature(list(made.parameters.values())[1:])
    bound = hasattr(obj, '__self__') and hasattr(obj, '__func__')
    function = _function_of(obj)
    if not isinstance(function, types.FunctionType):
        raise ValueError(f'no signature found for builtin {obj!r}')
    code = function.__code__
    names = code.co_varnames
    annotations = getattr(function, '__annotations__', None) or {}
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    parameters = []
    first_default = code.co_argcount - len(defaults)
    for place in range(code.co_argcount):
        kind = Parameter.POSITIONAL_ONLY if place < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
        default = defaults[place - first_default] if place >= first_default else _empty
        parameters.append(Parameter(names[place], kind, default=default, annotation=annotations.get(names[place], _empty)))
    place = code.co_argcount + code.co_kwonlyargcount
    if code.co_flags & 0x04:
        parameters.append(Parameter(names[place], Parameter.VAR_POSITIONAL, annotation=annotations.get(names[place], _empty)))
        place += 1
    for name in names[code.co_argcount:code.co_argcount + code.co_kwonlyargcount]:
        parameters.append(Parameter(name, Parameter.KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
                                    annotation=annotations.get(name, _empty)))
    if code.co_flags & 0x08:
        parameters.append(Parameter(names[place], Parameter.VAR_KEYWORD, annotation=annotations.get(names[place], _empty)))
    return Signature(parameters[1:] if bound else parameters, return_annotation=annotations.get('return', _empty))


def currentframe():
    from _frames import calling_frame
    return calling_frame(0)


class FrameInfo(tuple):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = tuple.__new__(cls, (frame, filename, lineno, function, code_context, index))
        made.positions = positions
        return made

    frame = property(lambda self: self[0])
    filename = property(lambda self: self[1])
    lineno = property(lambda self: self[2])
    function = property(lambda self: self[3])
    code_context = property(lambda self: self[4])
    index = property(lambda self: self[5])

    def __repr__(self):
        return (f'FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, '
                f'function={self.function!r}, code_context={self.code_context!r}, index={self.index!r}, '
                f'positions={self.positions!r})')


def getouterframes(frame, context=1):
    found = []
    while frame is not None:
        code = frame.f_code
        found.append(FrameInfo(frame, code.co_filename, frame.f_lineno, code.co_name, None, None))
        frame = frame.f_back
    return found


def stack(context=1):
    from _frames import calling_frame
    return getouterframes(calling_frame(0), context)
