# SPDX-License-Identifier: MIT
#
# How this project makes a target: the flags that all share, and a library
# with its public headers reachable as <disposition/name.h>.

# The one flags target.  Everything links it privately; nothing exports it.
add_library(disposition_flags INTERFACE)
target_compile_features(disposition_flags INTERFACE cxx_std_20)
target_compile_definitions(disposition_flags INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(disposition_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wformat=2 -Wimplicit-fallthrough
    $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>
    $<$<BOOL:${DISPOSITION_WERROR}>:-Werror>)
if(DISPOSITION_SANITIZE)
    target_compile_options(disposition_flags INTERFACE
        -fsanitize=${DISPOSITION_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(disposition_flags INTERFACE -fsanitize=${DISPOSITION_SANITIZE})
endif()
if(DISPOSITION_COVERAGE)
    target_compile_options(disposition_flags INTERFACE --coverage -O0 -fprofile-update=atomic)
    target_link_options(disposition_flags INTERFACE --coverage)
endif()

include(GenerateExportHeader)

# disposition_library(Protocol FOLDERS values wire SOURCES … PUBLIC_HEADERS …)
#
# Makes the target Disposition<Name> with the alias Disposition::<Name>.
# Public headers compile as C++17; the sources behind them are C++20.
function(disposition_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC_HEADERS")
    set(target Disposition${name})
    add_library(${target})
    add_library(Disposition::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES
        EXPORT_NAME ${name}
        VERSION ${PROJECT_VERSION}
        SOVERSION ${PROJECT_VERSION_MAJOR}
        POSITION_INDEPENDENT_CODE ON
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON)
    target_compile_features(${target} INTERFACE cxx_std_17)
    target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:disposition_flags>)

    string(TOUPPER ${name} upper)
    string(TOLOWER ${name} lower)
    set(forward "${PROJECT_BINARY_DIR}/include/disposition")
    generate_export_header(${target}
        BASE_NAME DISPOSITION_${upper}
        EXPORT_FILE_NAME "${forward}/${lower}export.h")
    foreach(header IN LISTS arg_PUBLIC_HEADERS)
        cmake_path(GET header FILENAME file)
        file(CONFIGURE OUTPUT "${forward}/${file}"
            CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n" @ONLY)
    endforeach()
    set_property(TARGET ${target} PROPERTY DISPOSITION_PUBLIC_HEADERS ${arg_PUBLIC_HEADERS})
    target_sources(${target} PRIVATE ${arg_SOURCES} ${arg_PUBLIC_HEADERS})
    target_include_directories(${target}
        PUBLIC "$<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>"
        PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    if(NOT BUILD_SHARED_LIBS)
        target_compile_definitions(${target} PUBLIC DISPOSITION_${upper}_STATIC_DEFINE)
    endif()
endfunction()
