// SPDX-License-Identifier: BSL-1.0
#include "task/announcement.hpp"

#include <algorithm>
#include <array>

#include "text/phrases.hpp"

namespace cchc::detail {
namespace {

enum class closing : std::uint8_t { plain, with_colon, with_dot, in_capitals };
using closing_row = phrase_row<closing>;

/// How the end of a report begins.
constexpr phrase_table closings{std::array{
    closing_row{"nơi nhận", closing::plain},
    closing_row{"trên đây là", closing::plain},
    closing_row{"nguồn", closing::with_colon},
    closing_row{"tm", closing::with_dot},
    closing_row{"kt", closing::with_dot},
    closing_row{"tl", closing::with_dot},
    closing_row{"tuq", closing::with_dot},
    closing_row{"bộ trưởng", closing::in_capitals},
    closing_row{"thứ trưởng", closing::in_capitals},
    closing_row{"chủ tịch", closing::in_capitals},
    closing_row{"phó chủ tịch", closing::in_capitals},
    closing_row{"giám đốc", closing::in_capitals},
    closing_row{"phó giám đốc", closing::in_capitals},
    closing_row{"cục trưởng", closing::in_capitals},
    closing_row{"trưởng phòng", closing::in_capitals},
    closing_row{"trưởng ban", closing::in_capitals},
    closing_row{"chánh văn phòng", closing::in_capitals},
    closing_row{"chánh thanh tra", closing::in_capitals},
    closing_row{"thủ trưởng", closing::in_capitals},
}};

/// Whether the words in front of a colon announce duties: "… tổ chức thực hiện tốt những nhiệm vụ sau:".
bool announces_duties(std::string_view text, span words_before) noexcept {
    static constexpr std::array following{"sau"_vn, "đây"_vn, "tâm"_vn, "yếu"_vn, "vụ"_vn, "pháp"_vn};
    static constexpr std::array future{"tục"_vn, "trung"_vn, "cần"_vn, "phải"_vn, "tới"_vn, "cuối"_vn, "sẽ"_vn};
    bool duties = false;
    bool past = false;
    bool ahead = false;
    token last{};
    token_window words{text, words_before};
    for (; words[0]; words.advance()) {
        auto const& t = words[0];
        auto const& next = words[1];
        duties = duties || (t.is("nhiệm"_vn) && next.is("vụ"_vn)) || (t.is("giải"_vn) && next.is("pháp"_vn)) ||
                 (t.is("công"_vn) && next.is("việc"_vn));
        past = past || t.is("đã"_vn);
        ahead = ahead || std::any_of(future.begin(), future.end(), [&](syllable s) { return t.is(s); });
        if (t.is(token_kind::word)) last = t;
    }
    bool const follows = std::any_of(following.begin(), following.end(), [&](syllable s) { return last.is(s); });
    return duties && follows && (ahead || !past);
}

} // namespace

bool is_closing(std::string_view text, paragraph const& p) noexcept {
    token_window words{text, p.where};
    auto const found = closings.find(words);
    if (!found) return false;
    auto const next = words[found->tokens];
    if (found->meaning == closing::in_capitals) return p.upper && p.is_line();
    return found->meaning == closing::plain || (found->meaning == closing::with_colon && next.is(U':')) ||
           (found->meaning == closing::with_dot && words[0].upper && next.is(U'.'));
}

std::optional<span> find_announcement(std::string_view text, paragraph const& p) noexcept {
    sentence_reader sentences{text, p.where};
    for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next()) {
        tokenizer words{text.substr(0, sentence.end), text_format::plain, sentence.begin};
        std::size_t from = sentence.begin;
        for (auto t = words.next(); t; t = words.next()) {
            if (!t.is(U':')) continue;
            bool const list_follows = t.where.end == p.where.end || words.peek().is(token_kind::number);
            if (list_follows && announces_duties(text, {from, t.where.begin})) return span{sentence.begin, t.where.end};
            from = t.where.end;
        }
    }
    return std::nullopt;
}

} // namespace cchc::detail
