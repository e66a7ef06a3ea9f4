// SPDX-License-Identifier: BSL-1.0
// What is doubtful in a report.
#include <algorithm>
#include <array>
#include <limits>

#include <cchc/text/utf8.hpp>

#include "text/phrases.hpp"
#include "report/reading.hpp"

namespace cchc::detail {
namespace {

/// Words of grammar, which nobody doubles on purpose; other words are doubled in Vietnamese as in "luôn luôn".
constexpr std::array grammar_words{"của"_vn,  "các"_vn,   "và"_vn,   "là"_vn,  "trong"_vn, "cho"_vn,
                                   "đã"_vn,   "được"_vn,  "tại"_vn,  "về"_vn,  "để"_vn,    "với"_vn,
                                   "có"_vn,   "những"_vn, "theo"_vn, "đến"_vn, "khi"_vn,   "do"_vn,
                                   "nhằm"_vn, "sẽ"_vn,    "bị"_vn,   "vào"_vn, "trên"_vn,  "bằng"_vn};

constexpr std::array<std::string_view, 28> onsets{"",  "b",  "c", "ch", "d",  "đ",  "g",   "gh", "gi", "h",
                                                  "k", "kh", "l", "m",  "n",  "ng", "ngh", "nh", "p",  "ph",
                                                  "q", "r",  "s", "t",  "th", "tr", "v",   "x"};
constexpr std::array<std::string_view, 9> codas{"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};

/// The letters of a syllable before, in and behind its vowels, as UTF-8.
struct syllable_parts {
    std::string onset;
    std::string coda;
    bool has_vowel = false;
    bool one_vowel_group = true;
};

syllable_parts parts_of(syllable word) {
    syllable_parts parts;
    for (unsigned i = 0; word.letter_index(i) != 0; ++i) {
        letter const l{word.letter_index(i), tone::ngang, false, false};
        if (is_vowel(l)) {
            parts.one_vowel_group = parts.one_vowel_group && parts.coda.empty();
            parts.has_vowel = true;
        } else {
            append_utf8(parts.has_vowel ? parts.coda : parts.onset, code_point_of(l));
        }
        if (i + 1 == syllable::max_letters) break;
    }
    return parts;
}

/// Whether a word with Vietnamese letters can be one syllable, or, as loan words are, several.
bool can_be_vietnamese(syllable word) {
    auto const parts = parts_of(word);
    if (!parts.has_vowel || !parts.one_vowel_group) return true;
    return std::find(onsets.begin(), onsets.end(), parts.onset) != onsets.end() &&
           std::find(codas.begin(), codas.end(), parts.coda) != codas.end();
}

class warning_finder {
public:
    warning_finder(reading const& r, report_outline const& outline, periodic_report const& report)
        : r_{r}, outline_{outline}, report_{report} {}

    [[nodiscard]] std::vector<report_warning> find() {
        check_bytes();
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
        tokenizer words{r_.text};
        token before{};
        for (auto t = words.next(); t; t = words.next()) {
            if (!t.is(token_kind::word)) {
                before = {};
                continue;
            }
            check_word(t);
            bool const repeated = before && t.word && t.word == before.word && t.before == gap::blank && !t.capital;
            if (repeated && std::find(grammar_words.begin(), grammar_words.end(), t.word) != grammar_words.end())
                add("duplicate-word", "the same word twice in a row", cover(before.where, t.where));
            before = t;
        }
    }

    void check_word(token const& t) {
        bool const vietnamese = !t.unmarked && !t.capital && t.word;
        if (!vietnamese || can_be_vietnamese(t.word)) return;
        if (is_stray_letter(t)) return;
        add("spelling", "no Vietnamese syllable has these letters in this order", t.where);
    }

    /// Whether the word is the name of a type with a letter glued to it, which is said of the citation.
    [[nodiscard]] bool is_stray_letter(token const& t) const noexcept {
        auto const [first, last] = matches_in(r_.citations, t.where);
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
                                          periodic_report const& report) {
    return warning_finder{r, outline, report}.find();
}

} // namespace cchc::detail
