// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/citation_stream.hpp>

#include <algorithm>

namespace cchc {
namespace {

/// More than any rule looks back over the words in front of a citation.
constexpr std::size_t most_context = 1024;

/// Behind the second of two line ends with nothing but blanks between them, the last such place; `from` when there is none.
std::size_t behind_last_empty_line(std::string_view text, std::size_t from) noexcept {
    for (auto at = text.rfind('\n'); at != std::string_view::npos && at > from; at = text.rfind('\n', at - 1)) {
        auto before = at;
        while (before > from && (text[before - 1] == ' ' || text[before - 1] == '\t' || text[before - 1] == '\r'))
            --before;
        if (before > from && text[before - 1] == '\n') return at + 1;
    }
    return from;
}

bool is_continuation(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::vector<citation> citation_stream::settle(std::size_t end) {
    std::vector<citation> found;
    auto const text = std::string_view{kept_}.substr(0, end);
    for (auto const& match : citation_range{text, options_, settled_}) {
        found.push_back(to_citation(text, match, options_.format));
        auto& where = found.back().where;
        where = {where.begin + dropped_, where.end + dropped_};
    }
    auto keep_from = end > most_context ? end - most_context : 0;
    while (keep_from < end && is_continuation(kept_[keep_from])) ++keep_from;
    kept_.erase(0, keep_from);
    dropped_ += keep_from;
    settled_ = searched_ = end - keep_from;
    return found;
}

std::vector<citation> citation_stream::feed(std::string_view chunk) {
    kept_ += chunk;
    if (options_.format != text_format::plain) return {};
    auto const end = behind_last_empty_line(kept_, searched_);
    if (end == searched_) {
        auto const last = kept_.find_last_not_of(" \t\r\n");
        searched_ = std::max(searched_, last == std::string::npos ? searched_ : last);
        return {};
    }
    return settle(end);
}

std::vector<citation> citation_stream::finish() {
    auto found = settle(kept_.size());
    *this = citation_stream{options_};
    return found;
}

} // namespace cchc
