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
    local tag='' watch=false all=false argument
    for argument in "$@"; do
        case $argument in
            --watch) watch=true ;;
            --all) all=true ;;
            -h | --help)
                printf 'Usage: ./dev translate LANGUAGE [--watch], or ./dev translate --all\n'
                return 0
                ;;
            -*) bad_usage "translate knows --watch and --all, and no $argument" ;;
            *)
                [[ -z $tag ]] || bad_usage "translate takes one language"
                tag=$(language_tag "$argument") ||
                    bad_usage "\"$argument\" is no language; it should look like de or pt_BR"
                ;;
        esac
    done
    remove_orphans
    $all || [[ -n $tag ]] || bad_usage "translate which language? For example: ./dev translate pt_BR"
    ! $all || [[ -z $tag ]] || bad_usage "either --all or one language"

    need_packages qt6-base-dev-tools qt6-l10n-tools
    local lupdate lrelease linguist source
    lupdate=$(linguist_tool lupdate) || die "lupdate is not here; it comes with Qt Linguist"
    lrelease=$(linguist_tool lrelease) || die "lrelease is not here; it comes with Qt Linguist"
    mkdir -p translations build/translations
    # The list of all texts, without a language: what the program knows of them.
    update_texts disposition.ts
    if $all; then
        for source in translations/disposition_*.ts; do
            tag=$(basename "$source" .ts)
            translate_one "${tag#disposition_}"
        done
        return
    fi
    translate_one "$tag"
    source="translations/disposition_$tag.ts"
    if has_display && [[ -t 1 && ${CI:-} != true ]] && linguist=$(linguist_tool linguist); then
        note translate "opening Qt Linguist"
        nohup "$linguist" "$source" >/dev/null 2>&1 &
    fi
    ! $watch || watch_texts "$tag"
}

# translate_one TAG: brings its .ts up to date and makes its .qm
translate_one() {
    local source="translations/disposition_$1.ts"
    [[ -f $source ]] || note translate "$source is new"
    update_texts "disposition_$1.ts" -target-language "$1"
    release_texts "$1"
    note translate "$(completeness "$source")"
}

# A .qm whose .ts is gone would still be spoken.
remove_orphans() {
    local made
    for made in build/translations/disposition_*.qm; do
        [[ ! -f $made || -f translations/$(basename "$made" .qm).ts ]] || rm -- "$made"
    done
}

# Of all that lupdate says only what is wrong.
failure_of_lupdate() {
    grep -iE 'error' "$1" || tail -n 5 "$1"
}

failure_of_lrelease() {
    grep -iE 'error' "$1" || tail -n 5 "$1"
    printf 'The panel keeps the words that it had. The numbers behind the name are line and column.\n'
}

# update_texts FILE [OPTION...]: has lupdate bring translations/FILE up to date
update_texts() {
    local file=$1 options=()
    shift
    # English is what the sources speak: only its plurals are left to say.
    [[ $file != disposition_en* ]] || options=(-pluralonly)
    step lupdate "$file" "$lupdate" "${options[@]+"${options[@]}"}" "$@" \
        -no-obsolete -locations none -source-language en -disable-heuristic sametext \
        protocol widgets app -ts "translations/$file"
}

# release_texts TAG: makes its .qm, in one go: a panel may be watching it
release_texts() {
    local made="build/translations/disposition_$1.qm"
    step lrelease "$1" "$lrelease" "translations/disposition_$1.ts" -qm "$made.new" || return
    mv "$made.new" "$made"
}

# watch_texts TAG: makes the .qm anew whenever the .ts is saved, until Ctrl+C
watch_texts() {
    local source="translations/disposition_$1.ts" saved now
    saved=$(stat -c %Y.%s "$source")
    note translate "watching $source; Ctrl+C ends it"
    while sleep 0.5; do
        now=$(stat -c %Y.%s "$source" 2>/dev/null) || continue
        [[ $now != "$saved" ]] || continue
        sleep 0.2 # until it is written to its end
        saved=$(stat -c %Y.%s "$source" 2>/dev/null) || continue
        # What is not finished, or not well-formed just now, is told, and tried again when saved.
        if release_texts "$1"; then
            note translate "$(completeness "$source")"
        fi
    done
}

# completeness FILE: how many of its texts have words, and how many of those nobody has read
completeness() {
    awk -v file="$1" '
        /<message/ { all++; open = machine = empty = 0 }
        /<translatorcomment>Machine-made/ { machine = 1 }
        /<translation type="unfinished"/ { open = 1 }
        /<translation[^>]*><\/translation>|<numerusform><\/numerusform>/ { empty = 1 }
        /<\/message>/ {
            if (empty) missing++
            else if (open) unfinished++
            else if (machine) unread++
        }
        END {
            done = all - missing - unfinished
            if (all == 0) { printf "%s: there is nothing to translate\n", file; exit }
            printf "%s: %d of %d done (%d %%)", file, done, all, 100 * done / all
            if (unfinished) printf ", %d shown but not marked as finished", unfinished
            if (missing) printf ", %d to do", missing
            if (unread) printf ", %d made by machine and to be reviewed", unread
            printf "\n"
        }' "$1"
}
