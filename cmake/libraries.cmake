# Every library from outside, named once. DEPENDENCIES.md says why each is here.
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS url json)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(CLI11 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(OpenSSL REQUIRED)
find_package(PostgreSQL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(pugixml REQUIRED)

# Debian ships these without a CMake package.
function(plain_library name header library)
  find_path(${name}_INCLUDE ${header} REQUIRED)
  find_library(${name}_LIBRARY ${library} REQUIRED)
  add_library(${name}::${name} UNKNOWN IMPORTED)
  set_target_properties(${name}::${name} PROPERTIES
    IMPORTED_LOCATION ${${name}_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${${name}_INCLUDE})
endfunction()
plain_library(libcsv csv.h csv)
plain_library(sodium sodium.h sodium)
plain_library(soci soci/soci.h soci_core)
plain_library(soci_sqlite soci/sqlite3/soci-sqlite3.h soci_sqlite3)
plain_library(soci_postgresql soci/postgresql/soci-postgresql.h soci_postgresql)
# The back ends' headers name their client libraries' headers.
target_link_libraries(soci_sqlite::soci_sqlite INTERFACE SQLite::SQLite3)
target_link_libraries(soci_postgresql::soci_postgresql INTERFACE PostgreSQL::PostgreSQL)
plain_library(xlsxwriter xlsxwriter.h xlsxwriter)
plain_library(zstd zstd.h zstd)
# Its own package would ask for civetweb and curl, which only its parts that we leave need.
plain_library(prometheus_core prometheus/registry.h prometheus-cpp-core)

if(BUILD_TESTING)
  find_package(GTest REQUIRED)
  find_package(rapidcheck REQUIRED)
endif()
