# SPDX-License-Identifier: MIT
#
# cmake -DROOT=<source tree> [-DQT_INCLUDE_DIR=<Qt's headers>] -P CheckLayering.cmake
#
# Reads every #include in protocol/, widgets/ and app/ and names, as file:line: reason,
# each that goes against the direction of the layers:
#
#   protocol/values <- protocol/wire, protocol/store
#   protocol/transport <- protocol/transport/websocket
#   values, wire, transport, store <- protocol/service
#   protocol (but not its store) <- widgets/state <- widgets/view
#   everything <- app; but app/simulator includes nothing of ours
#
# and each header of Qt in a room that is to do without it: QtWebSockets outside of
# protocol/transport/websocket and the simulator, QtSql outside of protocol/store, QtGui
# and QtWidgets outside of widgets/view and app.
#
# The link targets keep most of this already.  They cannot see folders inside one
# target, nor headers that come along by another target's include path; hence this script.
#
# Qt's own include folder tells which module a Qt class belongs to.  Without that folder,
# only the names that begin in a tell-tale way are known.
cmake_minimum_required(VERSION 3.25)

if(NOT IS_DIRECTORY "${ROOT}")
    message(FATAL_ERROR "Say which tree to check: -DROOT=<source tree>")
endif()
get_filename_component(ROOT "${ROOT}" ABSOLUTE)
if(NOT QT_INCLUDE_DIR)
    file(GLOB QT_INCLUDE_DIR LIST_DIRECTORIES true /usr/include/*/qt6 /usr/include/qt6)
    list(SUBLIST QT_INCLUDE_DIR 0 1 QT_INCLUDE_DIR)
endif()

# ---- the tree: where each file is, and in which room ------------------------

file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE "${ROOT}"
    "${ROOT}/protocol/*" "${ROOT}/widgets/*" "${ROOT}/app/*")
list(FILTER files INCLUDE REGEX "\\.(h|hpp|cpp|cc|mm)$")
list(SORT files)

# <disposition/name.h> is a header of a library before it is one of a program.
foreach(file IN LISTS files)
    if(file MATCHES "\\.(h|hpp)$")
        get_filename_component(name "${file}" NAME)
        if(file MATCHES "^app/")
            list(APPEND app_headers_named_${name} "${file}")
        else()
            list(APPEND headers_named_${name} "${file}")
        endif()
    endif()
endforeach()

function(room_of file result)
    if(file MATCHES "^protocol/transport/websocket")
        set(room "protocol/transport/websocket")
    elseif(file MATCHES "^((protocol|widgets|app)/[^/]+)/")
        set(room "${CMAKE_MATCH_1}")
    else()
        string(REGEX REPLACE "/.*" "" room "${file}")
    endif()
    set(${result} "${room}" PARENT_SCOPE)
endfunction()

# What each room of ours may include, besides itself.  A room that is not named
# here may include any.
set(may_protocol/values)
set(may_protocol/wire protocol/values)
set(may_protocol/transport)
set(may_protocol/transport/websocket protocol/transport)
set(may_protocol/store protocol/values)
set(may_protocol/service protocol/values protocol/wire protocol/transport protocol/store)
set(protocol_for_widgets protocol/values protocol/wire protocol/transport protocol/service)
set(may_widgets/state ${protocol_for_widgets})
set(may_widgets/view ${protocol_for_widgets} widgets/state)
set(may_app/simulator)
set(strict_rooms
    protocol/values protocol/wire protocol/transport protocol/transport/websocket protocol/store
    protocol/service
    widgets/state widgets/view app/simulator)

# ---- one include ------------------------------------------------------------

# The file of ours that an include in `file` means; empty if it is none, or generated;
# "?" and a reason if it cannot be told.
function(our_header file include quoted result)
    set(${result} "" PARENT_SCOPE)
    if(include MATCHES "^disposition/(.+)$")
        get_filename_component(name "${include}" NAME)
        set(found ${headers_named_${name}})
        if(NOT found)
            set(found ${app_headers_named_${name}})
        endif()
        list(LENGTH found count)
        if(count EQUAL 1)
            set(${result} "${found}" PARENT_SCOPE)
        elseif(count GREATER 1)
            list(JOIN found ", " found)
            set(${result} "?is any of ${found}" PARENT_SCOPE)
        elseif(NOT name MATCHES "(export|version)\\.h$")
            set(${result} "?is in neither protocol/ nor widgets/" PARENT_SCOPE)
        endif()
        return()
    endif()
    get_filename_component(folder "${file}" DIRECTORY)
    string(REGEX REPLACE "/.*" "" top "${file}")
    set(candidates "${top}/${include}" "protocol/${include}" "widgets/${include}"
        "app/${include}" "${include}")
    if(quoted)
        list(PREPEND candidates "${folder}/${include}")
    endif()
    foreach(candidate IN LISTS candidates)
        cmake_path(NORMAL_PATH candidate)
        if(EXISTS "${ROOT}/${candidate}" AND NOT IS_DIRECTORY "${ROOT}/${candidate}")
            set(${result} "${candidate}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
endfunction()

# QtCore for QString, QtGui for QtGui/QIcon; empty for what is not Qt's.
function(qt_module include result)
    set(module "")
    if(include MATCHES "^(Qt[A-Z][A-Za-z0-9]*)/")
        set(module "${CMAKE_MATCH_1}")
    elseif(DEFINED module_of_${include})
        set(module "${module_of_${include}}")
    elseif(include MATCHES "^(Q[A-Za-z0-9]+|q[a-z0-9_]+\\.h)$")
        # Core first: what it has is nobody else's, whoever forwards to it.
        file(GLOB homes "${QT_INCLUDE_DIR}/QtCore/${include}" "${QT_INCLUDE_DIR}/Qt*/${include}")
        if(QT_INCLUDE_DIR AND homes)
            if(EXISTS "${QT_INCLUDE_DIR}/QtCore/${include}")
                set(module QtCore)
            else()
                list(GET homes 0 home)
                get_filename_component(home "${home}" DIRECTORY)
                get_filename_component(module "${home}" NAME)
            endif()
        elseif(include MATCHES "^[Qq](t?[Ww]eb[Ss]ocket)")
            set(module QtWebSockets)
        elseif(include MATCHES "^[Qq](t?[Ss]ql)")
            set(module QtSql)
        elseif(include MATCHES "^[Qq](t?[Nn]etwork|[Ss]sl|[Tt]cp|[Uu]dp|[Aa]bstract[Ss]ocket)")
            set(module QtNetwork)
        elseif(include MATCHES "^[Qq](t?[Ww]idget)")
            set(module QtWidgets)
        elseif(include MATCHES "^[Qq](t?[Gg]ui)")
            set(module QtGui)
        endif()
        set(module_of_${include} "${module}" CACHE INTERNAL "")
    endif()
    set(${result} "${module}" PARENT_SCOPE)
endfunction()

# What is wrong with an include of Qt's; empty if nothing is.
function(judge_qt file room include module result)
    set(reason "")
    set(talks_websocket FALSE)
    if(room STREQUAL "protocol/transport/websocket" OR room STREQUAL "app/simulator")
        set(talks_websocket TRUE)
    endif()

    if(module STREQUAL "QtWebSockets" AND NOT talks_websocket)
        set(reason "only protocol/transport/websocket and app/simulator know QWebSocket")
    elseif(module STREQUAL "QtNetwork" AND room MATCHES "^(protocol|widgets)" AND NOT talks_websocket)
        set(reason "${room} does not use QtNetwork")
    elseif(module STREQUAL "QtSql" AND NOT room STREQUAL "protocol/store")
        set(reason "only protocol/store uses QtSql")
    elseif(module MATCHES "^Qt(Gui|Widgets)$" AND room MATCHES "^protocol")
        set(reason "protocol/ runs without a screen: no ${module}")
    elseif(room STREQUAL "widgets/state" AND NOT module STREQUAL "QtCore")
        set(reason "widgets/state is QtCore only: no ${module}")
    endif()
    set(${result} "${reason}" PARENT_SCOPE)
endfunction()

# What is wrong with an include of ours; empty if nothing is.
function(judge_ours room include target result)
    set(reason "")
    room_of("${target}" target_room)
    if(target MATCHES "_p\\.h$" AND NOT room STREQUAL target_room)
        set(reason "a private header of ${target_room}")
    elseif(room MATCHES "^widgets/" AND target MATCHES "^protocol/" AND NOT include MATCHES "^disposition/")
        set(reason "widgets/ reaches protocol/ by its public headers, <disposition/...>")
    elseif(room STREQUAL target_room OR target_room STREQUAL "protocol" OR target_room STREQUAL "widgets")
        # its own, or of no room
    elseif(room IN_LIST strict_rooms)
        if(NOT target_room IN_LIST may_${room})
            set(reason "${room} may not know ${target_room}")
        endif()
    endif()
    # Files that stand beside the rooms keep at least to their library.
    if(NOT reason)
        if((room MATCHES "^protocol" AND target MATCHES "^(widgets|app)/")
           OR (room MATCHES "^widgets" AND target MATCHES "^app/")
           OR (room STREQUAL "app/simulator" AND target MATCHES "^(protocol|widgets)/"))
            string(REGEX REPLACE "/.*" "" library "${target}")
            set(reason "${room} may not know ${library}/")
        endif()
    endif()
    set(${result} "${reason}" PARENT_SCOPE)
endfunction()

# ---- all of them ------------------------------------------------------------

set(includes 0)
set(faults 0)
foreach(file IN LISTS files)
    room_of("${file}" room)
    file(READ "${ROOT}/${file}" text)
    # Lines become a list, so nothing in them may look like CMake's own syntax.
    string(REGEX REPLACE "[][;\\\\]" "_" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(NOT line MATCHES "^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]")
            continue()
        endif()
        string(COMPARE EQUAL "${CMAKE_MATCH_1}" "\"" quoted)
        set(include "${CMAKE_MATCH_2}")
        math(EXPR includes "${includes} + 1")

        set(reason "")
        our_header("${file}" "${include}" "${quoted}" target)
        if(target MATCHES "^\\?(.*)$")
            set(reason "${CMAKE_MATCH_1}")
        elseif(target)
            judge_ours("${room}" "${include}" "${target}" reason)
        elseif(include MATCHES "^disposition/(.*)export\\.h$")
            # generated beside the library that it is named after
            set(library "${CMAKE_MATCH_1}")
            if((room STREQUAL "app/simulator")
               OR (room MATCHES "^protocol" AND NOT library MATCHES "^(protocol|websockettransport)$"))
                set(reason "${room} may not know that library")
            endif()
        else()
            qt_module("${include}" module)
            if(module)
                judge_qt("${file}" "${room}" "${include}" "${module}" reason)
            endif()
        endif()
        if(reason)
            math(EXPR faults "${faults} + 1")
            message("${file}:${number}: ${include}: ${reason}")
        endif()
    endforeach()
endforeach()

if(faults)
    message(FATAL_ERROR "layering: ${faults} of ${includes} includes go the wrong way")
endif()
message(STATUS "layering: ${includes} includes, all the right way")
