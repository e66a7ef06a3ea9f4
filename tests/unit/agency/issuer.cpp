// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/issuer.hpp>

#include <string>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

agency_directory const& national() {
    static auto const directory = agency_directory::national();
    return directory;
}

agency_context in(date day, std::string place) {
    return {day, std::move(place), {}, {}};
}

std::string answer(std::string_view letters, std::string_view words, agency_context const& context) {
    return std::string{to_string(check_issuer(letters, words, national(), context).answer)};
}

date const in_2014{2014, 6, 2};

} // namespace

TEST_CASE("letters mean an agency by day and place", "[agency][issuer]") {
    auto const signer = [](std::string_view letters, std::string const& place, date day) {
        return national().find_signing(letters, within{place}, day).id().value_or("?");
    };
    CHECK(signer("STC", "vn/son-la", in_2014) == "vn/son-la/so-tai-chinh");
    CHECK(signer("STC", "Hà Giang", in_2014) == "vn/ha-giang/so-tai-chinh");
    CHECK(signer("UBND", "vn/son-la", in_2014) == "vn/son-la/ubnd");
    CHECK(signer("UBND", "vn/son-la/mai-son", in_2014) == "vn/son-la/mai-son/ubnd");
    CHECK(signer("SNN&PTNT", "vn/son-la", in_2014) == "vn/son-la/so-nong-nghiep-va-phat-trien-nong-thon");
    CHECK(signer("BNV", "vn/son-la", in_2014) == "vn/bo-noi-vu");
    CHECK(signer("CT", "vn/son-la", date{2025, 9, 1}) == "vn/cuc-thue");
    CHECK(signer("SKHĐT", "vn/son-la", date{2025, 9, 1}) == "?");
    CHECK(signer("XYZ", "vn/son-la", in_2014) == "?");
    CHECK(national().find_signing("STC", in_2014).outcome == lookup_outcome::ambiguous);
    CHECK(national().find_signing("SKHĐT", within{"vn/son-la"}, date{2025, 9, 1}).outcome ==
          lookup_outcome::not_on_that_day);
    CHECK(national().find_signing("STC").candidates.size() > 63);
    CHECK(national().find_signing("BNV", within{"Sơn La"}).id() == "vn/bo-noi-vu");
    CHECK(national().find_signing("", in_2014).outcome == lookup_outcome::unknown_name);
    CHECK(agency_directory{}.find_signing("STC", in_2014).outcome == lookup_outcome::unknown_name);
}

TEST_CASE("the issuer as written signs with the letters, or somebody else does", "[agency][issuer]") {
    auto const son_la = in(in_2014, "vn/son-la");
    CHECK(answer("STC", "Sở Tài chính", son_la) == "agrees");
    CHECK(answer("STC", "Giám đốc Sở Tài chính", son_la) == "agrees");
    CHECK(answer("STC", "Sở Nội vụ", son_la) == "contradicts");
    CHECK(answer("UBND", "UBND tỉnh", son_la) == "agrees");
    CHECK(answer("UBND", "UBND huyện Mai Sơn", son_la) == "agrees");
    CHECK(answer("UBND", "HĐND tỉnh", son_la) == "contradicts");
    CHECK(answer("TTg", "Thủ tướng Chính phủ", son_la) == "agrees");
    CHECK(answer("TTg", "Chính phủ", son_la) == "contradicts");
    CHECK(answer("CP", "Bộ Nội vụ", son_la) == "contradicts");
}

TEST_CASE("what is not known neither agrees nor contradicts", "[agency][issuer]") {
    auto const son_la = in(in_2014, "vn/son-la");
    CHECK(answer("XYZ", "Sở Nội vụ", son_la) == "unknown");
    CHECK(answer("STC", "Trung tâm Điều hành thông minh", son_la) == "unknown");
    CHECK(answer("STC", "", son_la) == "unknown");
    CHECK(answer("STC", "các sở, ban, ngành", son_la) == "unknown");
    CHECK(answer("SKHĐT", "Sở Tài chính", in(date{2025, 9, 1}, "vn/son-la")) == "unknown");
}

TEST_CASE("without a place the answer holds for all who may be meant", "[agency][issuer]") {
    CHECK(answer("STC", "Sở Tài chính", in(in_2014, "")) == "agrees");
    CHECK(answer("STC", "Sở Nội vụ", in(in_2014, "")) == "contradicts");
    CHECK(answer("STC", "Sở Tài chính", {}) == "agrees");
    agency_context const by_issuer{in_2014, {}, "vn/son-la/ubnd", {}};
    CHECK(check_issuer("STC", "Sở Tài chính", national(), by_issuer).by_letters.id() == "vn/son-la/so-tai-chinh");
}
