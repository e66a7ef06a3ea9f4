// SPDX-License-Identifier: BSL-1.0
#include "time/deadline_grammar.hpp"

#include <array>

#include <cchc/time/find_periods.hpp>

#include "time/date_grammar.hpp"
#include "time/period_grammar.hpp"

namespace cchc::detail {
namespace {

class deadline_reader {
public:
    explicit deadline_reader(cursor at) noexcept : at_{at} { match_.where.begin = at.look().where.begin; }

    result<deadline_reading> read() noexcept {
        if (!at_.look()) return failure{errc::empty_input, at_.look().where.begin};
        if (take_word_pair("định"_vn, "kỳ"_vn) || take_word_pair("định"_vn, "kì"_vn)) return after_periodic();
        bool const led = read_lead();
        if (read_day_of_month() || read_weekday()) return done();
        if (!led) return stuck();
        if (take_word_pair("định"_vn, "kỳ"_vn)) return after_periodic();
        auto const within = match_period(at_.words());
        if (!before_ && !(within && within->value) && read_length()) return done();
        if (read_part()) return done();
        if (lengths_only_) return stuck();
        if (auto const fault = read_named()) return *fault;
        return done();
    }

private:
    [[nodiscard]] failure stuck() const noexcept { return {errc::deadline_form, at_.look().where.begin}; }

    result<deadline_reading> done() noexcept {
        match_.before = match_.before || (before_ && match_.repeat_count == 0);
        match_.where.end = at_.end();
        return deadline_reading{match_, at_};
    }

    bool take_word_pair(syllable first, syllable second) noexcept { return at_.take_if(first, second); }

    /// The leading words. True when there was one.
    bool read_lead() noexcept {
        bool some = false;
        for (int i = 0; i < 6; ++i) {
            if (!before_ && at_.take_if("trước"_vn)) {
                before_ = true;
                lengths_only_ = false;
            } else if (take_word_pair("chậm"_vn, "nhất"_vn) || take_word_pair("muộn"_vn, "nhất"_vn) ||
                       take_word_pair("thời"_vn, "hạn"_vn) || take_word_pair("hoàn"_vn, "thành"_vn) ||
                       take_word_pair("kết"_vn, "thúc"_vn)) {
                lengths_only_ = false;
            } else if (take_word_pair("không"_vn, "quá"_vn) || take_word_pair("tối"_vn, "đa"_vn)) {
                lengths_only_ = true;
            } else if (some && (at_.take_if("là"_vn) || at_.take_if("hết"_vn) || at_.take_if(U':'))) {
            } else if (!(at_.take_if("trong"_vn) || at_.take_if("vào"_vn) || at_.take_if("đến"_vn) ||
                         at_.take_if("vòng"_vn) || at_.take_if("xong"_vn) || at_.take_if("hạn"_vn))) {
                break;
            }
            some = true;
        }
        return some;
    }

    /// "hằng", "hàng", "mỗi".
    bool take_each() noexcept { return at_.take_if("hằng"_vn) || at_.take_if("hàng"_vn) || at_.take_if("mỗi"_vn); }

    static std::optional<frequency> frequency_of(token const& word) noexcept {
        if (word.is("tuần"_vn)) return frequency::weekly;
        if (word.is("tháng"_vn)) return frequency::monthly;
        if (word.is("quý"_vn) || word.is("quí"_vn)) return frequency::quarterly;
        if (word.is("năm"_vn)) return frequency::yearly;
        return std::nullopt;
    }

    /// "hằng tháng"; nothing is taken when that is not there.
    std::optional<frequency> take_each_unit() noexcept {
        auto const bookmark = at_;
        if (take_each() && at_.joined())
            if (auto const every = frequency_of(at_.look())) {
                at_.take();
                return every;
            }
        at_ = bookmark;
        return std::nullopt;
    }

    void add(recurrence r) noexcept {
        if (match_.repeat_count < deadline_match::most_repeats) match_.repeats[match_.repeat_count++] = r;
    }

    [[nodiscard]] static std::uint8_t small(std::uint64_t value) noexcept { return static_cast<std::uint8_t>(value); }

    /// The number of a day, and whether "ngày" stood before it.
    std::optional<std::uint8_t> take_day_number() noexcept {
        bool const word = at_.take_if("ngày"_vn);
        while (word && (at_.take_if("mùng"_vn) || at_.take_if("mồng"_vn))) {}
        if (!at_.at(token_kind::number)) return std::nullopt;
        auto const number = at_.look();
        if (number.value < 1 || number.value > 31 || number.digits() > 2) return std::nullopt;
        at_.take();
        return small(number.value);
    }

