#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::check_answers;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/text") {
TEST_CASE("text is indexed and sliced by characters") {
  check_answers({
      {R"~("héllo"[1], "日本語"[-1], "abc"[::-1], "日本語"[::2], "hello"[1:-1], "abc"[5:], "😀x"[0], [*"aé日"])~",
       R"~(('é', '語', 'cba', '日語', 'ell', '', '😀', ['a', 'é', '日']))~"},
      {R"~("abc"[5])~",
       R"~(IndexError: string index out of range)~"},
      {R"~("abc"[1.5])~",
       R"~(TypeError: string indices must be integers, not 'float')~"},
      {R"~("abc"[1:2:0])~",
       R"~(ValueError: slice step cannot be zero)~"},
      {R"~("abc"["a":])~",
       R"~(TypeError: slice indices must be integers or None or have an __index__ method)~"},
      {R"~("ell" in "hello", "" in "", "z" in "abc", len("日本"), "é" < "z", "a" < "b", "ab" > "a")~",
       R"~((True, True, False, 2, False, True, True))~"},
      {R"~(1 in "a")~",
       R"~(TypeError: 'in <string>' requires string as left operand, not int)~"},
  });
}

TEST_CASE("text is added and repeated") {
  check_answers({
      {R"~("a" + "b", "ab" * 3, 3 * "é", "a" * -1)~",
       R"~(('ab', 'ababab', 'ééé', ''))~"},
      {R"~("a" + 1)~",
       R"~(TypeError: can only concatenate str (not "int") to str)~"},
      {R"~(1 + "a")~",
       R"~(TypeError: unsupported operand type(s) for +: 'int' and 'str')~"},
      {R"~("a" * 1.5)~",
       R"~(TypeError: can't multiply sequence by non-int of type 'float')~"},
  });
}

TEST_CASE("find and its siblings count in characters") {
  check_answers({
      {R"~("héllo".find("l"), "日本語日".rfind("日"), "abcabc".find("c", 3), "abc".find("", 4), "abc".find("", 3), "abc".find("z"))~",
       R"~((2, 3, 5, -1, 3, -1))~"},
      {R"~("abc".count(""), "aaaa".count("aa"), "banana".count("a", 2), "abc".index("b"))~",
       R"~((4, 2, 2, 1))~"},
      {R"~("abc".index("z"))~",
       R"~(ValueError: substring not found)~"},
      {R"~("abc".find(1))~",
       R"~(TypeError: find() argument 1 must be str, not int)~"},
      {R"~("abc".startswith("ab"), "abc".startswith(("x", "a")), "abc".endswith("c", 0, 2), "abc".startswith("", 3), "abc".startswith("", 4))~",
       R"~((True, True, False, True, False))~"},
      {R"~("abc".startswith(1))~",
       R"~(TypeError: startswith first arg must be str or a tuple of str, not int)~"},
      {R"~("abc".startswith((1, "a")))~",
       R"~(TypeError: tuple for startswith must only contain str, not int)~"},
      {R"~("aXbX".replace("X", "--"), "abc".replace("", "-"), "aaa".replace("a", "b", 2), "axa".replace("a", "", count=1))~",
       R"~(('a--b--', '-a-b-c-', 'bba', 'xa'))~"},
      {R"~("abc".removeprefix("ab"), "abc".removesuffix("bc"), "abc".removeprefix("x"))~",
       R"~(('c', 'a', 'abc'))~"},
  });
}

TEST_CASE("split, partition and join") {
  check_answers({
      {R"~(" a  b c ".split(), " a  b c ".split(None, 1), " a  b c ".rsplit(None, 1), "a,b,,c".split(","), "a,b,c".rsplit(",", 1), "".split(), "".split(","))~",
       R"~((['a', 'b', 'c'], ['a', 'b c '], [' a  b', 'c'], ['a', 'b', '', 'c'], ['a,b', 'c'], [], ['']))~"},
      {R"~("a b c".split(maxsplit=1), "abc".split(sep="b"), "a\u3000b".split())~",
       R"~((['a', 'b c'], ['a', 'c'], ['a', 'b']))~"},
      {R"~("a b\x1cc\u2028d\r\ne\n".splitlines(), "a\r\nb\n".splitlines(True), "a\r\nb".splitlines(keepends=True))~",
       R"~((['a b', 'c', 'd', 'e'], ['a\r\n', 'b\n'], ['a\r\n', 'b']))~"},
      {R"~("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("x"), "abc".rpartition("x"))~",
       R"~((('a', '-', 'b-c'), ('a-b', '-', 'c'), ('abc', '', ''), ('', '', 'abc')))~"},
      {R"~(",".join(["a", "b"]), "".join("abc"), "-".join(str(i) for i in range(3)), ",".join([]))~",
       R"~(('a,b', 'abc', '0-1-2', ''))~"},
      {R"~("abc".split(""))~",
       R"~(ValueError: empty separator)~"},
      {R"~("abc".split(1))~",
       R"~(TypeError: must be str or None, not int)~"},
      {R"~(",".join(["a", 1]))~",
       R"~(TypeError: sequence item 1: expected str instance, int found)~"},
      {R"~(",".join(1))~",
       R"~(TypeError: can only join an iterable)~"},
      {R"~("  x ".strip(), "xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "\u3000a\n".strip())~",
       R"~(('x', 'a', 'cba', 'abc', 'a'))~"},
      {R"~("abc".strip(1))~",
       R"~(TypeError: strip arg must be None or str)~"},
  });
}

