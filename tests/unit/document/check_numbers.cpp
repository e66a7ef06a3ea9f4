// SPDX-License-Identifier: BSL-1.0
// Each rule about numbers and symbols: one text in which it finds something, one in which it does not.
#include "catch.hpp"

#include "checked.hpp"

using namespace cchc;

namespace {

struct rule_case {
    std::string_view rule;
    std::string_view fires;
    std::string_view is_silent;
};

void check_case(rule_case const& c, check_rules const& rules = check_rules::standard()) {
    INFO(c.rule << ": " << c.fires << " / " << c.is_silent);
    CHECK(rules_on("2025-12-31", c.fires, rules) == c.rule);
    CHECK(rules_on("2025-12-31", c.is_silent, rules) == "");
}

} // namespace

TEST_CASE("rules about the writing of a number", "[document]") {
    check_case({"N01", "Nghị định số 23/2024/NĐ-\u0421P ngày 27/02/2024", "Nghị định số 23/2024/NĐ-CP ngày 27/02/2024"});
    check_case({"N01", "Nghị định số 103/2024/ND-CP của Chính phủ", "Decree No. 103/2024/ND-CP"});
    check_case({"N01", "Nghị định số 118/2025/NĐCP ngày 09/6/2025", "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025"});
    check_case({"N02", "Thông tư số 5/2024/TT-BNV", "Thông tư số 05/2024/TT-BNV"});
    check_case({"N02", "Chỉ thị số 012/CT-UBND ngày 06/10/2025", "Chỉ thị số 12/CT-UBND ngày 06/10/2025"});
    check_case({"N03", "Quyết định số 1717/QĐ- UBND ngày 18/12/2024", "Quyết định số 1717/QĐ-UBND ngày 18/12/2024"});
    check_case({"stray-letter", "ban hành cbáo cáo số 80/BC-SNV ngày 02/6/2014", "ban hành báo cáo số 80/BC-SNV ngày 02/6/2014"});
}

TEST_CASE("a zero in front was not asked for before Circular 01/2011", "[document]") {
    CHECK(rules_on("2025-12-31", "Thông tư số 5/2005/TT-BNV") == "");
}

TEST_CASE("rules about the year and the type", "[document]") {
    check_case({"N04", "Nghị định số 24/2014/NĐ-CP ngày 04/4/2013", "Nghị định số 24/2014/NĐ-CP ngày 04/4/2014"});
    check_case({"N05", "Nghị định số 118/NĐ-CP ngày 09/6/2025", "Nghị định số 101/CP ngày 23/9/1997"});
    check_case({"N05", "Kế hoạch số 17/2014/KH-UBND ngày 27/02/2014", "Kế hoạch số 17/KH-UBND ngày 27/02/2014"});
    check_case({"N06", "Quyết định số 17/KH-UBND ngày 27/02/2014", "Quyết định số 17/QĐ-UBND ngày 27/02/2014"});
    check_case({"N06", "hướng dẫn số 362/SNV-CCHC ngày 09/5/2014", "công văn số 362/SNV-CCHC ngày 09/5/2014"});
    check_case({"N07", "Giấy ủy quyền số 12/UQ-SNV ngày 15/6/2021", "Giấy ủy quyền số 12/UQ-SNV ngày 15/6/2015"});
    check_case({"N11", "Luật Quy hoạch số 21/2017/QH12", "Luật Quy hoạch số 21/2017/QH14"});
}

TEST_CASE("the type of the first of a list is not held against the others", "[document]") {
    CHECK(rules_on("2025-12-31", "Tờ trình số 12/TTr-SNV và số 15/BC-STP ngày 01/10/2025") == "");
    CHECK(rules_on("2025-12-31", "Pháp lệnh số 02/2020/UBTVQH14 ngày 09/12/2020") == "");
}

TEST_CASE("rules about the issuer", "[document]") {
    check_case({"N08", "Thông tư số 44/2023/TT-BTC ngày 29/12/2023 của Bộ trưởng Bộ Công Thương",
                "Thông tư số 44/2023/TT-BCT ngày 29/12/2023 của Bộ trưởng Bộ Công Thương"});
    check_case({"N08", "Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Bộ Nội vụ",
                "Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ"});
    check_case({"N08", "Nghị quyết số 12/NQ-HĐND ngày 04/4/2014 của UBND tỉnh Sơn La",
                "Quyết định số 12/QĐ-UBND ngày 04/4/2014 của Chủ tịch UBND tỉnh Sơn La"});
    check_case({"N09", "số 03/2025/NĐ-VPCP ngày 15/9/2025", "số 03/2025/TT-VPCP ngày 15/9/2025"});
    check_case({"N09", "Thông tư số 03/2025/TT-UBND ngày 15/9/2025", "Thông tư số 03/2025/TT-BNV ngày 15/9/2025"});
    check_case({"N09", "Chỉ thị số 03/2025/CT-UBND ngày 15/9/2025", "Chỉ thị số 03/CT-UBND ngày 15/9/2025"});
}

TEST_CASE("rules that are only recalled wait to be asked for", "[document]") {
    struct recalled_case {
        std::string_view rule;
        std::string_view fires;
        std::string_view is_silent;
    };
    for (auto const& [rule, fires, is_silent] :
         {recalled_case{"N09-2015", "số 03/2017/NĐ-BTC ngày 15/9/2017", "số 03/2017/NĐ-CP ngày 15/9/2017"},
          recalled_case{"N10", "Thông tư liên tịch số 12/2017/TTLT-BTC-BNV ngày 01/8/2017",
                        "Thông tư liên tịch số 12/2017/TTLT-BCA-VKSNDTC ngày 01/8/2017"},
          recalled_case{"N12", "Nghị quyết số 19/2016/NQ-CP ngày 28/4/2016", "Nghị quyết số 19/2025/NQ-CP ngày 28/4/2025"},
          recalled_case{"N14", "Nghị quyết số 18/NQ-TW ngày 25/10/2023", "Nghị quyết số 18-NQ/TW ngày 25/10/2023"},
          recalled_case{"A01-recalled", "Thông tư số 12/2025/TT-BTNMT ngày 15/9/2025",
                        "Thông tư số 12/2024/TT-BTNMT ngày 15/9/2024"}}) {
        INFO(rule);
        CHECK(rules_on("2025-12-31", fires) == "");
        auto const rules = check_rules::standard().on(rule);
        CHECK(rules_on("2025-12-31", fires, rules) == rule);
        CHECK(rules_on("2025-12-31", is_silent, rules) == "");
    }
}

TEST_CASE("letters of an agency that was no more", "[document]") {
    check_case({"A01", "Tờ trình số 12/TTr-SGTVT ngày 15/9/2025", "Tờ trình số 12/TTr-SGTVT ngày 15/9/2024"});
    check_case({"A02", "Thông tư số 11/2026/TT-BNNMT; Thông tư số 11/2026/TT-BTNMT",
                "Thông tư số 11/2025/TT-BNNMT; Thông tư số 11/2025/TT-BTNMT"});
}
