// SPDX-License-Identifier: BSL-1.0
#include "time/period_grammar.hpp"

#include <algorithm>
#include <array>

#include "time/date_grammar.hpp"

namespace cchc::detail {
namespace {

/// A number and where it stands.
struct placed {
    int value = 0;
    std::size_t offset = 0;
};

/// The beginning of "từ … đến …": 0 for what is not written.
struct bound {
    int year = 0;
    int month = 0;
    int day = 0;
    std::size_t offset = 0;
};

constexpr bool in_calendar(int year) noexcept {
    return !date_fault(year);
}

class period_reader {
public:
    explicit period_reader(cursor at) noexcept : at_{at}, begin_{at.look().where.begin} {}

    result<written_period> read() noexcept {
        auto const first = at_.look();
        if (!first) return failure{errc::empty_input, first.where.begin};
        if (first.is(token_kind::number)) return after_number();
        if (auto const count = count_in_words(first)) {
            at_.take();
            return months_of_a_year({count, first.where.begin});
        }
        if (at_.take_if("nửa"_vn)) return half_in_words();
        if (at_.take_if("quý"_vn)) return quarter();
        if (at_.take_if("năm"_vn, "học"_vn)) return school_year();
        if (at_.take_if("nhiệm"_vn, "kỳ"_vn)) return term();
        if (at_.take_if("giai"_vn, "đoạn"_vn) || at_.take_if("thời"_vn, "kỳ"_vn)) return years(false);
        if (at_.take_if("từ"_vn)) return from_to();
        if (at_.at("năm"_vn)) {
            auto const bookmark = at_;
            if (auto const span_of_years = years(false)) return span_of_years;
            at_ = bookmark;
        }
        return month_or_year();
    }

private:
    [[nodiscard]] failure stuck() const noexcept {
        auto const& next = at_.look();
        return {next ? errc::period_form : errc::unexpected_end, next.where.begin};
    }

    written_period done(period value) const noexcept {
        return {value, {}, written_form::words, {begin_, at_.end()}, at_};
    }
    written_period impossible(errc code, std::size_t offset) const noexcept {
        return {std::nullopt, {code, offset}, written_form::words, {begin_, at_.end()}, at_};
    }

    static int count_in_words(token const& word) noexcept {
        return word.is("ba"_vn) ? 3 : word.is("sáu"_vn) ? 6 : word.is("chín"_vn) ? 9 : 0;
    }

    /// A number of exactly `digits` digits, or of at most two when that is 0.
    std::optional<placed> take_number(std::size_t digits) noexcept {
        if (!at_.at(token_kind::number)) return std::nullopt;
        auto const written = at_.look().digits();
        if (digits == 0 ? written > 2 : written != digits) return std::nullopt;
        auto const number = at_.take();
        return placed{static_cast<int>(number.value), number.where.begin};
    }
    std::optional<placed> take_year() noexcept { return take_number(4); }
    std::optional<placed> take_year_with_word() noexcept {
        at_.take_if("năm"_vn);
        return take_year();
    }

    result<written_period> after_number() noexcept {
        auto const bookmark = at_;
        if (auto const count = take_number(0); count && at_.at("tháng"_vn)) {
            at_.take();
            bool const other_date = at_.at(token_kind::number);
            at_ = bookmark;
            if (other_date) return month_or_year();
            take_number(0);
            return months_of_a_year(*count);
        }
        at_ = bookmark;
        if (take_year() && at_.at(U'-')) {
            at_ = bookmark;
            return years(true);
        }
        at_ = bookmark;
        return month_or_year();
    }

    /// "6" behind us; "tháng đầu năm 2014" before.
    result<written_period> months_of_a_year(placed count) noexcept {
        if (!at_.take_if("tháng"_vn)) return stuck();
        bool const last = at_.at("cuối"_vn);
        bool const named = last || at_.at("đầu"_vn);
        if (named) at_.take();
        if (named) at_.take_if("của"_vn);
        if (!named && !at_.at("năm"_vn)) return stuck();
        auto const year = take_year_with_word();
        if (!year) return stuck();
        if (count.value < 2 || count.value > 11) return failure{errc::out_of_range, count.offset};
        if (!in_calendar(year->value)) return impossible(errc::date_year, year->offset);
        return done(last ? period::last_months(year->value, count.value)
                         : period::first_months(year->value, count.value));
    }

