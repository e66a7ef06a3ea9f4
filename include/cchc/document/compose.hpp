// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a clerk writes about documents: the next number of a series, and a document cited as the rules ask.
///
/// **Numbers** run from 01 on the 1st of January to the 31st of December, in one series for each type or for all that an agency
/// issues (Decree 30/2020/NĐ-CP, article 15); those of the National Assembly run through a term. The register that numbers are
/// drawn from is the caller's: a list of numbers that are taken.
///
///     document_number const series{"01/QĐ-UBND"};
///     to_string(*next_number(used, series))      // "159/QĐ-UBND", when 158/QĐ-UBND is the highest of `used`
///     to_string(*next_number({}, series))        // "01/QĐ-UBND": below ten with a zero
///
/// **Citations** name, at the first mention, type, number, date, issuer and title; later type and number; a law or an ordinance
/// always by its name (Decree 30/2020/NĐ-CP, Annex I, II.6).
///
///     first_mention(d)   // "Quyết định số 158/QĐ-UBND ngày 22 tháng 01 năm 2014 của Ủy ban nhân dân tỉnh Sơn La về việc phê duyệt …"
///     later_mention(d)   // "Quyết định số 158/QĐ-UBND"
///
/// Names stand as the value has them. A letterhead has its issuer in capitals; `with_issuer_names` puts in the names of the
/// directory. A title in capitals stays so: which of its words are names, capitals do not tell.
///
/// **Case study: 12b after 12.** A number inserted after the fact (30c) takes no number from the series: the next one is that
/// behind the highest serial, whatever letters hang on it. So it is with the part behind the dot of 66.13/2026/NQ-CP.
#pragma once

#include <span>
#include <string>

#include <cchc/agency/directory.hpp>
#include <cchc/base/result.hpp>
#include <cchc/document/document.hpp>

namespace cchc {

/// The number behind the highest of `used` that belongs to the series of `series`: same family, symbol and year;
/// of the National Assembly and its Standing Committee same term.
///
/// @param used    numbers that are taken, of any series; of a symbol without a year only those of the year that is meant
/// @param series  any number of it; its serial does not count
/// @return the number, or `errc::document_serial` when there is none behind the highest
///
/// Linear in `used`.
///
/// @ingroup document
[[nodiscard]] result<document_number> next_number(std::span<document_number const> used, document_number const& series);

/// As at the first mention: type, number, date, issuer, title; a law, a code or an ordinance by its name. What is not known is
/// left out.
///
/// @ingroup document
[[nodiscard]] std::string first_mention(document const& d);

/// As later: type and number; a law by its name.
///
/// @ingroup document
[[nodiscard]] std::string later_mention(document const& d);

/// The document with the names that the directory has for its issuers on its date, where it knows them: *Ủy ban nhân dân tỉnh
/// Sơn La* for *ỦY BAN NHÂN DÂN TỈNH SƠN LA*. Nothing changes in a document without a complete date. Spans stay.
///
/// @ingroup document
[[nodiscard]] document with_issuer_names(document d, agency_directory const& directory);

/// "Quyết định (Decision)"; empty for `unknown`.
///
/// @ingroup document
[[nodiscard]] std::string bilingual_name(document_type type);

} // namespace cchc
