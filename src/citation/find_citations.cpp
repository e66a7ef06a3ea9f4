// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/find_citations.hpp>

#include <algorithm>
#include <array>

#include <cchc/agency/directory.hpp>

#include "citation/back_reference.hpp"
#include "citation/bare_number.hpp"
#include "citation/citation_reader.hpp"
#include "citation/glued_words.hpp"
#include "citation/issuer_reader.hpp"
#include "citation/paragraph.hpp"
#include "citation/start_scanner.hpp"
#include "citation/well_formed.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

static_assert(document_type_count <= 64);

constexpr std::uint64_t bit_of(document_type type) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(type);
}

/// The name of a type that starts in the middle of an earlier word.
struct type_inside_word {
    document_type_match type;
    bool behind_letter; ///< a stray one, else a whole word
};

/// "Nghịquyết số", "Quyếtđịnh số": the name of a type without its blank.
std::optional<document_type_match> type_without_blank(std::string_view text, text_format format, token const& word) {
    constexpr std::size_t shortest = 8;
    constexpr std::size_t longest = 32;
    if (!word.is(token_kind::word) || word.where.size() < shortest || word.where.size() > longest) return std::nullopt;
    glyph_reader letters{text, format, word.where.begin};
    for (auto g = letters.next(); !g.end && g.where.end < word.where.end; g = letters.next()) {
        auto const first = tokenizer{text.substr(0, g.where.end), format, word.where.begin}.next();
        if (detail::start_with(first) != detail::start::type) continue;
        auto const second = tokenizer{text.substr(0, word.where.end), format, g.where.end}.next();
        for (std::size_t i = 0; i < document_type_count; ++i) {
            auto const type = static_cast<document_type>(i);
            tokenizer name{vietnamese_name(type)};
            bool const fits = name.next().word == first.word && name.next().word == second.word && !name.next();
            if (fits) return document_type_match{type, false, word.where};
        }
    }
    return std::nullopt;
}

/// A letter typed in front of the name of a type, "cbáo cáo số", or a word glued to it, "tạiTờ trình số", "theoQuyếtđịnh số".
std::optional<type_inside_word> find_type_inside_word(std::string_view text, text_format format,
                                                      std::size_t number_begin) {
    constexpr int most_words = 4;
    auto const type_up_to = [&](std::size_t end, std::size_t begin, token const& word) {
        tokenizer inside{text, format, begin};
        auto const type = begin < word.where.end ? match_document_type(inside) : std::nullopt;
        return type && !type->abbreviated && type->where.end == end ? type : std::nullopt;
    };
    auto const last = detail::token_before(text, format, number_begin);
    if (auto const type = type_without_blank(text, format, last)) return type_inside_word{*type, false};
    auto word = last;
    for (int i = 0; i < most_words && word.is(token_kind::word); ++i) {
        glyph_reader letters{text, format, word.where.begin};
        auto const behind_first = letters.next().where.end;
        if (!word.capital)
            if (auto const type = type_up_to(last.where.end, behind_first, word)) return type_inside_word{*type, true};
        for (auto g = letters.next(); !g.end && g.where.begin < word.where.end && !word.upper; g = letters.next()) {
            if (!g.letter.upper) continue;
            auto type = type_up_to(last.where.end, g.where.begin, word);
            if (!type && i == 0) type = type_without_blank(text, format, tokenizer{text, format, g.where.begin}.next());
            if (type) return type_inside_word{*type, false};
            break;
        }
        if (word.capital) break;
        word = detail::token_before(text, format, word.where.begin);
    }
    return std::nullopt;
}

/// Whether a word is another but for marks, and for one letter too many or too few: "Ngị", "địnhh", "địh". Sets `slipped` for
/// such a letter.
bool is_nearly(token const& t, syllable meant, bool& slipped) noexcept {
    if (!t.is(token_kind::word) || !t.word) return false;
    auto const written = t.word.unmarked();
    auto const right = meant.unmarked();
    if (written == right) return true;
    bool const more = written.letters() > right.letters();
    auto const& longer = more ? written : right;
    auto const& shorter = more ? right : written;
    if (slipped || shorter.letters() < 2 || longer.letters() != shorter.letters() + 1) return false;
    unsigned at = 0;
    while (at < shorter.letters() && longer.letter_index(at) == shorter.letter_index(at)) ++at;
    for (; at < shorter.letters(); ++at)
        if (longer.letter_index(at + 1) != shorter.letter_index(at)) return false;
    return slipped = true;
}

