# shellcheck shell=bash
# SPDX-License-Identifier: MIT

# fuzz SECONDS: each target for so long, from its seeds and what earlier runs
# found; what breaks one is left in build/fuzz/TARGET-*.
verb_fuzz() {
    local seconds=${1:-60} target
    [[ $seconds =~ ^[1-9][0-9]*$ ]] || bad_usage "fuzz takes a number of seconds"
    need_packages "${build_packages[@]}" clang
    command -v clang++ >/dev/null || die "fuzzing needs clang++ with libFuzzer"
    local version
    version=$(clang++ -dumpversion)
    need_packages "libclang-rt-${version%%.*}-dev" # libFuzzer itself
    build fuzz fuzz_decode fuzz_service
    for target in decode service; do
        mkdir -p "build/fuzz/corpus-$target"
        step fuzz "$target" "build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" \
            -timeout=10 -rss_limit_mb=2048 -max_len=8192 -dict=tests/fuzz/bus.dict \
            -artifact_prefix="build/fuzz/$target-" -print_final_stats=1 \
            "build/fuzz/corpus-$target" "tests/fuzz/corpus/$target"
        note fuzz "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$step_log") inputs, nothing found"
    done
}

failure_of_fuzz() {
    grep -vE '^#[0-9]+' "$1" | tail -n 60
}
