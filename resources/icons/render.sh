#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Makes the PNG files anew after disposition.svg was changed; needs rsvg-convert
# (Debian: librsvg2-bin).
set -eu
cd -- "$(dirname -- "$0")"
for size in 48 128 256; do
    rsvg-convert --width "$size" --height "$size" disposition.svg >"disposition-$size.png"
done