TEST_CASE("letters change case by Unicode's rules") {
  check_answers({
      {R"~("ß".upper(), "ŉ".title(), "ǆ".title(), "Straße".casefold(), "ΑΣ".lower(), "ΑΣΑ".lower(), "ПРИВЕТ".lower(), "ÀÉ".swapcase(), "ﬁ".upper())~",
       R"~(('SS', 'ʼN', 'ǅ', 'strasse', 'ας', 'ασα', 'привет', 'àé', 'FI'))~"},
      {R"~("hello world's it".title(), "hELLO".capitalize(), "ǆabc".capitalize(), "aBc".swapcase(), "i".upper(), "İ".lower())~",
       R"~(("Hello World'S It", 'Hello', 'ǅabc', 'AbC', 'I', 'i̇'))~"},
  });
}

TEST_CASE("predicates know every script") {
  check_answers({
      {R"~("a1".isalnum(), "".isalnum(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "日本".isalpha(), "é".isascii(), "".isascii())~",
       R"~((True, False, True, False, True, True, False, True))~"},
      {R"~("A b".istitle(), "Ab Cd".istitle(), "aB".islower(), "ab1".islower(), "AB".isupper(), "\u2028".isspace(), " \t".isspace())~",
       R"~((False, True, False, True, True, True, True))~"},
      {R"~("a\n".isprintable(), "é".isprintable(), "\u200b".isprintable(), "a_1".isidentifier(), "1a".isidentifier(), "é".isidentifier())~",
       R"~((False, True, False, True, False, True))~"},
  });
}

TEST_CASE("padding, tabs and translation") {
  check_answers({
      {R"~("abc".center(8, "*"), "ab".center(5), "abc".ljust(5, "é"), "abc".rjust(5), "-5".zfill(5), "abc".zfill(2))~",
       R"~(('**abc***', '  ab ', 'abcéé', '  abc', '-0005', 'abc'))~"},
      {R"~("a\tb\tcc".expandtabs(4), "a\nb\tc".expandtabs())~",
       R"~(('a   b   cc', 'a\nb       c'))~"},
      {R"~("abc".center(10, "ab"))~",
       R"~(TypeError: The fill character must be exactly one character long)~"},
      {R"~("abc".center("a"))~",
       R"~(TypeError: 'str' object cannot be interpreted as an integer)~"},
      {R"~("abc".translate({97: None, 98: "xx", 99: 100}), "abc".translate(str.maketrans("ab", "xy", "c")))~",
       R"~(('xxd', 'xy'))~"},
      {R"~(str.maketrans("ab", "xy", "z"), str.maketrans({"a": 1, 5: "b"}))~",
       R"~(({97: 120, 98: 121, 122: None}, {97: 1, 5: 'b'}))~"},
      {R"~(str.maketrans("ab", "x"))~",
       R"~(ValueError: the first two maketrans arguments must have equal length)~"},
      {R"~(str.maketrans({"ab": 1}))~",
       R"~(ValueError: string keys in translate table must be of length 1)~"},
  });
}

TEST_CASE("repr quotes and escapes") {
  check_answers({
      {R"~("it's", 'say "x"', 'it\'s "x"', "a\\b\n\r\t\x00\x7f", "\x80\xa0\xad\u2028\u3000\ue000😀é")~",
       R"~(("it's", 'say "x"', 'it\'s "x"', 'a\\b\n\r\t\x00\x7f', '\x80\xa0\xad\u2028\u3000\ue000😀é'))~"},
      {R"~(b"it's", b"\x00\xff\n\\", ascii("aé€😀'"))~",
       R"~((b"it's", b'\x00\xff\n\\', '"a\\xe9\\u20ac\\U0001f600\'"'))~"},
  });
}

