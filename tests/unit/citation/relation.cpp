// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/relation.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

/// "0 amended_by 1", "self repeals 0 in part": one string for each relation.
strings stated(std::string_view text) {
    strings all;
    for (auto const& each : find_relations(text, matches(text)))
        all.push_back((each.subject ? std::to_string(*each.subject) : "self") + ' ' +
                      std::string{to_string(each.kind)} + ' ' + std::to_string(each.object) +
                      (each.partial ? " in part" : ""));
    return all;
}

strings evidence(std::string_view text) {
    strings all;
    for (auto const& each : find_relations(text, matches(text))) all.emplace_back(surface(text, each.evidence));
    return all;
}

} // namespace

TEST_CASE("the inverse of a relation is seen from the other side", "[citation]") {
    CHECK(inverse(relation_kind::amends) == relation_kind::amended_by);
    CHECK(inverse(relation_kind::amended_by) == relation_kind::amends);
    for (int k = 0; k <= static_cast<int>(relation_kind::announced_by); ++k) {
        auto const kind = static_cast<relation_kind>(k);
        CHECK(inverse(kind) != kind);
        CHECK(inverse(inverse(kind)) == kind);
        CHECK_FALSE(to_string(kind).empty());
        CHECK(vietnamese_name(kind) != vietnamese_name(inverse(kind)));
    }
}

TEST_CASE("a passive verb has its subject in front and the one who acts behind", "[citation]") {
    std::string_view const text = "Luật Báo chí số 103/2016/QH13 đã được sửa đổi, bổ sung bởi Luật số 35/2018/QH14";
    CHECK(stated(text) == strings{"0 amended_by 1"});
    CHECK(evidence(text) == strings{"đã được sửa đổi, bổ sung bởi"});
    CHECK(stated("Nghị định số 1/2015/NĐ-CP được sửa đổi, bổ sung một số điều theo Nghị định số 2/2018/NĐ-CP") ==
          strings{"0 amended_by 1 in part"});
    CHECK(stated("Thông tư số 1/2015/TT-BNV bị bãi bỏ bởi khoản 2 Điều 5 Thông tư số 2/2018/TT-BNV") ==
          strings{"0 repealed_by 1 in part"});
    CHECK(stated("Quyết định số 1/QĐ-UBND được thay thế bằng Quyết định số 2/QĐ-UBND") == strings{"0 replaced_by 1"});
}

TEST_CASE("a bracket behind provisions tells their history", "[citation]") {
    CHECK(
        stated(
            "khoản 1 Điều 9 (đã được sửa đổi, bổ sung bởi khoản 16 Điều 1 Thông tư 38/2015/TT-NHNN) Thông tư số 22/2013/TT-NHNN") ==
        strings{"0 amended_by 1 in part"});
    CHECK(
        stated("Luật Đầu tư số 61/2020/QH14 (được sửa đổi, bổ sung bởi Luật số 72/2020/QH14, Luật số 03/2022/QH15)") ==
        strings{"0 amended_by 1", "0 amended_by 2"});
}

TEST_CASE("what follows a history in brackets has no part in it", "[citation]") {
    std::string_view const text =
        "khoản 1 Điều 9 (sửa đổi bởi Thông tư số 12/2019/TT-BNV) và Điều 10 Thông tư số 08/2013/TT-BNV";
    std::vector<citation_match> found;
    for (auto const& each : find_citations(text)) found.push_back(each);
    REQUIRE(found.size() == 3);
    for (auto const& each : find_relations(text, found)) CHECK(each.object == 1);
}

