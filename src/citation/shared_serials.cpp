// SPDX-License-Identifier: BSL-1.0
#include "citation/shared_serials.hpp"

#include "citation/citation_reader.hpp"
#include "citation/well_formed.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

/// "12", "30a" in front of "30c/NQ-CP".
bool accept_lone_serial(tokenizer& words, token& serial, std::size_t& end) noexcept {
    constexpr std::size_t most_digits = 5;
    auto ahead = words;
    serial = ahead.next();
    if (!serial.is(token_kind::number) || !detail::is_near(serial) || serial.digits() > most_digits) return false;
    end = serial.where.end;
    words = ahead;
    if (auto const suffix = ahead.next(); suffix.touches() && suffix.is(token_kind::word)) {
        if (suffix.word.letters() != 1) return false;
        end = suffix.where.end;
        words = ahead;
    }
    return true;
}

/// "QĐ" in front of a further serial.
span accept_type_again(tokenizer& words, document_type type) noexcept {
    auto ahead = words;
    if (type == document_type::unknown || !ahead.peek().is(token_kind::word)) return {};
    auto const again = match_document_type(ahead);
    if (!again || again->type != type || ahead.peek().touches()) return {};
    words = ahead;
    return again->where;
}

} // namespace

namespace detail {

std::optional<shared_serials> find_shared_serials(tokenizer at, document_type type) {
    constexpr std::size_t most_serials = 64;
    shared_serials found{at};
    bool first_announced = false;
    for (;;) {
        found.last_begin = at.peek().where;
        bool const again = found.count > 0 && !accept_type_again(at, type).empty();
        bool const announced = accept_announcement(at);
        if (found.count == 0) first_announced = announced;
        if (again && announced != first_announced)
            return std::nullopt; // "Kế hoạch 17", a short form, "Kế hoạch số 20/…"
        found.names_type = found.names_type || again;
        if (announced && found.count > 0) found.repeats = true;
        if (auto const next = at.peek(); !next.is(token_kind::number) || !is_near(next)) return std::nullopt;
        if (auto const last = match_document_number(at, number_context::announced)) {
            found.last = *last;
            found.end = at.offset();
            return found.count > 0 ? std::optional{found} : std::nullopt;
        }
        token serial;
        std::size_t end = 0;
        if (!accept_lone_serial(at, serial, end)) return std::nullopt;
        bool const new_clause = at.peek().is(U';');
        if (++found.count > most_serials || !skip_list_joint(at)) return std::nullopt;
        if (new_clause && at.peek().is(token_kind::word)) found.crosses_clause = true;
    }
}

bool read_first_of_serials(tokenizer& words, citation_match& match) {
    auto const found = find_shared_serials(words);
    if (!found || found->crosses_clause || found->last.type != match.type) return false;
    token serial;
    std::size_t end = 0;
    (void)accept_announcement(words);
    (void)accept_lone_serial(words, serial, end);
    match.number = found->last;
    match.number.serial = serial.value;
    match.number.serial_digits = static_cast<std::uint8_t>(serial.digits());
    match.where.end = end;
    return true;
}

tokenizer push_shared_serials(std::vector<citation_match>& list, shared_serials const& found, document_type type,
                              span type_words) {
    citation_match shared;
    shared.type = type;
    shared.type_words = type_words;
    shared.number = found.last;
    shared.where = cover(found.last_begin, found.last.where);
    auto behind = found.first.from(found.end);
    read_tail(behind, shared);
    auto const with_symbol = shared;
    auto serials = found.first;
    for (std::size_t i = 0; i < found.count; ++i, (void)skip_list_joint(serials)) {
        auto const begin = serials.peek().where;
        if (i > 0 && found.names_type)
            if (auto const again = accept_type_again(serials, type); !again.empty()) shared.type_words = again;
        (void)accept_announcement(serials);
        token serial;
        std::size_t end = 0;
        (void)accept_lone_serial(serials, serial, end);
        shared.where = {list.empty() ? type_words.begin : begin.begin, end};
        shared.number.serial = serial.value;
        shared.number.serial_digits = static_cast<std::uint8_t>(serial.digits());
        list.push_back(shared);
    }
    list.push_back(with_symbol);
    if (found.names_type)
        if (auto const again = accept_type_again(serials, type); !again.empty()) list.back().type_words = again;
    return behind;
}

} // namespace detail

/// "Thông tư số 12, 13 và 14/2020/TT-BTC", "Công văn số 101, số 102/SNV-CCVC", "Nghị quyết số 30a và 30c/NQ-CP", "QĐ 623, QĐ
/// 1502/QĐ-UBND": the last number has the symbol, the serials in front of it share it.
bool citation_range::read_shared_serials(tokenizer at, document_type_match const& type) {
    if (auto const first = at.peek(); first.is(token_kind::number)) {
        if (first.touches()) return false;
    } else if (auto words = at; !detail::accept_announcement(words)) {
        return false;
    }
    auto const found = detail::find_shared_serials(at, type.type);
    if (!found || found->crosses_clause) return false;
    auto const& last = found->last;
    bool const joint = last.type == document_type::joint_circular && type.type == document_type::circular;
    bool const differs = !joint && !detail::may_be_called(last.type, last.groups, type.type);
    bool const of_another_type = detail::is_normative(type.type) && detail::is_normative(last.type) && differs;
    bool const starts_anew =
        found->repeats && differs && type.type != document_type::document; // Quyết định số 5, số 12/TB-UBND
    bool const may_be_short =
        found->names_type && (last.year != 0 || last.type != type.type); // NĐ 15, NĐ 20/2020/NĐ-CP
    if (of_another_type || starts_anew || may_be_short || !detail::is_cited(type.type))
        return false; // nghị định 02; 158/QĐ-UBND
    bool const by_symbol = type.type == document_type::document;
    words_ = detail::push_shared_serials(ready_, *found, by_symbol ? last.type : type.type, type.where);
    head_ = ready_.back();
    read_list();
    return true;
}

} // namespace cchc
