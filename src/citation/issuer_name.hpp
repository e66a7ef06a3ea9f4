// SPDX-License-Identifier: BSL-1.0
/// @file
/// The open grammar of bodies that issue documents and stand in no table of agencies.
///
///     body  = kind name | board [owner] | head name        "Tập đoàn Điện lực Việt Nam", "Hội đồng quản trị", "Bộ Lương thực"
///     name  = word { [joint] word } [place]                capitals, words of the table, numbers: "Quân khu 7"
///
/// A name is taken only where its end is certain: at a mark, at the end of a line, or in front of a word with which the sentence
/// goes on.
#pragma once

#include <cstddef>

#include "agency/phrases.hpp"

namespace cchc::detail {

/// How a body may be named.
enum class body_form : std::uint8_t {
    none,
    named, ///< its name must follow: "Công ty …"
    board, ///< whose it is may follow: "Hội đồng quản trị"
    group, ///< whose it is must follow: "Tập thể lãnh đạo …"
    task,  ///< what it was set up for may follow, and by whom: "Hội đồng thẩm định giá đất", "Tổ công tác của …"
};

struct body_kind {
    body_form form = body_form::none;
    std::size_t end = 0; ///< the token behind the words of the kind
};

/// The kind of body that starts at `at`.
[[nodiscard]] body_kind read_body_kind(lookahead& tokens, std::size_t at) noexcept;

/// A name in capitals, also with words of the table of agencies, numbers and a territory: the token behind it, or `at` when there is
/// none or its end is not certain.
///
/// @param kind  where the words of its kind begin: behind capitals, words of the table alone are a name
[[nodiscard]] std::size_t read_body_name(lookahead& tokens, std::size_t kind, std::size_t at) noexcept;

/// Whether a name that ends in front of `at` ends there for certain.
[[nodiscard]] bool ends_name(lookahead& tokens, std::size_t at) noexcept;

} // namespace cchc::detail
