"""Base16, Base32, Base64 (RFC 4648)."""
import binascii

__all__ = ['b16decode', 'b16encode', 'b32decode', 'b32encode', 'b64decode', 'b64encode', 'decodebytes', 'encodebytes',
           'standard_b64decode', 'standard_b64encode', 'urlsafe_b64decode', 'urlsafe_b64encode']

_BASE32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_TO_URL = bytes.maketrans(b'+/', b'-_')
_FROM_URL = bytes.maketrans(b'-_', b'+/')


def _bytes_from(data):
    if isinstance(data, str):
        try:
            return data.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    raise TypeError(f'argument should be a bytes-like object or ASCII string, not {data.__class__.__name__!r}')


def b64encode(s, altchars=None):
    made = binascii.b2a_base64(s, newline=False)
    return made if altchars is None else made.translate(bytes.maketrans(b'+/', altchars))


def b64decode(s, altchars=None, validate=False):
    s = _bytes_from(s)
    if altchars is not None:
        s = s.translate(bytes.maketrans(_bytes_from(altchars), b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_TO_URL)


def urlsafe_b64decode(s):
    return b64decode(_bytes_from(s).translate(_FROM_URL))


def b32encode(s):
    s = bytes(s)
    made = bytearray()
    for at in range(0, len(s), 5):
        group = s[at:at + 5]
        bits = int.from_bytes(group.ljust(5, b'\0'), 'big')
        used = (8 * len(group) + 4) // 5
        made += bytes([_BASE32[bits >> shift & 31] for shift in range(35, 35 - 5 * used, -5)]) + b'=' * (8 - used)
    return bytes(made)


def b32decode(s, casefold=False, map01=None):
    s = _bytes_from(s)
    if casefold:
        s = s.upper()
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    made = bytearray()
    for at in range(0, len(s), 8):
        letters = s[at:at + 8].rstrip(b'=')
        bits = 0
        for letter in letters:
            value = _BASE32.find(letter)
            if value < 0:
                raise binascii.Error('Non-base32 digit found')
            bits = bits << 5 | value
        if len(letters) in (1, 3, 6) or not letters:
            raise binascii.Error('Incorrect padding')
        made += (bits << 5 * (8 - len(letters))).to_bytes(5, 'big')[:5 * len(letters) // 8]
    return bytes(made)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes_from(s)
    if casefold:
        s = s.upper()
    if s != s.upper():
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def encodebytes(s):
    return b''.join([binascii.b2a_base64(s[at:at + 57]) for at in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(s)
