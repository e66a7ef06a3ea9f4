// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/resolve.hpp>

#include <algorithm>
#include <functional>
#include <utility>

#include "agency/name_reader.hpp"

namespace cchc {
namespace {

using namespace detail;

/// Adds the words of `where`, blanks made one, as far as `more` allows.
class surface_builder {
public:
    surface_builder(std::string_view text, text_format format) noexcept : text_{text}, format_{format} {}

    /// Words up to the word that says that a list follows, or up to a colon.
    void add_head(span where) { add(where, true); }
    void add_words(span where) { add(where, false); }

    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    void add(span where, bool head) {
        tokenizer words{text_.substr(0, where.end), format_, where.begin};
        for (auto t = words.next(); t; t = words.next()) {
            if (head && (is_plural(t) || t.is(U':'))) return;
            if (t.is(U':')) continue;
            if (!out_.empty() && !t.touches()) out_ += ' ';
            else if (!out_.empty() && t.where.begin == where.begin) out_ += ' ';
            out_ += surface(text_, t.where);
        }
    }

    std::string_view text_;
    text_format format_;
    std::string out_;
};

/// The level word that a list shares: "huyện" of "các huyện:". None when it has several.
span shared_level(std::string_view text, span head, text_format format) noexcept {
    lookahead tokens{tokenizer{text.substr(0, head.end), format, head.begin}};
    for (std::size_t i = 0; tokens[i]; ++i) {
        if (!is_plural(tokens[i])) continue;
        std::optional<agency_level> level;
        bool city = false;
        auto const end = read_level_word(tokens, i + 1, level, city);
        auto const& after = tokens[end];
        bool const only_one = !after.is(U',') && !after.is("và"_vn);
        return end != i + 1 && only_one ? tokens.between(i + 1, end) : span{};
    }
    return {};
}

bool has_level_word(std::string_view text, span place, text_format format) noexcept {
    lookahead tokens{tokenizer{text.substr(0, place.end), format, place.begin}};
    std::optional<agency_level> level;
    bool city = false;
    return read_level_word(tokens, 0, level, city) != 0;
}

} // namespace

std::string full_surface(std::string_view text, agency_match const& match, text_format format) {
    surface_builder built{text, format};
    bool const member = !match.head.empty();
    bool const ends_with_place = !match.territory.empty() && match.territory.end == match.where.end;
    span const before{match.where.begin, ends_with_place ? match.territory.begin : match.where.end};
    span const head = member ? match.head : before;
    bool const in_list = member || (ends_with_place && !shared_level(text, before, format).empty());
    if (!in_list) {
        built.add_words(match.where);
        if (match.territory.begin >= match.where.end) built.add_words(match.territory);
        return std::move(built).take();
    }
    built.add_head(head);
    if (match.territory.empty()) {
        built.add_words(match.where);
        return std::move(built).take();
    }
    if (!has_level_word(text, match.territory, format)) built.add_words(shared_level(text, head, format));
    built.add_words(match.territory);
    return std::move(built).take();
}

agency_lookup resolve_agency(std::string_view text, agency_match const& match, agency_directory const& directory,
                             agency_context const& context) {
    if (match.is_class) return {{}, lookup_outcome::names_a_class};
    auto place = context.within;
    if (place.empty() && !context.issuer.empty()) {
        auto const* const issuer = directory.by_id(context.issuer);
        if (issuer != nullptr && issuer->territory != "vn") place = issuer->territory;
    }
    auto const name = full_surface(text, match, context.format);
    if (context.day) {
        return place.empty() ? directory.find(name, *context.day) : directory.find(name, within{place}, *context.day);
    }
    return place.empty() ? directory.find(name) : directory.find(name, within{place});
}

namespace {

constexpr std::size_t most_remembered = 512;

} // namespace

agency_resolver::agency_resolver(agency_directory directory, agency_context context)
    : directory_{std::move(directory)}, context_{std::move(context)}, known_(most_remembered) {}

agency_lookup agency_resolver::resolve(std::string_view text, agency_match const& match) {
    if (match.is_reference) return referred(match);
    if (match.is_class) return {{}, lookup_outcome::names_a_class};
    auto name = full_surface(text, match, context_.format);
    auto& known = known_[std::hash<std::string>{}(name) % most_remembered];
    if (known.name != name) known = {std::move(name), resolve_agency(text, match, directory_, context_)};
    auto const same_kind = [&](named const& one) { return one.kind == match.kind; };
    named_.erase(std::remove_if(named_.begin(), named_.end(), same_kind), named_.end());
    named_.push_back({match.kind, known.who});
    return known.who;
}

agency_lookup agency_resolver::referred(agency_match const& match) const {
    auto const means = [&](agency_kind kind) { return match.kind == agency_kind::other || match.kind == kind; };
    auto const last = std::find_if(named_.rbegin(), named_.rend(), [&](named const& one) { return means(one.kind); });
    if (last != named_.rend()) return last->who;
    auto const* const issuer = directory_.by_id(context_.issuer);
    if (issuer == nullptr || !means(issuer->kind)) return {{}, lookup_outcome::unknown_name};
    return {{issuer->id}, lookup_outcome::found};
}

std::vector<resolved_agency> resolve_agencies(std::string_view text, agency_directory const& directory,
                                              agency_context const& context) {
    std::vector<resolved_agency> all;
    agency_resolver resolver{directory, context};
    for (auto const& match : find_agencies(text, {context.format, false, true}))
        all.push_back({match, resolver.resolve(text, match)});
    return all;
}

} // namespace cchc
