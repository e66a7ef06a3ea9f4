// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the text of a document tells a register.
///
/// A document that was read says itself which one it is, when it takes effect and what provisions it has; and its text
/// says what it does to others:
/// it rests on a law, replaces a decree, repeals a clause.
///
///     std::string const text = …;
///     document const d = read_document(text);
///     reg.add(facts_of(d));
///     for (auto const& r : relations_of(d, text, "24-2014.txt")) reg.add(r);
///
/// Every document that is named makes a relation: of the kind that the words around it tell, else a reference. "Nghị định này" is the
/// document itself, "Nghị định nêu trên" the one named before; where it is not clear which is meant, nothing is made of it. A document that
/// was named in full and then in short is one. "Ủy ban nhân dân tỉnh" is that of the only province that the text names, else of the
/// document's own.
///
/// **Case study: "có hiệu lực sau 45 ngày, kể từ ngày ký".** Signed on 1 January: is it the 15th of February, or the 16th,
/// since the day of signing does not count and 45 days must have passed? Both are practised. Where both lie in one month,
/// `effective` is that month; a register then answers *unknown* within it, and decides outside.
#pragma once

#include <string_view>
#include <vector>

#include <cchc/document/document.hpp>
#include <cchc/document/document_register.hpp>
#include <cchc/text/glyph.hpp>

namespace cchc {

/// The facts of a document; its key lacks what the head does not state.
///
/// @ingroup document
[[nodiscard]] registered_document facts_of(document const& d);

/// What the text says documents do, in the order of the text. Nothing when the document has no number or title to go by.
///
/// @param d       read from `text`
/// @param source  what the evidence calls this text
///
/// Linear in the text.
///
/// @ingroup document
[[nodiscard]] std::vector<document_relation> relations_of(document const& d, std::string_view text, std::string_view source,
                                                          text_format format = text_format::plain);

} // namespace cchc
