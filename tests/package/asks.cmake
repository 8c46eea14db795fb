# SPDX-License-Identifier: MIT
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/nested.cmake")

file(REMOVE_RECURSE "${WORK}/asks") # what it found before must not help it
configure("${CMAKE_CURRENT_LIST_DIR}/asks" "${WORK}/asks"
    "-DCMAKE_PREFIX_PATH=${PREFIX};${QT}" "-DPLUGIN_DIR=${PLUGIN_DIR}" "-DVERSION=${VERSION}")
