// SPDX-License-Identifier: BSL-1.0
// What the values of base refuse at compile time.
#include <string>

#include <cchc/base/errc.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>

using namespace cchc;

void use_base() {
    result<int> const number = 7;
    [[maybe_unused]] errc const code = errc::date_day;
    [[maybe_unused]] bool const has_number = number.has_value();
    [[maybe_unused]] error const exception{failure{errc::date_day, 3}};

#if CCHC_WRONG == 1
    errc const from_integer = 1; // an integer is not an error code
#endif
#if CCHC_WRONG == 2
    bool const converted = number; // a result does not silently become a bool
#endif
#if CCHC_WRONG == 3
    int const taken = number; // nor its value: ask first, or use value()
#endif
#if CCHC_WRONG == 4
    error const implicit = failure{errc::date_day, 3}; // an exception is made on purpose
#endif
#if CCHC_WRONG == 5
    bool const ordered = failure{} < failure{}; // failures have no order
#endif
#if CCHC_WRONG == 6
    fields_hash{}(std::string{}); // a type that lists no fields
#endif
}
