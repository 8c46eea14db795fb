# shellcheck shell=bash
# SPDX-License-Identifier: MIT

# Runs every check before it fails, so that one call tells all there is to mend.
verb_lint() {
    local tidy=0 red=0
    case "$*" in
        '') ;;
        --tidy) tidy=1 ;;
        *) bad_usage "lint knows only --tidy" ;;
    esac

    need_packages cmake clang-format shellcheck yamllint python3-jsonschema python3-yaml appstream
    lint_step clang-format format clang-format lint_format || red=1
    lint_step cmake layering includes lint_layering || red=1
    lint_step shellcheck shell shellcheck lint_shell || red=1
    lint_step yamllint workflow yaml lint_workflow || red=1
    lint_step appstreamcli metainfo appstream appstreamcli validate --no-net \
        resources/desktop/*.metainfo.xml || red=1
    if ((tidy)); then
        need_packages "${build_packages[@]}" "${example_packages[@]}" clang clang-tidy
        # clang-tidy reads what moc and the export headers' generator wrote, and Clang's flags.
        build clang || return
        lint_step run-clang-tidy tidy clang-tidy lint_tidy || red=1
    fi
    return "$red"
}

# lint_step TOOL NAME WHAT COMMAND...: without the tool it is skipped; in CI that is a fault
lint_step() {
    local tool=$1
    shift
    if command -v "$tool" >/dev/null; then
        step "$@"
    elif [[ -n ${CI:-} ]]; then
        note "$1" "$tool is not here, and CI is not to go on without it"
        return 1
    else
        note "$1" "$tool is not here: skipped"
    fi
}

lint_shell() {
    shellcheck --external-sources --check-sourced dev .ci/run resources/dev/trial.sh \
        resources/completion/disposition.bash resources/hosts/twinkle-calls resources/icons/render.sh \
        tests/resources/*.sh
}

# The hosted workflow: as YAML, and by the rules of its service, as far as it uses them.
lint_workflow() {
    yamllint --strict -d '{extends: default, rules: {line-length: {max: 100}, truthy: {check-keys: false}}}' \
        .github/workflows || return
    if command -v actionlint >/dev/null; then
        actionlint || return
    fi
    python3 resources/dev/checkworkflow.py .github/workflows/*.yml
}

# Our C++, NUL between names: what git tracks or would; without git, what is there.
# The planted faults of the layering test are data, not code.
lint_sources() {
    local name
    {
        git ls-files -z --cached --others --exclude-standard -- '*.h' '*.cpp' 2>/dev/null ||
            find app protocol tests widgets \( -name '*.h' -o -name '*.cpp' \) -print0
    } | while IFS= read -r -d '' name; do
        [[ $name == tests/data/* || ! -f $name ]] || printf '%s\0' "$name"
    done
}

lint_format() {
    local name files=()
    while IFS= read -r -d '' name; do files+=("$name"); done < <(lint_sources)
    if ((${#files[@]} == 0)); then
        echo "there is no source file to look at"
        return 1
    fi
    clang-format --dry-run -Werror -- "${files[@]}"
}

lint_layering() {
    local headers=()
    if command -v qtpaths6 >/dev/null; then
        headers=("-DQT_INCLUDE_DIR=$(qtpaths6 --query QT_INSTALL_HEADERS)")
    fi
    cmake "-DROOT=$root" "${headers[@]+"${headers[@]}"}" -P resources/cmake/CheckLayering.cmake
}

lint_tidy() {
    local here
    # run-clang-tidy takes regular expressions, and the path is none
    # shellcheck disable=SC2001 # a set of characters: ${//} has no & in every bash
    here=$(sed 's/[][\\.*^$+?(){}|]/\\&/g' <<<"$root")
    run-clang-tidy -quiet -p build/clang -j "$jobs" \
        -header-filter "^$here/(app|protocol|tests|widgets)/" \
        "^$here/(app|protocol|tests|widgets)/|^$here/build/clang/.*/Unity/"
}

failure_of_format() {
    if grep -qE ': (error|warning): ' "$1"; then
        # the first place in each file is enough to know what to do
        sed -nE 's/^([^:]+:[0-9]+):[0-9]+: (error|warning): .*/\1/p' "$1" | sort -t: -u -k1,1
        printf 'mend them with: clang-format -i FILE\n'
    else
        tail -n 40 "$1"
    fi
}

failure_of_layering() {
    sed '/^CMake Error/,$d' "$1"
}

# clang-tidy colours what it says even in a file.
failure_of_tidy() {
    local plain
    plain=$(sed $'s/\033\\[[0-9;]*m//g' "$1")
    grep -A 3 -E '(^|: )(warning|error): ' <<<"$plain" | head -n 80 || tail -n 40 <<<"$plain"
}
