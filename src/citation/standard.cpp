// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/standard.hpp>

#include <cchc/text/plain_text.hpp>

#include "citation/standard_bodies.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

using detail::is_near;

/// "TCVN", "TCVN ISO", "ISO/IEC"; "22 TCN", "22TCN", of a ministry with its number.
std::optional<span> read_body(tokenizer& words) noexcept {
    constexpr int most_bodies = 4;
    auto first = words.peek();
    bool const of_branch = first.is(token_kind::number) && first.digits() <= 2;
    if (!of_branch && !detail::is_standard_body(first)) return std::nullopt;
    auto body = words.next().where;
    if (of_branch) {
        auto const t = words.next();
        if (!t.is("TCN"_vn) || !t.upper || t.before > gap::blank) return std::nullopt;
        return span{body.begin, t.where.end};
    }
    for (int count = 1; count < most_bodies; ++count) {
        auto ahead = words;
        if (ahead.peek().is(U'/') && ahead.peek().touches()) (void)ahead.next();
        auto const t = ahead.next();
        if (!detail::is_standard_body(t) || !is_near(t)) break;
        body.end = t.where.end;
        words = ahead;
    }
    return body;
}

/// "9001", "10299-8", "03-MT", "I-1". Where years are short, "211-06" is a number and a year.
std::optional<span> read_number(tokenizer& words, bool short_years) noexcept {
    constexpr int most_parts = 4;
    auto ahead = words;
    auto const first = ahead.next();
    bool const roman = first.upper && first.word.letters() == 1 && ahead.peek().is(U'-');
    if (!is_near(first) || first.touches() || !(first.is(token_kind::number) || roman)) return std::nullopt;
    auto number = first.where;
    words = ahead;
    for (int part = 1; part < most_parts; ++part) {
        auto const dash = ahead.next();
        auto const t = ahead.next();
        bool const suffix = t.is(token_kind::word) && t.upper && t.word.letters() <= 4;
        if (!dash.is(U'-') || !dash.touches() || !t.touches() || !(t.is(token_kind::number) || suffix)) break;
        if (detail::is_year(t) || (short_years && t.digits() == 2)) break;
        number.end = t.where.end;
        words = ahead;
    }
    return number;
}

/// ":2015", " : 2002", "/2016", "-06".
std::uint16_t read_year(tokenizer& words, span& where, bool short_years) noexcept {
    auto ahead = words;
    auto const mark = ahead.next();
    bool const joins = mark.is(U':') ? mark.before <= gap::blank : (mark.is(U'/') || mark.is(U'-')) && mark.touches();
    auto const year = ahead.next();
    if (!joins || year.before > gap::blank) return 0;
    bool const is_short = short_years && year.is(token_kind::number) && year.digits() == 2 && year.touches();
    if (!is_short && !detail::is_year(year)) return 0;
    words = ahead;
    where.end = year.where.end;
    if (!is_short) return static_cast<std::uint16_t>(year.value);
    constexpr unsigned first_short_year = detail::first_year_of_numbers % 100;
    return static_cast<std::uint16_t>(year.value + (year.value < first_short_year ? 2000 : 1900));
}

/// "/BXD", " / BXD".
void read_issuer(tokenizer& words, standard_match& match) noexcept {
    auto ahead = words;
    auto const slash = ahead.next();
    if (!slash.is(U'/') || slash.before > gap::blank) return;
    auto const issuer = ahead.next();
    bool const names = issuer.upper && issuer.word.letters() >= 2 && issuer.before <= gap::blank;
    if (!names || detail::is_standard_body(issuer)) return;
    match.issuer = issuer.where;
    match.where.end = issuer.where.end;
    words = ahead;
}

} // namespace

std::optional<standard_match> match_standard(tokenizer& words) noexcept {
    auto ahead = words;
    standard_match match;
    auto const body = read_body(ahead);
    if (!body) return std::nullopt;
    bool const of_branch = words.peek().is(token_kind::number);
    (void)detail::accept_words(ahead, "số"_vn);
    auto const number = read_number(ahead, of_branch);
    if (!number) return std::nullopt;
    match.body = *body;
    match.number = *number;
    match.where = cover(*body, *number);
    match.year = read_year(ahead, match.where, of_branch);
    if (match.year != 0) read_issuer(ahead, match);
    words = ahead;
    return match;
}

/// ", 14001:2015", "và 02:2021/BXD" behind a standard: another of the same body.
std::optional<standard_match> standard_finder::next_of_list() noexcept {
    auto ahead = words_;
    auto const joint = ahead.next();
    if (!is_near(joint) || !(joint.is(U',') || joint.is(U';') || detail::is_conjunction(joint))) return std::nullopt;
    standard_match match;
    auto const number = read_number(ahead, false);
    if (!number || !ahead.peek().is(U':')) return std::nullopt;
    match.body = body_;
    match.number = *number;
    match.where = *number;
    match.year = read_year(ahead, match.where, false);
    if (match.year == 0) return std::nullopt;
    read_issuer(ahead, match);
    words_ = ahead;
    return match;
}

standard to_standard(std::string_view text, standard_match const& match, text_format format) {
    standard s;
    s.body = plain_text(text, match.body, format);
    s.number = plain_text(text, match.number, format);
    if (match.year != 0) s.year = match.year;
    if (!match.issuer.empty()) s.issuer = plain_text(text, match.issuer, format);
    return s;
}

std::string to_string(standard const& s) {
    auto words = s.body + ' ' + s.number;
    if (s.year) words += ':' + std::to_string(*s.year);
    if (!s.issuer.empty()) words += '/' + s.issuer;
    return words;
}

std::optional<standard_match> standard_finder::next() noexcept {
    if (!body_.empty())
        if (auto const match = next_of_list()) return match;
    for (;;) {
        auto const match = match_standard(words_);
        body_ = match ? match->body : span{};
        if (match) return match;
        if (!words_.next()) return std::nullopt;
    }
}

} // namespace cchc
