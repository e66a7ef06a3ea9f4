// SPDX-License-Identifier: BSL-1.0
/// @file
/// Periods for which one reports and plans: *6 tháng đầu năm 2014*, *quý III năm 2015*, *giai đoạn 2011-2020*.
///
/// A period is a first and a last day, and the kind of period as which it was written: the second quarter and *từ ngày
/// 01/4/2014 đến ngày 30/6/2014* are the same days but not the same words, and are not followed by the same period.
///
///     auto p = parse_period("6 tháng đầu năm 2014");   // a result: here it holds a period
///     p->kind()                                        // period_kind::half_year
///     p->first(), p->last()                            // 2014-01-01, 2014-06-30
///     to_string(p->next())                             // "6 tháng cuối năm 2014"
///     to_string(*parse_period("Quý 3/2015"))           // "quý III năm 2015"
///     parse_period("giai đoạn 2020-2011").error()      // {errc::period_order, at the byte of 2011}
///
///     kind         as written                                days                              next()
///     month        tháng 4 năm 2014, tháng 4/2014            the month                         the month after
///     quarter      quý III năm 2015, quý IV/2022             three months                      the quarter after
///     half_year    6 tháng đầu năm 2014, nửa cuối năm 2014   six months                        the other half
///     nine_months  9 tháng đầu năm 2014, 9 tháng năm 2014    January to September              the same, a year on
///     months       10 tháng năm 2025, 02 tháng cuối năm 2025 so many months, first or last     the same, a year on
///     year         năm 2014                                  the year                          the year after
///     years        giai đoạn 2011-2020, từ năm 2021 đến 2025 whole years                       as many years after
///     school_year  năm học 2014-2015                         somewhere in 2014 to 2015         năm học 2015-2016
///     term         nhiệm kỳ 2016-2021                        somewhere in 2016 to 2021         nhiệm kỳ 2021-2026
///     days         từ ngày 15/12/2013 đến ngày 14/6/2014     these days                        as many days after
///
/// *N tháng năm Y* without *đầu* counts from January: so national statistics use it ("10 tháng năm 2025").
///
/// **Case study: on what day does a school year begin?** *Năm học 2014-2015* is not the years 2014 and 2015; it begins
/// on a day that the minister sets each summer. The same holds for a term, which runs from one first session to the
/// next, so that two terms share a year. One could take the 1st of September, and be wrong by weeks; or whole years,
/// and have two terms at once. Here the bounds are partial dates (`from()`, `to()`), and there are two questions:
/// `contains(day)` is true where it is certain, `may_contain(day)` where it is possible. For the other kinds they are
/// the same.
///
///     auto const s = period::school_year(2014);
///     s.contains(boost::gregorian::date{2015, 1, 1})       // true
///     s.contains(boost::gregorian::date{2014, 9, 10})      // false: not certain
///     s.may_contain(boost::gregorian::date{2014, 9, 10})   // true
///
/// What it is **not**: a length of time (*6 tháng*, *05 ngày làm việc*), or a period without its year (*6 tháng đầu
/// năm*): which year that is must be known from elsewhere.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/result.hpp>
#include <cchc/time/partial_date.hpp>

namespace cchc {

/// Loại kỳ (kind of period).
///
/// @ingroup time
enum class period_kind : std::uint8_t {
    month,       ///< tháng
    quarter,     ///< quý
    half_year,   ///< 6 tháng đầu năm, 6 tháng cuối năm
    nine_months, ///< 9 tháng đầu năm
    months,      ///< another number of months at the beginning or the end of a year
    year,        ///< năm
    years,       ///< giai đoạn, thời kỳ: whole years
    school_year, ///< năm học
    term,        ///< nhiệm kỳ
    days,        ///< từ ngày … đến ngày …
};

/// "month", "quarter", "half_year", "nine_months", "months", "year", "years", "school_year", "term", "days".
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(period_kind kind) noexcept;

/// Kỳ báo cáo, kỳ kế hoạch (period).
///
/// A checked value of ten bytes, trivially copyable; it never ends before it begins. Made by the functions that name
/// its kind, which throw `error` (offset 0) for what does not exist: `errc::out_of_range` for a quarter, half or number
/// of months, `errc::period_order`, or the code of a wrong date. `parse_period` returns instead.
///
/// @ingroup time
class period {
public:
    /// Throws `error` where `parse_period` would return one.
    explicit period(std::string_view text);

