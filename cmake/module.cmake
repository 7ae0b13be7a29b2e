# module(NAME needs...) declares one folder of src/ as a library.
# Headers in the folder are its public face, those under impl/ are private; impl/*.cpp are built too.
# NAME_test is built from the *_test.cpp files beside the code; a table of cases (*.cases) lies beside them.
function(module name)
  file(GLOB sources CONFIGURE_DEPENDS *.cpp impl/*.cpp)
  file(GLOB tests CONFIGURE_DEPENDS *_test.cpp impl/*_test.cpp)
  file(GLOB headers CONFIGURE_DEPENDS *.h)
  list(REMOVE_ITEM sources ${tests} "")

  add_library(${name} STATIC ${sources})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR}/src FILES ${headers})
  target_link_libraries(${name} PUBLIC ${ARGN} PRIVATE warnings)

  if(BUILD_TESTING AND tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE ${name} test_support warnings)
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
