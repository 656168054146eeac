// bytes and bytearray: what the rest of the library needs of them.
#pragma once

#include <string>
#include <string_view>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// A bytearray: its bytes lie in memory of the heap, with room to grow.
struct ByteArray : NativeObject {
  uint8_t* data;
  uint32_t size;
  uint32_t capacity;
};

/// Whether `value` is bytes or bytearray (or of a subclass).
bool is_bytes_like(const Value& value);
/// The bytes of such an object; valid until it changes or goes.
std::string_view bytes_view(const Value& value);
/// repr(b"…").
void append_bytes_repr(std::string& out, std::string_view bytes);
/// An int from 0 to 255. @errors TypeError, ValueError (`message`); false after raising
bool read_byte(Vm& vm, const Value& value, const char* message, uint8_t& byte);
/// The bytes of a bytes-like object, an iterable of ints, an int (that many zeros) or text with an encoding: bytes(…).
/// false after raising.
bool read_bytes_arguments(Vm& vm, const char* function, const Arguments& arguments, std::string& bytes);

/// A bytearray of `type` with these bytes.
Value new_bytearray(Vm& vm, Type* type, std::string_view bytes);
/// Replaces `count` bytes at `start`. false after raising MemoryError.
bool bytearray_splice(Vm& vm, ByteArray* array, size_t start, size_t count, std::string_view by);

extern const NativeDefinition bytes_methods[];
/// The class methods and static methods of bytes and of bytearray.
void add_bytes_class_functions(Vm& vm, Type* type);

}  // namespace lockstep::script
