// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/find_citations.hpp>

#include <algorithm>
#include <array>

#include <cchc/agency/directory.hpp>
#include <cchc/agency/finder.hpp>

#include "citation/citation_reader.hpp"
#include "citation/start_scanner.hpp"
#include "citation/well_formed.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

/// "Ủy ban nhân dân tỉnh quyết định số …": the agency that ends where the name of the type begins.
span issuer_in_front(std::string_view text, text_format format, span type_words) {
    constexpr std::size_t longest = 160;
    auto const front = text.substr(0, type_words.begin);
    auto const begin = front.size() > longest ? std::min(front.find(' ', front.size() - longest), front.size()) : 0;
    tokenizer words{front, format, begin};
    for (auto at = words; words.next(); at = words) {
        auto const agency = match_agency(at);
        if (!agency) continue;
        words = tokenizer{words.text(), format, agency->where.end};
        if (!agency->is_class && !words.peek()) return agency->where;
    }
    return {};
}

/// A letter typed in front of the name of a type: "cbáo cáo số". The name starts in the middle of an earlier word.
std::optional<document_type_match> type_behind_stray_letter(std::string_view text, text_format format,
                                                            std::size_t number_begin) {
    constexpr int most_words = 4;
    auto const last = detail::token_before(text, format, number_begin);
    auto word = last;
    for (int i = 0; i < most_words && word.is(token_kind::word) && !word.capital; ++i) {
        glyph_reader letters{text, format, word.where.begin};
        tokenizer inside{text, format, letters.next().where.end};
        auto const type = inside.offset() < word.where.end ? match_document_type(inside) : std::nullopt;
        if (type && !type->abbreviated && type->where.end == last.where.end) return type;
        word = detail::token_before(text, format, word.where.begin);
    }
    return std::nullopt;
}

/// How many "02 nghị định nêu trên" are: the number right in front of the type. It must count, not name a table or a form.
std::optional<token> count_in_front(std::string_view text, text_format format, std::size_t type_begin, bool strict) noexcept {
    constexpr std::size_t most_digits = 2;
    constexpr std::array labels{"số"_vn,  "bảng"_vn, "hình"_vn,  "biểu"_vn, "mẫu"_vn, "bước"_vn, "mục"_vn,   "phần"_vn, "điều"_vn,
                                "khoản"_vn, "điểm"_vn, "chương"_vn, "lục"_vn, "nhóm"_vn, "loại"_vn, "cấp"_vn, "thứ"_vn, "lần"_vn,
                                "khóa"_vn, "tháng"_vn, "năm"_vn, "quý"_vn, "ngày"_vn, "tập"_vn, "danh"_vn, "đợt"_vn};
    auto const count = detail::token_before(text, format, type_begin);
    bool const counts = count.is(token_kind::number) && count.digits() <= most_digits && count.value >= 2;
    bool const padded = count.digits() == most_digits && text[count.where.begin] == '0';
    if (!counts || (strict && !padded)) return std::nullopt;
    if (tokenizer{text, format, count.where.end}.peek().before != gap::blank) return std::nullopt;
    auto const before = detail::token_before(text, format, count.where.begin);
    bool const named = std::find(labels.begin(), labels.end(), before.word) != labels.end();
    if (named || (before && before.where.end == count.where.begin)) return std::nullopt;
    return count;
}

} // namespace

citation_range::citation_range(std::string_view text, find_options options, std::size_t from)
    : words_{text, options.format, from}, options_{options} {}

void citation_range::complete(citation_match& match) {
    auto const text = words_.text();
    take_same_day(match);
    if (match.kind != citation_kind::numbered) return;
    take_announced(match);
    bool const might_follow_issuer = match.issuer.empty() && match.type == document_type::decision &&
                                     !match.type_words.empty() && surface(text, match.type_words).front() == 'q';
    if (might_follow_issuer) match.issuer = issuer_in_front(text, options_.format, match.type_words);
}

bool citation_range::accept(std::optional<citation_match> match, tokenizer behind) {
    if (!match) return false;
    words_ = behind;
    if (!detail::is_cited(match->type)) return false;
    complete(*match);
    remember_date(*match);
    ready_.push_back(*match);
    if (match->kind == citation_kind::numbered && !match->short_number) {
        head_ = *match;
        read_list();
    }
    if (match->kind == citation_kind::titled) read_years();
    return true;
}

