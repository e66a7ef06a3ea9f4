// SPDX-License-Identifier: BSL-1.0
// What a user of the library writes: it includes everything, and calls into the compiled part.
#include <cstdio>

#include <cchc/cchc.hpp>

int second_file();

int main() {
    std::printf("%d.%d.%d\n", CCHC_VERSION_MAJOR, CCHC_VERSION_MINOR, CCHC_VERSION_PATCH);
    std::printf("%.*s\n", static_cast<int>(cchc::version().size()), cchc::version().data());
    return second_file();
}
