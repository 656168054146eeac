// Modules beside the script.
#include <doctest/doctest.h>

#include <map>

#include "engine/simulation.hpp"

using namespace lockstep;

namespace {

using Files = std::map<std::string, script::ModuleText, std::less<>>;

struct Run {
  std::vector<Problem> problems;
  std::string text;  // everything it wrote
  int exit_status = 0;
};

Run run(std::string_view source, const Files& files, std::vector<std::string> arguments = {}) {
  Run result;
  SimulationOptions options;
  options.file_name = "main.py";
  options.arguments = std::move(arguments);
  options.find_module = [&files](std::string_view name, script::ModuleText& found) {
    const auto at = files.find(name);
    if (at == files.end()) return false;
    found = at->second;
    return true;
  };
  Simulation simulation;
  if (!simulation.load(source, options, result.problems)) return result;
  while (!simulation.ended()) (void)simulation.run_for(100, 100'000);
  for (const ProgramOutput& piece : simulation.take_output()) result.text += piece.text;
  result.exit_status = simulation.exit_status();
  return result;
}

}  // namespace

TEST_SUITE("script/imports") {
  TEST_CASE("a module beside the script is imported once, and its coroutines run on the script's loop") {
    const Files files{{"helpers", {"print('body of', __name__, __file__)\n"
                                   "import asyncio\n"
                                   "async def pause(n):\n"
                                   "    await asyncio.sleep(n)\n"
                                   "    return n\n",
                                   "helpers.py"}}};
    const Run done = run("import asyncio, helpers\n"
                         "from helpers import pause\n"
                         "print(asyncio.run(pause(2)), helpers.pause is pause)\n",
                         files);
    CHECK(done.text == "body of helpers helpers.py\n2 True\n");
  }

  TEST_CASE("a package has submodules and relative imports") {
    const Files files{{"shop", {"from . import stock\nfrom .stock import count as how_many\n", "shop/__init__.py", true}},
                      {"shop.stock", {"from .names import NAME\ncount = len(NAME)\n", "shop/stock.py"}},
                      {"shop.names", {"NAME = 'apple'\n", "shop/names.py"}}};
    CHECK(run("import shop.stock\nprint(shop.how_many, shop.stock.count, shop.__package__, shop.stock.__package__)\n", files).text == "5 5 shop shop\n");
  }

  TEST_CASE("a relative import has to stay inside a package") {
    CHECK(run("try:\n    from . import x\nexcept ImportError as error:\n    print(error)\n", {}).text ==
          "attempted relative import with no known parent package\n");
    const Files files{{"a", {"try:\n    from .. import x\nexcept ImportError as error:\n    print(error)\n", "a/__init__.py", true}}};
    CHECK(run("import a\n", files).text == "attempted relative import beyond top-level package\n");
  }

  TEST_CASE("a module that does not exist is refused before the run, at its line") {
    const Run refused = run("print('before')\nimport nowhere\n", {});
    REQUIRE(refused.problems.size() == 1);
    CHECK(refused.problems[0].slug == "unsupported-import");
    CHECK(refused.problems[0].line == 2);
    CHECK(refused.text.empty());
  }

  TEST_CASE("a syntax error in an imported module names the module's file and line") {
    const Files files{{"broken", {"x = 1\ny = = 2\n", "broken.py"}}};
    const Run failed = run("import broken\n", files);
    CHECK(failed.exit_status == 1);
    CHECK(failed.text ==
          "Traceback (most recent call last):\n"
          "  File \"main.py\", line 1, in <module>\n"
          "    import broken\n"
          "  File \"broken.py\", line 2\n"
          "    y = = 2\n"
          "        ^\n"
          "SyntaxError: invalid syntax\n");
  }

  TEST_CASE("an exception in an imported module shows the module's line") {
    const Files files{{"failing", {"def divide(n):\n    return 1 / n\n", "failing.py"}}};
    CHECK(run("import failing\nfailing.divide(0)\n", files).text ==
          "Traceback (most recent call last):\n"
          "  File \"main.py\", line 2, in <module>\n"
          "    failing.divide(0)\n"
          "    ~~~~~~~~~~~~~~^^^\n"
          "  File \"failing.py\", line 2, in divide\n"
          "    return 1 / n\n"
          "           ~~^~~\n"
          "ZeroDivisionError: division by zero\n");
  }

  TEST_CASE("the program's arguments are in sys.argv") {
    CHECK(run("import sys\nprint(sys.argv)\n", {}, {"-v", "two words"}).text == "['main.py', '-v', 'two words']\n");
  }
}
