// SPDX-License-Identifier: BSL-1.0
#include "text/markdown.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "text/markup.hpp"

namespace cchc::detail {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t indentation_of_code = 4;
constexpr std::size_t longest_label = 999; // as CommonMark has it

constexpr bool is_space(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\r';
}
constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// What stands in front of the words of a line.
struct line_start {
    std::size_t content = 0;     ///< where the words begin
    std::size_t indentation = 0; ///< of what stands behind the last sign
    bool quoted = false;
    bool listed = false;
};

/// "> ", "- ", "1. ", also one behind the other.
line_start read_line_start(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    line_start start;
    auto at = begin;
    for (;;) {
        start.indentation = 0;
        for (; at < end && is_space(text[at]); ++at) start.indentation += text[at] == '\t' ? indentation_of_code : 1U;
        start.content = at;
        if (at == end) return start;
        auto sign = at;
        if (text[at] == '>' && start.indentation < indentation_of_code) {
            start.quoted = true;
            at += at + 1 < end && text[at + 1] == ' ' ? 2U : 1U;
            continue;
        }
        while (sign < end && is_digit(text[sign])) ++sign;
        bool const numbered = sign > at && sign < end && (text[sign] == '.' || text[sign] == ')');
        bool const bullet = text[at] == '-' || text[at] == '+' || text[at] == '*';
        bool const ends = sign + 1 >= end || is_space(text[sign + 1]);
        if (!(numbered || bullet) || !ends || start.indentation >= indentation_of_code) return start;
        start.listed = true;
        at = std::min(sign + 1, end);
    }
}

/// "```", "~~~~": how many there are of the character.
std::size_t run_length(std::string_view text, std::size_t at, std::size_t end) noexcept {
    auto behind = at;
    while (behind < end && text[behind] == text[at]) ++behind;
    return behind - at;
}

struct fence {
    char sign = 0;
    std::size_t length = 0;
    bool quoted = false;
};

std::optional<fence> read_fence(std::string_view text, line_start const& start, std::size_t end) noexcept {
    constexpr std::size_t shortest = 3;
    if (start.content == end || (text[start.content] != '`' && text[start.content] != '~')) return std::nullopt;
    fence const found{text[start.content], run_length(text, start.content, end), start.quoted};
    if (found.length < shortest) return std::nullopt;
    bool const words = found.sign == '`' && text.substr(0, end).find('`', start.content + found.length) != none;
    return words ? std::nullopt : std::optional{found};
}

bool closes(fence const& open, std::string_view text, line_start const& start, std::size_t end) noexcept {
    if (start.content == end || text[start.content] != open.sign) return false;
    auto const length = run_length(text, start.content, end);
    auto const rest = text.substr(start.content + length, end - start.content - length);
    return length >= open.length && std::all_of(rest.begin(), rest.end(), is_space);
}

/// The label of "[label]: address". Words that are no address, as behind a footnote, make it none.
std::string_view label_of_definition(std::string_view line) noexcept {
    if (line.empty() || line.front() != '[') return {};
    auto const close = line.find("]:");
    if (close == none || close == 1 || line[1] == '^' || line.substr(1, close - 1).find_first_of("[]") != none)
        return {};
    auto const address = line.find_first_not_of(" \t\r", close + 2);
    if (address == none) return {};
    auto const behind = std::min(line.find_first_of(" \t\r", address), line.size());
    auto const rest = line.find_first_not_of(" \t\r", behind);
    auto const words = line.substr(address, behind - address);
    bool const has_title = rest != none && (line[rest] == '"' || line[rest] == '\'' || line[rest] == '(');
    bool const is_address = words.find("://") != none || words.front() == '/' || words.front() == '#' ||
                            words.front() == '.' || words.front() == '<';
    return rest == none || has_title || is_address ? line.substr(1, close - 1) : std::string_view{};
}

/// A line that is nothing but words in quotes: the title of the definition above it.
bool is_title(std::string_view line) noexcept {
    auto const last = line.find_last_not_of(" \t\r");
    return last != none && last > 0 && (line.front() == '"' || line.front() == '\'') && line[last] == line.front();
}

/// A letter or a digit, by its first byte or its last.
constexpr bool is_of_word(char c) noexcept {
    auto const lower = static_cast<unsigned char>(c) | 0x20U;
    return static_cast<unsigned char>(c) >= 0x80 || is_digit(c) || (lower >= 'a' && lower <= 'z');
}

class seam_reader {
public:
    explicit seam_reader(std::string_view text) : text_{text} {}

