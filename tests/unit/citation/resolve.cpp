// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/resolve.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

using indices = std::vector<std::size_t>;

std::vector<resolution> resolved(std::string_view text, enclosing_document const& self = {}) {
    return resolve(text, matches(text), self);
}

resolution last(std::string_view text, enclosing_document const& self = {}) {
    auto const all = resolved(text, self);
    INFO(text);
    REQUIRE_FALSE(all.empty());
    return all.back();
}

resolution unresolved(resolution_reason why) {
    return {resolution_state::unresolved, {}, why};
}

resolution ambiguous(indices candidates) {
    return {resolution_state::ambiguous, std::move(candidates), resolution_reason::several_fit};
}

enclosing_document reading(document_type type) {
    enclosing_document self;
    self.type = type;
    return self;
}

} // namespace

TEST_CASE("a citation that names its document is stated", "[citation]") {
    auto const all = resolved("Nghị định số 24/2014/NĐ-CP, Luật Viên chức năm 2010 và Kế hoạch số 5/KH-UBND");
    REQUIRE(all.size() == 3);
    for (auto const& each : all) {
        CHECK(each.state == resolution_state::stated);
        CHECK(each.antecedents.empty());
    }
}

TEST_CASE("this document is the one that is being read", "[citation]") {
    CHECK(last("Quyết định này có hiệu lực kể từ ngày ký.").state == resolution_state::enclosing);
    CHECK(last("theo Điều 5 Nghị định này", reading(document_type::decree)).state == resolution_state::enclosing);
    CHECK(last("Căn cứ Luật Viên chức; theo Luật này", reading(document_type::law)).state ==
          resolution_state::enclosing);
    CHECK(last("Căn cứ Luật Viên chức; theo Luật này", reading(document_type::law)).antecedents.empty());
}

TEST_CASE("this law, in a decree, is the law named last", "[citation]") {
    auto const answer = last("Luật Viên chức và các văn bản thi hành Luật này", reading(document_type::decree));
    CHECK(answer.state == resolution_state::resolved);
    CHECK(answer.antecedents == indices{0});
}

TEST_CASE("a back reference looks for its own type, past nearer documents of others", "[citation]") {
    auto const all =
        resolved("Quyết định số 158/QĐ-UBND được ban hành. Căn cứ Nghị định số 24/2014/NĐ-CP, các sở thực hiện Quyết "
                 "định nêu trên.");
    REQUIRE(all.size() == 3);
    CHECK(all[2] == resolution{resolution_state::resolved, {0}});
}

TEST_CASE("a back reference never falls through to another type", "[citation]") {
    CHECK(last("Theo Nghị định số 61/2018/NĐ-CP, đơn vị thực hiện Biên bản nêu trên.") ==
          unresolved(resolution_reason::none_of_type));
    CHECK(last("Theo Thông tư số 1/2020/TT-BNV; Thông tư liên tịch nêu trên.") ==
          unresolved(resolution_reason::none_of_type));
    CHECK(last("Bộ luật Dân sự; Luật nêu trên.") == unresolved(resolution_reason::none_of_type));
}

TEST_CASE("two that fit a singular are ambiguous, and both are given", "[citation]") {
    CHECK(last("Nghị quyết số 11/NQ-HĐND và Nghị quyết số 12/NQ-HĐND. Theo Nghị quyết nêu trên, ") ==
          ambiguous({0, 1}));
}

TEST_CASE("two mentions of one document are one candidate", "[citation]") {
    CHECK(last("Quyết định số 5/QĐ-SNV; theo Quyết định số 05/QĐ-SNV; thu hồi Quyết định nêu trên.") ==
          resolution{resolution_state::resolved, {1}});
    CHECK(last("Luật Viên chức, Luật Viên chức; thi hành Luật nêu trên.").state == resolution_state::resolved);
}

TEST_CASE("the same number of two days is two documents", "[citation]") {
    CHECK(last("Quyết định số 158/QĐ-UBND ngày 22/01/2014 và Quyết định số 158/QĐ-UBND ngày 10/02/2015. Theo "
               "Quyết định nêu trên, ") == ambiguous({0, 1}));
}

TEST_CASE("the same law of two years is two laws", "[citation]") {
    CHECK(last("Luật Đất đai năm 2003 và Luật Đất đai năm 2013. Theo Luật nêu trên, ") == ambiguous({0, 1}));
}

TEST_CASE("that document is the one of its type named last", "[citation]") {
    CHECK(last("Nghị định số 1/2020/NĐ-CP, Nghị định số 2/2020/NĐ-CP, Thông tư số 3/2020/TT-BNV; tại Nghị định đó") ==
          resolution{resolution_state::resolved, {1}});
    CHECK(last("theo Nghị định đó") == unresolved(resolution_reason::none_of_type));
}

