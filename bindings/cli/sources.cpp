#include "bindings/cli/sources.hpp"

namespace lockstep::cli {
namespace {

/// Looks for `package.part` as package/part/__init__.py and package/part.py in each folder.
bool find_module(Console& console, const std::vector<std::string>& folders, std::string_view name, script::ModuleText& found) {
  std::string relative(name);
  for (char& c : relative)
    if (c == '.') c = '/';
  std::string why_not;
  for (const std::string& folder : folders) {
    for (const bool is_package : {true, false}) {
      found.path = folder + '/' + relative + (is_package ? "/__init__.py" : ".py");
      found.is_package = is_package;
      found.source.clear();
      if (console.read(found.path, found.source, why_not)) return true;
    }
  }
  return false;
}

}  // namespace

bool read_source(const std::string& file, Console& console, std::string& source) {
  std::string why_not;
  if (console.read(file, source, why_not)) return true;
  console.write(true, "lockstep: cannot read " + file + ": " + why_not + "\n");
  return false;
}

std::string shown_name(const std::string& file) { return file == "-" ? "<stdin>" : file; }

script::ModuleFinder module_finder(const std::string& file, const std::vector<std::string>& folders, Console& console) {
  const std::size_t slash = file.rfind('/');
  std::vector<std::string> all;
  all.push_back(slash == std::string::npos ? "." : slash == 0 ? "" : file.substr(0, slash));
  all.insert(all.end(), folders.begin(), folders.end());
  return [&console, all](std::string_view name, script::ModuleText& found) { return find_module(console, all, name, found); };
}

void report(const std::vector<Problem>& problems, const std::string& file_name, Console& console) {
  std::string text;
  for (const Problem& problem : problems) text += problem_text(problem, file_name);
  if (!text.empty()) console.write(true, text);
}

}  // namespace lockstep::cli
