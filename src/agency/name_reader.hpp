// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of names of agencies.
///
///     name   = head [body] [host] [place]
///     body   = word { [connector] word }         a word of the table, or a capital with its second syllable
///     host   = ["thuộc" | "của"] name
///     place  = level name | level | "khu vực" number | "các" level … | "cấp" level
///
/// Which parts a head needs and takes stands in `data/finder_heads.csv`. Reading looks at a bounded number of tokens,
/// and hosts nest at most `deepest_host` deep.
#pragma once

#include <cstddef>
#include <optional>

#include <cchc/agency/finder.hpp>

#include "agency/phrases.hpp"

namespace cchc::detail {

inline constexpr int deepest_host = 3;

/// "các", "những" and their like: several agencies follow.
[[nodiscard]] inline bool is_plural(token const& t) noexcept {
    return t.is("các"_vn) || t.is("những"_vn) || t.is("mọi"_vn) || t.is("từng"_vn) || t.is("mỗi"_vn);
}

/// A territory as it is written after a name.
struct place_reading {
    std::size_t begin = 0;
    std::size_t end = 0; ///< 0: none
    std::optional<agency_level> level{};
    bool named = false;    ///< "tỉnh Sơn La", not just "tỉnh"
    bool is_class = false; ///< "các huyện", "cấp xã", "xã, phường"
    bool listed = false;   ///< the first of a list: "các huyện: Mai Sơn"
    bool plain = false;    ///< typed without diacritics: "tinh Son La"

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return end != 0; }
};

/// A name as tokens.
struct name_reading {
    std::size_t end = 0; ///< 0: none
    std::size_t head_end = 0;
    head_rule rule{};
    place_reading place{};
    std::size_t blocked = 0; ///< a phrase that only looks like a head ends here: go on after it
    bool is_class = false;
    bool known = false;
    bool field_only = false; ///< head and field, nothing more: others may share the head

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return end != 0; }
};

[[nodiscard]] name_reading read_name(lookahead& tokens, std::size_t at, int depth = 0) noexcept;

/// The agency behind one post or several joined ones, past which `words` is moved; none, and not moved, when none follows. To be asked
/// where no agency stands: "Thủ tướng Chính phủ" begins like a post.
[[nodiscard]] std::optional<agency_match> match_behind_post(tokenizer& words) noexcept;

[[nodiscard]] place_reading read_place(lookahead& tokens, std::size_t at, int depth) noexcept;

/// A territory that follows without its level word: "Kho bạc Nhà nước Kon Tum".
[[nodiscard]] place_reading read_bare_name(lookahead& tokens, std::size_t at, bool known_only) noexcept;

/// A territory with its level word, both typed without diacritics: "tinh Son La".
[[nodiscard]] place_reading read_plain_place(lookahead& tokens, std::size_t at) noexcept;

/// The name of a territory after its level word: the token after it, or `at` when there is none.
[[nodiscard]] std::size_t read_territory_name(lookahead& tokens, std::size_t at, std::optional<agency_level> level,
                                              int depth) noexcept;

/// A level word ("huyện", "TP."): the token after it, or `at`.
[[nodiscard]] std::size_t read_level_word(lookahead& tokens, std::size_t at, std::optional<agency_level>& level,
                                          bool& city) noexcept;

/// The field of a ministry or department: one word of the table that has `flag`.
[[nodiscard]] phrase_match read_field(lookahead& tokens, std::size_t at, unsigned flag) noexcept;

/// What a body may be.
enum class body_style : std::uint8_t {
    field,   ///< words of the table, capitals with their second syllable
    topic,   ///< also words of the table in lower case, numbers, and "về …" before a word of the table
    subject, ///< what comes after "về": also words that are in no table
};

/// The body of an open name: the token after it, or `at`.
[[nodiscard]] std::size_t read_body(lookahead& tokens, std::size_t at, bool heading, body_style style,
                                    int depth) noexcept;

/// Whether the name of an agency, or the post of somebody in one, starts here.
[[nodiscard]] bool starts_another(lookahead& tokens, std::size_t at, int depth) noexcept;

} // namespace cchc::detail
