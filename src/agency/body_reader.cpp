// SPDX-License-Identifier: BSL-1.0
#include "agency/name_reader.hpp"

namespace cchc::detail {
namespace {

/// Reads the open part of a name, word by word.
class body_reader {
public:
    body_reader(lookahead& tokens, bool heading, body_style style, int depth) noexcept
        : tokens_{tokens},
          heading_{heading},
          topic_{style != body_style::field},
          subject_{style == body_style::subject},
          depth_{depth} {}

    std::size_t read(std::size_t at) noexcept {
        auto end = at;
        if (topic_ && tokens_[at].is("về"_vn)) {
            end = read_subject(at + 1);
            if (end == at + 1) return at;
        }
        bool first = end == at;
        for (;;) {
            if (!may_go_on(end, first)) return end;
            auto next = read_word(end, first);
            if (next == end) next = read_number(end, first);
            if (next == end && !first) next = read_joined(end);
            if (next == end) return end;
            end = next;
            first = false;
        }
    }

private:
    bool may_go_on(std::size_t at, bool first) noexcept {
        auto const& next = tokens_[at];
        if (first) return next.before < gap::paragraph;
        if (next.before == gap::line && (heading_ || next.capital)) return false;
        return can_continue(tokens_, at) && next.before < gap::paragraph;
    }

    /// One word of the name: of the table, or a capital with its second syllable.
    std::size_t read_word(std::size_t at, bool first) noexcept {
        auto const& t = tokens_[at];
        if (!t.is(token_kind::word)) return at;
        auto const known = longest_phrase(word_phrases(), tokens_, at);
        if (t.capital && (starts_longer_name(at, known.end, first) || starts_place(at))) return at;
        if (known && known.end > at) {
            bool const may_be_lower = (static_cast<unsigned>(known.value) & word_lower) != 0;
            if (t.capital || (may_be_lower && (!first || topic_ || known.end > at + 1))) return known.end;
            if (subject_) return known.end;
        }
        if (is_stop(tokens_, at) || (t.capital && longest_phrase(place_phrases(), tokens_, at))) return at;
        if (heading_) return tokens_.shouts(at) ? at + 1 : at;
        if (subject_ && !t.capital) return at + 1;
        if (!t.capital) return at;
        if (tokens_.shouts(at)) return at + 1;
        auto const& second = tokens_[at + 1];
        bool const compound =
            second.is(token_kind::word) && !second.capital && second.before <= gap::line && !is_stop(tokens_, at + 1);
        return compound ? at + 2 : at + 1;
    }

    bool starts_place(std::size_t at) noexcept {
        std::optional<agency_level> level;
        bool city = false;
        return read_level_word(tokens_, at, level, city) != at;
    }

    /// A first word that begins like an agency is a word: "Cục Thi hành án dân sự tỉnh".
    bool starts_longer_name(std::size_t at, std::size_t word_end, bool first) noexcept {
        if (auto const post = longest_post(tokens_, at); post.end > at + 1 && post.end > word_end) return true;
        auto const head = longest_phrase(head_phrases(), tokens_, at);
        if (!head) return false;
        auto const& rule = rule_of_head(static_cast<std::size_t>(head.value));
        if (rule.rule == name_rule::none || (first && head.end <= word_end)) return false;
        if (depth_ >= deepest_host) return word_end == 0;
        return read_name(tokens_, at, depth_ + 1).end > word_end;
    }

    /// "751", "số 2", "khu vực 3".
    std::size_t read_number(std::size_t at, bool first) noexcept {
        auto const& t = tokens_[at];
        if (!first && t.is("số"_vn) && !t.capital && tokens_[at + 1].digits() == 1) {
            auto const& after = tokens_[at + 2];
            return after.touches() && !after.is(U'.') && !after.is(U',') && !after.is(U';') ? at : at + 2;
        }
        if (!t.is(token_kind::number) || t.before != gap::blank || t.digits() > 4 || tokens_[at + 1].is(U'/'))
            return at;
        if (first) return topic_ ? at + 1 : at;
        auto const& before = tokens_[at - 1];
        bool const numbered = before.is("án"_vn) || before.is("vực"_vn) || before.is("số"_vn) || before.is("sở"_vn);
        return numbered ? at + 1 : at;
    }

    std::size_t read_joined(std::size_t at) noexcept {
        auto const& joint = tokens_[at];
        if (joint.is("và"_vn) || joint.is(U'&')) return joined_word(at);
        if (joint.is(U'-') && joint.before < gap::line) {
            bool const known =
                static_cast<bool>(longest_phrase(word_phrases(), tokens_, at + 1)) || tokens_.shouts(at + 1);
            return known && tokens_[at + 1].capital ? joined_word(at) : at;
        }
        return joint.is(U',') ? read_series(at) : at;
    }

    std::size_t joined_word(std::size_t at) noexcept {
        if (!can_continue(tokens_, at + 1) || tokens_[at + 1].before == gap::paragraph) return at;
        if (heading_ && tokens_[at + 1].before == gap::line) return at;
        auto const end = read_word(at + 1, false);
        return end == at + 1 ? at : end;
    }

    /// ", thể thao và du lịch": a comma goes on a name only when "và" ends the series.
    std::size_t read_series(std::size_t at) noexcept {
        constexpr int longest_series = 6;
        auto next = at;
        for (int i = 0; i < longest_series && tokens_[next].is(U','); ++i) {
            if (!longest_phrase(word_phrases(), tokens_, next + 1) && !tokens_.shouts(next + 1)) return at;
            auto const word = joined_word(next);
            if (word == next) return at;
            next = word;
            if (tokens_[next].is("và"_vn) || tokens_[next].is(U'&')) {
                auto const end = joined_word(next);
                return end == next ? at : end;
            }
        }
        return at;
    }

    /// The first words of what a committee is about: "về phát triển khoa học, công nghệ …".
    std::size_t read_subject(std::size_t at) noexcept {
        if (!tokens_[at].is(token_kind::word) || !can_continue(tokens_, at)) return at;
        bool const anything = subject_;
        subject_ = true;
        if (auto const known = longest_phrase(word_phrases(), tokens_, at)) return known.end;
        if (!anything) return at;
        bool const pair = tokens_[at + 1].is(token_kind::word) && can_continue(tokens_, at + 1);
        return pair ? at + 2 : at + 1;
    }

    lookahead& tokens_;
    bool heading_;
    bool topic_;
    bool subject_; ///< after "về", where any word may stand
    int depth_;
};

} // namespace

std::size_t read_body(lookahead& tokens, std::size_t at, bool heading, body_style style, int depth) noexcept {
    return body_reader{tokens, heading, style, depth}.read(at);
}

} // namespace cchc::detail
