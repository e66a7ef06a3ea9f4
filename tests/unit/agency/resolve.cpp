// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/resolve.hpp>

#include <ranges>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

agency_context const son_la_2014{date{2014, 6, 2}, "vn/son-la", {}, text_format::plain};

std::vector<std::string> resolved(std::string_view text, agency_context const& context = son_la_2014) {
    std::vector<std::string> ids;
    auto const directory = agency_directory::national();
    for (auto const m : find_agencies(text, {context.format, false}))
        ids.push_back(resolve_agency(text, m, directory, context).id().value_or("?"));
    return ids;
}

std::vector<std::string> surfaces(std::string_view text, text_format format = text_format::plain) {
    std::vector<std::string> all;
    for (auto const m : find_agencies(text, {format, false})) all.push_back(full_surface(text, m, format));
    return all;
}

} // namespace

TEST_CASE("bare names take the province and the day of the document", "[agency]") {
    CHECK(resolved("Sở Nội vụ trình UBND tỉnh và Bộ Nội vụ") ==
          std::vector<std::string>{"vn/son-la/so-noi-vu", "vn/son-la/ubnd", "vn/bo-noi-vu"});
    CHECK(resolved("Sở Nội vụ", {date{2014, 6, 2}, "Hòa Bình", {}, {}}) ==
          std::vector<std::string>{"vn/hoa-binh/so-noi-vu"});
    CHECK(resolved("Sở Nội vụ", {}) == std::vector<std::string>{"?"});
}

TEST_CASE("the issuer tells the place when nothing else does", "[agency]") {
    agency_context const issued{date{2014, 6, 2}, {}, "vn/son-la/so-noi-vu", {}};
    CHECK(resolved("UBND tỉnh, Sở Tài chính", issued) ==
          std::vector<std::string>{"vn/son-la/ubnd", "vn/son-la/so-tai-chinh"});
    agency_context const central{date{2014, 6, 2}, {}, "vn/bo-noi-vu", {}};
    CHECK(resolved("Sở Tài chính", central) == std::vector<std::string>{"?"});
}

TEST_CASE("members of a list are read with the words they share", "[agency]") {
    CHECK(surfaces("UBND các huyện: Mai Sơn, Yên Châu") ==
          std::vector<std::string>{"UBND huyện Mai Sơn", "UBND huyện Yên Châu"});
    CHECK(surfaces("Ủy ban nhân dân huyện Mộc Châu, huyện Thuận Châu") ==
          std::vector<std::string>{"Ủy ban nhân dân huyện Mộc Châu", "Ủy ban nhân dân huyện Thuận Châu"});
    CHECK(surfaces("Sở Tài chính, Tư pháp") == std::vector<std::string>{"Sở Tài chính", "Sở Tư pháp"});
    CHECK(surfaces("các Sở: Nội vụ, Y tế") == std::vector<std::string>{"Sở Nội vụ", "Sở Y tế"});
    CHECK(surfaces("HĐND và UBND tỉnh Sơn La") == std::vector<std::string>{"HĐND tỉnh Sơn La", "UBND tỉnh Sơn La"});
    CHECK(resolved("UBND các huyện: Mai Sơn, Yên Châu") ==
          std::vector<std::string>{"vn/son-la/mai-son/ubnd", "vn/son-la/yen-chau/ubnd"});
    CHECK(resolved("HĐND và UBND tỉnh") == std::vector<std::string>{"vn/son-la/hdnd", "vn/son-la/ubnd"});
}

TEST_CASE("blanks and line breaks become one blank, markup goes", "[agency]") {
    CHECK(surfaces("ỦY BAN NHÂN DÂN\n  TỈNH KON TUM") == std::vector<std::string>{"ỦY BAN NHÂN DÂN TỈNH KON TUM"});
    CHECK(surfaces("<b>Sở</b>&nbsp;Nội <i>vụ</i>", text_format::html) == std::vector<std::string>{"Sở Nội vụ"});
}

TEST_CASE("a class resolves to nobody and says so", "[agency]") {
    std::string_view const text = "UBND các huyện, thành phố";
    auto const m = match_agency(tokenizer{text});
    REQUIRE(m.has_value());
    CHECK(resolve_agency(text, *m, agency_directory::national(), son_la_2014).outcome == lookup_outcome::names_a_class);
}

TEST_CASE("a name used after its end is told from one that never was", "[agency]") {
    auto const directory = agency_directory::national();
    std::string_view const text = "Sở Kế hoạch và Đầu tư";
    auto const m = match_agency(tokenizer{text});
    REQUIRE(m.has_value());
    auto const late = resolve_agency(text, *m, directory, {date{2025, 5, 1}, "vn/son-la", {}, {}});
    CHECK(late.outcome == lookup_outcome::not_on_that_day);
    REQUIRE(late.candidates.size() == 1);
    CHECK(directory.successors(late.candidates.front(), date{2025, 5, 1}) ==
          std::vector<std::string>{"vn/son-la/so-tai-chinh"});
}

