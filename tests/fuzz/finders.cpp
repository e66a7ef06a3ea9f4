// SPDX-License-Identifier: BSL-1.0
// Dates, periods and agencies in any bytes lie within the text, in order.
#include <cchc/agency/finder.hpp>
#include <cchc/time/find_dates.hpp>
#include <cchc/time/find_periods.hpp>

#include "fuzz.hpp"

namespace {

template <class Range>
void check_order(std::string_view text, Range&& matches) {
    fuzz::ordered_spans spans{text};
    for (auto const& match : matches) spans.add(match.where);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    auto const text = fuzz::read_input(data, size).text;
    check_order(text, cchc::find_dates(text));
    check_order(text, cchc::find_periods(text));
    check_order(text, cchc::find_agencies(text));
    return 0;
}
