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
};

/// How the parts of `c` lie, when it was read from a text.
[[nodiscard]] cited_document parts_of(std::string_view text, citation_match const& match, citation const& c);
/// A citation that stands alone: all parts are its own.
[[nodiscard]] cited_document alone(citation const& c);

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
/// T01, duplicate-word, spelling.
void check_characters(checking& check);
void check_words(checking& check, std::vector<cited_document> const& cited);

/// What stands in a text, in quotes, short enough for a message.
[[nodiscard]] std::string quoted(std::string_view text, span where);

} // namespace cchc::detail
