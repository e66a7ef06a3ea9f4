// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/utf8.hpp>

#include <cstring>

namespace cchc {

void append_utf8(std::string& out, char32_t value) {
    bool const scalar = value <= 0x10FFFF && !(value >= 0xD800 && value < 0xE000);
    std::uint32_t const c = scalar ? value : 0xFFFD;
    auto const put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | c >> 6U);
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | c >> 12U);
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | c >> 18U);
        put(0x80U | (c >> 12U & 0x3FU));
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

std::size_t find_invalid_utf8(std::string_view text) noexcept {
    constexpr std::size_t stride = sizeof(std::uint64_t);
    for (std::size_t at = 0; at < text.size();) {
        auto stop = text.size();
        if (text.size() - at >= stride) {
            std::uint64_t block = 0;
            std::memcpy(&block, text.data() + at, stride);
            stop = at + stride;
            if ((block & 0x8080808080808080ULL) == 0) at = stop;
        }
        while (at < stop) {
            auto const c = decode_utf8(text, at);
            if (!c.valid) return at;
            at += c.size;
        }
    }
    return text.size();
}

} // namespace cchc
