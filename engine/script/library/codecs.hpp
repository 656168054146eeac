// Text to bytes and back: str.encode, bytes.decode, str(b, "utf-8").
//
// Encodings: utf-8, ascii, latin-1, utf-16 and utf-32 with their -le and -be forms. Error handlers: strict, ignore, replace,
// backslashreplace, surrogateescape, surrogatepass (utf-8), and for encoding xmlcharrefreplace.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// @param encoding, errors  null or the values given for them
/// @errors LookupError, UnicodeEncodeError, TypeError
Value encode_text(Vm& vm, const Value& text, const Value* encoding, const Value* errors);
/// @param bytes  bytes or bytearray; anything else is a TypeError as str() words it
/// @errors LookupError, UnicodeDecodeError, TypeError
Value decode_value(Vm& vm, const Value& bytes, const Value* encoding, const Value* errors);

}  // namespace lockstep::script
