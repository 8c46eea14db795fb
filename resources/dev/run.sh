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
    QT_QPA_PLATFORM=offscreen exec "$panel" --demo --story --picture "$root/build/demo.png" "$@"
}