TEST_CASE("encodings") {
  check_answers({
      {R"~("é€😀".encode(), "é".encode("latin-1"), "ab".encode("utf-16"), "a€".encode("utf-32-be"), b"\xff\xfea\x00".decode("utf-16"))~",
       R"~((b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80', b'\xe9', b'\xff\xfea\x00b\x00', b'\x00\x00\x00a\x00\x00 \xac', 'a'))~"},
      {R"~("é€".encode("ascii", "replace"), "é€".encode("ascii", "xmlcharrefreplace"), "é€".encode("ascii", "backslashreplace"), "é".encode("ascii", "ignore"))~",
       R"~((b'??', b'&#233;&#8364;', b'\\xe9\\u20ac', b''))~"},
      {R"~("\ud800".encode("utf-8", "surrogatepass"), "\udc80".encode("utf-8", "surrogateescape"))~",
       R"~((b'\xed\xa0\x80', b'\x80'))~"},
      {R"~(b"a\xffb\xe2\x82c".decode("utf-8", "replace"), b"a\xffb".decode(errors="ignore"), b"a\xffb".decode("utf-8", "backslashreplace"))~",
       R"~(('a�b�c', 'ab', 'a\\xffb'))~"},
      {R"~("é".encode("ascii"))~",
       R"~(UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128))~"},
      {R"~("é€".encode("latin-1"))~",
       R"~(UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256))~"},
      {R"~("\ud800".encode())~",
       R"~(UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed)~"},
      {R"~("abc".encode("xyz"))~",
       R"~(LookupError: unknown encoding: xyz)~"},
      {R"~("é".encode("ascii", "foo"))~",
       R"~(LookupError: unknown error handler name 'foo')~"},
      {R"~(b"\xff".decode())~",
       R"~(UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte)~"},
      {R"~(b"ab\xc3".decode())~",
       R"~(UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 2: unexpected end of data)~"},
      {R"~(b"\xe2\x28\xa1".decode())~",
       R"~(UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte)~"},
      {R"~(b"\xed\xa0\x80".decode())~",
       R"~(UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte)~"},
      {R"~(b"\xff".decode("ascii"))~",
       R"~(UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128))~"},
      {R"~(str(b"abc", "utf-8"), str(b"abc"), str(object=5), str())~",
       R"~(('abc', "b'abc'", '5', ''))~"},
      {R"~(str(1, "utf-8"))~",
       R"~(TypeError: decoding to str: need a bytes-like object, int found)~"},
      {R"~(str("a", "utf-8"))~",
       R"~(TypeError: decoding str is not supported)~"},
  });
}

TEST_CASE("bytes and bytearrays") {
  check_answers({
      {R"~(b"abc"[0], b"abc"[1:], b"abc"[::-1], 97 in b"abc", b"bc" in b"abc", b"a" + b"b", b"ab" * 2, list(b"ab"), b"a" < b"b", b"a" == bytearray(b"a"))~",
       R"~((97, b'bc', b'cba', True, True, b'ab', b'abab', [97, 98], True, True))~"},
      {R"~(bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(), bytes.fromhex("61 62"), b"abcd".hex(":"), b"abcdef".hex("_", -4), b"abcdef".hex(":", 2))~",
       R"~((b'\x00\x00\x00', b'\x01\x02', b'\xc3\xa9', b'', b'ab', '61:62:63:64', '61626364_6566', '6162:6364:6566'))~"},
      {R"~(b"a,b".split(b","), b",".join([b"a", b"b"]), b"abc".replace(b"b", b""), b" a ".strip(), b"aB".upper(), b"abc".find(98), b"5".zfill(3), b"a".center(3, b"-"))~",
       R"~(([b'a', b'b'], b'a,b', b'ac', b'a', b'AB', 1, b'005', b'-a-'))~"},
      {R"~(b"%d %s %b" % (1, b"a", b"b"), b"abc".translate(None, b"b"), bytes.maketrans(b"a", b"b")[97], b"abc".partition(b"b"), b"ab".isalpha())~",
       R"~((b'1 a b', b'ac', 98, (b'a', b'b', b'c'), True))~"},
      {R"~((lambda a: (a.append(100), a.extend(b"e"), a.pop(), a.reverse(), a, len(a)))(bytearray(b"abc")))~",
       R"~((None, None, 101, None, bytearray(b'dcba'), 4))~"},
      {R"~(b"abc" + "a")~",
       R"~(TypeError: can't concat str to bytes)~"},
      {R"~(b"abc"[5])~",
       R"~(IndexError: index out of range)~"},
      {R"~(b"abc"["a"])~",
       R"~(TypeError: byte indices must be integers or slices, not str)~"},
      {R"~(bytes("a"))~",
       R"~(TypeError: string argument without an encoding)~"},
      {R"~(bytes(-1))~",
       R"~(ValueError: negative count)~"},
      {R"~(bytes([256]))~",
       R"~(ValueError: bytes must be in range(0, 256))~"},
      {R"~(bytes(1.5))~",
       R"~(TypeError: cannot convert 'float' object to bytes)~"},
      {R"~("a" in b"abc")~",
       R"~(TypeError: a bytes-like object is required, not 'str')~"},
      {R"~(256 in b"abc")~",
       R"~(ValueError: byte must be in range(0, 256))~"},
      {R"~(b",".join(["a"]))~",
       R"~(TypeError: sequence item 0: expected a bytes-like object, str found)~"},
      {R"~(bytes.fromhex("zz"))~",
       R"~(ValueError: non-hexadecimal number found in fromhex() arg at position 0)~"},
      {R"~(bytes.fromhex("6"))~",
       R"~(ValueError: fromhex() arg must contain an even number of hexadecimal digits)~"},
  });
}

}  // TEST_SUITE
