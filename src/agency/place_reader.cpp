// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>

#include "agency/name_reader.hpp"

namespace cchc::detail {
namespace {

bool is_joint(token const& t) noexcept {
    return t.is(U',') || t.is("và"_vn) || t.is("hoặc"_vn) || t.is(U'/') || t.is(U'-') || t.is("với"_vn);
}

/// A Roman numeral as part of a name: "khu vực XII".
bool is_roman(token const& t) noexcept {
    if (!t.is(token_kind::word) || !t.upper) return false;
    for (unsigned i = 0; i < t.word.letters(); ++i) {
        auto const c = unmarked(letter{t.word.letter_index(i), tone::ngang, false, false});
        if (c != 'i' && c != 'v' && c != 'x') return false;
    }
    return t.word.letters() > 0;
}

bool continues_heading(lookahead& tokens, std::size_t at) noexcept {
    return at > 0 && tokens.shouts(at - 1) && tokens.shouts(at);
}

/// Whether a territory may stand at `at`: on the same or the next line; after an empty line only in a heading.
bool place_may_follow(lookahead& tokens, std::size_t at) noexcept {
    auto const before = tokens[at].before;
    return before < gap::paragraph ||
           (before == gap::paragraph && (continues_heading(tokens, at) || can_continue(tokens, at)));
}

struct simple_level_word {
    syllable word;
    agency_level level;
    char initial; ///< as in "Q.", "H."; 0: not written so
};

constexpr std::array simple_level_words{
    simple_level_word{"tỉnh"_vn, agency_level::province, '\0'},
    simple_level_word{"huyện"_vn, agency_level::district, 'h'},
    simple_level_word{"quận"_vn, agency_level::district, 'q'},
    simple_level_word{"xã"_vn, agency_level::commune, 'x'},
    simple_level_word{"phường"_vn, agency_level::commune, 'p'},
};

bool makes_another_word(lookahead& tokens, std::size_t at) noexcept {
    auto const& next = tokens[at + 1];
    if (!next.is(token_kind::word) || next.capital != tokens.shouts(at)) return false;
    if (next.before >= gap::line && tokens.shouts(at)) return false;
    return next.is("hội"_vn) || next.is("viên"_vn) || next.is("ủy"_vn) || next.is("đoàn"_vn) || next.is("lỵ"_vn);
}

/// Whether the text goes on at `at` with something that is no part of a name: a word that is written with one capital
/// ("Căn cứ"), or a known beginning.
bool goes_on_with_text(lookahead& tokens, std::size_t at, bool first) noexcept {
    bool const heading = tokens.shouts(at);
    auto const& next = tokens[at + 1];
    bool const one_capital = !heading && next.is(token_kind::word) && !next.capital && tokens[at].before != gap::none;
    auto const opening = longest_phrase(opening_phrases(), tokens, at);
    if (opening && (heading || one_capital)) return true;
    if (!first || !one_capital) return false;
    return is_stop(tokens, at) || longest_phrase(word_phrases(), tokens, at).end > at + 1;
}

/// Whether a single digit or a Roman numeral at `at` belongs to the name before it: "Mỹ Đình 1", "Tam Xuân II".
bool numbers_a_name(lookahead& tokens, std::size_t at) noexcept {
    auto const& t = tokens[at];
    auto const& next = tokens[at + 1];
    if ((t.digits() != 1 && !(is_roman(t) && !tokens.shouts(at - 1))) || t.before != gap::blank) return false;
    if (next.touches() && (next.is(token_kind::word) || next.is(U'/') || next.is(U'%'))) return false;
    if (tokens[at + 2].is(token_kind::number) && next.touches() && tokens[at + 2].touches()) return false;
    return !next.is(token_kind::word) || next.capital || longest_phrase(opening_phrases(), tokens, at + 1);
}

/// "Ea H'leo", "Ia H' Drai": the rest of a word that was cut by an apostrophe before `at`.
std::size_t after_apostrophe(lookahead& tokens, std::size_t at) noexcept {
    auto const& mark = tokens[at];
    auto const& rest = tokens[at + 1];
    if ((!mark.is(U'\'') && !mark.is(U'\u2019')) || !mark.touches() || !rest.is(token_kind::word)) return at;
    bool const apart = rest.capital && rest.before == gap::blank && tokens[at - 1].word.letters() <= 2;
    return rest.touches() || apart ? at + 2 : at;
}

/// Capitals one after the other: a name that no table has.
std::size_t read_capitals(lookahead& tokens, std::size_t at, int depth) noexcept {
    constexpr std::size_t longest_name = 5;
    auto end = at;
    bool const heading = tokens.shouts(at);
    while (end < at + longest_name) {
        auto const& t = tokens[end];
        if (!t.is(token_kind::word) || !t.capital || t.before > gap::line) break;
        if (end > at && t.before == gap::line && (heading || end > at + 1)) break;
        if (end > at && t.word.letters() != 1 && tokens.shouts(end) != heading) break;
        if (starts_another(tokens, end, depth) || goes_on_with_text(tokens, end, end == at)) break;
        ++end;
        end = after_apostrophe(tokens, end);
    }
    return end > at && numbers_a_name(tokens, end) ? end + 1 : end;
}

/// Joins the second half of a name: "Phan Rang - Tháp Chàm".
std::size_t read_second_half(lookahead& tokens, std::size_t at, std::size_t end, int depth) noexcept {
    if (end != at + 2 || !tokens[end].is(U'-') || tokens[end].before > gap::blank) return end;
    if (starts_another(tokens, end + 1, depth)) return end;
    auto const second = read_capitals(tokens, end + 1, depth);
    return second == end + 3 || second == end + 4 ? second : end;
}

/// "các huyện, thành phố", "các huyện: Mai Sơn": the plural word is at `at`.
place_reading read_places(lookahead& tokens, std::size_t at, int depth) noexcept {
    place_reading place{at, 0, {}, false, true, false};
    std::size_t kinds = 0;
    auto next = at + 1;
    if (tokens[next].is("cấp"_vn)) {
        place.end = next + 1;
        return place;
    }
    for (;;) {
        std::optional<agency_level> level;
        bool city = false;
        auto const after = read_level_word(tokens, next, level, city);
        if (after == next) break;
        if (!place.level) place.level = city ? agency_level::district : level;
        place.end = after;
        ++kinds;
        next = after;
        if (is_joint(tokens[next])) {
            ++next;
            if (is_plural(tokens[next])) ++next;
        }
    }
    if (!place) return place;
    auto name = place.end;
    bool const colon = tokens[name].is(U':');
    if (colon) ++name;
    if (!colon && kinds != 1) return place;
    std::optional<agency_level> own;
    bool city = false;
    auto const word = read_level_word(tokens, name, own, city);
    auto const end = read_territory_name(tokens, word, place.level, depth);
    bool const numbers = tokens[word].is(token_kind::number) && (tokens[end].is(U',') || tokens[end].is("và"_vn)) &&
                         (place.level == agency_level::district || place.level == agency_level::commune) &&
                         tokens[end + 1].is(token_kind::number);
    if (end == word || (!tokens[word].is(token_kind::word) && !numbers)) return place;
    place.named = place.listed = true;
    place.is_class = false;
    place.begin = name;
    place.end = end;
    return place;
}

/// "cấp xã", "cấp tỉnh, cấp xã", "cùng cấp".
place_reading read_rank(lookahead& tokens, std::size_t at) noexcept {
    place_reading place{at, 0, {}, false, true, false};
    if (tokens[at].is("cùng"_vn) && tokens[at + 1].is("cấp"_vn)) {
        place.end = at + 2;
        return place;
    }
    if (!tokens[at].is("cấp"_vn)) return place;
    for (auto next = at; tokens[next].is("cấp"_vn);) {
        std::optional<agency_level> level;
        bool city = false;
        auto const after = read_level_word(tokens, next + 1, level, city);
        if (after == next + 1) break;
        place.level = city ? agency_level::province : level;
        place.end = next = after;
        if (is_joint(tokens[next])) ++next;
    }
    if (!place) place.end = at + 1;
    return place;
}

place_reading read_region(lookahead& tokens, std::size_t at) noexcept {
    place_reading place{at, 0, {}, true, false, false};
    auto const& next = tokens[at + 2];
    if (next.before > gap::line) return place;
    if (next.is(token_kind::number) || is_roman(next)) {
        place.end = at + 3;
        if (next.is(token_kind::number) && tokens[place.end].is(U'/')) place.end = 0;
    } else if (next.is(token_kind::word) && next.capital) {
        auto const end = read_capitals(tokens, at + 2, deepest_host);
        if (end > at + 2) place.end = end;
    }
    return place;
}

/// Whether a level word without a name stands for many: "UBND xã, phường", "UBND tỉnh trực thuộc …".
std::size_t class_end(lookahead& tokens, std::size_t at, int depth) noexcept {
    std::size_t end = 0;
    if (tokens[at].is("nơi"_vn) || tokens[at].is("trực"_vn)) return at;
    for (auto next = at; is_joint(tokens[next]) && tokens[next].before < gap::paragraph;) {
        std::optional<agency_level> level;
        bool city = false;
        auto const after = read_level_word(tokens, next + 1, level, city);
        if (after == next + 1 || read_territory_name(tokens, after, level, depth) != after) break;
        end = next = after;
    }
    return end;
}

} // namespace

std::size_t read_level_word(lookahead& tokens, std::size_t at, std::optional<agency_level>& level,
                            bool& city) noexcept {
    auto const& t = tokens[at];
    auto const& next = tokens[at + 1];
    if (!t.is(token_kind::word) || t.before > gap::paragraph) return at;
    for (auto const& w : simple_level_words) {
        if (!t.is(w.word)) continue;
        if (makes_another_word(tokens, at)) return at;
        level = w.level;
        return at + 1;
    }
    if (t.word.letters() == 1 && t.upper && next.is(U'.') && next.touches()) { // "Q. Cầu Giấy", "P.5"
        auto const& name = tokens[at + 2];
        bool const named = (name.is(token_kind::word) && name.capital) || name.is(token_kind::number);
        for (auto const& w : simple_level_words)
            if (named && name.before < gap::line &&
                w.initial == unmarked(letter{t.word.letter_index(0), tone::ngang, false, false}))
                return level = w.level, at + 2;
    }
    bool const joined = can_continue(tokens, at + 1) || continues_heading(tokens, at + 1);
    if (t.is("tp"_vn)) return city = true, at + 1;
    if (t.is("t"_vn) && t.upper && next.is(U'.') && tokens[at + 2].is("p"_vn)) return city = true, at + 3;
    if (t.is("tx"_vn) && t.capital) return level = agency_level::district, at + 1;
    if (!joined) return at;
    if (t.is("thành"_vn) && next.is("phố"_vn)) return city = true, at + 2;
    if (t.is("thị"_vn) && next.is("xã"_vn)) return level = agency_level::district, at + 2;
    if (t.is("thị"_vn) && next.is("trấn"_vn)) return level = agency_level::commune, at + 2;
    if (t.is("đặc"_vn) && next.is("khu"_vn)) return level = agency_level::commune, at + 2;
    return at;
}

std::size_t read_territory_name(lookahead& tokens, std::size_t at, std::optional<agency_level> level,
                                int depth) noexcept {
    auto name = at;
    bool const after_abbreviation = at > 0 && tokens[at - 1].word.letters() <= 2 && tokens.shouts(at - 1);
    if (after_abbreviation && tokens[name].is(U'.') && tokens[name].touches() && tokens[name + 1].before < gap::line)
        ++name;
    auto const& t = tokens[name];
    if (t.before > gap::line) return at;
    if (t.is(token_kind::number)) {
        bool const same_line = (t.before == gap::blank || tokens[at - 1].is(U'.')) && name == at;
        bool const numbered =
            level != agency_level::province && t.digits() < 3 && same_line && !tokens[name + 1].is(U'/');
        return numbered ? name + 1 : at;
    }
    if (!t.is(token_kind::word)) return at;
    if (auto const known = longest_phrase(place_phrases(), tokens, name)) {
        bool const in_lower_case = !tokens[0].capital && !t.capital && known.end > name + 1;
        if (in_lower_case || (t.capital && tokens[known.end - 1].capital)) {
            bool const whole = level == agency_level::province || in_lower_case ||
                               (!level && (static_cast<unsigned>(known.value) & place_city) != 0);
            return whole ? known.end : std::max(known.end, read_capitals(tokens, name, depth));
        }
    }
    if (!t.capital) return at;
    if (level == agency_level::province) return at;
    auto const end = read_capitals(tokens, name, depth);
    return end == name ? at : read_second_half(tokens, name, end, depth);
}

place_reading read_bare_name(lookahead& tokens, std::size_t at, bool known_only) noexcept {
    place_reading place{at, 0, {}, true, false, false};
    auto const& t = tokens[at];
    if (!t.is(token_kind::word) || !t.capital || t.before > gap::line) return place;
    auto const known = longest_phrase(place_phrases(), tokens, at);
    if (known && tokens[known.end - 1].capital && tokens.shouts(at) == tokens.shouts(known.end - 1)) {
        bool const date_line = tokens[known.end].is(U',') && tokens[known.end + 1].is("ngày"_vn);
        bool const same_line = t.before < gap::line || !tokens.shouts(at);
        if (!date_line && same_line) place.end = known.end;
        if ((static_cast<unsigned>(known.value) & place_province) != 0) place.level = agency_level::province;
    } else if (!known_only && t.before < gap::line) {
        auto const end = read_capitals(tokens, at, deepest_host);
        if (end > at) place.end = end;
    }
    return place;
}

place_reading read_plain_place(lookahead& tokens, std::size_t at) noexcept {
    place_reading place{at, 0, {}, true, false, false, true};
    auto const& word = tokens[at];
    auto const& next = tokens[at + 1];
    if (!word.is(token_kind::word) || !word.unmarked || word.before > gap::line) return place;
    auto name = at + 1;
    if (word.is("tinh"_vn)) place.level = agency_level::province;
    else if (word.is("huyen"_vn) || word.is("quan"_vn)) place.level = agency_level::district;
    else if (word.is("xa"_vn) || word.is("phuong"_vn)) place.level = agency_level::commune;
    else if ((word.is("thanh"_vn) && next.is("pho"_vn)) ||
             (word.is("thi"_vn) && (next.is("xa"_vn) || next.is("tran"_vn))))
        ++name;
    else return place;
    auto const& first = tokens[name];
    if (!first.is(token_kind::word) || !first.capital || !first.unmarked || first.before > gap::line) return place;
    auto const province = longest_phrase(plain_place_phrases(), tokens, name);
    if (place.level == agency_level::province) {
        place.end = province.end;
        return place;
    }
    auto end = name;
    while (end < name + 5 && tokens[end].capital && tokens[end].unmarked && tokens[end].before < gap::line) ++end;
    place.end = std::max(end, province.end);
    if (name == at + 2)
        place.level = word.is("thi"_vn) ? next.is("xa"_vn) ? agency_level::district : agency_level::commune
                      : province        ? agency_level::province
                                        : agency_level::district;
    return place;
}

place_reading read_place(lookahead& tokens, std::size_t at, int depth) noexcept {
    if (!place_may_follow(tokens, at)) return {};
    if (is_plural(tokens[at])) return read_places(tokens, at, depth);
    if (tokens[at].is("cấp"_vn) || tokens[at].is("cùng"_vn)) return read_rank(tokens, at);
    if (tokens[at].is("khu"_vn) && tokens[at + 1].is("vực"_vn)) return read_region(tokens, at);
    place_reading place{at, 0, {}, false, false, false};
    bool city = false;
    auto const word = read_level_word(tokens, at, place.level, city);
    if (word == at) return read_plain_place(tokens, at);
    place.end = word;
    auto const end = read_territory_name(tokens, word, place.level, depth);
    if (end != word) {
        place.named = true;
        place.end = end;
        if (city) {
            auto const known = longest_phrase(place_phrases(), tokens, tokens[word].is(U'.') ? word + 1 : word);
            bool const province = known && (static_cast<unsigned>(known.value) & place_province) != 0;
            place.level = province ? agency_level::province : agency_level::district;
        }
    } else if (auto const many = class_end(tokens, word, depth); many != 0) {
        place.is_class = true;
        place.end = many;
    }
    return place;
}

} // namespace cchc::detail
