// SPDX-License-Identifier: BSL-1.0
#include "citation/issuer_reader.hpp"

#include <algorithm>
#include <array>

#include <cchc/agency/finder.hpp>

#include "agency/name_reader.hpp"
#include "citation/glued_words.hpp"
#include "citation/issuer_name.hpp"
#include "citation/start_scanner.hpp"
#include "citation/symbol_letters.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

constexpr int deepest_owner = 3; ///< "Hội đồng quản trị Công ty … thuộc Tổng công ty …"

std::size_t body_end(tokenizer const& words, std::string_view symbol, int depth) noexcept;
std::size_t held_post_end(tokenizer const& words, std::string_view symbol) noexcept;

// Agencies ------------------------------------------------------------------------------------------------------------

/// "UBND xã Tân Nhựt, huyện Bình Chánh": territories above, each behind a comma.
std::size_t behind_upper_places(tokenizer const& words, std::size_t end, std::optional<agency_level> level) noexcept {
    while (level > agency_level::province && words.from(end).peek().is(U',')) {
        lookahead tokens{words.from(end)};
        auto const upper = read_place(tokens, 1, 0);
        bool const fits =
            upper && upper.named && !upper.listed && !upper.is_class && upper.level && *upper.level < *level;
        if (!fits) return end;
        end = tokens[upper.end - 1].where.end;
        level = upper.level;
    }
    return end;
}

/// What is named by its work and belongs to another agency.
bool is_part(agency_kind kind) noexcept {
    using enum agency_kind;
    return kind == division || kind == office || kind == bureau || kind == agency_of_ministry || kind == centre ||
           kind == institute || kind == sub_department || kind == hospital;
}

/// "Phòng Tham mưu - Công an tỉnh Lạng Sơn".
std::size_t behind_parent(tokenizer const& words, agency_match const& part) noexcept {
    if (!is_part(part.kind) || !part.territory.empty()) return part.where.end;
    auto ahead = words.from(part.where.end);
    auto const dash = ahead.next();
    bool const joins = dash.is(U'-') && dash.before == gap::blank && ahead.peek().before == gap::blank;
    if (!joins) return part.where.end;
    auto const parent = match_agency(ahead);
    return parent && !parent->is_class ? parent->where.end : part.where.end;
}

/// "Bộ Tư lệnh Quân khu 7", "Bộ Tư lệnh Vùng 1 Hải quân", "Trường Đại học Sư phạm Hà Nội 2".
std::size_t behind_number(tokenizer const& words, agency_match const& unit) noexcept {
    auto const end = unit.where.end;
    bool const may_be_numbered = unit.kind == agency_kind::military || unit.kind == agency_kind::school;
    if (!may_be_numbered || !words.from(end).peek().is(token_kind::number)) return end;
    auto const last = token_before(words.text(), words.format(), end);
    lookahead tokens{words.from(last.where.begin)};
    auto const name = read_body_name(tokens, 0, 1);
    return name > 1 ? tokens[name - 1].where.end : end;
}

/// "Thủ tướng Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam".
std::size_t behind_state_name(tokenizer behind) noexcept {
    auto const end = behind.offset();
    if (!accept_words(behind, "nước"_vn)) return end;
    bool const named =
        accept_words(behind, "cộng"_vn, "hòa"_vn, "xã"_vn, "hội"_vn, "chủ"_vn, "nghĩa"_vn, "việt"_vn, "nam"_vn) ||
        accept_words(behind, "việt"_vn, "nam"_vn, "dân"_vn, "chủ"_vn, "cộng"_vn, "hòa"_vn);
    return named ? behind.offset() : end;
}

/// "Chinh phủ", "Chính phu", "Quôc hội": an organ of the state with a wrong mark.
std::size_t misspelt_organ_end(tokenizer words) noexcept {
    auto const first = words.next();
    auto const second = words.next();
    if (!first.capital || first.upper || second.capital || !is_near(first) || second.before != gap::blank) return 0;
    auto const begin = first.word.unmarked();
    auto const end = second.word.unmarked();
    bool const organ = (begin == "chinh"_vn && end == "phu"_vn) || (begin == "quoc"_vn && end == "hoi"_vn);
    return organ ? second.where.end : 0;
}