TEST_CASE("a verb that opens a bracket is passive where the one who acts follows", "[citation]") {
    CHECK(stated("Quyết định số 1/QĐ-UBND (sửa đổi, bổ sung tại Quyết định số 2/QĐ-UBND)") ==
          strings{"0 amended_by 1"});
    CHECK(stated("Quyết định số 1/QĐ-UBND (đã sửa đổi theo Quyết định số 2/QĐ-UBND)") == strings{"0 amended_by 1"});
    CHECK(stated("Luật Đất đai (sửa đổi, bổ sung theo các Luật số 43/2024/QH15, Luật số 47/2024/QH15)") ==
          strings{"0 amended_by 1", "0 amended_by 2"});
    CHECK(stated("Quyết định số 1/QĐ-UBND (thay thế bởi Quyết định số 2/QĐ-UBND)") == strings{"0 replaced_by 1"});
    CHECK(stated("Quyết định số 1/QĐ-UBND (sửa đổi Quyết định số 2/QĐ-UBND)") == strings{"0 amends 1"});
    CHECK(stated("Quyết định số 1/QĐ-UBND (chi tiết tại Quyết định số 2/QĐ-UBND)").empty());
    CHECK(stated("Quyết định số 1/QĐ-UBND (căn cứ theo Quyết định số 2/QĐ-UBND)") == strings{"self refers_to 1"});
    CHECK(stated("Cục sửa đổi theo Quyết định số 2/QĐ-UBND") == strings{"self refers_to 0"});
    CHECK(stated("Luật Đất đai. Tại khoản 15 Điều 14 (được sửa đổi tại Điều 1 Thông tư số 26/2015/TT-BTC)") ==
          strings{"self amended_by 1 in part"});
}

TEST_CASE("without a subject the document one is reading acts", "[citation]") {
    CHECK(stated("Bãi bỏ Thông tư số 1/2019/TT-BGDĐT và khoản 2 Điều 5 Thông tư số 12/2020/TT-BGDĐT.") ==
          strings{"self repeals 0", "self repeals 1 in part"});
    CHECK(stated("Bãi bỏ Điều 6 và sửa đổi Điều 15 Nghị định số 150/2016/NĐ-CP") ==
          strings{"self repeals 0 in part", "self amends 1 in part"});
    CHECK(stated("Sửa đổi, bổ sung một số điều của Nghị định số 01/2015/NĐ-CP") == strings{"self amends 0 in part"});
    CHECK(stated("và thay thế Quyết định số 12/2014/QĐ-UBND ngày 3/4/2014") == strings{"self replaces 0"});
    CHECK(stated("Đính chính Quyết định số 12/QĐ-UBND") == strings{"self corrects 0"});
    CHECK(stated("đình chỉ việc thi hành Quyết định số 12/QĐ-UBND") == strings{"self suspends 0"});
    CHECK(stated("Hợp nhất Nghị định số 01/2015/NĐ-CP") == strings{"self consolidates 0"});
}

TEST_CASE("what holds for the first of a list holds for the others", "[citation]") {
    CHECK(
        stated(
            "Bãi bỏ các văn bản sau đây:\n1. Quyết định số 1/QĐ-UBND ngày 2/3/2014 về giá đất;\n2. Quyết định số 2/QĐ-UBND về lệ phí;\n"
            "3. Chỉ thị số 5/CT-UBND.") == strings{"self repeals 0", "self repeals 1", "self repeals 2"});
    CHECK(stated("Căn cứ Luật Viên chức; Luật Cán bộ, công chức;\nCăn cứ Nghị định số 24/2014/NĐ-CP") ==
          strings{"self based_on 0", "self based_on 1", "self based_on 2"});
    CHECK(stated("Bãi bỏ Quyết định số 1/QĐ-UBND. Nghị định số 24/2014/NĐ-CP còn hiệu lực.") ==
          strings{"self repeals 0"});
}

TEST_CASE("a document in front of an active verb is its subject", "[citation]") {
    CHECK(stated("Nghị định số 2/2018/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 1/2015/NĐ-CP") ==
          strings{"0 amends 1 in part"});
    CHECK(stated("Thông tư số 3/2016/TT-BNV hướng dẫn thi hành Nghị định số 1/2015/NĐ-CP") == strings{"0 guides 1"});
    CHECK(stated("Nghị định số 1/2015/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật Viên chức") ==
          strings{"0 details 1"});
}

TEST_CASE("a ground is a reference, not what is done on it", "[citation]") {
    CHECK(stated("bãi bỏ các thủ tục theo quy định tại Điều 5 Nghị định số 63/2010/NĐ-CP") ==
          strings{"self refers_to 0 in part"});
    CHECK(stated("các quy định trái với Luật Viên chức đều bãi bỏ") == strings{"self refers_to 0"});
    CHECK(stated("báo cáo Quyết định số 5/QĐ-UBND").empty());
}

