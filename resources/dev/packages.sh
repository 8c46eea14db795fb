# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# Brings a Debian or Ubuntu machine the packages it lacks.  Where packages are too old or
# not known here, it stops with a sentence, unless the tools are there all the same.
# With DISPOSITION_NO_INSTALL=1 it does neither.

# qt6-tools-dev has the CMake files of Qt6LinguistTools; the programs they
# name, lupdate and lrelease, are in qt6-l10n-tools.
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev libqt6sql6-sqlite qt6-websockets-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
)
# A host of another kind: a program in QML builds with these and runs on them.
# qt6-declarative-dev brings the headers of OpenGL's side of Qt, too, which
# Qt6UiTools asks for.
# shellcheck disable=SC2034 # used where this file is read
example_packages=(
    qt6-declarative-dev qml6-module-qtqml-workerscript qml6-module-qtquick
    qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-templates
    qml6-module-qtquick-window
    python3-pyqt6
)
# The tests make certificates, run the examples, read the manual and the menu
# entry as others will, and count instructions.
# shellcheck disable=SC2034 # used where this file is read
test_packages=(
    "${build_packages[@]}" "${example_packages[@]}" openssl groff-base desktop-file-utils valgrind
)

# version_less A B: compares 3.9 and 3.25 as people do
version_less() {
    [[ $1 != "$2" && $(printf '%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]
}

# judge_system OS_RELEASE: says why the packages of that system will not do; nothing if they will
judge_system() (
    ID='' VERSION_ID='' PRETTY_NAME=''
    # shellcheck disable=SC1090 # the file of whichever system it is
    if [[ -f $1 ]]; then . "$1"; fi
    case $ID in
        debian) least=12 ;;
        ubuntu) least=24.04 ;;
        *)
            printf 'the packages of %s are not known here.' "${PRETTY_NAME:-this system}"
            exit
            ;;
    esac
    # Debian's testing and unstable have no number.
    if [[ -n $VERSION_ID ]] && version_less "$VERSION_ID" "$least"; then
        printf '%s is too old: its packages have no CMake 3.25 or no Qt 6.4.' \
            "${PRETTY_NAME:-$ID $VERSION_ID}"
    fi
)

# lacking_tools: names, a line each, the tools that are not here or too old
lacking_tools() {
    local version
    version=$(cmake --version 2>/dev/null | sed -nE '1s/^cmake version ([0-9.]+).*/\1/p') || true
    if [[ -z $version ]] || version_less "$version" 3.25; then echo 'CMake 3.25 or later'; fi
    command -v ninja >/dev/null || echo Ninja
    command -v "${CXX:-c++}" >/dev/null || echo 'a C++20 compiler (GCC 12, Clang 14 or later)'
    version=$( (qtpaths6 --qt-version || qmake6 -query QT_VERSION) 2>/dev/null | head -n 1) || true
    if [[ -z $version ]] || version_less "$version" 6.4; then
        echo 'Qt 6.4 or later with WebSockets and Linguist tools'
    fi
}

# stop_without_tools: for a system whose packages are of no use
stop_without_tools() {
    local lacking
    lacking=$(lacking_tools)
    [[ -n $lacking ]] || return 0
    die "$1
Supported are Debian 12, Ubuntu 24.04 and later ones of both.  This is missing here:
${lacking//$'\n'/, }.
With Qt in a place of its own, name it and go on: DISPOSITION_NO_INSTALL=1 CMAKE_PREFIX_PATH=… ./dev …"
}

# need_packages NAME...: asks dpkg, which is quick, and apt only for what is missing
need_packages() {
    [[ -z ${DISPOSITION_NO_INSTALL:-} ]] || return 0
    local problem
    problem=$(judge_system /etc/os-release)
    if [[ -n $problem ]]; then
        stop_without_tools "$problem"
        return 0
    fi

    local installed missing=() name
    # dpkg-query fails when it knows nothing of a package: that is an answer, too.
    # shellcheck disable=SC2016 # ${…} is dpkg-query's own
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qxF "installed $name" <<<"$installed" || missing+=("$name")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null || { [[ ! -t 0 ]] && ! sudo -n true 2>/dev/null; }; then
            note packages "missing, and only root may install them: ${missing[*]}"
            return 0 # a Qt from elsewhere may do; if not, cmake says what it misses
        fi
        sudo -v # asks for the password here, where it can be seen
        as_root=(sudo)
    fi
    note packages "missing: ${missing[*]}"
    step packages install \
        install_packages "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=120 -- "${missing[@]}"
    rm -f build/*/configured # what CMake looked for in vain may be here now
}

# install_packages APT-GET... -- NAME...
install_packages() {
    local apt=()
    while [[ $1 != -- ]]; do
        apt+=("$1")
        shift
    done
    shift
    "${apt[@]}" update && "${apt[@]}" install --yes --no-install-recommends "$@"
}

# optional_package PROGRAM PACKAGE: tells whether PROGRAM is there, after trying to get it
optional_package() {
    command -v "$1" >/dev/null || need_packages "$2"
    command -v "$1" >/dev/null
}
