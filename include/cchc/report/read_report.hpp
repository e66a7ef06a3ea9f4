// SPDX-License-Identifier: BSL-1.0
/// @file
/// Reading a report: text in, value out.
///
///     auto const text = …;                                             // the bytes of the file
///     periodic_report r = read_report(text, agency_directory::national());
///     for (duty const& d : r.tasks) std::cout << d.ordinal << ' ' << d.title << '\n';
///
/// The reader knows the genre, not one report. It goes by what all reports of Vietnamese agencies have in common:
///
/// - A **letterhead** (agency above agency, *Số:*, place and date, BÁO CÁO and a title) says who reports; a text made
///   for the press says it in a sentence (*Sở Nội vụ ban hành báo cáo số …*) and in the line of its source.
/// - **Headings** divide it (*Phần*, A., I., 1.), or nothing does: then sentences are sorted by their words.
/// - **Duties** are the numbered list behind an announcement (*nhiệm vụ sau:*) or under a heading (*Phương hướng, nhiệm
///   vụ*). Paragraphs without a number belong to the duty before; a heading of higher rank, a signature or the source
///   ends the list.
/// - **Roles** of agencies come from the words that lead to a list: *tiêu biểu như*, *đưa Cổng thông tin … như*, *thí
///   điểm tại*, *chưa … như*.
/// - **Figures** have a unit (see `report/figure.hpp`), in sentences and in the cells of tables.
/// - **Proposals** stand under a heading of their own (*Kiến nghị, đề xuất*).
///
/// **Case study: the time at which a page was posted.** *Đăng ngày: 12/06/2014 14:58:52* stands at the head of many
/// reports on the web. It is the first date in the text, and complete, and not the date of the report. The reader takes
/// the date that goes with the number, then that of the letterhead, then that of the sentence that announces the
/// report, and no other.
///
/// A text is always readable: any bytes at all give a report. What the text does not say is absent in the value, and a
/// text that is no report gives one with hardly anything in it.
#pragma once

#include <string_view>

#include <cchc/agency/directory.hpp>
#include <cchc/report/periodic_report.hpp>

namespace cchc {

/// Reads a report.
///
/// @param text       plain text; spans of the report point into it
/// @param directory  names agencies by id, in the province and on the day that the text itself gives
///
/// Time is linear in the text; memory in what is found.
///
/// @ingroup report
[[nodiscard]] periodic_report read_report(std::string_view text, agency_directory const& directory);

} // namespace cchc
