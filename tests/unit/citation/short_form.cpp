// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/short_form.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <cchc/citation/resolve.hpp>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

std::vector<citation_match> all_of(std::string_view text) {
    return with_short_forms(text, matches(text));
}

/// Each mention, and behind an arrow what it refers to.
strings meant(std::string_view text) {
    auto const found = all_of(text);
    auto const answers = resolve(text, found);
    strings all;
    for (std::size_t i = 0; i < found.size(); ++i) {
        std::string line{surface(text, found[i].where)};
        for (auto const antecedent : answers[i].antecedents) line += " -> " + std::to_string(antecedent);
        if (answers[i].state == resolution_state::ambiguous) line += " ?";
        all.push_back(line);
    }
    return all;
}

} // namespace

TEST_CASE("a short form means the document of its type and serial", "[citation]") {
    CHECK(meant("Kế hoạch số 17/KH-UBND ngày 09/01/2014; các sở thực hiện Kế hoạch 17.") ==
          strings{"Kế hoạch số 17/KH-UBND ngày 09/01/2014", "Kế hoạch 17 -> 0"});
    CHECK(meant("Quyết định số 158/QĐ-UBND và số 152/QĐ-UBND; theo QĐ 152 và Quyết định số 158") ==
          strings{"Quyết định số 158/QĐ-UBND", "số 152/QĐ-UBND", "QĐ 152 -> 1", "Quyết định số 158 -> 0"});
    CHECK(meant("Quyết định số 158/QĐ-UBND; theo QĐ158, QĐ1588, QĐ158a") ==
          strings{"Quyết định số 158/QĐ-UBND", "QĐ158 -> 0"});
    CHECK(meant("Chỉ thị số 1/CT-UBND; nhà CT1").size() == 1);
    CHECK(meant("Nghị quyết số 18-NQ/TW; thực hiện Nghị quyết 18 từ năm 2018").back() == "Nghị quyết 18 -> 0");
}

TEST_CASE("a short form without its document, or of another type, is none", "[citation]") {
    CHECK(meant("thực hiện Nghị quyết 18 của Trung ương").empty());
    CHECK(meant("Kế hoạch 17 và Kế hoạch số 17/KH-UBND") == strings{"Kế hoạch số 17/KH-UBND"});
    CHECK(meant("Quyết định số 17/QĐ-UBND; Kế hoạch 17") == strings{"Quyết định số 17/QĐ-UBND"});
    CHECK(meant("Kế hoạch số 17/KH-UBND; kế hoạch 17 lớp; Kế hoạch 17% ; Kế hoạch 17.5 ha; Kế hoạch 17a").size() == 1);
}

TEST_CASE("a short form that fits two documents is ambiguous", "[citation]") {
    CHECK(meant("Quyết định số 5/QĐ-UBND ngày 2/3/2014, Quyết định số 5/QĐ-BNV; theo Quyết định 5").back() ==
          "Quyết định 5 -> 0 -> 1 ?");
    CHECK(meant("Quyết định số 5/QĐ-UBND ngày 2/3/2014, Quyết định số 5/QĐ-UBND; theo Quyết định 5").back() ==
          "Quyết định 5 -> 1");
}

TEST_CASE("a declared name means what it was declared for", "[citation]") {
    std::string_view const text =
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 (sau đây gọi tắt là Nghị quyết 57). Thực hiện Nghị quyết 57.";
    auto const declared = find_declared_names(text, matches(text));
    REQUIRE(declared.size() == 1);
    CHECK(declared[0].document == 0);
    CHECK(surface(text, declared[0].name) == "Nghị quyết 57");
    CHECK(surface(text, declared[0].declaration) == "(sau đây gọi tắt là Nghị quyết 57");
    CHECK(meant(text) == strings{"Nghị quyết số 57-NQ/TW ngày 22/12/2024", "Nghị quyết 57 -> 0"});
    CHECK(meant("Quyết định số 06/QĐ-TTg ngày 06/01/2022 (sau đây gọi là Đề án 06) … triển khai Đề án 06").back() ==
          "Đề án 06 -> 0");
    CHECK(meant("Quyết định số 06/QĐ-TTg (sau đây viết tắt là Đề án 06), và Đề án 07").size() == 1);
}