TEST_CASE("a plural means all that were named of its type", "[citation]") {
    CHECK(last("Quyết định số 158/QĐ-UBND, Thông tư số 3/2020/TT-BNV, Quyết định số 152/QĐ-UBND; các Quyết "
               "định nêu trên") == resolution{resolution_state::resolved, {0, 2}});
    CHECK(last("các Quyết định nêu trên").state == resolution_state::unresolved);
}

TEST_CASE("a count takes so many, those named last", "[citation]") {
    std::string const three = "Luật Hộ tịch; Luật Cư trú; Luật Căn cước; ";
    CHECK(last(three + "hai luật này") == resolution{resolution_state::resolved, {1, 2}});
    CHECK(last(three + "ba luật này") == resolution{resolution_state::resolved, {0, 1, 2}});
    CHECK(last(three + "bốn luật này") == unresolved(resolution_reason::fewer_than_counted));
}

TEST_CASE("what is not resolved has a reason", "[citation]") {
    CHECK(last("Quyết định số 158/QĐ-UBND; Luật nêu trên").reason == resolution_reason::none_of_type);
    CHECK(last("Luật Hộ tịch; hai Luật nêu trên").reason == resolution_reason::fewer_than_counted);
    CHECK(last("hai Luật nêu trên").reason == resolution_reason::none_of_type);
    CHECK(last("Luật Hộ tịch; Luật Cư trú; Luật nêu trên").reason == resolution_reason::several_fit);
    CHECK(last("Quyết định này").reason == resolution_reason::enclosing_unknown);
    CHECK(last("Quyết định này", reading(document_type::decision)).reason == resolution_reason::none);
    CHECK(last("Luật này", reading(document_type::decision)).reason == resolution_reason::none_of_type);
    CHECK(last("Luật Hộ tịch; Luật nêu trên").reason == resolution_reason::none);
    CHECK(to_string(resolution_reason::none_of_type) == "none-of-type");
    CHECK(to_string(resolution_reason::none) == "none");
    CHECK(message(resolution_reason::none).empty());
    CHECK_FALSE(message(resolution_reason::enclosing_unknown).empty());
}

TEST_CASE("an issuer beside a back reference decides between documents", "[citation]") {
    std::string const both =
        "Nghị quyết số 05/NQ-HĐND của HĐND tỉnh; Nghị quyết số 07/NQ-HĐND của HĐND huyện Mai Sơn. Theo ";
    resolution const second{resolution_state::resolved, {1}};
    CHECK(last(both + "Nghị quyết nêu trên của HĐND huyện, các xã") == second);
    CHECK(last(both + "Nghị quyết của HĐND huyện nêu trên, các xã") == second);
    CHECK(last(both + "Nghị quyết nêu trên, các xã") == ambiguous({0, 1}));
    CHECK(last(both + "Nghị quyết nêu trên của Sở Nội vụ, các xã") == ambiguous({0, 1}));
    CHECK(last(both + "Nghị quyết nêu trên của HĐND xã, các thôn") == unresolved(resolution_reason::none_of_issuer));
    CHECK(last(both + "Nghị quyết của Quốc hội nêu trên, các xã") == unresolved(resolution_reason::none_of_issuer));
    CHECK(last("Nghị quyết số 03/NQ-HĐND; " + both + "các Nghị quyết nêu trên của HĐND huyện") ==
          resolution{resolution_state::resolved, {0, 2}});
    CHECK(last("Nghị định số 24/2014/NĐ-CP của Chính phủ; việc thực hiện Nghị định nêu trên của Sở Nội vụ") ==
          resolution{resolution_state::resolved, {0}});
}

TEST_CASE("a date in front of the word that points back decides between documents", "[citation]") {
    std::string const both = "Quyết định số 158/QĐ-UBND ngày 02/02/2014; Quyết định số 160/QĐ-UBND ngày 03/3/2014. ";
    CHECK(last(both + "Quyết định ngày 02/02/2014 nêu trên") == resolution{resolution_state::resolved, {0}});
    CHECK(last(both + "Quyết định ngày 03/3/2014 nói trên") == resolution{resolution_state::resolved, {1}});
    CHECK(last(both + "Quyết định ngày 04/3/2014 nói trên") == unresolved(resolution_reason::none_of_date));
    CHECK(surfaces(both + "Quyết định ngày 03/3/2014 trên địa bàn tỉnh").size() == 2);
    CHECK(surfaces(both + "Quyết định của UBND tỉnh trên địa bàn").size() == 2);
    CHECK(surfaces(both + "Theo quyết định của UBND tỉnh nêu trên").back() == "quyết định của UBND tỉnh nêu trên");
}

