// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/resolve.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace cchc {
namespace {

/// Mentions of one document count once: those with the same number, or the same title, whose dates do not contradict each other.
struct mention {
    std::size_t index = 0;
    std::string key;
    std::optional<partial_date> date;

    [[nodiscard]] bool is_same_document(mention const& other) const {
        return key == other.key && (!date || !other.date || date->overlaps(*other.date));
    }
};

mention mention_of(std::string_view text, citation_match const& match, std::size_t index, text_format format) {
    auto const c = to_citation(text, match, format);
    return {index, c.number ? canonical_key(*c.number) : c.title, c.date};
}

/// What was named so far, by type: the distinct documents named last, in the order of their last mention.
class memory {
public:
    void add(document_type type, mention m) {
        auto& named = by_type_[static_cast<std::size_t>(type)];
        auto const same = std::find_if(named.begin(), named.end(), [&](auto const& each) { return each.is_same_document(m); });
        if (same != named.end()) {
            if (!m.date) m.date = same->date;
            named.erase(same);
        } else if (named.size() == most_candidates) {
            named.erase(named.begin());
        }
        named.push_back(std::move(m));
    }

    [[nodiscard]] std::vector<std::size_t> of(document_type type) const {
        std::vector<std::size_t> indices;
        for (auto const& each : by_type_[static_cast<std::size_t>(type)]) indices.push_back(each.index);
        return indices;
    }

private:
    std::array<std::vector<mention>, document_type_count> by_type_;
};

resolution last_of(std::vector<std::size_t> named, std::size_t count) {
    if (named.size() < count) return {resolution_state::unresolved, {}};
    named.erase(named.begin(), named.end() - static_cast<std::ptrdiff_t>(count));
    return {resolution_state::resolved, std::move(named)};
}

resolution resolve_one(citation_match const& match, memory const& seen, enclosing_document const& self) {
    auto named = seen.of(match.type);
    if (match.plural) {
        if (match.count != 0) return last_of(std::move(named), match.count);
        return named.empty() ? resolution{resolution_state::unresolved, {}}
                             : resolution{resolution_state::resolved, std::move(named)};
    }
    switch (match.back) {
    case back_word::self: {
        bool const other_type = self.type != document_type::unknown && self.type != match.type;
        return other_type ? last_of(std::move(named), 1) : resolution{resolution_state::enclosing, {}};
    }
    case back_word::that: return last_of(std::move(named), 1);
    case back_word::above:
        if (named.empty()) return {resolution_state::unresolved, {}};
        return {named.size() == 1 ? resolution_state::resolved : resolution_state::ambiguous, std::move(named)};
    case back_word::none: break;
    }
    return {};
}

} // namespace

std::vector<resolution> resolve(std::string_view text, std::span<citation_match const> matches,
                                enclosing_document const& self, text_format format) {
    std::vector<resolution> answers;
    answers.reserve(matches.size());
    memory seen;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        auto const& match = matches[i];
        if (match.kind == citation_kind::back_reference) {
            answers.push_back(resolve_one(match, seen, self));
            continue;
        }
        answers.push_back({});
        seen.add(match.type, mention_of(text, match, i, format));
    }
    return answers;
}

} // namespace cchc
