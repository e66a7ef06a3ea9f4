// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which agency a name in a text means.
///
/// *Sở Nội vụ* is sixty-three agencies, or thirty-four. Which one, the document around it says: its day, its province,
/// who issued it. `resolve_agency` takes what `find_agencies` found and what is known of the document, and answers with
/// one agency, or with candidates and the reason why it is not one; it never chooses.
///
///     auto const dir = agency_directory::national();
///     agency_context const report{.day = date{2014, 6, 2}, .within = "vn/son-la"};
///     for (agency_match m : find_agencies(text))
///         resolve_agency(text, m, dir, report).id();   // "Sở Nội vụ" → "vn/son-la/so-noi-vu"
///
/// The name itself comes before the context: *Sở Nội vụ tỉnh Hòa Bình* is Hòa Bình's wherever it is named. Members of a
/// list are read with the words they share: of *UBND các huyện: Mai Sơn, Yên Châu* the second is *UBND huyện Yên Châu*.
///
/// *Sở này* and *cơ quan đó* mean who was named last, so they need somebody who remembers: `resolve_agencies`, or an
/// `agency_resolver` for a program that finds by itself:
///
///     text = "Sở Nội vụ đã trình. Sở này chịu trách nhiệm.";
///     for (resolved_agency const& r : resolve_agencies(text, dir, report))
///         r.who.id();                               // "vn/son-la/so-noi-vu", twice
///
/// **Case study: who is "Sở này" after "Sở Nội vụ, Sở Tài chính"?** The text does not say; a reader takes the one named
/// last. So does the resolver, but only among agencies of that kind: *Sở này* never means a ministry that was named in
/// between.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

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

/// The name as it would stand alone: of a later member of a list with the words it shares, "Ủy ban nhân dân huyện Yên
/// Châu"; of any other name its own words, blanks made one.
///
/// @ingroup agency
[[nodiscard]] std::string full_surface(std::string_view text, agency_match const& match,
                                       text_format format = text_format::plain);

/// Cơ quan đã xác định (resolved agency): a name of a text and who that is.
///
/// @ingroup agency
struct resolved_agency {
    agency_match match{};
    agency_lookup who;

    friend bool operator==(resolved_agency const&, resolved_agency const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"match", &resolved_agency::match}, field{"who", &resolved_agency::who}};
    }
};

/// Bộ xác định cơ quan (resolver): answers for the names of one text after the other, and remembers who was named.
///
/// A name that comes again seldom costs a second look-up; what is remembered has a bound. A value; a copy remembers the
/// same and goes on by itself.
///
/// @ingroup agency
class agency_resolver {
public:
    agency_resolver(agency_directory directory, agency_context context);

    /// As `resolve_agency`; and for a reference who was last named of its kind, or the issuer, or `unknown_name`.
    [[nodiscard]] agency_lookup resolve(std::string_view text, agency_match const& match);

    [[nodiscard]] agency_directory const& directory() const noexcept { return directory_; }
    [[nodiscard]] agency_context const& context() const noexcept { return context_; }

private:
    struct looked_up {
        std::string name;
        agency_lookup who;
    };
    struct named {
        agency_kind kind;
        agency_lookup who;
    };
    [[nodiscard]] agency_lookup referred(agency_match const& match) const;

    agency_directory directory_;
    agency_context context_;
    std::vector<looked_up> known_; ///< by a hash of the name; a later one takes the place of an earlier
    std::vector<named> named_;     ///< the last of each kind, the latest at the end
};

/// All agencies that `text` names or refers to, in order, and who they are.
///
/// @ingroup agency
[[nodiscard]] std::vector<resolved_agency> resolve_agencies(std::string_view text, agency_directory const& directory,
                                                            agency_context const& context = {});

} // namespace cchc
