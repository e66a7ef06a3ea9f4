// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/find_tasks.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <cchc/text/plain_text.hpp>
#include <cchc/time/find_periods.hpp>

#include "task/announcement.hpp"
#include "task/task_reading.hpp"
#include "task/task_words.hpp"

namespace cchc {
namespace {

using namespace detail;

/// What stands above a list of assignments and holds for all of it.
struct list_context {
    marker_kind heading = marker_kind::none;
    marker_kind items = marker_kind::none; ///< none: no item was read
    std::vector<task_party> leads;
    std::optional<period> during;
    bool announced = false;
    bool active = false;
};

/// The place of an item in its list: d) is the fourth, đ) the fifth; ă, â, ê, f, j, ô, ơ, ư, w and z number nothing.
std::uint32_t ordinal_of(marker const& mark) noexcept {
    if (mark.kind != marker_kind::small_letter) return mark.ordinal;
    static constexpr std::array letters{"a"_vn, "b"_vn, "c"_vn, "d"_vn, "đ"_vn, "e"_vn, "g"_vn, "h"_vn,
                                        "i"_vn, "k"_vn, "l"_vn, "m"_vn, "n"_vn, "o"_vn, "p"_vn, "q"_vn,
                                        "r"_vn, "s"_vn, "t"_vn, "u"_vn, "v"_vn, "x"_vn, "y"_vn};
    for (std::size_t i = 0; i < letters.size(); ++i)
        if (letters[i].letter_index(0) == mark.ordinal) return static_cast<std::uint32_t>(i + 1);
    return 0;
}

/// The items of a list inside a paragraph.
struct inline_list {
    marker_kind kind = marker_kind::none;
    std::uint32_t next = 0;
    std::vector<task_party> leads;
    std::optional<std::size_t> open; ///< the byte of an item of which only the number was read
};

/// "đồng thời". Named here, for clang 14 calls a consteval literal inside a template at run time.
constexpr auto end_of_meanwhile = "thời"_vn;

class task_reader {
public:
    explicit task_reader(std::string_view text) : r_{read_for_tasks(text)} {}

    [[nodiscard]] std::vector<assignment> read() {
        for (i_ = 0; i_ < r_.paragraphs.size(); ++i_) read_paragraph(r_.paragraphs[i_]);
        finish();
        drop_leaderless();
        for (auto& each : found_) // lines with labels have added theirs at the end
            std::stable_sort(each.parties.begin(), each.parties.end(),
                             [](task_party const& a, task_party const& b) { return a.role < b.role; });
        return std::move(found_);
    }

private:
    void read_paragraph(paragraph const& p) {
        if (is_closing(r_.text, p)) {
            context_ = {};
            section_ = verbs::of_charge;
            return;
        }
        if (read_label_line(p)) return;
        leave_context(p);
        if (read_announcement(p) || read_heading(p)) return;
        if (context_.active && read_item(p)) return;
        enter_section(p);
        inline_ = {};
        bool title = false;
        for_each_sentence(p.body(), [&](span sentence, bool) {
            auto words = window(sentence);
            bool const article = words[0].is("điều"_vn) && words[0].capital && words[1].is(token_kind::number) && !words[3];
            if (article || title) section_ = !article && assigns(sentence) ? verbs::any : verbs::of_charge;
            title = article;
            if (!read_inline_item(sentence)) read_sentence(sentence, p);
        });
    }

    template <class Visitor>
    void for_each_sentence(span part, Visitor visit) const {
        sentence_reader sentences{r_.text, part};
        bool first = true;
        for (auto s = sentences.next(); !s.empty(); s = sentences.next(), first = false) visit(s, first);
    }

    [[nodiscard]] token_window window(span part) const noexcept { return token_window{r_.text, part}; }

    /// "Điều 5. Trách nhiệm của …": an article, which ends every list before it.
    [[nodiscard]] bool is_article(paragraph const& p) const noexcept {
        auto words = window(p.where);
        return words[0].is("điều"_vn) && words[0].capital && words[1].is(token_kind::number);
    }

    void leave_context(paragraph const& p) {
        if (!context_.active) return;
        bool const marked = p.mark.kind != marker_kind::none;
        bool const above = marked && context_.heading != marker_kind::none && p.mark.kind <= context_.heading;
        bool const before_items = marked && context_.items != marker_kind::none && p.mark.kind < context_.items;
        bool const capitals = !marked && p.upper && p.is_line();
        if (above || before_items || capitals || is_article(p)) context_ = {};
    }

