// SPDX-License-Identifier: BSL-1.0
/// @file
/// Reading a document: from its text to a value.
///
///     document d = read_document(text);
///     d.type, d.number, d.title           // as the head states them
///     for (document_unit const& u : d.units)
///         std::cout << to_string(u.path) << "  " << u.heading << '\n';
///
/// Texts come as they were typed, as a page saved from a portal, or flattened, with the head, the bases and all articles on
/// one line. The reader looks for the marks that the rules prescribe, not for line breaks alone: the name of the state or of
/// the Party, *Số:*, the place–date line, the name of the type in capitals, *Căn cứ*, *QUYẾT ĐỊNH:*, *Điều 1.*, *Nơi nhận:*,
/// *TM.*
///
/// - What stands in front of the letterhead, such as the table *Số hiệu: … Loại văn bản: …* of a portal, is not the document.
/// - New text quoted by an amending document (“Điều 5. …”) belongs to the document that is amended: no unit begins in it.
/// - A letter has no name of its type on the page. With a number and *V/v* or *Kính gửi* it is a letter, and `type` says so.
/// - A consolidated text bears the name of the type that it consolidates; by its number it is a *Văn bản hợp nhất*, and that
///   is its `type`.
/// - A number that breaks the order of its level (a row of a table, a year) begins no unit.
///
/// A text that is no document, such as a newspaper article, gives a value without type, number and issuer. Any bytes are
/// valid input. Linear.
#pragma once

#include <string_view>

#include <cchc/document/document.hpp>
#include <cchc/text/glyph.hpp>

namespace cchc {

/// Reads what the text of one document states.
///
/// @param format  spans point into `text` as it was given, also when it is HTML or Markdown
///
/// @ingroup document
[[nodiscard]] document read_document(std::string_view text, text_format format = text_format::plain);

} // namespace cchc
