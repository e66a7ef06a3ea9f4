// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which agency a name in a text means.
///
/// *Sở Nội vụ* is sixty-three agencies, or thirty-four. Which one, the document around it says: its day, its province, who
/// issued it. `resolve_agency` takes what `find_agencies` found and what is known of the document, and answers with one agency, or with
/// candidates and the reason why it is not one; it never chooses.
///
///     auto const dir = agency_directory::national();
///     agency_context const report{.day = date{2014, 6, 2}, .within = "vn/son-la"};
///     for (agency_match m : find_agencies(text))
///         resolve_agency(text, m, dir, report).id();   // "Sở Nội vụ" → "vn/son-la/so-noi-vu"
///
/// The name itself comes before the context: *Sở Nội vụ tỉnh Hòa Bình* is Hòa Bình's wherever it is named. Members of a list are
/// read with the words they share: of *UBND các huyện: Mai Sơn, Yên Châu* the second is *UBND huyện Yên Châu*.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/directory.hpp>
#include <cchc/agency/finder.hpp>
#include <cchc/base/fields.hpp>

namespace cchc {

/// Bối cảnh (context): what is known of the document in which an agency is named.
///
/// @ingroup agency
struct agency_context {
    std::optional<boost::gregorian::date> day{}; ///< of the document; absent: agencies of any time
    std::string within{};                        ///< id or name of the territory it is about; may be empty
    std::string issuer{}; ///< id of the agency that issued it; its territory counts when `within` is empty
    text_format format = text_format::plain; ///< of the text

    friend bool operator==(agency_context const&, agency_context const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"day", &agency_context::day}, field{"within", &agency_context::within},
                          field{"issuer", &agency_context::issuer}, field{"format", &agency_context::format}};
    }
};

/// The agency that `match`, found in `text`, names: see `agency_directory::find`.
///
/// Linear in the length of the name, and logarithmic in the size of the directory for each candidate.
///
/// @ingroup agency
[[nodiscard]] agency_lookup resolve_agency(std::string_view text, agency_match const& match,
                                           agency_directory const& directory, agency_context const& context = {});

/// The name as it would stand alone: of a later member of a list with the words it shares, "Ủy ban nhân dân huyện Yên Châu"; of
/// any other name its own words, blanks made one.
///
/// @ingroup agency
[[nodiscard]] std::string full_surface(std::string_view text, agency_match const& match,
                                       text_format format = text_format::plain);

} // namespace cchc