/// An agency with what goes on its name. A class is none, unless it is named twice: "UBND Ủy ban nhân dân tỉnh".
std::size_t agency_end(tokenizer const& words, agency_match agency) noexcept {
    if (agency.is_class) {
        auto const again = match_agency(words.from(agency.where.end));
        bool const twice = again && !again->is_class && again->kind == agency.kind && agency.territory.empty();
        if (!twice) return 0;
        agency = *again;
    }
    auto const places = agency.territory.empty() ? 0 : behind_upper_places(words, agency.where.end, agency.level);
    if (agency.kind == agency_kind::prime_minister)
        return std::max(behind_state_name(words.from(agency.where.end)),
                        misspelt_organ_end(words.from(agency.where.end)));
    return std::max({places, behind_parent(words, agency), behind_number(words, agency)});
}

std::size_t agency_end(tokenizer const& words) noexcept {
    auto const agency = match_agency(words);
    return agency ? agency_end(words, *agency) : 0;
}

/// "của chính phủ", "của Bộ tài chính": behind a number small letters are no doubt either.
std::size_t small_agency_end(tokenizer const& words) noexcept {
    lookahead tokens{words};
    auto const head = longest_phrase(head_phrases(), tokens, 0);
    if (!head) return 0;
    auto const& rule = rule_of_head(static_cast<std::size_t>(head.value));
    auto name_end = head.end;
    if (rule.rule == name_rule::field) {
        auto const flag = rule.kind == agency_kind::ministry ? word_ministry : word_department;
        auto const field = longest_phrase(word_phrases(), tokens, head.end, flag);
        if (field.end < head.end + 2 || !is_near(tokens[head.end])) return 0;
        name_end = field.end;
    } else if (rule.rule != name_rule::whole || tokens[0].capital || head.end < 2) {
        return 0;
    }
    auto place = rule.may(takes_p) ? read_place(tokens, name_end, 0) : place_reading{};
    if (!place && rule.may(takes_n)) place = read_bare_name(tokens, name_end, true);
    auto const end = place && !place.is_class ? place.end : name_end;
    return ends_name(tokens, end) ? tokens[end - 1].where.end : 0;
}

// Other bodies --------------------------------------------------------------------------------------------------------

/// "EVN", "BGD&ĐT", "VNPT Bắc Kạn" among small letters: one that the number names too, or the letters of a ministry.
std::size_t abbreviation_end(tokenizer const& words, std::string_view symbol, bool behind_post) noexcept {
    constexpr unsigned fewest_letters = 3;
    lookahead tokens{words};
    auto const first = tokens[0];
    if (!first.is(token_kind::word) || !first.upper || first.word.letters() < fewest_letters) return 0;
    std::size_t end = 1;
    if (tokens[1].is(U'&') && tokens[1].touches() && tokens[2].touches() && tokens[2].upper) end = 3;
    auto const written = surface(words.text(), tokens.between(0, end));
    auto const place = read_bare_name(tokens, end, true);
    if (place) end = place.end;
    auto const next = tokens[end];
    bool const symbol_goes_on = next.touches() && (next.is(U'/') || next.is(U'-') || next.is(token_kind::number));
    if (symbol_goes_on || next.capital || !ends_name(tokens, end)) return 0;
    auto const at = symbol.size() > written.size() ? symbol.find(written) : std::string_view::npos;
    bool const in_symbol = at != std::string_view::npos && at > 0 && (symbol[at - 1] == '-' || symbol[at - 1] == '/');
    bool const ministry = first.word.letter_index(0) == letter_of(U'b').index && first.word.tone() == tone::ngang;
    return in_symbol || ministry || behind_post ? tokens[end - 1].where.end : 0;
}

/// "Trung ương", "TW": of the Party.
std::size_t party_centre_end(tokenizer words) noexcept {
    auto const first = words.peek();
    bool const centre = accept_words(words, "trung"_vn, "ương"_vn) ||
                        (first.upper && (accept_words(words, "tw"_vn) || accept_words(words, "tư"_vn)));
    return centre ? words.offset() : 0;
}

