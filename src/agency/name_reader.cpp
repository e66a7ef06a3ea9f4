// SPDX-License-Identifier: BSL-1.0
#include "agency/name_reader.hpp"

#include <algorithm>
#include <array>

namespace cchc::detail {
namespace {

/// All words from `first` up to `last` are in capitals.
bool is_heading(lookahead& tokens, std::size_t first, std::size_t last) noexcept {
    for (auto i = first; i < last; ++i)
        if (tokens[i].is(token_kind::word) && !tokens.shouts(i)) return false;
    return !tokens[last].is(token_kind::word) || tokens.shouts(last);
}

bool has_territory_of_its_own(agency_kind kind) noexcept {
    return kind == agency_kind::people_committee || kind == agency_kind::people_council;
}

/// Which agencies can have parts that are named with them.
bool can_be_host(agency_kind kind) noexcept {
    switch (kind) {
    case agency_kind::state:
    case agency_kind::school:
    case agency_kind::centre:
    case agency_kind::hospital:
    case agency_kind::bureau:
    case agency_kind::division:
    case agency_kind::mass_organisation: return false;
    default: return true;
    }
}

/// "HĐND và UBND tỉnh": the territory of the second is that of the first too.
place_reading read_shared_place(lookahead& tokens, std::size_t at, int depth) noexcept {
    constexpr int most_in_a_row = 3;
    auto next = at;
    for (int i = 0; i < most_in_a_row; ++i) {
        auto const& joint = tokens[next];
        if (!joint.is(U',') && !joint.is("và"_vn) && !joint.is(U'-') && !joint.is(U'&') && !joint.is(U'/')) return {};
        if (joint.before > gap::line || (joint.is(U'-') && joint.before == gap::line)) return {};
        auto const head = longest_phrase(head_phrases(), tokens, next + 1);
        if (!head) return {};
        auto const& rule = rule_of_head(static_cast<std::size_t>(head.value));
        if (rule.rule != name_rule::place && rule.kind != agency_kind::front) return {};
        if (auto const place = read_place(tokens, head.end, depth)) return place;
        next = head.end;
    }
    return {};
}

/// What may stand between a head or field and the agency it is part of.
std::size_t skip_of(lookahead& tokens, std::size_t at, head_rule const& rule) noexcept {
    if (tokens[at].before > gap::line) return at;
    if (tokens[at].is("thuộc"_vn)) return at + 1;
    if (tokens[at].is("trực"_vn) && tokens[at + 1].is("thuộc"_vn)) return at + 2;
    if (rule.may(takes_c) && tokens[at].is("của"_vn)) return at + 1;
    return at;
}

/// Adds the agency that `name` is part of.
void add_host(lookahead& tokens, name_reading& name, int depth) noexcept {
    if (depth >= deepest_host) return;
    auto const at = skip_of(tokens, name.end, name.rule);
    bool const adjacent = at == name.end;
    if (adjacent && !name.rule.may(takes_h)) return;
    if (tokens[at].before > gap::line || (tokens[at].before == gap::line && adjacent)) return;
    auto const host = read_name(tokens, at, depth + 1);
    if (!host || !can_be_host(host.rule.kind) || (adjacent && host.rule.kind == name.rule.kind)) return;
    if (host.is_class) {
        if (adjacent && has_territory_of_its_own(host.rule.kind) && host.place) {
            name.end = host.end;
            name.is_class = true;
        }
        return;
    }
    name.end = host.end;
    name.place = host.place;
    name.field_only = false;
}

void take_place(name_reading& name, place_reading const& place) noexcept {
    name.place = place;
    name.end = place.end;
    name.field_only = false;
    bool const rank_of_committee = name.rule.kind == agency_kind::steering_committee && !place.listed && place.level;
    name.is_class = place.is_class && !(rank_of_committee && *place.level <= agency_level::district);
}

/// Adds the territories above: "huyện Nông Cống tỉnh Thanh Hóa".
void add_upper_places(lookahead& tokens, name_reading& name, int depth) noexcept {
    for (int i = 0; i < 2 && name.place.named && name.place.level; ++i) {
        auto const upper = read_place(tokens, name.end, depth);
        if (!upper || !upper.named || upper.listed || !upper.level || *upper.level >= *name.place.level) return;
        if (tokens[upper.begin].before > gap::blank || tokens[upper.begin].capital != tokens.shouts(upper.begin))
            return;
        name.end = upper.end;
    }
}

/// Adds a territory, if one may follow.
void add_place(lookahead& tokens, name_reading& name, int depth) noexcept {
    if (name.rule.may(takes_p)) {
        if (auto const place = read_place(tokens, name.end, depth)) {
            take_place(name, place);
            add_upper_places(tokens, name, depth);
            return;
        }
    }
    if (!name.rule.may(takes_n)) return;
    bool const of_some_city =
        name.rule.rule == name_rule::whole && !name.rule.level && name.rule.kind == agency_kind::party_committee;
    bool const known_only = name.rule.level != agency_level::district && !of_some_city;
    if (auto const place = read_bare_name(tokens, name.end, known_only)) take_place(name, place);
}

bool is_field(int value, unsigned flag) noexcept {
    return value > 0 && (static_cast<unsigned>(value) & flag) != 0;
}

/// A field in lower case, "sở nội vụ": one of several words that the table knows whole, for "bộ" and "sở" are parts of
/// other words.
phrase_match read_lower_field(lookahead& tokens, std::size_t at, unsigned flag) noexcept {
    if (tokens[at].capital || tokens[at].before >= gap::paragraph) return {};
    auto const field = longest_phrase(word_phrases(), tokens, at);
    return field.end > at + 1 && is_field(field.value, flag) ? field : phrase_match{};
}

/// A field: known, or for a department of a province any body that begins with a known word.
bool read_field_name(lookahead& tokens, name_reading& name, int depth) noexcept {
    bool const ministry = name.rule.kind == agency_kind::ministry;
    auto const flag = ministry ? word_ministry : word_department;
    bool const lower = !tokens[name.end - 1].capital;
    auto field = read_field(tokens, name.end, flag);
    if (!field && lower) field = read_lower_field(tokens, name.end, flag);
    if (field) {
        name.end = field.end;
        name.known = name.field_only = true;
        return true;
    }
    if (lower) return false;
    if (ministry || !tokens[name.end].capital || tokens[name.end].before >= gap::line ||
        tokens.shouts(name.end) != tokens.shouts(name.end - 1))
        return false;
    if (!longest_phrase(word_phrases(), tokens, name.end)) return false;
    auto const end = read_body(tokens, name.end, tokens.shouts(name.end), body_style::field, depth);
    bool const found = end != name.end;
    name.end = end;
    return found;
}

/// "phòng Nội vụ huyện Mai Sơn", after "Trưởng": a division in lower case needs a known field and its district, for
/// rooms are called so too.
bool read_lower_division(lookahead& tokens, name_reading& name, int depth) noexcept {
    auto field = read_field(tokens, name.end, word_division);
    if (!field) field = read_lower_field(tokens, name.end, word_division);
    if (!field) return false;
    auto const place = read_place(tokens, field.end, depth);
    if (!place || place.is_class || place.level != agency_level::district) return false;
    name.known = true;
    take_place(name, place);
    add_upper_places(tokens, name, depth);
    return true;
}

/// The parts that every ministry and department has: "Văn phòng Bộ", "Thanh tra Sở".
bool has_staff(agency_kind kind) noexcept {
    return kind == agency_kind::office || kind == agency_kind::inspectorate;
}

/// Whether `host` can have the part that `rule` is about: only committees have a standing part ("Thường trực Tỉnh ủy"), and a union those
/// that lead it ("Ban Chấp hành Liên đoàn Lao động tỉnh").
bool can_serve(head_rule const& rule, name_reading const& host) noexcept {
    auto const kind = host.rule.kind;
    bool const leads = rule.kind == agency_kind::party_committee || rule.kind == agency_kind::front;
    if (kind == agency_kind::mass_organisation) return leads && !rule.may(takes_s);
    if (rule.kind != agency_kind::party_committee || !rule.may(takes_s)) return can_be_host(kind);
    return kind == agency_kind::party_committee || kind == agency_kind::people_council ||
           kind == agency_kind::people_committee;
}

/// The agency that a name like "Văn phòng" cannot do without.
bool read_served(lookahead& tokens, name_reading& name, int depth) noexcept {
    auto const at = name.end;
    if (depth < deepest_host && tokens[at].before < gap::paragraph) {
        auto const host = read_name(tokens, at, depth + 1);
        if (host && can_serve(name.rule, host) && !(host.is_class && !host.place)) {
            name.end = host.end;
            name.place = host.place;
            name.is_class = host.is_class;
            if (name.rule.kind == agency_kind::other) name.rule.kind = host.rule.kind;
            return true;
        }
    }
    auto const before = name.end;
    bool const of_a_head = tokens[before].capital && (tokens[before].is("bộ"_vn) || tokens[before].is("sở"_vn));
    if (of_a_head && has_staff(name.rule.kind) && !read_name(tokens, before, depth + 1).blocked) {
        ++name.end;
        return true;
    }
    add_place(tokens, name, depth);
    if (name.end != before) return true;
    bool const other_case = tokens.shouts(before - 1) && tokens[before - 1].where.size() > 3 && !tokens.shouts(before);
    if (!name.rule.may(takes_o) || !tokens[before].capital || other_case) return false;
    name.end = read_body(tokens, name.end, is_heading(tokens, name.end - 1, name.end), body_style::field, depth);
    if (name.end == before) return false;
    add_place(tokens, name, depth);
    return true;
}

bool read_place_name(lookahead& tokens, name_reading& name, int depth) noexcept {
    auto const before = name.end;
    add_place(tokens, name, depth);
    if (name.end != before) return true;
    if (auto const shared = read_shared_place(tokens, name.end, depth)) {
        name.place = shared;
        name.is_class = shared.is_class;
        return true;
    }
    if (name.rule.may(takes_h)) {
        add_host(tokens, name, depth);
        if (name.end != before) return true;
    }
    name.is_class = has_territory_of_its_own(name.rule.kind);
    return name.is_class;
}

/// A body in lower case names somebody only when its words are known to be a name.
bool ends_complete(lookahead& tokens, std::size_t first, std::size_t last) noexcept {
    auto const known = longest_phrase(word_phrases(), tokens, first);
    return known.end == last && (static_cast<unsigned>(known.value) & word_complete) != 0;
}

/// Whether the words after an open head can be a name. Heads of one syllable (Ban, Hội, Vụ) are parts of other words
/// too.
bool may_open(lookahead& tokens, std::size_t at, head_rule const& rule) noexcept {
    auto const& first = tokens[at];
    bool const shouted_head = tokens.shouts(at - 1);
    if (!first.is(token_kind::word) || (shouted_head && !tokens.shouts(at))) return false;
    if (!rule.may(takes_s)) return true;
    if (longest_phrase(word_phrases(), tokens, at)) return true;
    if (tokens.shouts(at)) return !shouted_head;
    auto const& second = tokens[at + 1];
    return first.capital && second.is(token_kind::word) && !second.capital && !is_stop(tokens, at) &&
           !is_stop(tokens, at + 1);
}

/// "Kế hoạch", "quy chế" behind "về": what a document is about, and no task of a committee. "Đề án 06" is one.
bool begins_document(lookahead& tokens, std::size_t at) noexcept {
    struct name {
        syllable first, second;
    };
    constexpr std::array names{name{"kế"_vn, "hoạch"_vn},   name{"quy"_vn, "chế"_vn},    name{"quy"_vn, "định"_vn},
                               name{"nghị"_vn, "quyết"_vn}, name{"quyết"_vn, "định"_vn}, name{"chỉ"_vn, "thị"_vn},
                               name{"thông"_vn, "báo"_vn},  name{"báo"_vn, "cáo"_vn},    name{"kết"_vn, "luận"_vn},
                               name{"hướng"_vn, "dẫn"_vn},  name{"công"_vn, "văn"_vn},   name{"văn"_vn, "bản"_vn}};
    return std::any_of(names.begin(), names.end(),
                       [&](name const& each) { return tokens[at].is(each.first) && tokens[at + 1].is(each.second); });
}

/// Whether "về" goes on the name of a committee, "Ban Chỉ đạo Trung ương về …", whose words from `body` to `body_end` do not tell yet what
/// it is for. Else a document is about what follows: "của Ban Chỉ đạo Cải cách hành chính về việc …".
bool tells_task(lookahead& tokens, std::size_t body, std::size_t body_end, std::size_t about) noexcept {
    if (!tokens[about].is("về"_vn) || tokens[about + 1].is("việc"_vn) || begins_document(tokens, about + 1))
        return false;
    auto const is_whose = [&](std::size_t at) {
        return (tokens[at].is("trung"_vn) && tokens[at + 1].is("ương"_vn)) ||
               (tokens[at].is("quốc"_vn) && tokens[at + 1].is("gia"_vn)) ||
               (tokens[at].is("nhà"_vn) && tokens[at + 1].is("nước"_vn)) ||
               (tokens[at].is("liên"_vn) && tokens[at + 1].is("ngành"_vn));
    };
    auto at = body;
    while (at < body_end && is_whose(at)) at += 2;
    if (at == body_end) return true;
    bool const of_programme = tokens[body_end - 1].is("gia"_vn); // "Chương trình mục tiêu quốc gia về …"
    return of_programme && longest_phrase(word_phrases(), tokens, about + 1);
}

bool read_open_name(lookahead& tokens, name_reading& name, int depth) noexcept {
    bool const topic = name.rule.rule == name_rule::topic;
    auto const before = name.end;
    if (topic && tokens[before].is("về"_vn) && !tells_task(tokens, before, before, before)) return false;
    if (topic || may_open(tokens, before, name.rule)) {
        auto const style = topic ? body_style::topic : body_style::field;
        name.end = read_body(tokens, before, is_heading(tokens, before - 1, before), style, depth);
    }
    auto const body_end = name.end;
    if (!topic && body_end == before) {
        if (name.rule.kind == agency_kind::press) add_place(tokens, name, depth);
        return name.place.named;
    }
    add_host(tokens, name, depth);
    if (topic && name.end > before && tells_task(tokens, before, body_end, name.end))
        name.end = read_body(tokens, name.end, false, body_style::subject, depth);
    if (!name.place) add_place(tokens, name, depth);
    if (topic || tokens[before].capital || name.end > body_end) return name.end != before;
    return ends_complete(tokens, before, body_end);
}

} // namespace

phrase_match read_field(lookahead& tokens, std::size_t at, unsigned flag) noexcept {
    if (!tokens[at].capital || tokens[at].before >= gap::paragraph) return {};
    if (auto const field = longest_phrase(word_phrases(), tokens, at); field && is_field(field.value, flag))
        return field;
    auto const shorter =
        longest_phrase(word_phrases(), tokens, at, flag); // "Tài chính" of "Tài chính, Kế hoạch và Đầu tư"
    if (shorter && (tokens[shorter.end].is(U',') || tokens[shorter.end].is(U';'))) return shorter;
    auto const alone = tokens.shouts(at) ? value_of_word(word_phrases(), tokens[at].word) : -1;
    return is_field(alone, flag) ? phrase_match{at + 1, alone} : phrase_match{};
}

bool starts_another(lookahead& tokens, std::size_t at, int depth) noexcept {
    if (!tokens[at].is(token_kind::word) || !tokens[at].capital) return false;
    if (auto const post = longest_post(tokens, at); post && post.end > at + 1) return true;
    auto const head = longest_phrase(head_phrases(), tokens, at);
    if (!head) return false;
    if (depth >= deepest_host) return rule_of_head(static_cast<std::size_t>(head.value)).rule != name_rule::none;
    return static_cast<bool>(read_name(tokens, at, depth + 1));
}

/// "So Noi vu", "Uy ban nhan dan tinh Son La": known whole, and not a word of it with a mark.
name_reading read_plain_name(lookahead& tokens, std::size_t at) noexcept {
    if (!tokens[at].capital || !tokens[at].unmarked) return {};
    auto const whole = longest_phrase(plain_phrases(), tokens, at);
    if (!whole) return {};
    name_reading name;
    name.rule = rule_of_head(static_cast<std::size_t>(whole.value));
    name.end = name.head_end = whole.end;
    name.known = true;
    if (auto const place = read_plain_place(tokens, whole.end)) {
        name.place = place;
        name.end = place.end;
    }
    return name.rule.rule == name_rule::place && !name.place ? name_reading{} : name;
}

/// "Chính phủ số" is a way to govern; "Chính phủ số 76/NQ-CP" is the government and a number, "Chính phủ số hóa …" what it does.
bool is_digital_government(lookahead& tokens, name_reading const& name) noexcept {
    if (name.rule.kind != agency_kind::government || !tokens[name.end].is("số"_vn)) return false;
    auto const next = tokens[name.end + 1];
    return !next.is(token_kind::number) && !next.is(U':') && !next.is("hóa"_vn);
}

name_reading read_name(lookahead& tokens, std::size_t at, int depth) noexcept {
    auto const head = longest_phrase(head_phrases(), tokens, at);
    if (!head) return depth == 0 ? read_plain_name(tokens, at) : name_reading{};
    name_reading name;
    name.rule = rule_of_head(static_cast<std::size_t>(head.value));
    if (name.rule.rule == name_rule::none) {
        name.blocked = head.end;
        return name;
    }
    bool const part_of_another = depth > 0 && head.end > at + 1;
    bool const lower = !tokens[at].capital && !name.rule.may(takes_l) && !part_of_another;
    bool const lower_division = lower && name.rule.kind == agency_kind::division && head.end == at + 1;
    bool const lower_field = name.rule.rule == name_rule::field && head.end == at + 1;
    if (lower && !lower_field && !lower_division) return {};
    name.end = name.head_end = head.end;
    bool const signature = name.rule.kind == agency_kind::prime_minister && head.end == at + 2 && tokens.shouts(at);
    if (signature) return {};
    if (lower_division) return read_lower_division(tokens, name, depth) ? name : name_reading{};
    bool const short_office =
        name.rule.rule == name_rule::host && tokens[head.end - 1].upper && tokens[head.end].is(U'.');
    if (short_office && tokens[head.end].touches()) ++name.end; // "VP. UBND tỉnh"
    bool found = true;
    switch (name.rule.rule) {
    case name_rule::field: found = read_field_name(tokens, name, depth); break;
    case name_rule::place: found = read_place_name(tokens, name, depth); break;
    case name_rule::host: found = read_served(tokens, name, depth); break;
    case name_rule::open:
    case name_rule::topic: found = read_open_name(tokens, name, depth); break;
    case name_rule::whole: found = !is_digital_government(tokens, name); break;
    case name_rule::none: break;
    }
    if (!found) return {};
    if (name.rule.rule == name_rule::field || name.rule.rule == name_rule::whole) {
        add_host(tokens, name, depth);
        if (!name.place) add_place(tokens, name, depth);
    }
    return name;
}

} // namespace cchc::detail
