"""What a callable takes: inspect's Signature, Parameter and BoundArguments."""
import types


class _empty:
    pass


class _void:
    pass


class _Kind(int):
    def __new__(cls, number, name, description):
        made = int.__new__(cls, number)
        made.name, made.description = name, description
        return made

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'

    def __str__(self):
        return self.name


POSITIONAL_ONLY = _Kind(0, 'POSITIONAL_ONLY', 'positional-only')
POSITIONAL_OR_KEYWORD = _Kind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
VAR_POSITIONAL = _Kind(2, 'VAR_POSITIONAL', 'variadic positional')
KEYWORD_ONLY = _Kind(3, 'KEYWORD_ONLY', 'keyword-only')
VAR_KEYWORD = _Kind(4, 'VAR_KEYWORD', 'variadic keyword')
_KINDS = (POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


class Parameter:
    """One parameter: its name, kind, default and annotation."""

    POSITIONAL_ONLY = POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = VAR_POSITIONAL
    KEYWORD_ONLY = KEYWORD_ONLY
    VAR_KEYWORD = VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in range(5):
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        self._kind = _KINDS[kind]
        if default is not _empty and self._kind in (VAR_POSITIONAL, VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name, self._default, self._annotation = name, default, annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    __replace__ = replace

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            annotation = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            text += f': {annotation}'
        if self._default is not _empty:
            text += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
        return {VAR_POSITIONAL: '*', VAR_KEYWORD: '**'}.get(self._kind, '') + text

    def __str__(self):
        return self._format()

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def _as_tuple(self):
        return self._name, self._kind, self._annotation, self._default

    def __eq__(self, other):
        if self is other:
            return True
        return self._as_tuple() == other._as_tuple() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._as_tuple())


class BoundArguments:
    """Arguments as a call would hand them to the parameters."""

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        found = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (VAR_KEYWORD, KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == VAR_POSITIONAL:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        by_name = False
        for name, parameter in self._signature.parameters.items():
            if not by_name:
                by_name = parameter.kind in (VAR_KEYWORD, KEYWORD_ONLY) or name not in self.arguments
                if not by_name:
                    continue
            if name not in self.arguments:
                continue
            if parameter.kind == VAR_KEYWORD:
                found.update(self.arguments[name])
            else:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        filled = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind == VAR_POSITIONAL:
                filled[name] = ()
            elif parameter.kind == VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        return f'<{type(self).__name__} ({", ".join(f"{name}={value!r}" for name, value in self.arguments.items())})>'


def _check_order(parameters):
    seen_default = False
    last = POSITIONAL_ONLY
    for parameter in parameters:
        if parameter.kind < last:
            raise ValueError(f'wrong parameter order: {last.description} parameter before {parameter.kind.description} parameter')
        last = parameter.kind
        if parameter.kind in (POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD):
            if parameter.default is not _empty:
                seen_default = True
            elif seen_default:
                raise ValueError('non-default argument follows default argument')


class Signature:
    """The parameters of a callable and what it returns."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        parameters = list(parameters or ())
        if __validate_parameters__:
            _check_order(parameters)
        self._parameters = {}
        for parameter in parameters:
            if parameter.name in self._parameters:
                raise ValueError(f'duplicate parameter name: {parameter.name!r}')
            self._parameters[parameter.name] = parameter
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return signature(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

    @property
    def parameters(self):
        return types.MappingProxyType(self._parameters)

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(self._parameters.values() if parameters is _void else parameters,
                          return_annotation=self._return_annotation if return_annotation is _void else return_annotation)

    __replace__ = replace

    def _as_tuple(self):
        ordered = tuple(p for p in self._parameters.values() if p.kind != KEYWORD_ONLY)
        by_name = {p.name: p for p in self._parameters.values() if p.kind == KEYWORD_ONLY}
        return ordered, by_name, self._return_annotation

    def __eq__(self, other):
        if self is other:
            return True
        return self._as_tuple() == other._as_tuple() if isinstance(other, Signature) else NotImplemented

    def __hash__(self):
        ordered, by_name, returned = self._as_tuple()
        return hash((ordered, frozenset(by_name.values()), returned))

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        left = list(args)
        kwargs = dict(kwargs)
        positional_only_by_name = []
        in_order = True  # nothing was left out so far
        for parameter in self._parameters.values():
            name, kind = parameter.name, parameter.kind
            if kind == VAR_POSITIONAL:
                if left:
                    arguments[name] = tuple(left)
                left = []
                in_order = False
            elif kind == VAR_KEYWORD:
                if kwargs:
                    arguments[name] = kwargs
                kwargs = {}
            elif left and kind in (POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD):
                if kind == POSITIONAL_OR_KEYWORD and name in kwargs:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = left.pop(0)
            elif left and kind == KEYWORD_ONLY:
                raise TypeError('too many positional arguments')
            elif name in kwargs and kind != POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
                in_order = False
            elif name in kwargs and parameter.default is _empty:
                raise TypeError(f'missing a required positional-only argument: {name!r}')
            elif name in kwargs and not self._takes_any_keyword():
                positional_only_by_name.append(name)
            elif parameter.default is _empty and not partial:
                only = ' keyword-only' if in_order and kind == KEYWORD_ONLY else ''
                raise TypeError(f'missing a required{only} argument: {name!r}')
            else:
                in_order = False
        if left:
            raise TypeError('too many positional arguments')
        if positional_only_by_name:
            names = ', '.join(positional_only_by_name)
            raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names!r}')
        if kwargs:
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)

    def _takes_any_keyword(self):
        return any(parameter.kind == VAR_KEYWORD for parameter in self._parameters.values())

    def format(self, *, max_width=None, quote_annotation_strings=True):
        parts = []
        positional_only = False
        needs_star = True
        for parameter in self._parameters.values():
            kind = parameter.kind
            if kind == POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                parts.append('/')
                positional_only = False
            if kind == VAR_POSITIONAL:
                needs_star = False
            elif kind == KEYWORD_ONLY and needs_star:
                parts.append('*')
                needs_star = False
            parts.append(parameter._format(quote_annotation_strings=quote_annotation_strings))
        if positional_only:
            parts.append('/')
        text = f'({", ".join(parts)})'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(parts) + '\n)'
        if self._return_annotation is not _empty:
            text += f' -> {formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)}'
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'


# --- of a callable ------------------------------------------------------------------------------------------------------

def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    def of(callable_object):
        return signature(callable_object, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, types.MethodType):
        return _without_first(of(obj.__func__))
    if follow_wrapped:
        from inspect import unwrap
        obj = unwrap(obj, stop=lambda wrapper: hasattr(wrapper, '__signature__') or isinstance(wrapper, types.MethodType))
        if isinstance(obj, types.MethodType):
            return of(obj)
    stored = getattr(obj, '__signature__', None)
    if stored is not None and not isinstance(obj, type):
        if not isinstance(stored, Signature):
            raise TypeError(f'unexpected object {stored!r} in __signature__ attribute')
        return stored
    if isinstance(obj, types.FunctionType):
        return _of_function(obj, globals, locals, eval_str)
    if hasattr(obj, 'func') and hasattr(obj, 'keywords') and hasattr(obj, 'args'):
        return _of_partial(of(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(obj, of)
    if isinstance(obj, types.BuiltinFunctionType):
        raise ValueError(f'no signature found for builtin {obj!r}')
    call = getattr(type(obj), '__call__', None)
    if isinstance(call, types.FunctionType):
        return _without_first(of(call))
    raise ValueError(f'callable {obj!r} is not supported by signature')


def _without_first(made):
    parameters = list(made.parameters.values())
    if not parameters or parameters[0].kind in (VAR_KEYWORD, KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    return made.replace(parameters=parameters if parameters[0].kind == VAR_POSITIONAL else parameters[1:])


def _of_class(cls, of):
    stored = cls.__dict__.get('__signature__')
    if isinstance(stored, Signature):
        return stored
    call = getattr(type(cls), '__call__', None)
    if isinstance(call, types.FunctionType):
        return _without_first(of(call))
    for base in cls.__mro__:
        for name in ('__new__', '__init__'):
            method = base.__dict__.get(name)
            method = getattr(method, '__func__', method)
            if base is not object and isinstance(method, types.FunctionType):
                return _without_first(of(method))
        if base is not object and ('__new__' in base.__dict__ or '__init__' in base.__dict__):
            raise ValueError(f'no signature found for builtin type {base!r}')
    return Signature()


def _of_partial(made, partial):
    parameters = []
    left = len(partial.args)
    by_name = False
    try:
        made.bind_partial(*partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    for parameter in made.parameters.values():
        if left and parameter.kind in (POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD):
            left -= 1
        elif parameter.kind == VAR_POSITIONAL:
            if not by_name:
                parameters.append(parameter)
        elif parameter.kind != VAR_KEYWORD and parameter.name in partial.keywords:
            by_name = True
            parameters.append(parameter.replace(kind=KEYWORD_ONLY, default=partial.keywords[parameter.name]))
        elif by_name and parameter.kind == POSITIONAL_OR_KEYWORD:
            parameters.append(parameter.replace(kind=KEYWORD_ONLY))
        else:
            parameters.append(parameter)
    return made.replace(parameters=parameters)


def _of_function(function, globals, locals, eval_str):
    code = function.__code__
    names = code.co_varnames
    annotations = getattr(function, '__annotations__', None) or {}
    if eval_str:
        import typing
        annotations = typing.get_type_hints(function, globals, locals)
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    first_default = code.co_argcount - len(defaults)
    for place in range(code.co_argcount):
        kind = POSITIONAL_ONLY if place < code.co_posonlyargcount else POSITIONAL_OR_KEYWORD
        add(names[place], kind, defaults[place - first_default] if place >= first_default else _empty)
    place = code.co_argcount + code.co_kwonlyargcount
    if code.co_flags & 0x04:
        add(names[place], VAR_POSITIONAL)
        place += 1
    for name in names[code.co_argcount:code.co_argcount + code.co_kwonlyargcount]:
        add(name, KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & 0x08:
        add(names[place], VAR_KEYWORD)
    return Signature(parameters, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


for _class in (_empty, _void, Parameter, Signature, BoundArguments):
    _class.__module__ = 'inspect'
    for _member in list(vars(_class).values()):
        if isinstance(_member, types.FunctionType):
            _member.__module__ = 'inspect'
for _function in (formatannotation, signature):
    _function.__module__ = 'inspect'
