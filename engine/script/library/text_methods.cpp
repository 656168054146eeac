#include "engine/script/library/text_methods.hpp"

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/str_format.hpp"

namespace lockstep::script {

namespace {

Value str_getnewargs(Vm& vm, const Arguments& arguments) { return vm.new_tuple({vm.new_str(Vm::text_of(arguments[0]))}); }

constexpr NativeDefinition static_methods[] = {
    {"maketrans", str_maketrans, 1, 3},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

constexpr NativeDefinition str_methods[] = {
    {"capitalize", str_capitalize, 0, 0},
    {"casefold", str_casefold, 0, 0},
    {"center", str_center, 1, 2},
    {"count", str_count, 1, 3},
    {"encode", str_encode, 0, 2, "encoding,errors"},
    {"endswith", str_endswith, 1, 3},
    {"expandtabs", str_expandtabs, 0, 1, "tabsize"},
    {"find", str_find, 1, 3},
    {"format", str_format, 0, 0xFFFF, "*"},
    {"format_map", str_format_map, 1, 1},
    {"index", str_index, 1, 3},
    {"isalnum", str_isalnum, 0, 0},
    {"isalpha", str_isalpha, 0, 0},
    {"isascii", str_isascii, 0, 0},
    {"isdecimal", str_isdecimal, 0, 0},
    {"isdigit", str_isdigit, 0, 0},
    {"isidentifier", str_isidentifier, 0, 0},
    {"islower", str_islower, 0, 0},
    {"isnumeric", str_isnumeric, 0, 0},
    {"isprintable", str_isprintable, 0, 0},
    {"isspace", str_isspace, 0, 0},
    {"istitle", str_istitle, 0, 0},
    {"isupper", str_isupper, 0, 0},
    {"join", str_join, 1, 1},
    {"ljust", str_ljust, 1, 2},
    {"lower", str_lower, 0, 0},
    {"lstrip", str_lstrip, 0, 1},
    {"partition", str_partition, 1, 1},
    {"removeprefix", str_removeprefix, 1, 1},
    {"removesuffix", str_removesuffix, 1, 1},
    {"replace", str_replace, 2, 3, ",,count"},
    {"rfind", str_rfind, 1, 3},
    {"rindex", str_rindex, 1, 3},
    {"rjust", str_rjust, 1, 2},
    {"rpartition", str_rpartition, 1, 1},
    {"rsplit", str_rsplit, 0, 2, "sep,maxsplit"},
    {"rstrip", str_rstrip, 0, 1},
    {"split", str_split, 0, 2, "sep,maxsplit"},
    {"splitlines", str_splitlines, 0, 1, "keepends"},
    {"startswith", str_startswith, 1, 3},
    {"strip", str_strip, 0, 1},
    {"swapcase", str_swapcase, 0, 0},
    {"title", str_title, 0, 0},
    {"translate", str_translate, 1, 1},
    {"upper", str_upper, 0, 0},
    {"zfill", str_zfill, 1, 1},
    {"__getnewargs__", str_getnewargs, 0, 0},
    {nullptr, nullptr, 0, 0},
};

void add_str_static_methods(Vm& vm) { add_static_methods(vm, vm.types.str, static_methods); }

}  // namespace lockstep::script
