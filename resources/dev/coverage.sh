# shellcheck shell=bash
# SPDX-License-Identifier: MIT

coverage_least=90 # per cent of the lines, for each room

# With the sanitizers, so that one build and one run of the tests do for both.
verb_coverage() {
    (($# == 0)) || bad_usage "coverage takes no arguments"
    need_packages "${test_packages[@]}" gcovr
    command -v gcovr >/dev/null || die "coverage needs gcovr"
    build ci
    # Counts add up from run to run: what an earlier run reached must not count for this one.
    find build/ci -name '*.gcda' -delete
    # A process that is killed while it writes its counts spoils them for the next, which
    # says so on stderr, where tests look.  Hence a file, and not the test that kills most.
    mkdir -p build/log
    export GCOV_ERROR_FILE="$root/build/log/gcov.log"
    local status=0
    run_tests ci -E tst_crashes || status=$?
    if ((status != 0)); then
        count_tests
        return "$status"
    fi
    mkdir -p build/coverage
    step coverage lines gcovr --root . --object-directory build/ci -j "$jobs" \
        --filter 'protocol/' --filter 'widgets/' --filter 'app/' \
        --exclude '.*_autogen/.*' --exclude '.*moc_.*' \
        --csv build/coverage/lines.csv \
        --html-details build/coverage/index.html \
        build/ci
    coverage_table build/coverage/lines.csv || status=$?
    count_tests
    return "$status"
}

# By folder, then by room; fails when a room has less than it should.
coverage_table() {
    LC_ALL=C sort "$1" | LC_ALL=C awk -F, -v least="$coverage_least" -v page="build/coverage/index.html" '
        function row(name, reached, all) {
            printf "  %-34s %6d of %6d lines  %5.1f %%\n", name, reached, all, all ? 100 * reached / all : 0
        }
        $1 ~ /^(protocol|widgets|app)\// {
            folder = $1
            sub(/\/[^\/]*$/, "", folder)
            if (!(folder in all)) order[++folders] = folder
            all[folder] += $2; reached[folder] += $3
            room = folder
            sub(/\/.*/, "", room)
            roomAll[room] += $2; roomReached[room] += $3
        }
        END {
            for (i = 1; i <= folders; ++i) row(order[i], reached[order[i]], all[order[i]])
            split("protocol widgets app", rooms, " ")
            for (i = 1; i <= 3; ++i) {
                room = rooms[i]
                row("total of " room "/", roomReached[room], roomAll[room])
                # nothing measured is nothing proved
                if (100 * roomReached[room] < least * roomAll[room] || !roomAll[room])
                    low = low " " room "/"
            }
            print "  line by line: " page
            if (low) {
                printf "dev: under %d %% of the lines are reached in:%s\n", least, low | "cat >&2"
                exit 1
            }
        }'
}
