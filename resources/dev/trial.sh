#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# trial.sh FOLDER: the programs in FOLDER do their work, without a display and
# with a home of their own.  Wants nothing but bash, wherever they are installed.
set -euo pipefail

programs=$1
home=$(mktemp -d)
simulator=
clean_up() {
    [[ -z $simulator ]] || kill "$simulator" 2>/dev/null || true
    rm -rf "$home"
}
trap clean_up EXIT
export HOME=$home XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset XDG_CONFIG_HOME XDG_DATA_HOME

for program in disposition-panel disposition-send disposition-simulator; do
    "$programs/$program" --version
done

# One outcome, from the sender to the simulated bus; the port is whichever is free.
mkfifo "$home/said"
"$programs/disposition-simulator" --port 0 >"$home/said" &
simulator=$!
exec 3<"$home/said"
read -r -t 10 url <&3
printf '%s\n' "$url"
answer=$("$programs/disposition-send" --url "$url" --agent testagent --call-id 12345 \
    --account '5|3|1|0|0|44|1' --outcome 1 --comments 'Test comment' 3<&-)
printf '%s\n' "$answer"
[[ $answer == *'"confirmed"'* ]]
[[ -n $(find "$home/.local/share/disposition" -name '*.sqlite*' -o -name '*.db*') ]] ||
    { find "$home" && false; }

# The whole story of the panel: log in, a call, an outcome, a refusal.
"$programs/disposition-panel" --demo --story --picture "$home/panel.png"
[[ -s $home/panel.png ]]