/// The head of an agency whose name is open: "Bộ Lương thực", "Tổng cục Địa chính". The token behind it, or 0.
std::size_t open_head_end(lookahead& tokens) noexcept {
    auto const head = longest_phrase(head_phrases(), tokens, 0);
    if (!head) return 0;
    auto const rule = rule_of_head(static_cast<std::size_t>(head.value)).rule;
    return rule == name_rule::open || rule == name_rule::field ? head.end : 0;
}

/// "5 Viện kiểm sát nhân dân tối cao" behind "Vụ": the end of the body whose units are numbered; 0: none.
std::size_t behind_unit_number(tokenizer behind) noexcept {
    auto const number = behind.next();
    if (!number.is(token_kind::number) || !is_near(number)) return 0;
    (void)accept_words(behind, "thuộc"_vn);
    return is_near(behind.peek()) ? agency_end(behind) : 0;
}

/// "của Thủ tướng Chính phủ", "Sở Y tế" behind the words for a body that was set up for a task: the end of who did, or 0.
std::size_t founder_end(tokenizer words, std::string_view symbol, int depth) noexcept {
    if (depth >= deepest_owner) return 0;
    (void)(accept_words(words, "của"_vn) || accept_words(words, "thuộc"_vn));
    if (!is_near(words.peek())) return 0;
    auto const body = body_end(words, symbol, depth + 1);
    return body != 0 ? body : held_post_end(words, symbol);
}

/// "Hội đồng thẩm định giá đất", "Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ": the task in words of
/// the table, and whose body it is.
std::size_t task_body_end(lookahead& tokens, tokenizer const& words, std::size_t kind_end, std::string_view symbol,
                          int depth) noexcept {
    auto const behind = [&](std::size_t at) { return words.from(tokens[at - 1].where.end); };
    if (auto const founder = founder_end(behind(kind_end), symbol, depth)) return founder;
    auto end = read_body(tokens, kind_end, false, body_style::topic, 0);
    if (auto const founder = end > kind_end ? founder_end(behind(end), symbol, depth) : 0) return founder;
    if (auto const place = read_place(tokens, end, 0); place && !place.listed) end = place.end;
    return ends_name(tokens, end) ? tokens[end - 1].where.end : 0;
}

/// A body that stands in no table.
std::size_t other_body_end(tokenizer const& words, std::string_view symbol, int depth) noexcept {
    lookahead tokens{words};
    auto const kind = read_body_kind(tokens, 0);
    auto name_begin = kind.form == body_form::named ? kind.end : 0;
    if (kind.form == body_form::board || kind.form == body_form::group) {
        auto behind = words.from(tokens[kind.end - 1].where.end);
        auto const dash = behind.peek(); // "Cơ quan CSĐT - Công an tỉnh"
        if (dash.is(U'-') && dash.before == gap::blank) (void)behind.next();
        bool const near = is_near(behind.peek()) && depth < deepest_owner;
        auto owner = near ? party_centre_end(behind) : 0;
        bool const of_union = owner != 0 && kind.form == body_form::group && words.from(owner).peek().capital;
        if (of_union) return 0; // "Đoàn Chủ tịch Trung ương Hội Nông dân"
        if (near && owner == 0) owner = body_end(behind, symbol, depth + 1);
        if (near && owner == 0 && tokens[kind.end].upper) owner = abbreviation_end(behind, symbol, true);
        if (owner != 0) return owner;
        return kind.form == body_form::board && ends_name(tokens, kind.end) ? tokens[kind.end - 1].where.end : 0;
    }
    if (kind.form == body_form::task) return task_body_end(tokens, words, kind.end, symbol, depth);
    if (name_begin == 0) {
        if (tokens[0].capital) name_begin = open_head_end(tokens);
        if (name_begin == 0) return 0;
        if (auto const owner = behind_unit_number(words.from(tokens[name_begin - 1].where.end))) return owner;
    }
    auto const end = read_body_name(tokens, 0, name_begin);
    return end > name_begin ? tokens[end - 1].where.end : 0;
}

