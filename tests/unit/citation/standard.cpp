// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/standard.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

static_assert(std::is_trivially_copyable_v<standard_match>);

namespace {

strings standards(std::string_view text, text_format format = text_format::plain) {
    strings all;
    for (auto const& each : find_standards(text, format)) all.push_back(to_string(to_standard(text, each, format)));
    return all;
}

} // namespace

TEST_CASE("a standard has a body, a number and a year", "[citation]") {
    constexpr std::string_view text = "áp dụng QCVN 01:2021/BXD từ nay";
    auto const match = *find_standards(text).begin();
    CHECK(surface(text, match.where) == "QCVN 01:2021/BXD");
    auto const s = to_standard(text, match);
    CHECK(s.body == "QCVN");
    CHECK(s.number == "01");
    CHECK(s.year == 2021);
    CHECK(s.issuer == "BXD");
}

TEST_CASE("standards are found as they are written", "[citation]") {
    CHECK(standards("TCVN ISO 9001:2015; TCVN 6909:2001; ISO/IEC 27001:2022") ==
          strings{"TCVN ISO 9001:2015", "TCVN 6909:2001", "ISO/IEC 27001:2022"});
    CHECK(standards("TCVN 10299-8:2025, QCVN 03-MT:2015/BTNMT và TCVN I-1:2017") ==
          strings{"TCVN 10299-8:2025", "QCVN 03-MT:2015/BTNMT", "TCVN I-1:2017"});
    CHECK(standards("QCVN số 41/2016/BGTVT; TCVN 9411-2012; theo ISO 9001") ==
          strings{"QCVN 41:2016/BGTVT", "TCVN 9411:2012", "ISO 9001"});
    CHECK(standards("<p>TCVN&nbsp;<b>6909</b>:2001</p>", text_format::html) == strings{"TCVN 6909:2001"});
}

TEST_CASE("what names no standard is none", "[citation]") {
    for (std::string_view const text :
         {"", "TCVN", "tiêu chuẩn TCVN và QCVN", "iso 9001", "Quyết định số 12/QĐ-BXD", "ISO\n\n9001"}) {
        INFO(text);
        CHECK(standards(text).empty());
    }
}

TEST_CASE("a standard is no citation, and a citation no standard", "[citation]") {
    constexpr std::string_view text = "QCVN 01:2021/BXD ban hành kèm theo Thông tư số 01/2021/TT-BXD; ISO 9001:2008";
    CHECK(surfaces(text) == strings{"Thông tư số 01/2021/TT-BXD"});
    CHECK(standards(text) == strings{"QCVN 01:2021/BXD", "ISO 9001:2008"});
}

TEST_CASE("blanks may stand around the colon and the slash of a standard", "[citation]") {
    CHECK(standards("TCVN 5507 : 2002; QCVN 01 : 2021 / BXD") == strings{"TCVN 5507:2002", "QCVN 01:2021/BXD"});
    CHECK(standards("QCVN 01:2021 / TCVN 5507:2002") == strings{"QCVN 01:2021", "TCVN 5507:2002"});
    CHECK(standards("theo TCVN 5507 : bảng 2; TCVN 5507:\n\n2002") == strings{"TCVN 5507", "TCVN 5507"});
}

TEST_CASE("a standard of a ministry has the number of the ministry in front", "[citation]") {
    CHECK(standards("10 TCN 224:2003, 22TCN 211-06, 22 TCN 18-79 và 22TCN 262-2000") ==
          strings{"10 TCN 224:2003", "22TCN 211:2006", "22 TCN 18:1979", "22TCN 262:2000"});
    CHECK(standards("có 10 tiêu chuẩn, 2014 TCN 3:2000, TCVN 6663-14:2018") ==
          strings{"TCN 3:2000", "TCVN 6663-14:2018"});
}

TEST_CASE("the members of a list share the letters of a standard", "[citation]") {
    constexpr std::string_view text = "ISO 9001:2015 và 14001:2015";
    CHECK(standards(text) == strings{"ISO 9001:2015", "ISO 14001:2015"});
    strings where;
    for (auto const& each : find_standards(text)) where.emplace_back(surface(text, each.where));
    CHECK(where == strings{"ISO 9001:2015", "14001:2015"});
    CHECK(standards("QCVN 01:2021/BXD, 02:2022/BXD; TCVN 1-1:2015 hoặc 1-2:2015") ==
          strings{"QCVN 01:2021/BXD", "QCVN 02:2022/BXD", "TCVN 1-1:2015", "TCVN 1-2:2015"});
    CHECK(standards("ISO 9001:2015 và 14001 doanh nghiệp") == strings{"ISO 9001:2015"});
    CHECK(standards("ISO 9001:2015, lúc 8:2024") == strings{"ISO 9001:2015"});
    CHECK(standards("ISO 9001:2015 và\n\n14001:2015") == strings{"ISO 9001:2015"});
}
