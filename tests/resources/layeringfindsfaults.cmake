# SPDX-License-Identifier: MIT
#
# cmake -DCHECK=<CheckLayering.cmake> -DROOT=<planted tree> [-DQT_INCLUDE_DIR=…] -P
#
# Each planted line says what is wrong with it, in a comment `fault: <part of
# the reason>`.  The check has to report these lines, with that reason, and no
# other line.
cmake_minimum_required(VERSION 3.25)

get_filename_component(ROOT "${ROOT}" ABSOLUTE)
execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DROOT=${ROOT}" "-DQT_INCLUDE_DIR=${QT_INCLUDE_DIR}" -P "${CHECK}"
    RESULT_VARIABLE status
    OUTPUT_VARIABLE output
    ERROR_VARIABLE reported)
string(REPLACE "\n" ";" reported "${reported}")
list(FILTER reported INCLUDE REGEX "^[a-z].*:[0-9]+: ")

set(wrong "")
set(planted 0)
file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/*.h" "${ROOT}/*.cpp")
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(NOT line MATCHES "// fault: (.+)$")
            continue()
        endif()
        set(reason "${CMAKE_MATCH_1}")
        math(EXPR planted "${planted} + 1")
        set(seen FALSE)
        foreach(report IN LISTS reported)
            string(FIND "${report}" "${file}:${number}: " start)
            string(FIND "${report}" "${reason}" place)
            if(start EQUAL 0 AND place GREATER 0)
                set(seen TRUE)
                list(REMOVE_ITEM reported "${report}")
                break()
            endif()
        endforeach()
        if(NOT seen)
            string(APPEND wrong "not found: ${file}:${number}: ${reason}\n")
        endif()
    endforeach()
endforeach()
foreach(report IN LISTS reported)
    string(APPEND wrong "not planted: ${report}\n")
endforeach()

if(status EQUAL 0)
    string(APPEND wrong "the check did not fail\n")
endif()
if(planted EQUAL 0)
    string(APPEND wrong "nothing is planted in ${ROOT}\n")
endif()
if(wrong)
    message(FATAL_ERROR "${wrong}")
endif()
message(STATUS "all ${planted} planted faults were found, and nothing else")
