// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/to_programme.hpp>

#include <algorithm>

#include <cchc/one_stop/rates.hpp>
#include <cchc/programme/trace.hpp>
#include <cchc/report/read_report.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

std::string const text =
    "Kết quả công tác cải cách hành chính 6 tháng đầu năm 2014\n"
    "Sở Nội vụ tỉnh Sơn La ban hành báo cáo số 80/BC-SNV ngày 02/6/2014 về công tác cải cách hành chính 6 tháng đầu năm 2014.\n"
    "Đài Phát thanh và Truyền hình tỉnh đã phát sóng 153 chuyên mục, phóng sự bằng 3 thứ tiếng.\n"
    "Bộ phận một cửa đã tiếp nhận và giải quyết được 219.245/232.116 lượt hồ sơ các loại.\n"
    "Trong 6 tháng cuối năm 2014 tập trung thực hiện các nhiệm vụ sau:\n"
    "1. Triển khai Kế hoạch số 17/KH-UBND ngày 06/02/2014 của UBND tỉnh về cải cách hành chính năm 2014.\n"
    "2. Nâng cao chất lượng đội ngũ cán bộ, công chức.\n";

} // namespace

TEST_CASE("a report becomes part of a year, each fact with its place", "[programme]") {
    auto const p = with_report({}, read_report(text, agency_directory::national()), text);
    REQUIRE(p.reports.size() == 1);
    CHECK(p.reports[0].id == "80/BC-SNV");
    CHECK(p.covers == period::half_year(2014, 1));
    REQUIRE(p.duties.size() == 2);
    CHECK(p.duties[0].bases == std::vector<std::string>{"17/KH-UBND"});
    CHECK(p.duties[0].source.report == "80/BC-SNV");
    REQUIRE(find_document(p, "17/KH-UBND") != nullptr);
    CHECK(find_document(p, "80/BC-SNV") == nullptr);
    REQUIRE(p.one_stop.size() == 1);
    CHECK(p.one_stop[0].counts.received == 232116U);
    CHECK(p.one_stop[0].counts.done == 219245U);
    CHECK_FALSE(share(one_stop_rate::on_time_of_resolved, p.one_stop[0].counts));
    auto const broadcast = std::find_if(p.measures.begin(), p.measures.end(),
                                        [](programme_measure const& m) { return m.value == decimal{153}; });
    REQUIRE(broadcast != p.measures.end());
    CHECK(broadcast->kind == measure_kind::communication);
    CHECK(surface(text, broadcast->source.where).starts_with("153"));
    CHECK(check_programme(p).empty());
}

TEST_CASE("a second report adds its places to the documents that are there", "[programme]") {
    auto const report = read_report(text, agency_directory::national());
    auto const once = with_report({}, report, text);
    auto const twice = with_report(once, report, text, "again");
    CHECK(twice.documents.size() == once.documents.size());
    CHECK(twice.documents[0].sources.size() == 2 * once.documents[0].sources.size());
    CHECK(twice.documents[0].sources.back().report == "again");
    CHECK(with_report({}, periodic_report{}, "").duties.empty());
}

TEST_CASE("the report of Son La answers which documents order which duties", "[programme]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const real = file_contents(cchc_data("reports/son-la-2014-h1.txt"));
    auto const p = with_report({}, read_report(real, agency_directory::national()), real);
    CHECK(p.duties.size() == 11);
    auto const t = trace(p, date{2014, 6, 30});
    std::vector<std::size_t> ordered;
    for (auto const& row : t.rows)
        if (!row.document.empty() && row.duty) ordered.push_back(*row.duty);
    CHECK(ordered.size() >= 3);
    auto const missing = fields_without_duty(p);
    CHECK(std::find(missing.begin(), missing.end(), reform_field::public_finance) != missing.end());
    REQUIRE(p.one_stop.size() == 1);
    CHECK(to_string(*percent(*share(one_stop_rate::resolved_of_received, p.one_stop[0].counts), 2,
                             rounding::half_up)) == "94,45");
}
