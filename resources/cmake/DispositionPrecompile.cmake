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

# disposition_precompile(TARGET core|widgets)
function(disposition_precompile target kind)
    if(NOT DISPOSITION_PRECOMPILE)
        return()
    endif()
    # What is read in advance must have been read with the same flags.
    get_target_property(visibility ${target} CXX_VISIBILITY_PRESET)
    set(headers "DispositionHeaders_${kind}")
    if(visibility)
        string(APPEND headers "_${visibility}")
    endif()
    if(NOT TARGET ${headers})
        set(source "${PROJECT_BINARY_DIR}/precompile/${headers}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "// Its headers count.\n" @ONLY)
        add_library(${headers} OBJECT "${source}")
        set_target_properties(${headers} PROPERTIES
            AUTOMOC OFF
            POSITION_INDEPENDENT_CODE ON)
        if(visibility)
            set_target_properties(${headers} PROPERTIES
                CXX_VISIBILITY_PRESET ${visibility}
                VISIBILITY_INLINES_HIDDEN ON)
        endif()
        target_link_libraries(${headers} PRIVATE disposition_flags Qt6::Core)
        # The headers alone: a target that does not link Widgets has no macro that says so.
        target_include_directories(${headers} SYSTEM PRIVATE
            $<TARGET_PROPERTY:Qt6::Widgets,INTERFACE_INCLUDE_DIRECTORIES>
            $<TARGET_PROPERTY:Qt6::Gui,INTERFACE_INCLUDE_DIRECTORIES>)
        target_precompile_headers(${headers} PRIVATE ${DISPOSITION_HEADERS_${kind}})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()