bool citation_range::read_from(tokenizer at, token const& first) {
    switch (detail::start_with(first)) {
    case detail::start::none: return false;
    case detail::start::number:
    case detail::start::announced: return read_number(at, first);
    case detail::start::day:
        read_announcement(at);
        return false;
    case detail::start::several: {
        auto behind = at;
        auto const places = match_provisions(behind);
        return (places && read_with_provisions(behind, *places)) || read_plural_reference(at);
    }
    case detail::start::provision: {
        auto behind = at;
        auto const places = match_provisions(behind);
        return places ? read_with_provisions(behind, *places) : read_type(at); // Chương trình, Điều lệ
    }
    case detail::start::type: return read_type(at);
    }
    return false;
}

bool citation_range::read_type(tokenizer at) {
    auto const begin = at;
    auto match = detail::read_document(at, options_);
    if (!match) {
        at = begin;
        auto const type = match_document_type(at);
        if (!type) return false;
        return at.peek().is("của"_vn) ? read_heading(at, *type) : read_shared_serials(at, *type);
    }
    read_provisions_behind(at, *match);
    if (match->kind == citation_kind::back_reference) take_count(*match, begin.peek());
    return accept(match, at);
}

bool citation_range::read_number(tokenizer at, token const& first) {
    auto const text = at.text();
    auto match = detail::read_bare_number(at, options_.guards);
    if (!match) return false;
    inherit_type(*match, false);
    auto const stray =
        first.is(token_kind::word) ? type_behind_stray_letter(text, options_.format, first.where.begin) : std::nullopt;
    if (stray) {
        match->type = stray->type;
        match->type_words = stray->where;
        match->where.begin = stray->where.begin;
        match->repairs |= repair::stray_letter;
    }
    read_provisions_behind(at, *match);
    return accept(match, at);
}

/// "02 nghị định nêu trên", "3 quyết định này", "02 Luật này"; a table or an annex may have a number in front of "Thông tư này".
void citation_range::take_count(citation_match& match, token const& type) const noexcept {
    bool const may_be_label = match.back == back_word::self && type.capital;
    auto const count = count_in_front(words_.text(), options_.format, match.where.begin, may_be_label);
    if (!count) return;
    match.plural = true;
    match.count = static_cast<std::uint8_t>(count->value);
    match.where.begin = count->where.begin;
}

/// "các Quyết định nêu trên", "hai luật này".
bool citation_range::read_plural_reference(tokenizer at) {
    constexpr std::array counts{"hai"_vn, "ba"_vn, "bốn"_vn};
    auto const first = at.next();
    auto const count = std::find(counts.begin(), counts.end(), first.word);
    bool const counted = count != counts.end();
    if (detail::start_with(at.peek()) != detail::start::type || first.is("từ"_vn)) return false;
    auto match = detail::read_document(at, options_);
    if (!match || match->kind != citation_kind::back_reference) return false;
    match->plural = true;
    match->count = counted ? static_cast<std::uint8_t>(count - counts.begin() + 2) : std::uint8_t{0};
    match->where.begin = first.where.begin;
    return accept(match, at);
}

bool citation_range::is_strict(citation_match const& match) const {
    if (!detail::is_well_formed(words_.text(), options_.format, match)) return false;
    if (options_.least != strictness::registered || match.kind != citation_kind::numbered) return true;
    auto const number = to_citation(words_.text(), match, options_.format).number;
    static auto const national = agency_directory::national();
    return is_registered(*number, options_.agencies != nullptr ? *options_.agencies : national);
}

void citation_range::advance() {
    started_ = true;
    words_ = memo_.helping(words_); // again each time, for a range may be moved
    if (++front_ < ready_.size()) return;
    ready_.clear();
    front_ = 0;
    for (;;) {
        auto at = words_;
        if (options_.format == text_format::plain)
            at = at.from(detail::next_start(at.text(), at.offset(), window_end_));
        else at = at.from(at.peek().where.begin); // what stands in front does not count
        words_ = at;
        auto const first = words_.next();
        if (!first) return;
        auto const behind = words_.offset();
        bool const found = read_from(at, first);
        if (words_.offset() < behind) words_ = at.from(behind);
        if (options_.least != strictness::possible)
            ready_.erase(std::remove_if(ready_.begin(), ready_.end(), [this](auto const& m) { return !is_strict(m); }),
                         ready_.end());
        if (found && !ready_.empty()) return;
    }
}

} // namespace cchc
