# shellcheck shell=bash
# SPDX-License-Identifier: MIT

# example NAME ARGS...: each is a function example_<name> below
verb_example() {
    local name=${1:-}
    if [[ -z $name ]] || ! declare -F "example_$name" >/dev/null; then
        bad_usage "example of what? There is: $(declare -F | sed -n 's/^declare -f example_//p' | paste -sd ' ' -)"
    fi
    shift
    "example_$name" "$@"
}

# A softphone in QML, with no widget.
example_qml() {
    need_packages "${build_packages[@]}" "${example_packages[@]}"
    build dev disposition-qmlhost
    [[ " $* " == *' --url'* ]] || set -- --demo "$@"
    open_example qml "$root/build/dev/bin/disposition-qmlhost" "$@"
}

# A softphone with the panel in a dock; it knows the plugin's headers alone.
example_softphone() {
    need_packages "${build_packages[@]}"
    build dev disposition-softphone
    open_example softphone "$root/build/dev/bin/disposition-softphone" \
        --panel "$root/build/dev/plugins/libdispositionpanel.so" "$@"
}

# The same in Python, against a simulator that goes with it.
example_python() {
    need_packages "${build_packages[@]}" python3-pyqt6
    build dev dispositionpanel dispositionwebsocket disposition-simulator
    open_example python "$root/app/examples/pythonhost/run" "$root/build/dev" "$@"
}

# open_example NAME PROGRAM ARGS...: with no display, or for a picture, it plays offscreen
open_example() {
    local name=$1 program=$2
    shift 2
    cd -- "$caller" # so that file names among the arguments mean what the caller meant
    if [[ " $* " != *' --picture'* ]]; then
        if has_display; then
            exec "$program" "$@"
        fi
        note example "no display: a call is played offscreen, and pictured in build/example-$name.png"
        set -- "$@" --picture "$root/build/example-$name.png"
    fi
    make_runtime_folder
    QT_QPA_PLATFORM=offscreen exec "$program" "$@"
}
