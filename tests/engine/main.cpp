// The one main of the doctest suites. Run it with --help for doctest's options; --list-test-cases names the cases.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
