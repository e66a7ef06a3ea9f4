#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# From a bare machine to a report turned into facts: installs what is missing, builds the library and the examples, and runs read_report on
# the sample report.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."

sh cmake/setup.sh build
cmake --preset release -DCCHC_BUILD_TESTS=OFF --compile-no-warning-as-error # what a newer compiler warns of stops nobody
cmake --build --preset release

for report in examples/data/*.txt; do
    page=build/release/$(basename "$report" .txt).html
    build/release/examples/read_report "$report" --html "$page"
    echo
    echo "The same as a page, with every finding marked in the text: $PWD/$page"
done
