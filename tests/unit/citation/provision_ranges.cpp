// SPDX-License-Identifier: BSL-1.0
// Ranges of provisions, "từ khoản 2 đến khoản 4 Điều 10".
#include <cchc/citation/provision.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace cchc;
using paths = std::vector<std::string>;

namespace {

/// The paths that stand at the beginning of `text`.
paths all(std::string_view text) {
    tokenizer words{text};
    auto const match = match_provisions(words);
    if (!match) return {};
    paths found;
    for (auto const& each : to_provisions(text, match->where)) found.push_back(to_string(each));
    return found;
}

std::string words_of(std::string_view text) {
    tokenizer words{text};
    auto const match = match_provisions(words);
    return match ? std::string{surface(text, match->where)} : "";
}

} // namespace

TEST_CASE("a range is spelt out in the order of the Vietnamese letters", "[citation]") {
    CHECK(all("từ khoản 2 đến khoản 4 Điều 10") == paths{"dieu-10/khoan-2", "dieu-10/khoan-3", "dieu-10/khoan-4"});
    CHECK(all("từ điểm d đến điểm g khoản 1 Điều 9") ==
          paths{"dieu-9/khoan-1/diem-d", "dieu-9/khoan-1/diem-dd", "dieu-9/khoan-1/diem-e", "dieu-9/khoan-1/diem-g"});
    CHECK(all("từ Điều 17 đến Điều 20") == paths{"dieu-17", "dieu-18", "dieu-19", "dieu-20"});
    CHECK(all("khoản 1 đến khoản 3 Điều 6") == paths{"dieu-6/khoan-1", "dieu-6/khoan-2", "dieu-6/khoan-3"});
    CHECK(all("từ khoản 2 đến khoản 5 Điều 10 và các khoản 1, 2 Điều 12") ==
          paths{"dieu-10/khoan-2", "dieu-10/khoan-3", "dieu-10/khoan-4", "dieu-10/khoan-5", "dieu-12/khoan-1",
                "dieu-12/khoan-2"});
    CHECK(all("khoản 1-3 Điều 4") == paths{"dieu-4/khoan-1", "dieu-4/khoan-2", "dieu-4/khoan-3"});
    CHECK(all("từ Điều 5 tới Điều 7") == paths{"dieu-5", "dieu-6", "dieu-7"});
    CHECK(all("khoản 1 tới 3 Điều 6") == paths{"dieu-6/khoan-1", "dieu-6/khoan-2", "dieu-6/khoan-3"});
    CHECK(words_of("Điều 5 tới đây") == "Điều 5");
}

TEST_CASE("a dash between two letters of points is a range", "[citation]") {
    paths const spelt{"dieu-9/khoan-1/diem-p", "dieu-9/khoan-1/diem-q", "dieu-9/khoan-1/diem-r",
                      "dieu-9/khoan-1/diem-s"};
    CHECK(all("điểm p - s khoản 1 Điều 9") == spelt);
    CHECK(all("điểm p-s khoản 1 Điều 9") == spelt);
    CHECK(all("điểm p – s, khoản 1 Điều 9") == spelt);
    CHECK(words_of("điểm a - y tế khoản 1 Điều 9") == "điểm a");
    CHECK(words_of("điểm a - Y tế") == "điểm a");
    CHECK(words_of("điểm a - b) nội dung") == "điểm a");
    CHECK(words_of("điểm a\n- b khoản 1 Điều 9") == "điểm a");
}

TEST_CASE("a range with inserted units names its ends and what is known to lie between", "[citation]") {
    CHECK(all("từ Điều 5a đến Điều 7") == paths{"dieu-5a", "dieu-6", "dieu-7"});
    CHECK(all("từ Điều 5 đến Điều 6a") == paths{"dieu-5", "dieu-6", "dieu-6a"});
    CHECK(all("từ Điều 5 đến Điều 5c") == paths{"dieu-5", "dieu-5a", "dieu-5b", "dieu-5c"});
    CHECK(all("từ Điều 5 đến Điều 6c") == paths{"dieu-5", "dieu-6", "dieu-6a", "dieu-6b", "dieu-6c"});
    CHECK(all("từ Điều 5 đến Điều 5a") == paths{"dieu-5", "dieu-5a"});
    CHECK(all("từ điểm b đến điểm b.3 khoản 1 Điều 2") == paths{"dieu-2/khoan-1/diem-b", "dieu-2/khoan-1/diem-b.3"});
    CHECK(all("từ Điều 5a đến Điều 5d") == paths{"dieu-5a", "dieu-5b", "dieu-5c", "dieu-5d"});
    CHECK(all("từ điểm b.1 đến điểm b.3 khoản 1 Điều 2") ==
          paths{"dieu-2/khoan-1/diem-b.1", "dieu-2/khoan-1/diem-b.2", "dieu-2/khoan-1/diem-b.3"});
    CHECK(all("từ điểm c đến điểm đ1 khoản 1 Điều 2") ==
          paths{"dieu-2/khoan-1/diem-c", "dieu-2/khoan-1/diem-d", "dieu-2/khoan-1/diem-dd", "dieu-2/khoan-1/diem-dd1"});
}

