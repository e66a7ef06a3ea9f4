// SPDX-License-Identifier: BSL-1.0
// Reads text in a legacy encoding character by character, with the bytes each came from. What decode and detect_encoding share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <cchc/text/encoding.hpp>
#include <cchc/text/letter.hpp>

namespace cchc::detail {

/// Whether most bytes beyond ASCII are characters of UTF-8 that a Vietnamese text may have, or one taken for Windows-1252.
[[nodiscard]] bool is_mostly_utf8(std::string_view bytes) noexcept;

/// The byte that Windows-1252, or Latin-1, reads as `code`; nothing for any other character.
[[nodiscard]] std::optional<unsigned char> windows_1252_byte(char32_t code) noexcept;

/// The character that Windows-1252 reads in `byte`.
[[nodiscard]] char32_t windows_1252_character(unsigned char byte) noexcept;

/// A character of the text, up to the byte of the source at which the next one begins.
struct decoded_character {
    char32_t code = 0;
    std::size_t end = 0;
    bool tells = false;    ///< the encoding has its own way to write this letter
    bool misfit = false;   ///< the encoding does not have these bytes, or not here
    bool sign = false;     ///< Latin-1 reads a sign in the bytes of this letter: ® or ¸
    bool caseless = false; ///< one byte for the capital and the small letter
};

/// Any bytes are valid; constant time for each character.
class encoding_reader {
public:
    /// @param recoded  the bytes of the encoding were taken for Windows-1252 and written as UTF-8
    encoding_reader(std::string_view source, text_encoding encoding, bool recoded) noexcept
        : source_{source}, encoding_{encoding}, recoded_{recoded} {}

    [[nodiscard]] bool at_end() const noexcept { return at_ == source_.size(); }
    [[nodiscard]] std::size_t offset() const noexcept { return at_; }

    /// The next character; there must be one.
    [[nodiscard]] decoded_character next() noexcept;

private:
    /// What stands in the source for one byte of the encoding; `byte` is nothing where no byte can be meant.
    struct unit {
        char32_t code = 0;
        std::size_t end = 0;
        std::optional<unsigned char> byte;
    };

    [[nodiscard]] unit unit_at(std::size_t at) const noexcept;
    [[nodiscard]] decoded_character from_table(unit const& first) const noexcept;
    [[nodiscard]] decoded_character from_windows_1258(unit const& first) const noexcept;
    [[nodiscard]] decoded_character from_vni(unit const& first) const noexcept;
    [[nodiscard]] decoded_character from_viqr(unit const& first) const noexcept;
    [[nodiscard]] decoded_character from_utf8_twice(unit const& first) const noexcept;
    [[nodiscard]] decoded_character from_utf8(unit const& first) const noexcept;

    std::string_view source_;
    text_encoding encoding_;
    bool recoded_;
    std::size_t at_ = 0;
};

} // namespace cchc::detail
