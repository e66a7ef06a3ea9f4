#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# A consumer without CMake: check.sh PREFIX COMPILER OUTPUT compiles the program with what pkg-config says, and runs it.
set -eu
prefix=$1 compiler=$2 output=$3
here=$(dirname "$0")/..
found=$(find "$prefix" -name cchc.pc)
PKG_CONFIG_PATH=$(dirname "$found")
export PKG_CONFIG_PATH
# shellcheck disable=SC2046 # flags are words
"$compiler" -std=c++20 "$here/program.cpp" "$here/second_file.cpp" $(pkg-config --cflags --libs cchc-io) -o "$output"
"$output"