    /// "ngày 20 hằng tháng", "ngày 20 của tháng cuối quý", "ngày 25 tháng cuối của quý".
    bool read_day_of_month() noexcept {
        auto const bookmark = at_;
        auto const day = take_day_number();
        if (day && read_month_of_quarter(*day)) return true;
        if (day && take_each_unit() == frequency::monthly) {
            add({frequency::monthly, 0, *day, before_});
            return true;
        }
        at_ = bookmark;
        return false;
    }

    bool read_month_of_quarter(std::uint8_t day) noexcept {
        auto const bookmark = at_;
        at_.take_if("của"_vn);
        if (at_.take_if("tháng"_vn)) {
            std::uint8_t const month = at_.take_if("cuối"_vn)               ? 3
                                       : at_.take_if("đầu"_vn)              ? 1
                                       : take_word_pair("thứ"_vn, "hai"_vn) ? 2
                                                                            : 0;
            at_.take_if("của"_vn);
            take_each();
            if (month != 0 && at_.take_if("quý"_vn)) {
                if (!take_word_pair("tiếp"_vn, "theo"_vn)) at_.take_if("sau"_vn);
                add({frequency::quarterly, month, day, before_});
                return true;
            }
        }
        at_ = bookmark;
        return false;
    }

    /// "thứ sáu hằng tuần", "Chủ nhật hằng tuần".
    bool read_weekday() noexcept {
        auto const bookmark = at_;
        auto const day = take_weekday();
        if (day != 0 && take_each_unit() == frequency::weekly) {
            add({frequency::weekly, 0, day, before_});
            return true;
        }
        at_ = bookmark;
        return false;
    }

    std::uint8_t take_weekday() noexcept {
        at_.take_if("ngày"_vn);
        if (take_word_pair("chủ"_vn, "nhật"_vn)) return 7;
        return at_.take_if("thứ"_vn) ? take_weekday_number() : std::uint8_t{0};
    }

    std::uint8_t take_weekday_number() noexcept {
        constexpr std::array names{"hai"_vn, "ba"_vn, "tư"_vn, "năm"_vn, "sáu"_vn, "bảy"_vn};
        if (at_.at(token_kind::number) && at_.look().value >= 2 && at_.look().value <= 7)
            return small(at_.take().value - 1);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (at_.take_if(names[i])) return small(i + 1);
        return 0;
    }

    /// A number in digits, with its words in brackets perhaps; "một" and "nửa" (half: `halved`).
    std::optional<std::uint64_t> take_count(bool& halved) noexcept {
        if (at_.take_if("nửa"_vn)) {
            halved = true;
            return 1;
        }
        if (at_.take_if("một"_vn)) return 1;
        if (!at_.at(token_kind::number)) return std::nullopt;
        auto const number = at_.take();
        constexpr std::uint64_t most = 9999;
        if (number.value > most) return std::nullopt;
        auto const bookmark = at_;
        if (at_.take_if(U'(')) {
            for (int i = 0; i < 6 && at_.at(token_kind::word); ++i) at_.take();
            if (!at_.take_if(U')')) at_ = bookmark;
        }
        return number.value;
    }

    static time_length halved(time_length whole) noexcept {
        if (whole.unit == time_unit::year) return {6, time_unit::month};
        return {15, time_unit::day};
    }

    /// "05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "90 ngày trước ngày hết thời hạn".
    bool read_length() noexcept {
        auto const bookmark = at_;
        bool half = false;
        auto const count = take_count(half);
        auto const unit = count ? take_unit() : std::nullopt;
        bool const long_unit = unit == time_unit::month || unit == time_unit::year;
        bool const named = long_unit && at_.at(token_kind::number); // "01 năm 2014"
        if (!unit || named || (half && !long_unit)) {
            at_ = bookmark;
            return false;
        }
        time_length const length{static_cast<std::uint32_t>(count.value_or(0)), *unit};
        match_.length = half ? halved(length) : length;
        read_event();
        return true;
    }

    std::optional<time_unit> take_unit() noexcept {
        bool const hour = at_.at("giờ"_vn);
        if (at_.take_if("ngày"_vn) || at_.take_if("giờ"_vn)) {
            bool const working = take_word_pair("làm"_vn, "việc"_vn);
            if (hour) return working ? time_unit::working_hour : time_unit::hour;
            return working ? time_unit::working_day : time_unit::day;
        }
        if (at_.take_if("tuần"_vn)) return time_unit::week;
        if (at_.take_if("tháng"_vn)) return time_unit::month;
        if (at_.take_if("năm"_vn)) return time_unit::year;
        return std::nullopt;
    }

