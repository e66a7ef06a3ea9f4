// SPDX-License-Identifier: BSL-1.0
// The second file of the program: it includes everything again, so that linking proves that no header defines a thing
// twice.
#include <cchc/cchc.hpp>

int second_file() {
    return cchc::message(cchc::errc::date_day).empty() ? 1 : 0;
}
