// SPDX-License-Identifier: BSL-1.0
// What is doubtful in a report.
#include <algorithm>
#include <array>
#include <limits>

#include <cchc/text/utf8.hpp>

#include "document/spelling.hpp"
#include "text/phrases.hpp"
#include "report/reading.hpp"

namespace cchc::detail {
namespace {

class warning_finder {
public:
    warning_finder(reading const& r, report_outline const& outline, periodic_report const& report)
        : r_{r}, outline_{outline}, report_{report} {}

    [[nodiscard]] std::vector<report_warning> find(std::vector<agency_use_warning> const& names) {
        check_bytes();
        for (auto const& each : names) add("A01", to_string(each), each.where);
        check_citations();
        check_dates();
        check_words();
        check_numbering();
        check_figures();
        std::stable_sort(found_.begin(), found_.end(), [](auto const& a, auto const& b) { return a.where < b.where; });
        check_fields();
        return std::move(found_);
    }

private:
    void add(std::string_view code, std::string message, span where) {
        found_.push_back({std::string{code}, std::move(message), {}, where});
    }

    void check_bytes() {
        auto const at = find_invalid_utf8(r_.text);
        if (at != r_.text.size()) add("T01", "bytes that are not UTF-8 begin here", {at, at + 1});
    }

    void check_citations() {
        for (auto const& mention : report_.documents)
            for (auto const doubt : doubts(mention.cited))
                add(rule_id(doubt), std::string{message(doubt)}, mention.cited.where);
    }

    void check_dates() {
        constexpr std::string_view no_date = "a date that no calendar has";
        for (auto const& m : r_.dates)
            if (!m.possible) add("D03", std::string{no_date}, m.where);
        for (auto const& m : r_.periods)
            if (!m.possible) add("D03", "a period that no calendar has, or that ends before it begins", m.where);
    }

    void check_words() {
        for (auto const& each : find_slips(r_.text)) {
            if (each.kind == slip_kind::doubled_word)
                add("duplicate-word", "the same word twice in a row", each.where);
            else if (!is_stray_letter(each.where))
                add("spelling", "no Vietnamese syllable has these letters in this order", each.where);
        }
    }

    /// Whether the word is the name of a type with a letter glued to it, which is said of the citation.
    [[nodiscard]] bool is_stray_letter(span where) const noexcept {
        auto const [first, last] = matches_in(r_.citations, where);
        return first != last && has(r_.citations[first].repairs, repair::stray_letter);
    }

    void check_numbering() {
        auto const& duties = outline_.duties;
        for (std::size_t i = 1; i < duties.size(); ++i) {
            auto const& mark = duties[i].mark;
            bool const counted = mark.kind == marker_kind::number || mark.kind == marker_kind::decimal;
            bool const goes_on = duties[i].list == duties[i - 1].list && duties[i].heading == duties[i - 1].heading &&
                                 mark.kind == duties[i - 1].mark.kind;
            if (counted && goes_on && mark.ordinal != duties[i - 1].mark.ordinal + 1)
                add("numbering", "this number does not follow the one before", mark.where);
        }
    }

    void check_figures() {
        auto const& figures = report_.figures;
        std::vector<std::int64_t> sums(figures.size(), 0);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (i != 0) check_share(figures[i - 1], figures[i]);
            auto const whole = figures[i].part_of;
            if (!whole || figures[i].value.scale() != 0 || figures[*whole].value.scale() != 0) continue;
            auto const before = sums[*whole];
            sums[*whole] += std::min(figures[i].value.mantissa(), std::numeric_limits<std::int64_t>::max() - before);
            auto const most = figures[*whole].value.mantissa();
            if (before <= most && sums[*whole] > most)
                add("parts-exceed-whole", "the parts add up to more than the whole", figures[i].where);
        }
    }

    /// "14.064/14.101 hồ sơ (99,74%)"
    void check_share(figure const& share, figure const& stated) {
        if (!share.of || stated.unit != "%" || !stands_behind(share.where, stated.where)) return;
        constexpr unsigned places_of_percent = 2;
        auto const exact = quotient(share.value, *share.of, stated.value.scale() + places_of_percent);
        if (exact && exact->mantissa() != stated.value.mantissa())
            add("share", "this percentage is not the share that stands before it", stated.where);
    }

    /// Whether a bracket, or words like "đạt tỷ lệ", and nothing else stand between the two.
    [[nodiscard]] bool stands_behind(span share, span percentage) const noexcept {
        static constexpr std::array between{"đạt"_vn, "tỷ"_vn, "tỉ"_vn, "lệ"_vn, "bằng"_vn, "chiếm"_vn};
        tokenizer words{r_.text.substr(0, percentage.begin), text_format::plain, share.end};
        bool joined = false;
        for (auto t = words.next(); t; t = words.next()) {
            bool const word = std::any_of(between.begin(), between.end(), [&](syllable s) { return t.is(s); });
            if (!word && !t.is(U'(') && !t.is(U',')) return false;
            joined = joined || word || t.is(U'(');
        }
        return joined;
    }

    /// Whether the head of the report says that it is about administrative reform.
    [[nodiscard]] bool is_about_reform() const noexcept {
        auto const end = report_.sections.empty() ? report_.title_where.end : report_.sections.front().where.begin;
        token_window words{r_.text, {0, end}};
        for (; words[0]; words.advance()) {
            if (words[0].is("cchc"_vn)) return true;
            if (words[0].is("cải"_vn) && words[1].is("cách"_vn) && words[2].is("hành"_vn) && words[3].is("chính"_vn))
                return true;
        }
        return false;
    }

    /// Fields of the programme of the report's year that nothing is said about.
    void check_fields() {
        auto const year = report_.covers ? int{report_.covers->first().year()}
                          : report_.date ? report_.date->year()
                                         : 0;
        auto const programme = reform_programme_of(year);
        if (!programme || !is_about_reform()) return;
        std::array<bool, reform_field_count> named{};
        auto const name = [&](reform_field f) { named[static_cast<std::size_t>(counterpart(f, *programme))] = true; };
        for (auto const& section : report_.sections) name(section.about);
        for (auto const& task : report_.tasks) name(task.about);
        for (auto const& entry : programme->fields()) {
            if (named[static_cast<std::size_t>(entry.field)]) continue;
            add("F01", "no section and no duty is about this field of the reform programme", {});
            found_.back().subject = entry.vietnamese;
        }
    }

    reading const& r_;
    report_outline const& outline_;
    periodic_report const& report_;
    std::vector<report_warning> found_;
};

} // namespace

std::vector<report_warning> find_warnings(reading const& r, report_outline const& outline,
                                          periodic_report const& report,
                                          std::vector<agency_use_warning> const& names) {
    return warning_finder{r, outline, report}.find(names);
}

} // namespace cchc::detail
