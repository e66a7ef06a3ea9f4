// SPDX-License-Identifier: BSL-1.0
/// @file
/// A report as one web page: its text with every finding marked, and beside it what was found.
///
///     periodic_report r = read_report(text, agency_directory::national());
///     std::string page = to_html(r, text);             // one file, nothing to load
///
/// Each document, agency, figure and duty that the text names is marked where it stands, and leads to its row in a
/// table; each row leads back to every place. Doubtful places are flagged and lead to the warning. The page is in
/// Vietnamese, like the report.
///
/// - **One file**: no script, no font, no picture; it can be mailed, archived and opened in ten years.
/// - **Everything is escaped**: whatever the report contains, the page contains as text. Control characters and bytes
///   that are not UTF-8 become U+FFFD.
/// - It reads on a phone, in the dark, on paper, in black and white, and with a screen reader: marks differ by their
///   underline as well as by colour, tables have captions and headings with a scope.
///
/// What it is **not**: the layout of the original. Lines are kept, fonts and columns are not known.
#pragma once

#include <string>
#include <string_view>

#include <cchc/report/periodic_report.hpp>

namespace cchc {

/// `text` with the five characters that mean something in HTML escaped, and what HTML cannot hold made U+FFFD. Fit for
/// content and for a quoted attribute.
///
/// @ingroup io
[[nodiscard]] std::string escape_html(std::string_view text);

/// The page of a report.
///
/// @param report  as read from `text`
/// @param text    the same bytes: the spans of the report point into it
///
/// Linear in the text and in what was found.
///
/// @ingroup io
[[nodiscard]] std::string to_html(periodic_report const& report, std::string_view text);

} // namespace cchc
