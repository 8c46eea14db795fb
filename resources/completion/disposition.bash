# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# Completion of the three programs.  Options come from their own --help, so that the list
# here cannot grow old.

_disposition() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} option=''
    local program=${COMP_WORDS[0]##*/}
    COMPREPLY=()
    # "--wire=table" comes as three words where "=" breaks words.
    if [[ $current == '=' ]]; then
        option=$previous current=''
    elif [[ $previous == '=' ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    else
        option=$previous
    fi
    case $option in
        --ca-file | --token-file | --config | --outcomes | --outcome-names | --calls)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --state-dir | --translations)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return
            ;;
        --wire)
            mapfile -t COMPREPLY < <(compgen -W 'sample table' -- "$current")
            return
            ;;
        --errors)
            mapfile -t COMPREPLY < <(compgen -W 'result apierror bare' -- "$current")
            return
            ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" --help 2>/dev/null |
            grep -oE '^ +(-[a-z?], )*--[a-z-]+' | grep -oE -- '--[a-z-]+')" -- "$current")
    elif [[ $program == disposition-panel ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'call-started call-ended raise quit' -- "$current")
    fi
}

complete -F _disposition disposition-panel disposition-send disposition-simulator
