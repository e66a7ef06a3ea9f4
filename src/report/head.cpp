// SPDX-License-Identifier: BSL-1.0
// Who reports, under which number, when, and on what period.
#include <algorithm>
#include <array>
#include <string>

#include <cchc/text/plain_text.hpp>

#include "text/phrases.hpp"
#include "report/reading.hpp"

namespace cchc::detail {
namespace {

/// How far the head of a report can reach.
constexpr std::size_t most_letterhead = 24;
constexpr std::size_t most_opening = 6;

enum class opening : std::uint8_t { basis, greeting, source };
using opening_row = phrase_row<opening>;

constexpr phrase_table openings{std::array{
    opening_row{"thực hiện", opening::basis},
    opening_row{"căn cứ", opening::basis},
    opening_row{"theo", opening::basis},
    opening_row{"trên cơ sở", opening::basis},
    opening_row{"tiếp theo", opening::basis},
    opening_row{"xét", opening::basis},
    opening_row{"kính gửi", opening::greeting},
    opening_row{"nguồn", opening::source},
}};

std::optional<opening> opening_of(std::string_view text, paragraph const& p) noexcept {
    token_window words{text, p.where};
    auto const found = openings.find(words);
    if (!found) return std::nullopt;
    if (found->meaning == opening::source && !words[found->tokens].is(U':')) return std::nullopt;
    return found->meaning;
}

/// "BÁO CÁO" in capitals, which begins a title.
bool begins_title(std::string_view text, paragraph const& p) noexcept {
    token_window words{text, p.where};
    return words[0].is("báo"_vn) && words[0].upper && words[1].is("cáo"_vn) && words[1].upper && p.is_line();
}

/// A title may be broken behind a comma.
bool is_title_line(paragraph const& p) noexcept {
    constexpr std::uint32_t title_words = 40;
    return p.words <= title_words && p.last != U'.' && p.last != U';';
}

/// The last tokens in front of a place of a sentence; a stray letter glued to it does not count.
struct before_place {
    token last{};
    token last_but_one{};
};

before_place tokens_before(std::string_view text, span sentence, std::size_t place) noexcept {
    before_place before;
    tokenizer words{text.substr(0, place), text_format::plain, sentence.begin};
    for (auto t = words.next(); t && t.where.end < place; t = words.next()) before = {t, before.last};
    return before;
}

class head_reader {
public:
    explicit head_reader(reading const& r) : r_{r} {}

    [[nodiscard]] report_head read() {
        if (r_.paragraphs.empty()) return {};
        if (auto const title = find_title()) read_letterhead(*title);
        else read_plain_title();
        read_announcement();
        read_source();
        read_own_citations();
        read_periods(head_.title);
        read_periods(announcement_);
        return std::move(head_);
    }

private:
    [[nodiscard]] paragraph const& at(std::size_t i) const noexcept { return r_.paragraphs[i]; }
    [[nodiscard]] std::size_t count() const noexcept { return r_.paragraphs.size(); }

    [[nodiscard]] std::optional<std::size_t> find_title() const noexcept {
        for (std::size_t i = 0; i < std::min(count(), most_letterhead); ++i)
            if (begins_title(r_.text, at(i))) return i;
        return std::nullopt;
    }

    /// The lines under BÁO CÁO up to an empty one, or one that is a sentence, a basis, a greeting or a heading.
    void read_letterhead(std::size_t title) {
        constexpr std::size_t most_lines = 5;
        head_.title = at(title).where;
        head_.body = title + 1;
        while (head_.body < count() && head_.body - title < most_lines) {
            auto const& next = at(head_.body);
            bool const goes_on = is_title_line(next) && next.last != U':' && next.mark.kind == marker_kind::none &&
                                 !opening_of(r_.text, next) && (!next.after_blank || head_.body == title + 1);
            if (!goes_on) break;
            head_.title.end = next.where.end;
            ++head_.body;
        }
        if (title != 0) read_letterhead_lines({at(0).where.begin, at(title - 1).where.end});
    }

    void read_letterhead_lines(span lines) {
        auto const [first, last] = matches_in(r_.citations, lines);
        if (first != last && r_.citations[first].kind == citation_kind::numbered) head_.own.push_back(first);
        auto const [first_date, last_date] = matches_in(r_.dates, lines);
        for (auto i = first_date; i < last_date; ++i)
            if (r_.dates[i].word == date_word::day && r_.dates[i].value) head_.date = r_.dates[i].value;
        auto const number_at = head_.own.empty() ? lines.end : r_.citations[first].where.begin;
        auto const [first_agency, last_agency] = matches_in(r_.agencies, {lines.begin, number_at});
        if (first_agency != last_agency) take_issuer(last_agency - 1);
    }

    /// The first line, or the sentence "Báo cáo …" that a text without lines begins with.
    void read_plain_title() {
        auto const& first = at(0);
        constexpr std::uint32_t title_words = 40;
        constexpr std::size_t title_bytes = 1000; // a line of one endless word names nothing
        if (first.mark.kind != marker_kind::none || first.last == U':') return;
        bool const line = first.words <= title_words;
        token_window words{r_.text, first.where};
        if (!line && !(words[0].is("báo"_vn) && words[1].is("cáo"_vn))) return;
        auto const title = line ? first.where : sentence_reader{r_.text, first.where}.next();
        if (title.size() > title_bytes || count_words(title) > title_words) return;
        head_.title = title;
        if (r_.text[title.end - 1] == '.') --head_.title.end;
        head_.body = line ? 1 : 0;
    }