TEST_CASE("a document without its type may be of any", "[citation]") {
    std::string const two = "Nghị định số 24/2014/NĐ-CP, Thông tư số 15/2014/TT-BNV. ";
    CHECK(last(two + "Thực hiện các văn bản nêu trên") == resolution{resolution_state::resolved, {0, 1}});
    CHECK(last(two + "các văn bản trên đều hết hiệu lực") == resolution{resolution_state::resolved, {0, 1}});
    CHECK(last(two + "02 văn bản dẫn trên") == resolution{resolution_state::resolved, {0, 1}});
    CHECK(last(two + "ba văn bản dẫn trên") == unresolved(resolution_reason::fewer_than_counted));
    CHECK(last(two + "tại văn bản nêu trên") == ambiguous({0, 1}));
    CHECK(last("Công văn số 12/SYT-NV; tại Văn bản nêu trên") == resolution{resolution_state::resolved, {0}});
    for (auto const* const none : {"văn bản này", "các văn bản trên Cổng thông tin", "loại văn bản nêu trên",
                                   "gửi bằng văn bản trên", "văn bản đó"}) {
        INFO(none);
        CHECK(surfaces(two + none).size() == 2);
    }
    CHECK(surfaces("các văn bản nêu trên").empty());
}

TEST_CASE("types that are listed in front of one back word are all meant", "[citation]") {
    std::string const named = "Luật Hộ tịch; Luật Cư trú; Nghị định số 24/2014/NĐ-CP; Nghị định số 25/2014/NĐ-CP; ";
    auto const behind = [&](std::string const& words) {
        auto const all = surfaces(named + words);
        return strings{all.begin() + 4, all.end()};
    };
    CHECK(behind("thực hiện Luật và Nghị định nêu trên") == strings{"Luật", "Nghị định nêu trên"});
    CHECK(behind("các Luật, Nghị định nêu trên") == strings{"các Luật", "Nghị định nêu trên"});
    CHECK(behind("Luật, Nghị định và Thông tư nêu trên") == strings{"Thông tư nêu trên"});
    CHECK(behind("theo quy định của Luật và Nghị định này") == strings{"Nghị định này"});
    auto const answers = resolved(named + "các Luật, Nghị định nêu trên");
    CHECK(answers[4] == resolution{resolution_state::resolved, {0, 1}});
    CHECK(answers[5] == resolution{resolution_state::resolved, {2, 3}});
    CHECK(surfaces("Nghị định số 24/2014/NĐ-CP, Thông tư số 15/2014/TT-BNV; Nghị định và Thông tư nêu trên").size() ==
          4);
}

TEST_CASE("an antecedent always comes earlier, and is a stated citation", "[citation]") {
    std::string_view const text =
        "Nghị định nêu trên. Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP. Nghị định đó, các "
        "Nghị định nêu trên, hai "
        "Nghị định này, Nghị định nêu trên. Luật Viên chức. Luật trên. Nghị định số 3/2020/NĐ-CP; ba Nghị "
        "định nêu trên.";
    auto const found = matches(text);
    auto const all = resolve(text, found);
    REQUIRE(all.size() == found.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK((all[i].state == resolution_state::stated) == (found[i].kind != citation_kind::back_reference));
        CHECK((all[i].antecedents.size() == 1) <= (all[i].state == resolution_state::resolved));
        CHECK((all[i].state == resolution_state::ambiguous) <= (all[i].antecedents.size() > 1));
        bool const is_told = all[i].state == resolution_state::stated || all[i].state == resolution_state::resolved;
        CHECK((all[i].reason == resolution_reason::none) == is_told);
        for (auto const antecedent : all[i].antecedents) {
            CHECK(antecedent < i);
            CHECK(found[antecedent].kind != citation_kind::back_reference);
            CHECK(found[antecedent].type == found[i].type);
        }
    }
}

TEST_CASE("quotation marks of every kind open and close new text", "[citation]") {
    std::string const begin = "Sửa đổi Điều 1 Nghị định số 9/2014/NĐ-CP như sau: ";
    std::string const words = "1. Huyện M'Đrắk thực hiện Nghị định này.";
    for (auto const& [open, close] :
         {std::pair{"“", "”"}, {"‘", "’"}, {"«", "»"}, {"\"", "\""}, {"'", "'"}, {"''", "''"}}) {
        INFO(open);
        auto const all = resolved(begin + open + words + close + " Nghị định này có hiệu lực.");
        REQUIRE(all.size() == 3);
        CHECK(all[1] == resolution{resolution_state::resolved, {0}});
        CHECK(all[2].state == resolution_state::enclosing);
    }
    CHECK(resolved(begin + "\"1. \"Tổ chức\" theo Nghị định này.\"")[1] == resolution{resolution_state::resolved, {0}});
    CHECK(resolved("Nghị định số 9/2014/NĐ-CP nói: \"Nghị định này\"")[1].state == resolution_state::enclosing);
}

