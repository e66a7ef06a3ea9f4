// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/point_range.hpp>

#include "scoring/range_grammar.hpp"

namespace cchc {
namespace {

using detail::scanner;

/// A number and perhaps a percent sign.
result<points> take_edge(scanner& words) {
    auto number = words.take_number();
    if (number) words.take("%");
    return number;
}

result<point_range> take_one_sided(scanner& words, bool upper_end, bool closed) {
    auto number = take_edge(words);
    if (!number) return number.error();
    point_range range;
    if (upper_end) {
        range.to = *std::move(number);
        range.to_closed = closed;
    } else {
        range.from = *std::move(number);
        range.from_closed = closed;
    }
    return range;
}

result<point_range> take_bracketed(scanner& words, bool from_closed) {
    point_range range;
    bool const open_below = words.take("-inf") || words.take("-∞");
    if (!open_below) {
        auto number = take_edge(words);
        if (!number) return number.error();
        range.from = *std::move(number);
        range.from_closed = from_closed;
    }
    if (!words.take(",") && !words.take(";")) return words.unexpected();
    bool const open_above = words.take("inf") || words.take("+inf") || words.take("∞") || words.take("+∞");
    if (!open_above) {
        auto number = take_edge(words);
        if (!number) return number.error();
        range.to = *std::move(number);
    }
    bool const to_closed = words.take("]");
    if (!to_closed && !words.take(")")) return words.unexpected();
    range.to_closed = to_closed && !open_above;
    return range;
}

result<point_range> take_two_sided(scanner& words) {
    auto from = take_edge(words);
    if (!from) return from.error();
    point_range range;
    range.from = *from;
    range.from_closed = !words.take("<..");
    bool const goes_on = !range.from_closed || words.take("..");
    if (!goes_on) {
        range.to = range.from;
        range.to_closed = true;
        return range;
    }
    range.to_closed = !words.take("<");
    auto to = take_edge(words);
    if (!to) return to.error();
    range.to = *std::move(to);
    return range;
}

/// -1 for an end that lies lower, 1 for one that lies higher; of lower ends.
int compare_from(point_range const& a, point_range const& b) {
    if (!a.from || !b.from) return a.from ? 1 : b.from ? -1 : 0;
    if (*a.from != *b.from) return *a.from < *b.from ? -1 : 1;
    return a.from_closed == b.from_closed ? 0 : a.from_closed ? -1 : 1;
}

} // namespace

result<point_range> detail::take_range(scanner& words) {
    words.skip_blanks();
    auto const begin = words.offset();
    auto range = words.take(">=") || words.take("≥")   ? take_one_sided(words, false, true)
                 : words.take("<=") || words.take("≤") ? take_one_sided(words, true, true)
                 : words.take(">")                     ? take_one_sided(words, false, false)
                 : words.take("<")                     ? take_one_sided(words, true, false)
                 : words.take("[")                     ? take_bracketed(words, true)
                 : words.take("(")                     ? take_bracketed(words, false)
                                                       : take_two_sided(words);
    if (range && range->empty()) return {errc::range_empty, begin};
    return range;
}

bool point_range::contains(points const& value) const {
    if (from && (from_closed ? value < *from : value <= *from)) return false;
    return !to || (to_closed ? value <= *to : value < *to);
}

bool point_range::empty() const {
    if (!from || !to) return false;
    return *to < *from || (*to == *from && !(from_closed && to_closed));
}

bool overlap(point_range const& a, point_range const& b) {
    if (a.empty() || b.empty()) return false;
    auto const& lower = compare_from(a, b) <= 0 ? a : b;
    auto const& upper = &lower == &a ? b : a;
    if (!lower.to || !upper.from) return true;
    return *upper.from < *lower.to || (*upper.from == *lower.to && upper.from_closed && lower.to_closed);
}

bool adjoin(point_range const& lower, point_range const& upper) {
    return lower.to && upper.from && *lower.to == *upper.from && lower.to_closed != upper.from_closed;
}

result<point_range> parse_point_range(std::string_view text) {
    scanner words{text};
    if (words.at_end()) return {errc::empty_input, 0};
    auto range = detail::take_range(words);
    if (range && !words.at_end()) return {errc::trailing_characters, words.offset()};
    return range;
}

point_range::point_range(std::string_view text) : point_range{parse_point_range(text).value()} {}

std::string to_string(point_range const& range) {
    if (!range.from && !range.to) return "(-inf, inf)";
    if (!range.to) return (range.from_closed ? ">=" : ">") + to_string(*range.from);
    if (!range.from) return (range.to_closed ? "<=" : "<") + to_string(*range.to);
    bool const closed = range.from_closed && range.to_closed;
    if (closed && *range.from == *range.to) return to_string(*range.from);
    if (closed) return to_string(*range.from) + ".." + to_string(*range.to);
    return (range.from_closed ? "[" : "(") + to_string(*range.from) + ", " + to_string(*range.to) +
           (range.to_closed ? "]" : ")");
}

} // namespace cchc