    result<written_period> half_in_words() noexcept {
        bool const last = at_.at("cuối"_vn);
        if (!last && !at_.at("đầu"_vn)) return stuck();
        at_.take();
        if (!at_.at("năm"_vn)) return stuck();
        auto const year = take_year_with_word();
        if (!year) return stuck();
        if (!in_calendar(year->value)) return impossible(errc::date_year, year->offset);
        return done(period::half_year(year->value, last ? 2 : 1));
    }

    std::optional<placed> take_quarter_number() noexcept {
        constexpr std::array roman{"i"_vn, "ii"_vn, "iii"_vn, "iv"_vn};
        if (auto const number = take_number(0)) return number;
        for (std::size_t i = 0; i < roman.size(); ++i) {
            auto const offset = at_.look().where.begin;
            if (at_.take_if(roman[i])) return placed{static_cast<int>(i) + 1, offset};
        }
        return std::nullopt;
    }

    result<written_period> quarter() noexcept {
        auto const number = take_quarter_number();
        if (!number) return stuck();
        if (!at_.take_if(U'/') && !at_.take_if(U'-') && at_.take_if(U',') && !at_.at("năm"_vn)) return stuck();
        auto const year = take_year_with_word();
        if (!year) return stuck();
        if (number->value < 1 || number->value > 4) return impossible(errc::out_of_range, number->offset);
        if (!in_calendar(year->value)) return impossible(errc::date_year, year->offset);
        return done(period::quarter(year->value, number->value));
    }

    /// Both years of a span, or where it ceases to be one.
    result<std::array<placed, 2>> two_years(bool slash_too) noexcept {
        auto const first = take_year_with_word();
        if (!first) return stuck();
        bool const joined = at_.take_if(U'-') || (slash_too && at_.take_if(U'/')) || take_until();
        if (!joined) return stuck();
        auto const last = take_year_with_word();
        if (!last) return stuck();
        return std::array{*first, *last};
    }

    /// "đến", "cho đến", "đến hết".
    bool take_until() noexcept {
        auto const bookmark = at_;
        at_.take_if("cho"_vn);
        if (at_.take_if("đến"_vn)) {
            at_.take_if("hết"_vn);
            return true;
        }
        at_ = bookmark;
        return false;
    }

    std::optional<failure> fault_of_years(std::array<placed, 2> const& pair) const noexcept {
        for (auto const& year : pair)
            if (!in_calendar(year.value)) return failure{errc::date_year, year.offset};
        if (pair[1].value < pair[0].value) return failure{errc::period_order, pair[1].offset};
        return std::nullopt;
    }

    result<written_period> years(bool alone) noexcept {
        at_.take_if("từ"_vn);
        auto const pair = two_years(false);
        if (!pair) return pair.error();
        auto const fault = fault_of_years(*pair);
        auto written =
            fault ? impossible(fault->code, fault->offset) : done(period::years((*pair)[0].value, (*pair)[1].value));
        if (alone) written.form = written_form::years_alone;
        return written;
    }

    result<written_period> school_year() noexcept {
        auto const pair = two_years(true);
        if (!pair) return pair.error();
        auto const [first, last] = *pair;
        if (auto const fault = fault_of_years(*pair)) return impossible(fault->code, fault->offset);
        if (last.value != first.value + 1) return impossible(errc::period_order, last.offset);
        return done(period::school_year(first.value));
    }

    result<written_period> term() noexcept {
        auto const pair = two_years(false);
        if (!pair) return pair.error();
        auto const [first, last] = *pair;
        if (auto const fault = fault_of_years(*pair)) return impossible(fault->code, fault->offset);
        if (last.value == first.value) return impossible(errc::period_order, last.offset);
        return done(period::term(first.value, last.value));
    }

    /// A date at the cursor, taken.
    std::optional<date_match> take_date(date_reading reading) noexcept {
        if (!at_.joined()) return std::nullopt;
        auto const date = match_date(at_.words(), reading);
        if (!date || date->blanks || date->lunar) return std::nullopt;
        at_.skip_to(date->where.end);
        return date;
    }

    /// The fault of an impossible date that begins at byte `offset`.
    failure fault_at(std::size_t offset) const noexcept {
        auto source = at_;
        source.skip_to(offset);
        auto const read = read_date(source);
        if (read)
            if (auto const fault = fault_of(read->date)) return *fault;
        return {errc::date_form, offset};
    }

