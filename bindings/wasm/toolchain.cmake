# Finds Emscripten: an emcc on PATH that is new enough, else what setup-toolchain.sh unpacked into .toolchain/.
# The same rule as in that script, so that both always mean the same compiler.

set(_minimum 3.1.60)
find_program(_emcc emcc NO_CACHE)
if(_emcc)
  execute_process(COMMAND "${_emcc}" --version OUTPUT_VARIABLE _banner ERROR_QUIET)
  if(NOT _banner MATCHES "\\) ([0-9]+\\.[0-9]+\\.[0-9]+)" OR CMAKE_MATCH_1 VERSION_LESS _minimum)
    unset(_emcc)
  endif()
endif()
if(NOT _emcc)
  set(_emcc "${CMAKE_CURRENT_LIST_DIR}/../../.toolchain/emscripten/emcc")
  if(NOT EXISTS "${_emcc}")
    message(FATAL_ERROR "No emcc >= ${_minimum} on PATH and none in .toolchain; run bindings/wasm/setup-toolchain.sh")
  endif()
endif()

file(REAL_PATH "${_emcc}" _emcc)
get_filename_component(EMSCRIPTEN_ROOT_PATH "${_emcc}" DIRECTORY)
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")
