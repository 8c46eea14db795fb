# SPDX-License-Identifier: MIT
#
# What find_package(Disposition) reads, the documents, and the Debian packages.
# The targets install themselves, each where it is made.
include(CMakePackageConfigHelpers)

set(config "${PROJECT_BINARY_DIR}/cmake")
set(config_dir "${CMAKE_INSTALL_LIBDIR}/cmake/Disposition")
set(plugin_dir "${CMAKE_INSTALL_LIBDIR}/disposition")
set(plugin_file "${CMAKE_SHARED_MODULE_PREFIX}dispositionpanel${CMAKE_SHARED_MODULE_SUFFIX}")
# Static libraries leave it to the host to link what is behind them.
if(DISPOSITION_LIBRARY_TYPE STREQUAL STATIC)
    set(behind_Protocol Sql)
    set(behind_WebSocketTransport Network WebSockets)
endif()
set(libraries "")
foreach(name IN ITEMS Protocol WebSocketTransport State Widgets PluginInterface)
    if(TARGET Disposition${name})
        string(APPEND libraries " ${name}")
    endif()
endforeach()
string(STRIP "${libraries}" libraries)
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/DispositionConfig.cmake.in"
    "${config}/DispositionConfig.cmake"
    INSTALL_DESTINATION "${config_dir}"
    PATH_VARS plugin_dir CMAKE_INSTALL_INCLUDEDIR
    NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
# Before 1.0 each minor version may break what is built with it.
write_basic_package_version_file("${config}/DispositionConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion)
install(FILES "${config}/DispositionConfig.cmake" "${config}/DispositionConfigVersion.cmake"
    DESTINATION "${config_dir}" COMPONENT dev)
install(FILES "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
    "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/widgets/ACCESSIBILITY.md"
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/disposition" COMPONENT runtime)
install(FILES "${PROJECT_SOURCE_DIR}/app/plugin/EMBEDDING.md"
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/disposition-dev" COMPONENT dev)

# Plugins stand in folders of their own, and have shared libraries to find.
foreach(plugin IN ITEMS
        "dispositionpanel;${plugin_dir}"
        "dispositionwebsocket;${plugin_dir}"
        "dispositionnetwork;${plugin_dir}"
        "dispositionpaneldesigner;${QT6_INSTALL_PLUGINS}/designer")
    list(GET plugin 0 target)
    list(GET plugin 1 folder)
    if(TARGET ${target} AND BUILD_SHARED_LIBS)
        file(RELATIVE_PATH way "/${folder}" "/${CMAKE_INSTALL_LIBDIR}")
        set_target_properties(${target} PROPERTIES INSTALL_RPATH "${DISPOSITION_ORIGIN}/${way}")
    endif()
endforeach()

include("${CMAKE_CURRENT_LIST_DIR}/DispositionPackages.cmake")
