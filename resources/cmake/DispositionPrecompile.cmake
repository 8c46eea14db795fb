# SPDX-License-Identifier: MIT
#
# Most of what the compiler reads is Qt's headers.  With DISPOSITION_PRECOMPILE it
# reads them once for many sources.
#
# Off by default, and in what is released: a source that forgets an #include
# compiles all the same with it, and only a build without it tells.
option(DISPOSITION_PRECOMPILE "Read Qt's headers once for many sources" OFF)

set(DISPOSITION_HEADERS_core
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QLoggingCategory> <QPointer> <QProcess> <QSet> <QStringList> <QTimer>
    <algorithm> <chrono> <functional> <memory> <optional> <utility>)
set(DISPOSITION_HEADERS_widgets
    ${DISPOSITION_HEADERS_core}
    <QApplication> <QComboBox> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu> <QPainter>
    <QPlainTextEdit> <QPushButton> <QVBoxLayout>)

# Compilers take headers that were read in advance only with the flags of the source itself.
# Position independence is one of them, -fPIC in a library and -fPIE in a program: here all
# is compiled for libraries, so that the headers are read once and not twice.
if(DISPOSITION_PRECOMPILE AND DISPOSITION_LIKE_GCC)
    target_compile_options(disposition_flags INTERFACE -fPIC)
endif()

# disposition_precompile(TARGET core|widgets)
function(disposition_precompile target kind)
    if(NOT DISPOSITION_PRECOMPILE)
        return()
    endif()
    set(headers "DispositionHeaders_${kind}")
    if(NOT TARGET ${headers})
        set(source "${PROJECT_BINARY_DIR}/precompile/${headers}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "// Only its precompiled header is used.\n" @ONLY)
        add_library(${headers} OBJECT EXCLUDE_FROM_ALL "${source}")
        set_target_properties(${headers} PROPERTIES
            AUTOMOC OFF AUTOUIC OFF UNITY_BUILD OFF POSITION_INDEPENDENT_CODE ON)
        target_link_libraries(${headers} PRIVATE disposition_flags Qt6::Core)
        # The headers alone: a target that does not link Widgets has no macro that says so.
        target_include_directories(${headers} SYSTEM PRIVATE
            $<TARGET_PROPERTY:Qt6::Widgets,INTERFACE_INCLUDE_DIRECTORIES>
            $<TARGET_PROPERTY:Qt6::Gui,INTERFACE_INCLUDE_DIRECTORIES>)
        target_precompile_headers(${headers} PRIVATE ${DISPOSITION_HEADERS_${kind}})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()