    [[nodiscard]] std::vector<markdown_seam> read() && {
        read_labels();
        for (std::size_t at = 0; at < text_.size();) {
            auto const end = std::min(text_.find('\n', at), text_.size());
            read_line(at, end);
            at = end + 1;
        }
        end_paragraph(text_.size());
        return std::move(seams_);
    }

private:
    /// The labels of all definitions: what stands in brackets is a link where it is one of them.
    void read_labels() {
        if (text_.find("]:") == none) return;
        for (std::size_t at = 0; at < text_.size();) {
            auto const end = std::min(text_.find('\n', at), text_.size());
            auto const content = read_line_start(text_, at, end).content;
            auto const label = label_of_definition(text_.substr(content, end - content));
            if (!label.empty() && label.size() <= longest_label) labels_.push_back(label);
            at = end + 1;
        }
        std::sort(labels_.begin(), labels_.end());
    }

    void read_line(std::size_t begin, std::size_t end) {
        auto const start = read_line_start(text_, begin, end);
        if (fence_ && fence_->quoted && !start.quoted) fence_.reset();
        if (fence_) {
            bool const closed = closes(*fence_, text_, start, end);
            add(begin, end);
            if (closed) fence_.reset();
            behind_block_ = closed;
            behind_empty_ = false;
            return;
        }
        auto const line = text_.substr(start.content, end - start.content);
        bool const is_empty = line.empty();
        bool const is_code = in_code_ || (behind_block_ && !in_list_);
        in_code_ = !is_empty ? is_code && start.indentation >= indentation_of_code && !start.listed : in_code_;
        bool const is_definition = !is_empty && !label_of_definition(line).empty();
        bool const is_title_of_definition = behind_definition_ && is_title(line);
        auto const opened = in_code_ ? std::nullopt : read_fence(text_, start, end);
        if (is_empty || in_code_ || opened || is_definition || is_title_of_definition) {
            end_paragraph(begin);
            if (!is_empty) add(begin, end);
            fence_ = opened;
        } else if (start.listed || line.front() == '#' || line.front() == '|') {
            end_paragraph(begin);
            paragraph_ = begin;
        } else if (!paragraph_) {
            paragraph_ = begin;
        }
        bool const goes_on = start.indentation > 0 || (!behind_empty_ && !is_empty && line.front() != '#');
        if (!is_empty && !in_code_) in_list_ = start.listed || (in_list_ && goes_on);
        behind_empty_ = is_empty;
        behind_block_ = is_empty || is_definition || line.front() == '#';
        behind_definition_ = is_definition;
    }

    void end_paragraph(std::size_t end) {
        if (paragraph_) read_words(*paragraph_, end);
        paragraph_.reset();
    }

    /// The seams in a paragraph.
    void read_words(std::size_t begin, std::size_t end) {
        find_code(begin, end);
        open_.clear();
        auto at = begin == 0 ? begin : begin - 1; // the line break in front
        if (begin == 0) at = read_start_of_line(begin, end);
        while (at < end) {
            auto const next = text_.substr(0, end).find_first_of("\\`<[]*_~\n", at);
            if (next == none) return;
            switch (text_[next]) {
            case '\\': at = read_backslash(next, end); break;
            case '`': at = read_code(next, end); break;
            case '<': at = read_tag(next, end); break;
            case '[':
                open_.push_back(next);
                at = next + 1;
                break;
            case ']': at = read_end_of_link(next, end); break;
            case '\n': at = read_start_of_line(next + 1, end); break;
            default: at = read_emphasis(next, end); break;
            }
        }
    }

