"""Bytes as text and back: hexadecimal and base64; and CRC-32."""

__all__ = ['Error', 'Incomplete', 'a2b_base64', 'a2b_hex', 'b2a_base64', 'b2a_hex', 'crc32', 'hexlify', 'unhexlify']

_ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_crc_table = []


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _bytes_of(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data.encode()
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f'argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}')
    return bytes(data)


def _need_bytes(data):
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def hexlify(data, sep=None, bytes_per_sep=1):
    text = _need_bytes(data).hex() if sep is None else _need_bytes(data).hex(sep, bytes_per_sep)
    return text.encode()


def unhexlify(hexstr, /):
    text = _bytes_of(hexstr)
    if len(text) % 2:
        raise Error('Odd-length string')
    try:
        return bytes([int(text[at:at + 2].decode('latin-1'), 16) for at in range(0, len(text), 2)])
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None


b2a_hex, a2b_hex = hexlify, unhexlify


def b2a_base64(data, /, *, newline=True):
    data = _need_bytes(data)
    made = bytearray()
    for at in range(0, len(data), 3):
        group = data[at:at + 3]
        bits = int.from_bytes(group + b'\0' * (3 - len(group)), 'big')
        letters = [_ALPHABET[bits >> shift & 63] for shift in (18, 12, 6, 0)]
        made += bytes(letters[:len(group) + 1]) + b'=' * (3 - len(group))
    return bytes(made) + (b'\n' if newline else b'')


def a2b_base64(data, /, *, strict_mode=False):
    data = _bytes_of(data)
    made = bytearray()
    bits = count = padding = 0
    for at, letter in enumerate(data):
        if letter == 0x3D:
            padding += 1
            if count % 4 >= 2 and count % 4 + padding >= 4:
                if strict_mode and at + 1 < len(data):
                    raise Error('Excess data after padding')
                return bytes(made)
            continue
        value = _VALUES.get(letter)
        if value is None:
            if strict_mode:
                raise Error('Only base64 data is allowed')
            continue
        padding = 0
        bits = (bits << 6 | value) & 0xFFFFFF
        count += 1
        if count % 4 != 1:
            kept = (count % 4 or 4) - 1
            made.append(bits >> (6 - 2 * kept) & 255)
    if count % 4 == 1:
        raise Error('Invalid base64-encoded string: number of data characters '
                    f'({count}) cannot be 1 more than a multiple of 4')
    if count % 4:
        raise Error('Incorrect padding')
    return bytes(made)


def crc32(data, value=0, /):
    if not _crc_table:
        for byte in range(256):
            for _ in range(8):
                byte = byte >> 1 ^ (0xEDB88320 if byte & 1 else 0)
            _crc_table.append(byte)
    crc = ~value & 0xFFFFFFFF
    for byte in _need_bytes(data):
        crc = crc >> 8 ^ _crc_table[(crc ^ byte) & 255]
    return ~crc & 0xFFFFFFFF
