// SPDX-License-Identifier: BSL-1.0
/// @file
/// Registers of documents as NDJSON, JSON and CSV, both ways.
///
/// Each fact is one record. Which it is, a document, a relation or an event, is told by its fields; what is not known is left out:
///
///     {"document":"24/2014/NĐ-CP@2014-04-04@Chính phủ","title":"Quy định tổ chức …","effective":"2014-05-20"}
///     {"relation":"replaces","from":"24/2014/NĐ-CP","to":"13/2008/NĐ-CP","source":"24-2014.txt","begin":811,"end":820}
///     {"event":"resumed","document":"15/2018/NĐ-CP","on":"2026-02-04","by":"09/2026/NQ-CP"}
///
/// | record | fields; those in brackets may be left out |
/// |---|---|
/// | document | `document`; [`title`, `effective`, `expires`, `recorded`, `places`] |
/// | relation | `relation`, `from`, `to`; [`from_place`, `to_place`, `partial`, `effective`, `ends`, and as an event] |
/// | event | `event`, `document`; [`place`, `on`, `by`, `recorded`, `source`, `begin`, `end`] |
///
/// Documents are named by the text of their key (see `document_key.hpp`), places by their path, days are ISO dates, which may lack
/// the day or the month but for `recorded`; `partial` is "yes" or absent. **NDJSON** has one record a line; **JSON** has
/// them in the arrays `documents`, `relations` and `events`
/// of one object; **CSV** has a column for each field, in any order, and a row for each record, `places` with a blank between them.
///
///     register_reading const read = read_register_ndjson(text);
///     for (failure const& f : read.errors) …                  // each at its byte of `text`
///     read_register_ndjson(register_to_ndjson(reg)).records == reg
///
/// **All errors at once.** A record with an error is left out and told, the others are read; where the text is no JSON at all, a reader
/// of lines goes on with the next line, and a reader of one object stops. A field that the record does not have is an error: nothing is
/// lost silently.
///
/// What is written comes in the order of the facts themselves, so equal registers are written alike, byte for byte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <cchc/base/result.hpp>
#include <cchc/document/document_register.hpp>

namespace cchc {

/// Sổ văn bản đã đọc (what was read): a register, and what is wrong with the text.
///
/// @ingroup io
struct register_reading {
    document_register records;
    std::vector<failure> errors; ///< in the order of the text; the offset is a byte of it

    friend bool operator==(register_reading const&, register_reading const&) = default;
};

/// Errors are `errc::json_form` where the text is no JSON, a number is too large or bytes are no UTF-8; `errc::json_field`
/// at a field that is missing, unknown, twice there or of the wrong kind; those of keys, dates and paths at the byte of the
/// value where they go wrong.
///
/// Linear. A million relations take a second or two.
///
/// @ingroup io
[[nodiscard]] register_reading read_register_ndjson(std::string_view text);

/// The same, from one object.
///
/// @ingroup io
[[nodiscard]] register_reading read_register_json(std::string_view text);

/// Errors of `read_csv` leave nothing to read; `errc::table_columns` tells a heading that is no field or stands twice; the
/// others are as above.
///
/// @ingroup io
[[nodiscard]] register_reading read_register_csv(std::string_view text);

/// @ingroup io
[[nodiscard]] std::string register_to_ndjson(document_register const& records);
/// @ingroup io
[[nodiscard]] std::string register_to_json(document_register const& records);
/// @ingroup io
[[nodiscard]] std::string register_to_csv(document_register const& records);

} // namespace cchc
