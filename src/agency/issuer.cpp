// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/issuer.hpp>

#include <algorithm>

#include "agency/name_key.hpp"

namespace cchc {
namespace {

bool signs_with(agency const& one, std::string const& key, agency_context const& context) {
    return std::any_of(one.names.begin(), one.names.end(), [&](agency_name const& name) {
        bool const borne = !context.day || name.valid.covers(*context.day);
        return name.form == name_form::symbol && borne && detail::letters_key(name.text) == key;
    });
}

std::string_view place_of(agency_directory const& directory, agency_context const& context) {
    if (!context.within.empty() || context.issuer.empty()) return context.within;
    auto const* const issuer = directory.by_id(context.issuer);
    return issuer != nullptr && issuer->territory != "vn" ? std::string_view{issuer->territory} : std::string_view{};
}

agency_lookup signer(std::string_view letters, agency_directory const& directory, agency_context const& context) {
    auto const place = place_of(directory, context);
    auto const day = context.day.value_or(boost::gregorian::date{boost::date_time::not_a_date_time});
    if (!context.day)
        return place.empty() ? directory.find_signing(letters) : directory.find_signing(letters, within{place});
    return place.empty() ? directory.find_signing(letters, day) : directory.find_signing(letters, within{place}, day);
}

agency_lookup named(std::string_view words, agency_directory const& directory, agency_context const& context) {
    tokenizer at{words, context.format};
    skip_post(at);
    auto const match = match_agency(at);
    return match ? resolve_agency(words, *match, directory, context) : agency_lookup{};
}

} // namespace

std::string_view to_string(issuer_answer answer) noexcept {
    switch (answer) {
    case issuer_answer::agrees: return "agrees";
    case issuer_answer::contradicts: return "contradicts";
    case issuer_answer::unknown: return "unknown";
    }
    return "";
}

issuer_check check_issuer(std::string_view letters, std::string_view words, agency_directory const& directory,
                          agency_context const& context) {
    issuer_check result{issuer_answer::unknown, signer(letters, directory, context), named(words, directory, context)};
    auto const outcome = result.by_words.outcome;
    if (outcome != lookup_outcome::found && outcome != lookup_outcome::ambiguous) return result;
    auto const key = detail::letters_key(letters);
    auto const signing =
        std::count_if(result.by_words.candidates.begin(), result.by_words.candidates.end(), [&](std::string const& id) {
            auto const* const one = directory.by_id(id);
            return one != nullptr && signs_with(*one, key, context);
        });
    bool const known =
        !result.by_letters.candidates.empty() && result.by_letters.outcome != lookup_outcome::not_on_that_day;
    if (static_cast<std::size_t>(signing) == result.by_words.candidates.size()) result.answer = issuer_answer::agrees;
    else if (signing == 0 && known) result.answer = issuer_answer::contradicts;
    return result;
}

} // namespace cchc