    void read_event() noexcept {
        auto const bookmark = at_;
        at_.take_if(U',');
        bool const from = take_word_pair("kể"_vn, "từ"_vn) || take_word_pair("tính"_vn, "từ"_vn) ||
                          at_.take_if("từ"_vn) || at_.take_if("sau"_vn);
        match_.back = !from && at_.take_if("trước"_vn);
        if (!from && !match_.back) {
            at_ = bookmark;
            return;
        }
        match_.event.begin = at_.look().where.begin;
        constexpr int most_words = 32;
        int words = 0;
        for (; words < most_words && at_.joined() && !ends_event(); ++words) at_.take();
        match_.event.end = at_.end();
        if (words == 0) {
            match_.event = {};
            match_.back = false;
            at_ = bookmark;
        }
    }

    [[nodiscard]] bool ends_event() const noexcept {
        auto const& next = at_.look();
        if (!next.is(token_kind::mark)) return false;
        bool const inside = next.is(U'/') || next.is(U'-') || next.is(U'&') || (next.is(U'.') && at_.glued(U'.', token_kind::number));
        return !inside;
    }

    /// "cuối tháng 6 năm 2014", "đầu quý III năm 2014", "giữa năm 2014".
    bool read_part() noexcept {
        auto const bookmark = at_;
        auto const part = at_.take_if("đầu"_vn)    ? time_part::beginning
                          : at_.take_if("giữa"_vn) ? time_part::middle
                          : at_.take_if("cuối"_vn) ? time_part::end
                                                   : time_part::whole;
        if (part != time_part::whole) {
            auto const date = read_date(at_);
            if (date && !fault_of(date->date) && date->date.day.is_absent() && value_of(date->date)) {
                match_.date = value_of(date->date);
                at_ = date->after;
            } else if (auto const period = read_period(at_); period && period->value && part != time_part::middle) {
                match_.within = period->value;
                at_ = period->after;
            }
            match_.part = part;
        }
        if (match_.date || match_.within) return true;
        match_.part = time_part::whole;
        at_ = bookmark;
        return false;
    }

    /// A date or a period, whichever is longer; or a day of a year that comes back.
    std::optional<failure> read_named() noexcept {
        auto const date = read_date(at_);
        auto const period = read_period(at_);
        bool const meant = match_date(at_.words(), date_reading::also_without_year).has_value();
        bool const dated = date && meant && (date->date.year.is_number() || date->date.day.is_number());
        if (dated && !date->date.year.is_number() && (!period || period->where.end <= date->date.where.end))
            return read_yearless(*date);
        if (period && match_period(at_.words()) && (!dated || period->where.end > date->date.where.end)) {
            if (!period->value) return period->fault;
            match_.within = period->value;
            at_ = period->after;
            return std::nullopt;
        }
        if (!dated) return stuck();
        if (auto const fault = fault_of(date->date)) return fault;
        match_.date = value_of(date->date);
        if (!match_.date || date->date.has_blanks()) return stuck();
        at_ = date->after;
        if (take_each_unit() == frequency::yearly && match_.date->is_complete()) {
            add({frequency::yearly, small(static_cast<std::uint64_t>(*match_.date->month())),
                 small(static_cast<std::uint64_t>(*match_.date->day())), before_});
            match_.date.reset();
        }
        return std::nullopt;
    }

    /// "15/11", "15/11 hằng năm", "01/6 và 15/11 hằng năm".
    std::optional<failure> read_yearless(date_reading_result const& first) noexcept {
        if (auto const fault = fault_of(first.date)) return fault;
        bool const doubtful = first.date.word == date_word::none && !before_ && inside_ == nullptr; // 3/5 of something
        if (!first.date.day.is_number() || !first.date.month.is_number() || doubtful) return stuck();
        std::array<day_of_year, 4> days{};
        std::size_t count = 0;
        auto reading = first;
        for (;;) {
            days[count++] = {small(reading.date.month.value), small(reading.date.day.value)};
            at_ = reading.after;
            auto ahead = at_;
            bool const more = ahead.take_if("và"_vn) || ahead.take_if(U',');
            ahead.take_if("trước"_vn);
            auto const next = read_date(ahead);
            bool const another = next && !next->date.year.is_number() && next->date.day.is_number() &&
                                 next->date.month.is_number() && !fault_of(next->date);
            if (!more || count == days.size() || !another) break;
            reading = *next;
        }
        auto const each_year = take_each_unit() == frequency::yearly;
        if (!each_year && count == 1) {
            match_.yearless = days[0];
            return std::nullopt;
        }
        if (!each_year && inside_ == nullptr) { // two days of a year that nobody names: the first
            match_.yearless = days[0];
            at_ = first.after;
            return std::nullopt;
        }
        auto const every = inside_ != nullptr ? *inside_ : frequency::yearly;
        for (std::size_t i = 0; i < count; ++i) add({every, days[i].month, days[i].day, before_});
        return std::nullopt;
    }