TEST_CASE("a law named in short and in full is one candidate", "[citation]") {
    CHECK(last("Luật BHXH, Luật Bảo hiểm xã hội; thi hành Luật nêu trên.") ==
          resolution{resolution_state::resolved, {1}});
    CHECK(last("Luật BHXH, Luật Bảo hiểm y tế; thi hành Luật nêu trên.").state == resolution_state::ambiguous);
}

TEST_CASE("a number without its symbol means the one document that was named with it", "[citation]") {
    resolution const first{resolution_state::resolved, {0}};
    resolution const stated{};
    CHECK(last("Thông tư số 12/2020/TT-BTP. Theo Thông tư 12/2020") == first);
    CHECK(last("Quyết định số 22/2024/QĐ-UBND; theo QĐ 22/2024") == first);
    CHECK(last("Quyết định số 45/QĐ-UBND ngày 12/3/2015; Quyết định số 45 ngày 12/3/2015") == first);
    CHECK(last("Thông tư số 12/2020/TT-BTP. Theo Thông tư 12/2021") == stated);
    CHECK(last("Thông tư số 12/2020/TT-BTP. Theo Thông tư 13/2020") == stated);
    CHECK(last("Quyết định số 45/QĐ-UBND ngày 12/3/2015; Quyết định số 45 ngày 12/4/2015") == stated);
    CHECK(last("Thông tư 12/2020, Thông tư số 12/2020/TT-BTP").state == resolution_state::stated);
    CHECK(last("Thông tư số 1/2018/TT-VPCP, Thông tư số 1/2018/TT-BNV. Theo Thông tư 1/2018") == ambiguous({0, 1}));
    CHECK(last("Nghị định số 15/2020/NĐ-CP. Theo Nghị định 15/2020") == stated);
    CHECK(last("Thông tư số 12/2020/TT-BTP. Theo Thông tư 12/2020, Thông tư nêu trên") == first);
}

TEST_CASE("a name may be declared with its year, or be initials", "[citation]") {
    resolution const first{resolution_state::resolved, {0}};
    CHECK(last("Luật Đầu tư công số 58/2024/QH15 (sau đây gọi là Luật Đầu tư công năm 2024). Điều 5 Luật Đầu tư công "
               "năm 2024") == first);
    CHECK(last("Luật Đầu tư công số 58/2024/QH15 (sau đây gọi là Luật Đầu tư công năm 2024). Luật Đầu tư công năm "
               "2019") == resolution{});
    CHECK(last("Bộ luật Hình sự số 100/2015/QH13 (sau đây gọi tắt là BLHS). Điều 5 BLHS quy định") == first);
}

TEST_CASE("there is one resolution for each match, also for none", "[citation]") {
    CHECK(resolved("không có gì").empty());
    CHECK(resolve("", {}).empty());
}

TEST_CASE("a great many back references are resolved in one go", "[citation]") {
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text +=
            "Quyết định số " + std::to_string(i + 10) + "/QĐ-UBND; theo Quyết định nêu trên; các Quyết định nêu trên; ";
    auto const found = matches(text);
    auto const all = resolve(text, found);
    CHECK(all.size() == 9000);
    std::size_t most = 0;
    for (auto const& each : all) most = std::max(most, each.antecedents.size());
    CHECK(most <= most_candidates);
}

TEST_CASE("a common noun in lower case is a document once one of its type was named", "[citation]") {
    auto const named = [](std::string_view text) { return surfaces(text).size(); };
    CHECK(named("Công văn số 12/SYT-NV. Nội dung công văn nêu trên chưa rõ") == 2);
    CHECK(named("Nội dung công văn nêu trên chưa rõ; Công văn số 12/SYT-NV") == 1);
    CHECK(named("Báo cáo số 12/BC-SNV; như đã báo cáo nêu trên") == 1);
    CHECK(named("Báo cáo số 12/BC-SNV; các báo cáo nói trên") == 2);
    CHECK(named("Quy định số 12-QĐ/TW; theo các quy định nêu trên") == 1);
    CHECK(named("Hướng dẫn số 12/HD-SNV; các quy định, hướng dẫn nêu trên") == 1);
    CHECK(named("Thông báo số 12/TB-VPCP. Triển khai Thông báo kết luận nêu trên") == 2);
}
