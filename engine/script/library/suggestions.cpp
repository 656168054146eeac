// "Did you mean: 'x'?": the nearest name to one that was not found.
#include <algorithm>
#include <array>

#include "engine/script/library/tracebacks.hpp"
#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {
namespace {

constexpr size_t move_cost = 2;
constexpr size_t case_cost = 1;
constexpr size_t max_name_bytes = 40;
constexpr size_t max_candidates = 750;

/// Modules of the standard library that a name may be the forgotten import of. @source The Python Standard Library 3.14, module index
constexpr std::string_view standard_modules[] = {
    "abc",        "argparse",   "array",      "ast",         "asyncio",   "atexit",     "base64",      "bdb",         "binascii",   "bisect",     "builtins",
    "bz2",        "calendar",   "cmath",      "cmd",         "code",      "codecs",     "codeop",      "collections", "colorsys",   "compileall", "concurrent",
    "configparser", "contextlib", "contextvars", "copy",     "copyreg",   "csv",        "ctypes",      "curses",      "dataclasses", "datetime",  "dbm",
    "decimal",    "difflib",    "dis",        "doctest",     "email",     "encodings",  "ensurepip",   "enum",        "errno",      "faulthandler", "fcntl",
    "filecmp",    "fileinput",  "fnmatch",    "fractions",   "ftplib",    "functools",  "gc",          "getopt",      "getpass",    "gettext",    "glob",
    "graphlib",   "grp",        "gzip",       "hashlib",     "heapq",     "hmac",       "html",        "http",        "idlelib",    "imaplib",    "importlib",
    "inspect",    "io",         "ipaddress",  "itertools",   "json",      "keyword",    "linecache",   "locale",      "logging",    "lzma",       "mailbox",
    "marshal",    "math",       "mimetypes",  "mmap",        "modulefinder", "multiprocessing", "netrc", "ntpath",     "numbers",    "opcode",     "operator",
    "optparse",   "os",         "pathlib",    "pdb",         "pickle",    "pickletools", "pkgutil",    "platform",    "plistlib",   "poplib",     "posix",
    "posixpath",  "pprint",     "profile",    "pstats",      "pty",       "pwd",        "py_compile",  "pyclbr",      "pydoc",      "queue",      "quopri",
    "random",     "re",         "readline",   "reprlib",     "resource",  "rlcompleter", "runpy",      "sched",       "secrets",    "select",     "selectors",
    "shelve",     "shlex",      "shutil",     "signal",      "site",      "smtplib",    "socket",      "socketserver", "sqlite3",   "ssl",        "stat",
    "statistics", "string",     "stringprep", "struct",      "subprocess", "symtable",  "sys",         "sysconfig",   "syslog",     "tabnanny",   "tarfile",
    "tempfile",   "termios",    "textwrap",   "this",        "threading", "time",       "timeit",      "tkinter",     "token",      "tokenize",   "tomllib",
    "trace",      "traceback",  "tracemalloc", "tty",        "turtle",    "turtledemo", "types",       "typing",      "unicodedata", "unittest",  "urllib",
    "uuid",       "venv",       "warnings",   "wave",        "weakref",   "webbrowser", "wsgiref",     "xml",         "xmlrpc",     "zipapp",     "zipfile",
    "zipimport",  "zlib",       "zoneinfo",
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

size_t substitution_cost(char a, char b) {
  if (a == b) return 0;
  return lower(a) == lower(b) ? case_cost : move_cost;
}

/// Levenshtein's distance with cheap changes of case; more than `limit` when it is not within the limit.
size_t distance(std::string_view a, std::string_view b, size_t limit) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) a.remove_prefix(1), b.remove_prefix(1);
  while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
  if (a.empty() || b.empty()) return (a.size() + b.size()) * move_cost;
  if (a.size() > max_name_bytes || b.size() > max_name_bytes) return limit + 1;
  if (b.size() < a.size()) std::swap(a, b);
  if ((b.size() - a.size()) * move_cost > limit) return limit + 1;
  std::array<size_t, max_name_bytes> row;
  for (size_t i = 0; i < a.size(); ++i) row[i] = (i + 1) * move_cost;
  size_t result = 0;
  for (size_t j = 0; j < b.size(); ++j) {
    size_t diagonal = j * move_cost;
    result = diagonal;
    size_t least = SIZE_MAX;
    for (size_t i = 0; i < a.size(); ++i) {
      const size_t substituted = diagonal + substitution_cost(b[j], a[i]);
      diagonal = row[i];
      result = std::min(substituted, std::min(result, diagonal) + move_cost);
      row[i] = result;
      least = std::min(least, result);
    }
    if (least > limit) return limit + 1;
  }
  return result;
}

