# shellcheck shell=bash
# SPDX-License-Identifier: MIT

verb_test() {
    local preset=dev targets=() arguments=()
    case ${1:-} in
        --fast)
            shift
            arguments=(-L '^fast$')
            ;;
        --asan)
            preset=asan
            shift
            ;;
        --tsan)
            preset=tsan
            targets=(disposition-threads)
            arguments=(-L '^threads$')
            shift
            ;;
        --clang)
            need_packages clang
            preset=clang
            shift
            ;;
    esac
    need_packages "${test_packages[@]}"
    build "$preset" "${targets[@]+"${targets[@]}"}"
    local status=0
    run_tests "$preset" "${arguments[@]+"${arguments[@]}"}" "$@" || status=$?
    count_tests
    return "$status"
}

# count_tests: the last line of what runs tests
count_tests() {
    printf '%d passed, %d failed' "$tests_passed" "$tests_failed"
    ((tests_skipped == 0)) || printf ', %d skipped' "$tests_skipped"
    printf '\n'
}

# run_tests PRESET [CTEST-ARGS]: sets tests_passed, tests_failed and tests_skipped
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
    elif [[ $preset == tsan ]]; then
        export TSAN_OPTIONS="halt_on_error=1:ignore_noninstrumented_modules=1"
    fi
    # Twice as many as there are processors: most of them wait, for answers and for the disk.
    step test "$preset" ctest --preset "$preset" --output-on-failure -j$((2 * jobs)) "$@" || status=$?

    tests_passed=0 tests_failed=0 tests_skipped=0
    numbers=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+).*/\1 \2/p' \
        "$step_log" | tail -n 1)
    if [[ -n $numbers ]]; then
        tests_skipped=$(grep -cE '\*\*\*Skipped' "$step_log" || true)
        tests_failed=${numbers% *}
        tests_passed=$((${numbers#* } - tests_failed - tests_skipped))
    fi
    if ((status == 0 && tests_passed + tests_failed == 0)); then
        printf 'dev: no test ran\n' >&2
        return 1
    fi
    return "$status"
}

# The tests that failed and their output; of the others not a word.
failure_of_test() {
    tr -d '\r' <"$1" | grep -vE '^ *Start +[0-9]+:|^ *[0-9]+/[0-9]+ Test .* Passed +[0-9.]+ sec|^$' ||
        true
}
