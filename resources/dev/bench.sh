# shellcheck shell=bash
# SPDX-License-Identifier: MIT

benches=(roundtrip durable flush press filter lag start idle typing language day size)

# Each prints its rows; with --json an object a line.  A missed budget is shown
# as such and makes the verb end with 1.
verb_bench() {
    local json=() names=() argument
    for argument in "$@"; do
        case $argument in
            --json) json=(--json) ;;
            *)
                [[ " ${benches[*]} " == *" $argument "* ]] ||
                    bad_usage "there is no bench \"$argument\", only ${benches[*]}"
                names+=("$argument")
                ;;
        esac
    done
    ((${#names[@]} > 0)) || names=("${benches[@]}")
    need_packages "${test_packages[@]}"
    build release disposition-bench >&2
    local name status=0
    [[ -n ${json[*]-} ]] ||
        printf '%s cores; each ratio is of medians of at least 9 rounds, in turn with its floor\n' "$jobs"
    for name in "${names[@]}"; do
        QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "build/release/bench/bench-$name" \
            "${json[@]+"${json[@]}"}" 2>"build/log/bench-$name.log" || status=1
    done
    return "$status"
}