/// The name of a type in front of a number that names it, with a wrong mark or glued to "số": "Quyêt định số", "Công vãn số", "Kế hoạchsố",
/// "Quyết định sổ", "Ngị định số".
std::optional<span> misspelt_type(std::string_view text, text_format format, std::size_t number_begin,
                                  document_type type) noexcept {
    constexpr std::string_view glued_so = "số";
    auto const ends_near = [&](token const& t) {
        return tokenizer{text, format, t.where.end}.peek().before <= gap::line;
    };
    auto last = detail::token_before(text, format, number_begin);
    if (last.word.unmarked() == "so"_vn && ends_near(last)) last = detail::token_before(text, format, last.where.begin);
    auto const written = surface(text, last.where);
    if (last.is(token_kind::word) && written.size() > glued_so.size() &&
        written.substr(written.size() - glued_so.size()) == glued_so)
        last = tokenizer{text.substr(0, last.where.end - glued_so.size()), format, last.where.begin}.next();
    std::array<syllable, 4> name{};
    std::size_t size = 0;
    tokenizer words{vietnamese_name(type)};
    for (auto t = words.next(); t && size < name.size(); t = words.next()) name[size++] = t.word;
    if (size < 2) return std::nullopt;
    auto const end = last.where.end;
    bool slipped = false;
    while (is_nearly(last, name[size - 1], slipped) && ends_near(last)) {
        if (--size == 0) return span{last.where.begin, end};
        last = detail::token_before(text, format, last.where.begin);
    }
    return std::nullopt;
}

/// The same of the type that the number names; where it names none, "Quyết đinh số 117/TTg", "Nghị dịnh số 3-CP", of those that were
/// numbered so.
std::optional<document_type_match> find_misspelt_type(std::string_view text, text_format format,
                                                      std::size_t number_begin,
                                                      document_number_match const& number) noexcept {
    using enum document_type;
    auto const look_for = [&](document_type type) -> std::optional<document_type_match> {
        auto const words = misspelt_type(text, format, number_begin, type);
        return words ? std::optional{document_type_match{type, false, *words}} : std::nullopt;
    };
    if (number.type != unknown) return look_for(number.type);
    if (number.family != number_family::historic) return std::nullopt;
    for (auto const type : {decision, decree, directive, resolution, circular}) {
        auto const found = look_for(type);
        if (!found) continue;
        tokenizer words{text, format, found->where.begin};
        return match_document_type(words) ? std::nullopt : found; // well spelt, it was refused
    }
    return std::nullopt;
}

