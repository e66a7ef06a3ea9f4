#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Installs what is missing, builds and tests.
#
#   sh tests/run.sh         the tests of the release build
#   sh tests/run.sh --all   also consumers, the second compiler with sanitizers and short fuzzing, thread tests, documentation
#
# Tests on data outside the project need the environment variable CCHC_DATA; without it they are shown as skipped.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."

case "${1-}" in
    "") needs=test presets="" ;;
    --all) needs=all presets="release consumer clang tsan docs" ;;
    --help) sed -n '3,8s/^# \{0,1\}//p' tests/run.sh; exit 0 ;;
    *) echo "Usage: run.sh [--all]" >&2; exit 2 ;;
esac

cores=$(getconf _NPROCESSORS_ONLN)
CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$cores}
CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$cores}
export CTEST_PARALLEL_LEVEL CMAKE_BUILD_PARALLEL_LEVEL

sh cmake/setup.sh "$needs"
if [ -z "$presets" ]; then
    cmake --preset release --compile-no-warning-as-error # what a newer compiler warns of stops nobody
    cmake --build --preset release
    ctest --preset release
fi
for preset in $presets; do
    printf '\n==== %s\n' "$preset"
    cmake --workflow --preset "$preset"
done