TEST_CASE("a range between any two letters names all letters between", "[citation]") {
    constexpr std::array letters{"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                 "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};
    for (std::size_t from = 0; from < letters.size(); ++from) {
        for (std::size_t to = from + 1; to < letters.size(); ++to) {
            auto const text = "từ điểm " + std::string{letters[from]} + " đến điểm " + letters[to] + " khoản 1 Điều 2";
            CAPTURE(text);
            CHECK(all(text).size() == to - from + 1);
        }
    }
}

TEST_CASE("a range that runs backwards names its two ends", "[citation]") {
    CHECK(all("từ khoản 5 đến khoản 2 Điều 3") == paths{"dieu-3/khoan-5", "dieu-3/khoan-2"});
    CHECK(all("từ Điều 5a đến Điều 5") == paths{"dieu-5a", "dieu-5"});
    CHECK(all("từ điểm a đến điểm 3 khoản 1 Điều 3") == paths{"dieu-3/khoan-1/diem-a", "dieu-3/khoan-1/diem-3"});
    CHECK(all("từ khoản 5 Điều 3 đến khoản 7 Điều 4") == paths{"dieu-3/khoan-5", "dieu-4/khoan-7"});
    CHECK(all("từ điểm g đến điểm b khoản 1 Điều 3") == paths{"dieu-3/khoan-1/diem-g", "dieu-3/khoan-1/diem-b"});
}

TEST_CASE("a range of an enormous length is not spelt out without end", "[citation]") {
    CHECK(all("từ Điều 1 đến Điều 1000").size() == 1000);
    CHECK(all("từ Điều 1 đến Điều 1001") == paths{"dieu-1", "dieu-1001"});
    CHECK(all("từ Điều 1 đến Điều 9999") == paths{"dieu-1", "dieu-9999"});
}

TEST_CASE("a range between two places is spelt out", "[citation]") {
    auto const at = [](std::string_view words) { return parse_provision(words).value(); };
    auto const letters = expand(at("điểm d khoản 1 Điều 5"), at("điểm g khoản 1 Điều 5"));
    REQUIRE(letters);
    paths spelt;
    for (auto const& place : *letters) spelt.push_back(to_string(place));
    CHECK(spelt ==
          paths{"dieu-5/khoan-1/diem-d", "dieu-5/khoan-1/diem-dd", "dieu-5/khoan-1/diem-e", "dieu-5/khoan-1/diem-g"});
    CHECK(expand(at("Điều 5"), at("Điều 9"))->size() == 5);
    CHECK(expand(at("Điều 5"), at("Điều 5"))->size() == 1);
    CHECK(expand(at("Điều 9"), at("Điều 5")).error().code == errc::provision_order);
    CHECK(expand(at("khoản 1 Điều 5"), at("khoản 2 Điều 6")).error().code == errc::provision_order);
    CHECK(expand(at("Điều 1"), at("Điều 1000"))->size() == 1000);
    CHECK(expand(at("Điều 1"), at("Điều 1001")).error().code == errc::out_of_range);
    CHECK(expand(at("Điều 1"), at("Điều 9000")).error().code == errc::out_of_range);
    CHECK(expand(at("Điều 5a"), at("Điều 7"))->size() == 3);
    CHECK(expand(at("điểm b.2 khoản 1 Điều 5"), at("điểm b.10 khoản 1 Điều 5"))->size() == 9);
    CHECK(expand(at("Điều 5"), parse_provision_path("dieu-b").value()).error().code == errc::provision_order);
    CHECK(expand(at("Mẫu số 01-TT"), at("Mẫu số 03-BC")).error().code == errc::provision_order);
}
