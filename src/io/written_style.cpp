// SPDX-License-Identifier: BSL-1.0
#include "io/written_style.hpp"

#include <array>

#include <cchc/task/reform_field.hpp>

namespace cchc::detail {
namespace {

struct translation {
    std::string_view english;
    std::string_view vietnamese;
};

constexpr std::array translations{
    translation{"issuer", "cơ quan ban hành"},
    translation{"number", "số, ký hiệu"},
    translation{"place", "địa danh"},
    translation{"date", "ngày, tháng, năm"},
    translation{"period", "kỳ báo cáo"},
    translation{"position of the signer", "chức vụ của người ký"},
    translation{"name of the signer", "họ và tên người ký"},
    translation{"recipients", "nơi nhận"},
    translation{"tasks", "nhiệm vụ được giao"},
    translation{"scores", "kết quả chấm điểm, xếp hạng"},
    translation{"assessment", "đánh giá chung"},
    translation{"duties of the next period", "nhiệm vụ kỳ tới"},
    translation{"proposals", "kiến nghị, đề xuất"},
};

} // namespace

std::string_view written_style() noexcept {
    return R"(@page { size: A4; margin: 20mm 20mm 20mm 30mm;
        @top-center { content: counter(page); font: 13pt "Times New Roman", Times, serif; } }
@page :first { @top-center { content: none; } }
* { box-sizing: border-box; }
body { margin: 0; background: #e8e8e4; color: #000; font: 14pt/1.4 "Times New Roman", Times, "Liberation Serif", serif; }
article { background: #fff; width: 210mm; max-width: 100%; margin: 12px auto;
          padding: 20mm 20mm 20mm 30mm; box-shadow: 0 1px 6px #0004; }
aside { max-width: 210mm; margin: 12px auto; padding: 8px 16px; background: #fff8dc; border: 1px solid #a08000;
        font: 15px/1.4 system-ui, sans-serif; }
aside h2 { font-size: 16px; margin: 4px 0; text-indent: 0; }
aside ul { margin: 4px 0; padding-left: 22px; columns: 2; }
aside li { list-style: disc; padding: 0; text-indent: 0; text-align: left; }
header, footer { display: grid; grid-template-columns: 41% 59%; }
header p, h1 span { text-wrap: balance; }
header p { margin: 0; text-align: center; font-size: 12.5pt; line-height: 1.3; }
.strong { font-weight: bold; }
.motto { font-size: 13.5pt; }
.rule::after { content: ""; display: block; width: 35%; margin: 2px auto 0; border-top: 1px solid #000; }
.rule.wide::after { width: 72%; }
header .number { font-size: 13pt; margin-top: 8px; }
header .date { font-style: italic; font-size: 13.5pt; margin-top: 8px; }
h1 { font-size: 14pt; text-align: center; margin: 26px 0 22px; }
h1 span { display: block; max-width: 85%; margin: 2px auto 0; }
h1 span::after { content: ""; display: block; width: 30%; margin: 6px auto 0; border-top: 1px solid #000; }
h2, h3 { font-size: 14pt; margin: 12px 0 6px; break-after: avoid; }
article h2, article h3, article > p, article > ul > li { text-indent: 1cm; }
article > p { margin: 6px 0; text-align: justify; }
.to { text-align: center; text-indent: 0; }
ul { margin: 0; padding: 0; }
li { list-style: none; margin: 4px 0; text-align: justify; }
.table { overflow-x: auto; margin: 10px 0; }
thead th, td { white-space: normal; } td { min-width: 2.5em; }
table { border-collapse: collapse; width: 100%; font-size: 12.5pt; line-height: 1.25; }
caption { font-weight: bold; padding-bottom: 6px; text-align: center; }
th, td { border: 1px solid #000; padding: 3px 5px; text-align: right; }
thead th, td:first-child { text-align: center; }
tbody th { text-align: left; font-weight: normal; }
thead { display: table-header-group; }
tr, footer { break-inside: avoid; }
footer { margin-top: 20px; }
footer p { margin: 0; }
footer li { margin: 0; font-size: 11pt; text-align: left; }
.recipients { font-weight: bold; font-style: italic; font-size: 12pt; }
.signature { text-align: center; }
.signer { margin-top: 76px; min-height: 1em; }
@media (max-width: 700px) {
  body { font-size: 17px; }
  article { padding: 20px 16px; margin: 0; }
  aside { margin: 0; } aside ul { columns: 1; }
  header, footer { grid-template-columns: 1fr; row-gap: 14px; }
  header > div:first-child { order: 2; } header > div:last-child { order: 1; }
  h1, h2, h3 { font-size: 1.05em; } article > p, article > ul > li { text-align: left; }
  h1 span { max-width: 100%; }
  header p, .motto, header .date, header .number { font-size: 0.95em; }
  table { font-size: 0.85em; }
  footer > div:first-child { order: 2; }
}
@media print {
  body { background: #fff; } aside { display: none; }
  article { width: auto; margin: 0; padding: 0; box-shadow: none; }
}
)";
}

std::string missing_in_vietnamese(std::string_view what) {
    for (auto const& each : translations)
        if (each.english == what) return std::string{each.vietnamese};
    for (std::size_t i = 1; i < reform_field_count; ++i) {
        auto const about = static_cast<reform_field>(i);
        if (what.starts_with(std::string{to_string(about)} + ':'))
            return "số liệu, văn bản về lĩnh vực: " + std::string{vietnamese_name(about)};
    }
    return what.starts_with("one-stop") ? "số liệu một cửa" : std::string{what};
}

} // namespace cchc::detail
