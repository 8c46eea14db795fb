#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# completion.sh ROOT FOLDER-OF-PROGRAMS: what bash offers for a begun command line
set -euo pipefail
. "$1/resources/completion/disposition.bash"
programs=$2
wrong=0

# expect WORDS WANTED WORD...: the answers to the last word, a blank between two
expect() {
    local wanted=$1
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _disposition
    if [[ ${COMPREPLY[*]-} != "$wanted" ]]; then
        printf '%s: "%s" instead of "%s"\n' "$*" "${COMPREPLY[*]-}" "$wanted"
        wrong=1
    fi
}

expect '--lead-score --list-pending' "$programs/disposition-send" --l
expect '--flush' "$programs/disposition-send" --fl
expect 'sample' "$programs/disposition-send" --wire s
expect 'table' "$programs/disposition-panel" --wire = t
expect 'sample table' "$programs/disposition-panel" --wire =
expect 'call-started call-ended' "$programs/disposition-panel" call
expect 'result apierror bare' "$programs/disposition-simulator" --errors ''
cd "$1/resources"
expect '' "$programs/disposition-send" --no-such
expect 'completion' "$programs/disposition-send" --state-dir comp
expect 'CMakeLists.txt' "$programs/disposition-send" --token-file CMakeL
exit "$wrong"
