// SPDX-License-Identifier: BSL-1.0
/// @file
/// Documents as JSON, both ways.
///
/// A document is an object whose members are its fields, in their order and under their names, so that nothing of the value is lost:
///
///     std::string const json = document_to_json(d);
///     read_document_json(json).value() == d              // true
///
/// With many documents each stands on a line of its own (NDJSON), which tools read line by line; an error then costs its line, not the
/// rest.
///
/// Spans are bytes of the text that the document was read from, which the JSON does not hold. A number is a string, "158/QĐ-UBND";
/// a path "dieu-5/khoan-2"; a date "2014-01-22", or "2014-01" where no more is known; what is absent is null.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/base/result.hpp>
#include <cchc/document/document.hpp>
#include <cchc/io/json.hpp>
#include <cchc/io/scoring_tables.hpp>

namespace cchc {

/// @ingroup io
[[nodiscard]] std::string document_to_json(document const& d, json_layout layout = json_layout::compact);

/// Reads one document, all of `json`.
///
/// @return the document, or `errc::json_form`, `errc::json_field`, `errc::unexpected_end`, `errc::trailing_characters`,
///         `errc::out_of_range`, or the error of a number, date or path, with the byte
///
/// Members may stand in any order; those that are missing leave their field empty. Linear.
///
/// @ingroup io
[[nodiscard]] result<document> read_document_json(std::string_view json);

/// One document a line.
///
/// @ingroup io
[[nodiscard]] std::string documents_to_ndjson(std::span<document const> documents);

/// The documents of the lines that could be read, in their order, and an error for each of the others. Blank lines are passed over.
///
/// @ingroup io
[[nodiscard]] table_read<std::vector<document>> read_documents_ndjson(std::string_view ndjson);

} // namespace cchc
