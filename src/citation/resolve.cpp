// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/resolve.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include <cchc/citation/law_titles.hpp>
#include <cchc/citation/short_form.hpp>
#include <cchc/text/plain_text.hpp>

#include "agency/name_key.hpp"
#include "citation/issuer_agreement.hpp"
#include "citation/issuer_reader.hpp"
#include "citation/name_key.hpp"
#include "citation/new_text.hpp"
#include "citation/title_key.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

/// Mentions of one document count once: those with the same number, or the same title, whose dates do not contradict each other.
struct mention {
    std::size_t index = 0;
    document_type type = document_type::unknown;
    std::string key;
    std::string issuer;
    std::optional<partial_date> date;
    std::optional<document_number> number;

    [[nodiscard]] bool is_same_document(mention const& other) const {
        return type == other.type && key == other.key && (!date || !other.date || date->overlaps(*other.date));
    }
};

mention mention_of(std::string_view text, citation_match const& match, std::size_t index, text_format format) {
    auto c = to_citation(text, match, format);
    auto key = c.number ? canonical_key(*c.number) : detail::title_key(law_titles::national(), c);
    return {index, match.type, std::move(key), std::move(c.issuer), c.date, std::move(c.number)};
}

/// Whether a number without the symbol of its issuer, "Thông tư 12/2020", may be that of a document named in full.
bool may_be_short_for(mention const& short_form, mention const& full) {
    auto const& few = *short_form.number;
    if (!full.number || full.key == short_form.key) return false;
    bool const same_serial = few.serial == full.number->serial && few.suffix == full.number->suffix;
    bool const same_year = !few.year || !full.number->year || few.year == full.number->year;
    bool const same_date = !short_form.date || !full.date || short_form.date->overlaps(*full.date);
    return same_serial && same_year && same_date;
}

/// Documents one of which a back reference means, those named last behind the others; and why there are none.
struct candidates {
    std::vector<mention const*> named;
    resolution_reason none = resolution_reason::none_of_type;

    /// Keeps what agrees; and what says nothing, if several are meant or nothing agrees.
    template <class Grade>
    void choose(Grade&& grade_of, bool several, resolution_reason otherwise) {
        if (named.empty()) return;
        auto const is = [&](detail::agreement grade) {
            return [&, grade](mention const* each) { return grade_of(*each) == grade; };
        };
        bool const best_only = !several && std::any_of(named.begin(), named.end(), is(detail::agreement::same));
        auto const worse = [&](mention const* each) {
            auto const grade = grade_of(*each);
            return best_only ? grade != detail::agreement::same : grade == detail::agreement::none;
        };
        named.erase(std::remove_if(named.begin(), named.end(), worse), named.end());
        none = otherwise;
    }

    [[nodiscard]] std::vector<std::size_t> indices() const {
        std::vector<std::size_t> all;
        all.reserve(named.size());
        for (auto const* const each : named) all.push_back(each->index);
        return all;
    }
};

/// What was named so far, by type and of any: the distinct documents named last, in the order of their last mention.
class memory {
public:
    void add(mention const& m) {
        add_to(by_type_[static_cast<std::size_t>(m.type)], m);
        add_to(by_type_[static_cast<std::size_t>(document_type::document)], m);
    }

    [[nodiscard]] candidates of(document_type type) const {
        candidates all;
        for (auto const& each : by_type_[static_cast<std::size_t>(type)]) all.named.push_back(&each);
        return all;
    }

    /// Those whose number the short one may be; none where it tells its issuer itself, as that of a decree does.
    [[nodiscard]] candidates named_in_full(mention const& short_form) const {
        if (!short_form.number || short_form.number->symbol.size() > 1) return {};
        auto all = of(short_form.type);
        auto const is_other = [&](mention const* each) { return !may_be_short_for(short_form, *each); };
        all.named.erase(std::remove_if(all.named.begin(), all.named.end(), is_other), all.named.end());
        return all;
    }

private:
    static void add_to(std::vector<mention>& named, mention m) {
        auto const same =
            std::find_if(named.begin(), named.end(), [&](auto const& each) { return each.is_same_document(m); });
        if (same != named.end()) {
            if (!m.date) m.date = same->date;
            if (m.issuer.empty()) m.issuer = std::move(same->issuer);
            named.erase(same);
        } else if (named.size() == most_candidates) {
            named.erase(named.begin());
        }
        named.push_back(std::move(m));
    }

    std::array<std::vector<mention>, document_type_count> by_type_;
};

resolution unresolved(resolution_reason why) {
    return {resolution_state::unresolved, {}, why};
}

resolution last_of(candidates named, std::size_t count) {
    if (named.named.empty()) return unresolved(named.none);
    if (named.named.size() < count) return unresolved(resolution_reason::fewer_than_counted);
    named.named.erase(named.named.begin(), named.named.end() - static_cast<std::ptrdiff_t>(count));
    return {resolution_state::resolved, named.indices()};
}

resolution all_of(candidates const& named) {
    if (named.named.empty()) return unresolved(named.none);
    return {resolution_state::resolved, named.indices()};
}

