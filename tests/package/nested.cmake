# SPDX-License-Identifier: MIT
#
# What the scripts of these tests have in common.

# run(COMMAND…): says what it said, and ends here, if it fails
function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT status EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\n${said}")
    endif()
    set(said "${said}" PARENT_SCOPE)
endfunction()

# configure(<source> <build> [ARGS…]): quick to build, and by the compiler of the build around it
function(configure source build)
    file(REMOVE "${build}/CMakeCache.txt") # what it was told the last time
    run("${CMAKE_COMMAND}" -S "${source}" -B "${build}" -G "${GENERATOR}"
        "-DCMAKE_CXX_COMPILER=${CXX}" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 ${ARGN})
endfunction()

function(build folder)
    run("${CMAKE_COMMAND}" --build "${folder}" --parallel 2)
endfunction()

# build_sources(<source> <build> [ARGS…]): both, where our sources are compiled.
# Many of them at a time, which takes a third of the time; where two do not go
# together, one by one.
function(build_sources source build)
    configure("${source}" "${build}" -DCMAKE_UNITY_BUILD=ON ${ARGN})
    execute_process(COMMAND "${CMAKE_COMMAND}" --build "${build}" --parallel 2
        RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
    if(NOT status EQUAL 0)
        message(STATUS "as a unity build it fails: again, one by one")
        configure("${source}" "${build}" -DCMAKE_UNITY_BUILD=OFF ${ARGN})
        build("${build}")
    endif()
endfunction()
