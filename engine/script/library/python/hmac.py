"""Keyed digests (RFC 2104)."""
import hashlib

__all__ = ['HMAC', 'compare_digest', 'digest', 'new']


class HMAC:
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._make = digestmod if callable(digestmod) else lambda data=b'': hashlib.new(digestmod, data)
        inner = self._make()
        self.block_size, self.digest_size = inner.block_size, inner.digest_size
        self.name = f'hmac-{inner.name}'
        if len(key) > self.block_size:
            key = self._make(key).digest()
        key = bytes(key).ljust(self.block_size, b'\0')
        self._outer_key = bytes([byte ^ 0x5C for byte in key])
        inner.update(bytes([byte ^ 0x36 for byte in key]))
        self._inner = inner
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        self._inner.update(msg)

    def digest(self):
        return self._make(self._outer_key + self._inner.digest()).digest()

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        other = object.__new__(HMAC)
        other.__dict__.update(self.__dict__)
        other._inner = self._inner.copy()
        return other


def new(key, msg=None, digestmod=''):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        return a == b
    for value in (a, b):
        if not isinstance(value, (bytes, bytearray)):
            raise TypeError('unsupported operand types(s) or combination of types: '
                            f"'{type(a).__name__}' and '{type(b).__name__}'")
    return bytes(a) == bytes(b)