TEST_CASE("a document that loses effect when this one takes effect is repealed", "[citation]") {
    CHECK(stated("Luật An ninh mạng số 24/2018/QH14 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành").front() ==
          "self repeals 0");
}

TEST_CASE("a document is done away with by words behind it", "[citation]") {
    CHECK(stated("Nghị định số 5/2020/NĐ-CP bị bãi bỏ.") == strings{"self repeals 0"});
    CHECK(stated("khoản 2 Điều 4 Nghị định số 5/2020/NĐ-CP hết hiệu lực thi hành") ==
          strings{"self repeals 0 in part"});
    CHECK(stated("Quyết định số 5/2020/QĐ-UBND hết hiệu lực kể từ ngày 01/7/2024") == strings{"self repeals 0"});
    CHECK(stated("Điều 3 Nghị định số 5/2020/NĐ-CP được sửa đổi, bổ sung như sau:") ==
          strings{"self amends 0 in part"});
    for (auto const text :
         {"Trường hợp Nghị định số 5/2020/NĐ-CP bị bãi bỏ, thay thế thì áp dụng văn bản mới",
          "đến khi Nghị định số 5/2020/NĐ-CP hết hiệu lực thi hành.", "Nghị định số 5/2020/NĐ-CP đã hết hiệu lực.",
          "Nghị định số 5/2020/NĐ-CP được sửa đổi nhiều lần", "Nghị định số 5/2020/NĐ-CP bị thay thế, bãi bỏ thì",
          "Nghị định này bị bãi bỏ."}) {
        INFO(text);
        CHECK(stated(text).empty());
    }
}

TEST_CASE("a passive verb may stand around the one who acts", "[citation]") {
    CHECK(stated("Nghị định số 5/2020/NĐ-CP đã bị Nghị định số 7/2020/NĐ-CP bãi bỏ") == strings{"0 repealed_by 1"});
    CHECK(stated("Luật Báo chí được Luật số 35/2018/QH14 sửa đổi, bổ sung một số điều") ==
          strings{"0 amended_by 1 in part"});
    CHECK(evidence("Luật Báo chí được Luật số 35/2018/QH14 sửa đổi, bổ sung") ==
          strings{"được Luật số 35/2018/QH14 sửa đổi, bổ sung"});
    CHECK(stated("Nghị định số 5/2020/NĐ-CP được Chính phủ ban hành").empty());
}

TEST_CASE("what is said behind a list is said of all of it, where it is what the sentence is about", "[citation]") {
    CHECK(
        stated(
            "Các Quyết định số 11/2010/QĐ-UBND, số 12/2011/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực") ==
        strings{"self repeals 0", "self repeals 1"});
    CHECK(
        stated(
            "Nghị định số 11/2020/NĐ-CP và Nghị định số 12/2020/NĐ-CP được thay thế bằng Nghị định số 13/2022/NĐ-CP") ==
        strings{"0 replaced_by 2", "1 replaced_by 2"});
    CHECK(
        stated(
            "Các Nghị định số 11/2020/NĐ-CP, số 12/2020/NĐ-CP đều đã được sửa đổi bởi Nghị định số 13/2022/NĐ-CP và Nghị "
            "định số 14/2023/NĐ-CP") ==
        strings{"0 amended_by 2", "1 amended_by 2", "0 amended_by 3", "1 amended_by 3"});
    CHECK(stated("thực hiện Nghị định số 11/2020/NĐ-CP và Nghị định số 12/2020/NĐ-CP được thay thế bằng Nghị định số "
                 "13/2022/NĐ-CP") == strings{"1 replaced_by 2"});
    CHECK(stated("Căn cứ Luật Đầu tư, Luật Đất đai được sửa đổi, bổ sung bởi Luật số 35/2018/QH14") ==
          strings{"self based_on 0", "self based_on 1", "1 amended_by 2"});
}

