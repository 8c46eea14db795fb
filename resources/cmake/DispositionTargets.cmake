# SPDX-License-Identifier: MIT
#
# How this project makes a target: the flags that all share, and a library
# with its public headers reachable as <disposition/name.h>, here and where it
# is installed.

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
set(DISPOSITION_LIKE_GCC OFF)
if(CMAKE_CXX_COMPILER_ID MATCHES "^(GNU|Clang|AppleClang)$" AND NOT MSVC)
    set(DISPOSITION_LIKE_GCC ON)
endif()

# Warnings are for those who work on this project: a host has its own.
if(PROJECT_IS_TOP_LEVEL AND DISPOSITION_LIKE_GCC)
    target_compile_options(disposition_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-align -Wformat=2 -Wimplicit-fallthrough
        $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)
elseif(PROJECT_IS_TOP_LEVEL AND MSVC)
    target_compile_options(disposition_flags INTERFACE /W4)
endif()
if(DISPOSITION_WERROR)
    if(MSVC)
        target_compile_options(disposition_flags INTERFACE /WX)
    else()
        target_compile_options(disposition_flags INTERFACE -Werror)
    endif()
endif()

# disposition_tune(-Os SOURCES a.cpp…|TARGET name): how much to optimise, found by
# measuring.  Off unless asked for, so that a packager's own flags count.
if(DISPOSITION_TUNED AND NOT DISPOSITION_LIKE_GCC)
    message(FATAL_ERROR "DISPOSITION_TUNED is for GCC and Clang, not for ${CMAKE_CXX_COMPILER_ID}")
endif()
function(disposition_tune option kind)
    if(NOT DISPOSITION_TUNED)
        return()
    endif()
    if(kind STREQUAL "TARGET")
        target_compile_options(${ARGN} PRIVATE ${option})
    elseif(NOT CMAKE_UNITY_BUILD) # there, none is compiled alone
        set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS ${option})
    endif()
endfunction()
if(DISPOSITION_TUNED)
    # Behind CMake's own -O3, which is for programs that compute.
    target_compile_options(disposition_flags INTERFACE -O2)
    # A plugin is loaded beside a softphone and a browser: unused code stays out of it.
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_compile_options(disposition_flags INTERFACE -ffunction-sections -fdata-sections)
        target_link_options(disposition_flags INTERFACE LINKER:--gc-sections)
    endif()