    [[nodiscard]] std::uint32_t count_words(span where) const noexcept {
        std::uint32_t count = 0;
        tokenizer words{r_.text.substr(0, where.end), text_format::plain, where.begin};
        for (auto t = words.next(); t; t = words.next()) count += t.is(token_kind::word) ? 1U : 0U;
        return count;
    }

    void take_issuer(std::size_t agency) {
        head_.issuer_agencies.push_back(agency);
        if (head_.issuer.empty()) head_.issuer = r_.agencies[agency].where;
    }

    /// "Sở Nội vụ ban hành báo cáo số …"
    void read_announcement() {
        auto const end = std::min(count(), head_.body + most_opening);
        for (auto i = head_.body; i < end; ++i) {
            if (opening_of(r_.text, at(i)) == opening::basis) continue;
            sentence_reader sentences{r_.text, at(i).where};
            for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next())
                if (is_announcement(sentence)) {
                    announcement_ = sentence;
                    head_.body = i + 1;
                    return;
                }
        }
        skip_bases(end);
    }

    /// Passes over what a report says it rests on.
    void skip_bases(std::size_t end) {
        for (auto i = head_.body; i < end; ++i)
            if (opening_of(r_.text, at(i)) && (at(i).last == U':' || at(i).last == U';')) head_.body = i + 1;
    }

    bool is_announcement(span sentence) {
        auto const [first, last] = matches_in(r_.citations, sentence);
        for (auto i = first; i < last; ++i) {
            auto const& c = r_.citations[i];
            if (c.kind != citation_kind::numbered || c.type != document_type::report) continue;
            auto const before = tokens_before(r_.text, sentence, c.where.begin);
            bool const issues = before.last.is("hành"_vn) && before.last_but_one.is("ban"_vn);
            if (!issues && !before.last.is("có"_vn) && !before.last.is("ra"_vn) && !before.last.is("gửi"_vn)) continue;
            head_.own.push_back(i);
            auto const [first_agency, end_agency] = matches_in(r_.agencies, {sentence.begin, c.where.begin});
            if (first_agency != end_agency) take_issuer(end_agency - 1);
            auto const [first_date, end_date] = matches_in(r_.dates, {sentence.begin, c.where.begin});
            if (first_date != end_date && !head_.date && r_.dates[first_date].value)
                announced_on_ = r_.dates[first_date].value;
            return true;
        }
        return false;
    }

    /// "Nguồn: Báo cáo số …"
    void read_source() {
        for (auto i = count(); i-- > (count() > most_opening ? count() - most_opening : 0);) {
            if (opening_of(r_.text, at(i)) != opening::source) continue;
            auto const [first, last] = matches_in(r_.citations, at(i).where);
            for (auto c = first; c < last; ++c)
                if (r_.citations[c].type == document_type::report) head_.own.push_back(c);
        }
    }

    void read_own_citations() {
        auto const complete = [](auto const& date) { return date && date->is_complete(); };
        bool const dated = complete(head_.date);
        for (auto const i : head_.own) {
            auto const& c = r_.citations[i];
            if (!dated && complete(c.date) && !complete(head_.date)) head_.date = c.date;
            auto const [first, last] = matches_in(r_.agencies, c.where);
            for (auto a = first; a < last; ++a) take_issuer(a);
            if (head_.issuer.empty()) head_.issuer = c.issuer;
        }
        if (!head_.date) head_.date = announced_on_;
    }

    /// The first period is the one reported on; one behind "nhiệm vụ" is planned.
    void read_periods(span where) {
        if (where.empty()) return;
        auto const [first, last] = matches_in(r_.periods, where);
        auto const planned_from = plans_begin(where);
        for (auto i = first; i < last; ++i) {
            auto const& p = r_.periods[i];
            if (!p.value) continue;
            bool const planned = p.where.begin > planned_from;
            auto& which = planned && head_.covers ? head_.plans : head_.covers;
            if (!which) which = p.value;
            if (!planned || head_.covers != p.value || which != head_.covers) continue;
            if (auto const before = shared_year_period({where.begin, p.where.begin}, *p.value)) {
                head_.plans = p.value;
                head_.covers = before;
            }
        }
    }

    /// "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2014": the year of both is written once, with the second.
    [[nodiscard]] std::optional<period> shared_year_period(span where, period const& second) const {
        token_window words{r_.text, where};
        for (; words[0]; words.advance()) {
            bool const quarter = words[0].is("quý"_vn) && words[1];
            bool const months = words[0].is(token_kind::number) && words[1].is("tháng"_vn) && words[3].is("năm"_vn);
            if (!quarter && !months) continue;
            auto const last = words[quarter ? 1 : 3];
            auto const written = plain_text(r_.text, {words[0].where.begin, last.where.end});
            auto const year = std::to_string(static_cast<int>(second.first().year()));
            if (auto const read = parse_period(written + (quarter ? " năm " : " ") + year)) return *read;
        }
        return std::nullopt;
    }

    /// Where a title goes on to speak of what comes next.
    [[nodiscard]] std::size_t plans_begin(span where) const noexcept {
        token_window words{r_.text, where};
        for (; words[0]; words.advance()) {
            bool const direction = words[0].is("phương"_vn) && words[1].is("hướng"_vn);
            bool const duty = words[0].is("nhiệm"_vn) && words[1].is("vụ"_vn);
            if (direction || duty) return words[0].where.begin;
        }
        return where.end;
    }

    reading const& r_;
    report_head head_;
    span announcement_{};
    std::optional<partial_date> announced_on_;
};

} // namespace

report_head read_head(reading const& r) {
    return head_reader{r}.read();
}

} // namespace cchc::detail
