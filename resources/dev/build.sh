# shellcheck shell=bash
# SPDX-License-Identifier: MIT

# One of the presets, for those who want no more than that.
verb_build() {
    local preset=${1:-dev}
    grep -q "\"name\": \"$preset\", \"configurePreset\"" CMakePresets.json ||
        bad_usage "there is no preset \"$preset\"; there are: $(preset_names)"
    need_packages "${build_packages[@]}" "${example_packages[@]}"
    if [[ $preset == clang || $preset == fuzz ]]; then need_packages clang; fi
    build "$@"
}

preset_names() {
    sed -nE 's/^    \{ "name": "([a-z]+)", "configurePreset".*/\1/p' CMakePresets.json |
        sort -u | paste -sd ' ' -
}

# build PRESET [TARGET...]: everything, if no target is named
build() {
    local preset=$1 targets=()
    shift
    (($# == 0)) || targets=(--target "$@")
    configure "$preset" || return
    step build "$preset" \
        cmake --build --preset "$preset" --parallel "$jobs" "${targets[@]+"${targets[@]}"}"
}

# Ninja configures anew when a CMake file changes, but knows nothing of the
# presets, nor of a tree that was copied together with its build folder.
configure() {
    local preset=$1 folder="build/$1" home
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null || true)
    if [[ -n $home && ! $home -ef $root ]]; then
        note configure "$folder was made for $home: starting over"
        rm -rf -- "${root:?}/$folder"
    fi
    if [[ -f $folder/build.ninja && $folder/configured -nt CMakePresets.json ]]; then
        return 0
    fi
    step configure "$preset" cmake --preset "$preset" || return
    touch "$folder/configured"
}

# The first fault and what was said of it, without the compiler's command lines.
failure_of_build() {
    local shown
    if grep -q '^CMake Error' "$1"; then # a CMake file was changed, and not for the better
        shown=$(sed -n '/^CMake Error/,$p' "$1")
    else
        shown=$(sed -n '/^FAILED:/,$p' "$1" |
            grep -vE '^(/|:|cd |ccache )[^ ]* .* -o |^: && |^\[[0-9]+/[0-9]+\]' || true)
    fi
    if [[ -n $shown ]]; then
        head -n 60 <<<"$shown"
    else
        tail -n 40 "$1"
    fi
}

failure_of_configure() {
    if grep -q '^CMake Error' "$1"; then
        sed -n '/^CMake Error/,$p' "$1" | head -n 40
    else
        tail -n 40 "$1"
    fi
}
