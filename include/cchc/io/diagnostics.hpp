// SPDX-License-Identifier: BSL-1.0
/// @file
/// Diagnostics for people, as a compiler prints them, and for programs, as JSON.
///
///     report.txt:31:69: error: [D01] ngày ban hành không ghi ngày (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4 và II.6)
///         …theo Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ, Quy định tổ chức các cơ quan…
///                                          ^~~~~~~~~~~~
///
/// The words `error`, `warning` and `info` stand as they are in either language, so that editors find them. Lines and columns count
/// from 1, columns in characters. Of a long line only what is near is shown.
///
///     [{"file":"report.txt","line":31,"column":69,"begin":2817,"end":2832,"rule":"D01","severity":"error",
///       "message":"ngày ban hành không ghi ngày","basis":"Nghị định 30/2020/NĐ-CP, …"}]
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <cchc/document/diagnostic.hpp>
#include <cchc/io/json.hpp>
#include <cchc/scoring/words.hpp>
#include <cchc/text/normal.hpp>

namespace cchc {

/// Lines for a terminal, three for each finding; one where there is nothing to point at.
///
/// @param file  the name to print
/// @param text  the bytes that were checked
///
/// Control characters of the text never reach the terminal.
///
/// @ingroup io
[[nodiscard]] std::string diagnostics_to_text(std::string_view file, std::string_view text,
                                              std::span<diagnostic const> found, language in = language::vietnamese);

/// The elements of a JSON array, one object for each finding; the array is the caller's, so that it may hold many files.
///
/// @param text  what was checked, decoded or not: `begin` and `end` are offsets into its source
///
/// @ingroup io
void write_diagnostics(json_writer& out, std::string_view file, normalized const& text,
                       std::span<diagnostic const> found, language in = language::vietnamese);

} // namespace cchc
