// SPDX-License-Identifier: BSL-1.0
/// @file
/// Checking documents like a compiler checks code.
///
///     std::string_view text = "… Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ …";
///     for (diagnostic const& d : check(text)) …
///     // error D01 "ngày tháng của văn bản được viện dẫn không ghi ngày"
///
/// What is looked at: every citation, the characters of the text, and, where the text shows them, the parts of the
/// document: its number and dates, bases, the numbering of its articles, annexes, the signature. A text that shows no
/// layout, a report on a web page, say, is not blamed for having none.
///
/// **The day.** Rules hold from one day to another. The day that counts is that of the document, as it is written there
/// or as `check_options::day` says. When neither is known, the rules bound to days are left out, and one finding of
/// the rule `no-date` says so.
///
/// **What is in force** a text cannot know. Who has a register lends it as `in_force`; without it the rule that needs it
/// (a basis that has expired) says nothing.
///
/// One pass over the text, linear in it.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/directory.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/document/check_rules.hpp>
#include <cchc/document/diagnostic.hpp>
#include <cchc/document/document.hpp>
#include <cchc/time/find_dates.hpp>

namespace cchc {

/// How to check.
///
/// @ingroup document
struct check_options {
    check_rules rules = check_rules::standard();
    std::optional<boost::gregorian::date> day{}; ///< the day whose law counts; none: that of the document

    /// Who is who on which day; an empty directory silences the rules about agencies.
    agency_directory directory = agency_directory::national();

    /// Whether the cited document was in force on a day; none when that is not known. Empty: never known.
    std::function<std::optional<bool>(citation const&, boost::gregorian::date)> in_force{};
    /// The first day on which the cited document was in force. Empty: never known.
    std::function<std::optional<boost::gregorian::date>(citation const&)> effective_from{};
};

/// Những gì đọc được (what a rule sees): the text and what was read of it. Lives as long as the check.
///
/// @ingroup document
struct check_view {
    std::string_view text;
    document const* about = nullptr;             ///< the document; null when only citations were given
    std::optional<boost::gregorian::date> day{}; ///< the day whose law counts; none: not known
    std::span<citation const> citations{};       ///< in the order of the text, short forms included
    std::span<date_match const> dates{};         ///< in the order of the text
    check_options const& options;
};

/// Everything that the rules find in a document, in the order of the text; what is missing comes first.
///
/// @param doc   as read from `text`
/// @param text  the same bytes
///
/// Linear in the text.
///
/// @ingroup document
[[nodiscard]] std::vector<diagnostic> check(document const& doc, std::string_view text,
                                            check_options const& options = {});

/// The same for a text that was not yet read: `check(read_document(text), text, options)`.
///
/// @ingroup document
[[nodiscard]] std::vector<diagnostic> check(std::string_view text, check_options const& options = {});

/// What the rules about a single citation find.
///
/// @param c   whose parts are its own, not those of a list
/// @param on  the day of the text it stands in; none: not known
///
/// @ingroup document
[[nodiscard]] std::vector<diagnostic> check(citation const& c, std::optional<boost::gregorian::date> on,
                                            check_options const& options = {});

/// One document of a series: with its number, date and issuer.
///
/// @ingroup document
struct series_finding {
    std::size_t document = 0; ///< index of the later number
    std::size_t earlier = 0;  ///< index of the smaller number that has a later date
    diagnostic what;

    friend bool operator==(series_finding const&, series_finding const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"document", &series_finding::document}, field{"earlier", &series_finding::earlier},
                          field{"what", &series_finding::what}};
    }
};

/// D06: of the documents of one issuer, one symbol and one year, a larger number has an earlier date.
///
/// @param own  the citations of the documents themselves: number, date and issuer
///
/// Texts of the National Assembly are numbered by term and left out, as are numbers with a letter or a dot. O(n log n).
///
/// @ingroup document
[[nodiscard]] std::vector<series_finding> check_series(std::span<citation const> own,
                                                       check_rules const& rules = check_rules::standard());

} // namespace cchc