    [[nodiscard]] static constexpr period month(int year, int month) {
        return whole(period_kind::month, partial_date{year, month}, partial_date{year, month});
    }
    /// The quarter with the number 1 to 4.
    [[nodiscard]] static constexpr period quarter(int year, int number) {
        require(number >= 1 && number <= 4);
        return whole(period_kind::quarter, partial_date{year, 3 * number - 2}, partial_date{year, 3 * number});
    }
    /// The half with the number 1 or 2.
    [[nodiscard]] static constexpr period half_year(int year, int number) {
        require(number == 1 || number == 2);
        return whole(period_kind::half_year, partial_date{year, 6 * number - 5}, partial_date{year, 6 * number});
    }
    /// The first `count` months of a year, 2 to 11: `half_year` when they are six, `nine_months` when they are nine.
    [[nodiscard]] static constexpr period first_months(int year, int count) {
        require(count >= 2 && count <= 11);
        auto const kind = count == 6   ? period_kind::half_year
                          : count == 9 ? period_kind::nine_months
                                       : period_kind::months;
        return whole(kind, partial_date{year, 1}, partial_date{year, count});
    }
    /// The last `count` months of a year, 2 to 11: `half_year` when they are six.
    [[nodiscard]] static constexpr period last_months(int year, int count) {
        require(count >= 2 && count <= 11);
        return whole(count == 6 ? period_kind::half_year : period_kind::months, partial_date{year, 13 - count},
                     partial_date{year, 12});
    }
    [[nodiscard]] static constexpr period year(int year) { return years_of(period_kind::year, year, year); }
    /// Both years included; they may be the same.
    [[nodiscard]] static constexpr period years(int first, int last) {
        return years_of(period_kind::years, first, last);
    }
    /// The school year that begins in the year `first`.
    [[nodiscard]] static constexpr period school_year(int first) {
        return {period_kind::school_year, partial_date{first}, partial_date{first + 1}};
    }
    /// The term that begins in the year `first` and ends in the year `last`, a later one.
    [[nodiscard]] static constexpr period term(int first, int last) {
        require(first < last, errc::period_order);
        return {period_kind::term, partial_date{first}, partial_date{last}};
    }
    /// Both days included.
    [[nodiscard]] static constexpr period days(boost::gregorian::date first, boost::gregorian::date last) {
        return {period_kind::days, partial_date{first}, partial_date{last}};
    }

    [[nodiscard]] constexpr period_kind kind() const noexcept { return kind_; }

    /// What is known of the first and the last day: complete dates, except for a school year and a term.
    [[nodiscard]] constexpr partial_date from() const noexcept { return from_; }
    [[nodiscard]] constexpr partial_date to() const noexcept { return to_; }

    /// Whether the first and the last day are known.
    [[nodiscard]] constexpr bool is_exact() const noexcept { return from_.is_complete() && to_.is_complete(); }

    /// The first day and the last; where they are not known, the earliest and the latest that they can be.
    [[nodiscard]] constexpr boost::gregorian::date first() const { return from_.first(); }
    [[nodiscard]] constexpr boost::gregorian::date last() const { return to_.last(); }

    /// Whether `day` is certainly in the period; whether it can be.
    [[nodiscard]] constexpr bool contains(boost::gregorian::date day) const {
        return !(day < from_.last()) && !(to_.first() < day);
    }
    [[nodiscard]] constexpr bool may_contain(boost::gregorian::date day) const {
        return !(day < first()) && !(last() < day);
    }

    /// Whether the two certainly share a day; whether they can.
    [[nodiscard]] constexpr bool overlaps(period other) const {
        return !(to_.first() < other.from_.last()) && !(other.to_.first() < from_.last());
    }
    [[nodiscard]] constexpr bool may_overlap(period other) const {
        return !(last() < other.first()) && !(other.last() < first());
    }

    /// The period of the same kind that follows, or goes before: see the table above. Throws `error` with
    /// `errc::date_year` where the years from 1400 to 9999 end.
    [[nodiscard]] constexpr period next() const { return shifted(1); }
    [[nodiscard]] constexpr period previous() const { return shifted(-1); }

