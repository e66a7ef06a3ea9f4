// SPDX-License-Identifier: BSL-1.0
/// @file
/// Values that change on known days.
///
/// The base salary, the name of an agency, the weight of a criterion: each holds from one day until another value takes
/// its place. A `history<T>` keeps them all, with the day from which each holds and, if one likes, the source that says
/// so. A value that ended without a successor leaves a gap, and before the first value nothing is known: unknown is an
/// answer.
///
///     using boost::gregorian::date;
///     auto const base_salary = history<int>{}                    // lương cơ sở, đồng a month
///         .with(date{2018, 7, 1}, 1'390'000, "72/2018/NĐ-CP")
///         .with(date{2019, 7, 1}, 1'490'000, "38/2019/NĐ-CP")
///         .with(date{2023, 7, 1}, 1'800'000, "24/2023/NĐ-CP");
///
///     *base_salary.at(date{2020, 1, 1})                // 1490000
///     base_salary.at(date{2018, 6, 30})                // nullptr: not known
///     base_salary.entry_at(date{2020, 1, 1})->source   // "38/2019/NĐ-CP"
///     auto const until_2024 = base_salary.ended(date{2024, 7, 1});
///     until_2024.at(date{2024, 7, 1})                  // nullptr: it has ended
///
/// A history is never changed: `with` and `ended` give a new one.
///
/// **Case study: the day of change.** A decree takes effect *kể từ ngày 01/7/2023*. Does the 1st of July belong to the
/// old value or to the new one? One could ask for the hour, or count the day for both. A legal text names a day and no
/// hour, and holds from the beginning of that day, so the day of change belongs to the **new** value, all of it; the
/// old one holds for the last time the day before. The same with `ended(day)`: `day` is the first day without a value,
/// as in *hết hiệu lực kể từ ngày*. Where a text names the last day instead (*đến hết ngày 30/6/2025*), give the day
/// after.
///
/// What it is **not**: a log of who recorded what when, and not a place for two values that hold on the same day.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>

namespace cchc {

/// Giá trị có thời điểm (dated value): a value, or its end, from a day on.
///
/// @ingroup time
template <class T>
struct dated_value {
    boost::gregorian::date from; ///< a day, or negative infinity: since before anything is recorded
    std::optional<T> value;      ///< none: from this day on there is no value, or none is known
    std::string source;          ///< what says so; may be empty

    friend bool operator==(dated_value const&, dated_value const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"from", &dated_value::from}, field{"value", &dated_value::value},
                          field{"source", &dated_value::source}};
    }
};

/// Lịch sử giá trị (history): dated values in the order of their days.
///
/// @ingroup time
template <class T>
class history {
public:
    using entry = dated_value<T>;

    /// Nothing is known of any day.
    history() = default;

    /// Throws `error` where `make_history` would return one.
    explicit history(std::vector<entry> entries) : entries_{std::move(entries)} {
        if (auto const wrong = first_out_of_order(entries_); wrong != entries_.size())
            throw error{failure{errc::history_order, wrong}};
    }

    /// The value on `day`: a pointer into this history, or null where none is known. Logarithmic.
    [[nodiscard]] T const* at(boost::gregorian::date day) const& noexcept {
        entry const* const found = entry_at(day);
        return found != nullptr && found->value ? &*found->value : nullptr;
    }
    T const* at(boost::gregorian::date) const&& = delete;

    /// The entry that decides about `day`, which may say that there is no value; null before the first. Logarithmic.
    [[nodiscard]] entry const* entry_at(boost::gregorian::date day) const& noexcept {
        if (day.is_not_a_date()) return nullptr;
        auto const after = first_after(day);
        return after == 0 ? nullptr : &entries_[after - 1];
    }
    entry const* entry_at(boost::gregorian::date) const&& = delete;

    /// This history with one more value, which holds from `from` until the next change that is recorded.
    ///
    /// Throws `error` with `errc::history_order` when a change on that very day is recorded already (the offset is its
    /// place), or `from` is no day (the offset is the number of entries).
    [[nodiscard]] history with(boost::gregorian::date from, T value, std::string source = {}) const& {
        return history{*this}.inserted(entry{from, std::move(value), std::move(source)});
    }
    [[nodiscard]] history with(boost::gregorian::date from, T value, std::string source = {}) && {
        return std::move(*this).inserted(entry{from, std::move(value), std::move(source)});
    }

    /// This history without a value from `day` on, until the next change that is recorded. Throws like `with`.
    [[nodiscard]] history ended(boost::gregorian::date day, std::string source = {}) const& {
        return history{*this}.inserted(entry{day, std::nullopt, std::move(source)});
    }
    [[nodiscard]] history ended(boost::gregorian::date day, std::string source = {}) && {
        return std::move(*this).inserted(entry{day, std::nullopt, std::move(source)});
    }

    /// The entries, by day.
    [[nodiscard]] std::vector<entry> const& entries() const noexcept { return entries_; }
    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }

    friend bool operator==(history const&, history const&) = default;

    static constexpr auto fields() { return std::tuple{field{"entries", &history::entries_}}; }

    /// The place of the first entry that does not come after the one before it, or whose day is no day; the number of
    /// entries when all are in order.
    [[nodiscard]] static std::size_t first_out_of_order(std::vector<entry> const& entries) noexcept {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            auto const from = entries[i].from;
            if (from.is_not_a_date() || from.is_pos_infinity()) return i;
            if (i > 0 && !(entries[i - 1].from < from)) return i;
        }
        return entries.size();
    }

private:
    /// The place of the first entry that begins after `day`.
    [[nodiscard]] std::size_t first_after(boost::gregorian::date day) const noexcept {
        std::size_t low = 0;
        for (std::size_t high = entries_.size(); low < high;) {
            auto const middle = low + (high - low) / 2;
            if (day < entries_[middle].from) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    [[nodiscard]] history inserted(entry next) && {
        bool const is_day = !next.from.is_not_a_date() && !next.from.is_pos_infinity();
        auto const place = is_day ? first_after(next.from) : entries_.size();
        bool const taken = is_day && place > 0 && entries_[place - 1].from == next.from;
        if (!is_day || taken) throw error{failure{errc::history_order, taken ? place - 1 : place}};
        entries_.insert(entries_.begin() + static_cast<std::ptrdiff_t>(place), std::move(next));
        return std::move(*this);
    }

    std::vector<entry> entries_;
};

/// A history of entries that are in order already; `errc::history_order` with the place of the first that is not, or
/// whose day is no day.
///
/// See `history::history` for the door that throws.
///
/// @ingroup time
template <class T>
[[nodiscard]] result<history<T>> make_history(std::vector<dated_value<T>> entries) {
    auto const wrong = history<T>::first_out_of_order(entries);
    if (wrong != entries.size()) return failure{errc::history_order, wrong};
    return history<T>{std::move(entries)};
}

} // namespace cchc
