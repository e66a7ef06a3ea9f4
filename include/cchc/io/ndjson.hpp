// SPDX-License-Identifier: BSL-1.0
/// @file
/// Finding citations and agencies in a stream: one JSON object a line in, one a line out.
///
/// Pipelines hand texts over as newline-delimited JSON. Each line is a request:
///
///     {"id": 7, "text": "Căn cứ Nghị quyết 30c/NQ-CP ngày 08/11/2011 của Chính phủ"}
///
/// and each answer has the `id` of its request, whatever JSON that is, and what was found:
///
///     {"id":7,"citations":[{"begin":10,"end":70,"surface":"Nghị quyết 30c/NQ-CP …","kind":"numbered","type":"Nghị quyết",
///      "number":"30c/NQ-CP","date":"2011-11-08","issuer":"Chính phủ","provisions":[],"refers_to":null,"relation":"based_on",
///      "warnings":[]}],"agencies":[{"begin":58,"end":70,"surface":"Chính phủ","id":"vn/chinh-phu"}]}
///
/// A request may say in which `format` its text is (`plain`, `html`, `markdown`) and name the document it is from:
/// `"context": {"self": {"type": "Nghị định", "number": "24/2014/NĐ-CP"}, "at": "dieu-8/khoan-3"}`, so that *Nghị định
/// này* and *khoản 2 Điều này* can be told. Offsets are bytes of the UTF-8 of `text`. The names of the fields never
/// change.
///
/// A back reference takes over number, date and issuer of the document that `refers_to` names. Where that is null, `warnings` say why, with
/// the code of the `resolution_reason`: "none-of-type", "none-of-number", "none-of-date", "none-of-issuer" or "fewer-than-counted" when
/// nothing fits, "several-fit" when more than one document does, "enclosing-unknown" when the document that the text is from is meant and
/// the request does not name it. All other warnings are the `rule_id` of `doubts`.
///
/// A text that was in an older encoding before it became JSON (`NghÞ ®Þnh sè 63/2010/N§-CP`) is decoded: `"encoding": "tcvn3"` says
/// from which, any name that `parse_text_encoding` reads; without it the encoding is detected. `begin`, `end` and `surface` are of the text
/// as it came, everything else of what it says.
#pragma once

#include <string>
#include <string_view>

#include <cchc/agency/directory.hpp>
#include <cchc/base/result.hpp>

namespace cchc {

/// Answers one request.
///
/// @param request    one line, without its line break
/// @param directory  names the agencies
/// @return the answer, one line without a line break; or `errc::json_form`, `errc::json_field`, or `errc::document_type` for an unknown
///         type of the enclosing document, with the byte of `request` at which it went wrong (the first, for a field that is missing)
///
/// @ingroup io
[[nodiscard]] result<std::string> answer_citations(std::string_view request, agency_directory const& directory);

} // namespace cchc
