// SPDX-License-Identifier: BSL-1.0
// The tables of a programme as values, whether they come from JSON or from CSV.
#pragma once

#include <cchc/programme/programme.hpp>

#include "io/scoring_records.hpp"

namespace cchc::detail {

void read_programme(record_reader& in, programme& p);
void read_reports(record_reader& in, programme& p);
void read_documents(record_reader& in, programme& p);
void read_agencies(record_reader& in, programme& p);
/// After the agencies.
void read_remarks(record_reader& in, programme& p);
void read_duties(record_reader& in, programme& p);
void read_links(record_reader& in, programme& p);
void read_measures(record_reader& in, programme& p);
void read_tasks(record_reader& in, programme& p);

/// "86/BC-UBND#812-840"; empty for no report.
[[nodiscard]] std::string source_text(fact_source const& source);

} // namespace cchc::detail
