// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a report states, as part of a year: documents, duties, figures, praise, each with its place in the report.
///
///     auto const text = …;                                       // the report of Sơn La on the first half of 2014
///     auto const p = with_report({}, read_report(text, agency_directory::national()), text);
///     p.duties.size()                                            // 11
///     p.duties[0].bases                                          // {"17/KH-UBND"}: what orders it
///     fields_without_duty(p)                                     // {…, public_finance}
///     p.one_stop[0].counts.received, p.one_stop[0].counts.done   // 232116, 219245
///     share(one_stop_rate::on_time_of_resolved, p.one_stop[0].counts)   // nothing: the report does not say
///     resting_on(trace(p, day), "152/QĐ-UBND")                   // the duties that rest on that decision
///
/// Duties become duties and not tasks: a report assigns nothing with a day and a deadline. A figure that counts dossiers
/// received and resolved becomes a row of counts, every other one a measure; its kind is told by words such as *phát
/// sóng* or *ISO*, and is `other` without them.
///
/// What is named in several reports stands once, with the places in all of them.
#pragma once

#include <string>
#include <string_view>

#include <cchc/programme/programme.hpp>
#include <cchc/report/periodic_report.hpp>

namespace cchc {

/// `p` with what a report states.
///
/// @param text  the text that was read: the words of deadlines are taken from it
/// @param id    of the report in the programme; empty: its number, else its title
///
/// Linear in the report times the documents and agencies of the programme.
///
/// @ingroup report
[[nodiscard]] programme with_report(programme p, periodic_report const& report, std::string_view text,
                                    std::string id = {});

} // namespace cchc
