# What every target of ours is compiled with; linked privately, so that no user of a library inherits it.
add_library(warnings INTERFACE)
target_compile_options(warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
  -Wcast-align -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wundef -Wformat=2
  -Wimplicit-fallthrough -Wswitch-enum
  # To name only the members that matter is what designated initializers are for.
  -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(warnings INTERFACE
    -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast -Wsuggest-override
    -Wredundant-tags)
  if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 105329: a false warning on "text" + std::to_string(n). And what optimises sees a std::expected
    # read before it is set, on the way where it was found not to have a value.
    target_compile_options(warnings INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
  endif()
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # libstdc++ 12 uses in its own stable_sort what it deprecates; clang tells of it at our call.
  target_compile_options(warnings INTERFACE -Wno-deprecated-declarations)
endif()
