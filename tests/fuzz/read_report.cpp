// SPDX-License-Identifier: BSL-1.0
// Any bytes give a report, and any report a page and a record that hold nothing but valid UTF-8.
#include <cchc/io/html_report.hpp>
#include <cchc/io/report_json.hpp>
#include <cchc/report/read_report.hpp>
#include <cchc/text/utf8.hpp>

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static auto const directory = cchc::agency_directory::national();
    auto const text = fuzz::read_input(data, size).text;
    auto const report = cchc::read_report(text, directory);
    fuzz::require(report == report);
    fuzz::require(cchc::is_valid_utf8(cchc::to_html(report, text)));
    fuzz::require(cchc::is_valid_utf8(cchc::report_to_json(report, text)));
    return 0;
}
