// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/plain_text.hpp>

#include <cchc/text/token.hpp>
#include <cchc/text/utf8.hpp>

namespace cchc {

std::string plain_text(std::string_view text, span where, text_format format) {
    auto const visible = text.substr(0, where.end);
    std::string words;
    tokenizer tokens{visible, format, where.begin};
    for (auto t = tokens.next(); t; t = tokens.next()) {
        if (!t.touches() && !words.empty()) words += ' ';
        glyph_reader glyphs{visible, format, t.where.begin};
        for (auto g = glyphs.next(); !g.end && g.where.end <= t.where.end; g = glyphs.next())
            append_utf8(words, g.code);
    }
    return words;
}

} // namespace cchc