/// An agency or another body, without a post.
std::size_t body_end(tokenizer const& words, std::string_view symbol, int depth) noexcept {
    if (auto const end = agency_end(words)) return end;
    return other_body_end(words, symbol, depth);
}

// Posts, meetings, joint issuers --------------------------------------------------------------------------------------

/// A post with a wrong mark: "Bộ trường Bộ Công Thương", "Thủ tưởng Chính phủ". The token behind it, or 0.
std::size_t misspelt_post(lookahead& tokens) noexcept {
    struct post {
        syllable first, second;
    };
    constexpr std::array posts{post{"bo"_vn, "truong"_vn}, post{"thu"_vn, "tuong"_vn}, post{"chu"_vn, "tich"_vn},
                               post{"thong"_vn, "doc"_vn}, post{"giam"_vn, "doc"_vn},  post{"hieu"_vn, "truong"_vn}};
    auto const first = tokens[0].word.unmarked();
    auto const second = tokens[1].word.unmarked();
    bool const known =
        std::any_of(posts.begin(), posts.end(), [&](post const& p) { return p.first == first && p.second == second; });
    return known && is_near(tokens[1]) ? 2 : 0;
}

/// A post and the body in which it is held, where no agency stands.
std::size_t held_post_end(tokenizer const& words, std::string_view symbol) noexcept {
    if (auto behind = words; auto const agency = match_behind_post(behind)) return agency_end(behind, *agency);
    lookahead tokens{words};
    auto const post = longest_post(tokens, 0).end;
    auto const end = post != 0 ? post : misspelt_post(tokens);
    if (end == 0 || !is_near(tokens[end])) return 0;
    auto const behind = words.from(tokens[end - 1].where.end);
    if (auto const body = body_end(behind, symbol, 0)) return body;
    if (auto const body = small_agency_end(behind)) return body;
    return tokens[0].upper ? 0 : abbreviation_end(behind, symbol, true);
}

/// The field of a ministry whose first word is left out: "Bộ Tài chính - Y tế".
std::size_t field_end(tokenizer const& words) noexcept {
    lookahead tokens{words};
    auto const field = read_field(tokens, 0, word_ministry);
    return field ? tokens[field.end - 1].where.end : 0;
}

/// ", Bộ Tư pháp", " - Y tế", "và Bộ trưởng Bộ Tài chính": the end of at most so many further issuers.
std::size_t further_end(tokenizer const& words, std::size_t end, int most) noexcept {
    for (; most > 0; --most) {
        auto next = words.from(end);
        auto const joint = next.next();
        bool const joins = joint.is(U',') || joint.is("và"_vn) || joint.is(U'-');
        if (!joins || !is_near(joint) || !is_near(next.peek())) break;
        auto further = agency_end(next);
        if (further == 0) further = held_post_end(next, {});
        if (further == 0) further = small_agency_end(next);
        if (further == 0 && joint.is(U'-')) further = field_end(next);
        if (further == 0) break;
        end = further;
    }
    return end;
}

/// "Liên bộ Giáo dục và Đào tạo - Bộ Tài chính", "Liên Bộ trưởng Bộ Tài chính và Bộ Tư pháp": two or more.
std::size_t joint_bodies_end(tokenizer words) noexcept {
    constexpr int most_further = 6;
    if (!accept_words(words, "liên"_vn)) return 0;
    auto behind = words;
    auto const first = behind.next();
    if (!first.is("bộ"_vn) && !first.is("ngành"_vn) && !first.is("sở"_vn) && !first.is("tịch"_vn)) return 0;
    auto end = agency_end(words);
    if (end == 0) end = held_post_end(words, {});
    if (end == 0) end = agency_end(behind);
    if (end == 0) end = field_end(behind);
    auto const all = end == 0 ? 0 : further_end(words, end, most_further);
    return all > end ? all : 0;
}

