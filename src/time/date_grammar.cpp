// SPDX-License-Identifier: BSL-1.0
#include "time/date_grammar.hpp"

#include <algorithm>

namespace cchc::detail {
namespace {

using content = date_slot::content;

class date_reader {
public:
    explicit date_reader(cursor at) noexcept : at_{at} { date_.where.begin = at.look().where.begin; }

    result<date_reading_result> read() noexcept {
        auto const first = at_.look();
        if (!first) return failure{errc::empty_input, first.where.begin};
        if (at_.take_if("ngày"_vn)) {
            take_early_day_word();
            return after_day_word();
        }
        if (take_early_day_word()) return after_day_word();
        if (at_.take_if("tháng"_vn)) return after_month_word(date_word::month);
        if (at_.take_if("năm"_vn)) return after_year_word();
        if (first.is(token_kind::number)) return after_number();
        return failure{errc::date_form, first.where.begin};
    }

private:
    /// mùng 6, mồng 6: the days 1 to 10, in speech.
    bool take_early_day_word() noexcept { return at_.take_if("mùng"_vn) || at_.take_if("mồng"_vn); }

    [[nodiscard]] failure stuck() const noexcept {
        auto const& next = at_.look();
        return {next ? errc::date_form : errc::unexpected_end, next.where.begin};
    }

    result<date_reading_result> done(date_shape shape) noexcept {
        // "ngày … tháng … năm 20": the last digits are left open too
        bool const draft = date_.day.is_blank() || date_.month.is_blank();
        if (draft && date_.year.is_number() && date_.year.digits < 4) date_.year.what = content::blank;
        date_.shape = shape;
        date_.where.end = at_.end();
        return date_reading_result{date_, at_};
    }

    /// Dots, an ellipsis or underscores where something is to be filled in. One dot is none.
    bool take_filler() noexcept {
        auto const bookmark = at_;
        int weight = 0;
        while (at_.look() && at_.look().before <= (weight == 0 ? gap::line : gap::blank)) {
            auto const mark = at_.look().mark;
            if (mark != U'.' && mark != U'…' && mark != U'‥' && mark != U'_') break;
            at_.take();
            weight = std::min(2, weight + (mark == U'.' || mark == U'_' ? 1 : 2));
        }
        if (weight >= 2) return true;
        at_ = bookmark;
        return false;
    }

    /// A number, a filler, or nothing. Of a number begun and left open ("20…") nothing is known.
    date_slot read_slot(std::size_t full_digits) noexcept {
        date_slot slot;
        slot.where = at_.look().where;
        if (at_.at(token_kind::number)) {
            auto const number = at_.look();
            slot.digits = number.digits();
            slot.value = number.value;
            slot.what = content::number;
            at_.take();
            if (slot.digits < full_digits && at_.look().touches() && take_filler()) slot.what = content::blank;
        } else if (take_filler()) {
            slot.what = content::blank;
        }
        slot.filled_with_dots = slot.is_blank();
        return slot;
    }

    date_slot read_day_or_month() noexcept { return read_slot(2); }
    date_slot read_year() noexcept { return read_slot(4); }

    /// The gap that may stand on either side of a separator.
    static constexpr gap widest(char32_t separator) noexcept {
        return separator == U'/' ? gap::line : separator == U'-' ? gap::blank : gap::none;
    }

    static constexpr bool is_separator(token const& t) noexcept { return t.is(U'/') || t.is(U'-') || t.is(U'.'); }

    /// Takes `mark` when it separates numbers here.
    bool take_separator(char32_t mark) noexcept {
        if (!at_.at(mark) || at_.look().before > widest(mark)) return false;
        auto const bookmark = at_;
        bool const touches = at_.look().touches();
        at_.take();
        if (at_.look().before > widest(mark)) {
            at_ = bookmark;
            return false;
        }
        date_.all_touch = date_.all_touch && touches && at_.look().touches();
        return true;
    }

    /// "năm" and a year of at least two digits; nothing is taken when that is not there.
    bool take_year_words() noexcept {
        auto const bookmark = at_;
        bool const comma = at_.take_if(U',');
        if (at_.take_if("năm"_vn)) {
            date_.year = read_year();
            if (date_.year.is_blank() || (date_.year.is_number() && date_.year.digits >= (comma ? 4U : 2U))) {
                date_.year_word = true;
                return true;
            }
        }
        date_.year = {};
        at_ = bookmark;
        return false;
    }

    result<date_reading_result> after_day_word() noexcept {
        date_.word = date_word::day;
        auto const first = read_day_or_month();
        if (first.is_number() && first.digits == 4) return after_iso_year(first);
        if (first.is_absent()) {
            bool const left_open = at_.at("tháng"_vn) || at_.at(U'/');
            if (!left_open) return stuck();
        }
        return after_first(first);
    }

    result<date_reading_result> after_number() noexcept {
        auto const first = read_day_or_month();
        if (!first.is_number()) return failure{errc::date_form, first.where.begin};
        if (first.digits <= 2) return after_first(first);
        if (first.digits == 4 && at_.look().touches() && at_.at(U'-')) return after_iso_year(first);
        date_.year = first;
        return done(date_shape::year_alone);
    }

    /// Behind the first of two or three: a separator, or "tháng".
    result<date_reading_result> after_first(date_slot const& first) noexcept {
        auto const bookmark = at_;
        if (!first.is_absent()) at_.take_if(U',');
        if (at_.take_if("tháng"_vn)) {
            date_.day = first.is_absent() ? blank_at(first) : first;
            return after_month_word(date_.word);
        }
        at_ = bookmark;
        if (at_.joined() && is_separator(at_.look())) return after_separator(first);
        return stuck();
    }

