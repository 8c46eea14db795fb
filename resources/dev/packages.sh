# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# Brings a Debian or Ubuntu machine the packages it lacks, and leaves every
# other machine alone.

# qt6-tools-dev has the CMake files of Qt6LinguistTools; the programs they
# name, lupdate and lrelease, are in qt6-l10n-tools.
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev libqt6sql6-sqlite qt6-websockets-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
)
# A guest of another kind: what a program in QML builds with and runs on.
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

# need_packages NAME...: asks dpkg, which is quick, and apt only for what is missing
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        if ! compgen -G 'build/*/configured' >/dev/null; then # until it has once worked without
            note packages "no apt here; these are needed under their Debian names, or the like:"
            note '' "$*"
        fi
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