    /// By first day, then last day, then kind: the order of a list. Equal only when written as the same kind.
    friend constexpr bool operator==(period const&, period const&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(period const& a, period const& b) noexcept {
        if (auto const c = a.first().day_number() <=> b.first().day_number(); std::is_neq(c)) return c;
        if (auto const c = a.last().day_number() <=> b.last().day_number(); std::is_neq(c)) return c;
        return a.kind_ <=> b.kind_;
    }

private:
    constexpr period(period_kind kind, partial_date from, partial_date to) : from_{from}, to_{to}, kind_{kind} {
        require(!(to_.last() < from_.first()), errc::period_order);
    }

    static constexpr void require(bool holds, errc otherwise = errc::out_of_range) {
        if (!holds) throw error{failure{otherwise, 0}};
    }
    static constexpr period whole(period_kind kind, partial_date from, partial_date to) {
        return {kind, partial_date{from.first()}, partial_date{to.last()}};
    }
    static constexpr period years_of(period_kind kind, int first, int last) {
        return whole(kind, partial_date{first}, partial_date{last});
    }
    [[nodiscard]] constexpr period shifted(int direction) const;
    [[nodiscard]] constexpr period shifted_days(int direction) const;

    partial_date from_;
    partial_date to_;
    period_kind kind_;
};

constexpr period period::shifted(int direction) const {
    int const first_month = from_.month().value_or(1);
    int const last_month = to_.month().value_or(12);
    int const length = to_.year() - from_.year();
    switch (kind_) {
    case period_kind::month:
    case period_kind::quarter:
    case period_kind::half_year: {
        int const months = last_month - first_month + 1;
        int const moved = from_.year() * 12 + first_month - 1 + direction * months;
        partial_date const from{moved / 12, moved % 12 + 1};
        return whole(kind_, from, partial_date{from.year(), moved % 12 + months});
    }
    case period_kind::nine_months:
    case period_kind::months:
        return whole(kind_, partial_date{from_.year() + direction, first_month},
                     partial_date{to_.year() + direction, last_month});
    case period_kind::year:
    case period_kind::years:
        return years_of(kind_, from_.year() + direction * (length + 1), to_.year() + direction * (length + 1));
    case period_kind::school_year:
    case period_kind::term:
        return {kind_, partial_date{from_.year() + direction * length}, partial_date{to_.year() + direction * length}};
    case period_kind::days: break;
    }
    return shifted_days(direction);
}

constexpr period period::shifted_days(int direction) const {
    auto const length = static_cast<long long>(last().day_number()) - static_cast<long long>(first().day_number()) + 1;
    auto const moved = [&](boost::gregorian::date day) {
        auto const number = static_cast<long long>(day.day_number()) + direction * length;
        auto const lowest = static_cast<long long>(partial_date{first_year}.first().day_number());
        auto const highest = static_cast<long long>(partial_date{last_year}.last().day_number());
        require(number >= lowest && number <= highest, errc::date_year);
        return boost::gregorian::date{
            boost::gregorian::gregorian_calendar::from_day_number(static_cast<std::uint32_t>(number))};
    };
    return days(moved(first()), moved(last()));
}

/// "tháng 4 năm 2014", "quý III năm 2015", "6 tháng đầu năm 2014", "9 tháng đầu năm 2014", "02 tháng cuối năm 2025",
/// "năm 2014", "giai đoạn 2011-2020", "năm học 2014-2015", "nhiệm kỳ 2016-2021", "từ ngày 15/12/2013 đến ngày
/// 14/6/2014".
///
/// `parse_period(to_string(p)) == p`.
///
/// @ingroup time
[[nodiscard]] std::string to_string(period const& p);

/// Reads a period in any of the forms in which documents write one, and nothing but the period.
///
/// Besides the forms in the table above: a year or a month and year alone (`2014`, `4/2014`); *giai đoạn từ năm 2011
/// đến năm 2020*, *2011 - 2020*, *thời kỳ …*; *từ tháng 01 đến tháng 6 năm 2014*, where the year is written once, and
/// *từ ngày 16 đến ngày 20/11/2025*; *đến hết ngày …* (the day counts) and *đến trước ngày …* (it does not). Capitals,
/// blanks and line breaks do not matter.
///
/// @return the period, or one of
///         `errc::empty_input`; `errc::period_form` at the first thing that cannot stand in a period;
///         `errc::unexpected_end`; `errc::trailing_characters` at what follows;
///         `errc::period_order` at the end that lies before the beginning;
///         `errc::out_of_range` at a quarter or number of months that a year does not have;
///         `errc::date_year`, `errc::date_month`, `errc::date_day` at the number that is impossible
///
/// Linear in `text`, no allocation. See `period::period` for the door that throws, and `match_period` for a period
/// inside a sentence.
///
/// @ingroup time
[[nodiscard]] result<period> parse_period(std::string_view text) noexcept;

} // namespace cchc

template <>
struct std::hash<cchc::period> {
    std::size_t operator()(cchc::period const& p) const noexcept {
        auto const dates = std::hash<cchc::partial_date>{};
        return (dates(p.from()) * 31U + dates(p.to())) * 31U + static_cast<std::size_t>(p.kind());
    }
};