TEST_CASE("a change of words amends the document in part", "[citation]") {
    CHECK(stated("Thay thế cụm từ “a” bằng cụm từ “b” tại Điều 3 Quyết định số 12/2019/QĐ-UBND") ==
          strings{"self amends 0 in part"});
    CHECK(stated("Bãi bỏ cụm từ \"a; b\" tại khoản 2 Điều 3 Quyết định số 12/2019/QĐ-UBND và Điều 4 Quyết định số "
                 "13/2019/QĐ-UBND") == strings{"self amends 0 in part", "self amends 1 in part"});
    CHECK(stated("Sửa đổi tên Chương II Quyết định số 12/2019/QĐ-UBND") == strings{"self amends 0 in part"});
    CHECK(stated("Bãi bỏ một số từ, cụm từ tại Nghị quyết số 22/2023/NQ-HĐND") == strings{"self amends 0 in part"});
    CHECK(evidence("thay cụm từ “a” bằng “b” tại Luật Giá") == strings{"thay cụm từ"});
}

TEST_CASE("documents named in the words that are changed are not amended", "[citation]") {
    CHECK(
        stated(
            "Thay thế: cụm từ “Nghị định số 5/2015/NĐ-CP” bằng cụm từ “theo quy định tại Nghị định số 6/2020/NĐ-CP” tại "
            "Điều 3 Quyết định số 12/2019/QĐ-UBND; bãi bỏ Điều 5 Quyết định số 13/2019/QĐ-UBND") ==
        strings{"self amends 2 in part", "self repeals 3 in part"});
    CHECK(stated("Thay thế cụm từ “a” bằng “b”. Căn cứ tại Luật Giá").empty());
}

TEST_CASE("new text speaks as the document that is amended", "[citation]") {
    std::string_view const text =
        "Sửa đổi Điều 1 Nghị định số 9/2014/NĐ-CP như sau: “1. Theo Nghị định số 5/2015/NĐ-CP.” Bãi bỏ Nghị "
        "định số 6/2015/NĐ-CP.";
    CHECK(stated(text) == strings{"self amends 0 in part", "0 refers_to 1", "self repeals 2"});
}

TEST_CASE("provisions may stand between a measure and its document", "[citation]") {
    for (auto const text :
         {"trái với quy định của Luật Giá", "trái quy định tại Luật Giá", "phù hợp với các quy định của Luật Giá",
          "theo đúng quy định của Luật Giá", "vi phạm quy định của Luật Giá"}) {
        INFO(text);
        CHECK(stated(text) == strings{"self refers_to 0"});
        CHECK(evidence(text).front() == std::string_view{text}.substr(0, std::string_view{text}.rfind(" Luật")));
    }
    CHECK(stated("những quy định của Luật Giá").empty());
}

TEST_CASE("relations of any bytes are found without harm", "[citation]") {
    std::string const text = "bãi bỏ \xFF\x80 Luật Viên chức\0 sửa đổi";
    CHECK(find_relations(text, matches(text)).size() <= matches(text).size());
    CHECK(find_relations("", {}).empty());
}

TEST_CASE("amendments are also adjustments, and abbreviated", "[citation]") {
    CHECK(stated("Quyết định số 2/QĐ-UBND sửa đổi, bổ sung, điều chỉnh Quyết định số 1/QĐ-UBND") ==
          strings{"0 amends 1"});
    CHECK(stated("Luật số 38/2019/QH14 (được sđ, bs bởi Luật số 56/2024/QH15)") == strings{"0 amended_by 1"});
    CHECK(stated("Luật số 38/2019/QH14 (SĐBS bởi Luật số 56/2024/QH15)") == strings{"0 amended_by 1"});
    CHECK(stated("quan hệ do Luật số 38/2019/QH14 điều chỉnh. Luật số 56/2024/QH15").empty());
}

