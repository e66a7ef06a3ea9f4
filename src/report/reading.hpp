// SPDX-License-Identifier: BSL-1.0
// A report as it is being read: the text, how it stands on the page, and what the finders found in it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <cchc/agency/directory.hpp>
#include <cchc/agency/finder.hpp>
#include <cchc/agency/usage.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/report/periodic_report.hpp>
#include <cchc/time/find_dates.hpp>
#include <cchc/time/find_periods.hpp>

#include "text/layout.hpp"

namespace cchc::detail {

struct reading {
    std::string_view text;
    std::vector<paragraph> paragraphs;
    std::vector<citation_match> citations;
    std::vector<agency_match> agencies;
    std::vector<date_match> dates;     ///< outside citations, and not part of a longer period
    std::vector<period_match> periods; ///< outside citations, and not part of a longer date
};

/// The matches that lie in `part`: a pair of indices.
template <class Match>
[[nodiscard]] std::pair<std::size_t, std::size_t> matches_in(std::vector<Match> const& matches, span part) noexcept {
    auto const first = std::lower_bound(matches.begin(), matches.end(), part.begin,
                                        [](Match const& m, std::size_t at) { return m.where.begin < at; });
    auto const last = std::lower_bound(first, matches.end(), part.end,
                                       [](Match const& m, std::size_t at) { return m.where.begin < at; });
    return {static_cast<std::size_t>(first - matches.begin()), static_cast<std::size_t>(last - matches.begin())};
}

/// The match that covers `where`, if any.
template <class Match>
[[nodiscard]] Match const* match_around(std::vector<Match> const& matches, span where) noexcept {
    auto const next = std::upper_bound(matches.begin(), matches.end(), where.begin,
                                       [](std::size_t at, Match const& m) { return at < m.where.begin; });
    if (next == matches.begin() || !std::prev(next)->where.contains(where)) return nullptr;
    return &*std::prev(next);
}

/// What the head of a report, or the sentence that announces it, says of it.
struct report_head {
    span title{};
    std::vector<std::size_t> own; ///< citations of the report itself
    span issuer{};
    std::vector<std::size_t> issuer_agencies; ///< agencies named as the issuer
    std::optional<partial_date> date;
    std::optional<period> covers;
    std::optional<period> plans;
    std::size_t body = 0; ///< the first paragraph behind the opening
};

[[nodiscard]] report_head read_head(reading const& r);

/// The id of the province that a report is about; none when the text does not say, or speaks of several.
[[nodiscard]] std::optional<std::string> find_province(reading const& r, report_head const& head,
                                                       agency_directory const& directory,
                                                       std::optional<boost::gregorian::date> day);

/// A duty as a list has it.
struct listed_duty {
    span where{};
    marker mark{};
    std::uint32_t place = 0; ///< in its list, from 1
    std::uint32_t list = 0;  ///< the same for all of one list
    span heading{};          ///< inside the list, above it: a field, or who is to do it
};

struct report_outline {
    std::vector<report_section> sections;
    std::vector<listed_duty> duties;
    span announcement{};          ///< of the duties
    std::vector<span> duty_parts; ///< what stands under headings on duties
    std::vector<span> proposals;
};

[[nodiscard]] report_outline read_outline(reading const& r, report_head const& head);

/// The role of each agency, and who leads the duties.
struct agency_roles {
    std::vector<agency_role> roles; ///< one for each agency of the reading
    std::vector<std::size_t> leads; ///< agencies told to carry out something, in order
};

[[nodiscard]] agency_roles read_roles(reading const& r, report_head const& head);

/// The duties in the rows of tables: what, who leads, until when.
[[nodiscard]] std::vector<duty> read_duty_tables(reading const& r, report_outline const& outline);

/// Figures that count agencies: those tried out somewhere, those of a level.
[[nodiscard]] std::vector<counted_agencies> count_agencies(std::vector<figure> const& figures);

/// The documents that are mentioned, once each; tells each mention which of them it is.
[[nodiscard]] std::vector<distinct_document> group_documents(std::vector<document_mention>& mentions);

/// Everything doubtful; `report` is complete but for its warnings.
///
/// @param names  used when nobody bears them
[[nodiscard]] std::vector<report_warning> find_warnings(reading const& r, report_outline const& outline,
                                                        periodic_report const& report,
                                                        std::vector<agency_use_warning> const& names);

} // namespace cchc::detail