    /// Whether the words of a heading speak of who does what.
    [[nodiscard]] bool assigns(span heading) const noexcept {
        auto words = window(heading);
        for (std::size_t n = 0; n < 40 && words[0]; ++n, words.advance())
            if ((words[0].is("tổ"_vn) && words[1].is("chức"_vn) && words[2].is("thực"_vn)) ||
                (words[0].is("phân"_vn) && words[1].is("công"_vn)) ||
                (words[0].is("trách"_vn) && words[1].is("nhiệm"_vn)) ||
                (words[0].is("giao"_vn) && words[1].is("nhiệm"_vn)))
                return true;
        return false;
    }

    /// A heading that speaks of who does what: below it every verb behind an agency is an order.
    void enter_section(paragraph const& p) noexcept {
        bool const heading = is_article(p) || (p.is_line() && (p.upper || p.mark.kind != marker_kind::none));
        if (!heading || p.mark.kind == marker_kind::bullet) return;
        auto const kind = p.mark.kind == marker_kind::none ? marker_kind::part : p.mark.kind;
        if (assigns(p.body())) {
            section_ = verbs::any;
            section_kind_ = kind;
        } else if (kind <= section_kind_) {
            section_ = verbs::of_charge;
        }
    }

    // ---- lines with labels

    bool read_label_line(paragraph const& p) {
        auto words = window(p.body());
        if (!find_task_label(words) || last_matter_.empty()) return false;
        bool const known = !found_.empty() && found_.back().where.contains(last_matter_);
        if (!known) {
            auto const matter = last_matter_;
            auto const mark = read_marker(r_.text, matter);
            auto const begin = mark.kind == marker_kind::none ? matter.begin : mark.where.end;
            add(complete(r_, matter, {matter.begin, begin, {}}), false);
            found_.back().ordinal = ordinal_of(mark);
            labelled_.push_back(found_.size() - 1);
        }
        finish();
        auto& matter = found_.back();
        if (!read_labels(r_, p.body(), matter)) return false;
        matter.where.end = p.where.end;
        last_matter_ = matter.where;
        return true;
    }

    /// A matter of which the lines below do not say who leads it is no assignment.
    void drop_leaderless() {
        for (auto at = labelled_.rbegin(); at != labelled_.rend(); ++at)
            if (found_[*at].names(party_role::lead).empty()) found_[*at].where = {};
        found_.erase(std::remove_if(found_.begin(), found_.end(), [](assignment const& a) { return a.where.empty(); }),
                     found_.end());
    }

    // ---- announced lists

    bool read_announcement(paragraph const& p) {
        auto const announced = find_announcement(r_.text, p);
        if (!announced) return false;
        list_context context;
        context.heading = p.mark.kind;
        context.announced = context.active = true;
        context.leads = told_in(*announced);
        for (auto const& m : find_periods(surface(r_.text, *announced)))
            if (m.value) context.during = m.value;
        for_each_sentence({p.body().begin, announced->begin}, [&](span sentence, bool) { read_sentence(sentence, p); });
        context_ = std::move(context);
        if (announced->end != p.where.end) read_inline({announced->end, p.where.end});
        return true;
    }

    /// Who is told in an announcement: to whom it gives something, else who is named last.
    [[nodiscard]] std::vector<task_party> told_in(span announced) const {
        std::vector<task_party> last;
        if (auto start = own_start(announced)) last = std::move(start->parties);
        auto words = window(announced);
        bool const told = !last.empty();
        while (!told && words[0]) {
            auto list = read_parties(r_, words[0].where.begin, announced.end, party_role::lead);
            if (list.members.empty()) {
                words.advance();
                continue;
            }
            last = std::move(list.members);
            while (words[0] && words[0].where.begin < list.end) words.advance();
        }
        for (auto& party : last) party.inherited = true;
        return last;
    }

    /// "… nhiệm vụ sau: 1. … 2. …"
    void read_inline(span part) {
        std::vector<std::pair<span, std::uint32_t>> items;
        for_each_sentence(part, [&](span sentence, bool) {
            auto const mark = read_marker(r_.text, sentence);
            if (mark.kind == marker_kind::number && mark.ordinal == items.size() + 1)
                items.emplace_back(sentence, mark.ordinal);
            else if (!items.empty()) items.back().first.end = sentence.end;
        });
        for (auto const& [where, ordinal] : items) add_item(where, read_marker(r_.text, where), ordinal);
    }

