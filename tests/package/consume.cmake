# SPDX-License-Identifier: MIT
#
# Builds a copy of tests/consumer in WORK and runs what it makes.  With what is
# installed in PREFIX, a folder in WORK, and no look at anything else of ours; or,
# with VARIANT=subdirectory, with the sources.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/nested.cmake")

set(here "${WORK}/consumer-${VARIANT}")
file(COPY "${SOURCE}/tests/consumer/" DESTINATION "${here}/source")
if(VARIANT STREQUAL "subdirectory")
    build_sources("${here}/source" "${here}/build" "-DCMAKE_PREFIX_PATH=${QT}"
        "-DDISPOSITION_SOURCE=${SOURCE}")
else()
    configure("${here}/source" "${here}/build" "-DCMAKE_PREFIX_PATH=${PREFIX};${QT}")
    build("${here}/build")
endif()

set(ENV{QT_QPA_PLATFORM} offscreen)
run("${CMAKE_CTEST_COMMAND}" --test-dir "${here}/build" --no-tests=error --output-on-failure)

if(VARIANT STREQUAL "subdirectory")
    # Our tests and programs are nothing to a host, and what it installs is its own.
    if(said MATCHES "tst_")
        message(FATAL_ERROR "a host runs our tests:\n${said}")
    endif()
    file(GLOB_RECURSE programs "${here}/build/*disposition-panel")
    if(programs)
        message(FATAL_ERROR "a host has built ${programs}")
    endif()
    file(REMOVE_RECURSE "${here}/installed")
    run("${CMAKE_COMMAND}" --install "${here}/build" --prefix "${here}/installed")
    if(EXISTS "${here}/installed")
        message(FATAL_ERROR "a host installs what is ours: ${here}/installed")
    endif()
    return()
endif()

# The shared libraries are built without programs, and so without the plugin.
if(NOT VARIANT STREQUAL "shared" AND NOT said MATCHES "pluginhost_panel \\.* +Passed")
    message(FATAL_ERROR "no host has loaded the plugin:\n${said}")
endif()

# What the compiler was told, and what it read.  All of that lies in WORK, or is Qt's.
file(READ "${here}/build/compile_commands.json" commands)
set(read "")
if(GENERATOR STREQUAL "Ninja")
    find_program(NINJA NAMES ninja ninja-build REQUIRED)
    run("${NINJA}" -C "${here}/build" -t deps)
    set(read "${said}")
    if(NOT read MATCHES "include/disposition/outcomeservice\\.h")
        message(FATAL_ERROR "ninja does not tell what the compiler read:\n${read}")
    endif()
endif()
foreach(text IN ITEMS "${commands}" "${read}")
    string(REPLACE "${WORK}/" "" text "${text}")
    string(FIND "${text}" "${SOURCE}" place)
    if(NOT place EQUAL -1)
        string(SUBSTRING "${text}" ${place} 200 text)
        message(FATAL_ERROR "the consumer looked into the sources: ${text}")
    endif()
endforeach()
