// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/columns.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("a heading is known in English and in Vietnamese, in any case", "[one_stop]") {
    CHECK(count_column_of("received") == count_column::received);
    CHECK(count_column_of("Tiếp nhận trong kỳ") == count_column::received);
    CHECK(count_column_of("KỲ TRƯỚC CHUYỂN SANG") == count_column::carried);
    CHECK(count_column_of("Trước và trong hạn") == count_column::early_or_on_time);
    CHECK_FALSE(count_column_of("ghi chú"));
    for (auto const& set : report_column_sets())
        for (auto const& column : set.columns) CHECK(count_column_of(to_string(column.what)) == column.what);
}

TEST_CASE("each column set says where it comes from", "[one_stop]") {
    CHECK(report_column_sets().size() >= 4);
    for (auto const& set : report_column_sets()) {
        CHECK_FALSE(set.source.empty());
        CHECK(find_report_columns(set.id) == &set);
    }
    REQUIRE(find_report_columns("portal-2014") != nullptr);
    CHECK(find_report_columns("portal-2014")->columns.size() == 14);
    CHECK(find_report_columns("no such set") == nullptr);
}

TEST_CASE("a cell holds what is known", "[one_stop]") {
    one_stop_row row{"Xã A", "Đất đai", agency_level::commune, period::month(2024, 3), {}};
    row.counts.done = 90;
    row.counts.late = 7;
    row.counts.received = 100;
    row.counts.online = 40;
    CHECK(cell(row, count_column::unit) == "Xã A");
    CHECK(cell(row, count_column::level) == "cấp xã");
    CHECK(cell(row, count_column::period) == "tháng 3 năm 2024");
    CHECK(cell(row, count_column::early_or_on_time) == "83");
    CHECK(cell(row, count_column::late_percent) == "7,78");
    CHECK(cell(row, count_column::direct_or_post) == "60");
    CHECK(cell(row, count_column::early).empty());
    CHECK(cell(row, count_column::overdue_percent).empty());
}
