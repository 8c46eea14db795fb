# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# A fresh Debian in a folder, to see what a person sees who has nothing of ours yet.

# chroot_problem: says why no chroot can be made here; nothing if one can
chroot_problem() {
    if ((EUID != 0)) && ! sudo -n true 2>/dev/null; then
        echo 'only root can make a chroot'
    elif ! optional_package debootstrap debootstrap >/dev/null; then
        echo 'there is no debootstrap'
    elif ! as_root unshare --mount true 2>/dev/null; then
        echo 'this system lets nobody mount'
    fi
}

as_root() {
    if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi
}

# make_chroot SUITE FOLDER: from wherever this machine has its packages
make_chroot() {
    local suite=$1 folder=$2 here mirror
    as_root rm -rf "$folder"
    here=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    # shellcheck disable=SC2016 # $(…) is apt's own
    mirror=$(apt-get indextargets --format '$(SITE)' "Codename: $here" | grep -m 1 debian || true)
    # Without one it is debootstrap's own default.
    step chroot "$suite" as_root debootstrap --variant=minbase "$suite" "$folder" \
        ${mirror:+"$mirror"} || return
    # The way to the mirror: proxies and the like.
    apt-config dump | grep -E '^Acquire::(http|https|ftp|Retries|ForceIPv)' |
        as_root tee "$folder/etc/apt/apt.conf.d/90host" >/dev/null || true
    as_root cp /etc/resolv.conf "$folder/etc/resolv.conf"
}

# in_chroot FOLDER COMMAND...: with /proc and /dev, which are gone when the command ends
in_chroot() {
    local folder=$1
    shift
    # shellcheck disable=SC2016 # for the shell in there
    as_root unshare --mount sh -euc '
        mount --make-rprivate /
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        exec chroot "$0" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"' \
        "$folder" "$@"
}

# The last commit in a Debian that has nothing: the two commands of the README, and with
# --clang a build with the newest Clang that it has.
verb_chroot() {
    local suite=trixie clang=false folder log status=0 problem
    while (($#)); do
        case $1 in
            --clang) clang=true ;;
            -*) bad_usage "chroot knows only --clang and the name of a Debian, such as trixie" ;;
            *) suite=$1 ;;
        esac
        shift
    done
    problem=$(chroot_problem)
    if [[ -n $problem ]]; then
        note chroot "Debian $suite is skipped: $problem"
        printf '0 passed, 0 failed, 1 skipped\n'
        return 0
    fi

    folder="$root/build/chroot-$suite"
    make_chroot "$suite" "$folder" || return
    step chroot clone as_root git clone --quiet --no-hardlinks "$root" "$folder/root/disposition"
    step chroot './dev run' in_chroot "$folder" /root/disposition/dev run || return
    step chroot './dev test' in_chroot "$folder" /root/disposition/dev test || status=$?
    log=$step_log
    if ((status == 0)) && $clang; then
        step chroot './dev build clang' \
            in_chroot "$folder" /root/disposition/dev build clang || return
    fi
    note chroot "Debian $suite: $(grep -E '^[0-9]+ passed, ' "$log" | tail -n 1)"
    grep -E '^[0-9]+ passed, ' "$log" | tail -n 1
    as_root rm -rf "$folder"
    return "$status"
}
