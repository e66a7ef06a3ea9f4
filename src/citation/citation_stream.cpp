// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/citation_stream.hpp>

#include "citation/paragraph.hpp"

namespace cchc {
namespace {

/// More than any rule looks back over the words in front of a citation.
constexpr std::size_t most_context = 1024;

bool is_continuation(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

/// The end of the last paragraph that has ended since the last call; 0 when none has.
std::size_t citation_stream::last_paragraph_end() noexcept {
    std::size_t end = 0;
    for (; searched_ < kept_.size(); ++searched_) {
        char const c = kept_[searched_];
        if (c == '\n') {
            if (on_blank_line_) empty_until_ = searched_ + 1;
            on_blank_line_ = true;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            if (empty_until_ != 0) {
                auto const goes_on = detail::begins_in_small_letter(kept_, searched_);
                if (!goes_on) return end; // the rest of the letter is still to come
                if (!*goes_on) end = empty_until_;
            }
            empty_until_ = 0;
            on_blank_line_ = false;
        }
    }
    return end;
}

std::vector<citation> citation_stream::settle(std::size_t end) {
    std::vector<citation> found;
    auto const text = std::string_view{kept_}.substr(0, end);
    citation_range matches{text, options_, settled_};
    matches.named_types_ = named_types_;
    for (auto const& match : matches) {
        found.push_back(to_citation(text, match, options_.format));
        auto& where = found.back().where;
        where = {where.begin + dropped_, where.end + dropped_};
    }
    named_types_ = matches.named_types_;
    auto keep_from = end > most_context ? end - most_context : 0;
    while (keep_from < end && is_continuation(kept_[keep_from])) ++keep_from;
    kept_.erase(0, keep_from);
    dropped_ += keep_from;
    settled_ = end - keep_from;
    searched_ -= keep_from;
    if (empty_until_ != 0) empty_until_ -= keep_from;
    return found;
}

std::vector<citation> citation_stream::feed(std::string_view chunk) {
    kept_ += chunk;
    if (options_.format != text_format::plain) return {};
    auto const end = last_paragraph_end();
    return end != 0 ? settle(end) : std::vector<citation>{};
}

std::vector<citation> citation_stream::finish() {
    auto found = settle(kept_.size());
    *this = citation_stream{options_};
    return found;
}

} // namespace cchc
