# shellcheck shell=bash
# SPDX-License-Identifier: MIT

verb_test() {
    local preset=dev
    if [[ ${1:-} == --asan ]]; then
        preset=asan
        shift
    fi
    need_packages "${test_packages[@]}"
    build "$preset"
    local status=0
    run_tests "$preset" "$@" || status=$?
    printf '%d passed, %d failed\n' "$tests_passed" "$tests_failed"
    return "$status"
}

# run_tests PRESET [CTEST-ARGS]: sets tests_passed and tests_failed
run_tests() {
    local preset=$1 status=0 numbers
    shift
    if [[ $preset == asan || $preset == ci ]]; then
        local suppressions="$root/tests/support/lsan.supp"
        export ASAN_OPTIONS=detect_leaks=1
        export UBSAN_OPTIONS=print_stacktrace=1
        # quoted for the sanitizer, which splits its options at blanks
        [[ ! -f $suppressions ]] ||
            export LSAN_OPTIONS="suppressions='$suppressions':print_suppressions=0"
    fi
    # Twice as many as there are processors: most of them wait, for answers and for the disk.
    step test "$preset" ctest --preset "$preset" --output-on-failure -j$((2 * jobs)) "$@" || status=$?

    tests_passed=0 tests_failed=0
    numbers=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+).*/\1 \2/p' \
        "$step_log" | tail -n 1)
    if [[ -n $numbers ]]; then
        local skipped
        skipped=$(grep -cE '\*\*\*Skipped' "$step_log" || true)
        tests_failed=${numbers% *}
        tests_passed=$((${numbers#* } - tests_failed - skipped))
        ((skipped == 0)) || note test "$skipped of them skipped"
    fi
    if ((status == 0 && tests_passed + tests_failed == 0)); then
        printf 'dev: no test ran\n' >&2
        return 1
    fi
    return "$status"
}

# What failed and its output; of the others not a word.
failure_of_test() {
    tr -d '\r' <"$1" | grep -vE '^ *Start +[0-9]+:|^ *[0-9]+/[0-9]+ Test .* Passed +[0-9.]+ sec|^$' ||
        true
}