    /// The next of the items that a sentence has begun: "Sở Y tế có trách nhiệm: 1. … 2. …"
    bool read_inline_item(span sentence) {
        if (inline_.leads.empty()) return false;
        if (inline_.open) sentence.begin = *std::exchange(inline_.open, std::nullopt);
        auto const mark = marker_of(sentence);
        if (mark.where == sentence) {
            inline_.open = sentence.begin;
            return true;
        }
        bool const article = window(sentence)[0].is("điều"_vn);
        if (mark.kind == marker_kind::none && !article && item_open_) { // goes on with the item
            found_.back().where.end = sentence.end;
            grown_ = true;
            return true;
        }
        if (mark.kind != inline_.kind || ordinal_of(mark) != inline_.next) {
            inline_ = {};
            return false;
        }
        ++inline_.next;
        auto outer = std::exchange(context_.leads, inline_.leads);
        add_item(sentence, mark, ordinal_of(mark));
        context_.leads = std::move(outer);
        return true;
    }

    /// The number of an item, also where nothing follows it.
    [[nodiscard]] marker marker_of(span part) const noexcept {
        auto words = window(part);
        bool const lone = words[0].is(token_kind::number) && words[0].value < 100 && words[1].is(U'.') &&
                          words[1].touches() && !words[2];
        if (lone) return {marker_kind::number, static_cast<std::uint32_t>(words[0].value), part};
        return read_marker(r_.text, part);
    }

    /// Where the items of a sentence begin: behind "có trách nhiệm:", with 1. or a).
    [[nodiscard]] std::optional<std::size_t> inline_items(span action, span part) const noexcept {
        if (marker_of(action).kind == marker_kind::small_letter) return action.begin;
        auto words = window(part);
        bool colon = false;
        for (; words[0]; words.advance()) {
            if (colon) {
                auto const mark = marker_of({words[0].where.begin, part.end});
                if (mark.ordinal == 1 && (mark.kind == marker_kind::number || mark.kind == marker_kind::small_letter))
                    return words[0].where.begin;
                return std::nullopt;
            }
            colon = words[0].is(U':');
        }
        return std::nullopt;
    }

    // ---- headings that name who

    /// "1. Sở Nội vụ:", "Giao Sở Tài chính có trách nhiệm:", "Điều 5. Trách nhiệm của Sở Y tế".
    bool read_heading(paragraph const& p) {
        auto words = window(p.body());
        std::size_t skip = 0;
        if (is_article(p)) skip = words[2].is(U'.') ? 3 : 2;
        bool of = false;
        if ((words[skip].is("trách"_vn) && words[skip + 1].is("nhiệm"_vn)) ||
            (words[skip].is("nhiệm"_vn) && words[skip + 1].is("vụ"_vn))) {
            skip += words[skip + 2].is("của"_vn) ? 3U : 2U;
            of = true;
        } else if (words[skip].is("đối"_vn) && words[skip + 1].is("với"_vn)) {
            skip += 2;
        }
        if (auto const opener = find_task_word(words, skip); opener && opener->meaning == task_word::opener)
            skip += opener->tokens;
        auto const list = read_parties(r_, words[skip].where.begin, p.where.end, party_role::lead);
        if (list.members.empty()) return false;
        assignment_start start{p.body().begin, list.end, list.members};
        read_support(r_, p.where.end, start);
        auto rest = window({start.action, p.where.end});
        static constexpr std::array fillers{"thực"_vn, "hiện"_vn, "các"_vn, "nhiệm"_vn, "vụ"_vn, "sau"_vn, "đây"_vn,
                                            "những"_vn, "nội"_vn, "dung"_vn, "triển"_vn, "khai"_vn, "tổ"_vn, "chức"_vn};
        bool filled = true;
        for (; rest[0]; rest.advance()) {
            bool const filler = std::find(fillers.begin(), fillers.end(), rest[0].word) != fillers.end();
            filled = filled && (rest[0].is(U':') || rest[0].is(U'.') || (rest[0].is(token_kind::word) && filler));
            if (!filled) return false;
        }
        bool const items_follow = i_ + 1 < r_.paragraphs.size() && r_.paragraphs[i_ + 1].mark.kind > p.mark.kind;
        bool const orders_follow = i_ + 1 < r_.paragraphs.size() && begins_at(r_.paragraphs[i_ + 1]);
        bool const numbered = p.mark.kind != marker_kind::none && p.is_line();
        if (p.last != U':' && !of && !(numbered && (items_follow || orders_follow))) return false;
        context_ = {};
        context_.heading = is_article(p) ? marker_kind::roman : p.mark.kind;
        context_.active = true;
        context_.leads = std::move(start.parties);
        for (auto& party : context_.leads) party.inherited = true;
        return true;
    }

