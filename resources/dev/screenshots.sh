# shellcheck shell=bash
# SPDX-License-Identifier: MIT

verb_screenshots() {
    (($# <= 1)) || bad_usage "screenshots takes one language at most"
    local out="$root/build/screenshots" language=() tag readme=false
    if [[ ${1:-} == --readme ]]; then
        readme=true
    elif (($# == 1)); then
        tag=$(language_tag "$1") || bad_usage "\"$1\" is no language; it should look like de or pt_BR"
        out+="/$tag"
        language=(--language "$tag")
    fi
    need_packages "${build_packages[@]}"
    build dev disposition-screenshots
    mkdir -p "$out"
    QT_QPA_PLATFORM=offscreen step screenshots "${tag:-en}" \
        build/dev/bin/disposition-screenshots --out "$out" "${language[@]+"${language[@]}"}"
    note screenshots "in $out"
    if $readme; then
        mkdir -p resources/pictures
        cp "$out/confirmed-light-default.png" resources/pictures/panel-light.png
        cp "$out/confirmed-dark-default.png" resources/pictures/panel-dark.png
        note screenshots "the README's two are new in resources/pictures"
    fi
}
