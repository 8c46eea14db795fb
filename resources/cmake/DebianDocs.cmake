# SPDX-License-Identifier: MIT
#
# Run by cpack when the files of each package are together and not yet packed:
# adds what Debian's policy wants in every package, its copyright and changes,
# compresses what is read compressed, and takes the debug symbols from static libraries,
# of which cpack makes no package.
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH, where that is set
set(version "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")

# Compresses in place; without name and time, so that the same input gives the same file.
function(compress file)
    execute_process(COMMAND gzip -9n "${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER "${component}" upper)
    set(package "${CPACK_DEBIAN_${upper}_PACKAGE_NAME}")
    set(root "${CPACK_TEMPORARY_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX}")
    set(docs "${root}/share/doc/${package}")

    file(MAKE_DIRECTORY "${docs}")
    file(COPY_FILE "${CPACK_DISPOSITION_SOURCE}/LICENSE" "${docs}/copyright")
    file(COPY_FILE "${CPACK_DISPOSITION_SOURCE}/CHANGELOG.md" "${docs}/changelog")
    file(WRITE "${docs}/changelog.Debian"
        "${package} (${version}) unstable; urgency=medium\n\n"
        "  * What changed is in changelog.gz.\n\n"
        " -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${now}\n")
    # A first upload to Debian's archive would close a wish for the package; this is none.
    file(WRITE "${root}/share/lintian/overrides/${package}" "initial-upload-closes-no-bugs *\n")
    file(GLOB manuals "${root}/share/man/man*/*.[0-9]" "${root}/share/man/*/man*/*.[0-9]")
    foreach(file IN ITEMS "${docs}/changelog" "${docs}/changelog.Debian" LISTS manuals)
        compress("${file}")
    endforeach()
    file(GLOB_RECURSE archives "${root}/lib/*.a")
    foreach(file IN LISTS archives)
        execute_process(COMMAND strip --strip-debug --enable-deterministic-archives "${file}"
            COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    # Copies of the two that a plain installation has.
    file(REMOVE "${docs}/LICENSE" "${docs}/CHANGELOG.md")
    # Whatever the umask of the packager is.
    file(CHMOD "${root}/share" "${root}/share/doc"
        PERMISSIONS ${CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
    file(CHMOD_RECURSE "${docs}" "${root}/share/lintian"
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ
        DIRECTORY_PERMISSIONS ${CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
endforeach()
