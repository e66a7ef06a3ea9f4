// SPDX-License-Identifier: BSL-1.0
#include "citation/assembly_term.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace cchc::detail {
namespace {

/// The years in which the National Assembly of a term sat, by its elections and first sessions; the current one is open.
struct term_years {
    unsigned term;
    int first;
    int last;
};
constexpr term_years terms[] = {{10, 1997, 2002}, {11, 2002, 2007}, {12, 2007, 2011}, {13, 2011, 2016},
                                {14, 2016, 2021}, {15, 2021, 2026}, {16, 2026, 2031}};

constexpr bool contains(term_years const& each, int year) noexcept {
    return each.first <= year && year <= each.last;
}

} // namespace

bool term_sat_in(unsigned term, int year) noexcept {
    for (auto const& each : terms)
        if (each.term == term) return contains(each, year);
    return term < std::begin(terms)->term;
}

std::optional<unsigned> term_without_stray_digit(std::string_view digits, int year) noexcept {
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.size() != 3 || !std::all_of(digits.begin(), digits.end(), is_digit)) return std::nullopt;
    std::optional<unsigned> meant;
    for (std::size_t stray = 0; stray < digits.size(); ++stray) {
        unsigned term = 0;
        for (std::size_t i = 0; i < digits.size(); ++i)
            if (i != stray) term = term * 10 + static_cast<unsigned>(digits[i] - '0');
        auto const named = [&](term_years const& each) { return each.term == term && contains(each, year); };
        if (std::none_of(std::begin(terms), std::end(terms), named)) continue;
        if (meant && *meant != term) return std::nullopt;
        meant = term;
    }
    return meant;
}

} // namespace cchc::detail