/// "sáu", "XIII", "8".
bool is_ordinal(token const& t) noexcept {
    constexpr std::array ordinals{"nhất"_vn, "hai"_vn, "ba"_vn,   "tư"_vn,   "năm"_vn, "sáu"_vn,
                                  "bảy"_vn,  "tám"_vn, "chín"_vn, "mười"_vn, "một"_vn};
    return t.is(token_kind::number) || is_roman(t) || is_among(t, ordinals);
}

/// "Hội nghị lần thứ sáu Ban Chấp hành Trung ương", "Kỳ họp thứ 8, Hội đồng nhân dân tỉnh": the meeting of a body. One without is no
/// issuer: "Hội nghị Trung ương 6".
std::size_t meeting_end(tokenizer words) noexcept {
    if (!accept_words(words, "hội"_vn, "nghị"_vn) && !accept_words(words, "kỳ"_vn, "họp"_vn)) return 0;
    if (!accept_words(words, "lần"_vn, "thứ"_vn) && !accept_words(words, "thứ"_vn)) return 0;
    if (!is_near(words.peek()) || !is_ordinal(words.peek())) return 0;
    bool const ten = words.next().is("mười"_vn);
    if (ten && is_ordinal(words.peek())) (void)words.next();
    (void)accept_mark(words, U',');
    auto const whose = match_agency(words);
    return whose && !whose->is_class ? whose->where.end : 0;
}

/// "Bộ Chính trị, Ban Bí thư": the organs of the Party's centre issue together. What else follows a comma is the next subject: "của Ban
/// Bí thư, Ban Tuyên giáo và Dân vận Trung ương hướng dẫn …".
std::size_t central_organs_end(tokenizer const& words, std::size_t end) noexcept {
    constexpr int most_further = 2;
    for (int count = 0; count < most_further; ++count) {
        auto next = words.from(end);
        auto const joint = next.next();
        if (!(joint.is(U',') || joint.is("và"_vn)) || !is_near(joint)) break;
        auto organ = next;
        bool const central = accept_words(organ, "bộ"_vn, "chính"_vn, "trị"_vn) ||
                             accept_words(organ, "ban"_vn, "bí"_vn, "thư"_vn) ||
                             accept_words(organ, "ban"_vn, "chấp"_vn, "hành"_vn, "trung"_vn, "ương"_vn);
        auto const whole = central ? agency_end(next) : 0;
        if (whole == 0) break;
        end = whole;
    }
    return end;
}

/// Whether a document has several issuers: by its type or its symbol (TTLT-BTC-BYT, TT/LB).
int most_further_issuers(std::string_view symbol, citation_match const& match) noexcept {
    bool const joint = match.number.groups > 2 || match.type == document_type::joint_circular ||
                       match.type == document_type::joint_resolution ||
                       symbol.substr(symbol.size() - std::min<std::size_t>(symbol.size(), 3)) == "/LB";
    return joint ? std::max<int>(match.number.groups - 2, 1) : 0;
}

} // namespace

std::size_t issuer_end(tokenizer const& words, std::string_view symbol) noexcept {
    auto const first = words.peek();
    if (!first.is(token_kind::word) || !is_near(first)) return 0;
    if (auto const agency = match_agency(words)) return agency_end(words, *agency);
    if (auto const end = held_post_end(words, symbol)) return end;
    if (auto const end = other_body_end(words, symbol, 0)) return end;
    if (auto const end = joint_bodies_end(words)) return end;
    if (auto const end = meeting_end(words)) return end;
    if (auto const end = small_agency_end(words)) return end;
    if (auto const end = misspelt_organ_end(words)) return end;
    lookahead tokens{words};
    bool const in_capitals = tokens[0].upper && token_before(words.text(), words.format(), first.where.begin).upper;
    if (in_capitals) return 0;
    if (auto const end = party_centre_end(words)) return end;
    return abbreviation_end(words, symbol, false);
}

std::size_t post_end(tokenizer const& words) noexcept {
    lookahead tokens{words};
    auto const post = longest_post(tokens, 0).end;
    return post == 0 ? 0 : tokens[post - 1].where.end;
}

