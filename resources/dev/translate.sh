# shellcheck shell=bash
# SPDX-License-Identifier: MIT

# language_tag TAG: the tag as Qt names its locales (pt-BR becomes pt_BR); fails if it is none
language_tag() {
    local tag=${1//-/_}
    [[ $tag =~ ^[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?$ ]] || return 1
    printf '%s\n' "$tag"
}

# linguist_tool NAME: where Qt keeps it; Debian has these programs outside PATH
linguist_tool() {
    local folder
    for folder in \
        "$(qtpaths6 --query QT_HOST_BINS 2>/dev/null || true)" \
        "$(qtpaths6 --query QT_INSTALL_BINS 2>/dev/null || true)" \
        /usr/lib/qt6/bin; do
        if [[ -n $folder && -x $folder/$1 ]]; then
            printf '%s\n' "$folder/$1"
            return 0
        fi
    done
    command -v "$1-qt6" || command -v "$1"
}

verb_translate() {
    (($# == 1)) || bad_usage "translate which language? For example: ./dev translate pt_BR"
    local tag source options=()
    tag=$(language_tag "$1") || bad_usage "\"$1\" is no language; it should look like de or pt_BR"
    source="translations/disposition_$tag.ts"
    # English is what the sources speak: only its plurals are left to say.
    [[ ${tag%%_*} != en ]] || options=(-pluralonly)

    need_packages qt6-base-dev-tools qt6-l10n-tools
    local lupdate lrelease linguist
    lupdate=$(linguist_tool lupdate) || die "lupdate is not here; it comes with Qt Linguist"
    lrelease=$(linguist_tool lrelease) || die "lrelease is not here; it comes with Qt Linguist"
    mkdir -p translations build/translations
    [[ -f $source ]] || note translate "$source is new"
    step lupdate "$tag" "$lupdate" "${options[@]+"${options[@]}"}" \
        -no-obsolete -locations relative -source-language en -target-language "$tag" \
        protocol widgets app -ts "$source"
    step lrelease "$tag" "$lrelease" "$source" -qm "build/translations/disposition_$tag.qm"
    note translate "$(completeness "$source" "$step_log")"

    if has_display && [[ -t 1 && ${CI:-} != true ]] && linguist=$(linguist_tool linguist); then
        note translate "opening Qt Linguist"
        nohup "$linguist" "$source" >/dev/null 2>&1 &
    fi
}

# lrelease tells what is finished, and of what has no translation at all.
completeness() {
    local finished unfinished untranslated all
    finished=$(sed -nE 's/.*\(([0-9]+) finished and [0-9]+ unfinished\).*/\1/p' "$2")
    unfinished=$(sed -nE 's/.*\([0-9]+ finished and ([0-9]+) unfinished\).*/\1/p' "$2")
    untranslated=$(sed -nE 's/.*Ignored ([0-9]+) untranslated.*/\1/p' "$2")
    all=$((${finished:-0} + ${unfinished:-0} + ${untranslated:-0}))
    if ((all == 0)); then
        printf '%s: there is nothing to translate\n' "$1"
    else
        printf '%s: %d of %d done (%d %%), %d to review, %d without a translation\n' "$1" \
            "${finished:-0}" "$all" $((100 * ${finished:-0} / all)) \
            "${unfinished:-0}" "${untranslated:-0}"
    fi
}
