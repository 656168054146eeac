// The methods of str, as the table in text_methods.cpp has them.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

extern const NativeDefinition str_methods[];
/// maketrans. vm.types.str is there.
void add_str_static_methods(Vm& vm);

// text_search.cpp
Value str_find(Vm& vm, const Arguments& arguments);
Value str_rfind(Vm& vm, const Arguments& arguments);
Value str_index(Vm& vm, const Arguments& arguments);
Value str_rindex(Vm& vm, const Arguments& arguments);
Value str_count(Vm& vm, const Arguments& arguments);
Value str_startswith(Vm& vm, const Arguments& arguments);
Value str_endswith(Vm& vm, const Arguments& arguments);
Value str_replace(Vm& vm, const Arguments& arguments);
Value str_removeprefix(Vm& vm, const Arguments& arguments);
Value str_removesuffix(Vm& vm, const Arguments& arguments);

// text_split.cpp
Value str_split(Vm& vm, const Arguments& arguments);
Value str_rsplit(Vm& vm, const Arguments& arguments);
Value str_splitlines(Vm& vm, const Arguments& arguments);
Value str_partition(Vm& vm, const Arguments& arguments);
Value str_rpartition(Vm& vm, const Arguments& arguments);
Value str_join(Vm& vm, const Arguments& arguments);
Value str_strip(Vm& vm, const Arguments& arguments);
Value str_lstrip(Vm& vm, const Arguments& arguments);
Value str_rstrip(Vm& vm, const Arguments& arguments);

// text_case.cpp
Value str_upper(Vm& vm, const Arguments& arguments);
Value str_lower(Vm& vm, const Arguments& arguments);
Value str_title(Vm& vm, const Arguments& arguments);
Value str_capitalize(Vm& vm, const Arguments& arguments);
Value str_casefold(Vm& vm, const Arguments& arguments);
Value str_swapcase(Vm& vm, const Arguments& arguments);
Value str_isalnum(Vm& vm, const Arguments& arguments);
Value str_isalpha(Vm& vm, const Arguments& arguments);
Value str_isascii(Vm& vm, const Arguments& arguments);
Value str_isdecimal(Vm& vm, const Arguments& arguments);
Value str_isdigit(Vm& vm, const Arguments& arguments);
Value str_isidentifier(Vm& vm, const Arguments& arguments);
Value str_islower(Vm& vm, const Arguments& arguments);
Value str_isnumeric(Vm& vm, const Arguments& arguments);
Value str_isprintable(Vm& vm, const Arguments& arguments);
Value str_isspace(Vm& vm, const Arguments& arguments);
Value str_istitle(Vm& vm, const Arguments& arguments);
Value str_isupper(Vm& vm, const Arguments& arguments);

// text_layout.cpp
Value str_center(Vm& vm, const Arguments& arguments);
Value str_ljust(Vm& vm, const Arguments& arguments);
Value str_rjust(Vm& vm, const Arguments& arguments);
Value str_zfill(Vm& vm, const Arguments& arguments);
Value str_expandtabs(Vm& vm, const Arguments& arguments);
Value str_translate(Vm& vm, const Arguments& arguments);
Value str_maketrans(Vm& vm, const Arguments& arguments);
Value str_encode(Vm& vm, const Arguments& arguments);

}  // namespace lockstep::script
