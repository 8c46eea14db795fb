# shellcheck shell=bash
# SPDX-License-Identifier: MIT

verb_install() {
    (($# <= 1)) || bad_usage "install takes one folder at most"
    local prefix=${1:-/usr/local} as_root=() folder
    [[ $prefix == /* ]] || prefix="$caller/$prefix"
    need_packages "${build_packages[@]}"
    build release

    # Only this last part may need root: what the build makes stays the caller's.
    folder=$prefix
    until [[ -e $folder ]]; do folder=$(dirname -- "$folder"); done
    if [[ ! -w $folder ]]; then
        command -v sudo >/dev/null || die "$folder may not be written to; name a folder that may"
        if [[ -t 0 ]]; then sudo -v; fi # asks for the password here, where it can be seen
        as_root=(sudo -n)
    fi
    step install "release" "${as_root[@]+"${as_root[@]}"}" \
        cmake --install build/release --prefix "$prefix"
    note install "in $prefix"
}