resolution one_of(candidates const& named) {
    if (named.named.size() < 2) return all_of(named);
    return {resolution_state::ambiguous, named.indices(), resolution_reason::several_fit};
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
        if (meant_.empty() || !bare) return std::nullopt;
        auto name = cover(match.type_words, match.title.empty() ? match.number.where : match.title);
        if (!match.date_words.empty()) { // "Luật Đầu tư công năm 2024", declared with its year
            if (match.date_words.begin < name.end) return std::nullopt;
            name = cover(name, match.date_words);
        }
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

/// The issuer behind a back reference: "Nghị quyết nêu trên của HĐND huyện".
std::string issuer_behind(std::string_view text, citation_match const& match, text_format format) {
    tokenizer words{text, format, match.where.end};
    if (!detail::accept_words(words, "của"_vn)) return {};
    auto const begin = words.peek().where.begin;
    auto const end = detail::issuer_end(words);
    return end != 0 ? plain_text(text, {begin, end}, format) : std::string{};
}

/// How a document named with one issuer agrees with the words of another.
///
/// @param sure  they are those of the issuer; else of the same kind only: "việc thực hiện Nghị quyết nêu trên của Sở Nội vụ"
detail::agreement agreement_with(mention const& named, std::string const& issuer, bool sure) {
    using enum detail::agreement;
    if (named.issuer.empty()) return possible;
    if (detail::agreement_of_issuers(named.issuer, issuer) != none) return same;
    return sure || detail::split(named.issuer).key == detail::split(issuer).key ? none : possible;
}

/// What was named before, of the type, date and issuer of a back reference.
candidates documents_meant(std::string_view text, citation_match const& match, memory const& seen, text_format format) {
    auto found = seen.of(match.type);
    if (match.back == back_word::short_name)
        found.choose(
            [&](mention const& each) {
                bool const same = each.number && each.number->serial == match.number.serial;
                return same ? detail::agreement::same : detail::agreement::none;
            },
            false, resolution_reason::none_of_number);
    if (match.date)
        found.choose(
            [&](mention const& each) {
                if (!each.date) return detail::agreement::possible;
                return each.date->overlaps(*match.date) ? detail::agreement::same : detail::agreement::none;
            },
            match.plural, resolution_reason::none_of_date);
    bool const sure = !match.issuer.empty();
    bool const may_be_behind = !sure && match.back == back_word::above && !found.named.empty();
    auto const issuer = sure            ? plain_text(text, match.issuer, format)
                        : may_be_behind ? issuer_behind(text, match, format)
                                        : std::string{};
    if (!issuer.empty())
        found.choose([&](mention const& each) { return agreement_with(each, issuer, sure); }, match.plural,
                     resolution_reason::none_of_issuer);
    return found;
}

resolution resolve_one(citation_match const& match, candidates named, enclosing_document const& self) {
    if (match.plural) return match.count != 0 ? last_of(std::move(named), match.count) : all_of(named);
    switch (match.back) {
    case back_word::self: {
        bool const names_type = match.type != document_type::unknown; // "Điều này" names none
        if (names_type && self.type != document_type::unknown && self.type != match.type)
            return last_of(std::move(named), 1);
        bool const is_known = self.type != document_type::unknown || self.number;
        return {
            resolution_state::enclosing, {}, is_known ? resolution_reason::none : resolution_reason::enclosing_unknown};
    }
    case back_word::that: return last_of(std::move(named), 1);
    case back_word::above:
    case back_word::short_name: return one_of(named);
    case back_word::none: break;
    }
    return {};
}

} // namespace

std::string_view to_string(resolution_reason reason) noexcept {
    switch (reason) {
    case resolution_reason::none: return "none";
    case resolution_reason::none_of_type: return "none-of-type";
    case resolution_reason::none_of_number: return "none-of-number";
    case resolution_reason::none_of_date: return "none-of-date";
    case resolution_reason::none_of_issuer: return "none-of-issuer";
    case resolution_reason::fewer_than_counted: return "fewer-than-counted";
    case resolution_reason::several_fit: return "several-fit";
    case resolution_reason::enclosing_unknown: return "enclosing-unknown";
    }
    return "";
}

std::string_view message(resolution_reason reason) noexcept {
    switch (reason) {
    case resolution_reason::none: return "";
    case resolution_reason::none_of_type: return "no document of that type was named before";
    case resolution_reason::none_of_number: return "no document of that type and serial was named before";
    case resolution_reason::none_of_date: return "no document of that type and date was named before";
    case resolution_reason::none_of_issuer: return "no document of that type and issuer was named before";
    case resolution_reason::fewer_than_counted:
        return "fewer documents of that type were named before than are counted";
    case resolution_reason::several_fit: return "more than one document that was named before fits";
    case resolution_reason::enclosing_unknown: return "the document that the text belongs to is not known";
    }
    return "";
}

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
            answers.push_back(resolve_one(match, documents_meant(text, match, seen, format), self));
            continue;
        }
        auto const named = mention_of(text, match, i, format);
        auto const full = match.short_number ? seen.named_in_full(named) : candidates{};
        answers.push_back(full.named.empty() ? resolution{} : one_of(full));
        if (full.named.empty()) seen.add(named);
    }
    return answers;
}

} // namespace cchc