    [[nodiscard]] bool begins_at(paragraph const& p) const noexcept {
        auto words = window(p.body());
        return begins_order(words);
    }

    // ---- items

    /// A paragraph below a heading or in an announced list. False when it does not belong there.
    bool read_item(paragraph const& p) {
        auto const kind = p.mark.kind;
        bool const own = read_start(r_, p.body().begin, p.where.end, true, verbs::of_charge).start.has_value();
        if (kind == marker_kind::none) {
            bool const order = begins_at(p);
            if (own || (context_.heading == marker_kind::none && !context_.announced)) {
                context_ = {};
                return false;
            }
            if (context_.announced || !order || context_.items != marker_kind::none) return extend(p);
            add_item(p.where, p.mark, 0);
            return true;
        }
        if (context_.items == marker_kind::none || kind == context_.items) {
            context_.items = kind;
            if (context_.announced && descends(p)) return true;
            ++place_;
            add_item(p.where, p.mark, kind == marker_kind::bullet ? place_ : ordinal_of(p.mark));
            return true;
        }
        return own ? false : extend(p);
    }

    /// A short heading in an announced list, with items of its own.
    bool descends(paragraph const& p) {
        constexpr std::uint32_t short_heading = 14;
        bool const deeper = i_ + 1 < r_.paragraphs.size() && r_.paragraphs[i_ + 1].mark.kind > p.mark.kind;
        if (!deeper || !p.is_line() || p.words > short_heading || begins_at(p)) return false;
        context_.heading = p.mark.kind == marker_kind::none ? context_.heading : marker_kind::none;
        context_.items = r_.paragraphs[i_ + 1].mark.kind;
        return true;
    }

    /// A paragraph that goes on with the last item. What it adds is read when the item is complete.
    bool extend(paragraph const& p) {
        if (found_.empty() || !item_open_) return !context_.announced;
        found_.back().where.end = p.where.end;
        last_matter_ = found_.back().where;
        grown_ = true;
        return true;
    }

    /// Reads the last assignment again where paragraphs or sentences were added to it.
    void finish() {
        if (!std::exchange(grown_, false)) return;
        auto& last = found_.back();
        assignment_start start{last.where.begin, last.action_where.begin, {}};
        for (auto const& party : last.parties)
            if (party.role <= party_role::support) start.parties.push_back(party);
        auto longer = complete(r_, last.where, std::move(start));
        longer.ordinal = last.ordinal;
        longer.during = last.during;
        last = std::move(longer);
    }

    void add(assignment a, bool is_item) {
        finish();
        found_.push_back(std::move(a));
        item_open_ = is_item;
        last_matter_ = found_.back().where;
    }

    void add_item(span where, marker const& mark, std::uint32_t ordinal) {
        span const body = mark.kind == marker_kind::none ? where : span{mark.where.end, where.end};
        auto words = window(body);
        auto const first = words[0] ? words[0].where.begin : body.begin;
        auto start = own_start(body);
        if (!start) {
            start = assignment_start{first, first, context_.leads};
            auto here = window({first, where.end});
            if (only_executes(here)) return;
            read_support(r_, where.end, *start);
        }
        auto a = complete(r_, where, std::move(*start));
        a.ordinal = ordinal;
        a.during = context_.during;
        add(std::move(a), true);
    }

    /// An item that says itself who is told.
    [[nodiscard]] std::optional<assignment_start> own_start(span body) const {
        start_reading reading;
        for_each_clause(body, [&](std::size_t at, bool first, bool) {
            if (!reading.start && at >= reading.seen)
                reading = read_start(r_, at, body.end, first, first ? verbs::any : verbs::of_charge);
        });
        return reading.start;
    }

    // ---- sentences

    /// Calls visit(byte, whether first, whether behind a semicolon) where clauses begin.
    template <class Visitor>
    void for_each_clause(span part, Visitor visit) const {
        auto words = window(part);
        bool begins = true;
        bool first = true;
        bool new_sentence = true;
        for (; words[0]; words.advance()) {
            bool const quiet = first && words[0].is(token_kind::mark);
            if (begins && !quiet) {
                visit(words[0].where.begin, first, new_sentence);
                first = false;
            }
            if (quiet) continue;
            new_sentence = words[0].is(U';') || words[0].is(U'.');
            begins = words[0].is(U',') || words[0].is(U':') || new_sentence ||
                     (words[0].is(end_of_meanwhile) && !first);
        }
    }