TEST_CASE("what is denied, wished for or only spoken of is no relation", "[citation]") {
    for (auto const text :
         {"Luật số 35/2018/QH14 không thay thế Luật Báo chí", "Chưa bãi bỏ Luật Giá", "Không sửa đổi Luật Giá",
          "Đề nghị bãi bỏ Luật Giá", "kiến nghị sửa đổi, bổ sung một số điều của Luật Giá",
          "Nghị định số 5/2020/NĐ-CP không bị bãi bỏ bởi Nghị định số 7/2020/NĐ-CP",
          "Nghị định số 5/2020/NĐ-CP có thể bị thay thế bởi Nghị định số 7/2020/NĐ-CP",
          "Nghị định số 5/2020/NĐ-CP chưa được hướng dẫn bởi Thông tư số 7/2020/TT-BNV",
          "Phối hợp rà soát, sửa đổi Luật Giá", "trình cấp có thẩm quyền xem xét, sửa đổi Luật Giá",
          "Việc sửa đổi, bổ sung Luật Giá do Quốc hội quyết định", "trong quá trình sửa đổi Luật Giá",
          "Khi bãi bỏ Luật Giá phải nêu rõ lý do", "nếu cần sửa đổi, bổ sung Luật Giá", "Không căn cứ Luật Giá",
          "Đề nghị thay thế cụm từ “a” bằng cụm từ “b” tại Điều 3 Luật Giá",
          "Tờ trình số 12/TTr-SNV về việc bãi bỏ Quyết định số 11/QĐ-UBND"}) {
        INFO(text);
        CHECK(stated(text).empty());
    }
    CHECK(stated("Quyết định số 2/QĐ-UBND về việc sửa đổi Quyết định số 1/QĐ-UBND") == strings{"0 amends 1"});
    CHECK(stated("Căn cứ kết quả rà soát, bãi bỏ Quyết định số 1/QĐ-UBND") == strings{"self repeals 0"});
    CHECK(stated("không phù hợp với Luật Giá") == strings{"self refers_to 0"});
    CHECK(stated("Tờ trình số 12/TTr-SNV thay thế Tờ trình số 11/TTr-SNV") == strings{"0 replaces 1"});
}

TEST_CASE("a document on which a sentence rests does not act in it", "[citation]") {
    CHECK(stated("Căn cứ Luật Giá, bãi bỏ Nghị định số 5/2020/NĐ-CP") == strings{"self based_on 0", "self repeals 1"});
    CHECK(stated("Căn cứ Luật Giá, Luật Đất đai, sửa đổi Nghị định số 5/2020/NĐ-CP") ==
          strings{"self based_on 0", "self based_on 1", "self amends 2"});
    CHECK(stated("Thực hiện Nghị quyết số 30c/NQ-CP, thay thế Quyết định số 1/QĐ-UBND") == strings{"self replaces 1"});
    CHECK(stated("Sửa đổi Quyết định số 1/QĐ-UBND như sau: “1. Căn cứ Luật Giá, bãi bỏ Quyết định số 2/QĐ-UBND.”") ==
          strings{"self amends 0", "0 based_on 1", "0 repeals 2"});
    CHECK(stated("Căn cứ Luật Đất đai, được sửa đổi bởi Luật số 35/2018/QH14") ==
          strings{"self based_on 0", "0 amended_by 1"});
    CHECK(stated("Căn cứ Luật số 35/2018/QH14 sửa đổi, bổ sung một số điều của Luật Báo chí") ==
          strings{"self based_on 0", "0 amends 1 in part"});
    CHECK(stated("Theo Luật Giá, Nghị định số 5/2020/NĐ-CP được sửa đổi") == strings{"self refers_to 0"});
    CHECK(stated("Theo Luật Giá, Luật Đất đai thì phải nộp") == strings{"self refers_to 0", "self refers_to 1"});
}

TEST_CASE("a document may be the basis of another", "[citation]") {
    CHECK(stated("Luật Viên chức là căn cứ của Nghị định số 115/2020/NĐ-CP") == strings{"0 basis_of 1"});
    CHECK(stated("Luật Viên chức và Luật Giá là căn cứ ban hành Nghị định số 115/2020/NĐ-CP") ==
          strings{"0 basis_of 2", "1 basis_of 2"});
    CHECK(stated("Luật Viên chức là căn cứ pháp lý để ban hành các Nghị định số 115/2020/NĐ-CP") ==
          strings{"0 basis_of 1"});
    CHECK(stated("Đây là căn cứ ban hành Nghị định số 115/2020/NĐ-CP").empty());
    CHECK(stated("Nghị định số 115/2020/NĐ-CP căn cứ Luật Viên chức") == strings{"0 based_on 1"});
    CHECK(stated("Nghị định số 115/2020/NĐ-CP được ban hành căn cứ vào Luật Viên chức") == strings{"0 based_on 1"});
    CHECK(stated("Luật Giá, Căn cứ Luật Viên chức") == strings{"self based_on 1"});
}