namespace {

/// "UBND tinh", "Chu tich UBND huyen", "chinh phu" behind "cua": without diacritics and a name, a level or an organ is a word like any
/// other.
std::size_t plain_issuer_end(tokenizer words) noexcept {
    constexpr std::array bodies{"UBND"_vn, "HĐND"_vn, "HDND"_vn};
    constexpr std::array levels{"tinh"_vn, "huyen"_vn, "quan"_vn, "xa"_vn, "phuong"_vn};
    if (accept_words(words, "chính"_vn, "phủ"_vn) || accept_words(words, "quốc"_vn, "hội"_vn)) return words.offset();
    (void)(accept_words(words, "phó"_vn, "chủ"_vn, "tịch"_vn) || accept_words(words, "chủ"_vn, "tịch"_vn));
    auto const body = words.next();
    if (!body.upper || !is_near(body) || !is_among(body, bodies)) return 0;
    if (accept_words(words, "thành"_vn, "phố"_vn) || accept_words(words, "thị"_vn, "xã"_vn)) return words.offset();
    auto const level = words.next();
    return is_near(level) && is_among(level, levels) ? level.where.end : 0;
}

/// ", của Ban Bí thư tại văn bản số …", behind a comma: who is named issued the document that is named next.
bool issued_next(tokenizer behind) noexcept {
    return behind.peek().is("tại"_vn) && accept_words(behind, "tại"_vn) && match_document_type(behind);
}

/// "ra Kế hoạch số 188-KH/TĐTN", "đã ban hành Quyết định số …": who is named in front issues another document.
bool issues_another(tokenizer behind) noexcept {
    (void)accept_words(behind, "đã"_vn);
    if (!accept_words(behind, "ra"_vn) && !accept_words(behind, "ban"_vn, "hành"_vn)) return false;
    if (!match_document_type(behind)) return false;
    return behind.peek().is("số"_vn) || behind.peek().is(token_kind::number);
}

} // namespace

bool read_issuer(tokenizer& words, citation_match& match) {
    auto ahead = words;
    bool const behind_comma = accept_mark(ahead, U',');
    if (!accept_words(ahead, "của"_vn) && !accept_glued_of(ahead)) return false;
    if (ahead.peek().is("của"_vn)) (void)ahead.next(); // typed twice
    auto const begin = ahead.peek().where.begin;
    auto const symbol = surface(words.text(), match.number.where);
    auto first = issuer_end(ahead, symbol);
    if (auto const cut = first == 0 && !symbol.empty() ? end_of_glued_name(ahead) : 0; cut != 0)
        first = issuer_end(tokenizer{words.text().substr(0, cut), words.format(), begin}, symbol) == cut ? cut : 0;
    if (first == 0 && token_before(words.text(), words.format(), begin).is("cua"_vn)) first = plain_issuer_end(ahead);
    if (first == 0) return false;
    auto const most = most_further_issuers(symbol, match);
    bool const of_party = most == 0 && match.number.family == number_family::party;
    auto end = of_party ? central_organs_end(words, first) : further_end(words, first, most);
    if (end != first && most < 2 && words.from(first).peek().is(U',') && issues_another(words.from(end))) end = first;
    if (behind_comma && issued_next(words.from(end))) return false;
    match.issuer = {begin, end};
    match.where.end = std::max(match.where.end, end);
    words = words.from(end);
    return true;
}

bool read_post_before_number(tokenizer& words, citation_match& match) noexcept {
    auto ahead = words;
    if (!accept_words(ahead, "của"_vn)) return false;
    lookahead tokens{ahead};
    auto const post = longest_post(tokens, 0).end;
    if (post == 0 || !tokens[post].is("số"_vn) || !is_near(tokens[post])) return false;
    match.issuer = tokens.between(0, post);
    words = words.from(match.issuer.end);
    return true;
}

span issuer_in_front(tokenizer const& words, std::size_t begin, bool may_be_class) {
    auto inside = words_in_front(words, begin);
    for (auto at = inside; inside.next(); at = inside) {
        auto const agency = match_agency(at);
        if (!agency) continue;
        inside = tokenizer{inside.text(), words.format(), agency->where.end};
        if ((may_be_class || !agency->is_class) && !inside.peek()) return agency->where;
    }
    return {};
}

} // namespace cchc::detail
