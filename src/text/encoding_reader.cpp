// SPDX-License-Identifier: BSL-1.0
#include "text/encoding_reader.hpp"

#include <algorithm>
#include <array>

#include <cchc/text/utf8.hpp>

#include "text/encoding_tables.hpp"

namespace cchc::detail {
namespace {

constexpr bool is_ascii(char32_t code) noexcept {
    return code < 0x80;
}

constexpr bool may_mark_letter(char32_t code) noexcept {
    return code >= 0x300 && code < 0x330;
}

constexpr std::size_t none = std::u32string_view::npos;

/// The mark that a byte of VNI is behind a letter, in the case of either.
vni_mark const* find_vni_mark(unsigned char byte) noexcept {
    auto const at = std::find_if(vni_marks.begin(), vni_marks.end(),
                                 [&](vni_mark const& m) { return m.byte == byte || m.byte - 0x20 == byte; });
    return at == vni_marks.end() ? nullptr : &*at;
}

/// The letter that one byte of VNI is; false for a byte that is none.
letter vni_letter(unsigned char byte) noexcept {
    bool const upper = byte < 0xE0;
    auto const at = vni_letter_bytes.find(static_cast<char>(upper ? byte + 0x20 : byte));
    if (byte < 0xC0 || at == none) return {};
    auto found = letter_of(vni_letters[at]);
    found.upper = upper;
    return found;
}

/// The letter with a mark and a tone, either of which may be 0; false when they do not go together.
letter with_marks(letter base, char32_t mark, char32_t tone) noexcept {
    if (mark != 0) base = combine(base, mark);
    return base && tone != 0 ? combine(base, tone) : base;
}

decoded_character letter_from(letter l, std::size_t end) noexcept {
    return {.code = code_point_of(l), .end = end, .tells = true};
}

} // namespace

bool is_mostly_utf8(std::string_view bytes) noexcept {
    std::size_t parts = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        auto const c = decode_utf8(bytes, at);
        at += c.size;
        if (c.value < 0x80) continue;
        // Two bytes of a legacy encoding may happen to be a character of UTF-8, but seldom one that such texts have.
        bool const expected = c.valid && (windows_1252_byte(c.value) || may_mark_letter(c.value) ||
                                          (letter_of(c.value) && !letter_of(c.value).lookalike));
        (expected ? parts : others) += c.size;
    }
    return parts > others;
}

std::optional<unsigned char> windows_1252_byte(char32_t code) noexcept {
    if (code < 0x100) return static_cast<unsigned char>(code);
    auto const at = windows_1252_low.find(code);
    if (at == none) return std::nullopt;
    return static_cast<unsigned char>(0x80 + at);
}

char32_t windows_1252_character(unsigned char byte) noexcept {
    return byte >= 0x80 && byte < 0xA0 ? windows_1252_low[byte - 0x80U] : byte;
}

encoding_reader::unit encoding_reader::unit_at(std::size_t at) const noexcept {
    auto const byte = static_cast<unsigned char>(source_[at]);
    if (is_ascii(byte)) return {byte, at + 1, byte};
    if (!recoded_) return {windows_1252_character(byte), at + 1, byte};
    auto const c = decode_utf8(source_, at);
    if (!c.valid) return {windows_1252_character(byte), at + 1, byte};
    auto const meant = windows_1252_byte(c.value);
    return {meant ? windows_1252_character(*meant) : c.value, at + c.size, meant};
}

decoded_character encoding_reader::from_table(unit const& first) const noexcept {
    auto const byte = *first.byte;
    char32_t code = unused;
    if (encoding_ == text_encoding::viscii) {
        auto const control = byte < 0x20 ? viscii_control_bytes.find(static_cast<char>(byte)) : none;
        if (control != none) code = viscii_control_letters[control];
        if (byte >= 0x80) code = viscii_high[byte - 0x80U];
    } else if (byte >= 0xA0) {
        code = tcvn3_high[byte - 0xA0U];
    }
    if (code == unused) {
        constexpr std::string_view never =
            "\xAF\xB4\xBA\xBF"; // unlike °, ², ³ and no-break blanks, which TCVN3 texts have
        return {.code = first.code,
                .end = first.end,
                .misfit = byte >= 0xC0 || never.find(static_cast<char>(byte)) != none};
    }
    auto const meant = letter_of(code);
    return {.code = code,
            .end = first.end,
            .tells = true,
            .sign = byte >= 0xA0 && byte < 0xC0,
            .caseless = encoding_ != text_encoding::viscii && meant.tone != tone::ngang};
}

