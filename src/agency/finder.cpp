// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/finder.hpp>

#include "agency/name_reader.hpp"
#include "agency/start_filter.hpp"

namespace cchc {
namespace {

using namespace detail;

agency_match make_match(lookahead& tokens, std::size_t at, name_reading const& name) noexcept {
    agency_match m;
    m.where = tokens.between(at, name.end);
    if (name.place) m.territory = tokens.between(name.place.begin, name.place.end);
    m.kind = name.rule.kind;
    m.level = name.place && name.place.level ? name.place.level : name.rule.level;
    m.is_class = name.is_class;
    m.known = name.known || name.rule.rule == name_rule::whole || name.rule.rule == name_rule::place;
    return m;
}

bool is_joint(token const& t) noexcept {
    return t.is(U',') || t.is("và"_vn) || t.is(U'-') || t.is(U'/') || t.is("hoặc"_vn);
}

/// What the members of a list after its first are.
enum list_of : unsigned { nothing, ministries, departments, divisions, territories_of_one_level, territories };

constexpr list_of list_under(agency_kind kind) noexcept {
    switch (kind) {
    case agency_kind::ministry: return ministries;
    case agency_kind::department: return departments;
    case agency_kind::division: return divisions;
    default: return nothing;
    }
}

constexpr unsigned field_flag(unsigned list) noexcept {
    return list == ministries ? word_ministry : list == departments ? word_department : word_division;
}

/// "Sở: Nội vụ, Tài chính" after "các": the head stands alone before a colon.
name_reading read_list_head(lookahead& tokens, std::size_t at) noexcept {
    auto const head = longest_phrase(head_phrases(), tokens, at);
    if (!head || !tokens[head.end].is(U':')) return {};
    name_reading name;
    name.rule = rule_of_head(static_cast<std::size_t>(head.value));
    auto const list = list_under(name.rule.kind);
    if (list == nothing) return {};
    auto const field = read_field(tokens, head.end + 1, field_flag(list));
    if (!field) return {};
    name.head_end = head.end;
    name.end = field.end;
    name.known = name.field_only = true;
    return name;
}

/// "các sở, ban, ngành", "bộ, ngành": the token after it, or `at`.
std::size_t read_class(lookahead& tokens, std::size_t at) noexcept {
    bool const plural = tokens[at].is("các"_vn) || tokens[at].is("mọi"_vn) || tokens[at].is("từng"_vn);
    auto next = plural ? at + 1 : at;
    auto end = at;
    int members = 0;
    bool makes_class = false;
    for (;;) {
        if (tokens[next].before >= gap::paragraph && next > at) break;
        auto const member = longest_phrase(class_phrases(), tokens, next);
        if (!member) break;
        auto const name = detail::read_name(tokens, next);
        if ((name && !name.is_class) || read_list_head(tokens, next)) break;
        makes_class = makes_class || member.value != 0;
        end = name.end > member.end ? name.end : member.end;
        ++members;
        if (!is_joint(tokens[end])) break;
        next = end + 1;
        if (tokens[next].is("các"_vn)) ++next;
    }
    if (!makes_class || (!plural && members < 2)) return at;
    auto const place = read_place(tokens, end, 0);
    return place.is_class ? place.end : end;
}

/// Whether a name, a class or a post can begin with this word.
bool may_begin(token const& first) noexcept {
    return is_plural(first) || begins_phrase(head_phrases(), first.word) || begins_phrase(post_phrases(), first.word) ||
           begins_phrase(class_phrases(), first.word) || (first.unmarked && begins_phrase(plain_phrases(), first.word));
}

/// Whether a word in lower case can begin something with the token behind it. Most such words cannot: "công việc",
/// "chính sách".
bool may_go_on(token const& first, token const& second) noexcept {
    if (second.is(token_kind::mark) || second.is("và"_vn) || second.is("hoặc"_vn)) return true;
    if (!second.is(token_kind::word)) return false;
    auto const head = look_up(head_phrases(), first.word, second.word);
    if (head.goes_on) return true;
    if (head.whole >= 0) {
        auto const& rule = rule_of_head(static_cast<std::size_t>(head.whole));
        bool const fielded = rule.rule == name_rule::field || rule.kind == agency_kind::division;
        if (fielded ? begins_phrase(word_phrases(), second.word) : rule.may(takes_l) || rule.rule == name_rule::none)
            return true;
    }
    if (look_up(class_phrases(), first.word, second.word).goes_on) return true;
    auto const post = look_up(post_phrases(), first.word, second.word);
    return post.whole >= 0 || post.goes_on;
}

/// "Sở này", "Ủy ban nêu trên", "cơ quan này"; "cơ quan đó" may be any. None: `is_reference` is not set.
agency_match make_reference(lookahead& tokens) noexcept {
    auto const& first = tokens[0];
    auto const& second = tokens[1];
    bool const anyone = (first.is("cơ"_vn) && second.is("quan"_vn)) || (first.is("đơn"_vn) && second.is("vị"_vn));
    agency_match m;
    std::size_t end = 2;
    if (!anyone) {
        auto const head = longest_phrase(head_phrases(), tokens, 0);
        if (!head || !first.capital) return m;
        auto const& rule = rule_of_head(static_cast<std::size_t>(head.value));
        if (rule.rule == name_rule::none || rule.rule == name_rule::whole || rule.rule == name_rule::place) return m;
        m.kind = rule.kind;
        end = head.end;
    }
    bool const above = (tokens[end].is("nêu"_vn) || tokens[end].is("nói"_vn)) && tokens[end + 1].is("trên"_vn);
    bool const this_one = tokens[end].is("này"_vn) || (!anyone && tokens[end].is("đó"_vn));
    if ((!above && !this_one) || tokens[end].before > gap::line) return m;
    m.where = tokens.between(0, end + (above ? 2 : 1));
    m.is_reference = true;
    return m;
}

agency_match make_class(lookahead& tokens, std::size_t at, std::size_t end) noexcept {
    agency_match m;
    m.where = tokens.between(at, end);
    m.is_class = true;
    return m;
}

} // namespace

std::optional<agency_match> match_agency(tokenizer words) noexcept {
    if (auto const first = words.peek(); !first.is(token_kind::word) || !may_begin(first)) return std::nullopt;
    lookahead tokens{words};
    auto const name = detail::read_name(tokens, 0);
    if (name && !name.is_class) return make_match(tokens, 0, name);
    auto const group = read_class(tokens, 0);
    if (group > name.end) return make_class(tokens, 0, group);
    if (name) return make_match(tokens, 0, name);
    return std::nullopt;
}

std::optional<agency_match> detail::match_behind_post(tokenizer& words) noexcept {
    constexpr int most_joined = 6;
    auto at = words;
    for (int i = 0; i < most_joined; ++i) {
        lookahead tokens{at};
        auto const longest = longest_post(tokens, 0);
        if (!longest) break;
        for (auto end = longest.end; end > 0; --end) {
            auto const behind = words.from(tokens[end - 1].where.end);
            if (auto const agency = match_agency(behind)) {
                words = behind;
                return agency;
            }
        }
        auto next = longest.end;
        if (is_joint(tokens[next]) || tokens[next].is("kiêm"_vn)) ++next;
        at = words.from(tokens[next - 1].where.end);
    }
    return std::nullopt;
}

bool skip_post(tokenizer& words) noexcept {
    return !match_agency(words) && match_behind_post(words);
}

namespace {

/// Whether the last word of `where` is in capitals, as an abbreviation is.
bool ends_in_capitals(tokenizer const& text, span where) noexcept {
    tokenizer words{text.text().substr(0, where.end), text.format(), where.begin};
    auto last = words.next();
    for (auto t = last; t; t = words.next()) last = t;
    return last.upper;
}

/// A field that shares the head of the one before: ", Tư pháp". A name of its own comes first: ", Công an tỉnh". Two
/// letters are a field only after another abbreviation: "các Sở: XD, TC", but not "Sở Tài chính, TP Hà Nội".
std::size_t read_field_member(lookahead& tokens, unsigned list, bool after_abbreviation) noexcept {
    std::size_t at = tokens[0].is(U',') && tokens[1].is("và"_vn) ? 2 : 1;
    if (!tokens[0].is(U',') && !tokens[0].is("và"_vn) && !tokens[0].is(U';')) return 0;
    auto const field = read_field(tokens, at, field_flag(list));
    if (!field || read_name(tokens, at).end >= field.end) return 0;
    if (!after_abbreviation && field.end == at + 1 && tokens.shouts(at) && tokens[at].word.letters() <= 2) return 0;
    bool const goes_on = tokens[field.end].is(token_kind::word) && tokens[field.end].capital &&
                         !tokens.shouts(field.end) && tokens[field.end].before == gap::blank;
    return goes_on && !starts_another(tokens, field.end, 0) ? 0 : field.end;
}

/// A territory that shares the head of the one before: ", huyện Thuận Châu", ", Bắc Yên".
place_reading read_place_member(lookahead& tokens, unsigned list, std::optional<agency_level> level,
                                bool after_number) noexcept {
    std::size_t at = tokens[0].is(U',') && tokens[1].is("và"_vn) ? 2 : 1;
    bool const joined = tokens[0].is(U',') || tokens[0].is("và"_vn) || (list == territories && tokens[0].is(U';'));
    if (!joined || tokens[0].before > gap::line) return {};
    auto place = read_place(tokens, at, 0);
    if (place) {
        bool const same_rank = list == territories || place.level == level;
        return place.named && !place.listed && !place.is_class && same_rank ? place : place_reading{};
    }
    if (list != territories || starts_another(tokens, at, 0)) return {};
    auto const end = read_territory_name(tokens, at, level, 0);
    if (end == at || (tokens[at].is(token_kind::number) && !after_number)) return {};
    place = {at, end, level, true, false, false};
    return place;
}

/// The list that `name` may begin.
list_of list_of_name(name_reading const& name) noexcept {
    if (name.is_class) return nothing;
    if (name.field_only) return list_under(name.rule.kind);
    if (name.rule.rule != name_rule::place || !name.place.named) return nothing;
    return name.place.listed ? territories : territories_of_one_level;
}

bool ends_in_digit(std::string_view text, span where) noexcept {
    return text[where.end - 1] >= '0' && text[where.end - 1] <= '9';
}

constexpr bool is_blank(char c) noexcept {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Of which there is only one, so that "các" before it belongs to something else.
constexpr bool is_unique(agency_kind kind) noexcept {
    return kind == agency_kind::national_assembly || kind == agency_kind::standing_committee ||
           kind == agency_kind::president || kind == agency_kind::government || kind == agency_kind::prime_minister;
}

} // namespace

std::optional<agency_match> agency_finder::next() noexcept {
    while (!done_) {
        if (list_ != nothing && read_member()) return match_;
        list_ = nothing;
        if (words_.format() == text_format::plain) pass_over();
        if (read_name() && (classes_ || !match_.is_class)) return match_;
    }
    return std::nullopt;
}

/// Moves on to the next word that may begin a name, and keeps what the tokens between tell about it.
void agency_finder::pass_over() noexcept {
    auto const text = words_.text();
    auto const next = next_start(starts_of_names(), text, words_.offset());
    if (next == words_.offset()) return;
    if (next == text.size()) {
        done_ = true;
        return;
    }
    auto from = next;
    if (!is_blank(text[next - 1]))
        while (from > words_.offset() && !is_blank(text[from - 1])) --from;
    bool const follows = from == words_.offset() || (plural_ && words_.peek().where.begin >= next);
    if (!follows) plural_ = symbol_ = false;
    tokenizer between{text, words_.format(), follows ? words_.offset() : from};
    for (auto t = between.peek(); t && t.where.begin < next; t = between.peek()) {
        static_cast<void>(between.next());
        plural_ = false;
        symbol_ = t.is(token_kind::number) || (symbol_ && t.touches());
    }
    words_ = between;
}

/// Reads one token, or the name that starts at it. True: `match_` is new.
bool agency_finder::read_name() noexcept {
    auto const start = words_;
    auto const first = words_.next();
    if (!first) {
        done_ = true;
        return false;
    }
    bool const after_plural = plural_;
    bool const in_symbol = symbol_ && first.touches();
    plural_ = is_plural(first);
    symbol_ = first.is(token_kind::number) || in_symbol;
    if (!first.is(token_kind::word) || (in_symbol && first.upper) || !may_begin(first)) return false;
    if (!first.capital && !after_plural && !is_plural(first) && !may_go_on(first, words_.peek())) return false;
    lookahead tokens{start};
    auto const resume = [&](std::size_t end) {
        words_ = start.from(tokens[end - 1].where.end);
        plural_ = false;
    };
    if (references_ && !after_plural) {
        if (auto const reference = make_reference(tokens); reference.is_reference) {
            match_ = reference;
            words_ = start.from(reference.where.end);
            return true;
        }
    }
    auto name = detail::read_name(tokens, 0);
    if (name.blocked > 1) resume(name.blocked);
    if (!name && name.blocked == 0 && longest_post(tokens, 0)) {
        auto after_post = start;
        if (skip_post(after_post)) {
            words_ = after_post;
            plural_ = false;
            return false;
        }
    }
    if (!name || name.is_class) {
        if (auto const group = read_class(tokens, 0); group > name.end) {
            match_ = make_class(tokens, 0, group);
            resume(group);
            return true;
        }
    }
    bool const before_colon = !name && after_plural;
    if (before_colon) name = read_list_head(tokens, 0);
    if (!name) return false;
    match_ = make_match(tokens, 0, name);
    resume(name.end);
    list_ = list_of_name(name);
    bool const colon = name.place.listed && tokens[name.place.begin - 1].is(U':');
    shared_head_ = tokens.between(0, name.place.listed ? name.place.begin - (colon ? 1 : 0) : name.head_end);
    if (after_plural && !before_colon && !is_unique(match_.kind) && !name.place.named) {
        lookahead next{words_};
        bool const begins_list = name.field_only && list_ != nothing &&
                                 read_field_member(next, list_, ends_in_capitals(words_, match_.where)) != 0;
        match_.is_class = match_.is_class || !begins_list;
    }
    return true;
}

/// Reads the next member of the list. True: `match_` is new; false: the list is over, and nothing was read.
bool agency_finder::read_member() noexcept {
    lookahead tokens{words_};
    std::size_t end = 0;
    if (list_ == territories || list_ == territories_of_one_level) {
        auto const place = read_place_member(tokens, list_, match_.level, ends_in_digit(words_.text(), match_.where));
        if (!place) return false;
        end = place.end;
        match_.where = match_.territory = tokens.between(place.begin, place.end);
        match_.level = place.level ? place.level : match_.level;
    } else {
        end = read_field_member(tokens, list_, ends_in_capitals(words_, match_.where));
        if (end == 0) return false;
        match_.where = tokens.between(tokens[1].is("và"_vn) ? 2 : 1, end);
        match_.territory = {};
        match_.known = true;
    }
    match_.head = shared_head_;
    words_ = words_.from(tokens[end - 1].where.end);
    return true;
}

} // namespace cchc
