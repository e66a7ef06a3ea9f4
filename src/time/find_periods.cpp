// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/find_periods.hpp>

#include <algorithm>
#include <array>

#include <cchc/time/find_dates.hpp>

#include "time/find_context.hpp"
#include "time/period_grammar.hpp"

namespace cchc {
namespace {

using detail::cursor;
using detail::written_period;

/// Whether two years that stand alone are a span of years, by their size and what follows.
bool years_are_meant(written_period const& written) noexcept {
    if (!written.value) return false;
    auto const plausible = [](partial_date d) {
        return detail::is_plausible_year(static_cast<std::uint64_t>(d.year()));
    };
    if (!plausible(written.value->from()) || !plausible(written.value->to())) return false;
    if (written.value->from().year() == written.value->to().year()) return false;
    auto const& after = written.after;
    auto const next = after.look();
    bool const goes_on = next && next.touches() && (next.is(token_kind::word) || next.is(U'/') || next.is(U'%'));
    return !goes_on && !after.glued(U'-', token_kind::number) && !after.glued(U'-', token_kind::word) &&
           !after.glued(U'.', token_kind::number) && !after.glued(U',', token_kind::number);
}

bool starts_period(token const& t) noexcept {
    constexpr std::array words{"tháng"_vn, "năm"_vn, "quý"_vn,  "từ"_vn, "giai"_vn, "thời"_vn,
                               "nhiệm"_vn, "nửa"_vn, "ngày"_vn, "ba"_vn, "sáu"_vn,  "chín"_vn};
    if (t.is(token_kind::number)) return true;
    return t.is(token_kind::word) && std::any_of(words.begin(), words.end(), [&](syllable w) { return t.word == w; });
}

bool fits(detail::left_context const& left, token const& first, period_match const& match) noexcept {
    if (first.is("năm"_vn) && match.value && match.value->kind() == period_kind::year)
        return !detail::makes_a_measure(left);
    if (!first.is(token_kind::number)) return true;
    if (!detail::begins_number(left, first)) return false;
    if (match.value && match.value->kind() == period_kind::years && detail::hangs_on_a_dash(left, first)) return false;
    bool const month_alone = match.value && match.value->kind() == period_kind::month;
    return !month_alone || detail::month_can_stand_alone(left, first);
}

} // namespace

std::optional<period_match> match_period(tokenizer words) noexcept {
    auto const read = detail::read_period(cursor{words});
    if (!read) return std::nullopt;
    auto const match = period_match{read->where, read->value, read->value.has_value()};
    switch (read->form) {
    case detail::written_form::date: {
        auto const date = match_date(words);
        return date && date->where == match.where ? std::optional{match} : std::nullopt;
    }
    case detail::written_form::years_alone: return years_are_meant(*read) ? std::optional{match} : std::nullopt;
    case detail::written_form::completed: return match.possible ? std::optional{match} : std::nullopt;
    case detail::written_form::words: break;
    }
    return match;
}

std::optional<period_match> period_finder::next() noexcept {
    detail::left_context left;
    for (;;) {
        auto const start = words_;
        auto const first = words_.next();
        if (!first) return std::nullopt;
        if (starts_period(first)) {
            auto const go_on_at = [&](std::size_t end) { words_ = tokenizer{words_.text(), words_.format(), end}; };
            if (auto const match = match_period(start); match && fits(left, first, *match)) {
                go_on_at(match->where.end);
                return match;
            }
            if (auto const date = match_date(start); date && (date->day != 0 || date->word == date_word::day)) {
                go_on_at(date->where.end);
                left = {};
                continue;
            }
        }
        left.push(first);
    }
}

} // namespace cchc
