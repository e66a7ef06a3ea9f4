// SPDX-License-Identifier: BSL-1.0
#include "document/key_joining.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "citation/number_identity.hpp"
#include "document/issuer_key.hpp"
#include "document/register_rows.hpp"

namespace cchc::detail {
namespace {

/// What is known of a key besides its series.
struct known_parts {
    bool type = false, symbol = false, issuer = false;
    bool number_identifies = false; ///< then issuer and date say nothing more
    unsigned date = 0;              ///< 1: the year, 2: and the month, 3: and the day

    [[nodiscard]] unsigned code() const noexcept {
        return (type ? 1U : 0U) | (symbol ? 2U : 0U) | (issuer ? 4U : 0U) | (number_identifies ? 8U : 0U) | date << 4U;
    }
    /// How much is known; the fuller key has more.
    [[nodiscard]] unsigned count() const noexcept {
        return date + (type ? 1U : 0U) + (symbol ? 1U : 0U) + (issuer && !number_identifies ? 1U : 0U);
    }
};

constexpr unsigned code_count = 64;

known_parts parts_of(document_key const& key) {
    known_parts known;
    known.type = key.type() != document_type::unknown;
    known.symbol = key.number() && !is_short(*key.number());
    known.issuer = !key.issuer().empty();
    known.number_identifies = key.number() && identifies(*key.number());
    if (key.date()) known.date = static_cast<unsigned>(key.date()->precision()) + 1;
    return known;
}

known_parts in_common(known_parts const& a, known_parts const& b) noexcept {
    bool const is_told = a.number_identifies && b.number_identifies;
    return {a.type && b.type, a.symbol && b.symbol, a.issuer && b.issuer && !is_told, false, is_told ? 0 : std::min(a.date, b.date)};
}

/// The parts of a key that are compared, as one text: two keys of one series agree when these are equal.
std::string projection(document_key const& key, known_parts const& compared) {
    std::string text;
    if (compared.type) text += static_cast<char>(key.type());
    text += '\n';
    if (compared.symbol) text += canonical_key(*key.number());
    text += '\n';
    if (compared.date != 0) text += to_string(*key.date()).substr(0, compared.date == 1 ? 4 : compared.date == 2 ? 7 : 10);
    text += '\n';
    if (compared.issuer) text += issuer_key(key.issuer());
    return text;
}

/// Keys of one series, asked which of them agree with a key. Each is entered under every form in which it was asked for, at most 64.
class series_matcher {
public:
    struct answer {
        std::size_t count = 0;
        std::uint32_t first = 0;
    };

    explicit series_matcher(std::vector<document_key> const& keys) : keys_{keys} {}

    void add(std::uint32_t id) {
        auto const known = parts_of(keys_[id]);
        auto& same = classes_[known.code()];
        same.known = known;
        same.ids.push_back(id);
        for (auto& each : same.forms) enter(each, id);
    }

    [[nodiscard]] answer matching(document_key const& key) {
        auto const asked = parts_of(key);
        answer all;
        for (auto& same : classes_) {
            if (same.ids.empty()) continue;
            auto const compared = in_common(asked, same.known);
            auto const& entries = form_for(same, compared).entries;
            auto const found = entries.find(projection(key, compared));
            if (found == entries.end()) continue;
            if (all.count == 0) all.first = found->second.first;
            all.count += found->second.count;
        }
        return all;
    }

private:
    struct form {
        known_parts compared;
        std::unordered_map<std::string, answer> entries;
    };
    struct key_class {
        known_parts known;
        std::vector<std::uint32_t> ids;
        std::vector<form> forms;
    };

    void enter(form& into, std::uint32_t id) {
        auto& entry = into.entries[projection(keys_[id], into.compared)];
        if (entry.count++ == 0) entry.first = id;
    }

    form& form_for(key_class& same, known_parts const& compared) {
        for (auto& each : same.forms)
            if (each.compared.code() == compared.code()) return each;
        same.forms.push_back({compared, {}});
        for (auto const id : same.ids) enter(same.forms.back(), id);
        return same.forms.back();
    }

    std::vector<document_key> const& keys_;
    std::array<key_class, code_count> classes_;
};

class series_joiner {
public:
    series_joiner(std::vector<document_key> const& keys, joined_keys& joined) : keys_{keys}, joined_{joined} {}

    /// Joins each of `ids` to the only fuller one among `roots` and themselves; those that fit none become roots.
    void join_to_fuller(std::vector<std::uint32_t> ids, series_matcher& roots) {
        std::vector<std::pair<unsigned, std::uint32_t>> by_count;
        for (auto const id : ids) by_count.emplace_back(parts_of(keys_[id]).count(), id);
        std::sort(by_count.begin(), by_count.end(),
                  [](auto const& a, auto const& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        std::vector<std::uint32_t> same_count;
        std::unordered_map<std::string, std::uint32_t> alike;
        for (std::size_t i = 0; i < by_count.size(); ++i) {
            auto const id = by_count[i].second;
            if (!join(id, roots)) {
                auto const known = parts_of(keys_[id]);
                auto const [twin, is_new] = alike.try_emplace(static_cast<char>(known.code()) + projection(keys_[id], known), id);
                if (!is_new) joined_.root[id] = twin->second; // the same words in other letters
                else if (known.number_identifies) roots.add(id);
                else same_count.push_back(id);
            }
            bool const last_of_count = i + 1 == by_count.size() || by_count[i + 1].first != by_count[i].first;
            if (!last_of_count) continue;
            for (auto const root : same_count) roots.add(root);
            same_count.clear();
        }
    }

    /// Joins a key to the only root that it fits. False when it fits none.
    bool join(std::uint32_t id, series_matcher& roots) {
        auto const found = roots.matching(keys_[id]);
        if (found.count == 1) joined_.root[id] = found.first;
        if (found.count > 1) joined_.ambiguous[id] = true;
        return found.count != 0;
    }

private:
    std::vector<document_key> const& keys_;
    joined_keys& joined_;
};

} // namespace

joined_keys join_keys(document_register const& records) {
    auto const& keys = register_rows::keys(records);
    joined_keys joined;
    joined.root.resize(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) joined.root[i] = static_cast<std::uint32_t>(i);
    joined.ambiguous.assign(keys.size(), false);
    for (auto const& series : register_rows::series(records)) {
        if (series.keys.size() < 2) continue;
        std::vector<std::uint32_t> documents;
        std::vector<std::uint32_t> names;
        for (auto const id : series.keys) (register_rows::has_facts(records, id) ? documents : names).push_back(id);
        series_joiner joiner{keys, joined};
        series_matcher roots{keys};
        joiner.join_to_fuller(std::move(documents), roots);
        std::vector<std::uint32_t> left;
        for (auto const id : names)
            if (!joiner.join(id, roots)) left.push_back(id);
        series_matcher fuller_names{keys};
        joiner.join_to_fuller(std::move(left), fuller_names);
    }
    return joined;
}

} // namespace cchc::detail
