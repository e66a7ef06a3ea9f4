// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/identifier.hpp>

#include <set>

#include <cchc/citation/find_citations.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

citation only(std::string_view text) {
    return to_citation(text, *find_citations(text).begin());
}

void reads_back(document_identifier const& id) {
    CHECK(parse_akn(to_akn(id)) == result{id});
    CHECK(parse_eli(to_eli(id)) == result{id});
    CHECK(parse_urn_lex(to_urn_lex(id)) == result{id});
}

} // namespace

TEST_CASE("a decree and a place inside it have an identifier in each scheme", "[citation]") {
    auto const id =
        identifier_of(only("khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ")).value();
    CHECK(to_akn(id) == "/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp/vie@/!main~art_5__para_2");
    CHECK(to_eli(id) == "/eli/vn/nghi-dinh/chinh-phu/2020/03/05/30-2020-nd-cp/dieu-5/khoan-2/vie");
    CHECK(to_urn_lex(id) == "urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp~dieu-5/khoan-2");
    reads_back(id);
}

TEST_CASE("a local document carries the code of its place", "[citation]") {
    auto const id =
        identifier_of(only("Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Uỷ ban nhân dân tỉnh"), "05").value();
    CHECK(to_akn(id) == "/akn/vn-05/act/quyet-dinh/uy-ban-nhan-dan-tinh/2014-01-22/158-qd-ubnd");
    reads_back(id);
}

TEST_CASE("an identifier is not guessed where a part of it is not stated", "[citation]") {
    CHECK_FALSE(identifier_of(only("Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ")));
    CHECK_FALSE(identifier_of(only("Nghị định số 24/2014/NĐ-CP của Chính phủ")));
    CHECK_FALSE(identifier_of(only("Nghị định số 24/2014/NĐ-CP ngày 04/4/2014")));
    CHECK_FALSE(identifier_of(only("Luật Viên chức năm 2010")));
    CHECK_FALSE(identifier_of(only("Nghị quyết số 15-NQ/TW ngày 01/6/2012")));
    CHECK_FALSE(identifier_of(only("khoản 2 Điều này Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ")));
    CHECK_FALSE(identifier_of(only("Pháp lệnh số 21-LCT/HĐNN8 ngày 16/7/1989"))); // of whom is not said
}

TEST_CASE("the issuer need not be stated where the type or the term of a number tells it", "[citation]") {
    auto const issuer = [](std::string_view text) { return identifier_of(only(text)).value().issuer; };
    auto const law = identifier_of(only("Điều 2 Luật Viên chức số 58/2010/QH12 ngày 15/11/2010")).value();
    CHECK(to_akn(law) == "/akn/vn/act/luat/quoc-hoi/2010-11-15/58-2010-qh12/vie@/!main~art_2");
    reads_back(law);
    CHECK(law == identifier_of(only("Điều 2 Luật Viên chức số 58/2010/QH12 ngày 15/11/2010 của Quốc hội")));
    CHECK(issuer("Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015") == "quoc-hoi");
    CHECK(issuer("Nghị quyết số 54/2017/QH14 ngày 24/11/2017") == "quoc-hoi");
    CHECK(issuer("Pháp lệnh số 02/2020/UBTVQH14 ngày 09/12/2020") == "uy-ban-thuong-vu-quoc-hoi");
    CHECK(issuer("Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016") == "uy-ban-thuong-vu-quoc-hoi");
}

TEST_CASE("a document of a province has no identifier without its place", "[citation]") {
    for (std::string_view const text : {"Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La",
                                        "Nghị quyết số 12/2019/NQ-HĐND ngày 05/7/2019 của Hội đồng nhân dân tỉnh",
                                        "Công văn số 345/UBND-NC ngày 05/7/2019 của Chủ tịch UBND tỉnh",
                                        "Quyết định số 12/QĐ-SNV ngày 05/7/2019 của Sở Nội vụ tỉnh Sơn La",
                                        "Quyết định số 158/QĐ-SNV ngày 22/01/2014 của Giám đốc Sở Nội vụ"}) {
        INFO(text);
        CHECK_FALSE(identifier_of(only(text)));
        CHECK(identifier_of(only(text), "05"));
    }
    CHECK(identifier_of(only("Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ")));
}

