// SPDX-License-Identifier: BSL-1.0
/// @file
/// The order of the Vietnamese dictionary, for whole strings.
///
/// Lists of agencies, people and places are sorted by the Vietnamese alphabet: a ă â b c d đ e ê … (f j w z in their Latin places),
/// letters before tones, tones in the order ngang huyền hỏi ngã sắc nặng, small letters before capitals. Bytes or code points give
/// another order: they put `Đ` behind `Z`.
///
///     collate("đá", "dũng") > 0                    // đ is a letter behind d
///     collate("mà", "mạ") < 0                      // the same letters: the tone decides
///     std::sort(names.begin(), names.end(), collation_less{});
///     collation_key("Đà Nẵng") < collation_key("Đắk Lắk")   // the same order on keys, to sort many or to store
///
/// Letters and digits count; blanks and marks only separate, and decide when nothing else does. A run of digits counts as its value:
/// `Quận 2` stands before `Quận 10`. Digits stand before letters, letters of other languages behind them, by code point. Text may
/// be composed or not; `hòa` and `hoà` differ in the last step only.
///
/// **Case study: `ma quái` or `mà` first?** A dictionary compares syllable by syllable: `ma`, `ma quái`, `mà`, `mà cả`, because the
/// syllable `ma` stands before the syllable `mà`. The Unicode collation algorithm compares the letters of the whole string before
/// any tone: `ma`, `mà`, `mà cả`, `ma quái`. Both are in use: printed lists of names follow the dictionary, databases with a
/// Vietnamese collation the other. `collation::by_syllable` is the default; `collation::by_string` is there for those who must agree with
/// a database.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace cchc {

/// Cách so sánh (collation): how far the letters are compared before the tones.
///
/// @ingroup text
enum class collation : std::uint8_t {
    by_syllable, ///< letters and tone of a syllable before the next syllable, as dictionaries do
    by_string,   ///< all letters before all tones, as databases do
};

/// Thứ tự từ điển (dictionary order) of two strings: letters, tones, case, and at last everything else.
///
/// Equivalent means the same characters, composed, soft hyphens and zero-width characters apart. Linear; allocates nothing; any
/// bytes are valid.
///
/// @ingroup text
[[nodiscard]] std::weak_ordering collate(std::string_view a, std::string_view b,
                                         collation order = collation::by_syllable) noexcept;

/// Bytes whose order is that of the strings: `collation_key(a) <=> collation_key(b)` is `collate(a, b)`.
///
/// @ingroup text
[[nodiscard]] std::string collation_key(std::string_view text, collation order = collation::by_syllable);

/// `collate` as a function object, for `std::sort` and `std::map`.
///
/// @ingroup text
struct collation_less {
    using is_transparent = void;

    collation order = collation::by_syllable;

    [[nodiscard]] bool operator()(std::string_view a, std::string_view b) const noexcept {
        return collate(a, b, order) < 0;
    }
};

} // namespace cchc
