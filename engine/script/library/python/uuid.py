"""UUIDs; random ones are made from the run's seed."""
from secrets import token_bytes

__all__ = ['UUID', 'uuid1', 'uuid4', 'NAMESPACE_DNS', 'NAMESPACE_URL', 'NAMESPACE_OID', 'NAMESPACE_X500', 'NIL', 'MAX', 'getnode']

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility', 'reserved for future definition')
_integer = int  # UUID has an attribute and a parameter of that name


class UUID:
    __slots__ = ('int',)

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if hex is not None:
            digits = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(digits) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = _integer(digits, 16)
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = _integer.from_bytes(bytes, 'big')
        if bytes_le is not None or fields is not None:
            raise NotImplementedError('UUID(bytes_le=) and UUID(fields=) are not here')
        if not 0 <= int < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError('illegal version number')
            int &= ~(0xc000 << 48)
            int |= 0x8000 << 48
            int &= ~(0xf000 << 64)
            int |= version << 76
        object.__setattr__(self, 'int', int)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        text = self.hex
        return f'{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}'

    @property
    def hex(self):
        return f'{self.int:032x}'

    @property
    def bytes(self):
        return self.int.to_bytes(16, 'big')

    @property
    def urn(self):
        return f'urn:uuid:{self}'

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def node(self):
        return self.int & 0xffffffffffff

    @property
    def variant(self):
        high = self.int >> 61 & 0b111
        if not high & 0b100:
            return RESERVED_NCS
        if not high & 0b010:
            return RFC_4122
        return RESERVED_FUTURE if high & 0b001 else RESERVED_MICROSOFT

    @property
    def version(self):
        return self.int >> 76 & 0xf if self.variant == RFC_4122 else None


def getnode():
    return 0x020000000001


def uuid1(node=None, clock_seq=None):
    import time
    # 100-nanosecond intervals since 1582-10-15.
    timestamp = time.time_ns() // 100 + 0x01b21dd213814000
    low, middle, high = timestamp & 0xffffffff, timestamp >> 32 & 0xffff, timestamp >> 48 & 0xfff
    sequence = clock_seq if clock_seq is not None else int.from_bytes(token_bytes(2), 'big') & 0x3fff
    return UUID(int=low << 96 | middle << 80 | high << 64 | sequence << 48 | (getnode() if node is None else node), version=1)


def uuid4():
    return UUID(bytes=token_bytes(16), version=4)


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
NIL = UUID(int=0)
MAX = UUID(int=(1 << 128) - 1)
