"""Files in memory."""

__all__ = ['BytesIO', 'StringIO', 'IOBase', 'TextIOBase', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'TextIOWrapper']

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 131072


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    closed = False

    def close(self):
        self.closed = True

    def flush(self):
        pass

    def isatty(self):
        return False

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        return list(self)

    def writelines(self, lines):
        for line in lines:
            self.write(line)


class TextIOBase(IOBase):
    pass


class TextIOWrapper(TextIOBase):
    pass


class _Memory(IOBase):
    """The contents are kept in pieces while they are only written."""

    def _start(self, initial):
        self._pieces = [initial] if initial else []
        self._size = len(initial)
        self._position = 0

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def _whole(self):
        if len(self._pieces) != 1:
            self._pieces = [self._empty.join(self._pieces)]
        return self._pieces[0]

    def _put(self, data):
        if self._position == self._size:
            self._pieces.append(data)
            self._size += len(data)
        else:
            whole = self._whole()
            if self._position > self._size:
                whole += self._filler * (self._position - self._size)
            whole = whole[:self._position] + data + whole[self._position + len(data):]
            self._pieces = [whole]
            self._size = len(whole)
        self._position += len(data)
        return len(data)

    def getvalue(self):
        self._check()
        return self._whole()

    def read(self, size=-1):
        self._check()
        whole = self._whole()
        end = self._size if size is None or size < 0 else self._position + size
        data = whole[self._position:end]
        self._position += len(data)
        return data

    def readline(self, size=-1):
        self._check()
        whole = self._whole()
        end = whole.find(self._newline, self._position)
        end = self._size if end < 0 else end + 1
        if size is not None and size >= 0:
            end = min(end, self._position + size)
        line = whole[self._position:end]
        self._position += len(line)
        return line

    def tell(self):
        self._check()
        return self._position

    def seek(self, offset, whence=0):
        self._check()
        self._position = max(0, offset + (0 if whence == 0 else self._position if whence == 1 else self._size))
        return self._position

    def truncate(self, size=None):
        self._check()
        size = self._position if size is None else size
        self._pieces = [self._whole()[:size]]
        self._size = len(self._pieces[0])
        return size


class StringIO(_Memory, TextIOBase):
    _empty, _newline, _filler = '', '\n', '\0'
    encoding = None
    errors = None

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._start(initial_value or '')

    def write(self, s):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f'string argument expected, got {type(s).__name__!r}')
        return self._put(s)


class BytesIO(_Memory):
    _empty, _newline, _filler = b'', b'\n', b'\0'

    def __init__(self, initial_bytes=b''):
        self._start(bytes(initial_bytes))

    def write(self, b):
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(bytes(b))

    def getbuffer(self):
        return self.getvalue()


def open(*args, **kwargs):
    raise NotImplementedError('there are no files here: use io.StringIO')
