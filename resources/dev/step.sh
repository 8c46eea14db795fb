# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# How a verb says what it does: one line for each step with its time, and the
# words of the tools only when something went wrong.

jobs=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)

# step NAME WHAT COMMAND...: the output goes to build/log/NAME-WHAT.log
step() {
    local name=$1 what=$2 started=$SECONDS status=0
    shift 2
    step_log="build/log/$name-${what//[^A-Za-z0-9_]/-}.log"
    mkdir -p build/log
    printf '%-11s %-32s' "$name" "$what"
    "$@" >"$step_log" 2>&1 </dev/null || status=$?
    if ((status == 0)); then
        printf '%5d s\n' $((SECONDS - started))
        return 0
    fi
    printf '%5d s  failed\n' $((SECONDS - started))
    {
        if declare -F "failure_of_$name" >/dev/null; then
            "failure_of_$name" "$step_log"
        else
            tail -n 40 "$step_log"
        fi
        printf '\ndev: %s failed; the whole log is %s\n' "$name" "$root/$step_log"
    } >&2
    return "$status"
}

# note NAME WORDS: a line that is no step
note() {
    printf '%-11s %s\n' "$1" "$2"
}

die() {
    printf 'dev: %s\n' "$*" >&2
    exit 1
}

bad_usage() {
    printf 'dev: %s\n' "$*" >&2
    exit 2
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} || $(uname -s) == Darwin ]]
}
