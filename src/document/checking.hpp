// SPDX-License-Identifier: BSL-1.0
// What all rules of checking share: what was read, and the list of what was found.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/citation/find_citations.hpp>
#include <cchc/document/check.hpp>

namespace cchc::detail {

/// A citation, and which of its parts stand in its own words, not in those of a list it belongs to.
struct cited_document {
    citation const* c = nullptr;
    citation_match match{};
    bool names_type = false; ///< the type stands directly before the number
    bool own_date = false;
    bool own_issuer = false;
    bool is_short = false; ///< a short form or a back reference: no number of its own
    bool means_this = false; ///< "Quyết định này": the document one reads
};

/// How the parts of `c` lie, when it was read from a text.
[[nodiscard]] cited_document parts_of(std::string_view text, citation_match const& match, citation const& c);
/// A citation that stands alone: all parts are its own.
[[nodiscard]] cited_document alone(citation const& c);

/// The first of `cited` that ends behind `offset`; their spans lie in order. Null when there is none.
[[nodiscard]] cited_document const* first_behind(std::vector<cited_document> const& cited, std::size_t offset) noexcept;

/// When the document was issued, as its date or the year in its number tells.
[[nodiscard]] std::optional<partial_date> day_of(citation const& c);

class checking {
public:
    checking(check_view const& seen, std::vector<diagnostic>& found) noexcept : view{seen}, found_{found} {}

    /// Adds what a rule found on the day of the document; nothing when the rule is off or not law on that day.
    void add(std::string_view rule, span where, std::string vietnamese, std::string english);

    /// The same for a rule that goes by the day of the cited document.
    void add_cited(std::string_view rule, std::optional<partial_date> issued, span where, std::string vietnamese,
                   std::string english);

    /// Whether a rule is on at all, to save the work.
    [[nodiscard]] bool is_on(std::string_view rule) const noexcept;

    check_view const& view;

private:
    std::vector<diagnostic>& found_;
};

/// Rules about one citation: N01 to N12, N14, A01, D01, stray-letter.
void check_citation(checking& check, cited_document const& cited);
/// A02, over all citations of a text.
void check_letters_of_successors(checking& check);
/// D02, D03.
void check_dates(checking& check, std::vector<cited_document> const& cited);
/// D02, of one date of issue.
void check_zeros(checking& check, date_match const& date);
/// T01, duplicate-word, spelling.
void check_characters(checking& check);
void check_words(checking& check, std::vector<cited_document> const& cited);

/// D02 and D04 of the date line, D05.
void check_own_dates(checking& check, document const& d, std::vector<cited_document> const& cited);
/// E01 to E07.
void check_effect(checking& check, document const& d);
/// B01 to B03, N13.
void check_bases(checking& check, document const& d, std::vector<cited_document> const& cited);
/// S01 to S03.
void check_signatures(checking& check, document const& d);
/// B04, P01 to P04.
void check_structure(checking& check, document const& d, std::vector<cited_document> const& cited);
/// L01.
void check_layout(checking& check, document const& d);
/// A01 of the issuer, and of those who are told to act.
void check_agencies(checking& check, document const& d, std::vector<cited_document> const& cited);

/// Whether two words stand side by side somewhere in a text.
[[nodiscard]] bool has_words(std::string_view text, syllable first, syllable second) noexcept;
/// Whether the rules of administrative documents apply: a number of the State, without a year, not of the Assembly.
[[nodiscard]] bool is_administrative(document const& d) noexcept;
/// Whether it was issued by a People's Council or a People's Committee.
[[nodiscard]] bool is_local(document const& d);

/// What stands in a text, in quotes, short enough for a message.
[[nodiscard]] std::string quoted(std::string_view text, span where);

} // namespace cchc::detail
