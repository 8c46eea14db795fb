# SPDX-License-Identifier: MIT
#
# The Debian packages, by `cpack`; ./dev package builds and checks them.  What
# goes where is said by COMPONENT at each install().
#
#   runtime   disposition            the programs
#   plugin    disposition-plugin     the panel for softphones that load it
#   designer  disposition-designer   the panel in Qt Designer
#   dev       disposition-dev        libraries, headers, CMake files
set(DISPOSITION_PACKAGER "The Disposition authors <authors@disposition.invalid>"
    CACHE STRING "Name and mail address of whoever makes Debian packages of this")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own, below
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# Debug symbols are packages of their own, <package>-dbgsym.
set(CPACK_STRIP_FILES OFF)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/DebianDocs.cmake")
set(CPACK_DISPOSITION_SOURCE "${PROJECT_SOURCE_DIR}") # for that script

# A component that installs nothing is no package.
set(CPACK_COMPONENTS_ALL dev)
if(DISPOSITION_APPS)
    list(APPEND CPACK_COMPONENTS_ALL runtime)
endif()
if(TARGET dispositionpanel)
    list(APPEND CPACK_COMPONENTS_ALL plugin)
endif()
if(TARGET dispositionpaneldesigner)
    list(APPEND CPACK_COMPONENTS_ALL designer)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${DISPOSITION_PACKAGER}")
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# What dpkg-shlibdeps cannot see: QtSql loads its driver by name.
set(sqlite libqt6sql6-sqlite)
set(same "(= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME disposition)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "${sqlite}")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION "sets the telephony outcome of calls
A panel for call-centre agents: after a call it sends the telephony outcome,
a comment, a lead score and a target amount to the campaign manager over a
WebSocket, and says at once whether they were accepted. What is not confirmed
is kept on disk and sent again.
.
This package has the panel, a sender for scripts, and a simulated server to
practise and test against.")

set(CPACK_DEBIAN_PLUGIN_PACKAGE_NAME disposition-plugin)
set(CPACK_DEBIAN_PLUGIN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PLUGIN_PACKAGE_DEPENDS "${sqlite}")
set(CPACK_DEBIAN_PLUGIN_DESCRIPTION "telephony outcome panel for softphones
A panel in which call-centre agents set the telephony outcome of a call, as a
plugin that softphones made with Qt 6 load into a window of theirs.")

set(CPACK_DEBIAN_DESIGNER_PACKAGE_NAME disposition-designer)
set(CPACK_DEBIAN_DESIGNER_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_DESIGNER_PACKAGE_DEPENDS "${sqlite}")
set(CPACK_DEBIAN_DESIGNER_PACKAGE_SUGGESTS "disposition-dev ${same}, designer-qt6")
set(CPACK_DEBIAN_DESIGNER_DESCRIPTION "telephony outcome panel for Qt Designer
Lets Qt Designer, and programs that read its forms as they run, place the
panel in which call-centre agents set the telephony outcome of a call.")

# Static libraries: what they need themselves is for the host to link.
set(CPACK_DEBIAN_DEV_PACKAGE_NAME disposition-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS
    "qt6-base-dev (>= 6.4), qt6-websockets-dev (>= 6.4), ${sqlite}")
set(CPACK_DEBIAN_DEV_PACKAGE_SUGGESTS "cmake (>= 3.25), disposition-plugin ${same}")
set(CPACK_DEBIAN_DEV_DESCRIPTION "telephony outcome panel, development files
Libraries and headers to build a softphone or a desktop program with the panel
in which call-centre agents set the telephony outcome of a call, or with the
protocol below it alone; found by CMake as Disposition.")

include(CPack)