    void read_sentence(span sentence, paragraph const& p) {
        std::vector<assignment_start> starts;
        auto const accepted = section_ == verbs::any || has_limit(sentence) ? verbs::any : verbs::of_charge;
        std::size_t taken_until = sentence.begin;
        for_each_clause(sentence, [&](std::size_t at, bool first, bool new_sentence) {
            if (p.upper || at < taken_until) return; // a title assigns nothing
            auto [start, seen] = read_start(r_, at, sentence.end, first, first || new_sentence ? accepted : section_);
            taken_until = seen;
            if (!start || speaks_of_past({sentence.begin, start->action})) return;
            bool const opens = window({at, sentence.end})[0].is("giao"_vn);
            if (!starts.empty() && !new_sentence && !opens) return;
            taken_until = start->action;
            starts.push_back(std::move(*start));
        });
        if (starts.empty()) {
            last_matter_ = last_matter_.end == sentence.begin ? last_matter_ : p.where;
            read_order(sentence, p);
            return;
        }
        for (std::size_t n = 0; n < starts.size(); ++n) {
            auto const begin = n == 0 ? sentence.begin : starts[n].begin;
            auto const end = n + 1 < starts.size() ? starts[n + 1].begin : sentence.end;
            if (auto const items = n + 1 == starts.size() ? inline_items({starts[n].action, end}, {begin, end}) : std::nullopt) {
                inline_ = {marker_of({*items, end}).kind, 1, std::move(starts[n].parties), std::nullopt};
                for (auto& party : inline_.leads) party.inherited = true;
                static_cast<void>(read_inline_item({*items, end}));
                break;
            }
            auto a = complete(r_, trimmed({begin, end}), std::move(starts[n]));
            if (a.action.empty()) continue;
            a.ordinal = ordinal_of(p.mark);
            add(std::move(a), false);
        }
    }

    [[nodiscard]] span trimmed(span where) const noexcept {
        while (where.end > where.begin && (r_.text[where.end - 1] == ' ' || r_.text[where.end - 1] == '\n')) --where.end;
        return where;
    }

    /// Whether a day is set in a sentence: then any verb behind an agency is an order.
    [[nodiscard]] bool has_limit(span sentence) const noexcept {
        auto const limit = first_from(r_.deadlines, sentence.begin);
        return limit != r_.deadlines.end() && limit->where.begin < sentence.end &&
               ((limit->date && limit->date->is_complete()) || limit->repeat_count != 0);
    }

    /// "đã" in front of what is to be done says that it is done.
    [[nodiscard]] bool speaks_of_past(span subject) const noexcept {
        constexpr std::size_t most_words = 60;
        auto words = window(subject);
        for (std::size_t n = 0; n < most_words && words[0]; ++n, words.advance())
            if (words[0].is("đã"_vn)) return true;
        return false;
    }

    /// An order to nobody by name: "Báo cáo kết quả về UBND tỉnh trước ngày 20 hằng tháng". It needs a limit; behind an
    /// assignment of the same paragraph it belongs to that.
    void read_order(span sentence, paragraph const& p) {
        auto words = window(sentence);
        if (!begins_order(words) || !words[0].capital) return;
        bool const behind = !found_.empty() && p.where.contains(found_.back().where) && !item_open_ &&
                            found_.back().where.end <= sentence.begin;
        if (behind) {
            found_.back().where.end = sentence.end;
            last_matter_ = found_.back().where;
            grown_ = true;
            return;
        }
        auto a = complete(r_, sentence, {sentence.begin, sentence.begin, {}});
        bool const limited = a.due && (a.due->date || !a.due->repeats.empty() || a.due->length || a.due->yearless);
        bool const addressed = !a.names(party_role::receiver).empty() || !a.names(party_role::reviewer).empty();
        if (!limited || !addressed) return;
        a.ordinal = ordinal_of(p.mark);
        add(std::move(a), false);
    }

    task_reading r_;
    std::vector<assignment> found_;
    std::vector<std::size_t> labelled_; ///< assignments made of lines with labels
    list_context context_;
    inline_list inline_;
    std::size_t i_ = 0;
    std::uint32_t place_ = 0;
    bool item_open_ = false; ///< the last assignment is an item, which paragraphs may go on with
    bool grown_ = false;     ///< text was added to the last assignment since it was read
    span last_matter_{};     ///< of which a line with a label speaks
    verbs section_ = verbs::of_charge;
    marker_kind section_kind_ = marker_kind::none;
};

} // namespace

std::vector<assignment> find_tasks(std::string_view text) {
    return task_reader{text}.read();
}

} // namespace cchc