/// How many "02 nghị định nêu trên" are: the number right in front of the type. It must count, not name a table or a form.
std::optional<token> count_in_front(std::string_view text, text_format format, std::size_t type_begin,
                                    bool strict) noexcept {
    constexpr std::size_t most_digits = 2;
    constexpr std::array labels{"số"_vn,   "bảng"_vn, "hình"_vn,  "biểu"_vn, "mẫu"_vn,    "bước"_vn,  "mục"_vn,
                                "phần"_vn, "điều"_vn, "khoản"_vn, "điểm"_vn, "chương"_vn, "lục"_vn,   "nhóm"_vn,
                                "loại"_vn, "cấp"_vn,  "thứ"_vn,   "lần"_vn,  "khóa"_vn,   "tháng"_vn, "năm"_vn,
                                "quý"_vn,  "ngày"_vn, "tập"_vn,   "danh"_vn, "đợt"_vn};
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
    : text_{text}, words_{text, options.format, from}, options_{options} {}

bool citation_range::was_named(document_type type) const noexcept {
    return (named_types_ & bit_of(type)) != 0;
}

void citation_range::complete(citation_match& match) {
    auto const text = words_.text();
    take_same_day(match);
    if (match.kind != citation_kind::numbered) return;
    take_announced(match);
    bool const might_follow_issuer = match.issuer.empty() && match.type == document_type::decision &&
                                     !match.type_words.empty() && surface(text, match.type_words).front() == 'q';
    if (might_follow_issuer) match.issuer = detail::issuer_in_front(words_, match.type_words.begin);
}

bool citation_range::accept(std::optional<citation_match> match, tokenizer behind) {
    if (!match) return false;
    words_ = behind;
    if (!detail::is_cited(match->type)) return false;
    complete(*match);
    if (match->kind != citation_kind::back_reference) named_types_ |= bit_of(match->type);
    remember_date(*match);
    ready_.push_back(*match);
    if (match->kind == citation_kind::numbered && !match->short_number) {
        head_ = *match;
        read_list();
    }
    if (match->short_number && (match->date || match->number.year != 0)) read_short_list();
    if (!match->title.empty()) read_titles();
    if (match->kind == citation_kind::titled) read_years();
    return true;
}

bool citation_range::read_from(tokenizer at, token const& first) {
    switch (detail::start_with(first)) {
    case detail::start::none: {
        bool const plain = options_.format == text_format::plain; // where it is the start itself
        auto const law = plain ? 0 : detail::find_glued_law(at, first);
        return law != 0 && read_type(at.from(law));
    }
    case detail::start::number:
    case detail::start::announced: return read_number(at, first);
    case detail::start::day: read_announcement(at); return false;
    case detail::start::several: {
        auto behind = at;
        auto const places = match_provisions(behind);
        if (places && read_with_provisions(behind, *places)) return true;
        auto const several = read_plural_reference(behind = at);
        return several ? accept(several, behind) : read_listed_references(at);
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
        if (detail::may_be_named_again(type->type)) {
            auto behind = begin;
            if ((match = read_named_before(behind))) return accept(match, behind);
        }
        bool const counted = options_.back_references && at.peek().is("trên"_vn) &&
                             count_in_front(at.text(), at.format(), type->where.begin, false);
        auto behind = begin;
        if (counted) match = detail::read_counted_reference(behind);
        else if (type->type == document_type::document) match = read_any_document(behind, false);
        if (match) at = behind;
        if (!match && at.peek().is("của"_vn)) return read_heading(at, *type);
        if (!match)
            return read_shared_serials(at, *type) || (detail::joins_types(at.peek()) && read_listed_references(begin));
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
    auto const glued =
        first.is(token_kind::word) ? find_type_inside_word(text, options_.format, first.where.begin) : std::nullopt;
    if (glued) {
        match->type = glued->type.type;
        match->type_words = glued->type.where;
        match->where.begin = glued->type.where.begin;
        if (glued->behind_letter) match->repairs |= repair::stray_letter;
    }
    auto const misspelt =
        glued ? std::nullopt : find_misspelt_type(text, options_.format, first.where.begin, match->number);
    if (misspelt && misspelt->where.begin >= found_until_) {
        match->type = misspelt->type;
        match->type_words = misspelt->where;
        match->where.begin = misspelt->where.begin;
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

/// "nội dung công văn nêu trên": a common noun in lower case, and a document once one of its type was named. "như đã báo cáo nêu trên" is a
/// verb.
std::optional<citation_match> citation_range::read_named_before(tokenizer& words) const {
    constexpr std::array before_verbs{"đã"_vn, "được"_vn, "như"_vn, "xin"_vn, "phải"_vn, "cần"_vn, "để"_vn, "sẽ"_vn};
    auto behind = words;
    auto const first = behind.peek();
    if (first.capital || named_types_ == 0 || !has(options_.guards, guard::verbs)) return std::nullopt;
    auto const type = match_document_type(behind);
    bool const named = type && detail::may_be_named_again(type->type) && was_named(type->type);
    auto const pointer = behind.peek();
    if (!named || !(pointer.is("nêu"_vn) || pointer.is("nói"_vn) || pointer.is("kể"_vn) || pointer.is("dẫn"_vn)))
        return std::nullopt;
    auto const before = detail::token_before(words.text(), words.format(), first.where.begin);
    if (std::find(before_verbs.begin(), before_verbs.end(), before.word) != before_verbs.end()) return std::nullopt;
    bool const in_general =
        type->type == document_type::guidance && (before.is(U',') || before.is("và"_vn) || before.is("các"_vn));
    if (in_general) return std::nullopt; // "các quy định, hướng dẫn nêu trên"
    auto options = options_;
    options.guards = options.guards & ~guard::verbs;
    auto const match = detail::read_document(behind = words, options);
    if (!match || match->back != back_word::above) return std::nullopt;
    words = behind;
    return match;
}

/// "các Quyết định nêu trên", "hai luật này".
std::optional<citation_match> citation_range::read_plural_reference(tokenizer& words) const {
    constexpr std::array counts{"hai"_vn, "ba"_vn, "bốn"_vn};
    auto at = words;
    auto const first = at.next();
    auto const count = std::find(counts.begin(), counts.end(), first.word);
    bool const counted = count != counts.end();
    if (detail::start_with(at.peek()) != detail::start::type || first.is("từ"_vn)) return std::nullopt;
    auto match = detail::read_document(at, options_);
    if (!match) match = read_named_before(at);
    if (!match) match = read_any_document(at, true);
    if (!match && counted && options_.back_references) match = detail::read_counted_reference(at);
    if (!match || match->kind != citation_kind::back_reference) return std::nullopt;
    match->plural = true;
    match->count = counted ? static_cast<std::uint8_t>(count - counts.begin() + 2) : std::uint8_t{0};
    match->where.begin = first.where.begin;
    words = at;
    return match;
}

bool citation_range::is_strict(citation_match const& match) const {
    if (!detail::is_well_formed(words_.text(), options_.format, match)) return false;
    if (options_.least != strictness::registered || match.kind != citation_kind::numbered) return true;
    auto const number = to_citation(words_.text(), match, options_.format).number;
    static auto const national = agency_directory::national();
    return is_registered(*number, options_.agencies != nullptr ? *options_.agencies : national);
}

/// The words from the next start on. Those of plain text end with the paragraph, so that a text which is cut there gives the same.
tokenizer citation_range::next_words(tokenizer at) {
    if (options_.format != text_format::plain) {
        auto const next = at.next();
        return at.from(next.where.begin); // what stands in front does not count
    }
    auto const start = detail::next_start(text_, at.offset(), window_end_);
    if (start < paragraph_end_) return at.from(start);
    memo_.go_on_behind(paragraph_end_);
    paragraph_end_ = detail::paragraph_end(text_, start);
    head_ = {};
    announced_until_ = 0;
    last_days_ = {};
    return memo_.helping(tokenizer{text_.substr(0, paragraph_end_), options_.format, start});
}

void citation_range::advance() {
    started_ = true;
    words_ = memo_.helping(words_); // again each time, for a range may be moved
    if (++front_ < ready_.size()) return;
    if (!ready_.empty()) found_until_ = ready_.back().where.end;
    ready_.clear();
    front_ = 0;
    for (;;) {
        auto const at = next_words(words_);
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
