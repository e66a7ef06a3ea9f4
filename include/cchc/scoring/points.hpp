// SPDX-License-Identifier: BSL-1.0
/// @file
/// Points, exactly.
///
/// A criterion is worth *2,5 điểm*, a late plan half of it, and a ratio rule b/a of it: 45 of 47 dossiers on time make
/// 45/47 of 2.5 points. **Points** are therefore fractions. They are added, scaled and compared as such, and rounded
/// once,
/// where they are printed.
///
///     points const third = points{1, 3};
///     third + third + third == points{1}        // true
///     to_string(points{"2.5"} * points{45, 47}) // "225/94": no decimal number says it
///     to_string(points{225, 94}, 2)             // "2.39"
///     parse_points("61,86")                     // 61.86: a comma is a decimal sign too
///     parse_points("1.234,5").error()           // {errc::trailing_characters, offset 5}
///
/// **How large.** Numerator and denominator are 64-bit integers in lowest terms. A year's total is a sum of a hundred
/// ratios, and its denominator soon has more digits than 64 bits hold; it goes on, just as exactly, in as many words as
/// it needs, up to `points::max_bits`. Nothing ever wraps: what is larger still throws `error` with
/// `errc::out_of_range`.
///
/// **Case study: is `1.234` more than a thousand?** In a Vietnamese text it is (see `text/numeral.hpp`). But no index
/// gives a thousand points, spreadsheets save 68.325 with a dot or with a comma as the computer is set, and programs
/// always write a dot. So here one dot **or** one comma begins the decimals, and nothing groups thousands.
///
/// What it is **not**: a floating-point number, and not a count of dossiers (a `decimal`).
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <cchc/base/result.hpp>
#include <cchc/text/rounding.hpp>

namespace cchc {

class decimal;
enum class digit_style : std::uint8_t;

namespace detail {

struct wide_ratio;

/// Owns a number that 64 bits do not hold, or nothing; copies are deep.
class wide_handle {
public:
    wide_handle() noexcept = default;
    explicit wide_handle(wide_ratio&& number);
    wide_handle(wide_handle const& other) : number_{other.number_ == nullptr ? nullptr : copy(*other.number_)} {}
    wide_handle(wide_handle&& other) noexcept : number_{std::exchange(other.number_, nullptr)} {}
    wide_handle& operator=(wide_handle other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~wide_handle() {
        if (number_ != nullptr) destroy(number_);
    }

    [[nodiscard]] wide_ratio const* get() const noexcept { return number_; }

private:
    static wide_ratio const* copy(wide_ratio const& number);
    static void destroy(wide_ratio const* number) noexcept;

    wide_ratio const* number_ = nullptr;
};

} // namespace detail

/// Điểm (points): an exact fraction.
///
/// 24 bytes; allocates only where 64 bits do not suffice. All operations throw `error` with `errc::out_of_range` when
/// the
/// result has a numerator or denominator of more than `max_bits`, and when they divide by zero.
///
/// @ingroup scoring
class points {
public:
    static constexpr unsigned max_bits = 4096;

    /// Zero.
    points() noexcept = default;
    explicit points(std::int64_t whole) : points{whole, 1} {}
    points(std::int64_t numerator, std::int64_t denominator);
    explicit points(decimal value);
    /// Throws where `parse_points` would return the failure.
    explicit points(std::string_view text);

    [[nodiscard]] bool is_zero() const noexcept { return sign() == 0; }
    /// -1, 0 or 1.
    [[nodiscard]] int sign() const noexcept;

    points& operator+=(points const& other);
    points& operator-=(points const& other);
    points& operator*=(points const& other);
    points& operator/=(points const& other);

    friend points operator+(points a, points const& b) { return std::move(a += b); }
    friend points operator-(points a, points const& b) { return std::move(a -= b); }
    friend points operator*(points a, points const& b) { return std::move(a *= b); }
    friend points operator/(points a, points const& b) { return std::move(a /= b); }
    friend points operator-(points const& a) { return points{} - a; }

    friend std::strong_ordering operator<=>(points const& a, points const& b);
    friend bool operator==(points const& a, points const& b) noexcept;

    /// The numerator and denominator, in lowest terms, where 64 bits hold both.
    [[nodiscard]] std::optional<std::pair<std::int64_t, std::int64_t>> fraction() const noexcept;

    [[nodiscard]] std::size_t hash() const noexcept;

private:
    friend struct detail::wide_ratio;
    friend points rounded(points const& value, unsigned decimals, rounding how);

    std::int64_t numerator_ = 0; ///< with its denominator in lowest terms; unused when `wide_` holds the number
    std::int64_t denominator_ = 1;
    detail::wide_handle wide_;
};

/// Reads all of `text`: a decimal number (`2`, `0.25`, `61,86`, `-0.5`) or a fraction of whole numbers (`225/94`).
///
/// @return `errc::empty_input`, `errc::unexpected_character`, `errc::unexpected_end`, `errc::trailing_characters`;
///         `errc::out_of_range` for a denominator of zero or too many digits
///
/// @ingroup scoring
[[nodiscard]] result<points> parse_points(std::string_view text);

/// Exactly: a decimal number where one says it, else a fraction. `parse_points(to_string(p)) == p`.
///
/// @ingroup scoring
[[nodiscard]] std::string to_string(points const& value);

/// With so many decimals, rounded: "89.95". Zeros are kept: `to_string(points{7}, 2)` is "7.00".
///
/// @ingroup scoring
[[nodiscard]] std::string to_string(points const& value, unsigned decimals, rounding how = rounding::half_up);

/// In a chosen notation: `digit_style::plain` gives "89,95".
///
/// @ingroup scoring
[[nodiscard]] std::string to_string(points const& value, unsigned decimals, rounding how, digit_style style);

/// The nearest number with so many decimals, at most eighteen.
///
/// @ingroup scoring
[[nodiscard]] points rounded(points const& value, unsigned decimals, rounding how = rounding::half_up);

/// Tỷ lệ phần trăm (percent): 100 × `part` / `whole`, exactly; nothing when `whole` is zero.
///
/// @ingroup scoring
[[nodiscard]] std::optional<points> percent_of(points const& part, points const& whole);

} // namespace cchc

template <>
struct std::hash<cchc::points> {
    std::size_t operator()(cchc::points const& value) const noexcept { return value.hash(); }
};
