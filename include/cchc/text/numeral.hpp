// SPDX-License-Identifier: BSL-1.0
/// @file
/// Numbers as Vietnamese documents write them: grouped with dots, decimals after a comma, and Roman.
///
/// `219.245` is two hundred and nineteen thousand, `94,45%` a little less than a hundred: the dot (dấu chấm) groups thousands, the
/// comma (dấu phẩy) begins the decimals, as documents of the administration have it throughout. A number is read as an exact
/// `decimal` and is written back as it was.
///
///     parse_number("219.245")->value                // decimal{219245}
///     parse_number("94,45%")                        // value decimal{9445, 2}, percent
///     to_string(*parse_number("2.500.000"))         // "2.500.000"
///     parse_number("12.5").error()                  // {errc::numeral_grouping, offset 2}: a dot stands before three digits
///     parse_number_lenient("12.5")                  // decimal{125, 1}, and repairs.decimal_point
///     parse_roman("XIV"); to_roman(14)              // 14, "XIV"
///
/// What it is **not**: a judgement that digits are a figure. `24.2014` in a date, `2.3` as the number of a section, `0912.345.678` as a
/// telephone are digits too; whoever looks for figures must know their neighbours.
///
/// **Case study: is 219.245 a whole number?** In Vietnamese it is, always: the dot has no other meaning. Only to an English eye is
/// it ambiguous, and an English `12.5` in a Vietnamese text is a slip that gives itself away: no three digits follow its dot. So
/// `parse_number` refuses `12.5` instead of guessing, `parse_number_lenient` reads it as 12,5 and says that it repaired it, and both
/// read `219.245` as 219245. `1,234` is likewise one and 234 thousandths, in both; only `1,234,567` and `1,234.5`, which mean
/// nothing in Vietnamese, are read the English way by the lenient one.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/syllable.hpp>
#include <cchc/text/token.hpp>

namespace cchc {

/// Số thập phân (decimal): an exact decimal number, `mantissa` / 10^`scale`.
///
/// Up to eighteen digits; sixteen bytes, trivially copyable. Compared by value: 94,5 equals 94,50, though `scale()` tells them apart.
///
/// @ingroup text
class decimal {
public:
    /// The most digits behind the comma.
    static constexpr unsigned max_scale = 18;

    /// Zero.
    constexpr decimal() noexcept = default;

    /// `decimal{9445, 2}` is 94,45. A scale above `max_scale` counts as `max_scale`.
    constexpr explicit decimal(std::int64_t mantissa, unsigned scale = 0) noexcept
        : mantissa_{mantissa}, scale_{static_cast<std::uint8_t>(scale < max_scale ? scale : max_scale)} {}

    [[nodiscard]] constexpr std::int64_t mantissa() const noexcept { return mantissa_; }
    [[nodiscard]] constexpr unsigned scale() const noexcept { return scale_; }

    /// The whole part: 94 of 94,45; -1 of -1,5.
    [[nodiscard]] constexpr std::int64_t whole() const noexcept { return mantissa_ / power_of_ten(scale_); }

    /// The nearest number with so many digits behind the comma; a half goes away from zero (94,445 gives 94,45). Adds no digits.
    [[nodiscard]] constexpr decimal rounded(unsigned scale) const noexcept {
        if (scale >= scale_) return *this;
        auto const unit = power_of_ten(scale_ - scale);
        auto const rest = mantissa_ % unit;
        auto const up = rest >= unit - rest ? 1 : -rest >= unit + rest ? -1 : 0;
        return decimal{mantissa_ / unit + up, scale};
    }

    friend constexpr std::weak_ordering operator<=>(decimal a, decimal b) noexcept {
        if (auto const order = a.whole() <=> b.whole(); order != 0) return order;
        return a.fraction() <=> b.fraction();
    }
    friend constexpr bool operator==(decimal a, decimal b) noexcept { return (a <=> b) == 0; }

    static constexpr auto fields() {
        return std::tuple{field{"mantissa", &decimal::mantissa_}, field{"scale", &decimal::scale_}};
    }

private:
    static constexpr std::int64_t power_of_ten(unsigned exponent) noexcept {
        std::int64_t power = 1;
        while (exponent-- > 0) power *= 10;
        return power;
    }

    /// The part behind the comma, in units of 10^-18.
    [[nodiscard]] constexpr std::int64_t fraction() const noexcept {
        return mantissa_ % power_of_ten(scale_) * power_of_ten(max_scale - scale_);
    }

    std::int64_t mantissa_ = 0;
    std::uint8_t scale_ = 0;
};

/// `dividend` / `divisor` with so many digits behind the comma, rounded as `decimal::rounded` does.
///
/// Nothing when the divisor is zero or the quotient has more than eighteen digits.
///
///     quotient(decimal{21924500}, decimal{232116}, 2)   // 94,45: the percentage of 219.245/232.116
///
/// @ingroup text
[[nodiscard]] std::optional<decimal> quotient(decimal dividend, decimal divisor, unsigned scale) noexcept;

/// How the digits of a number are written.
///
/// @ingroup text
enum class digit_style : std::uint8_t {
    grouped, ///< 219.245,5
    plain,   ///< 219245,5
    machine, ///< 219245.5, for programs
};

/// @ingroup text
[[nodiscard]] std::string to_string(decimal value, digit_style style = digit_style::grouped);

/// Số viết (numeral): a number and how it was written.
///
/// @ingroup text
struct numeral {
    decimal value{};
    bool grouped = false; ///< with a dot after every third digit
    bool percent = false; ///< with a percent sign: `value` is 94,45 for 94,45%

