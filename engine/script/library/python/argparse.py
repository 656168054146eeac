"""Arguments of the command line, of which there are none unless the program puts some into sys.argv."""
import sys as _sys

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'Namespace', 'Action', 'BooleanOptionalAction', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'MetavarTypeHelpFormatter',
           'SUPPRESS', 'OPTIONAL', 'ZERO_OR_MORE', 'ONE_OR_MORE', 'REMAINDER']

SUPPRESS = '==SUPPRESS=='
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER = '?', '*', '+', '...'


class ArgumentError(Exception):
    def __init__(self, argument, message):
        super().__init__(argument, message)
        self.argument_name = argument.display_name() if argument is not None else None
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'


class ArgumentTypeError(Exception):
    pass


class Namespace:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        shown = []
        starred = {}
        for name, value in self.__dict__.items():
            if name.isidentifier():
                shown.append(f'{name}={value!r}')
            else:
                starred[name] = value
        if starred:
            shown.append(f'**{starred!r}')
        return f'{type(self).__name__}({", ".join(shown)})'

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


class HelpFormatter:
    """How help looks. All formatters of this module give the same text."""

    def __init__(self, prog='', indent_increment=2, max_help_position=24, width=None):
        self.prog = prog


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    pass


class RawDescriptionHelpFormatter(HelpFormatter):
    pass


class RawTextHelpFormatter(HelpFormatter):
    pass


class MetavarTypeHelpFormatter(HelpFormatter):
    pass


class Action:
    def __init__(self, option_strings=(), dest=None, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        self.option_strings = list(option_strings)
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def display_name(self):
        if self.option_strings:
            return '/'.join(self.option_strings)
        return self.metavar or self.dest

    def takes_values(self):
        return self.nargs != 0

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')


class _Store(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _Constant(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, **options):
        super().__init__(option_strings, dest, nargs=0, const=const, default=default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _True(_Constant):
    def __init__(self, option_strings, dest, default=False, **options):
        super().__init__(option_strings, dest, const=True, default=default, **options)


class _False(_Constant):
    def __init__(self, option_strings, dest, default=True, **options):
        super().__init__(option_strings, dest, const=False, default=default, **options)


class _Append(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), values])


class _AppendConstant(_Constant):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), self.const])


class _Extend(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), *values])


class _Count(_Constant):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _Help(_Constant):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, **options):
        super().__init__(option_strings, dest, default=default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _Version(_Constant):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, **options):
        super().__init__(option_strings, dest, default=default, help=help or "show program's version number and exit")
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        text = self.version or getattr(parser, 'version', '')
        print(text.replace('%(prog)s', parser.prog))
        parser.exit()


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, **options):
        names = []
        for option in option_strings:
            names.append(option)
            if option.startswith('--'):
                names.append('--no-' + option[2:])
        super().__init__(names, dest, nargs=0, default=default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, not option_string.startswith('--no-'))


_ACTIONS = {None: _Store, 'store': _Store, 'store_const': _Constant, 'store_true': _True, 'store_false': _False, 'append': _Append,
            'append_const': _AppendConstant, 'extend': _Extend, 'count': _Count, 'help': _Help, 'version': _Version}


class _Container:
    """What a parser and its groups have in common."""

    def __init__(self, parser):
        self._parser = parser

    def add_argument(self, *names, **kwargs):
        parser = self._parser
        action = kwargs.pop('action', None)
        cls = _ACTIONS.get(action, action) if isinstance(action, (str, type(None))) else action
        if isinstance(cls, str):
            raise ValueError(f'unknown action "{action}"')
        options = [name for name in names if name.startswith('-')]
        if names and not options:
            if len(names) > 1 or 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument, did you mean metavar?')
            made = cls([], names[0], **kwargs)
            made.required = made.nargs not in ('?', '*', '...') and made.nargs != 0
            parser._positionals.append(made)
        else:
            dest = kwargs.pop('dest', None)
            if dest is None and options:
                long = [name for name in options if name.startswith('--')]
                dest = (long or options)[0].lstrip('-').replace('-', '_')
            if dest is None:
                made = cls([], None, **kwargs)
            else:
                made = cls(options, dest, **kwargs)
            for name in made.option_strings:
                if name in parser._options:
                    raise ArgumentError(made, f'conflicting option string: {name}')
                parser._options[name] = made
            (parser._optionals if options else parser._positionals).append(made)
        parser._actions.append(made)
        if parser._pending_exclusive(self):
            self._group_actions.append(made)
        if made.default is None and parser.argument_default is not None:
            made.default = parser.argument_default
        return made