TEST_CASE("Akoma Ntoso names the version of a day and the text as in force on a day", "[citation]") {
    document_identifier id{"", "nghi-dinh", "chinh-phu", partial_date{2020, 3, 5}, "30-2020-nd-cp", {}};
    for (auto const kind : {version_kind::of_day, version_kind::in_force_on})
        for (auto const day : {partial_date{2025, 1, 1}, partial_date{2025}}) {
            id.version = document_version{kind, day};
            id.within.reset();
            CHECK(parse_akn(to_akn(id)) == result{id});
            id.within = *parse_provision_path("dieu-5/khoan-2");
            CHECK(parse_akn(to_akn(id)) == result{id});
        }
    std::string const work = "/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp";
    CHECK(parse_akn(work + "/vie:2025-01-01").value().version ==
          document_version{version_kind::in_force_on, partial_date{2025, 1, 1}});
    CHECK(to_akn(*parse_akn(work + "/vie@2020-03-05")) == work + "/vie@2020-03-05");
    CHECK(parse_akn(work + "/vie:").error() == failure{errc::unexpected_end, work.size() + 5});
    CHECK(parse_akn(work + "/vie@").error() == failure{errc::unexpected_end, work.size() + 5});
    CHECK(parse_akn(work + "/vie").error() == failure{errc::unexpected_end, work.size() + 4});
    CHECK(parse_akn(work + "/vie@2020-13-05").error().code == errc::date_month);
    CHECK(parse_akn(work + "/vie:2025-01-01/!main").error().code == errc::unexpected_character);
}

TEST_CASE("no two points of the alphabet share a path", "[citation]") {
    std::set<std::string> paths;
    std::string const letters[] = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                   "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};
    for (auto const& letter : letters) {
        auto const text = "điểm " + letter + " khoản 1 Điều 2 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ";
        auto const id = identifier_of(only(text)).value();
        reads_back(id);
        paths.insert(to_akn(id));
    }
    CHECK(paths.size() == std::size(letters));
}

TEST_CASE("annexes, inserted articles and attached regulations read back, too", "[citation]") {
    for (auto const* path : {"phu-luc", "phu-luc-2/muc-3", "dieu-5a/khoan-2a/diem-b.6", "quy-che/dieu-7"}) {
        document_identifier id{
            "", "nghi-dinh", "chinh-phu", partial_date{2020, 3, 5}, "30-2020-nd-cp", *parse_provision_path(path)};
        reads_back(id);
    }
    reads_back({"", "luat", "quoc-hoi", partial_date{2010}, "58-2010-qh12", {}});
}

TEST_CASE("what is no identifier is refused at its own byte", "[citation]") {
    CHECK(parse_akn("/akm/vn").error() == failure{errc::unexpected_character, 0});
    CHECK(parse_akn("/akn/vn/act/nghi-dinh").error() == failure{errc::unexpected_end, 21});
    CHECK(parse_akn("/akn/vn/act/Nghi-dinh/chinh-phu/2020-03-05/30").error() ==
          failure{errc::unexpected_character, 12});
    CHECK(parse_akn("/akn/vn/act/nghi-dinh/chinh-phu/2020-13-05/30").error().code == errc::date_month);
    CHECK(parse_eli("/eli/vn/nghi-dinh/chinh-phu/2020/03/05/30-2020-nd-cp/vi").error().code ==
          errc::unexpected_character);
    CHECK(parse_eli("/eli/vn/nghi-dinh/chinh-phu/2020/03/05/30-2020-nd-cp/dieu/vie").error().code ==
          errc::provision_form);
    CHECK(parse_urn_lex("").error() == failure{errc::unexpected_end, 0});
    CHECK(parse_urn_lex("urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp~").error().code ==
          errc::unexpected_end);
}

TEST_CASE("a slug is lower case, without diacritics, of letters, digits and single hyphens", "[citation]") {
    CHECK(slug_of("Ủy ban nhân dân tỉnh") == "uy-ban-nhan-dan-tinh");
    CHECK(slug_of("66.13/2026/NQ-CP") == "66-13-2026-nq-cp");
    CHECK(slug_of("  – ").empty());
}
