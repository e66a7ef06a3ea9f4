// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/document_number.hpp>

#include <algorithm>
#include <charconv>

#include "citation/number_reader.hpp"
#include "citation/type_letters.hpp"
#include "citation/usual_number.hpp"
#include "time/digits.hpp"

namespace cchc {
namespace {

using detail::number_reader;

boost::gregorian::date today_of_letters() {
    return boost::gregorian::date{2026, 1, 1};
}

/// QD-HDND: the letters of the type, and the issuers that can be no others.
void restore_diacritics(std::vector<std::string>& symbol, document_type type) {
    auto const letters = letters_of(type, today_of_letters());
    if (!symbol.empty() && syllable{letters} && syllable{letters}.unmarked() == syllable{symbol.front()}.unmarked())
        symbol.front() = letters;
    if (!symbol.empty() && symbol.front() == "QDD") symbol.front() = letters;
    for (auto& group : symbol)
        if (auto const restored = detail::restored_group(group); !restored.empty()) group = restored;
}

document_number make_number(document_number_match const& match, number_reader::parts&& parts) {
    document_number number;
    number.family = match.family;
    if (match.has_serial) number.serial = match.serial;
    number.serial_digits = match.serial_digits;
    number.part = parts.dotted_part;
    number.part_digits = parts.dotted_digits;
    number.suffix = std::move(parts.suffix);
    if (match.year != 0) number.year = match.year;
    number.symbol = std::move(parts.symbol);
    for (auto& group : number.symbol)
        for (std::string_view const mixed : {"TTg", "TTr", "CTr"}) // written so, also in a line of capitals
            if (syllable{group} == syllable{mixed}) group = mixed;
    if (has(match.repairs, repair::diacritics)) restore_diacritics(number.symbol, match.type);
    return number;
}

result<repaired_number> read_whole(std::string_view text) {
    number_reader::parts parts;
    number_reader reader{tokenizer{text}, number_context::named};
    reader.keep = &parts;
    reader.is_alone = true;
    if (!reader.read()) return {reader.why, reader.failed_at};
    if (auto const rest = reader.words.peek()) return {errc::trailing_characters, rest.where.begin};
    return repaired_number{make_number(reader.match, std::move(parts)), reader.match.repairs};
}

/// "Bkhcn": initials of which the second is small.
bool is_in_title_case(std::string_view text, token const& word) noexcept {
    if (word.upper || !detail::are_initials(word.word)) return false;
    glyph_reader letters{text, text_format::plain, word.where.begin};
    (void)letters.next();
    return !letters.next().letter.upper;
}

/// The first byte that the rules of writing do not allow in a number.
std::size_t first_irregular_byte(std::string_view text) noexcept {
    tokenizer words{text};
    bool behind_mark = false;
    for (auto t = words.next(); t; t = words.next()) {
        if (!t.touches()) return t.where.begin - (t.where.begin > 0 ? 1 : 0);
        if (behind_mark && t.is(token_kind::mark)) return t.where.begin; // TT--BTC
        behind_mark = t.is(token_kind::mark);
        if (t.lookalike || detail::has_horn_for_committee(t) || t.is(U'_') ||
            (t.is(token_kind::mark) && t.where.size() > 1))
            return t.where.begin; // – for -
        bool const year_follows = words.peek().is(token_kind::number) && words.peek().digits() == 4;
        if (t.is(U'-') && t.where.begin > 0 && year_follows) return t.where.begin; // 54-2014/NĐ-CP
        bool const assembly = t.is("QH"_vn) || t.is("UBTVQH"_vn);
        if (assembly && words.peek().digits() > 2) return words.peek().where.begin; // QH111
        if (!t.is(token_kind::word) || t.where.size() < 2) continue;
        auto const type = type_of_letters(surface(text, t.where));
        bool const bare = type != document_type::unknown && t.unmarked && // ND for NĐ
                          syllable{letters_of(type, today_of_letters())}.unmarked() == t.word &&
                          syllable{letters_of(type, today_of_letters())} != t.word;
        if (!t.capital || bare || is_in_title_case(text, t)) return t.where.begin;
    }
    auto const mark = text.find_first_of(",\\OIl"); // QĐ,UBND; 2O15
    return mark != text.npos ? mark : 0;
}

/// "14" of "QH14"; nothing when the group does not end in digits.
std::optional<unsigned> trailing_number(std::string_view group) noexcept {
    auto const at = group.find_last_not_of("0123456789") + 1;
    unsigned value = 0;
    auto const [end, code] = std::from_chars(group.data() + at, group.data() + group.size(), value);
    return code == std::errc{} && at < group.size() ? std::optional{value} : std::nullopt;
}

/// "/2025" of 09/HDTLMM/2025.
bool has_own_mark(std::string_view group) noexcept {
    return !group.empty() && std::string_view{"/._,"}.find(group.front()) != std::string_view::npos;
}

/// What an office adds names no issuer: "/2025", the second serial of 12/UBND-02.
bool is_addition(std::string_view group) noexcept {
    return has_own_mark(group) || (!group.empty() && group.front() >= '0' && group.front() <= '9');
}

/// TT-LT: Thông tư liên tịch; TT/LB: Thông tư liên bộ.
bool is_circular_by_several(std::vector<std::string> const& symbol) noexcept {
    return symbol.size() > 1 && symbol[0] == "TT" && (symbol[1] == "LT" || symbol[1] == "LB");
}

/// The serial and its part, each in at least so many digits.
std::string serial_text(document_number const& number, std::size_t digits, std::size_t part_digits) {
    std::string text;
    if (!number.serial) return text;
    detail::append_number(text, *number.serial, digits);
    if (number.part) detail::append_number(text += '.', *number.part, part_digits);
    return text;
}

/// The group in front of which a slash stands where hyphens part the others: the second, or the type behind several issuers,
/// 02-TANDTC-VKSNDTC/TTLT.
std::size_t group_behind_slash(std::vector<std::string> const& symbol) noexcept {
    if (symbol.size() < 3 || type_of_letters(symbol.front()) != document_type::unknown) return 1;
    auto const& last = symbol.back();
    bool const in_capitals = // TTr is no type of joint documents
        std::none_of(last.begin(), last.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    bool const type_last = (in_capitals && type_of_letters(last) != document_type::unknown) || last == "LB" ||
                           last == "LN" || last == "LT" || last == "TTLN" || last == "TTLB";
    return type_last ? symbol.size() - 1 : 1;
}

} // namespace

std::string_view to_string(number_family family) noexcept {
    switch (family) {
    case number_family::normative: return "normative";
    case number_family::assembly: return "assembly";
    case number_family::individual: return "individual";
    case number_family::letter: return "letter";
    case number_family::party: return "party";
    case number_family::consolidated: return "consolidated";
    case number_family::historic: return "historic";
    }
    return "";
}

document_number::document_number(std::string_view text) : document_number{parse_document_number(text).value()} {}

document_type document_number::type() const noexcept {
    if (symbol.empty()) return document_type::unknown;
    if (family == number_family::letter) return document_type::official_letter;
    if (family == number_family::assembly && symbol.size() == 1)
        return symbol.front().substr(0, 6) == "UBTVQH" ? document_type::resolution : document_type::unknown;
    bool const by_president = symbol.size() > 1 && symbol[0] == "L" && symbol[1] == "CTN";
    if (by_president) return document_type::order;
    if (is_circular_by_several(symbol)) return document_type::joint_circular;
    bool const behind_issuers = family == number_family::historic && group_behind_slash(symbol) > 1;
    return behind_issuers ? type_of_letters(symbol.back()) : detail::type_of_group(symbol.front());
}

std::vector<std::string> document_number::issuers() const {
    if (symbol.empty()) return {};
    auto const& first = symbol.front();
    if (family == number_family::letter) return {first};
    if (family == number_family::historic && group_behind_slash(symbol) > 1) return {symbol.begin(), symbol.end() - 1};
    bool const by_several = symbol.size() > 2 && is_circular_by_several(symbol);
    bool const type_in_front = first == "L" || type_of_letters(first) != document_type::unknown;
    std::vector<std::string> all{symbol.begin() + (by_several ? 2 : type_in_front ? 1 : 0), symbol.end()};
    if (auto const dash = type_in_front ? 0 : detail::type_before_missing_dash(first); dash != 0)
        all.front() = first.substr(dash);
    all.erase(std::remove_if(all.begin(), all.end(), is_addition), all.end());
    return all;
}

std::optional<unsigned> document_number::term() const noexcept {
    if (symbol.empty()) return std::nullopt;
    auto const& last = symbol.back();
    bool const assembly = last.substr(0, 2) == "QH" || last.substr(0, 6) == "UBTVQH";
    return assembly ? trailing_number(last) : std::nullopt;
}

result<document_number> parse_document_number(std::string_view text) {
    auto number = read_whole(text);
    if (!number) return number.error();
    auto const tolerated = repair::missing_zero | repair::superfluous_zero | repair::missing_dash;
    auto const refused = static_cast<unsigned>(number->repairs) & ~static_cast<unsigned>(tolerated);
    if (!number->number.serial) return {errc::document_serial, 0};
    if (refused != 0) return {errc::unexpected_character, first_irregular_byte(text)};
    return std::move(number->number);
}

result<repaired_number> parse_document_number_lenient(std::string_view text) {
    return read_whole(text);
}

std::string to_string(document_number const& number) {
    auto text = serial_text(number, number.serial_digits, number.part_digits) + number.suffix;
    bool const dash_first =
        number.family == number_family::party || (number.family == number_family::historic && number.symbol.size() > 1);
    if (number.year || !number.symbol.empty()) text += dash_first ? '-' : '/';
    if (number.year) text += std::to_string(*number.year);
    if (number.year && !number.symbol.empty()) text += '/';
    std::size_t const slash = number.family == number_family::historic ? group_behind_slash(number.symbol) : 1;
    for (std::size_t i = 0; i < number.symbol.size(); ++i) {
        if (i > 0 && !has_own_mark(number.symbol[i])) text += dash_first && i == slash ? '/' : '-';
        text += number.symbol[i];
    }
    return text;
}

std::string canonical_key(document_number const& number) {
    auto key = serial_text(number, 0, 0);
    glyph_reader suffix{number.suffix};
    for (auto g = suffix.next(); !g.end; g = suffix.next()) {
        g.letter.upper = false;
        append_utf8(key, g.letter ? code_point_of(g.letter) : g.code);
    }
    key += '/';
    if (number.year) key += std::to_string(*number.year);
    if (number.year && !number.symbol.empty()) key += '/';
    for (std::size_t i = 0; i < number.symbol.size(); ++i) {
        auto const& group = number.symbol[i];
        if (i > 0 && !has_own_mark(group)) key += '-';
        bool const is_type = type_of_letters(group) != document_type::unknown;
        auto const missing_dash = i == 0 && !is_type ? detail::type_before_missing_dash(group) : 0;
        glyph_reader letters{group};
        for (auto g = letters.next(); !g.end; g = letters.next()) {
            if (missing_dash != 0 && g.where.begin == missing_dash) key += '-';
            if (g.letter) key += unmarked(g.letter);
            else if (g.code == U'.') key += '-';
            else if (g.code != U'&') append_utf8(key, g.code);
        }
    }
    return key;
}

bool same_number(document_number const& a, document_number const& b) {
    return canonical_key(a) == canonical_key(b);
}

std::optional<document_number_match> match_document_number(tokenizer& words, number_context context) noexcept {
    if (words.format() == text_format::plain) {
        if (auto const usual = detail::read_usual_number(words.text(), words.offset())) {
            words = words.from(usual->where.end);
            return usual;
        }
    }
    number_reader reader{words, context};
    if (!reader.read()) return std::nullopt;
    words = reader.words;
    return reader.match;
}

document_number to_document_number(std::string_view text, document_number_match const& match, text_format format) {
    number_reader::parts parts;
    detail::token_memo memo;
    number_reader reader{memo.helping(tokenizer{text.substr(0, match.where.end), format, match.where.begin}),
                         number_context::named};
    reader.keep = &parts;
    reader.is_alone = true;
    (void)reader.read();
    return make_number(match, std::move(parts));
}

} // namespace cchc
