# SPDX-License-Identifier: MIT
#
# Installs into PREFIX: the build around this test, or with SHARED=ON one of its
# own, without the programs.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/nested.cmake")

if(SHARED)
    set(built "${WORK}/build-shared")
    build_sources("${SOURCE}" "${built}" -DBUILD_SHARED_LIBS=ON "-DCMAKE_PREFIX_PATH=${QT}"
        -DDISPOSITION_APPS=OFF)
else()
    set(built "${BUILD}")
endif()
file(REMOVE_RECURSE "${PREFIX}")
run("${CMAKE_COMMAND}" --install "${built}" --prefix "${PREFIX}")

# It has to work on another machine.
file(GLOB_RECURSE texts "${PREFIX}/*.cmake" "${PREFIX}/*.h")
if(NOT texts)
    message(FATAL_ERROR "there is nothing for a host in ${PREFIX}")
endif()
foreach(file IN LISTS texts)
    file(READ "${file}" text)
    string(FIND "${text}" "${SOURCE}" place)
    if(NOT place EQUAL -1)
        message(FATAL_ERROR "${file} names ${SOURCE}")
    endif()
endforeach()
