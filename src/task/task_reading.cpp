// SPDX-License-Identifier: BSL-1.0
#include "task/task_reading.hpp"

#include <cchc/agency/resolve.hpp>
#include <cchc/citation/find_citations.hpp>
#include <cchc/text/plain_text.hpp>
#include <cchc/time/find_dates.hpp>
#include <cchc/time/find_periods.hpp>

#include "task/task_words.hpp"

namespace cchc::detail {
namespace {

tokenizer words_at(task_reading const& r, std::size_t at, std::size_t limit) noexcept {
    return tokenizer{r.text.substr(0, limit), text_format::plain, at};
}

token_window window_at(task_reading const& r, std::size_t at, std::size_t limit) noexcept {
    return token_window{r.text, {at, limit}};
}

/// Moves past words that stand before the name of a party: its head, a title, "các".
void skip_titles(tokenizer& words) noexcept {
    static constexpr std::array titles{"các"_vn,  "đồng"_vn, "chí"_vn, "thủ"_vn, "trưởng"_vn, "người"_vn,
                                       "đứng"_vn, "đầu"_vn,  "lãnh"_vn, "đạo"_vn, "ông"_vn,   "bà"_vn,
                                       "cơ"_vn,  "quan"_vn};
    for (int i = 0; i < 6; ++i) {
        if (skip_post(words)) continue;
        auto const next = words.peek();
        if (!next.is(token_kind::word) || std::find(titles.begin(), titles.end(), next.word) == titles.end()) return;
        static_cast<void>(words.next());
    }
}

/// Moves past a bracket of a few words.
std::size_t behind_bracket(task_reading const& r, std::size_t at, std::size_t limit) noexcept {
    auto words = words_at(r, at, limit);
    if (!words.peek().is(U'(')) return at;
    constexpr int most_words = 40;
    for (int i = 0; i < most_words; ++i)
        if (auto const t = words.next(); !t) break;
        else if (t.is(U')')) return t.where.end;
    return at;
}

/// Behind what a class of agencies may go on with: "các tỉnh, thành phố trực thuộc trung ương".
span with_qualifier(task_reading const& r, span where, std::size_t limit) noexcept {
    auto words = window_at(r, where.end, limit);
    if (words[0].is("trực"_vn) && words[1].is("thuộc"_vn)) {
        bool const central = words[2].is("trung"_vn) && words[3].is("ương"_vn);
        where.end = words[central ? 3 : 1].where.end;
    } else if (words[0].is("liên"_vn) && words[1].is("quan"_vn)) {
        where.end = words[1].where.end;
    } else if (words[0].is("có"_vn) && words[1].is("liên"_vn) && words[2].is("quan"_vn)) {
        where.end = words[2].where.end;
    }
    return where;
}

/// The party that begins at `at`, titles passed over.
std::optional<task_party> read_party(task_reading const& r, std::size_t at, std::size_t limit, party_role role) {
    for (bool const titles : {false, true}) {
        auto words = words_at(r, at, limit);
        if (titles) skip_titles(words);
        auto const first = words.peek();
        if (!first || first.where.begin >= limit) return std::nullopt;
        auto const known = first_from(r.agencies, first.where.begin);
        if (known != r.agencies.end() && known->where.begin == first.where.begin && known->where.end <= limit) {
            auto const where = known->is_class ? with_qualifier(r, known->where, limit) : known->where;
            auto name = where == known->where ? full_surface(r.text, *known) : plain_text(r.text, where);
            return task_party{where, std::move(name), role, known->is_class, false};
        }
        auto window = window_at(r, first.where.begin, limit);
        if (auto const general = find_general_party(window))
            return task_party{*general, plain_text(r.text, *general), role, true, false};
    }
    return std::nullopt;
}

/// Whether a list goes on at `at`, and where: behind a comma or "và".
std::optional<std::size_t> next_member(task_reading const& r, std::size_t at, std::size_t limit) noexcept {
    auto words = words_at(r, at, limit);
    auto t = words.next();
    bool some = false;
    if (t.is(U',') || t.is(U';')) {
        some = true;
        t = words.next();
    }
    if (t.is("và"_vn) || t.is("cùng"_vn) || t.is("hoặc"_vn)) {
        some = true;
        t = words.next();
        if (t.is("với"_vn)) t = words.next();
    }
    if (!some || !t || t.before > gap::line) return std::nullopt;
    return t.where.begin;
}

/// Whether the last word before a member is "và" or its like.
bool joined_by_and(task_reading const& r, std::size_t from, std::size_t member) noexcept {
    auto words = words_at(r, from, member);
    auto t = words.next();
    return t && !(t.is(U',') && !words.peek());
}

void take(party_list const& list, std::vector<task_party>& into) {
    into.insert(into.end(), list.members.begin(), list.members.end());
}

/// Parties to whom a result goes: behind "trình", "báo cáo", "gửi về".
void read_receivers(task_reading const& r, assignment& a) {
    auto words = window_at(r, a.action_where.begin, a.action_where.end);
    while (words[0]) {
        auto const found = find_task_word(words);
        bool const sends = found && (found->meaning == task_word::submit || found->meaning == task_word::send);
        if (!sends) {
            words.advance();
            continue;
        }
        auto const role = found->meaning == task_word::submit ? party_role::reviewer : party_role::receiver;
        auto const list = read_parties(r, found->where.end, a.action_where.end, role);
        words.advance(found->tokens);
        for (auto const& member : list.members) {
            bool const known = std::any_of(a.parties.begin(), a.parties.end(), [&](task_party const& p) {
                return p.name == member.name && p.role >= party_role::reviewer;
            });
            if (!known) a.parties.push_back(member);
        }
    }
}

/// The first document that the words make. What a cited document is about makes none: "Quyết định số 5/QĐ-UBND phê duyệt
/// Đề án …" is passed over up to the end of its clause.
void read_product(task_reading const& r, assignment& a) {
    static constexpr std::array makers{"dựng"_vn,  "hành"_vn,  "mưu"_vn,  "trình"_vn, "thành"_vn, "lập"_vn,
                                       "thảo"_vn,  "thiện"_vn, "duyệt"_vn, "xuất"_vn, "bằng"_vn,  "sung"_vn,
                                       "định"_vn,  "đổi"_vn,   "gửi"_vn,   "bố"_vn};
    auto words = window_at(r, a.action_where.begin, a.action_where.end);
    auto cited = first_from(r.citations, a.action_where.begin);
    syllable before;
    bool about_another = false;
    for (bool first = true; words[0] && a.product == product_kind::none; first = false, words.advance()) {
        auto const at = words[0].where.begin;
        while (cited != r.citations.end() && cited->where.end <= at) ++cited;
        if (cited != r.citations.end() && cited->where.begin <= at) about_another = true;
        if (words[0].is(U',') || words[0].is(U';') || words[0].is(U'.')) about_another = false;
        auto const found = about_another ? std::nullopt : find_product(words);
        bool const made = std::find(makers.begin(), makers.end(), before) != makers.end();
        bool const verb = found && found->meaning == product_kind::report && (first || before == "và"_vn || !before);
        if (found && (made || verb)) {
            a.product = found->meaning;
            a.product_where = found->where;
        }
        before = words[0].is(token_kind::word) ? words[0].word : syllable{};
    }
}

void read_limits(task_reading const& r, assignment& a) {
    for (auto m = first_from(r.deadlines, a.where.begin); m != r.deadlines.end() && m->where.begin < a.where.end; ++m) {
        auto limit = to_deadline(r.text, *m);
        if (!a.due) {
            a.due_where = m->where;
            a.due = std::move(limit);
        } else if (!a.due->repeats.empty()) {
            a.due->repeats.insert(a.due->repeats.end(), limit.repeats.begin(), limit.repeats.end());
        }
    }
}

/// The limit that a line of its own gives: with its leading word or without.
void read_due_label(task_reading const& r, span value, assignment& a) {
    auto const words = words_at(r, value.begin, value.end);
    if (auto const limit = match_deadline(words)) {
        a.due = to_deadline(r.text, *limit);
        a.due_where = limit->where;
        return;
    }
    auto const date = match_date(words);
    auto const period = match_period(words);
    deadline named;
    if (period && period->value && (!date || period->where.end >= date->where.end)) {
        named.within = period->value;
        a.due_where = period->where;
    } else if (date && date->value) {
        named.date = date->value;
        a.due_where = date->where;
    } else {
        return;
    }
    a.due = named;
}

/// Whether the words behind the names of parties give them something to do.
bool takes_charge(token_window behind, verbs accepted) noexcept {
    auto const word = find_task_word(behind);
    if (word && word->meaning == task_word::charge) return true;
    bool const items = behind[0].is("a"_vn) && behind[1].is(U')') && behind[1].touches(); // "1. Sở Tài chính a) …"
    if (items) return accepted == verbs::any;
    bool const run_in = behind[0].is(U':');
    if (run_in) behind.advance();
    return (run_in || accepted == verbs::any) && begins_order(behind);
}

/// "các cơ quan, đơn vị quy định tại Điều 1 có trách nhiệm …": where the charge ends that is some words away.
std::optional<std::size_t> charge_behind(token_window words) noexcept {
    constexpr int most_words = 18;
    for (int i = 0; i < most_words && (words[0].is(token_kind::word) || words[0].is(token_kind::number)); ++i) {
        if (words[0].is("có"_vn) && words[1].is("trách"_vn) && words[2].is("nhiệm"_vn)) return words[2].where.end;
        words.advance();
    }
    return std::nullopt;
}

/// Where "chủ trì" or its like stands, when only names are in front of it.
std::optional<std::size_t> charge_of(token_window words) noexcept {
    constexpr int most_words = 300; // of a list of all units of a province
    for (int i = 0; i < most_words && words[0]; ++i, words.advance()) {
        auto const word = find_task_word(words);
        if (word && word->meaning == task_word::charge) return words[0].where.begin;
        if (word && word->meaning != task_word::opener) return std::nullopt;
        if (words[0].is(token_kind::mark) && !words[0].is(U',') && !words[0].is(U'-')) return std::nullopt;
    }
    return std::nullopt;
}

/// The capital words at `at`, up to a comma or "và".
std::optional<task_party> read_name(task_reading const& r, std::size_t at, std::size_t limit) {
    auto words = window_at(r, at, limit);
    if (!words[0].is(token_kind::word) || !words[0].capital) return std::nullopt;
    span where = words[0].where;
    for (; words[0] && !words[0].is(U',') && !words[0].is("và"_vn); words.advance()) where.end = words[0].where.end;
    return task_party{where, plain_text(r.text, where), party_role::lead, false, false};
}

/// Who is named between "giao" and "chủ trì" without being an agency by name: "Giao Phòng Nội vụ, Xã Huổi Ngà chủ trì".
void read_other_names(task_reading const& r, std::size_t limit, party_list& list) {
    auto const charge = charge_of(window_at(r, list.end, limit));
    if (!charge) return;
    auto longer = list;
    auto next = list.members.empty() ? std::optional{window_at(r, list.end, limit)[0].where.begin}
                                     : next_member(r, list.end, *charge);
    while (next) {
        auto known = read_parties(r, *next, *charge, party_role::lead);
        if (known.members.empty()) {
            auto name = read_name(r, *next, *charge);
            if (!name) return;
            known.end = name->where.end;
            known.members.push_back(std::move(*name));
        }
        take(known, longer.members);
        longer.end = known.end;
        next = next_member(r, longer.end, *charge);
    }
    if (window_at(r, longer.end, limit)[0].where.begin == *charge) list = std::move(longer);
}

void apply_label(task_reading const& r, task_label label, span value, assignment& a) {
    switch (label) {
    case task_label::lead:
    case task_label::support: {
        auto const role = label == task_label::lead ? party_role::lead : party_role::support;
        take(read_parties(r, value.begin, value.end, role), a.parties);
        // "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính"
        auto reading = read_start(r, value.begin, value.end, true, verbs::any);
        if (reading.start && role == party_role::lead)
            for (auto& party : reading.start->parties)
                if (party.role == party_role::support) a.parties.push_back(std::move(party));
        break;
    }
    case task_label::due: read_due_label(r, value, a); break;
    case task_label::content: break;
    case task_label::product: {
        auto words = window_at(r, value.begin, value.end);
        if (auto const product = find_product(words); product && a.product == product_kind::none) {
            a.product = product->meaning;
            a.product_where = product->where;
        }
        break;
    }
    }
}

} // namespace

task_reading read_for_tasks(std::string_view text) {
    task_reading r;
    r.text = text;
    r.paragraphs = read_paragraphs(text);
    for (auto const& m : find_citations(text)) r.citations.push_back(m);
    auto cited = r.citations.begin();
    auto const in_citation = [&](span where) {
        while (cited != r.citations.end() && cited->where.end <= where.begin) ++cited;
        return cited != r.citations.end() && cited->where.overlaps(where);
    };
    for (auto const& m : find_agencies(text, {text_format::plain, true}))
        if (!in_citation(m.where)) r.agencies.push_back(m);
    cited = r.citations.begin();
    for (auto const& m : find_deadlines(text))
        if (!in_citation(m.where)) r.deadlines.push_back(m);
    return r;
}

party_list read_parties(task_reading const& r, std::size_t at, std::size_t limit, party_role role) {
    party_list list;
    list.end = at;
    std::optional<std::size_t> next = at;
    while (next) {
        auto party = read_party(r, *next, limit, role);
        if (!party) break;
        list.last_behind_comma = !list.members.empty() && !joined_by_and(r, list.end, *next);
        list.end = behind_bracket(r, party->where.end, limit);
        list.members.push_back(std::move(*party));
        next = next_member(r, list.end, limit);
    }
    return list;
}

void read_support(task_reading const& r, std::size_t limit, assignment_start& start) {
    for (;;) {
        auto words = window_at(r, start.action, limit);
        std::size_t at = words[0].is(U',') || words[0].is("và"_vn) ? 1 : 0;
        auto const found = find_task_word(words, at);
        if (found && found->meaning == task_word::charge && words[at].where.begin != limit) {
            start.action = found->where.end;
            continue;
        }
        if (!found || found->meaning != task_word::together) break;
        auto const list = read_parties(r, found->where.end, limit, party_role::support);
        if (list.members.empty()) break;
        take(list, start.parties);
        start.action = list.end;
    }
    auto words = window_at(r, start.action, limit);
    while (words[0].is(U',') || words[0].is(U':')) words.advance();
    start.action = words[0] ? words[0].where.begin : limit;
}

start_reading read_start(task_reading const& r, std::size_t at, std::size_t limit, bool first_clause, verbs accepted) {
    auto words = window_at(r, at, limit);
    auto const opener = find_task_word(words);
    bool const gives = words[0].is("giao"_vn) || words[0].is("phân"_vn);
    bool const may_open = first_clause || gives || accepted == verbs::any;
    bool const opened = opener && opener->meaning == task_word::opener && may_open;
    auto list = read_parties(r, opened ? opener->where.end : at, limit, party_role::lead);
    if (opened) read_other_names(r, limit, list);
    start_reading reading{std::nullopt, list.end};
    if (list.members.empty()) return reading;
    if (!opened && !first_clause && list.last_behind_comma) // the end of another list: "…, địa phương, Sở Tài chính chủ trì"
        list.members.erase(list.members.begin(), list.members.end() - 1);
    assignment_start start{at, list.end, std::move(list.members)};
    if (!opened && !takes_charge(window_at(r, list.end, limit), accepted)) {
        auto const charge = charge_behind(window_at(r, list.end, limit));
        if (!charge) return reading;
        start.action = *charge;
    }
    read_support(r, limit, start);
    auto action = window_at(r, start.action, limit);
    if (!only_executes(action)) reading.start = std::move(start);
    return reading;
}

assignment complete(task_reading const& r, span where, assignment_start start) {
    assignment a;
    a.where = where;
    a.parties = std::move(start.parties);
    a.action_where = {std::min(start.action, where.end), where.end};
    a.action = plain_text(r.text, a.action_where);
    while (!a.action.empty() && (a.action.back() == '.' || a.action.back() == ';' || a.action.back() == ':'))
        a.action.pop_back();
    for (auto m = first_from(r.citations, where.begin); m != r.citations.end() && m->where.begin < where.end; ++m)
        if (m->kind != citation_kind::back_reference) a.bases.push_back(to_citation(r.text, *m));
    read_limits(r, a);
    read_product(r, a);
    read_receivers(r, a);
    std::stable_sort(a.parties.begin(), a.parties.end(),
                     [](task_party const& x, task_party const& y) { return x.role < y.role; });
    a.about = classify(surface(r.text, where)).about;
    return a;
}

bool read_labels(task_reading const& r, span line, assignment& of) {
    auto words = window_at(r, line.begin, line.end);
    std::optional<task_label> open;
    std::size_t value = line.begin;
    std::size_t before = line.begin;
    bool clause = true;
    bool some = false;
    while (words[0]) {
        auto const found = clause ? find_task_label(words) : std::nullopt;
        if (found) {
            if (open) apply_label(r, *open, {value, before}, of);
            words.advance(found->tokens);
            while (words[0] && !words[0].is(U':')) words.advance();
            open = found->meaning;
            value = words[0].where.end;
            some = true;
        } else if (!some && !words[0].is(token_kind::mark)) {
            return false;
        }
        clause = words[0].is(token_kind::mark);
        before = words[0].where.end;
        words.advance();
    }
    if (open) apply_label(r, *open, {value, line.end}, of);
    return some;
}

} // namespace cchc::detail