endif()
# A program that only uses a static library's first part does not load what the rest needs.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(disposition_flags INTERFACE LINKER:--as-needed)
endif()
if(DISPOSITION_SANITIZE)
    target_compile_options(disposition_flags INTERFACE
        -fsanitize=${DISPOSITION_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(disposition_flags INTERFACE -fsanitize=${DISPOSITION_SANITIZE})
endif()
if(DISPOSITION_COVERAGE)
    target_compile_options(disposition_flags INTERFACE --coverage -O0 -fprofile-update=atomic)
    target_link_options(disposition_flags INTERFACE --coverage)
endif()

# The folder of what is being loaded, as the loader of this system spells it.
set(DISPOSITION_ORIGIN "$ORIGIN")
if(APPLE)
    set(DISPOSITION_ORIGIN "@loader_path")
endif()
set(DISPOSITION_LIBRARY_TYPE STATIC)
if(BUILD_SHARED_LIBS)
    set(DISPOSITION_LIBRARY_TYPE SHARED)
endif()

include(GenerateExportHeader)
include("${CMAKE_CURRENT_LIST_DIR}/DispositionPrecompile.cmake")

set(DISPOSITION_HEADERS "${PROJECT_BINARY_DIR}/include/disposition")
configure_file("${PROJECT_SOURCE_DIR}/protocol/version.h.in" "${DISPOSITION_HEADERS}/version.h" @ONLY)

# disposition_library(Protocol SOURCES … PUBLIC_HEADERS …)
#
# Makes the target Disposition<Name> with the alias Disposition::<Name>.
# Public headers compile as C++17; the sources behind them are C++20.
function(disposition_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC_HEADERS")
    set(target Disposition${name})
    qt_add_library(${target} ${DISPOSITION_LIBRARY_TYPE})
    # Before 1.0 each minor version may break what is linked to it.
    set_target_properties(${target} PROPERTIES
        VERSION ${PROJECT_VERSION}
        SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
        INSTALL_RPATH "${DISPOSITION_ORIGIN}")
    target_sources(${target} PRIVATE ${arg_SOURCES})

    string(TOUPPER ${name} upper)
    string(TOLOWER ${name} lower)
    set(export_header "${DISPOSITION_HEADERS}/${lower}export.h")
    generate_export_header(${target}
        BASE_NAME DISPOSITION_${upper}
        EXPORT_FILE_NAME "${export_header}")
    if(DISPOSITION_LIBRARY_TYPE STREQUAL STATIC)
        target_compile_definitions(${target} PUBLIC DISPOSITION_${upper}_STATIC_DEFINE)
    endif()
    set(generated "${export_header}")
    if(name STREQUAL "Protocol") # the one that all others need
        list(APPEND generated "${DISPOSITION_HEADERS}/version.h")
    endif()
    disposition_publish(${name} PUBLIC "${arg_PUBLIC_HEADERS}" "${generated}")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:disposition_flags>)
endfunction()

# disposition_header_library(PluginInterface app/plugin/panelplugin.h)
#
# The same for what has no sources.
function(disposition_header_library name)
    add_library(Disposition${name} INTERFACE)
    disposition_publish(${name} INTERFACE "${ARGN}" "")
endfunction()

# disposition_publish(<name> PUBLIC|INTERFACE <headers> <generated headers>)
#
# The parts that both have in common: the alias, the headers by their plain names, and how
# the library is installed.  Each is exported by itself, so that a host which
# asks for one needs nothing of the others.
function(disposition_publish name scope headers generated)
    set(target Disposition${name})
    add_library(Disposition::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
    target_compile_features(${target} INTERFACE cxx_std_17)

    list(TRANSFORM headers REPLACE "/[^/]+$" "" OUTPUT_VARIABLE folders)
    list(REMOVE_DUPLICATES folders)
    if(generated)
        list(APPEND folders "${DISPOSITION_HEADERS}")
    endif()
    target_sources(${target} ${scope} FILE_SET HEADERS
        BASE_DIRS ${folders} FILES ${headers} ${generated})
    # A file set puts its folders on the path of each user, where <call.h> or <clock.h> would
    # be ours.  Users write <disposition/call.h>, which is found by way of small headers here.
    set_target_properties(${target} PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "$<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>")
    if(scope STREQUAL PUBLIC)
        set_target_properties(${target} PROPERTIES
            INCLUDE_DIRECTORIES "${PROJECT_BINARY_DIR}/include")
    endif()
    foreach(header IN LISTS headers)
        cmake_path(GET header FILENAME file)
        file(CONFIGURE OUTPUT "${DISPOSITION_HEADERS}/${file}"
            CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n" @ONLY)
    endforeach()

    if(DISPOSITION_INSTALL)
        install(TARGETS ${target} EXPORT Disposition${name}Targets
            RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT runtime
            LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT runtime NAMELINK_COMPONENT dev
            ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT dev
            FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/disposition" COMPONENT dev
            INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
        install(EXPORT Disposition${name}Targets NAMESPACE Disposition:: COMPONENT dev
            DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Disposition")
    endif()
endfunction()

# disposition_module(NAME SOURCES…): a library that is loaded by hand, and shows
# nothing but what Qt looks for.
#
# Without qt_add_plugin: that of Qt 6.4 drops sources silently.
set(DISPOSITION_EXPORTS "${CMAKE_CURRENT_LIST_DIR}/exports.map")
function(disposition_module name)
    add_library(${name} MODULE ${ARGN})
    set_target_properties(${name} PROPERTIES
        LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/plugins"
        INSTALL_RPATH "")
    target_link_libraries(${name} PRIVATE disposition_flags)
    if(UNIX AND NOT APPLE)
        target_link_options(${name} PRIVATE "LINKER:--version-script=${DISPOSITION_EXPORTS}")
        set_property(TARGET ${name} APPEND PROPERTY LINK_DEPENDS "${DISPOSITION_EXPORTS}")
    endif()
endfunction()
