"""URLs taken apart and put together. Follows RFC 3986 and CPython 3.14, Lib/urllib/parse.py, in what it gives, for str."""
from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl',
           'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult',
           'ParseResult', 'SplitResult']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp',
                 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = uses_relative + ['telnet', 'snews', 'rsync', 'nfs', 'git', 'git+ssh', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms',
               'sftp', 'tel']
_ALWAYS_SAFE = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
_SCHEME_CHARACTERS = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.')


class _NetworkLocation:
    """Parts of `netloc`: user:password@host:port."""

    @property
    def _user_and_host(self):
        user, at, host = self.netloc.rpartition('@')
        return user if at else None, host

    @property
    def username(self):
        user, _ = self._user_and_host
        return None if user is None else user.partition(':')[0]

    @property
    def password(self):
        user, _ = self._user_and_host
        if user is None:
            return None
        _, colon, password = user.partition(':')
        return password if colon else None

    @property
    def _host_and_port(self):
        _, host = self._user_and_host
        _, bracket, bracketed = host.partition('[')
        if bracket:
            name, _, port = bracketed.partition(']')
            port = port.partition(':')[2]
        else:
            name, _, port = host.partition(':')
        return name, port or None

    @property
    def hostname(self):
        name, _ = self._host_and_port
        if not name:
            return None
        address, percent, zone = name.partition('%')
        return address.lower() + percent + zone

    @property
    def port(self):
        _, port = self._host_and_port
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if not 0 <= int(port) <= 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)


class DefragResult(namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        return f'{self.url}#{self.fragment}' if self.fragment else self.url


class SplitResult(namedtuple('SplitResult', 'scheme netloc path query fragment'), _NetworkLocation):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(namedtuple('ParseResult', 'scheme netloc path params query fragment'), _NetworkLocation):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


def urlsplit(url, scheme='', allow_fragments=True):
    url = ''.join([c for c in url.lstrip(''.join(map(chr, range(33)))) if c not in '\t\r\n'])
    scheme = scheme.strip(''.join(map(chr, range(33))))
    netloc = query = fragment = ''
    colon = url.find(':')
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all([c in _SCHEME_CHARACTERS for c in url[:colon]]):
        scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == '//':
        end = min([place for place in map(url.find, '/?#', (2, 2, 2)) if place >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme='', allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        last = path.rfind('/') + 1 if '/' in path else 0
        place = path.find(';', last)
        if place >= 0:
            path, params = path[:place], path[place + 1:]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment))


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//':
        url = '//' + url
    elif scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    return url + (f'?{query}' if query else '') + (f'#{fragment}' if fragment else '')


def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return url or base
    base_scheme, base_netloc, base_path, base_params, base_query, _ = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, base_scheme, allow_fragments)
    if scheme != base_scheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = base_netloc
    if not path and not params:
        return urlunparse((scheme, netloc, base_path, base_params, query or base_query, fragment))
    return urlunparse((scheme, netloc, _joined_path(base_path, path), params, query, fragment)) or url


def _joined_path(base_path, path):
    base_parts = base_path.split('/')
    if base_parts[-1] != '':
        del base_parts[-1]
    if path[:1] == '/':
        segments = path.split('/')
    else:
        segments = base_parts + path.split('/')
        segments[1:-1] = [segment for segment in segments[1:-1] if segment]
    resolved = []
    for segment in segments:
        if segment == '..':
            if resolved:
                resolved.pop()
        elif segment != '.':
            resolved.append(segment)
    if segments[-1] in ('.', '..'):
        resolved.append('')
    return '/'.join(resolved) or '/'


def urldefrag(url):
    if '#' not in url:
        return DefragResult(url, '')
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return DefragResult(urlunparse((scheme, netloc, path, params, query, '')), fragment)


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    elif encoding is not None or errors is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    return quote_from_bytes(string, safe)


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if not isinstance(safe, str):
        safe = safe.decode('ascii', 'ignore')
    kept = _ALWAYS_SAFE | frozenset([c for c in safe if c.isascii()])
    return ''.join([chr(byte) if chr(byte) in kept else f'%{byte:02X}' for byte in bs])


def quote_plus(string, safe='', encoding=None, errors=None):
    space = ' ' if isinstance(string, str) else b' '
    if space not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (' ' if isinstance(safe, str) else b' '), encoding, errors).replace(' ', '+')


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode('utf-8')
    pieces = string.split(b'%')
    made = bytearray(pieces[0])
    for piece in pieces[1:]:
        try:
            made.append(int(piece[:2].decode('ascii'), 16) if len(piece) >= 2 else int('x'))
            made += piece[2:]
        except ValueError:
            made += b'%' + piece
    return bytes(made)


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    return unquote_to_bytes(string).decode(encoding, errors) if '%' in string else string


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
              separator='&'):
    found = []
    for field in qs.split(separator) if qs else ():
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition('=')
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {field!r}')
        if value or keep_blank_values:
            found.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, **options):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, **options):
        found.setdefault(name, []).append(value)
    return found


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    parts = []
    for name, value in query.items() if hasattr(query, 'items') else query:
        values = value if doseq and not isinstance(value, (str, bytes)) and hasattr(value, '__len__') else [value]
        parts.extend([f'{quoted(name)}={quoted(one)}' for one in values])
    return '&'.join(parts)
