// SPDX-License-Identifier: BSL-1.0
/// @file
/// Periods inside running text.
///
///     text = "Báo cáo 6 tháng đầu năm 2014, phương hướng quý III năm 2014; giai đoạn 2011-2020; ngày 27/02/2014"
///     for (period_match m : find_periods(text)) …
///     // "6 tháng đầu năm 2014"   "quý III năm 2014"   "giai đoạn 2011-2020"
///
/// A year and a month are periods too (*năm 2014*, *tháng 4/2014*), but not inside a complete date, and not where a
/// date has lost its day (*ngày 04/2014*). A span of years needs no word in front (*2011 - 2020*) if it lies between
/// 1900 and 2199.
///
/// **Case study: a period that ends before it begins.** *Giai đoạn 2020-2011* is given as a match with `possible` false
/// and without a value, like an impossible date; also *quý 5/2014*, *tháng 13/2014*. Without a word in front
/// (*2020-2011*) the two numbers are something else, and no match.
#pragma once

#include <optional>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>
#include <cchc/time/match_range.hpp>
#include <cchc/time/period.hpp>

namespace cchc {

/// Kỳ tìm thấy trong văn bản (period match): trivially copyable, no allocation.
///
/// @ingroup time
struct period_match {
    span where{};                ///< with its leading words: "giai đoạn 2011-2020"
    std::optional<period> value; ///< none when impossible
    bool possible = true;        ///< false: no calendar has this period, or it ends before it begins

    friend constexpr bool operator==(period_match const&, period_match const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &period_match::where}, field{"value", &period_match::value},
                          field{"possible", &period_match::possible}};
    }
};

/// The longest period that starts at the next token of `words`; none when none starts there.
///
/// Judges what follows the period, not what stands before it. `words` is a copy; to go on, start a tokenizer at
/// `where.end`.
///
/// @ingroup time
[[nodiscard]] std::optional<period_match> match_period(tokenizer words) noexcept;

/// Reads on from period to period; what `find_periods` is made of.
///
/// @ingroup time
class period_finder {
public:
    period_finder() = default;
    explicit period_finder(std::string_view text, text_format format = text_format::plain) noexcept
        : words_{text, format} {}

    /// The next period, or nothing at the end of the text.
    [[nodiscard]] std::optional<period_match> next() noexcept;

private:
    tokenizer words_{std::string_view{}};
};

/// Every period in `text`, lazily, in order, without overlaps.
///
/// Linear in the text, constant memory, no allocation, no exception; any bytes are valid input. The text must outlive
/// the range.
///
/// @ingroup time
[[nodiscard]] inline match_range<period_finder> find_periods(std::string_view text,
                                                             text_format format = text_format::plain) noexcept {
    return match_range<period_finder>{period_finder{text, format}};
}

} // namespace cchc
