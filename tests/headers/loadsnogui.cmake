# SPDX-License-Identifier: MIT
execute_process(COMMAND "${OBJDUMP}" -p "${PROGRAM}"
    OUTPUT_VARIABLE found COMMAND_ERROR_IS_FATAL ANY)
if(NOT found MATCHES "NEEDED +libQt6Core")
    message(FATAL_ERROR "${PROGRAM} does not even load Qt6Core: this says nothing")
endif()
string(REGEX MATCH "NEEDED +libQt6(Gui|Widgets|WebSockets|Network)[^\n]*" wrong "${found}")
if(wrong)
    message(FATAL_ERROR "${PROGRAM}: ${wrong}")
endif()