    std::size_t read_start_of_line(std::size_t begin, std::size_t end) {
        if (begin >= end) return end;
        auto const line_end = std::min(text_.find('\n', begin), end);
        auto const start = read_line_start(text_, begin, line_end);
        auto content = start.content;
        while (content < line_end && text_[content] == '#') ++content;
        if (start.quoted || start.listed || content != start.content) add(begin == 0 ? 0 : begin - 1, content);
        return content;
    }

    /// The runs of backticks, and where the next of the same length is.
    void find_code(std::size_t begin, std::size_t end) {
        ticks_.clear();
        next_tick_ = 0;
        auto const words = text_.substr(0, end);
        for (auto at = words.find('`', begin); at != none; at = words.find('`', at)) {
            auto const length = run_length(words, at, end);
            ticks_.push_back({at, length, none});
            at += length;
        }
        std::array<std::size_t, 32> nearest{}; // by length, one more than the index
        for (auto i = ticks_.size(); i > 0; --i) {
            auto& run = ticks_[i - 1];
            if (run.length >= nearest.size()) continue;
            if (auto const next = nearest[run.length]; next != 0) run.closed_at = ticks_[next - 1].at;
            nearest[run.length] = i;
        }
    }

    std::size_t read_code(std::size_t at, std::size_t end) {
        while (next_tick_ < ticks_.size() && ticks_[next_tick_].at < at) ++next_tick_;
        if (next_tick_ == ticks_.size() || ticks_[next_tick_].at != at) return at + 1; // behind a backslash
        auto const& run = ticks_[next_tick_];
        if (run.closed_at == none) return std::min(at + run.length, end);
        add(at, run.closed_at + run.length);
        return run.closed_at + run.length;
    }

    std::size_t read_tag(std::size_t at, std::size_t end) const noexcept {
        auto const tag = read_markup(text_.substr(0, end), at);
        return tag.kind == markup_kind::none ? at + 1 : tag.end;
    }

    /// `[words](address)`, `[words][label]`, and `[label]` where it is defined.
    std::size_t read_end_of_link(std::size_t at, std::size_t end) {
        if (open_.empty()) return at + 1;
        auto const begin = open_.back();
        open_.pop_back();
        char const behind = at + 1 < end ? text_[at + 1] : '\0';
        if (behind == '(') {
            if (auto const close = end_of_address(text_.substr(0, end), at + 1); close != none)
                return add(begin, close);
        } else if (behind == '[') {
            if (auto const close = end_of_label(text_.substr(0, end), at + 1); close != none) return add(begin, close);
        }
        auto const label = text_.substr(begin + 1, at - begin - 1);
        bool const defined = label.size() <= longest_label && std::binary_search(labels_.begin(), labels_.end(), label);
        return defined ? add(begin, at + 1) : at + 1;
    }

    std::size_t read_backslash(std::size_t at, std::size_t end) {
        auto const behind = at + 1;
        bool const escapes =
            behind < end && !is_space(text_[behind]) && text_[behind] != '\n' && !is_of_word(text_[behind]);
        return escapes ? behind + 1 : add(at, behind, seam_kind::backslash);
    }

    /// A run of signs of which one side is no blank. A `_` in a word is one of its letters.
    std::size_t read_emphasis(std::size_t at, std::size_t end) {
        auto const behind = std::min(text_.find_first_not_of("*_~", at), end);
        auto const run = text_.substr(at, behind - at);
        bool const blank_before = at == 0 || is_space(text_[at - 1]) || text_[at - 1] == '\n';
        bool const blank_behind = behind == end || is_space(text_[behind]) || text_[behind] == '\n';
        bool const in_word = is_word_before(text_, at) && is_word_behind(text_, behind);
        bool const letters = run == "~" || (in_word && run.find_first_not_of('_') == none);
        if ((!blank_before || !blank_behind) && !letters) add(at, behind, seam_kind::emphasis);
        return behind;
    }

    /// Seams that lie in it are part of it.
    std::size_t add(std::size_t begin, std::size_t end, seam_kind kind = seam_kind::closed) {
        while (!seams_.empty() && seams_.back().where.begin >= begin) seams_.pop_back();
        if (begin < end) seams_.push_back({{begin, end}, kind});
        return end;
    }

