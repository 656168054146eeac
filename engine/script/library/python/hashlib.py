"""Digests: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4)."""

__all__ = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'new', 'algorithms_guaranteed',
           'algorithms_available', 'pbkdf2_hmac']

_MASK32 = 0xFFFFFFFF
_MASK64 = 0xFFFFFFFFFFFFFFFF


def _primes(count):
    found = []
    candidate = 2
    while len(found) < count:
        if all([candidate % prime for prime in found]):
            found.append(candidate)
        candidate += 1
    return found


def _root(number, degree):
    """The greatest integer whose power is not above number."""
    low, high = 0, 1 << (number.bit_length() // degree + 1)
    while low < high - 1:
        middle = (low + high) // 2
        if middle ** degree <= number:
            low = middle
        else:
            high = middle
    return low


def _fraction(prime, degree, bits):
    """The first bits of the fractional part of a root: where FIPS 180-4 takes its constants from."""
    return _root(prime << (degree * bits), degree) & ((1 << bits) - 1)


_SHA256_ROUNDS = [_fraction(prime, 3, 32) for prime in _primes(64)]
_SHA256_START = [_fraction(prime, 2, 32) for prime in _primes(8)]
_sha512_constants = []  # made when they are first needed: eighty cube roots of 64 bits take a while
_MD5_SHIFTS = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4


def _sines():
    from math import sin
    return [int(abs(sin(step + 1)) * 2 ** 32) & _MASK32 for step in range(64)]


_MD5_SINES = _sines()


def _words(block, size, order):
    return [int.from_bytes(block[at:at + size], order) for at in range(0, len(block), size)]


def _md5_block(state, block):
    words = _words(block, 4, 'little')
    a, b, c, d = state
    for step in range(64):
        if step < 16:
            mixed, index = (b & c) | (~b & d), step
        elif step < 32:
            mixed, index = (d & b) | (~d & c), (5 * step + 1) % 16
        elif step < 48:
            mixed, index = b ^ c ^ d, (3 * step + 5) % 16
        else:
            mixed, index = c ^ (b | (~d & _MASK32)), 7 * step % 16
        mixed = (mixed + a + _MD5_SINES[step] + words[index]) & _MASK32
        shift = _MD5_SHIFTS[step]
        a, d, c = d, c, b
        b = (b + ((mixed << shift) | (mixed >> (32 - shift)))) & _MASK32
    return [(old + new) & _MASK32 for old, new in zip(state, (a, b, c, d))]


def _sha1_block(state, block):
    words = _words(block, 4, 'big')
    for step in range(16, 80):
        word = words[step - 3] ^ words[step - 8] ^ words[step - 14] ^ words[step - 16]
        words.append(((word << 1) | (word >> 31)) & _MASK32)
    a, b, c, d, e = state
    for step in range(80):
        if step < 20:
            mixed, constant = (b & c) | (~b & d), 0x5A827999
        elif step < 40:
            mixed, constant = b ^ c ^ d, 0x6ED9EBA1
        elif step < 60:
            mixed, constant = (b & c) | (b & d) | (c & d), 0x8F1BBCDC
        else:
            mixed, constant = b ^ c ^ d, 0xCA62C1D6
        rotated = ((a << 5) | (a >> 27)) & _MASK32
        a, b, c, d, e = (rotated + mixed + e + constant + words[step]) & _MASK32, a, ((b << 30) | (b >> 2)) & _MASK32, c, d
    return [(old + new) & _MASK32 for old, new in zip(state, (a, b, c, d, e))]


def _sha2_block(state, block, size, rounds, turns, mask):
    """One block of SHA-256 or SHA-512; `turns` are the amounts by which their four functions rotate and shift."""
    bits = 8 * size
    (s0a, s0b, s0c), (s1a, s1b, s1c), (e0a, e0b, e0c), (e1a, e1b, e1c) = turns
    words = _words(block, size, 'big')
    for step in range(16, len(rounds)):
        x, y = words[step - 15], words[step - 2]
        low = ((x >> s0a | x << bits - s0a) ^ (x >> s0b | x << bits - s0b) ^ (x >> s0c)) & mask
        high = ((y >> s1a | y << bits - s1a) ^ (y >> s1b | y << bits - s1b) ^ (y >> s1c)) & mask
        words.append((words[step - 16] + low + words[step - 7] + high) & mask)
    a, b, c, d, e, f, g, h = state
    for constant, word in zip(rounds, words):
        high = ((e >> e1a | e << bits - e1a) ^ (e >> e1b | e << bits - e1b) ^ (e >> e1c | e << bits - e1c)) & mask
        first = (h + high + ((e & f) ^ (~e & g)) + constant + word) & mask
        low = ((a >> e0a | a << bits - e0a) ^ (a >> e0b | a << bits - e0b) ^ (a >> e0c | a << bits - e0c)) & mask
        second = low + ((a & b) ^ (a & c) ^ (b & c))
        h, g, f, e, d, c, b, a = g, f, e, (d + first) & mask, c, b, a, (first + second) & mask
    return [(old + new) & mask for old, new in zip(state, (a, b, c, d, e, f, g, h))]


_SHA256_TURNS = (7, 18, 3), (17, 19, 10), (2, 13, 22), (6, 11, 25)
_SHA512_TURNS = (1, 8, 7), (19, 61, 6), (28, 34, 39), (14, 18, 41)


def _sha256_block(state, block):
    return _sha2_block(state, block, 4, _SHA256_ROUNDS, _SHA256_TURNS, _MASK32)


def _sha512_block(state, block):
    if not _sha512_constants:
        _sha512_constants.extend([_fraction(prime, 3, 64) for prime in _primes(80)])
    return _sha2_block(state, block, 8, _sha512_constants, _SHA512_TURNS, _MASK64)


def _sha224_start():
    return [_fraction(prime, 2, 64) & _MASK32 for prime in _primes(16)[8:]]


def _sha512_start():
    return [_fraction(prime, 2, 64) for prime in _primes(8)]


def _sha384_start():
    return [_fraction(prime, 2, 64) for prime in _primes(16)[8:]]


_MD5_START = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
# name: block size, digest size, word size, byte order, the state to begin with, one block
_ALGORITHMS = {
    'md5': (64, 16, 4, 'little', lambda: _MD5_START, _md5_block),
    'sha1': (64, 20, 4, 'big', lambda: _MD5_START + [0xC3D2E1F0], _sha1_block),
    'sha224': (64, 28, 4, 'big', _sha224_start, _sha256_block),
    'sha256': (64, 32, 4, 'big', lambda: _SHA256_START, _sha256_block),
    'sha384': (128, 48, 8, 'big', _sha384_start, _sha512_block),
    'sha512': (128, 64, 8, 'big', _sha512_start, _sha512_block),
}
algorithms_guaranteed = set(_ALGORITHMS)
algorithms_available = set(_ALGORITHMS)


class HASH:
    def __init__(self, name, data=b''):
        self.name = name
        self.block_size, self.digest_size, self._word_size, self._order, start, self._take_block = _ALGORITHMS[name]
        self._state = start()
        self._rest = b''
        self._length = 0
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError('object supporting the buffer API required')
        self._length += len(data)
        self._state, self._rest = self._absorb(self._state, self._rest + bytes(data))

    def _absorb(self, state, data):
        size = self.block_size
        whole = len(data) // size * size
        for at in range(0, whole, size):
            state = self._take_block(state, data[at:at + size])
        return state, data[whole:]

    def digest(self):
        size = self.block_size
        length_size = size // 8
        padding = b'\x80' + b'\0' * ((-len(self._rest) - 1 - length_size) % size)
        length = (8 * self._length).to_bytes(length_size, self._order)
        state, _ = self._absorb(self._state, self._rest + padding + length)
        return b''.join([word.to_bytes(self._word_size, self._order) for word in state])[:self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        other = HASH(self.name)
        other._state, other._rest, other._length = self._state, self._rest, self._length
        return other

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {hex(id(self))}>'


HASH.__module__ = '_hashlib'


def _constructor(algorithm):
    def make(data=b'', *, usedforsecurity=True, string=None):
        return HASH(algorithm, data if string is None else string)
    make.__name__ = make.__qualname__ = f'openssl_{algorithm}'
    return make


md5, sha1, sha224, sha256, sha384, sha512 = map(_constructor, ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'))


def new(name, data=b'', *, usedforsecurity=True, string=None):
    algorithm = name.lower().replace('-', '') if isinstance(name, str) else name
    if algorithm not in _ALGORITHMS:
        raise ValueError(f'unsupported hash type {name}')
    return HASH(algorithm, data if string is None else string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    from hmac import HMAC
    wanted = new(hash_name).digest_size if dklen is None else dklen
    made = b''
    block = 0
    while len(made) < wanted:
        block += 1
        turn = HMAC(password, salt + block.to_bytes(4, 'big'), hash_name).digest()
        mixed = int.from_bytes(turn, 'big')
        for _ in range(iterations - 1):
            turn = HMAC(password, turn, hash_name).digest()
            mixed ^= int.from_bytes(turn, 'big')
        made += mixed.to_bytes(len(turn), 'big')
    return made[:wanted]