TEST_CASE("every agency of the report of 2014 is Sơn La's or central", "[agency]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const text = file_contents(cchc_data("reports/son-la-2014-h1.txt"));
    auto const ids = resolved(text);
    CHECK(ids.size() > 40);
    for (auto const& id : ids) {
        INFO(id);
        bool const known = id == "vn/chinh-phu" || id == "vn/bo-noi-vu" || id.rfind("vn/son-la/", 0) == 0;
        CHECK(known);
    }
}

TEST_CASE("the praised agencies of the report of 2014 are eleven and nine", "[agency]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const text = file_contents(cchc_data("reports/son-la-2014-h1.txt"));
    auto const begin = text.find("tiêu biểu như");
    auto const middle = text.find(';', begin);
    auto const end = text.find("Tổ chức thực hiện", middle);
    REQUIRE(end != std::string::npos);
    std::size_t bodies = 0;
    std::size_t districts = 0;
    for (auto const m : find_agencies(text)) {
        bodies += m.where.begin > begin && m.where.begin < middle;
        districts += m.where.begin > middle && m.where.begin < end;
    }
    CHECK(bodies == 11);
    CHECK(districts == 9);
}

namespace {

std::vector<std::string> with_references(std::string_view text, agency_context const& context = son_la_2014) {
    std::vector<std::string> all;
    for (auto const& r : resolve_agencies(text, agency_directory::national(), context))
        all.push_back(std::string{surface(text, r.match.where)} + " " + r.who.id().value_or("?"));
    return all;
}

} // namespace

TEST_CASE("this agency is the one of its kind that was named last, or the issuer", "[agency]") {
    using list = std::vector<std::string>;
    CHECK(with_references("Sở Nội vụ đã trình Bộ Tài chính. Sở này chịu trách nhiệm trước Bộ đó.") ==
          list{"Sở Nội vụ vn/son-la/so-noi-vu", "Bộ Tài chính vn/bo-tai-chinh", "Sở này vn/son-la/so-noi-vu",
               "Bộ đó vn/bo-tai-chinh"});
    CHECK(with_references("Sở Nội vụ, Sở Y tế. Cơ quan này báo cáo; Sở nêu trên cũng vậy") ==
          list{"Sở Nội vụ vn/son-la/so-noi-vu", "Sở Y tế vn/son-la/so-y-te", "Cơ quan này vn/son-la/so-y-te",
               "Sở nêu trên vn/son-la/so-y-te"});
    agency_context const issued{date{2014, 6, 2}, {}, "vn/son-la/so-noi-vu", {}};
    CHECK(with_references("Sở này, cơ quan này, Bộ này", issued) ==
          list{"Sở này vn/son-la/so-noi-vu", "cơ quan này vn/son-la/so-noi-vu", "Bộ này ?"});
    CHECK(with_references("Bộ luật này, bộ này, cơ quan đó, các Sở này, Quốc hội này") == list{"Quốc hội vn/quoc-hoi"});
}

TEST_CASE("the finder gives references only when asked", "[agency]") {
    std::string_view const text = "Sở này và cơ quan này";
    CHECK(find_agencies(text).begin() == find_agencies(text).end());
    agency_options const wanted{text_format::plain, false, true};
    CHECK(std::ranges::distance(find_agencies(text, wanted)) == 2);
    for (auto const m : find_agencies(text, wanted)) CHECK(m.is_reference);
}

TEST_CASE("a resolver remembers what it has looked up and answers the same", "[agency]") {
    auto const directory = agency_directory::national();
    agency_resolver resolver{directory, son_la_2014};
    std::string_view const text = "Sở Nội vụ, Sở Nội vụ, UBND các huyện: Mai Sơn, Yên Châu";
    for (auto const m : find_agencies(text))
        CHECK(resolver.resolve(text, m) == resolve_agency(text, m, directory, son_la_2014));
    CHECK(resolver.context() == son_la_2014);
    CHECK(resolver.directory() == directory);
}

TEST_CASE("names without diacritics and in lower case resolve as the others", "[agency]") {
    CHECK(resolved("UBND tinh Son La, So Noi vu, Uy ban nhan dan huyen Mai Son") ==
          std::vector<std::string>{"vn/son-la/ubnd", "vn/son-la/so-noi-vu", "vn/son-la/mai-son/ubnd"});
    CHECK(resolved("uỷ ban nhân dân tỉnh, sở nội vụ, ubnd tỉnh Sơn La") ==
          std::vector<std::string>{"vn/son-la/ubnd", "vn/son-la/so-noi-vu", "vn/son-la/ubnd"});
}
