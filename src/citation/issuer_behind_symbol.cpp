// SPDX-License-Identifier: BSL-1.0
#include "citation/issuer_behind_symbol.hpp"

#include <algorithm>
#include <array>

#include <cchc/agency/finder.hpp>
#include <cchc/time/find_dates.hpp>

#include "agency/name_reader.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// "tỉnh", "thành phố", "TP": the first word of a territory.
bool may_be_territory(token const& t) noexcept {
    constexpr std::array words{"tỉnh"_vn, "thành"_vn, "TP"_vn, "huyện"_vn, "quận"_vn,
                               "thị"_vn,  "xã"_vn,    "TX"_vn, "phường"_vn};
    return is_among(t, words);
}

bool is_day_next(tokenizer const& words) noexcept {
    if (!words.peek().is("ngày"_vn) || !is_near(words.peek())) return false;
    auto const date = match_date(words);
    return date && date->day != 0;
}

} // namespace

span accept_issuer_behind_symbol(tokenizer& words) noexcept {
    auto const first = words.peek();
    bool const territory = may_be_territory(first);
    if (first.before != gap::blank || !first.is(token_kind::word) || !(first.capital || territory)) return {};
    if (territory) {
        lookahead tokens{words};
        auto const place = read_place(tokens, 0, 0);
        if (!place || place.listed || place.is_class) return {};
        auto ahead = words.from(tokens[place.end - 1].where.end);
        bool const heading = first.capital; // "Số: 12/QĐ-UBND  Thành phố Huế, ngày …"
        if (!heading && !place.named) (void)accept_mark(ahead, U',');
        if (is_day_next(ahead)) words = ahead;
        return {};
    }
    auto const agency = match_agency(words);
    if (!agency || agency->is_class || agency->is_reference) return {};
    auto const ahead = words.from(agency->where.end);
    if (!is_day_next(ahead)) return {};
    words = ahead;
    return agency->where;
}

} // namespace cchc::detail
