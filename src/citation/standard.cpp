// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/standard.hpp>

#include <cchc/text/plain_text.hpp>

#include "citation/standard_bodies.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

using detail::is_near;

/// "TCVN", "TCVN ISO", "ISO/IEC".
std::optional<span> read_body(tokenizer& words) noexcept {
    constexpr int most_bodies = 4;
    auto const first = words.peek();
    if (!detail::is_standard_body(first)) return std::nullopt;
    auto body = words.next().where;
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

/// "9001", "10299-8", "03-MT", "I-1".
std::optional<span> read_number(tokenizer& words) noexcept {
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
        if (detail::is_year(t)) break;
        number.end = t.where.end;
        words = ahead;
    }
    return number;
}

} // namespace

std::optional<standard_match> match_standard(tokenizer& words) noexcept {
    auto ahead = words;
    standard_match match;
    auto const body = read_body(ahead);
    if (!body) return std::nullopt;
    (void)detail::accept_words(ahead, "số"_vn);
    auto const number = read_number(ahead);
    if (!number) return std::nullopt;
    match.body = *body;
    match.number = *number;
    match.where = cover(*body, *number);
    words = ahead;
    auto const mark = ahead.next();
    bool const joins = mark.is(U':') || mark.is(U'/') || mark.is(U'-');
    auto const year = ahead.next();
    if (!joins || !mark.touches() || year.before > gap::blank || !detail::is_year(year)) return match;
    match.year = static_cast<std::uint16_t>(year.value);
    match.where.end = year.where.end;
    words = ahead;
    auto const slash = ahead.next();
    auto const issuer = ahead.next();
    if (slash.is(U'/') && slash.touches() && issuer.touches() && issuer.upper && issuer.word.letters() >= 2) {
        match.issuer = issuer.where;
        match.where.end = issuer.where.end;
        words = ahead;
    }
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
    for (;;) {
        if (auto const match = match_standard(words_)) return match;
        if (!words_.next()) return std::nullopt;
    }
}

} // namespace cchc
