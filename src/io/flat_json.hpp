// SPDX-License-Identifier: BSL-1.0
/// @file
/// Reading JSON records whose shape is known: strings, numbers and short lists, each with its place.
///
/// A parser of all of JSON tells neither where a member stands nor reads 200 MB of small records in a second; a register needs both.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace cchc::detail {

/// A string or number: its text, decoded, and the byte at which it begins, behind the quote.
struct json_scalar {
    std::string_view text;
    std::size_t offset = 0;
    bool is_number = false;
};

/// Goes through a JSON text from left to right. Each function either takes what it names or leaves all as it is and says so.
class json_cursor {
public:
    /// @param text  valid UTF-8; decoded strings are views of it, or of what the cursor keeps until `forget`
    explicit json_cursor(std::string_view text, std::size_t at = 0) noexcept : text_{text}, at_{at} {}

    [[nodiscard]] std::size_t offset() const noexcept { return at_; }
    [[nodiscard]] bool at_end() noexcept;
    [[nodiscard]] bool take(char mark) noexcept;
    /// true, false, null.
    [[nodiscard]] bool take_word(std::string_view word) noexcept;
    [[nodiscard]] std::optional<json_scalar> take_string();
    /// Digits only: no sign, fraction or exponent.
    [[nodiscard]] std::optional<json_scalar> take_number() noexcept;
    /// Any number, as it is written.
    [[nodiscard]] std::optional<json_scalar> take_decimal() noexcept;

    /// Frees what strings with escapes were decoded to.
    void forget() noexcept { decoded_.clear(); }

private:
    void skip_blanks() noexcept;
    [[nodiscard]] bool append_escape(std::string& into, std::size_t& at) const;

    std::string_view text_;
    std::size_t at_;
    std::deque<std::string> decoded_;
};

} // namespace cchc::detail
