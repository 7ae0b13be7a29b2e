# What most sources include, read once: under the sanitizers half of a compilation is reading the standard library. Only
# there (ANSINH_PRECOMPILED): the other builds keep every source honest about what it includes.
option(ANSINH_PRECOMPILED "Read the standard library once" OFF)
set(ANSINH_TEST_OPTIONS "" CACHE STRING "Options that tests alone are compiled with")

set(standard_headers <algorithm> <array> <chrono> <cstdint> <expected> <filesystem> <fstream> <functional> <map> <memory>
  <optional> <ranges> <set> <span> <sstream> <string> <string_view> <unordered_map> <utility> <variant> <vector>
  <fmt/chrono.h> <fmt/format.h>)

if(ANSINH_PRECOMPILED)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "")
  add_library(standard OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
  target_link_libraries(standard PRIVATE fmt::fmt)
  target_precompile_headers(standard PRIVATE ${standard_headers})
  if(BUILD_TESTING)
    add_library(standard_of_tests OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(standard_of_tests PRIVATE fmt::fmt GTest::gtest)
    target_compile_options(standard_of_tests PRIVATE ${ANSINH_TEST_OPTIONS})
    target_precompile_headers(standard_of_tests PRIVATE ${standard_headers} <gtest/gtest.h>)
  endif()
endif()

# precompiled(TARGET): a library of ours.
function(precompiled target)
  if(ANSINH_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM standard)
  endif()
endfunction()

# tested(TARGET): a program of tests.
function(tested target)
  target_compile_options(${target} PRIVATE ${ANSINH_TEST_OPTIONS})
  if(ANSINH_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM standard_of_tests)
  endif()
endfunction()
