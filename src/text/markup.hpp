// SPDX-License-Identifier: BSL-1.0
// The tags, comments and declarations of HTML, as all who read or write it must agree on them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cchc::detail {

enum class markup_kind : std::uint8_t {
    none,    ///< the bracket stands for itself
    comment, ///< a comment or a declaration
    tag,
};

/// What begins with a `<`.
class markup {
public:
    markup_kind kind = markup_kind::none;
    bool closes = false;      ///< `</p>`
    bool closes_self = false; ///< `<br/>`
    std::size_t end = 0;      ///< behind it

    /// In lower case, at most twelve characters.
    [[nodiscard]] std::string_view name() const noexcept { return {letters_.data(), size_}; }

private:
    friend markup read_markup(std::string_view text, std::size_t at) noexcept;
    friend std::size_t end_of_raw_text(std::string_view text, std::size_t from, std::string_view name) noexcept;

    void read_name(std::string_view letters) noexcept;

    std::array<char, 12> letters_{};
    std::size_t size_ = 0;
};

/// The markup at `at`, where a `<` stands. An attribute in quotes may hold any bytes, brackets too: `<a title="a > b">`. A comment
/// that nothing closes goes to the end.
///
/// Linear over a text: looks no further than the next `<`, unless that stands in quotes, and then two thousand bytes at most.
[[nodiscard]] markup read_markup(std::string_view text, std::size_t at) noexcept;

/// Where the content of `<script>`, `<title>` and their like ends, in which tags are text: at the tag that closes it, or at the end.
[[nodiscard]] std::size_t end_of_raw_text(std::string_view text, std::size_t from, std::string_view name) noexcept;

} // namespace cchc::detail
