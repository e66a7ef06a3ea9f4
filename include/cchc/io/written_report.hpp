// SPDX-License-Identifier: BSL-1.0
/// @file
/// A written report as Markdown, and as a page to print.
///
///     written_report w = write_report(p, frame);
///     std::string page = to_html(w);            // one file; printed on A4 it has the layout of Decree 30/2020/NĐ-CP
///     std::string text = to_markdown(w);
///
/// The page has the margins of the decree (Annex I, I.2: 20–25 mm above and below, 30–35 mm left, 15–20 mm right; here
/// 20, 30 and 20), its typeface (Times New Roman, 14 points), the two columns of its head, and from the second page on
/// the number of the page above. On a screen it is a sheet of paper, on a phone a text that fits. There is no script and
/// nothing to load; everything is escaped.
///
/// What is missing is not printed. On the screen it is listed above the sheet, in Vietnamese, for the one who is to
/// complete it.
#pragma once

#include <string>

#include <cchc/report/write_report.hpp>

namespace cchc {

/// Headings, lists and tables of Markdown (GitHub's); marks of Markdown in the text are escaped. Ends with a line break.
///
/// @ingroup io
[[nodiscard]] std::string to_markdown(written_report const& report);

/// The page. Linear in the report.
///
/// @ingroup io
[[nodiscard]] std::string to_html(written_report const& report);

} // namespace cchc