TEST_CASE("the name of a law cited with those that amended it is the law's", "[citation]") {
    CHECK(
        meant(
            "Luật Dược ngày 06 tháng 4 năm 2016 và Luật sửa đổi, bổ sung một số điều của Luật Dược ngày 21 tháng 11 năm 2024 "
            "(sau đây gọi là Luật Dược). Thực hiện khoản 2 Điều 72 Luật Dược.")
            .back() == "khoản 2 Điều 72 Luật Dược -> 0");
}

TEST_CASE("new words of an amended document speak as that document", "[citation]") {
    std::string_view const text =
        "Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 01/2015/NĐ-CP như sau: “Điều 5. Nghị định này áp dụng cho cơ "
        "quan.” Điều 2. Nghị định này có hiệu lực từ ngày ký.";
    auto const found = matches(text);
    auto const answers = resolve(text, found);
    REQUIRE(found.size() == 3);
    CHECK(answers[1].state == resolution_state::resolved);
    CHECK(answers[1].antecedents == std::vector<std::size_t>{0});
    CHECK(answers[2].state == resolution_state::enclosing);
}

TEST_CASE("a short form in small letters needs the word for number", "[citation]") {
    CHECK(meant("Kế hoạch số 17/KH-UBND; thực hiện kế hoạch số 17 và kế hoạch 17 lớp, kế hoạch số 18") ==
          strings{"Kế hoạch số 17/KH-UBND", "kế hoạch số 17 -> 0"});
    CHECK(meant("Quyết định số 158/QĐ-UBND; Điều 3 quyết định số 158").back() == "Điều 3 quyết định số 158 -> 0");
}

TEST_CASE("a name may be declared for below, and its declaration is no mention", "[citation]") {
    CHECK(meant("Nghị định số 24/2014/NĐ-CP (dưới đây gọi là Nghị định 24). Theo Nghị định 24, các sở") ==
          strings{"Nghị định số 24/2014/NĐ-CP", "Nghị định 24 -> 0"});
}

TEST_CASE("a declared name that is longer than that of a law is another", "[citation]") {
    std::string const declared = "Luật số 41/2024/QH15 (sau đây gọi chung là Luật BHXH mới); ";
    CHECK(meant(declared + "khoản 2 Điều 5 Luật BHXH mới và Luật BHXH") ==
          strings{"Luật số 41/2024/QH15", "khoản 2 Điều 5 Luật BHXH mới -> 0", "Luật BHXH"});
    CHECK(meant("Luật BHXH mới; " + declared).front() == "Luật BHXH");
    CHECK(meant(declared + "Luật BHXH mới ban hành").back() == "Luật BHXH mới -> 0");
}

TEST_CASE("a short form takes the provisions in front of it", "[citation]") {
    CHECK(meant("Nghị định số 45/2020/NĐ-CP (sau đây gọi là Nghị định 45); khoản 2 Điều 9 của Nghị định 45").back() ==
          "khoản 2 Điều 9 của Nghị định 45 -> 0");
}

TEST_CASE("a further serial of a list is a short form, too", "[citation]") {
    std::string const named = "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW; ";
    strings const two{"Nghị quyết số 18-NQ/TW", "Nghị quyết số 19-NQ/TW", "Nghị quyết 18 -> 0", "19 -> 1"};
    CHECK(meant(named + "Nghị quyết 18, 19, tỉnh đã giảm 12 phòng") == two);
    CHECK(meant(named + "Nghị quyết 18 và 19 của Trung ương") == two);
    CHECK(meant(named + "các Nghị quyết số 18, số 19 nêu rõ").back() == "số 19 -> 1");
    CHECK(meant(named + "Nghị quyết 18, 19 cán bộ nghỉ").size() == 3);
    CHECK(meant(named + "Nghị quyết 18, 20, 19").size() == 3);
    CHECK(meant(named + "Nghị quyết 18, 19% và 19/20 xã").size() == 3);
}

