#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# systems.sh ROOT: which systems ./dev takes for supported, by their /etc/os-release
set -euo pipefail
root=$1
. "$root/resources/dev/packages.sh"
die() {
    printf '%s\n' "$*" >&2
    exit 1
}
file=$(mktemp)
trap 'rm -f "$file"' EXIT
wrong=0

# expect ANSWER LINE...: a part of the answer, or "yes" for none
expect() {
    local wanted=$1 answer
    shift
    printf '%s\n' "$@" >"$file"
    answer=$(judge_system "$file")
    if [[ $wanted == yes && -n $answer ]] || [[ $wanted != yes && $answer != *"$wanted"* ]]; then
        printf '%s: "%s" instead of "%s"\n' "$*" "$answer" "$wanted"
        wrong=1
    fi
}

expect yes ID=debian VERSION_ID='"12"'
expect yes ID=debian VERSION_ID='"13"'
expect yes ID=debian PRETTY_NAME='"Debian GNU/Linux forky/sid"'
expect yes ID=ubuntu VERSION_ID='"24.04"'
expect yes ID=ubuntu VERSION_ID='"25.10"'
expect 'Debian GNU/Linux 11 (bullseye) is too old' ID=debian VERSION_ID='"11"' \
    PRETTY_NAME='"Debian GNU/Linux 11 (bullseye)"'
expect 'Ubuntu 22.04.5 LTS is too old' ID=ubuntu VERSION_ID='"22.04"' \
    PRETTY_NAME='"Ubuntu 22.04.5 LTS"'
expect 'ubuntu 9.10 is too old' ID=ubuntu VERSION_ID=9.10
expect 'Fedora Linux 43 are not known here' ID=fedora VERSION_ID=43 PRETTY_NAME='"Fedora Linux 43"'
expect 'this system are not known here' NAME=Nothing
rm "$file"
[[ $(judge_system "$file") == *'not known here'* ]] || { echo 'no file'; wrong=1; }

# Versions compare by their numbers.
version_less 3.9 3.25 || { echo '3.9 is less than 3.25'; wrong=1; }
version_less 6.4.2 6.4 && { echo '6.4.2 is not less than 6.4'; wrong=1; }
version_less 3.25.1 3.25.1 && { echo '3.25.1 is not less than itself'; wrong=1; }

# Without a supported system and without tools: a sentence, and the end.
touch "$file"
mkdir "$file.bin"
trap 'rm -rf "$file" "$file.bin"' EXIT
ln -s "$(command -v sed)" "$(command -v head)" "$(command -v sort)" "$file.bin"
if said=$(PATH="$file.bin" stop_without_tools 'Ubuntu 22.04 is too old.' 2>&1); then
    echo 'it goes on without tools'
    wrong=1
fi
for part in 'Ubuntu 22.04 is too old.' 'Debian 12, Ubuntu 24.04' 'CMake 3.25 or later' Ninja \
    'Qt 6.4 or later' DISPOSITION_NO_INSTALL=1; do
    [[ $said == *"$part"* ]] || { printf 'not said: %s\n%s\n' "$part" "$said"; wrong=1; }
done
exit "$wrong"
