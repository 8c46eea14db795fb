# shellcheck shell=bash
# SPDX-License-Identifier: MIT

verb_help() {
    cat <<'TEXT'
Usage: ./dev VERB

  run [ARGS]             build the panel and open it against the built-in simulator;
                         without a display, play the same story offscreen
  test [ARGS]            build everything and run the tests; ARGS go to ctest (-R NAME).
                         Before them:
                         --fast   only tests that take a second or two
                         --asan   with the address and undefined-behaviour sanitizers
                         --tsan   the tests of what uses threads, with the thread sanitizer
                         --clang  with Clang
  build [PRESET]         build one of the presets: dev, release, clang, asan, tsan, ci, package
  example NAME [ARGS]    build a host that embeds the panel, and open it: softphone, qml, python
  coverage               run the tests and say how many lines of protocol/, widgets/ and app/
                         they reach; warnings are errors there
  bench [NAME...]        measure what the panel costs, against floors in the same run; --json
  guard                  count the instructions of four paths; fails where one became dearer
  fuzz [SECONDS]         feed arbitrary messages to the decoder and the service, SECONDS each
  screenshots [LANG]     take the pictures of the panel, in build/screenshots; xx_long, xx_mirrored
                         and xx_wide are English made hard; --readme: renew the README's two
  lint [--tidy]          formatting, layering, scripts and data files; --tidy: clang-tidy as well
  translate LANG         bring translations/disposition_LANG.ts up to date (de, pt_BR, ...);
                         --watch: and make its .qm whenever it is saved; --all: every language
  install [PREFIX]       build for release and install programs, plugin, libraries and headers,
                         into /usr/local if not told otherwise
  package [--chroot]     make the Debian packages, in build/package/packages, and check them;
                         --chroot: install them in a fresh Debian as well (needs root)
  chroot [SUITE]         try the last commit in a fresh Debian, trixie if not told otherwise
                         (needs root); --clang: build it with the newest Clang there, too
  help                   this list

Each installs the packages that are missing (Debian 12, Ubuntu 24.04 or later; not with
DISPOSITION_NO_INSTALL=1). Builds are incremental. Logs are in build/log.
TEXT
}