TEST_CASE("the bare name of a type counts behind a provision where it was declared", "[citation]") {
    std::string const decree = "Nghị định số 61/2018/NĐ-CP (sau đây gọi là Nghị định). ";
    CHECK(meant(decree + "Theo Điều 5 Nghị định, các sở").back() == "Điều 5 Nghị định -> 0");
    CHECK(meant(decree + "Theo Điều 5 Nghị định và các quy định").back() == "Điều 5 Nghị định -> 0");
    CHECK(
        meant(
            "Luật Đất đai số 31/2024/QH15 (sau đây gọi tắt là Luật). Điều 79 Luật quy định; khoản 5 Điều 124 của Luật thì") ==
        strings{"Luật Đất đai số 31/2024/QH15", "Điều 79 Luật -> 0", "khoản 5 Điều 124 của Luật -> 0"});
    CHECK(meant(decree + "Nghị định có 9 điều; Điều 5 nghị định; Điều 5 Thông tư; Điều 5 Nghị định hướng dẫn").size() ==
          1);
    CHECK(meant("Nghị định số 61/2018/NĐ-CP. Theo Điều 5 Nghị định, các sở").size() == 1);
}

TEST_CASE("a law that has no number may be called by its declared name", "[citation]") {
    CHECK(
        meant(
            "Luật Đất đai năm 2013 (sau đây gọi là Luật). Theo Điều 5 Luật, các sở; Điều 5 Luật sư; Điều 5 luật thì") ==
        strings{"Luật Đất đai năm 2013", "Điều 5 Luật -> 0"});
}

TEST_CASE("a name may be declared behind what the document is about", "[citation]") {
    CHECK(
        meant("Nghị định số 10/2020/NĐ-CP quy định về vận tải (sau đây gọi tắt là Nghị định 10). Theo Nghị định 10") ==
        strings{"Nghị định số 10/2020/NĐ-CP", "Nghị định 10 -> 0"});
    CHECK(
        meant(
            "Thông tư số 12/2020/TT-BGTVT hướng dẫn Nghị định số 10/2020/NĐ-CP về vận tải (sau đây gọi tắt là Thông tư). "
            "Theo Điều 3 Thông tư, các sở")
            .back() == "Điều 3 Thông tư -> 0");
    CHECK(
        meant("Nghị định số 10/2020/NĐ-CP. Văn bản khác (sau đây gọi là Nghị định). Điều 3 Nghị định, các sở").size() ==
        1);
    CHECK(
        meant(
            "Nghị định số 200/2025/NĐ-CP quy định chi tiết Luật Phòng thủ dân sự (sau đây gọi là Nghị định). Điều 3 Nghị định, "
            "các sở")
            .back() == "Điều 3 Nghị định -> 0");
    CHECK(meant("Nghị định số 10/2020/NĐ-CP về xe (sau đây gọi là Thông tư). Điều 3 Thông tư, các sở").size() == 1);
}

TEST_CASE("initials that were declared for a law mean it", "[citation]") {
    std::string const law = "Luật Doanh nghiệp năm 2020 (sau đây gọi tắt là LDN 2020). ";
    CHECK(meant(law + "Theo Điều 5 LDN 2020 và LDN 2020, các sở") ==
          strings{"Luật Doanh nghiệp năm 2020", "Điều 5 LDN 2020 -> 0", "LDN 2020 -> 0"});
    CHECK(meant("Luật Doanh nghiệp năm 2020 (gọi tắt là LDN). Khoản 2 Điều 6 của LDN").back() ==
          "Khoản 2 Điều 6 của LDN -> 0");
    CHECK(meant(law + "Theo LDN, LDN 2014, ldn 2020").size() == 1);
    CHECK(meant("LDN 2020; " + law).size() == 1);
    CHECK(
        meant("Luật Doanh nghiệp (sau đây gọi là DN). DN lớn; Quyết định số 12/QĐ-UBND (sau đây gọi tắt là QĐUB). QĐUB")
            .size() == 2);
}

TEST_CASE("a long list of provisions is passed over once", "[citation]") {
    std::string text = "Nghị định số 45/2020/NĐ-CP; ";
    for (int i = 0; i < 40'000; ++i) text += i % 2 == 0 ? "khoản 2, " : "khoan 2, ";
    CHECK(all_of(text + "Nghị định 45").size() == 2);
}

TEST_CASE("short forms in any bytes do no harm", "[citation]") {
    CHECK(all_of("").empty());
    CHECK(all_of("Kế hoạch số 17/KH-UBND \xFF Kế hoạch 17\x80").size() == 2);
    CHECK(all_of("Luật Viên chức (sau đây gọi là").size() == 1);
}
