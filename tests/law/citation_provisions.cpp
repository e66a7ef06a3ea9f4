// SPDX-License-Identifier: BSL-1.0
// Laws of provisions, over paths that a generator makes.
#include <cchc/citation/provision.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace cchc;

namespace {

/// Paths as documents have them, from a fixed seed.
class path_source {
public:
    std::string next() {
        std::string path;
        if (random_() % 5 == 0)
            path = pick({"phu-luc", "phu-luc-1", "phu-luc-2a", "phu-luc-14", "chuong-3", "phan-2", "quy-che",
                         "quy-dinh", "dieu-le", "danh-muc", "ke-hoach", "chuong-trinh", "de-an", "phuong-an",
                         "chien-luoc", "huong-dan", "quy-trinh", "quy-tac"});
        bool const numbered_through = path.rfind("chuong", 0) == 0 || path.rfind("phan", 0) == 0;
        if (path.empty() || (!numbered_through && random_() % 2 == 0)) add(path, "dieu-" + ordinal(3));
        if (path.find("dieu-") != std::string::npos) {
            if (random_() % 2 == 0) add(path, "khoan-" + ordinal(2));
            if (path.find("khoan-") != std::string::npos && random_() % 2 == 0) add(path, "diem-" + letter());
            if (path.find("diem-") != std::string::npos && random_() % 4 == 0) add(path, "tiet-" + letter() + "1");
        } else if (random_() % 2 == 0 && path.compare(0, 5, "phu-l") == 0) {
            add(path, random_() % 2 == 0 ? "mau-" + ordinal(2) + pick({"", "-tt", "-ddkkd", "-bk-qtt"})
                                         : "muc-" + ordinal(1));
        }
        return path;
    }

private:
    static void add(std::string& path, std::string const& unit) { path += (path.empty() ? "" : "/") + unit; }
    std::string pick(std::vector<std::string> const& from) { return from[random_() % from.size()]; }
    std::string ordinal(int digits) {
        unsigned const limit = digits == 1 ? 9 : digits == 2 ? 40 : 300;
        auto text = std::to_string(1 + random_() % limit);
        if (random_() % 6 == 0) text += static_cast<char>('a' + random_() % 3);
        return text;
    }
    std::string letter() {
        constexpr std::array letters{"a", "b", "c", "d", "dd", "e", "g", "h", "i",
                                     "k", "l", "m", "n", "o",  "p", "x", "y"};
        return letters[random_() % letters.size()];
    }

    std::mt19937 random_{45};
};

/// The provision that a path of `path_source` names, built by hand.
provision build(std::string const& path) {
    constexpr std::array names{"phu-luc", "mau", "phan", "chuong", "muc", "tieu-muc", "dieu", "khoan", "diem", "tiet"};
    constexpr std::array levels{provision_level::annex,   provision_level::form,    provision_level::part,
                                provision_level::chapter, provision_level::section, provision_level::subsection,
                                provision_level::article, provision_level::clause,  provision_level::point,
                                provision_level::subpoint};
    provision place;
    for (std::size_t at = 0; at < path.size();) {
        auto const end = std::min(path.find('/', at), path.size());
        std::string const unit = path.substr(at, end - at);
        at = end + 1;
        constexpr std::array<std::string_view, 12> regulations{"quy-che",    "quy-dinh",     "dieu-le",   "danh-muc",
                                                               "ke-hoach",   "chuong-trinh", "de-an",     "phuong-an",
                                                               "chien-luoc", "huong-dan",    "quy-trinh", "quy-tac"};
        if (std::find(regulations.begin(), regulations.end(), unit) != regulations.end()) {
            place.units.push_back({provision_level::regulation, unit});
            continue;
        }
        std::size_t i = 0;
        while (unit.rfind(names[i], 0) != 0 ||
               (unit.size() > std::string{names[i]}.size() && unit[std::string{names[i]}.size()] != '-'))
            ++i;
        auto const length = std::string{names[i]}.size();
        place.units.push_back({levels[i], unit.size() > length ? unit.substr(length + 1) : ""});
    }
    return place;
}

} // namespace