decoded_character encoding_reader::from_windows_1258(unit const& first) const noexcept {
    auto const character = [](unit const& of) {
        return of.byte && *of.byte >= 0xC0 ? windows_1258_high[*of.byte - 0xC0U] : of.code;
    };
    auto const code = character(first);
    auto read = decoded_character{.code = code, .end = first.end, .tells = !is_ascii(code), .misfit = code == U'₫'};
    auto base = letter_of(code);
    if (read.end == source_.size() || !base) {
        read.misfit = read.misfit || may_mark_letter(code);
        return read;
    }
    auto const after = unit_at(read.end);
    auto const mark = character(after);
    if (!after.byte || !may_mark_letter(mark)) return read;
    base = combine(base, mark);
    return base ? letter_from(base, after.end) : read;
}

decoded_character encoding_reader::from_vni(unit const& first) const noexcept {
    auto const byte = *first.byte;
    auto const base = is_ascii(byte) ? letter_of(byte) : vni_letter(byte);
    if (!base) return {.code = first.code, .end = first.end, .misfit = byte >= 0xC0};
    auto read = decoded_character{.code = code_point_of(base), .end = first.end, .tells = !is_ascii(byte)};
    // í, ỉ and the like have their tone, and i takes none behind it.
    auto const takes_mark = is_vowel(base) && unmarked(base) != 'i' && base.tone == tone::ngang;
    if (!takes_mark || read.end == source_.size()) return read;
    auto const after = unit_at(read.end);
    auto const* const mark = after.byte && *after.byte >= 0xC0 ? find_vni_mark(*after.byte) : nullptr;
    if (mark == nullptr) return read;
    auto const marked = with_marks(base, mark->mark, mark->tone);
    return marked ? letter_from(marked, after.end) : read;
}

decoded_character encoding_reader::from_viqr(unit const& first) const noexcept {
    auto const follows = [&](std::size_t at) { return at < source_.size() ? source_[at] : '\0'; };
    auto const plain = decoded_character{.code = first.code, .end = first.end};
    auto const next = follows(first.end);
    if (first.code == U'\\') {
        bool const escapes =
            next != '\0' && (viqr_marks.find(next) != none || next == '\\' || next == 'd' || next == 'D');
        return escapes ? decoded_character{.code = static_cast<unsigned char>(next), .end = first.end + 1} : plain;
    }
    auto base = letter_of(first.code);
    if (!base || !is_ascii(first.code)) return plain;
    if ((first.code == U'd' || first.code == U'D') && (next == 'd' || next == 'D')) {
        return {.code = first.code == U'D' ? U'Đ' : U'đ', .end = first.end + 1, .tells = true};
    }
    auto end = first.end;
    for (int marks = 0; marks < 2; ++marks) {
        auto const at = follows(end) == '\0' ? none : viqr_marks.find(follows(end));
        auto const marked = at == none ? letter{} : combine(base, viqr_combining[at]);
        if (!marked) break;
        base = marked;
        ++end;
    }
    if (end == first.end) return plain;
    // What ends a word may as well end a sentence, a quotation or a bracket.
    bool const inside = letter_of(static_cast<unsigned char>(follows(end))) || source_[end - 1] == '^';
    auto read = letter_from(base, end);
    read.tells = inside || end - first.end == 2;
    return read;
}

decoded_character encoding_reader::from_utf8_twice(unit const& first) const noexcept {
    std::array<char, 4> bytes{};
    std::array<std::size_t, 4> ends{};
    std::size_t count = 0;
    for (auto part = first; part.byte; part = unit_at(part.end)) {
        bytes[count] = static_cast<char>(*part.byte);
        ends[count++] = part.end;
        if (count == bytes.size() || part.end == source_.size()) break;
    }
    auto const c = decode_utf8({bytes.data(), count}, 0);
    if (!c.valid) return {.code = first.code, .end = first.end, .misfit = true};
    return {.code = c.value, .end = ends[c.size - 1U], .tells = c.size > 1};
}

decoded_character encoding_reader::from_utf8(unit const& first) const noexcept {
    return {.code = first.code, .end = first.end, .tells = !is_ascii(first.code)};
}

decoded_character encoding_reader::next() noexcept {
    auto const first = unit_at(at_);
    auto const read = [&] {
        if (!first.byte) return from_utf8(first);
        switch (encoding_) {
        case text_encoding::tcvn3:
        case text_encoding::tcvn3_capitals:
        case text_encoding::viscii: return from_table(first);
        case text_encoding::windows_1258: return from_windows_1258(first);
        case text_encoding::vni: return from_vni(first);
        case text_encoding::viqr: return from_viqr(first);
        case text_encoding::utf8_twice: return from_utf8_twice(first);
        case text_encoding::unknown:
        case text_encoding::utf8: break;
        }
        return from_utf8(first);
    }();
    at_ = read.end;
    return read;
}

} // namespace cchc::detail
