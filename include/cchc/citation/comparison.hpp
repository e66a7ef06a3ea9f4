// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whether two citations mean the same document.
///
/// Rarely is the answer yes or no. Numbering starts anew every year and each issuer has its own, so 158/QĐ-UBND is one document
/// in Sơn La and another in Hà Nội; a date, an issuer or the year in the number tells them apart, when they are written. `match_type`
/// says how much is certain, from what both citations state:
///
///     match_type("Điều 5 Nghị định số 24/2014/NĐ-CP", "Điều 5 Nghị định 24/2014/NĐ-CP")    // exact
///     match_type("Nghị định số 24/2014/NĐ-CP", "khoản 2 Điều 8 Nghị định 24/2014/NĐ-CP")   // same_document
///     match_type("Quyết định số 158/QĐ-UBND ngày 22/01/2014", "Quyết định 158/QĐ-UBND")    // short_match: nothing contradicts
///     match_type("Quyết định số 158/QĐ-UBND ngày 22/01/2014", "Quyết định số 158/QĐ-UBND ngày 03/02/2015")   // none
///
/// (The example writes the text of each citation; the functions take the values.)
#pragma once

#include <cstdint>
#include <string_view>

#include <cchc/citation/citation.hpp>

namespace cchc {

class law_titles;

/// Mức độ trùng khớp (kind of match), from none to exact.
///
/// @ingroup citation
enum class match_kind : std::uint8_t {
    none,          ///< different documents, or too little is known of one
    short_match,   ///< what both state agrees, but it does not identify a document
    same_document, ///< one document, other places in it
    exact,         ///< one document and the same places
};

/// "none", "short_match", "same_document", "exact".
///
/// @ingroup citation
[[nodiscard]] std::string_view to_string(match_kind kind) noexcept;

/// How well two citations agree. Symmetric.
///
/// A number with a year identifies a document. One without a year needs a full date in both; one of local authorities (…/QĐ-UBND,
/// …/NQ-HĐND, …/QĐ-SNV), which every province, district and commune has, a full date and one issuer with its place in both. A draft whose
/// serial is left open is identified by nothing. A law is identified by its title and a date or year; two titles of one number contradict
/// each other. The places of `exact` may be named in any order. A back reference agrees with nothing: `resolve` it first.
///
/// Names are the same with or without commas and "và", in long form or in short: *Luật BHXH*, *UBND tỉnh Sơn La*. An issuer with its
/// place, *UBND tỉnh Sơn La*, and one without, *UBND tỉnh*, do not contradict each other.
///
/// Short names of laws are those of the national table. Linear in the length of the citations.
///
/// @ingroup citation
[[nodiscard]] match_kind match_type(citation const& a, citation const& b);

/// The same with other short names of laws: those of `titles`.
///
/// @ingroup citation
[[nodiscard]] match_kind match_type(citation const& a, citation const& b, law_titles const& titles);

} // namespace cchc
