// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/plain_text.hpp>

#include <cchc/text/token.hpp>
#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

/// Whether these bytes are already what would be made of them: ASCII and composed letters, and single blanks between.
bool is_clean(std::string_view words) noexcept {
    auto const byte = [&](std::size_t i) { return i < words.size() ? static_cast<unsigned char>(words[i]) : 0U; };
    auto const continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    bool behind_blank = true;
    for (std::size_t at = 0; at < words.size(); ++at) {
        auto const lead = byte(at);
        bool const blank = lead == ' ';
        if (blank && behind_blank) return false;
        behind_blank = blank;
        if (lead >= ' ' && lead < 0x7F) continue;
        if (lead >= 0xC3 && lead <= 0xC6 && continues(at + 1)) {
            at += 1;
        } else if (lead == 0xE1 && (byte(at + 1) & 0xFEU) == 0xBA && continues(at + 2)) {
            at += 2;
        } else {
            return false;
        }
    }
    return !behind_blank;
}

} // namespace

std::string plain_text(std::string_view text, span where, text_format format) {
    auto const visible = text.substr(0, where.end);
    if (format == text_format::plain && where.begin < visible.size())
        if (auto const written = visible.substr(where.begin); is_clean(written)) return std::string{written};
    std::string words;
    tokenizer tokens{visible, format, where.begin};
    bool behind_word = false;
    for (auto t = tokens.next(); t; t = tokens.next()) {
        bool const parted = !t.touches() || (behind_word && t.is(token_kind::word)); // by a tag alone
        if (parted && !words.empty()) words += ' ';
        behind_word = t.is(token_kind::word);
        glyph_reader glyphs{visible, format, t.where.begin};
        for (auto g = glyphs.next(); !g.end && g.where.end <= t.where.end; g = glyphs.next())
            append_utf8(words, g.code);
    }
    return words;
}

} // namespace cchc
