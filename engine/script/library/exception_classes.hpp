// Exception classes that know more than their arguments: OSError, SyntaxError, UnicodeError.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// BaseException.__new__: the arguments are kept whatever __init__ makes of them.
Value allocate_exception(Vm& vm, Type* type, const Arguments& arguments);

/// OSError(errno, strerror, filename) makes the subclass for the number; `extra` is the file name.
Value allocate_os_error(Vm& vm, Type* type, const Arguments& arguments);
bool initialize_os_error(Vm& vm, const Value& self, const Arguments& arguments);

/// The text of str(); null without raising when the class has nothing of its own to say.
Value special_exception_str(Vm& vm, const Value& self);
/// Attributes that are read from the arguments; null without raising: it has no such attribute.
Value special_exception_attribute(Vm& vm, const Value& self, std::string_view name);

}  // namespace lockstep::script