TEST_CASE("a path prints itself", "[citation]") {
    path_source source;
    for (int round = 0; round < 5000; ++round) {
        auto const path = source.next();
        CHECK(to_string(build(path)) == path);
    }
}

TEST_CASE("parsing what was printed in Vietnamese gives the path back, for generated paths", "[citation]") {
    path_source source;
    std::string first_wrong;
    for (int round = 0; round < 5000 && first_wrong.empty(); ++round) {
        auto const path = source.next();
        auto const place = build(path);
        if (place.units.front().level == provision_level::regulation && place.units.size() == 1)
            continue; // the name of a regulation alone names no place
        auto const read = parse_provision(vietnamese(place));
        if (!read || !(*read == place)) first_wrong = path + " <- " + vietnamese(place);
    }
    CHECK(first_wrong == "");
}

TEST_CASE("what a text names prints and reads back, for texts of pieces", "[citation]") {
    std::mt19937 random{11};
    std::array const pieces{"Điều 5A",
                            "khoản 2",
                            "điểm đ1",
                            "Phụ lục IIa",
                            "Mẫu số 01A/ĐKKD",
                            "Mục 1",
                            "Chương V",
                            "Phần thứ hai",
                            ", ",
                            " và ",
                            " đến ",
                            " ",
                            "; ",
                            " các ",
                            "b.6",
                            "Mẫu C1-02/NS",
                            " - ",
                            " (khoản 1, điểm a khoản 3)",
                            " (Điều 2)",
                            " của Đề án kèm theo"};
    std::size_t named = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto count = 1 + random() % 8; count > 0; --count)
            text += pieces[random() % pieces.size()] + std::string{" "};
        tokenizer words{text};
        auto const match = match_provisions(words);
        if (!match) continue;
        for (auto const& place : to_provisions(text, match->where)) {
            CAPTURE(text, to_string(place), vietnamese(place));
            auto const read = parse_provision(vietnamese(place));
            bool const same = read && *read == place;
            if (!same) CHECK(same);
            CHECK(parse_provision_path(to_string(place)).value() == place);
            ++named;
        }
    }
    CHECK(named > 10000);
}

TEST_CASE("a path reads back from its own text, for generated paths", "[citation]") {
    path_source source;
    for (int round = 0; round < 5000; ++round) {
        auto const path = source.next();
        CAPTURE(path);
        auto const read = parse_provision_path(path);
        REQUIRE(read);
        CHECK(*read == build(path));
        CHECK(to_string(*read) == path);
    }
}

TEST_CASE("a path contains exactly the paths that begin with it, for generated paths", "[citation]") {
    path_source source;
    std::vector<std::string> seen;
    for (int i = 0; i < 200; ++i) seen.push_back(source.next());
    for (auto const& a : seen)
        for (auto const& b : seen) CHECK(contains(build(a), build(b)) == ((b + "/").rfind(a + "/", 0) == 0));
}

TEST_CASE("any bytes may be given for a provision, and reading them ends", "[citation]") {
    std::mt19937 random{7};
    std::array const pieces{"Điều ", "khoản ", "điểm ", "5",        "a",         "đ",        ", ",
                            " và ",  " đến ",  "từ ",   "Phụ lục ", "\xff",      "Đ",        "IV ",
                            ".",     "6",      " của ", "Quy chế ", "kèm theo ", "vào sau ", "\n"};
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (auto count = random() % 12; count > 0; --count) text += pieces[random() % pieces.size()];
        auto const read = parse_provision(text);
        if (read) CHECK_FALSE(read->units.empty());
        else CHECK(read.error().offset <= text.size());
        tokenizer words{text};
        if (auto const match = match_provisions(words)) {
            CHECK(match->where.end <= text.size());
            CHECK(match->where.begin < match->where.end);
            for (auto const& each : to_provisions(text, match->where)) CHECK_FALSE(each.units.empty());
        }
    }
}

TEST_CASE("a list of a hundred thousand points is read in one go", "[citation]") {
    std::string text = "điểm a";
    for (int i = 0; i < 100000; ++i) text += ", a";
    text += " khoản 1 Điều 2";
    tokenizer words{text};
    auto const match = match_provisions(words);
    REQUIRE(match);
    CHECK(match->where.end == text.size());
}
