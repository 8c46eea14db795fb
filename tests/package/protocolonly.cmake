# SPDX-License-Identifier: MIT
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/nested.cmake")

file(REMOVE_RECURSE "${WORK}/protocolonly")
configure("${CMAKE_CURRENT_LIST_DIR}/protocolonly" "${WORK}/protocolonly"
    "-DCMAKE_PREFIX_PATH=${QT}" "-DDISPOSITION_SOURCE=${SOURCE}")
