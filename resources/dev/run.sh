# shellcheck shell=bash
# SPDX-License-Identifier: MIT

verb_run() {
    need_packages "${build_packages[@]}"
    build dev disposition-panel
    local panel="$root/build/dev/bin/disposition-panel"
    cd -- "$caller" # so that file names among the arguments mean what the caller meant
    if has_display; then
        exec "$panel" --demo "$@"
    fi
    note run "no display: the story is played offscreen"
    make_runtime_folder
    QT_QPA_PLATFORM=offscreen exec "$panel" --demo --story --picture "$root/build/demo.png" "$@"
}

# Qt asks for this folder, and complains where no login has made it.
make_runtime_folder() {
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
        export XDG_RUNTIME_DIR="$root/build/runtime"
        mkdir -p "$XDG_RUNTIME_DIR"
        chmod 700 "$XDG_RUNTIME_DIR"
    fi
}
