# Headers that nothing has compiled by themselves yet: where the header's own source includes it first, its compilation
# is that proof already. The others are compiled alone (all_verify_interface_header_sets).
function(unproven_headers out)
  set(unproven "")
  foreach(header IN LISTS ARGN)
    cmake_path(GET header STEM stem)
    cmake_path(GET header PARENT_PATH folder)
    cmake_path(RELATIVE_PATH header BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/src OUTPUT_VARIABLE name)
    set(first "")
    foreach(source ${folder}/${stem}.cpp ${folder}/impl/${stem}.cpp)
      if(EXISTS ${source} AND NOT first)
        file(STRINGS ${source} first REGEX "^#include" LIMIT_COUNT 1)
      endif()
    endforeach()
    if(NOT first STREQUAL "#include \"${name}\"")
      list(APPEND unproven ${header})
    endif()
  endforeach()
  set(${out} ${unproven} PARENT_SCOPE)
endfunction()

# module(NAME needs...) declares one folder of src/ as a library.
# Headers in the folder are its public face, those under impl/ are private; impl/*.cpp are built too.
# NAME_test is built from the *_test.cpp files beside the code; a table of cases (*.cases) lies beside them.
function(module name)
  file(GLOB sources CONFIGURE_DEPENDS *.cpp impl/*.cpp)
  file(GLOB tests CONFIGURE_DEPENDS *_test.cpp impl/*_test.cpp)
  file(GLOB headers CONFIGURE_DEPENDS *.h)
  list(REMOVE_ITEM sources ${tests} "")

  add_library(${name} STATIC ${sources})
  unproven_headers(alone ${headers})
  target_sources(${name}
    PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR}/src FILES ${headers}
    PUBLIC FILE_SET alone TYPE HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR}/src FILES ${alone})
  set_property(TARGET ${name} PROPERTY INTERFACE_HEADER_SETS_TO_VERIFY alone)
  target_link_libraries(${name} PUBLIC ${ARGN} PRIVATE warnings)
  precompiled(${name})

  if(BUILD_TESTING AND tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE ${name} test_support warnings)
    tested(${name}_test)
    target_compile_definitions(${name}_test PRIVATE
      TEST_FOLDER="${CMAKE_CURRENT_SOURCE_DIR}" DATA_FOLDER="${CMAKE_SOURCE_DIR}/data" LAW_FOLDER="${CMAKE_SOURCE_DIR}/law")
    add_test(NAME ${name} COMMAND ${name}_test)
  endif()
endfunction()

# test_with(NAME support...) gives the tests of a module more to stand on than test_support.
function(test_with name)
  if(BUILD_TESTING)
    target_link_libraries(${name}_test PRIVATE ${ARGN})
  endif()
endfunction()