    static date_slot blank_at(date_slot slot) noexcept {
        slot.what = content::blank;
        return slot;
    }

    result<date_reading_result> after_separator(date_slot const& first) noexcept {
        auto const mark = at_.look().mark;
        if (!take_separator(mark)) return stuck();
        date_.separator = mark;
        auto second = read_day_or_month();
        bool const may_be_open = date_.word == date_word::day && mark == U'/';
        if (second.is_absent() && !(may_be_open && at_.at(mark))) return stuck();
        auto const bookmark = at_;
        bool const touched = date_.all_touch;
        if (take_separator(mark)) {
            if (auto const third = read_year(); !third.is_absent()) {
                date_.day = first.is_absent() ? blank_at(first) : first;
                date_.month = second.is_absent() ? blank_at(second) : second;
                date_.year = third;
                return done(date_shape::numbers);
            }
            at_ = bookmark;
            date_.all_touch = touched;
        }
        if (second.is_absent() || first.is_absent()) return stuck();
        if (second.is_number() && second.digits > 2) {
            if (date_.word == date_word::none && mark != U'/') return stuck();
            date_.month = first;
            date_.year = second;
            return done(date_shape::numbers);
        }
        date_.day = first;
        date_.month = second;
        take_year_words();
        return done(date_shape::numbers);
    }

    result<date_reading_result> after_month_word(date_word word) noexcept {
        date_.word = word;
        date_.month = read_day_or_month();
        if (date_.month.is_absent()) {
            if (word != date_word::day || !at_.at("năm"_vn)) return stuck();
            date_.month.what = content::blank;
            if (!take_year_words()) return stuck();
            return done(date_shape::words);
        }
        if (take_year_words()) return done(date_shape::words);
        auto const bookmark = at_;
        bool const touched = date_.all_touch;
        if (at_.joined() && is_separator(at_.look())) {
            auto const mark = at_.look().mark;
            if (take_separator(mark)) {
                date_.year = read_year();
                bool const slash = mark == U'/';
                auto const digits = date_.year.is_number() ? date_.year.digits : 0;
                if (digits == 4 || (slash && digits > 2) || (slash && date_.year.is_blank())) {
                    date_.separator = mark;
                    return done(date_shape::words);
                }
            }
        } else if (date_.day.is_number() && at_.at(token_kind::number)) {
            date_.year = read_year();
            if (date_.year.digits == 4 && is_plausible_year(date_.year.value)) return done(date_shape::words);
        }
        at_ = bookmark;
        date_.all_touch = touched;
        date_.year = {};
        return done(date_shape::words);
    }

    result<date_reading_result> after_year_word() noexcept {
        date_.word = date_word::year;
        date_.year_word = true;
        date_.year = read_year();
        if (!date_.year.is_number()) return failure{stuck().code, date_.year.where.begin};
        return done(date_shape::year_alone);
    }

    /// yyyy-mm-dd, yyyy-mm: two digits each, nothing between.
    result<date_reading_result> after_iso_year(date_slot const& year) noexcept {
        date_.year = year;
        auto const take_part = [&](date_slot& part) {
            if (!at_.at(U'-') || !at_.look().touches()) return false;
            auto const bookmark = at_;
            at_.take();
            if (at_.look().touches()) part = read_slot(2);
            if (part.is_number() && part.digits == 2) return true;
            part = {};
            at_ = bookmark;
            return false;
        };
        if (!take_part(date_.month)) {
            if (at_.at(U'-')) at_.take();
            return stuck();
        }
        take_part(date_.day);
        date_.separator = U'-';
        return done(date_shape::iso);
    }

    cursor at_;
    written_date date_{};
};

int small(date_slot const& slot) noexcept {
    return static_cast<int>(std::min<std::uint64_t>(slot.value, 99999));
}

} // namespace

result<date_reading_result> read_date(cursor at) noexcept {
    return date_reader{at}.read();
}

std::optional<failure> fault_of(written_date const& date) noexcept {
    constexpr int leap_year = 2000;
    bool const year_known = date.year.is_number();
    bool const month_known = date.month.is_number();
    bool const year_wrong = year_known && (date.year.digits != 4 || date_fault(small(date.year)));
    int const year = year_known && !year_wrong ? small(date.year) : leap_year;
    bool const month_wrong = month_known && date_fault(year, small(date.month));
    int const month = month_known && !month_wrong ? small(date.month) : 1;
    bool const day_wrong = date.day.is_number() && date_fault(year, month, small(date.day));
    std::optional<failure> first;
    auto const note = [&](bool wrong, errc code, date_slot const& slot) {
        if (wrong && (!first || slot.where.begin < first->offset)) first = failure{code, slot.where.begin};
    };
    note(day_wrong, errc::date_day, date.day);
    note(month_wrong, errc::date_month, date.month);
    note(year_wrong, errc::date_year, date.year);
    return first;
}

std::optional<partial_date> value_of(written_date const& date) noexcept {
    if (!date.year.is_number()) return std::nullopt;
    int const year = small(date.year);
    if (!date.month.is_number()) return partial_date{year};
    if (!date.day.is_number()) return partial_date{year, small(date.month)};
    return partial_date{year, small(date.month), small(date.day)};
}

} // namespace cchc::detail
