# SPDX-License-Identifier: MIT
#
# What a plugin shows and what it needs: nothing but Qt's two entry points, and
# no Qt library that is not in ALLOWED.  Of a program (PROGRAM=ON) only the latter.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND "${NM}" -D --defined-only "${PLUGIN}"
    OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^ \n]+\n" shown "${symbols}")
list(TRANSFORM shown STRIP)
list(SORT shown)
if(NOT PROGRAM AND NOT shown STREQUAL "qt_plugin_instance;qt_plugin_query_metadata_v2")
    message(FATAL_ERROR "${PLUGIN} shows: ${shown}")
endif()
execute_process(COMMAND "${OBJDUMP}" -p "${PLUGIN}"
    OUTPUT_VARIABLE headers COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "NEEDED +libQt6[A-Za-z]+" needed "${headers}")
list(TRANSFORM needed REPLACE "NEEDED +libQt6" "")
if(NOT "Core" IN_LIST needed)
    message(FATAL_ERROR "${PLUGIN} does not even need Qt6Core: this says nothing")
endif()
string(REPLACE "," ";" ALLOWED "${ALLOWED}")
foreach(module IN LISTS needed)
    if(NOT module IN_LIST ALLOWED)
        message(FATAL_ERROR "${PLUGIN} needs Qt6${module}")
    endif()
endforeach()
