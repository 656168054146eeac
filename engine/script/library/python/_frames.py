"""Frames as objects: what is under way at the moment of asking. Their variables are not seen."""
from _calls import frames


class frame:
    __slots__ = ('f_back', 'f_builtins', 'f_code', 'f_globals', 'f_lasti', 'f_lineno', 'f_locals', 'f_trace')

    def __init__(self, code, line, names, back):
        self.f_back = back
        self.f_builtins = {}
        self.f_code = code
        self.f_globals = names
        self.f_lasti = 0
        self.f_lineno = line
        self.f_locals = names if code.co_name == '<module>' else {}
        self.f_trace = None

    def __repr__(self):
        code = self.f_code
        return (f'<frame at {hex(id(self))}, file {code.co_filename!r}, line {self.f_lineno}, code {code.co_name}>')


frame.__module__ = 'builtins'


def calling_frame(depth):
    """The frame `depth` calls outwards from who called the caller of this."""
    made = None
    for code, line, names in reversed(frames()[2 + depth:]):
        made = frame(code, line, names, made)
    if made is None:
        raise ValueError('call stack is not deep enough')
    return made
