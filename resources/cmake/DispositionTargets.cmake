# SPDX-License-Identifier: MIT
#
# How this project makes a target: the flags that all share, and a library
# with its public headers reachable as <disposition/name.h>, here and where it
# is installed.

# The one flags target.  Everything links it privately; nothing exports it.
add_library(disposition_flags INTERFACE)
target_compile_features(disposition_flags INTERFACE cxx_std_20)
target_compile_definitions(disposition_flags INTERFACE
    DISPOSITION_VERSION="${PROJECT_VERSION}"
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
# The last word on how much to optimise comes after CMake's own -O3, which is for programs that compute.
target_compile_options(disposition_flags INTERFACE $<$<CONFIG:Release>:-O2>)
# A plugin is loaded beside a softphone and a browser: what nobody calls stays out of it.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(disposition_flags INTERFACE
        $<$<CONFIG:Release>:-ffunction-sections> $<$<CONFIG:Release>:-fdata-sections>)
    target_link_options(disposition_flags INTERFACE $<$<CONFIG:Release>:LINKER:--gc-sections>)
endif()
# For what waits for people, and not for the wire: half the size, and nothing to be felt.
add_library(disposition_small INTERFACE)
target_compile_options(disposition_small INTERFACE $<$<CONFIG:Release>:-Os>)
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
include("${CMAKE_CURRENT_LIST_DIR}/DispositionPrecompile.cmake")

# disposition_library(Protocol SOURCES … PUBLIC_HEADERS …)
#
# Makes the target Disposition<Name> with the alias Disposition::<Name>.
# Public headers compile as C++17; the sources behind them are C++20.
function(disposition_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC_HEADERS")
    set(target Disposition${name})
    add_library(${target})
    # Before 1.0 each minor version may break what is linked to it.
    set_target_properties(${target} PROPERTIES
        VERSION ${PROJECT_VERSION}
        SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
        POSITION_INDEPENDENT_CODE ON
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        INSTALL_RPATH "$ORIGIN")
    target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:disposition_flags>)
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_sources(${target} PRIVATE ${arg_SOURCES} ${arg_PUBLIC_HEADERS})

    string(TOUPPER ${name} upper)
    string(TOLOWER ${name} lower)
    set(export_header "${PROJECT_BINARY_DIR}/include/disposition/${lower}export.h")
    generate_export_header(${target}
        BASE_NAME DISPOSITION_${upper}
        EXPORT_FILE_NAME "${export_header}")
    get_target_property(type ${target} TYPE)
    if(type STREQUAL STATIC_LIBRARY)
        target_compile_definitions(${target} PUBLIC DISPOSITION_${upper}_STATIC_DEFINE)
    endif()
    disposition_publish(${name} PUBLIC ${arg_PUBLIC_HEADERS})
    if(DISPOSITION_INSTALL)
        install(FILES "${export_header}" COMPONENT dev
            DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/disposition")
    endif()
endfunction()

# disposition_header_library(PluginInterface app/plugin/panelplugin.h)
#
# The same for what has no sources.
function(disposition_header_library name)
    add_library(Disposition${name} INTERFACE)
    disposition_publish(${name} INTERFACE ${ARGN})
endfunction()

# What both have in common: the alias, the headers by their plain names, and how
# the library is installed.  Each is exported by itself, so that a host which
# asks for one needs nothing of the others.
function(disposition_publish name scope)
    set(target Disposition${name})
    add_library(Disposition::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES
        EXPORT_NAME ${name}
        DISPOSITION_PUBLIC_HEADERS "${ARGN}")
    target_compile_features(${target} INTERFACE cxx_std_17)
    target_include_directories(${target}
        ${scope} "$<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>")
    foreach(header IN LISTS ARGN)
        cmake_path(GET header FILENAME file)
        file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/include/disposition/${file}"
            CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n" @ONLY)
    endforeach()

    if(DISPOSITION_INSTALL)
        install(TARGETS ${target} EXPORT Disposition${name}Targets
            RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT runtime
            LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT runtime NAMELINK_COMPONENT dev
            ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT dev
            INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
        install(FILES ${ARGN} COMPONENT dev
            DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/disposition")
        install(EXPORT Disposition${name}Targets NAMESPACE Disposition:: COMPONENT dev
            DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Disposition")
    endif()
endfunction()

# disposition_module(NAME SOURCES…): a library that is loaded by hand, and shows
# nothing but what Qt looks for.
#
# Not by qt_add_plugin: that of Qt 6.4 drops sources silently.
set(DISPOSITION_EXPORTS "${CMAKE_CURRENT_LIST_DIR}/exports.map")
function(disposition_module name)
    add_library(${name} MODULE ${ARGN})
    set_target_properties(${name} PROPERTIES
        LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/plugins")
    target_link_libraries(${name} PRIVATE disposition_flags)
    if(UNIX AND NOT APPLE)
        target_link_options(${name} PRIVATE
            "LINKER:--version-script=${DISPOSITION_EXPORTS}" LINKER:--as-needed)
        set_property(TARGET ${name} APPEND PROPERTY LINK_DEPENDS "${DISPOSITION_EXPORTS}")
    endif()
endfunction()
