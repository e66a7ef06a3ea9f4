// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/compose.hpp>

#include "catch.hpp"

#include <limits>
#include <string>
#include <vector>

using namespace cchc;

namespace {

std::string next(std::vector<std::string> const& used, std::string_view series) {
    std::vector<document_number> numbers;
    for (auto const& each : used) numbers.emplace_back(each);
    return to_string(next_number(numbers, document_number{series}).value());
}

document decision() {
    document d;
    d.type = document_type::decision;
    d.number = document_number{"158/QĐ-UBND"};
    d.signed_on = partial_date{2014, 1, 22};
    d.issuers.push_back({"ỦY BAN NHÂN DÂN TỈNH SƠN LA", "", {}, {}});
    d.title = "Về việc phê duyệt Kế hoạch cải cách hành chính";
    return d;
}

} // namespace

TEST_CASE("the next number stands behind the highest of its series", "[document]") {
    CHECK(next({"157/QĐ-UBND", "158/QĐ-UBND", "400/KH-UBND"}, "01/QĐ-UBND") == "159/QĐ-UBND");
    CHECK(next({}, "7/QĐ-UBND") == "01/QĐ-UBND");
    CHECK(next({"8/QĐ-UBND"}, "8/QĐ-UBND") == "09/QĐ-UBND");
    CHECK(next({"12/2024/QĐ-UBND", "3/2025/QĐ-UBND"}, "01/2025/QĐ-UBND") == "04/2025/QĐ-UBND");
    CHECK(next({"60/2024/QH15"}, "1/2024/QH15") == "61/2024/QH15");
    CHECK(next({"60/2024/QH15", "9/2026/QH16"}, "1/2025/QH15") == "61/2025/QH15");
    CHECK(next({"36-HD/VPTW"}, "1-HD/VPTW") == "37-HD/VPTW");
}

TEST_CASE("a number inserted after the fact takes none from the series", "[document]") {
    CHECK(next({"30/NQ-CP", "30c/NQ-CP"}, "1/NQ-CP") == "31/NQ-CP");
    CHECK(next({"66.13/2026/NQ-CP"}, "1/2026/NQ-CP") == "67/2026/NQ-CP");
}

TEST_CASE("behind the highest number that there can be is none", "[document]") {
    document_number last{"1/QĐ-UBND"};
    last.serial = std::numeric_limits<std::uint64_t>::max();
    std::vector const used{last};
    auto const none = next_number(used, last);
    REQUIRE(!none);
    CHECK(none.error().code == errc::document_serial);
}

TEST_CASE("a document is named in full once, and by type and number later", "[document]") {
    auto d = with_issuer_names(decision(), agency_directory::national());
    CHECK(first_mention(d) == "Quyết định số 158/QĐ-UBND ngày 22 tháng 01 năm 2014 của Ủy ban nhân dân tỉnh Sơn La "
                              "về việc phê duyệt Kế hoạch cải cách hành chính");
    CHECK(later_mention(d) == "Quyết định số 158/QĐ-UBND");
    d.title = "V/v hóa đơn";
    CHECK(first_mention(d).ends_with("tỉnh Sơn La về việc hóa đơn"));
    d.title = "BAN HÀNH QUY CHẾ";
    CHECK(first_mention(d).ends_with("tỉnh Sơn La BAN HÀNH QUY CHẾ"));
    d.title = "Ủy quyền công bố";
    CHECK(first_mention(d).ends_with("tỉnh Sơn La ủy quyền công bố"));
}

TEST_CASE("a law is named by its title alone", "[document]") {
    document law;
    law.type = document_type::law;
    law.number = document_number{"58/2010/QH12"};
    law.title = "Viên chức";
    CHECK(first_mention(law) == "Luật Viên chức");
    CHECK(later_mention(law) == "Luật Viên chức");
}

TEST_CASE("what is not known is left out", "[document]") {
    document d;
    CHECK(first_mention(d).empty());
    d.type = document_type::plan;
    CHECK(first_mention(d) == "Kế hoạch");
    auto same = decision();
    same.signed_on = partial_date{2014};
    CHECK(with_issuer_names(same, agency_directory::national()) == same);
}

TEST_CASE("a type has a name in both languages", "[document]") {
    CHECK(bilingual_name(document_type::decision) == "Quyết định (Decision)");
    CHECK(bilingual_name(document_type::unknown).empty());
}