std::string nearest(std::string_view wrong, const std::vector<std::string>& candidates) {
  if (candidates.size() >= max_candidates) return {};
  std::string best;
  size_t best_distance = SIZE_MAX;
  for (const std::string& candidate : candidates) {
    if (candidate == wrong) continue;
    // No more than a third of the characters may be wrong.
    const size_t limit = std::min((wrong.size() + candidate.size() + 3) * move_cost / 6, best_distance - 1);
    const size_t found = distance(wrong, candidate, limit);
    if (found > limit || found >= best_distance) continue;
    best = candidate;
    best_distance = found;
    if (best_distance == 0) break;
  }
  return best;
}

void add_keys(const Dict* dict, std::vector<std::string>& names) {
  for (uint32_t i = 0; i < dict->entry_count; ++i)
    if (dict->entries[i].key.is_kind(Kind::str)) names.emplace_back(Vm::text_of(dict->entries[i].key));
}

std::vector<std::string> directory(Vm& vm, const Value& object) {
  std::vector<std::string> names;
  std::vector<Value> items;
  const Value list = directory_of(vm, object);
  if (list.is_null() || !vm.collect(list, items)) {
    vm.take_exception();
    return names;
  }
  for (const Value& item : items)
    if (item.is_kind(Kind::str)) names.emplace_back(Vm::text_of(item));
  return names;
}

/// The globals of code: those of the module that was made from its file.
const Dict* globals_of(Vm& vm, const Code* code) {
  const Dict* modules = vm.modules.get();
  for (uint32_t i = 0; i < modules->entry_count; ++i) {
    if (!modules->entries[i].value.is_kind(Kind::module)) continue;
    const Module* module = modules->entries[i].value.as<Module>();
    const Value file = vm.dict_get(module->dict.get(), vm.names.dunder_file);
    if (file.is_kind(Kind::str) && Vm::text_of(file) == Vm::text_of(code->file_name)) return module->dict.get();
  }
  return nullptr;
}

/// Frames are gone when an exception is printed: all locals of the code count, whether they were bound or not.
std::vector<std::string> names_in_scope(Vm& vm, const Code* code) {
  std::vector<std::string> names;
  for (const Str* name : code->local_names) names.emplace_back(name->view());
  for (const Str* name : code->free_names) names.emplace_back(name->view());
  if (const Dict* globals = globals_of(vm, code)) add_keys(globals, names);
  add_keys(vm.builtins.get(), names);
  for (const char* constant : {"None", "Ellipsis", "NotImplemented", "False", "True", "__debug__"}) names.emplace_back(constant);
  return names;
}

std::string attribute_suggestion(Vm& vm, const Exception* exception, std::string_view wrong) {
  if (exception->extra.is_null()) return {};
  std::vector<std::string> names = directory(vm, exception->extra);
  // A method of the object itself may be told of its private names.
  const Code* code = exception->traceback != nullptr && !exception->traceback->empty() ? exception->traceback->front().code.get() : nullptr;
  const bool in_method = code != nullptr && code->positional > 0 && code->local_names[0]->view() == "self" &&
                         Vm::text_of(code->qualified_name).starts_with(std::string(vm.type_name(exception->extra)) + ".");
  if (!wrong.starts_with('_') && !in_method) std::erase_if(names, [](const std::string& name) { return name.starts_with('_'); });
  return nearest(wrong, names);
}

}  // namespace

std::string nearest_name(std::string_view wrong, const std::vector<std::string>& candidates) { return nearest(wrong, candidates); }

std::string suggestion_for(Vm& vm, const Value& exception_value) {
  const auto* exception = exception_value.as<Exception>();
  const auto meant = [](const std::string& name) { return name.empty() ? std::string() : ". Did you mean: '" + name + "'?"; };
  if (vm.is_instance(exception_value, vm.types.import_error)) {
    // extra: the name that was not found in the module; extra2: the module's name
    if (!exception->extra.is_kind(Kind::str) || !exception->extra2.is_kind(Kind::str)) return {};
    const Value module = vm.dict_get(vm.modules.get(), exception->extra2);
    if (module.is_null()) return {};
    std::vector<std::string> names = directory(vm, module);
    const std::string_view wrong = Vm::text_of(exception->extra);
    if (!wrong.starts_with('_')) std::erase_if(names, [](const std::string& name) { return name.starts_with('_'); });
    return meant(nearest(wrong, names));
  }
  const bool is_name = vm.is_instance(exception_value, vm.types.name_error);
  if (!exception->extra2.is_kind(Kind::str) || (!is_name && !vm.is_instance(exception_value, vm.types.attribute_error))) return {};
  const std::string_view wrong = Vm::text_of(exception->extra2);
  if (!is_name) return meant(attribute_suggestion(vm, exception, wrong));
  std::string text;
  if (exception->traceback != nullptr && !exception->traceback->empty())
    text = meant(nearest(wrong, names_in_scope(vm, exception->traceback->front().code.get())));
  if (std::find(std::begin(standard_modules), std::end(standard_modules), wrong) != std::end(standard_modules))
    text += (text.empty() ? ". Did" : " Or did") + std::string(" you forget to import '") + std::string(wrong) + "'?";
  return text;
}

}  // namespace lockstep::script