    result<written_period> month_or_year() noexcept {
        auto const start = at_;
        auto const read = read_date(start);
        if (!read)
            return failure{read.error().code == errc::date_form ? errc::period_form : read.error().code,
                           read.error().offset};
        auto const& date = read->date;
        if (date.has_blanks() || !date.day.is_absent() || date.word == date_word::day)
            return failure{errc::period_form, begin_};
        if (date.year.is_absent()) {
            at_ = read->after;
            return stuck();
        }
        at_ = read->after;
        auto const fault = fault_of(date);
        auto const value = fault ? std::nullopt : value_of(date);
        auto written = fault            ? impossible(fault->code, fault->offset)
                       : value->month() ? done(period::month(value->year(), *value->month()))
                                        : done(period::year(value->year()));
        written.form = written_form::date;
        return written;
    }

    std::optional<bound> take_beginning() noexcept {
        auto const offset = at_.look().where.begin;
        if (auto const date = take_date(date_reading::also_without_year)) {
            if (!date->possible) return std::nullopt;
            return bound{date->year, date->month, date->day, offset};
        }
        auto const bookmark = at_;
        if (at_.take_if("tháng"_vn)) {
            if (auto const month = take_number(0)) return bound{0, month->value, 0, offset};
        } else if (at_.take_if("năm"_vn) || !at_.at("ngày"_vn)) {
            if (auto const year = take_year()) return bound{year->value, 0, 0, offset};
            if (auto const day = take_number(0)) return bound{0, 0, day->value, offset};
        } else if (at_.take_if("ngày"_vn)) {
            if (auto const day = take_number(0)) return bound{0, 0, day->value, offset};
        }
        at_ = bookmark;
        return std::nullopt;
    }

    result<written_period> from_to() noexcept {
        if (auto const impossible_date = impossible_beginning()) return *impossible_date;
        auto const beginning = take_beginning();
        if (!beginning) return stuck();
        bool const dash = at_.take_if(U'-');
        if (!dash) at_.take_if("cho"_vn);
        if (!dash && !at_.take_if("đến"_vn)) return stuck();
        bool const whole = at_.take_if("hết"_vn);
        bool const before = !whole && at_.take_if("trước"_vn);
        auto const end_offset = at_.look().where.begin;
        if (beginning->year != 0 && beginning->month == 0) return years_from(*beginning, before);
        auto const end = take_date(date_reading::with_year);
        if (!end) return stuck();
        if (!end->possible) {
            auto const fault = fault_at(end_offset);
            return impossible(fault.code, fault.offset);
        }
        bool const same_parts = (beginning->day != 0) == (end->day != 0) && end->month != 0;
        bool const to_end_of_month = whole && beginning->day != 0 && end->month != 0;
        if (!same_parts && !to_end_of_month) return failure{errc::period_form, end_offset};
        return between(*beginning, *end, before, end_offset);
    }

    /// A complete but impossible date behind "từ" is not read as something shorter.
    std::optional<written_period> impossible_beginning() noexcept {
        auto const date = match_date(at_.words(), date_reading::with_year);
        if (!date || date->possible) return std::nullopt;
        auto const fault = fault_at(at_.look().where.begin);
        auto rest = *this;
        rest.at_.skip_to(date->where.end);
        bool const goes_on = rest.at_.at(U'-') || rest.take_until();
        rest.at_.take_if("trước"_vn);
        auto const end = goes_on ? rest.take_date(date_reading::with_year) : std::nullopt;
        if (!end) return std::nullopt;
        return rest.impossible(fault.code, fault.offset);
    }

    result<written_period> years_from(bound const& beginning, bool before) noexcept {
        if (before) return stuck();
        auto const last = take_year_with_word();
        if (!last) return stuck();
        std::array const pair{placed{beginning.year, beginning.offset}, *last};
        if (auto const fault = fault_of_years(pair)) return impossible(fault->code, fault->offset);
        return done(period::years(pair[0].value, pair[1].value));
    }

    written_period between(bound beginning, date_match const& end, bool before, std::size_t end_offset) {
        bool const completed = beginning.year == 0;
        if (beginning.year == 0) beginning.year = end.year;
        if (beginning.month == 0) beginning.month = end.month;
        auto const fault = date_fault(beginning.year, beginning.month, std::max(1, beginning.day));
        auto written = impossible(fault.value_or(errc::period_order), fault ? beginning.offset : end_offset);
        if (!fault) {
            auto const first = existing_date(beginning.year, beginning.month, std::max(1, beginning.day));
            auto const last = before ? end.value->first() - boost::gregorian::date_duration{1} : end.value->last();
            if (!(last < first)) written = done(period::days(first, last));
        }
        if (completed) written.form = written_form::completed;
        return written;
    }

    cursor at_;
    std::size_t begin_;
};

} // namespace

result<written_period> read_period(cursor at) noexcept {
    return period_reader{at}.read();
}

} // namespace cchc::detail