    friend constexpr bool operator==(numeral const&, numeral const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"value", &numeral::value}, field{"grouped", &numeral::grouped},
                          field{"percent", &numeral::percent}};
    }
};

/// The number as it was written, but for zeros in front: `to_string(*parse_number(s)) == s`.
///
/// @ingroup text
[[nodiscard]] std::string to_string(numeral const& number);

/// Reads all of `text` as a number: digits, grouped by dots or not at all, decimals after a comma, a percent sign; `-` or U+2212 in
/// front. `.value()` throws what `.error()` returns.
///
/// @return `errc::empty_input`, `errc::unexpected_character`, `errc::unexpected_end`, `errc::trailing_characters`;
///         `errc::numeral_grouping` at a dot that does not stand before exactly three digits (12.5);
///         `errc::numeral_form` at a dot behind something that is no group (1234.567, 0.250);
///         `errc::out_of_range` at the nineteenth digit
///
/// @ingroup text
[[nodiscard]] result<numeral> parse_number(std::string_view text);

/// What `parse_number_lenient` put right.
///
/// @ingroup text
struct numeral_repairs {
    bool blank_groups = false;  ///< 1 234 567 with no-break or thin blanks
    bool decimal_point = false; ///< 12.5 for 12,5
    bool comma_groups = false;  ///< 1,234,567 or 1,234.5
    bool blank_percent = false; ///< 94,45 %

    [[nodiscard]] constexpr bool any() const noexcept {
        return blank_groups || decimal_point || comma_groups || blank_percent;
    }
    friend constexpr bool operator==(numeral_repairs const&, numeral_repairs const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"blank_groups", &numeral_repairs::blank_groups},
                          field{"decimal_point", &numeral_repairs::decimal_point},
                          field{"comma_groups", &numeral_repairs::comma_groups},
                          field{"blank_percent", &numeral_repairs::blank_percent}};
    }
};

/// @ingroup text
struct repaired_numeral {
    numeral number{};
    numeral_repairs repairs{};

    friend constexpr bool operator==(repaired_numeral const&, repaired_numeral const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"number", &repaired_numeral::number}, field{"repairs", &repaired_numeral::repairs}};
    }
};

/// Like `parse_number`, and also accepts the slips that `numeral_repairs` names.
///
/// @ingroup text
[[nodiscard]] result<repaired_numeral> parse_number_lenient(std::string_view text);

/// A number found in text.
///
/// @ingroup text
struct numeral_match {
    numeral number{};
    span where{};

    friend constexpr bool operator==(numeral_match const&, numeral_match const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"number", &numeral_match::number}, field{"where", &numeral_match::where}};
    }
};

/// Reads the number that begins with the next token: the whole run of digits, dots and commas that touch each other, and a
/// percent sign, perhaps after a blank. A dot or comma that ends a phrase is no part of the run; a sign in front is not read.
///
/// `words` moves behind the run also when the run is no number (8.4.2020, 1,2,3), because no part of it is one either; it stays when
/// the next token is no number. Copy it first to go back.
///
///     tokenizer words{"đạt 94,45%."};
///     words.next();
///     match_number(words)->where    // {6, 12}; words.next() is the mark '.'
///
/// @return `errc::unexpected_character` when no digits come next; else as `parse_number`
///
/// @ingroup text
[[nodiscard]] result<numeral_match> match_number(tokenizer& words);

/// The largest Roman numeral, MMMCMXCIX.
///
/// @ingroup text
inline constexpr unsigned max_roman = 3999;

/// Số La Mã (Roman numeral): reads all of `text`, capitals in canonical form (XIV, not XIIII), 1 to `max_roman`.
///
/// @return `errc::empty_input`, `errc::unexpected_character`, or `errc::numeral_form` at the first letter that cannot stand where it does
///
/// @ingroup text
[[nodiscard]] result<unsigned> parse_roman(std::string_view text);

/// Like `parse_roman`, and also accepts small letters, Cyrillic letters that look like Latin ones, and the characters Ⅰ to ⅿ
/// (U+2160 to U+217F).
///
/// @ingroup text
[[nodiscard]] result<unsigned> parse_roman_lenient(std::string_view text);

/// The value of a word that is a Roman numeral, whatever its case; 0 for every other word. For readers of tokens.
///
/// @ingroup text
[[nodiscard]] unsigned roman_value(syllable word) noexcept;

/// In capitals; throws `error` with `errc::out_of_range` for 0 and above `max_roman`. `parse_roman(to_roman(n)) == n` for the others.
///
/// @ingroup text
[[nodiscard]] std::string to_roman(unsigned value);

} // namespace cchc

template <>
struct std::hash<cchc::decimal> {
    /// Equal values have equal hashes, whatever their scale.
    std::size_t operator()(cchc::decimal value) const noexcept {
        auto mantissa = value.mantissa();
        auto scale = value.scale();
        for (; scale > 0 && mantissa % 10 == 0; --scale) mantissa /= 10;
        return cchc::detail::combine_hashes(std::hash<std::int64_t>{}(mantissa), scale);
    }
};
