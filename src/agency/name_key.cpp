// SPDX-License-Identifier: BSL-1.0
#include "agency/name_key.hpp"

#include <algorithm>
#include <array>

#include "agency/name_reader.hpp"

namespace cchc::detail {
namespace {

using namespace std::string_view_literals;

constexpr phrase_node short_form_nodes[] = {
#include "data/short_forms.inc"
};
constexpr root_index short_form_index{short_form_nodes};
constexpr phrase_table short_forms{short_form_nodes, &short_form_index};

constexpr std::string_view long_forms[] = {
#include "data/long_forms.inc"
};

void add_word(std::string& key, syllable word) {
    auto const bits = word.bits();
    for (unsigned shift = 64; shift > 0; shift -= 8) key += static_cast<char>(bits >> (shift - 8) & 0xFFU);
}

/// What is no syllable counts as it is written.
void add_other(std::string& key, std::string_view bytes) {
    key += '\0';
    key += bytes;
    key += '\0';
}

bool is_left_out(token const& t) noexcept {
    return t.is(token_kind::mark) || t.is("và"_vn);
}

/// Adds the words of one stretch of text; returns where to go on, or the end of the text.
std::size_t add_words(std::string& key, std::string_view text, std::size_t offset, bool marked) {
    constexpr std::size_t longest_short_form = 8;
    lookahead tokens{tokenizer{text, text_format::plain, offset}};
    std::size_t at = 0;
    while (at + longest_short_form < lookahead::capacity) {
        auto const& t = tokens[at];
        if (!t) return text.size();
        if (auto const abbreviated = longest_phrase(short_forms, tokens, at)) {
            at = abbreviated.end;
            tokenizer full{long_forms[static_cast<std::size_t>(abbreviated.value)]};
            for (auto word = full.next(); word; word = full.next())
                add_word(key, marked ? word.word : word.word.unmarked());
            continue;
        }
        ++at;
        if (is_left_out(t) || (!marked && t.is("va"_vn))) continue;
        if (t.word) add_word(key, marked ? t.word : t.word.unmarked());
        else add_other(key, surface(text, t.where));
    }
    return tokens[at - 1].where.end;
}

std::string key_of(std::string_view text, bool marked) {
    std::string key;
    for (std::size_t at = 0; at < text.size();) at = add_words(key, text, at, marked);
    return key;
}

constexpr bool is_city(territory_type type) noexcept {
    return type == territory_type::central_city || type == territory_type::provincial_city;
}

/// The place that begins with token `at` and ends before `end`.
named_place place_of(std::string_view text, lookahead& tokens, std::size_t at, std::size_t end) {
    named_place place;
    bool city = false;
    auto const word = read_level_word(tokens, at, place.level, city);
    if (city) place.type = territory_type::central_city;
    auto const& t = tokens[at];
    if (word != at && !city) {
        if (t.is("tỉnh"_vn)) place.type = territory_type::province;
        if (t.is("huyện"_vn)) place.type = territory_type::rural_district;
        if (t.is("quận"_vn)) place.type = territory_type::urban_district;
        if (t.is("thị"_vn) || t.is("tx"_vn))
            place.type = place.level == agency_level::district ? territory_type::town : territory_type::township;
        if (t.is("xã"_vn)) place.type = territory_type::commune;
        if (t.is("phường"_vn)) place.type = territory_type::ward;
        if (t.is("đặc"_vn)) place.type = territory_type::special_zone;
    }
    if (word < end) place.key = words_key(surface(text, tokens.between(word, end)));
    return place;
}

/// A name that the grammar does not know: its end is a territory if it can be read as one.
name_reading read_unknown_name(lookahead& tokens) {
    name_reading name;
    std::size_t end = 0;
    while (tokens[end]) ++end;
    for (std::size_t at = 1; at < end; ++at) {
        auto const place = read_place(tokens, at, 0);
        if (!place || place.end != end || place.is_class) continue;
        name.end = end;
        name.place = place;
        break;
    }
    return name;
}

} // namespace

bool named_place::fits(territory_title const& title) const noexcept {
    if (type && is_city(*type)) return is_city(title.type);
    return !type || *type == title.type;
}

std::string words_key(std::string_view text) {
    return key_of(text, true);
}

std::string unmarked_key(std::string_view text) {
    return key_of(text, false);
}

std::string without_marks(std::string_view key) {
    std::string plain;
    for (std::size_t at = 0; at < key.size();) {
        if (key[at] == '\0') {
            auto const end = std::min(key.find('\0', at + 1), key.size() - 1);
            plain += key.substr(at, end + 1 - at);
            at = end + 1;
            continue;
        }
        syllable word;
        std::uint64_t bits = 0;
        for (std::size_t i = at; i < std::min(at + 8, key.size()); ++i)
            bits = bits << 8 | static_cast<unsigned char>(key[i]);
        for (unsigned i = 0; i < syllable::max_letters; ++i) {
            auto const index = static_cast<std::uint8_t>(bits >> (58U - 6U * i) & 0x3FU);
            if (index != 0) static_cast<void>(word.append(letter{index, tone::ngang, false, false}));
        }
        add_word(plain, word.unmarked());
        at += 8;
    }
    return plain;
}

bool is_unmarked(std::string_view text) noexcept {
    tokenizer words{text};
    bool some = false;
    for (auto t = words.next(); t; t = words.next()) {
        if (!t.is(token_kind::word)) continue;
        if (!t.unmarked) return false;
        some = true;
    }
    return some;
}

std::string letters_key(std::string_view text) {
    std::string key;
    tokenizer words{text};
    for (auto t = words.next(); t; t = words.next()) {
        if (!key.empty() && t.before >= gap::line) return {};
        if (t.is(U'-') || t.is(U'&') || t.is(U'.')) continue;
        if (!t.is(token_kind::word) || !t.word) return {};
        for (unsigned i = 0; i < t.word.letters(); ++i)
            key += unmarked(letter{t.word.letter_index(i), tone::ngang, false, false});
    }
    return key;
}

named_place read_named_place(std::string_view text) {
    lookahead tokens{tokenizer{text}};
    std::size_t end = 0;
    while (tokens[end] && end < lookahead::capacity - 1) ++end;
    return place_of(text, tokens, 0, end);
}

split_name split(std::string_view name) {
    split_name parts;
    lookahead tokens{tokenizer{name}};
    auto reading = read_name(tokens, 0, 1);
    if (!reading || tokens[reading.end]) reading = read_unknown_name(tokens);
    if (!reading.place || reading.place.is_class || reading.place.plain) {
        parts.is_class = reading.is_class && reading.place;
        parts.key = words_key(name);
        return parts;
    }
    parts.places.push_back(place_of(name, tokens, reading.place.begin, reading.place.end));
    for (auto at = reading.place.end; at < reading.end;) {
        auto const upper = read_place(tokens, at, 0);
        if (!upper || upper.end > reading.end) break;
        parts.places.push_back(place_of(name, tokens, upper.begin, upper.end));
        at = upper.end;
    }
    parts.key = words_key(surface(name, tokens.between(0, reading.place.begin)));
    return parts;
}

} // namespace cchc::detail
