// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which days Vietnam's state agencies work, and counting in them.
///
/// A deadline of *05 ngày làm việc* is counted in days that are worked. Which those are is not a matter of weekends
/// alone: of the 261 weekdays of 2014 fourteen were off, and five Saturdays were worked. A `working_calendar` is composed
/// of law and facts, each with its source:
///
/// - the weekly rest, Saturday and Sunday (Decision 188/1999/QĐ-TTg);
/// - the public holidays by the version of the law in force, and the days that make up for those on a weekend
///   (`time/holiday.hpp`);
/// - the notice of each year: the days of Tết, the second day of National Day, the swapped days;
/// - what a province or an agency adds (`with`).
///
///     auto const cal = working_calendar::vietnam();
///     cal.first(), cal.last()                                  // 2012-01-01, 2026-12-31: the years of known notices
///     cal.is_working_day(date{2014, 1, 25})                    // true: a Saturday, worked for Tuesday 28 January
///     cal.explain(date{2023, 5, 3})->name                      // "Ngày Chiến thắng": made up for, for it was a Sunday
///     *cal.add_working_days(date{2014, 1, 24}, 5)              // 2014-02-08
///     *cal.working_days_between(date{2014, 1, 24}, date{2014, 2, 8})   // 5
///     cal.add_working_days(date{2026, 12, 30}, 5).error()      // {errc::not_covered, 0}: no notice for 2027 yet
///
/// **Counting** is the law's: the first day is not counted, the last is (Civil Code 91/2015/QH13, art. 147 and 148). So
/// `working_days_between(a, b)` is the number of working days after `a` up to and including `b`, and
/// `working_days_between(a, *add_working_days(a, n)) == n` for every `a` and `n`. Backwards likewise: from `b` back to
/// `a`, and negative. Each answer costs a few nanoseconds, whatever `n` is.
///
/// **Case study: a year without a notice.** Nobody knows in October which Saturday of the coming spring will be worked.
/// Other libraries answer anyway, by a rule that was right until now. Here a day outside the years with a notice has no
/// answer, `errc::not_covered`. Who wants the rule's answer asks for it by name, `projected(2024, 2030)`, and every
/// entry that is not a fact says `certainty::projected`.
///
/// **Case study: the last days of December.** The notice for 2015 made 27 December 2014, a Saturday, a working day, and
/// the notice for 2013 made Monday 31 December 2012 a day off. The end of the last covered year may so change with the
/// next notice; there is no way to know. `last()` is the last day of the last year with a notice, and a deadline in its
/// final week is worth a second look.
///
/// What it is **not**: the calendar of a firm (which need not swap days), of the courts, or of hours.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/time/holiday.hpp>

namespace cchc {

/// Ngày nghỉ hay ngày làm việc.
///
/// @ingroup time
enum class day_kind : std::uint8_t { off, work };

/// "off", "work".
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(day_kind kind) noexcept;

/// Why a day is off or worked.
///
/// @ingroup time
enum class day_reason : std::uint8_t {
    weekday,     ///< Monday to Friday, and nothing else is known of it
    weekend,     ///< Saturday or Sunday
    holiday,     ///< a public holiday
    made_up,     ///< off in place of a holiday on a day of rest (nghỉ bù)
    swapped,     ///< off, and worked on another day (hoán đổi)
    make_up_day, ///< worked in place of a swapped day (làm bù)
    local,       ///< added to the national calendar
};

/// The name of the enumerator.
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(day_reason reason) noexcept;

/// Ngày đặc biệt trong lịch (calendar entry): a day, whether it is worked, and on what that rests.
///
/// @ingroup time
struct calendar_entry {
    boost::gregorian::date day{};
    day_kind kind = day_kind::off;
    day_reason reason = day_reason::local;
    std::string name{};                              ///< "Giỗ Tổ Hùng Vương"; empty for an ordinary day
    std::string source{};                            ///< the law or the notice
    certainty status = certainty::confirmed;
    std::optional<boost::gregorian::date> instead{}; ///< the day that it stands for, or that stands for it

    friend bool operator==(calendar_entry const&, calendar_entry const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"day", &calendar_entry::day},       field{"kind", &calendar_entry::kind},
                          field{"reason", &calendar_entry::reason}, field{"name", &calendar_entry::name},
                          field{"source", &calendar_entry::source}, field{"status", &calendar_entry::status},
                          field{"instead", &calendar_entry::instead}};
    }
};

/// Where a day that is not worked is moved to. The names and meanings are QuantLib's.
///
/// @ingroup time
enum class day_convention : std::uint8_t {
    unadjusted,
    following,                     ///< the next working day: the rule of the Civil Code, art. 148, cl. 5
    modified_following,            ///< the next, unless it is in another month: then the one before
    preceding,                     ///< the working day before
    modified_preceding,            ///< the one before, unless it is in another month: then the next
    nearest,                       ///< the nearer of the two; between equals the next
    half_month_modified_following, ///< like modified_following, and not across the 15th either
};