TEST_CASE("several verbs may govern one document", "[citation]") {
    std::string_view const text =
        "Thông tư số 3/2016/TT-BNV sửa đổi, bổ sung, thay thế, bãi bỏ một số điều của Thông tư số 1/2015/TT-BNV";
    CHECK(stated(text) == strings{"0 repeals 1 in part"});
    CHECK(evidence(text) == strings{"sửa đổi, bổ sung, thay thế, bãi bỏ một số điều của"});
    CHECK(stated("Nghị định số 5/2020/NĐ-CP được sửa đổi, thay thế bởi Nghị định số 7/2020/NĐ-CP") ==
          strings{"0 replaced_by 1"});
}

TEST_CASE("verbs that say the same", "[citation]") {
    CHECK(stated("Quyết định này có hiệu lực kể từ ngày ký, thay cho Quyết định số 1/QĐ-UBND") ==
          strings{"self replaces 1"});
    CHECK(stated("Nghị định số 7/2020/NĐ-CP ra đời thay cho Nghị định số 5/2020/NĐ-CP") == strings{"0 replaces 1"});
    CHECK(stated("áp dụng Luật Giá thay cho Luật Đất đai").empty());
    CHECK(stated("Thu hồi Quyết định số 1/QĐ-UBND về việc giao đất") == strings{"self repeals 0"});
    CHECK(stated("đất thu hồi quy định tại Điều 3 Luật Đất đai") == strings{"self refers_to 0 in part"});
    CHECK(stated("Nghị định số 7/2020/NĐ-CP chấm dứt hiệu lực của Nghị định số 5/2020/NĐ-CP") ==
          strings{"0 repeals 1"});
    CHECK(stated("Quyết định số 1/QĐ-UBND chấm dứt hiệu lực kể từ ngày 01/7/2024") == strings{"self repeals 0"});
    CHECK(stated("Thông tư số 1/2015/TT-BNV tạm ngưng hiệu lực theo Nghị quyết số 7/NQ-CP") ==
          strings{"0 deferred_by 1"});
    CHECK(stated("Thông tư số 1/2015/TT-BNV ngưng hiệu lực theo quy định tại Điều 3 Luật Giá") ==
          strings{"self refers_to 1 in part"});
}

TEST_CASE("a document names another", "[citation]") {
    CHECK(stated("Luật Đất đai dẫn chiếu Luật Giá") == strings{"0 refers_to 1"});
    CHECK(stated("Điều 5 Luật Đất đai viện dẫn đến Luật Giá") == strings{"0 refers_to 1"});
    CHECK(stated("Luật Giá được dẫn chiếu tại Điều 5 Luật Đất đai") == strings{"0 referred_to_by 1 in part"});
    CHECK(stated("Các văn bản được dẫn chiếu tại Luật Đất đai").empty());
    CHECK(stated("Luật Giá và các văn bản được dẫn chiếu tại Luật Đất đai").empty());
}

TEST_CASE("words are put in behind a place", "[citation]") {
    for (auto const text : {"Bổ sung cụm từ “theo Luật Giá” vào sau Điều 3 Quyết định số 12/2019/QĐ-UBND",
                            "Bổ sung cụm từ 'theo Luật Giá' vào trước Điều 3 Quyết định số 12/2019/QĐ-UBND",
                            "Bổ sung cụm từ ‘theo Luật Giá’ vào cuối Điều 3 Quyết định số 12/2019/QĐ-UBND"}) {
        INFO(text);
        CHECK(stated(text) == strings{"self amends 1 in part"});
    }
    CHECK(stated("Bổ sung cụm từ “a” vào sau cụm từ “b” tại Điều 3 Luật Giá") == strings{"self amends 0 in part"});
}
