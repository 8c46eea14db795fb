# shellcheck shell=bash
# SPDX-License-Identifier: MIT

benches=(roundtrip durable flush press filter lag start idle typing language day size)

# Counts the instructions of four paths, which repeat where times do not, and fails where one is
# dearer by 15 % than on record for the same Qt, compiler and flags; and plants a fault to see
# that it is found.  Without a record for this machine it says so.
verb_guard() {
    (($# == 0)) || bad_usage "guard takes no arguments"
    need_packages "${test_packages[@]}"
    build dev bench-guard
    tests_passed=0 tests_failed=0 tests_skipped=0
    local path
    for path in roundtrip filter start typing '--planted filter'; do
        # shellcheck disable=SC2086 # two words, where there are two
        if ! step guard "$path" build/dev/bench/bench-guard $path; then
            tests_failed=$((tests_failed + 1))
        elif grep -q 'not judged' "$step_log"; then
            tests_skipped=$((tests_skipped + 1))
            note guard "$path: not judged, $(sed -nE 's/.*not judged: *//p' "$step_log" | head -n 1)"
        else
            tests_passed=$((tests_passed + 1))
        fi
    done
    count_tests
    ((tests_failed == 0))
}

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
