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
/// Dates as documents write them, periods, and values that change from day to day.

/// @defgroup agency Cơ quan (agency)
/// Agencies and territories with the days on which they existed; agencies found in text.

/// @defgroup citation Viện dẫn (citation)
/// How text names documents: types, numbers, provisions, citations; finding and resolving them.

/// @defgroup scoring Chấm điểm (scoring)
/// Exact points, rules, indices, scorecards, evaluation with reasons, ranks, published tables.

/// @defgroup report Báo cáo (report)
/// A periodic report as a value: documents, agencies, figures, duties, warnings.

/// @defgroup io Vào ra (io)
/// JSON, NDJSON, HTML, tables, and `operator<<`.

namespace cchc {
} // namespace cchc
