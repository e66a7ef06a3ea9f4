// SPDX-License-Identifier: BSL-1.0
// The text of a document as Akoma Ntoso: preface, preamble, body, conclusions, attachments.
#pragma once

#include <string>
#include <vector>

#include <cchc/io/akoma_ntoso.hpp>

#include "io/akn_entities.hpp"
#include "io/akn_text.hpp"

namespace cchc::detail {

/// The IRI of what is cited, as `to_akn`; empty where it is not known, as for a local document whose territory is not that of `m`.
[[nodiscard]] std::string akn_iri(citation const& cited, marked_document const& m);

/// What is marked within the lines of a document.
[[nodiscard]] std::vector<akn_mark> akn_marks(marked_document const& m, akn_entities& entities);

/// Adds all of the text, in its parts.
///
/// @param iri  of the work; of an attachment, with its component
void append_akn_body(std::string& out, marked_document const& m, std::string_view iri, akn_entities& entities);

/// `<identification>` of the document, or of a component of it.
///
/// @param component  "main", "annex_1"
[[nodiscard]] std::string akn_identification(marked_document const& m, std::string_view iri, std::string_view component,
                                             akn_entities& entities);

/// All of `<meta>`, with `proprietary` at its end.
[[nodiscard]] std::string akn_meta(marked_document const& m, std::string_view iri, akn_entities& entities,
                                   std::string_view proprietary);

} // namespace cchc::detail
