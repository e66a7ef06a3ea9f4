// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/resolve.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include <cchc/citation/law_titles.hpp>
#include <cchc/citation/short_form.hpp>

#include "citation/name_key.hpp"
#include "citation/new_text.hpp"
#include "citation/title_key.hpp"

namespace cchc {
namespace {

/// Mentions of one document count once: those with the same number, or the same title, whose dates do not contradict each other.
struct mention {
    std::size_t index = 0;
    std::string key;
    std::optional<partial_date> date;
    std::optional<std::uint64_t> serial;

    [[nodiscard]] bool is_same_document(mention const& other) const {
        return key == other.key && (!date || !other.date || date->overlaps(*other.date));
    }
};

mention mention_of(std::string_view text, citation_match const& match, std::size_t index, text_format format) {
    auto const c = to_citation(text, match, format);
    auto key = c.number ? canonical_key(*c.number) : detail::title_key(law_titles::national(), c);
    return {index, std::move(key), c.date, c.number ? c.number->serial : std::nullopt};
}

/// What was named so far, by type: the distinct documents named last, in the order of their last mention.
class memory {
public:
    void add(document_type type, mention m) {
        auto& named = by_type_[static_cast<std::size_t>(type)];
        auto const same =
            std::find_if(named.begin(), named.end(), [&](auto const& each) { return each.is_same_document(m); });
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

    [[nodiscard]] std::vector<std::size_t> of(document_type type, std::uint64_t serial) const {
        std::vector<std::size_t> indices;
        for (auto const& each : by_type_[static_cast<std::size_t>(type)])
            if (each.serial == serial) indices.push_back(each.index);
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

resolution one_of(std::vector<std::size_t> named) {
    if (named.empty()) return {resolution_state::unresolved, {}};
    return {named.size() == 1 ? resolution_state::resolved : resolution_state::ambiguous, std::move(named)};
}

/// The names declared so far.
class declarations {
public:
    declarations(std::string_view text, std::span<citation_match const> matches, text_format format)
        : text_{text},
          format_{format},
          declared_{find_declared_names(text, matches, format)},
          next_{declared_.begin()} {}

    /// What the name of a citation was declared for, if it is a name and was declared in front of it.
    [[nodiscard]] std::optional<std::size_t> document_called(citation_match const& match) {
        for (; next_ != declared_.end() && next_->declaration.end <= match.where.begin; ++next_)
            meant_[detail::name_key(text_, next_->name, format_)] = next_->document;
        bool const bare = match.number.where.empty() || match.short_number || match.back == back_word::short_name;
        if (meant_.empty() || !bare || !match.date_words.empty()) return std::nullopt;
        auto const name = cover(match.type_words, match.title.empty() ? match.number.where : match.title);
        auto const meant = meant_.find(detail::name_key(text_, name, format_));
        return meant != meant_.end() ? std::optional{meant->second} : std::nullopt;
    }

private:
    std::string_view text_;
    text_format format_;
    std::vector<declared_name> declared_;
    std::vector<declared_name>::const_iterator next_;
    std::map<std::string, std::size_t> meant_;
};

resolution resolve_one(citation_match const& match, memory const& seen, enclosing_document const& self) {
    auto named = seen.of(match.type);
    if (match.plural) {
        if (match.count != 0) return last_of(std::move(named), match.count);
        return named.empty() ? resolution{resolution_state::unresolved, {}}
                             : resolution{resolution_state::resolved, std::move(named)};
    }
    switch (match.back) {
    case back_word::self: {
        bool const names_type = match.type != document_type::unknown; // "Điều này" names none
        bool const other_type = names_type && self.type != document_type::unknown && self.type != match.type;
        return other_type ? last_of(std::move(named), 1) : resolution{resolution_state::enclosing, {}};
    }
    case back_word::that: return last_of(std::move(named), 1);
    case back_word::above: return one_of(std::move(named));
    case back_word::short_name: return one_of(seen.of(match.type, match.number.serial));
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
    declarations declared{text, matches, format};
    auto const stated =
        detail::has_new_text(text, format) ? find_relations(text, matches, format) : std::vector<stated_relation>{};
    detail::new_text_reader new_text{text, matches, stated, format};
    for (std::size_t i = 0; i < matches.size(); ++i) {
        auto const& match = matches[i];
        if (auto const document = declared.document_called(match); document && *document != i) {
            answers.push_back({resolution_state::resolved, {*document}});
            continue;
        }
        bool const may_speak_as_other = match.back == back_word::self && !match.plural;
        auto const amended = may_speak_as_other ? new_text.amended_at(match.where.begin) : std::nullopt;
        if (amended && (match.type == document_type::unknown || match.type == matches[*amended].type)) {
            answers.push_back({resolution_state::resolved, {*amended}});
            continue;
        }
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
