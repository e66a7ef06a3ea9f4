// SPDX-License-Identifier: BSL-1.0
// A real report: that of Sơn La on the first half of 2014, as published.
#include <cchc/report/read_report.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace cchc;

namespace {

struct real_report {
    std::string text = file_contents(cchc_data("reports/son-la-2014-h1.txt"));
    periodic_report report = read_report(text, agency_directory::national());

    [[nodiscard]] std::vector<std::string> named(agency_role role) const {
        std::vector<std::string> ids;
        for (auto const& a : report.agencies)
            if (a.role == role) ids.push_back(a.id.value_or("?"));
        return ids;
    }
};

struct expected_mention {
    document_type type;
    std::string number;
    std::string date;
    std::string issuer;
};

} // namespace

TEST_CASE("the real report says who, what and when", "[report]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const& report = real_report{}.report;
    CHECK(report.title == "KẾT QUẢ CÔNG TÁC CCHC 6 THÁNG ĐẦU NĂM 2014");
    CHECK(report.issuer == "Sở Nội vụ");
    CHECK(report.issuer_id == "vn/son-la/so-noi-vu");
    CHECK(report.province == "vn/son-la");
    CHECK(to_string(report.number.value()) == "80/BC-SNV");
    CHECK(report.date == partial_date{2014, 6, 2});
    CHECK(report.covers == period::half_year(2014, 1));
    CHECK(report.plans == period::half_year(2014, 2));
}

TEST_CASE("the real report has thirteen mentions of eleven documents and nothing else", "[report]") {
    CCHC_SKIP_WITHOUT_DATA();
    using enum document_type;
    std::vector<expected_mention> const expected{
        {report, "80/BC-SNV", "", ""},
        {decision, "372/QĐ-UBND", "2014-02-27", ""},
        {resolution, "30c/NQ-CP", "2011-11-08", "Chính phủ"},
        {decision, "158/QĐ-UBND", "2014-01-22", "Uỷ ban nhân dân tỉnh"},
        {plan, "17/KH-UBND", "2014-02-27", ""},
        {decision, "152/QĐ-UBND", "2014-01-22", "Ủy ban nhân dân tỉnh Sơn La"},
        {guidance, "362/SNV-CCHC", "2014-05-09", "Sở Nội vụ"},
        {decree, "24/2014/NĐ-CP", "2014-04", "Chính phủ"},
        {decree, "37/2014/NĐ-CP", "2014-05-05", "Chính Phủ"},
        {law, "", "2008", ""},
        {law, "", "2010", ""},
        {decision, "372/QĐ-UBND", "2014-02-27", ""},
        {report, "80/BC-SNV", "2014-06-02", "Sở Nội vụ"},
    };
    auto const& read = real_report{}.report;
    CHECK(read.distinct.size() == 11);
    REQUIRE(read.documents.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        auto const& cited = read.documents[i].cited;
        CAPTURE(i);
        CHECK(cited.type == expected[i].type);
        CHECK((cited.number ? to_string(*cited.number) : "") == expected[i].number);
        if (!expected[i].date.empty()) CHECK((cited.date ? to_string(*cited.date) : "") == expected[i].date);
        if (!expected[i].issuer.empty()) CHECK(cited.issuer == expected[i].issuer);
    }
}

TEST_CASE("the real report praises eleven agencies and nine districts, and all are known", "[report]") {
    CCHC_SKIP_WITHOUT_DATA();
    real_report const real;
    auto const praised = real.named(agency_role::praised);
    REQUIRE(praised.size() == 20);
    CHECK(praised.front() == "vn/son-la/so-tai-chinh");
    CHECK(std::count_if(praised.begin(), praised.end(), [](auto const& id) { return id.ends_with("/ubnd"); }) == 9);
    CHECK(praised.back() == "vn/son-la/sop-cop/ubnd");
    CHECK(real.named(agency_role::has_portal).size() == 10);
    for (auto const& a : real.report.agencies) CHECK(a.id.has_value());
}

TEST_CASE("the real report counts five pilots: three of the province, two of districts", "[report]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const& report = real_report{}.report;
    REQUIRE(report.counted.size() == 4);
    for (auto const& c : report.counted) CHECK(c.role == agency_role::piloting);
    auto const value = [&](std::size_t i) { return report.figures[report.counted[i].figure].value; };
    auto const part_of = [&](std::size_t i) { return report.figures[report.counted[i].figure].part_of; };
    CHECK(value(0) == decimal{5});
    CHECK(value(1) == decimal{3});
    CHECK(report.counted[1].level == agency_level::province);
    CHECK(part_of(1) == report.counted[0].figure);
    CHECK(value(2) == decimal{2});
    CHECK(report.counted[2].level == agency_level::district);
    CHECK(part_of(2) == report.counted[0].figure);
}

TEST_CASE("the share of the real report is resolved of received", "[report]") {
    CCHC_SKIP_WITHOUT_DATA();
    real_report const real;
    auto const& figures = real.report.figures;
    CHECK(figures.size() == 9);
    auto const share = std::find_if(figures.begin(), figures.end(), [](auto const& f) { return f.of.has_value(); });
    REQUIRE(share != figures.end());
    CHECK(surface(real.text, share->where) == "219.245/232.116 lượt hồ sơ");
    CHECK(share->measures == measure::resolved_of_received);
    CHECK(to_string(percent(*share).value()) == "94,45");
}

TEST_CASE("the real report has eleven duties, each in its field and on its documents", "[report]") {
    CCHC_SKIP_WITHOUT_DATA();
    using enum reform_field;
    std::vector<reform_field> const fields{steering,     procedures, steering,  steering,      institutions, procedures,
                                           organisation, personnel,  personnel, modernisation, steering};
    std::vector<std::vector<std::size_t>> const bases{{2, 3}, {}, {4}, {5, 6}, {}, {}, {7, 8}, {9, 10}, {11}, {}, {}};
    auto const& tasks = real_report{}.report.tasks;
    REQUIRE(tasks.size() == fields.size());
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        CAPTURE(i);
        CHECK(tasks[i].ordinal == i + 1);
        CHECK(tasks[i].about == fields[i]);
        CHECK(tasks[i].bases == bases[i]);
        CHECK(tasks[i].due.has_value() == (i == 0));
        CHECK(tasks[i].leads.empty());
    }
    CHECK(tasks[0].due->date == partial_date{2014, 12});
}

TEST_CASE("the slips of the real report are warnings", "[report]") {
    CCHC_SKIP_WITHOUT_DATA();
    real_report const real;
    std::vector<std::string> codes;
    for (auto const& w : real.report.warnings) codes.push_back(w.code);
    CHECK(codes == std::vector<std::string>{"stray-letter", "N03", "D01", "duplicate-word", "duplicate-word",
                                            "spelling", "F01"});
    CHECK(surface(real.text, real.report.warnings[5].where) == "thuânl");
    CHECK(real.report.warnings[6].subject == "Cải cách tài chính công");
}
