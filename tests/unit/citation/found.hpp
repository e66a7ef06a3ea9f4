// SPDX-License-Identifier: BSL-1.0
/// @file
/// What `find_citations` finds in a text, written so that a test can compare it with one look.
#pragma once

#include <cchc/citation/find_citations.hpp>

#include <string>
#include <string_view>
#include <vector>

using strings = std::vector<std::string>;

inline std::vector<cchc::citation_match> matches(std::string_view text, cchc::find_options options = {}) {
    std::vector<cchc::citation_match> all;
    for (auto const& each : cchc::find_citations(text, options)) all.push_back(each);
    return all;
}

inline std::vector<cchc::citation> citations(std::string_view text, cchc::find_options options = {}) {
    std::vector<cchc::citation> all;
    for (auto const& each : cchc::find_citations(text, options))
        all.push_back(cchc::to_citation(text, each, options.format));
    return all;
}

/// What was written, one string for each citation.
inline strings surfaces(std::string_view text, cchc::find_options options = {}) {
    strings all;
    for (auto const& each : cchc::find_citations(text, options)) all.emplace_back(cchc::surface(text, each.where));
    return all;
}

/// The issuer of each citation, as it is written.
inline strings issuers(std::string_view text, cchc::find_options options = {}) {
    strings all;
    for (auto const& each : citations(text, options)) all.push_back(each.issuer);
    return all;
}

/// "Quyết định 158/QĐ-UBND 2014-01-22": type, number and date of each citation, as far as they are there.
inline strings found(std::string_view text, cchc::find_options options = {}) {
    strings all;
    for (auto const& c : citations(text, options)) {
        std::string line{cchc::vietnamese_name(c.type)};
        if (c.number) line += " " + cchc::to_string(*c.number);
        if (!c.title.empty()) line += " " + c.title;
        if (c.date) line += " " + cchc::to_string(*c.date);
        all.push_back(line);
    }
    return all;
}

/// The paths of the provisions of every citation.
inline strings provisions(std::string_view text, cchc::find_options options = {}) {
    strings all;
    for (auto const& c : citations(text, options))
        for (auto const& place : c.provisions) all.push_back(cchc::to_string(place));
    return all;
}

inline cchc::find_options html() {
    cchc::find_options options;
    options.format = cchc::text_format::html;
    return options;
}

inline cchc::find_options markdown() {
    cchc::find_options options;
    options.format = cchc::text_format::markdown;
    return options;
}
