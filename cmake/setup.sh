#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Installs what is missing to build (setup.sh build), to test (setup.sh test) or to test in every way (setup.sh all).
# On Debian and Ubuntu with the system's package manager, as root or with sudo; elsewhere it says what to install.
set -eu

build="g++ cmake ninja-build libboost-dev librange-v3-dev nlohmann-json3-dev libical-dev libpugixml-dev"
test="catch2 python3 pkg-config libutf8proc-dev"
all="ccache clang libclang-rt-dev llvm doxygen graphviz"

case ${1-} in
    build) wanted=$build ;;
    test) wanted="$build $test" ;;
    all) wanted="$build $test $all" ;;
    *) echo "Usage: setup.sh build|test|all" >&2; exit 2 ;;
esac

is_installed() {
    [ "$(dpkg-query -W -f='${Status}' "$1" 2> /dev/null || true)" = "install ok installed" ]
}

install_with_apt() {
    missing=
    for package in $wanted; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo > /dev/null; then
            echo "These packages are missing; as root run:  apt-get install$missing" >&2
            exit 1
        fi
        as_root=sudo
    fi
    echo "Installing:$missing"
    $as_root apt-get update -qq || echo "The package lists could not be renewed; trying with the old ones." >&2
    # shellcheck disable=SC2086 # packages are words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing > /dev/null
}

say_what_to_install() {
    missing=
    for program in c++ cmake ninja; do
        command -v "$program" > /dev/null || missing="$missing $program"
    done
    for header in boost/version.hpp nlohmann/json.hpp libical/ical.h pugixml.hpp range/v3/version.hpp; do
        echo "#include <$header>" | c++ -std=c++20 -x c++ -fsyntax-only - 2> /dev/null || missing="$missing <$header>"
    done
    if [ "$1" != build ]; then
        command -v python3 > /dev/null || missing="$missing python3"
        echo "#include <catch2/catch_version_macros.hpp>" | c++ -x c++ -fsyntax-only - 2> /dev/null ||
            echo "#include <catch2/catch.hpp>" | c++ -x c++ -fsyntax-only - 2> /dev/null || missing="$missing <catch2>"
    fi
    if [ "$1" = all ]; then
        for program in clang++ doxygen dot pkg-config; do
            command -v "$program" > /dev/null || missing="$missing $program"
        done
    fi
    [ -n "$missing" ] || return 0
    cat >&2 << END
Missing here:$missing
Install with your package manager, then run this again:
  - a C++20 compiler (g++ 12 or clang 14, or newer), CMake 3.25 or newer, Ninja
  - the headers of Boost 1.74 or newer, nlohmann/json 3.10 or newer, range-v3 0.12; libical 3; pugixml 1.11 or newer
  - to test: Catch2 2.13 or 3, Python 3, pkg-config
  - for tests/run.sh --all: clang with its sanitizer and fuzzer runtimes, Doxygen 1.9.4 or newer, Graphviz
On Fedora:
  dnf install gcc-c++ cmake ninja-build boost-devel json-devel libical-devel pugixml-devel range-v3-devel catch-devel utf8proc-devel \\
      python3 pkgconf clang compiler-rt doxygen graphviz
On Arch:
  pacman -S gcc cmake ninja boost nlohmann-json libical pugixml range-v3 catch2 libutf8proc python pkgconf clang compiler-rt \\
      doxygen graphviz
With Homebrew:
  brew install cmake ninja boost nlohmann-json libical pugixml range-v3 catch2 utf8proc python pkgconf llvm doxygen graphviz
END
    exit 1
}

if command -v apt-get > /dev/null; then
    install_with_apt
else
    say_what_to_install "$1"
fi

version=$(cmake --version | sed -n 's/^cmake version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
if [ "${version% *}" -lt 3 ] || { [ "${version% *}" -eq 3 ] && [ "${version#* }" -lt 25 ]; }; then
    echo "CMake 3.25 or newer is needed; here is $(cmake --version | head -n 1)." >&2
    exit 1
fi