namespace detail {

/// Working days as two tables: how many lie before each day, and the day of each.
struct working_day_table {
    std::uint32_t first = 0;            ///< day number of the first day covered
    std::vector<std::uint32_t> before;  ///< one more than days are covered
    std::vector<std::uint32_t> days;    ///< day numbers of the working days
    std::vector<calendar_entry> entries; ///< by day
    int first_projected = 0;            ///< year; 0: none
};

} // namespace detail

/// Lịch làm việc (working calendar): a value; copies share their tables, which never change.
///
/// @ingroup time
class working_calendar {
public:
    /// That of the state agencies, for the years with a known notice.
    [[nodiscard]] static working_calendar vietnam();

    /// The same for the years from `from_year` to `to_year`; in years without a notice by the law and as notices have
    /// chosen so far, without swapped days. Throws `error` with `errc::out_of_range` unless 2000 <= `from_year` <=
    /// `to_year` <= 2199.
    [[nodiscard]] static working_calendar projected(int from_year, int to_year);

    /// Whole years of an own making: weekends off, and `entries`. Throws like `with`.
    [[nodiscard]] static working_calendar of(int from_year, int to_year, std::vector<calendar_entry> entries);

    /// This calendar with more entries: those of a province or of an agency. An addition takes the place of what was
    /// known of its day.
    ///
    /// Throws `error` with the place of the entry as its offset: `errc::not_covered` when its day lies outside the
    /// calendar, `errc::calendar_conflict` when an entry before it has the same day.
    [[nodiscard]] working_calendar with(std::vector<calendar_entry> additions) const;

    /// The first and the last day covered.
    [[nodiscard]] boost::gregorian::date first() const noexcept { return day_at(0); }
    [[nodiscard]] boost::gregorian::date last() const noexcept { return day_at(size() - 1); }
    [[nodiscard]] bool covers(boost::gregorian::date day) const noexcept { return index_of(day) < size(); }

    /// Whether the year of `day` has no notice, and its entries follow a rule. False outside the calendar.
    [[nodiscard]] bool is_projected(boost::gregorian::date day) const noexcept;

    /// Every day that is known for more than its place in the week, in order: holidays (on weekends too), days off in
    /// their place, swapped days.
    [[nodiscard]] std::span<calendar_entry const> entries() const noexcept { return table_->entries; }
    /// The entry of a day; null when nothing more is known of it. Points into the calendar's tables.
    [[nodiscard]] calendar_entry const* entry_on(boost::gregorian::date day) const& noexcept;
    calendar_entry const* entry_on(boost::gregorian::date day) const&& = delete;

    /// What a day is; `errc::not_covered`. See `is_working_day` for the door that throws.
    [[nodiscard]] result<day_kind> kind_of(boost::gregorian::date day) const noexcept;

    /// Whether a day is worked. Throws `error` with `errc::not_covered`.
    [[nodiscard]] bool is_working_day(boost::gregorian::date day) const { return kind_of(day).value() == day_kind::work; }

    /// What a day is and why, ordinary days included; `errc::not_covered`.
    [[nodiscard]] result<calendar_entry> explain(boost::gregorian::date day) const;

    /// The `count`-th working day after `day`, before it for a negative count; `day` itself, whatever it is, for 0.
    /// `errc::not_covered` when the count runs out of the calendar. Constant time.
    [[nodiscard]] result<boost::gregorian::date> add_working_days(boost::gregorian::date day, int count) const noexcept;

    /// How many working days lie after `from` up to and including `to`; for `to` before `from` the negative number of
    /// those from `to` up to, not including, `from`. `errc::not_covered`. Constant time.
    [[nodiscard]] result<int> working_days_between(boost::gregorian::date from, boost::gregorian::date to) const noexcept;

    /// `day` if it is worked, else where `convention` moves it; `errc::not_covered`. Constant time.
    [[nodiscard]] result<boost::gregorian::date> adjust(boost::gregorian::date day,
                                                        day_convention convention = day_convention::following) const;

    /// The same days covered, the same entries.
    friend bool operator==(working_calendar const& a, working_calendar const& b) noexcept {
        return a.table_ == b.table_ || (a.table_->first == b.table_->first && a.size() == b.size() &&
                                        a.table_->entries == b.table_->entries &&
                                        a.table_->first_projected == b.table_->first_projected);
    }

private:
    explicit working_calendar(std::shared_ptr<detail::working_day_table const> table) noexcept
        : table_{std::move(table)} {}

    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(table_->before.size() - 1); }
    [[nodiscard]] std::uint32_t index_of(boost::gregorian::date day) const noexcept;
    [[nodiscard]] boost::gregorian::date day_at(std::uint32_t index) const noexcept;

    std::shared_ptr<detail::working_day_table const> table_;
};

} // namespace cchc
