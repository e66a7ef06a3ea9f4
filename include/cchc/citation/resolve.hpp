// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which document a back reference means.
///
/// "Nghị định này" is the decree one is reading; "Quyết định nêu trên" is a decision named before, however many documents of
/// other types were named since. `resolve` answers for each match: it states its document itself; or it means the enclosing
/// one; or one named earlier in the same text; or several, when it is plural; or, when more than one fits a singular, it is
/// ambiguous and all are given; or nothing fits, and the reason is given. It never falls through to a document of another type; *văn bản*
/// may be of any.
///
/// A date or an issuer beside the words, "Quyết định ngày 02/02/2014 nêu trên", "Nghị quyết nêu trên của HĐND huyện", decides between
/// documents: one that was named with it is meant, and else one that was named without; several may be of both. An issuer of another
/// kind says nothing: in "thực hiện Nghị định nêu trên của Sở Nội vụ" the department carries the decree out.
///
/// A name that the text declares, "(sau đây gọi là Luật Dược)", means what it was declared for; a short form ("Kế hoạch 17", see
/// `with_short_forms`) the document of that type and serial named before. A number without the symbol of its issuer, "Thông tư 12/2020",
/// states a document, and where one was named before that it may be short for, it means that one. Words quoted as the new text of an
/// amended document, "Điều 5 được sửa đổi như sau: “… Nghị định này …”", speak as that document: in them *Nghị định này* is the amended
/// decree. Quotation marks of every kind will do, single and double, curved, straight and angled.
///
///     std::string_view text = "Quyết định số 158/QĐ-UBND … Căn cứ Nghị định số 24/2014/NĐ-CP, các sở thực hiện Quyết định nêu trên.";
///     std::vector<citation_match> found = …;          // from find_citations(text)
///     resolve(text, found)[2].antecedents              // {0}: the decision, not the nearer decree
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/citation/citation.hpp>

namespace cchc {

/// Trạng thái xác định văn bản (state of a resolution).
///
/// @ingroup citation
enum class resolution_state : std::uint8_t {
    stated,     ///< the citation names its document itself
    enclosing,  ///< the document one is reading
    resolved,   ///< `antecedents` are the documents meant
    ambiguous,  ///< one of `antecedents`, it is not said which
    unresolved, ///< no document that fits was named before; `resolution::reason` says more
};

/// Vì sao không xác định được văn bản (why it is not told which document is meant).
///
/// @ingroup citation
enum class resolution_reason : std::uint8_t {
    none,               ///< it is told
    none_of_type,       ///< unresolved: no document of that type was named before
    none_of_number,     ///< unresolved: of that type, but none with the serial of the short form
    none_of_date,       ///< unresolved: of that type, but none of the date beside the back reference
    none_of_issuer,     ///< unresolved: of that type, but none of the issuer beside the back reference
    fewer_than_counted, ///< unresolved: fewer were named than the back reference counts
    several_fit,        ///< ambiguous: more than one fits a singular
    enclosing_unknown,  ///< enclosing: the document one is reading, and the caller has not said which that is
};

/// "none-of-type", "none-of-number", "none-of-date", "none-of-issuer", "fewer-than-counted", "several-fit", "enclosing-unknown"; or
/// "none". These codes do not change.
///
/// @ingroup citation
[[nodiscard]] std::string_view to_string(resolution_reason reason) noexcept;

/// One English sentence that says why; empty for `none`.
///
/// @ingroup citation
[[nodiscard]] std::string_view message(resolution_reason reason) noexcept;

/// @ingroup citation
struct resolution {
    resolution_state state = resolution_state::stated;
    std::vector<std::size_t> antecedents; ///< indices of earlier matches
    resolution_reason reason = resolution_reason::none;

    friend bool operator==(resolution const&, resolution const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"state", &resolution::state}, field{"antecedents", &resolution::antecedents},
                          field{"reason", &resolution::reason}};
    }
};

/// What is known about the document that a text belongs to.
///
/// @ingroup citation
struct enclosing_document {
    document_type type = document_type::unknown;
    std::optional<document_number> number;
};

/// How far back one looks: so many distinct documents of a type, those named last. Nobody who writes "nêu trên" means one before.
///
/// @ingroup citation
inline constexpr std::size_t most_candidates = 16;

/// One resolution for each match, in the same order.
///
/// @param matches  of one text, in the order of the text
/// @param self     the document that the text belongs to, as far as it is known
///
/// Linear in the text and the matches.
///
/// @ingroup citation
[[nodiscard]] std::vector<resolution> resolve(std::string_view text, std::span<citation_match const> matches,
                                              enclosing_document const& self = {},
                                              text_format format = text_format::plain);

} // namespace cchc