    /// "hằng tháng", "6 tháng", "03 tháng một lần", "năm".
    std::optional<frequency> take_often() noexcept {
        if (auto const every = take_each_unit()) return every;
        auto const bookmark = at_;
        if (at_.at(token_kind::number)) {
            auto const count = at_.take().value;
            bool const months = at_.take_if("tháng"_vn);
            take_word_pair("một"_vn, "lần"_vn);
            take_word_pair("đầu"_vn, "năm"_vn);
            if (months && count == 1) return frequency::monthly;
            if (months && count == 3) return frequency::quarterly;
            if (months && count == 6) return frequency::half_yearly;
            if (months && count == 9) return frequency::nine_months;
            at_ = bookmark;
            return std::nullopt;
        }
        auto const every = at_.joined() ? frequency_of(at_.look()) : std::nullopt;
        if (every) at_.take();
        if (every && at_.at(token_kind::number)) { // "quý III" is none, but "năm 2014" is a year
            at_ = bookmark;
            return std::nullopt;
        }
        return every;
    }

    /// Behind "định kỳ": the frequencies, each with its day in brackets perhaps; or a day that comes back.
    result<deadline_reading> after_periodic() noexcept {
        auto end = at_;
        for (bool first = true;; first = false) {
            if (!first) {
                if (!at_.take_if(U',') && !at_.take_if(U';') && !at_.take_if("và"_vn)) at_.take_if("hoặc"_vn);
                take_word_pair("định"_vn, "kỳ"_vn);
            }
            auto const every = take_often();
            if (!every) break;
            read_bracket(*every);
            end = at_;
            auto const& next = at_.look();
            bool const goes_on = at_.joined() && (next.is(U',') || next.is(U';') || next.is("và"_vn) || next.is("hoặc"_vn));
            if (!goes_on || match_.repeat_count == deadline_match::most_repeats) break;
        }
        if (match_.repeat_count == 0) return periodic_day();
        at_ = end;
        return done();
    }

    /// "định kỳ trước ngày 01/6 và 15/11 hằng năm", "định kỳ vào ngày 15 hằng tháng".
    result<deadline_reading> periodic_day() noexcept {
        if (!read_lead() && !at_.at("ngày"_vn)) return stuck();
        if (read_day_of_month() || read_weekday()) return done();
        if (auto const fault = read_named()) return *fault;
        if (match_.repeat_count == 0) return stuck();
        return done();
    }

    /// "(trước ngày 05/6)", ", trước ngày 05/6": the day of one frequency; without one its day is not known.
    void read_bracket(frequency every) noexcept {
        auto const bookmark = at_;
        bool const bracket = at_.take_if(U'(');
        if (!bracket) at_.take_if(U',');
        before_ = false;
        auto const count = match_.repeat_count;
        inside_ = &every;
        bool const led = read_lead();
        bool const day_only = led && read_lone_day(every);
        if (led && !day_only && match_.repeat_count == count && !read_day_of_month() && !read_weekday()) {
            if (!read_named() && match_.yearless) {
                add({every, match_.yearless->month, match_.yearless->day, before_});
            }
            match_.yearless.reset();
            match_.date.reset();
            match_.within.reset();
        }
        inside_ = nullptr;
        if (match_.repeat_count == count) {
            at_ = bookmark;
            add({every, 0, 0, false});
            return;
        }
        if (bracket) close_bracket();
        before_ = false;
    }

    /// "(trước ngày 20)" behind "hằng tháng": a day and no more.
    bool read_lone_day(frequency every) noexcept {
        auto const bookmark = at_;
        if (auto const weekday = every == frequency::weekly ? take_weekday() : std::uint8_t{0}; weekday != 0) {
            add({every, 0, weekday, before_});
            return true;
        }
        auto const day = take_day_number();
        if (day && read_month_of_quarter(*day)) return true;
        bool const alone = day && (!at_.joined() || at_.at(U')') || at_.at(U',') || at_.at(U';') || at_.at(U'.'));
        if (alone) {
            add({every, 0, *day, before_});
            return true;
        }
        at_ = bookmark;
        return false;
    }

    /// Up to the closing bracket, which some words may stand before: "(trước ngày 25/12 trong năm)".
    void close_bracket() noexcept {
        auto const bookmark = at_;
        for (int i = 0; i < 6 && at_.at(token_kind::word); ++i) at_.take();
        if (!at_.take_if(U')')) at_ = bookmark;
    }

    cursor at_;
    deadline_match match_{};
    bool before_ = false;
    bool lengths_only_ = false;
    frequency const* inside_ = nullptr; ///< the frequency in whose brackets we are
};

} // namespace

result<deadline_reading> read_deadline(cursor at) noexcept {
    return deadline_reader{at}.read();
}

} // namespace cchc::detail
