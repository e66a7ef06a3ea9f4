// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/one_stop_csv.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("counts are read under English and Vietnamese headings", "[one_stop]") {
    auto const read = read_counts("Đơn vị;Lĩnh vực;Cấp;Kỳ;Tiếp nhận trong kỳ;Đã giải quyết;Trước và đúng hạn\n"
                                  "Tỉnh Sơn La;;cấp tỉnh;6 tháng đầu năm 2014;232.116;219.245;-\n");
    REQUIRE(read.ok());
    CHECK(read.warnings.empty());
    REQUIRE(read.value.size() == 1);
    auto const& row = read.value[0];
    CHECK(row.unit == "Tỉnh Sơn La");
    CHECK(row.level == agency_level::province);
    CHECK(row.covers == period::half_year(2014, 1));
    CHECK(row.counts.received == 232116U);
    CHECK(row.counts.done == 219245U);
    CHECK_FALSE(row.counts.early_or_on_time.has_value());
}

TEST_CASE("a month may be written as a year and a number", "[one_stop]") {
    auto const read = read_counts("period,received\n2024-03,5\n2024,6\ntháng 4/2024,7\n");
    REQUIRE(read.ok());
    CHECK(read.value[0].covers == period::month(2024, 3));
    CHECK(read.value[1].covers == period::year(2024));
    CHECK(read.value[2].covers == period::month(2024, 4));
}

TEST_CASE("every wrong cell is told at its line and column", "[one_stop]") {
    auto const read = read_counts("unit,period,level,received,done\nXã A,2024-13,cấp xã,5,4\nXã B,2024-03,cấp trời,5,4.5\n"
                                  "Xã C,2024-03,,1.2345,-4\n");
    REQUIRE(read.errors.size() == 5);
    CHECK(read.errors[0].where.line == 2);
    CHECK(read.errors[0].where.column == 11);
    CHECK(read.errors[0].message == "the month is not 1 to 12");
    CHECK(read.errors[1].where.line == 3);
    CHECK(read.errors[2].message == "not a whole number of dossiers");
    CHECK(read.errors[2].where.column == 25);
    CHECK(read.errors[3].where.line == 4);
}

TEST_CASE("a table without counts, and columns that disagree, are errors", "[one_stop]") {
    CHECK_FALSE(read_counts("unit,period\nXã A,2024-03\n").ok());
    CHECK_FALSE(read_counts("").ok());
    CHECK_FALSE(read_counts("unit,open,Tồn cuối\nXã A,3,4\n").ok());
    CHECK(read_counts("unit,open,Tồn cuối\nXã A,3,3\n").ok());
}

TEST_CASE("sums among the rows and unknown columns are warned of", "[one_stop]") {
    auto const read = read_counts("unit,received,ghi chú\nXã A,3,\nTổng cộng,3,x\n");
    CHECK(read.ok());
    REQUIRE(read.warnings.size() == 2);
    CHECK(read.warnings[1].where.line == 3);
}

TEST_CASE("counts that are written read back", "[one_stop]") {
    one_stop_row a{"Xã, A", "Đất đai", agency_level::commune, period::month(2024, 3), dossier_counts::none()};
    a.counts.early.reset();
    one_stop_row const b{"", "", std::nullopt, period::half_year(2024, 2), {}};
    auto full = a;
    full.counts.received = 219245;
    std::vector<one_stop_row> const rows{a, full, b};
    CHECK(read_counts(counts_to_csv(rows)).value == rows);
    for (auto const& set : report_column_sets()) CHECK(read_counts(counts_to_csv({full}, set)).value.size() == 1);
}
