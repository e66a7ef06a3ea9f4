// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/named_paper.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <cchc/citation/resolve.hpp>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

/// Each mention, and behind an arrow what it refers to.
strings meant(std::string_view text) {
    auto const found = with_named_papers(text, matches(text));
    auto const answers = resolve(text, found);
    strings all;
    for (std::size_t i = 0; i < found.size(); ++i) {
        std::string line{surface(text, found[i].where)};
        for (auto const antecedent : answers[i].antecedents) line += " -> " + std::to_string(antecedent);
        all.push_back(line);
    }
    return all;
}

} // namespace

TEST_CASE("a back reference means the paper that was named", "[citation]") {
    CHECK(
        meant(
            "Quyết định số 158/QĐ-UBND phê duyệt Đề án Xây dựng chính quyền số tỉnh Sơn La; các sở thực hiện Đề án nêu trên") ==
        strings{"Quyết định số 158/QĐ-UBND", "Đề án Xây dựng chính quyền số tỉnh Sơn La", "Đề án nêu trên -> 1"});
    CHECK(meant("Chương trình “Mỗi xã, một sản phẩm” giai đoạn mới; mục tiêu của Chương trình đó") ==
          strings{"Chương trình “Mỗi xã, một sản phẩm”", "Chương trình đó -> 0"});
}

TEST_CASE("a paper that nothing refers back to is not added", "[citation]") {
    CHECK(meant("phê duyệt Đề án Xây dựng chính quyền số; thực hiện Kế hoạch nêu trên") ==
          strings{"Kế hoạch nêu trên"});
    CHECK(meant("thực hiện Đề án nêu trên; sau đó là Đề án Xây dựng chính quyền số") == strings{"Đề án nêu trên"});
    CHECK(meant("Kế hoạch số 17/KH-UBND; Kế hoạch cải cách hành chính năm nay; Kế hoạch nêu trên") ==
          strings{"Kế hoạch số 17/KH-UBND", "Kế hoạch nêu trên -> 0"});
}

TEST_CASE("a text without back references is left as it is", "[citation]") {
    for (std::string_view const text : {"", "Đề án Xây dựng chính quyền số", "Luật Viên chức; Đề án này"}) {
        INFO(text);
        auto const before = matches(text);
        auto const after = with_named_papers(text, before);
        CHECK(after.size() == before.size());
    }
}

TEST_CASE("a paper may be told by its date", "[citation]") {
    constexpr std::string_view text =
        "Theo Biên bản họp ngày 12/3/2019 và Nghị định số 61/2018/NĐ-CP, đơn vị thực hiện Biên bản nêu trên.";
    CHECK(meant(text) ==
          strings{"Biên bản họp ngày 12/3/2019", "Nghị định số 61/2018/NĐ-CP", "Biên bản nêu trên -> 0"});
    auto const found = with_named_papers(text, matches(text));
    CHECK(is_named_paper(found[0]));
    CHECK_FALSE(is_named_paper(found[1]));
    CHECK(to_string(*to_citation(text, found[0]).date) == "2019-03-12");
    CHECK(meant("Biên bản họp hôm qua; Biên bản nêu trên") == strings{"Biên bản nêu trên"});
}
