// SPDX-License-Identifier: BSL-1.0
/// @file
/// The formats: JSON, NDJSON, CSV, Akoma Ntoso, directories as CSV,
/// the HTML pages of a report and of a year's scoring, tables, and `operator<<`.
#pragma once

#include <cchc/io/akoma_ntoso.hpp>
#include <cchc/io/csv.hpp>
#include <cchc/io/dashboard_html.hpp>
#include <cchc/io/diagnostics.hpp>
#include <cchc/io/directory_csv.hpp>
#include <cchc/io/document_json.hpp>
#include <cchc/io/html_report.hpp>
#include <cchc/io/icalendar.hpp>
#include <cchc/io/json.hpp>
#include <cchc/io/json_reader.hpp>
#include <cchc/io/ndjson.hpp>
#include <cchc/io/one_stop_csv.hpp>
#include <cchc/io/print.hpp>
#include <cchc/io/programme_json.hpp>
#include <cchc/io/register_drawing.hpp>
#include <cchc/io/register_tables.hpp>
#include <cchc/io/report_json.hpp>
#include <cchc/io/scoring_html.hpp>
#include <cchc/io/scoring_json.hpp>
#include <cchc/io/scoring_tables.hpp>
#include <cchc/io/task_csv.hpp>
#include <cchc/io/task_html.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/io/trace_drawing.hpp>
#include <cchc/io/written_report.hpp>
