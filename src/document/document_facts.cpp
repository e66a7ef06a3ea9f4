// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_facts.hpp>

#include <map>

#include <cchc/citation/find_citations.hpp>
#include <cchc/citation/resolve.hpp>

#include "citation/start_scanner.hpp"
#include "document/issuer_key.hpp"
#include "document/key_joining.hpp"
#include "document/register_rows.hpp"

namespace cchc {
namespace {

/// The day after a number of days from signing, as exactly as it can be said: with the day of signing counted or not.
std::optional<partial_date> some_days_after(std::optional<partial_date> const& signed_on, std::uint32_t days) {
    constexpr std::uint32_t most_days = 3660;
    if (!signed_on || !signed_on->is_complete() || days > most_days) return std::nullopt;
    auto const first = partial_date{signed_on->first() + boost::gregorian::date_duration{static_cast<long>(days)}};
    auto const second = partial_date{first.first() + boost::gregorian::date_duration{1}};
    if (first.year() != second.year()) return std::nullopt;
    return first.month() == second.month() ? partial_date{first.year(), *first.month()} : partial_date{first.year()};
}

std::optional<partial_date> effective_day(document const& d) {
    if (d.effect.wording != effect_wording::after_signing) return d.effect.on;
    return d.effect.after_days ? some_days_after(d.signed_on, *d.effect.after_days) : std::nullopt;
}

bool has_name(document_key const& key) {
    return key.number() || !key.title().empty();
}

class relation_reader {
public:
    relation_reader(document const& d, std::string_view text, std::string_view source, text_format format)
        : d_{d}, text_{text}, source_{source}, format_{format}, self_{facts_of(d).key} {}

    [[nodiscard]] std::vector<document_relation> read() {
        if (!has_name(self_)) return {};
        std::vector<citation_match> matches;
        for (auto const& match : find_citations(text_, find_options{.format = format_})) matches.push_back(match);
        auto const resolutions = resolve(text_, matches, {d_.type, d_.number}, format_);
        for (auto const& match : matches) citations_.push_back(to_citation(text_, match, format_));
        collect_issuers();
        for (auto const& each : resolutions) keys_.push_back(keys_of(each));
        use_fullest_keys();
        stated_ = find_relations(text_, matches, format_);
        auto next = stated_.begin();
        for (std::size_t i = 0; i < matches.size(); ++i) {
            while (next != stated_.end() && next->object < i) ++next;
            if (next == stated_.end() || next->object != i)
                add(i, {relation_kind::refers_to, std::nullopt, i, false, {}});
            for (; next != stated_.end() && next->object == i; ++next) add(i, *next);
        }
        return std::move(relations_);
    }

private:
    /// The names of issuers in the text, each with the way in which it was first written.
    void collect_issuers() {
        issuers_.try_emplace(detail::issuer_key(self_.issuer()), self_.issuer());
        for (auto const& each : citations_) issuers_.try_emplace(detail::issuer_key(each.issuer), each.issuer);
    }

    /// "Ủy ban nhân dân tỉnh" is that of the only province that the text names in full; else of the document's own.
    [[nodiscard]] document_key completed(document_key const& key) const {
        if (key.issuer().empty()) return key;
        auto const begin = detail::issuer_key(key.issuer()) + ' ';
        std::string const* full = nullptr;
        std::size_t count = 0;
        for (auto at = issuers_.lower_bound(begin); at != issuers_.end() && at->first.starts_with(begin) && count < 2; ++at, ++count)
            full = &at->second;
        if (count > 1 && detail::issuer_key(self_.issuer()).starts_with(begin)) full = &self_.issuer();
        else if (count != 1) return key;
        return document_key{document_key_parts{key.type(), key.number(), key.title(), key.date(), *full}};
    }

    /// Whoever has named a document in full names it in short afterwards (Decree 30/2020/NĐ-CP, Annex I, II.6).
    void use_fullest_keys() {
        document_register names;
        names.add(registered_document{self_});
        for (auto const& each : keys_)
            for (auto const& key : each) names.add(effect_event{key});
        auto const joined = detail::join_keys(names);
        auto const& keys = detail::register_rows::keys(names);
        for (auto& each : keys_)
            for (auto& key : each) key = keys[joined.root[detail::register_rows::known_key(names, key)]];
    }

    /// The documents that the next citation means.
    [[nodiscard]] std::vector<document_key> keys_of(resolution const& resolved) const {
        if (resolved.state == resolution_state::enclosing) return {self_};
        std::vector<document_key> keys;
        if (resolved.state == resolution_state::stated)
            if (auto const key = key_of(citations_[keys_.size()]); key && has_name(*key)) keys.push_back(completed(*key));
        if (resolved.state == resolution_state::resolved)
            for (auto const i : resolved.antecedents) keys.insert(keys.end(), keys_[i].begin(), keys_[i].end());
        if (keys.size() > most_candidates) keys.resize(most_candidates);
        return keys;
    }

    /// The path of the innermost unit around a byte; bytes come in ascending order.
    [[nodiscard]] std::optional<provision> place_at(std::size_t offset) {
        while (next_unit_ < d_.units.size() && d_.units[next_unit_].where.begin <= offset) around_.push_back(next_unit_++);
        while (!around_.empty() && d_.units[around_.back()].where.end <= offset) around_.pop_back();
        if (around_.empty()) return std::nullopt;
        return d_.units[around_.back()].path;
    }

    /// "khoản 15 Điều 14 (được sửa đổi tại …": the bracket tells what was done to the words in front of it, not to this document.
    [[nodiscard]] bool is_of_words_in_front(stated_relation const& stated) const {
        bool const passive = inverse(stated.kind) < stated.kind;
        return passive && detail::token_before(text_, format_, stated.evidence.begin).is(U'(');
    }

    void add(std::size_t object, stated_relation const& stated) {
        document_relation relation;
        relation.kind = stated.kind;
        auto const place = place_at(citations_[object].where.begin);
        auto const where = stated.evidence == span{} ? citations_[object].where : stated.evidence;
        relation.evidence = {std::string{source_}, where};
        if (!stated.subject && is_of_words_in_front(stated)) return;
        auto const from = stated.subject ? keys_[*stated.subject] : std::vector{self_};
        auto const& places = citations_[object].provisions;
        for (auto const& acting : from)
            for (auto const& other : keys_[object]) {
                if (agree(acting, other)) continue;
                relation.from = acting;
                relation.to = other;
                relation.from_place = acting == self_ ? place : std::nullopt;
                relation.partial = stated.partial && places.empty();
                relation.to_place.reset();
                if (places.empty()) relations_.push_back(relation);
                for (auto const& each : places) {
                    relation.to_place = each;
                    relations_.push_back(relation);
                }
            }
    }

    document const& d_;
    std::string_view text_;
    std::string_view source_;
    text_format format_;
    document_key self_;
    std::vector<citation> citations_;
    std::map<std::string, std::string> issuers_; ///< by key
    std::vector<std::vector<document_key>> keys_; ///< by citation
    std::vector<stated_relation> stated_;
    std::vector<std::size_t> around_;
    std::size_t next_unit_ = 0;
    std::vector<document_relation> relations_;
};

} // namespace

registered_document facts_of(document const& d) {
    registered_document facts;
    if (auto const key = key_of(to_citation(d))) facts.key = *key;
    facts.title = d.title;
    facts.effective = effective_day(d);
    for (auto const& unit : d.units) facts.places.push_back(unit.path);
    return facts;
}

std::vector<document_relation> relations_of(document const& d, std::string_view text, std::string_view source, text_format format) {
    return relation_reader{d, text, source, format}.read();
}

} // namespace cchc
