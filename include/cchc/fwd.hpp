// SPDX-License-Identifier: BSL-1.0
/// @file
/// The names of all public types, and the groups of the documentation.
///
/// Include this where a type is only named, not used; it costs nothing to compile.
#pragma once

/// @defgroup base Nền tảng (base)
/// What every value needs: results and errors, listed fields, the version.

/// @defgroup text Văn bản (text)
/// Bytes, characters, letters, syllables and tokens of Vietnamese; numerals, order, positions.

/// @defgroup time Thời gian (time)
/// Dates as documents write them, periods, values that change from day to day; the lunar calendar, holidays, working
/// days, deadlines.

/// @defgroup agency Cơ quan (agency)
/// Agencies and territories with the days on which they existed; agencies found in text.

/// @defgroup citation Viện dẫn (citation)
/// How text names documents: types, numbers, provisions, citations; finding and resolving them.

/// @defgroup task Nhiệm vụ (task)
/// Fields of reform, assignments found in text, the ledger of tasks with status derived from days, official statistics.

/// @defgroup report Báo cáo (report)
/// A periodic report as a value: documents, agencies, figures, duties, warnings.

/// @defgroup io Vào ra (io)
/// JSON, NDJSON, CSV, iCalendar, HTML, tables, and `operator<<`.

namespace cchc {
} // namespace cchc
