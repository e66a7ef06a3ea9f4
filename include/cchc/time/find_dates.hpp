// SPDX-License-Identifier: BSL-1.0
/// @file
/// Dates inside running text.
///
///     text = "Nghị định số 24/2014/NĐ-CP ngày 04/2014; kế hoạch số 17/KH-UBND ngày 27/02/2014; Luật Viên chức năm 2010"
///     for (date_match m : find_dates(text)) …
///     // "ngày 04/2014" 2014-04   "ngày 27/02/2014" 2014-02-27   "năm 2010" 2010
///
/// A date is read as far as it goes (*ngày 27/02/2014*, not *27/02*), with its leading word, in any of the forms of
/// `parse_partial_date`, over line breaks, with numbers glued to words (*ngày30 tháng12 năm2025*), in plain text, HTML
/// and Markdown. It never reaches over an empty line, or over the edge of a table cell.
///
/// What it does **not** take for a date:
///
///     219.245/232.116   3/5              ratios
///     05 ngày làm việc  15 ngày          lengths of time
///     30/2020/NĐ-CP     12/2014/TTLT     numbers of documents: a '/' follows
///     2011-2020         năm 2014-2015    spans of years: see `find_periods`
///     7/2               ngày 15/11       a day and a month without a year, unless asked for: see `date_reading`
///     2010              1.500            a number alone: a year needs its word
///
/// A month and year without a word in front (`04/2014`) is taken by `match_date`, which knows that a date is wanted,
/// and by `find_dates` only after a word that leads to a date (*từ 04/2014*, *đến 12/2025*), a dash, a bracket, or at
/// the start of a line: behind any other word it is rather the short number of a document (*Thông tư 01/2020*).
///
/// **Case study: the 31st of February.** A report says *ngày 31/02/2014*. The finder could pass over it (and the reader
/// would never learn of the slip), or make the 28th of February or the 3rd of March of it (and a deadline would be
/// wrong). It gives the match, with `possible` false and without a value; so also for *08/6/20210* and *ngày 27/02/14*.
/// Nothing is repaired.
///
/// **Blank dates.** A draft leaves the day open: *ngày … tháng … năm 2025*, *ngày tháng năm 2025*, *ngày …/…/2025*. The
/// match has `blanks`, and the value that is left: here 2025. Where the year is open too there is no value.
///
/// **Lunar dates.** What is followed by *âm lịch* is no Gregorian date, however it looks: the match says `lunar` and
/// has no value.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>
#include <cchc/time/match_range.hpp>
#include <cchc/time/partial_date.hpp>

namespace cchc {

/// The word that a date begins with.
///
/// @ingroup time
enum class date_word : std::uint8_t {
    none,
    day,   ///< ngày, mùng, mồng
    month, ///< tháng
    year,  ///< năm
};

/// "none", "day", "month", "year".
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(date_word word) noexcept;

/// Ngày tháng tìm thấy trong văn bản (date match): trivially copyable, no allocation.
///
/// @ingroup time
struct date_match {
    span where{};                      ///< with the leading word
    std::optional<partial_date> value; ///< none when impossible, lunar, or without a year
    std::uint16_t year = 0;            ///< as written, like month and day; 0: not there; the largest: larger still
    std::uint8_t month = 0;
    std::uint8_t day = 0;
    date_word word = date_word::none;
    bool possible = true;       ///< false: no calendar has this date
    bool blanks = false;        ///< a part was left open: ngày … tháng … năm 2025
    bool lunar = false;         ///< "âm lịch" follows
    bool official_zeros = true; ///< a zero before days below 10 and before months 1, 2, and no other (Decree 30/2020)

    friend constexpr bool operator==(date_match const&, date_match const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{
            field{"where", &date_match::where},       field{"value", &date_match::value},
            field{"year", &date_match::year},         field{"month", &date_match::month},
            field{"day", &date_match::day},           field{"word", &date_match::word},
            field{"possible", &date_match::possible}, field{"blanks", &date_match::blanks},
            field{"lunar", &date_match::lunar},       field{"official_zeros", &date_match::official_zeros}};
    }
};

/// Whether a day and a month make a date: *trước ngày 15/11 hằng năm*, *7/2*.
///
/// @ingroup time
enum class date_reading : std::uint8_t {
    with_year,         ///< a date has a year
    also_without_year, ///< a day and a month are a date too; the match has no value but `day` and `month`
};

/// The longest date that starts at the next token of `words`; none when none starts there.
///
/// Judges what follows the date, not what stands before it. `words` is a copy; to go on behind the date, start at its
/// end:
///
///     if (auto const date = match_date(words)) words = tokenizer{words.text(), words.format(), date->where.end};
///
/// Why a date is impossible is told by `parse_partial_date(surface(text, match.where))`.
///
/// @ingroup time
[[nodiscard]] std::optional<date_match> match_date(tokenizer words,
                                                   date_reading reading = date_reading::with_year) noexcept;

/// Reads on from date to date; what `find_dates` is made of.
///
/// @ingroup time
class date_finder {
public:
    date_finder() = default;
    explicit date_finder(std::string_view text, text_format format = text_format::plain) noexcept
        : words_{text, format} {}

    /// The next date, or nothing at the end of the text.
    [[nodiscard]] std::optional<date_match> next() noexcept;

private:
    tokenizer words_{std::string_view{}};
};

/// Every date in `text`, lazily, in order, without overlaps; each has a year.
///
/// Linear in the text, constant memory, no allocation, no exception; any bytes are valid input. The text must outlive
/// the range.
///
/// @ingroup time
[[nodiscard]] inline match_range<date_finder> find_dates(std::string_view text,
                                                         text_format format = text_format::plain) noexcept {
    return match_range<date_finder>{date_finder{text, format}};
}

} // namespace cchc
