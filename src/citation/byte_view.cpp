// SPDX-License-Identifier: BSL-1.0
#include "citation/byte_view.hpp"

#include "text/glyph_kinds.hpp"

namespace cchc::detail {

bool byte_view::is_blank_punctuation(unsigned second, unsigned last) noexcept {
    if (second != 0x80) return second == 0x81 && last == 0x9F;
    return (last >= 0x80 && last <= 0x8A) || last == 0xA8 || last == 0xAF;
}

std::size_t byte_view::behind_quotes(std::size_t at) const noexcept {
    while ((*this)[at] == '>' && begins_line(text_, at)) at = behind_blanks(at + 1);
    return at;
}

std::size_t byte_view::before_quotes(std::size_t end) const noexcept {
    while ((*this)[end - 1] == '>' && begins_line(text_, end - 1)) end = before_blanks(end - 1);
    return end;
}

} // namespace cchc::detail
