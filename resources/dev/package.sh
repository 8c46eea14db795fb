# shellcheck shell=bash
# SPDX-License-Identifier: MIT

packages=build/package/packages

# Hardening, debug symbols, and no path of this machine: as the distribution builds its own.
distribution_flags() {
    export DEB_BUILD_MAINT_OPTIONS=hardening=+all
    export CXXFLAGS LDFLAGS
    CXXFLAGS="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)"
    LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
}

verb_package() {
    local in_chroot=false
    case "$*" in
        '') ;;
        --chroot) in_chroot=true ;;
        *) bad_usage "package knows only --chroot" ;;
    esac
    command -v dpkg-deb >/dev/null || die "Debian packages are made on Debian, or what came of it"
    need_packages "${build_packages[@]}" dpkg-dev file
    distribution_flags
    build package
    unset CXXFLAGS LDFLAGS # hosts, below, have flags of their own
    rm -rf "$packages"

    # The time of the last change, so that the same sources make the same packages.
    local changed
    changed=$(git log -1 --format=%ct 2>/dev/null || date +%s)
    step package debian env "SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$changed}" \
        cpack --preset package
    rm -rf "$packages/_CPack_Packages"
    step check fields check_fields
    step check unpacked check_unpacked
    step check consumer check_consumer
    if optional_package lintian lintian; then
        step check lintian lintian --no-cfg --allow-root --fail-on warning "$packages"/*.deb
    else
        note check "lintian is not here: skipped"
    fi
    if $in_chroot; then check_in_chroot; fi
    note package "in $root/$packages"
    # The same from a build of shared libraries, from the sources as a part of a host's, …
    local status=0
    run_tests package -L '^package$' || status=$?
    count_tests
    return "$status"
}

wrong() {
    printf 'wrong: %s\n' "$*"
    return 1
}

# field PACKAGE-FILE NAME
field() {
    dpkg-deb --field "$1" "$2"
}

# What the packages say of themselves, and that no two bring the same file.
check_fields() {
    local file name twice
    for name in disposition disposition-plugin disposition-designer disposition-dev; do
        compgen -G "$packages/${name}_*.deb" || wrong "there is no $name" || return
    done
    for file in "$packages"/*.deb; do
        for name in Package Version Architecture Maintainer Section Description Depends; do
            [[ -n $(field "$file" "$name") ]] || wrong "$file: no $name" || return
        done
        # QtSql loads its driver by name: nothing but this line would bring it.
        [[ $(field "$file" Depends) == *libqt6sql6-sqlite* ]] ||
            wrong "$file: its outcomes could not be kept" || return
    done
    twice=$(for file in "$packages"/*.deb; do dpkg-deb --fsys-tarfile "$file" | tar -t; done |
        grep -v '/$' | sort | uniq -d)
    [[ -z $twice ]] || wrong "in two packages: $twice" || return
    # They can be installed, as far as apt knows.
    apt-get install --simulate "$root/$packages"/*.deb
}

# Runs what is in them from a folder, with the libraries of this machine.
check_unpacked() {
    local file unpacked="$root/build/package/unpacked" found
    rm -rf "$unpacked"
    for file in "$packages"/*.deb; do dpkg-deb -x "$file" "$unpacked"; done
    while IFS= read -r -d '' file; do
        found=$(ldd "$file") || return
        [[ $found != *'not found'* ]] || wrong "$file: $found" || return
        found=$(readelf -d "$file" | grep PATH || true)
        [[ -z $found ]] || wrong "$file looks for libraries by itself: $found" || return
        ! grep -qaF "$root" "$file" || wrong "$file knows where it was built" || return
    done < <(find "$unpacked" \( -path '*/bin/*' -o -name '*.so' \) -type f -print0)
    for file in "$unpacked"/usr/bin/*; do
        [[ -s $unpacked/usr/share/man/man1/${file##*/}.1.gz ]] ||
            wrong "$file has no manual" || return
    done
    resources/dev/trial.sh "$unpacked/usr/bin"
}

# A host builds with what is in them, and loads the plugin.
check_consumer() {
    cmake "-DWORK=$root/build/package" "-DPREFIX=$root/build/package/unpacked/usr" \
        -DVARIANT=debian "-DSOURCE=$root" -DGENERATOR=Ninja "-DCXX=${CXX:-c++}" \
        -P tests/package/consume.cmake
}

# The same programs in a Debian that has nothing but these packages and what they ask for.
check_in_chroot() {
    local chroot="$root/build/package/chroot" suite problem
    problem=$(chroot_problem)
    [[ -z $problem ]] || die "$problem"
    suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    make_chroot "$suite" "$chroot" || return
    as_root cp "$packages"/*.deb resources/dev/trial.sh "$chroot/root"
    # The libraries for development would bring a compiler, and are tried above.
    step chroot install in_chroot "$chroot" sh -euc 'cd /root; rm disposition-dev_*
        apt-get update; apt-get install --yes --no-install-recommends ./*.deb'
    step chroot try in_chroot "$chroot" /root/trial.sh /usr/bin
    # shellcheck disable=SC2016 # for the shell in there
    step chroot purge in_chroot "$chroot" sh -euc \
        'dpkg --purge $(dpkg-query -f "\${Package}\n" -W "disposition*")
        left=$(find /usr /etc -name "*disposition*" -not -path "/usr/share/mime/*")
        echo "$left"; test -z "$left"'
    as_root rm -rf "$chroot"
}
