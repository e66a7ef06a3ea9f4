// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/structure.hpp>

#include "catch.hpp"

#include <string>

#include <cchc/document/read_document.hpp>

using namespace cchc;

namespace {

constexpr std::string_view regulation = "Chương I\n"
                                        "NHỮNG QUY ĐỊNH CHUNG\n"
                                        "Điều 1. Phạm vi\n"
                                        "1. Quyết định này quy định:\n"
                                        "a) chức năng;\n"
                                        "b) nhiệm vụ.\n"
                                        "2. Quyết định này không quy định biên chế.\n"
                                        "Điều 2. Đối tượng\n"
                                        "Các sở.\n";

std::vector<document_unit> units() {
    return read_document(regulation).units;
}

} // namespace

TEST_CASE("a unit is found by the path that a citation has", "[document]") {
    auto const all = units();
    auto const* const a = find_unit(all, *parse_provision("điểm a khoản 1 Điều 1"));
    REQUIRE(a != nullptr);
    CHECK(surface(regulation, a->where) == "a) chức năng;");
    CHECK(a->number == "a)");
    CHECK(a->level() == provision_level::point);
    CHECK(find_unit(all, *parse_provision("Điều 9")) == nullptr);
}

TEST_CASE("the innermost unit around a byte is found", "[document]") {
    auto const all = units();
    auto const* const here = unit_at(all, regulation.find("nhiệm vụ"));
    REQUIRE(here != nullptr);
    CHECK(to_string(here->path) == "dieu-1/khoan-1/diem-b");
    CHECK(unit_at(all, regulation.size() + 1) == nullptr);
}

TEST_CASE("a list of units is a tree", "[document]") {
    auto const all = units();
    REQUIRE(all.size() == 7);
    CHECK(children_of(all, std::nullopt) == std::vector<std::size_t>{0});
    CHECK(children_of(all, 0) == std::vector<std::size_t>{1, 6});
    CHECK(children_of(all, 1) == std::vector<std::size_t>{2, 5});
    CHECK(children_of(all, 6).empty());
}

TEST_CASE("the own words of a unit end where the first unit in it begins", "[document]") {
    auto const all = units();
    CHECK(std::string{surface(regulation, own_words(all, 2))} == " Quyết định này quy định:\n");
    CHECK(std::string{surface(regulation, own_words(all, 4))} == " nhiệm vụ.");
}

TEST_CASE("a unit without a path lies outermost", "[document]") {
    CHECK(document_unit{}.level() == provision_level::regulation);
}
