# shellcheck shell=bash
# SPDX-License-Identifier: MIT

verb_help() {
    cat <<'TEXT'
Usage: ./dev VERB

  run [ARGS]             build the panel and open it against the built-in simulator;
                         without a display, play the same story offscreen
  example NAME [ARGS]    build a host that embeds the panel, and open it: qml
  test [--asan] [ARGS]   build everything and run the tests; ARGS go to ctest (-R NAME);
                         --asan: with the address and undefined-behaviour sanitizers
  coverage               run the tests and say how many lines of protocol/ and widgets/ they reach
  bench [NAME...]        measure what the panel costs, against floors in the same run; --json
  fuzz [SECONDS]         throw arbitrary messages at the decoder and the service, each so long
  screenshots [LANG]     take the pictures of the panel, in build/screenshots; xx_long, xx_mirrored
                         and xx_wide are English made hard; --readme: renew the README's two
  lint [--tidy]          formatting, layering and shell scripts; --tidy: clang-tidy as well
  translate LANG         bring translations/disposition_LANG.ts up to date (de, pt_BR, ...);
                         --watch: and make its .qm whenever it is saved; --all: every language
  install [PREFIX]       build for release and install programs, plugin, libraries and headers,
                         into /usr/local if not told otherwise
  package [--chroot]     make the Debian packages, in build/packages, and check them;
                         --chroot: install them in a fresh Debian as well (needs root)
  help                   this list

Each installs the packages that are missing (Debian, Ubuntu) and does no work twice.
Logs are in build/log.
TEXT
}