    struct tick_run {
        std::size_t at;
        std::size_t length;
        std::size_t closed_at;
    };

    std::string_view text_;
    std::vector<markdown_seam> seams_;
    std::vector<std::string_view> labels_;
    std::vector<std::size_t> open_; ///< brackets
    std::vector<tick_run> ticks_;
    std::size_t next_tick_ = 0;
    std::optional<std::size_t> paragraph_; ///< where the one that is read began
    std::optional<fence> fence_;
    bool behind_empty_ = true;
    bool behind_block_ = true; ///< behind which code may be indented
    bool behind_definition_ = false;
    bool in_list_ = false;
    bool in_code_ = false; ///< that is indented
};

} // namespace

std::size_t end_of_address(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest = 1000;
    auto const limit = std::min(text.size(), at + longest);
    auto first = none;
    std::size_t depth = 0;
    char quote = '\0';
    for (; at < limit; ++at) {
        char const c = text[at];
        if (c == '\n') break;
        if (c == ')' && first == none) first = at + 1;
        if (c == '\\') {
            ++at;
        } else if (quote != '\0') {
            if (c == quote) quote = '\0';
        } else if (c == '(') {
            ++depth;
        } else if (c == ')') {
            if (--depth == 0) return at + 1;
        } else if (c == ']') {
            break;
        } else if ((c == '"' || c == '\'') && is_space(text[at - 1])) {
            quote = c;
        }
    }
    return first;
}

std::size_t end_of_definition(std::string_view text, std::size_t at) noexcept {
    auto const end = std::min(text.find('\n', at), text.size());
    if (label_of_definition(text.substr(at, end - at)).empty()) return none;
    auto const next = std::min(text.find_first_not_of(" \t>", std::min(end + 1, text.size())), text.size());
    auto const next_end = std::min(text.find('\n', next), text.size());
    return next < next_end && is_title(text.substr(next, next_end - next)) ? next_end : end;
}

std::size_t end_of_label(std::string_view text, std::size_t at) noexcept {
    auto const close = text.substr(0, std::min(text.size(), at + longest_label)).find_first_of("[]\n", at + 1);
    return close != none && text[close] == ']' ? close + 1 : none;
}

bool is_bracket_of_note(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t most_digits = 3;
    auto begin = at;
    if (text[at] == ']')
        while (begin > 0 && at - begin < most_digits && is_digit(text[begin - 1])) --begin;
    if (text[at] == ']' && (begin == 0 || text[--begin] != '[')) return false;
    auto end = begin + 1;
    while (end < text.size() && end - begin <= most_digits && is_digit(text[end])) ++end;
    if (end == begin + 1 || end == text.size() || text[end] != ']') return false;
    bool const link = end + 1 < text.size() && (text[end + 1] == '(' || text[end + 1] == '[');
    bool const label = begin > 0 && text[begin - 1] == ']';
    return !link && !label;
}

bool ends_heading(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest = 512;
    constexpr std::size_t deepest = 6;
    auto const from = at - std::min(at, longest);
    auto line = text.substr(from, at - from);
    auto const before = line.find_last_of("\r\n");
    if (before == none && from != 0) return false;
    line.remove_prefix(before == none ? 0 : before + 1);
    line.remove_prefix(std::min(line.find_first_not_of(" \t>"), line.size()));
    auto const signs = std::min(line.find_first_not_of('#'), line.size());
    return signs > 0 && signs <= deepest && (signs == line.size() || is_space(line[signs]));
}

bool is_word_before(std::string_view text, std::size_t at) noexcept {
    if (at == 0 || !is_of_word(text[at - 1])) return false;
    return at < 3 || text.substr(at - 3, 2) != "\xE2\x80";
}

bool is_word_behind(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && is_of_word(text[at]) && text.substr(at, 2) != "\xE2\x80";
}

std::vector<markdown_seam> markdown_seams(std::string_view text) {
    return seam_reader{text}.read();
}

} // namespace cchc::detail
