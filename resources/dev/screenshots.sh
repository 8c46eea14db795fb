# shellcheck shell=bash
# SPDX-License-Identifier: MIT

verb_screenshots() {
    (($# <= 1)) || bad_usage "screenshots takes one language at most"
    need_packages "${build_packages[@]}"
    local out="$root/build/screenshots" options=() tag=en readme=false
    case ${1:-} in
        '') ;;
        --readme) readme=true ;;
        xx_long | xx_mirrored | xx_wide) # English made hard on purpose
            tag=$1
            out+="/$tag"
            options=(--language "$tag")
            ;;
        *)
            tag=$(language_tag "$1") ||
                bad_usage "\"$1\" is no language; it should look like de or pt_BR"
            out+="/$tag"
            options=(--language "$tag" --translations build/translations)
            if [[ -f translations/disposition_$tag.ts ]]; then # as it was saved last
                local lrelease
                lrelease=$(linguist_tool lrelease) || die "lrelease is not here; it comes with Qt Linguist"
                mkdir -p build/translations
                release_texts "$tag"
            fi
            ;;
    esac
    build dev disposition-screenshots
    mkdir -p "$out"
    QT_QPA_PLATFORM=offscreen step screenshots "$tag" \
        build/dev/bin/disposition-screenshots --out "$out" "${options[@]+"${options[@]}"}"
    note screenshots "in $out"
    if $readme; then
        mkdir -p resources/pictures
        cp "$out/confirmed-light-default.png" resources/pictures/panel-light.png
        cp "$out/confirmed-dark-default.png" resources/pictures/panel-dark.png
        note screenshots "the README's two are new in resources/pictures"
    fi
}