class _Group(_Container):
    def __init__(self, parser, title=None, description=None, exclusive=False, required=False):
        super().__init__(parser)
        self.title = title
        self.description = description
        self.exclusive = exclusive
        self.required = required
        self._group_actions = []

    def add_mutually_exclusive_group(self, **kwargs):
        return self._parser.add_mutually_exclusive_group(**kwargs)


class _SubParsers(Action):
    def __init__(self, parser, dest=None, title=None, description=None, required=False, help=None, metavar=None, parser_class=None,
                 **options):
        super().__init__([], SUPPRESS if dest is None else dest, nargs='A...', required=required, help=help, metavar=metavar)
        self._owner = parser
        self._class = parser_class or type(parser)
        self.choices = {}

    def add_parser(self, name, *, aliases=(), help=None, **kwargs):
        kwargs.setdefault('prog', f'{self._owner.prog} {name}')
        made = self._class(**kwargs)
        for each in (name, *aliases):
            self.choices[each] = made
        return made

    def display_name(self):
        return self.metavar or (self.dest if self.dest != SUPPRESS else '{' + ','.join(self.choices) + '}')


class ArgumentParser(_Container):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter, prefix_chars='-',
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True,
                 exit_on_error=True, **options):
        super().__init__(self)
        self.prog = prog if prog is not None else _sys.argv[0].rsplit('/', 1)[-1]
        self.usage = usage
        self.description = description
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.argument_default = argument_default
        self.exit_on_error = exit_on_error
        self.allow_abbrev = allow_abbrev
        self._options = {}
        self._optionals = []
        self._positionals = []
        self._actions = []  # all, in the order in which they were added
        self._exclusive = []
        self._subparsers = None
        self._defaults = {}
        if add_help:
            self.add_argument('-h', '--help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            for action in parent._optionals:
                if not isinstance(action, _Help):
                    self._optionals.append(action)
                    for name in action.option_strings:
                        self._options[name] = action
            self._positionals.extend(parent._positionals)
            self._actions.extend([action for action in parent._actions if not isinstance(action, _Help)])

    def _pending_exclusive(self, container):
        return isinstance(container, _Group) and container.exclusive

    def add_argument_group(self, title=None, description=None, **options):
        return _Group(self, title, description)

    def add_mutually_exclusive_group(self, *, required=False):
        group = _Group(self, exclusive=True, required=required)
        self._exclusive.append(group)
        return group

    def add_subparsers(self, **kwargs):
        self._subparsers = _SubParsers(self, **kwargs)
        self._positionals.append(self._subparsers)
        self._actions.append(self._subparsers)
        return self._subparsers

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    # --- parsing --------------------------------------------------------------------------------------------------------

    def parse_args(self, args=None, namespace=None):
        namespace, extras = self.parse_known_args(args, namespace)
        if extras:
            self.error(f'unrecognized arguments: {" ".join(extras)}')
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = _sys.argv[1:] if args is None else list(args)
        namespace = Namespace() if namespace is None else namespace
        try:
            return self._parse(args, namespace)
        except ArgumentError as error:
            if not self.exit_on_error:
                raise
            self.error(str(error))

    def _parse(self, args, namespace):
        every = self._actions
        for action in every:
            if action.dest not in (SUPPRESS, None) and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        seen = set()
        extras = []
        waiting = list(self._positionals)
        i = 0
        only_positionals = False
        while i < len(args):
            arg = args[i]
            if arg == '--' and not only_positionals:
                only_positionals = True
                i += 1
                continue
            action, option, value = (None, None, None) if only_positionals else self._find_option(arg)
            if action is not None:
                i = self._take_option(action, option, value, args, i + 1, namespace, seen)
                continue
            if not only_positionals and self._looks_like_option(arg):
                extras.append(arg)
                i += 1
                continue
            if not waiting:
                extras.append(arg)
                i += 1
                continue
            i = self._take_positionals(waiting, args, i, only_positionals, namespace, seen, extras)
        self._finish(every, waiting, seen, namespace)
        return namespace, extras

    def _looks_like_option(self, arg):
        if not arg.startswith('-') or arg == '-' or ' ' in arg:
            return False
        if arg in self._options:
            return True
        try:
            float(arg)
            return any([_is_number(name) for name in self._options])
        except ValueError:
            return True

    def _find_option(self, arg):
        """(action, option, value given with it)"""
        if not arg.startswith('-') or arg == '-':
            return None, None, None
        if arg in self._options:
            return self._options[arg], arg, None
        name, separator, value = arg.partition('=')
        if separator and name in self._options:
            return self._options[name], name, value
        if arg.startswith('--'):
            matches = [each for each in self._options if each.startswith(name)] if self.allow_abbrev else []
            if len({id(self._options[each]) for each in matches}) > 1:
                raise ArgumentError(None, f'ambiguous option: {arg} could match {", ".join(matches)}')
            if matches:
                return self._options[matches[0]], matches[0], value if separator else None
        elif arg[:2] in self._options:
            return self._options[arg[:2]], arg[:2], arg[2:]
        return None, None, None

    def _take_option(self, action, option, value, args, i, namespace, seen):
        if not action.takes_values():
            while value is not None and not option.startswith('--') and value:
                # -vx: several short options in one
                self._apply(action, None, namespace, seen, option)
                option, value = '-' + value[0], value[1:]
                action = self._options.get(option)
                if action is None:
                    raise ArgumentError(None, f'unrecognized arguments: {option}')
                if action.takes_values():
                    return self._take_option(action, option, value or None, args, i, namespace, seen)
            if value:
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
            self._apply(action, None, namespace, seen, option)
            return i
        values = [] if value is None else [value]
        most = {None: 1, '?': 1}.get(action.nargs, action.nargs if isinstance(action.nargs, int) else len(args))
        while value is None and len(values) < most and i < len(args) and (args[i] != '--' and not self._looks_like_option(args[i])
                                                                          or action.nargs == REMAINDER):
            values.append(args[i])
            i += 1
        self._check_count(action, values)
        self._apply(action, values, namespace, seen, option)
        return i

    def _check_count(self, action, values):
        if action.nargs is None and len(values) != 1:
            raise ArgumentError(action, 'expected one argument')
        if action.nargs == '+' and not values:
            raise ArgumentError(action, 'expected at least one argument')
        if isinstance(action.nargs, int) and len(values) != action.nargs:
            raise ArgumentError(action, f'expected {action.nargs} argument{"s" if action.nargs != 1 else ""}')

    def _take_positionals(self, waiting, args, i, only_positionals, namespace, seen, extras):
        end = i
        while end < len(args) and (only_positionals or not self._looks_like_option(args[end])):
            end += 1
        while waiting and (i < end or waiting[0].nargs in ('?', '*')):
            action = waiting.pop(0)
            if isinstance(action, _SubParsers):
                self._run_subparser(action, args, i, namespace, seen, extras)
                return len(args)
            if action.nargs == REMAINDER:
                self._apply(action, args[i:], namespace, seen)
                return len(args)
            needed = sum([1 if other.nargs in (None, '+', 'A...') else other.nargs if isinstance(other.nargs, int) else 0
                          for other in waiting])
            most = {None: 1, '?': 1}.get(action.nargs, action.nargs if isinstance(action.nargs, int) else end - i)
            count = max(0, min(most, end - i - (needed if action.nargs in ('?', '*', '+') else 0)))
            values = args[i:i + count]
            if action.nargs in ('?', '*') and not values:
                continue
            self._check_count(action, values)
            self._apply(action, values, namespace, seen)
            i += count
            if i >= end and not all([other.nargs in ('?', '*') for other in waiting]):
                break
        return i if i > end or i == end else self._leftover(args, i, extras)

    def _leftover(self, args, i, extras):
        extras.append(args[i])
        return i + 1

    def _run_subparser(self, action, args, i, namespace, seen, extras):
        name = args[i]
        if name not in action.choices:
            raise ArgumentError(action, f'invalid choice: {name!r} (choose from {", ".join(action.choices)})')
        seen.add(id(action))
        if action.dest != SUPPRESS:
            setattr(namespace, action.dest, name)
        made, others = action.choices[name].parse_known_args(args[i + 1:], None)
        namespace.__dict__.update(made.__dict__)
        extras.extend(others)

    def _convert(self, action, text):
        if action.type is not None:
            try:
                text = action.type(text)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                name = getattr(action.type, '__name__', repr(action.type))
                raise ArgumentError(action, f'invalid {name} value: {text!r}')
        if action.choices is not None and text not in action.choices:
            raise ArgumentError(action, f'invalid choice: {text!r} (choose from {", ".join(map(str, action.choices))})')
        return text

    def _apply(self, action, values, namespace, seen, option=None):
        for group in self._exclusive:
            if action in group._group_actions:
                for other in group._group_actions:
                    if other is not action and id(other) in seen:
                        raise ArgumentError(action, f'not allowed with argument {other.display_name()}')
        seen.add(id(action))
        if values is None:
            result = []
        elif action.nargs is None:
            result = self._convert(action, values[0])
        elif action.nargs == '?':
            result = self._convert(action, values[0]) if values else action.const
        else:
            result = [self._convert(action, value) for value in values]
        action(self, namespace, result, option)

    def _finish(self, every, waiting, seen, namespace):
        # Defaults that are text are converted as if they had been given.
        for action in every:
            if (id(action) not in seen and isinstance(action.default, str) and action.default is not SUPPRESS and action.type is not None
                    and getattr(namespace, action.dest, None) is action.default):
                setattr(namespace, action.dest, self._convert(action, action.default))
        for action in waiting:
            if action.nargs == '*' and action.default is None:
                setattr(namespace, action.dest, [])
        missing = [action.display_name() for action in every if action.required and id(action) not in seen]
        if missing:
            raise ArgumentError(None, f'the following arguments are required: {", ".join(missing)}')
        for group in self._exclusive:
            if group.required and not any([id(action) in seen for action in group._group_actions]):
                names = ' '.join([action.display_name() for action in group._group_actions])
                raise ArgumentError(None, f'one of the arguments {names} is required')

    # --- texts ----------------------------------------------------------------------------------------------------------

    def _value_text(self, action):
        name = action.metavar or ('{' + ','.join(map(str, action.choices)) + '}' if action.choices is not None else
                                  action.dest.upper() if action.option_strings else action.dest)
        if action.nargs == '?':
            return f'[{name}]'
        if action.nargs == '*':
            return f'[{name} ...]'
        if action.nargs == '+':
            return f'{name} [{name} ...]'
        if isinstance(action.nargs, int):
            return ' '.join([name] * action.nargs)
        return f'{name} ...' if action.nargs in ('A...', REMAINDER) else name

    def _invocation(self, action, name):
        return f'{name} {self._value_text(action)}' if action.takes_values() else name

    def format_usage(self):
        if self.usage is not None:
            return f'usage: {self.usage.replace("%(prog)s", self.prog)}\n'
        parts = [self.prog]
        for action in self._optionals:
            if action.help is not SUPPRESS:
                text = self._invocation(action, action.option_strings[0])
                parts.append(text if action.required else f'[{text}]')
        parts += [self._value_text(action) for action in self._positionals]
        lines = ['usage:']
        for part in parts:
            if len(lines[-1]) + 1 + len(part) > 78 and len(lines[-1]) > 7:
                lines.append(' ' * (7 + len(self.prog)))
            lines[-1] += ' ' + part
        return '\n'.join(lines) + '\n'

    def format_help(self):
        parts = [self.format_usage()]
        if self.description:
            parts.append(self.description.replace('%(prog)s', self.prog) + '\n')
        for title, actions in (('positional arguments', self._positionals), ('options', self._optionals)):
            lines = []
            for action in actions:
                if action.help is SUPPRESS:
                    continue
                names = ', '.join([self._invocation(action, name) for name in action.option_strings]) or self._value_text(action)
                text = (action.help or '').replace('%(default)s', str(action.default)).replace('%(prog)s', self.prog).replace('%%', '%')
                if not text:
                    lines.append(f'  {names}')
                elif len(names) <= 20:
                    lines.append(f'  {names:<20}  {text}')
                else:
                    lines += [f'  {names}', ' ' * 24 + text]
            if lines:
                parts.append(f'{title}:\n' + '\n'.join(lines) + '\n')
        if self.epilog:
            parts.append(self.epilog.replace('%(prog)s', self.prog) + '\n')
        return '\n'.join(parts)

    def print_usage(self, file=None):
        (_sys.stdout if file is None else file).write(self.format_usage())

    def print_help(self, file=None):
        (_sys.stdout if file is None else file).write(self.format_help())

    def exit(self, status=0, message=None):
        if message:
            _sys.stderr.write(message)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')


def _is_number(name):
    try:
        float(name)
        return True
    except ValueError:
        return False
