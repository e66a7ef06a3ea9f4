// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/html_report.hpp>

#include "catch.hpp"

#include <set>
#include <string>
#include <vector>

#include <cchc/report/read_report.hpp>
#include <cchc/text/utf8.hpp>

using namespace cchc;

namespace {

std::string page_of(std::string_view text) {
    static auto const directory = agency_directory::national();
    return to_html(read_report(text, directory), text);
}

std::string sample() {
    return file_contents(cchc_source("examples/data/report.txt"));
}

/// The first tag that closes what is not open, or is never closed; empty when all are balanced.
std::string unbalanced_tag(std::string_view page) {
    static std::set<std::string_view> const alone{"!DOCTYPE", "meta"};
    std::vector<std::string_view> open;
    for (auto at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
        auto const name = page.substr(at + 1, page.find_first_of(" >", at + 1) - at - 1);
        if (alone.contains(name)) continue;
        if (name.substr(0, 1) != "/") {
            open.push_back(name);
            continue;
        }
        if (open.empty() || open.back() != name.substr(1)) return std::string{name};
        open.pop_back();
    }
    return open.empty() ? "" : std::string{open.back()};
}

/// The values of all attributes of that name.
std::vector<std::string> attributes(std::string_view page, std::string const& name) {
    std::vector<std::string> values;
    auto const begins = ' ' + name + "=\"";
    for (auto at = page.find(begins); at != std::string_view::npos; at = page.find(begins, at + 1)) {
        auto const value = at + begins.size();
        values.emplace_back(page.substr(value, page.find('"', value) - value));
    }
    return values;
}

/// The page without tags.
std::string words_of(std::string_view page) {
    std::string words;
    bool tag = false;
    for (char const c : page) {
        if (c == '<') tag = true;
        if (!tag) words += c;
        if (c == '>') tag = false;
    }
    return words;
}

} // namespace

TEST_CASE("five characters are escaped, and what HTML cannot hold is replaced", "[io]") {
    CHECK(escape_html("a<b>&\"c'") == "a&lt;b&gt;&amp;&quot;c&#39;");
    CHECK(escape_html("Nghị định\t\n") == "Nghị định\t\n");
    CHECK(escape_html(std::string_view{"\0\x1B\x7F\xFF", 4}) == "\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("the page is balanced, in Vietnamese, and has no script", "[io]") {
    auto const page = page_of(sample());
    CHECK(unbalanced_tag(page).empty());
    CHECK(page.find("<html lang=\"vi\">") != std::string::npos);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("http") == std::string::npos);
    CHECK(attributes(page, "scope").size() > 20);
}

TEST_CASE("every id is there once, and every link leads somewhere", "[io]") {
    auto const page = page_of(sample());
    auto const ids = attributes(page, "id");
    std::set<std::string> const unique{ids.begin(), ids.end()};
    CHECK(unique.size() == ids.size());
    for (auto const& link : attributes(page, "href")) {
        CAPTURE(link);
        REQUIRE(link.substr(0, 1) == "#");
        CHECK(unique.contains(link.substr(1)));
    }
}

TEST_CASE("text and tables are linked both ways", "[io]") {
    auto const text = sample();
    auto const report = read_report(text, agency_directory::national());
    auto const page = to_html(report, text);
    auto const links = attributes(page, "href");
    std::set<std::string> const targets{links.begin(), links.end()};
    for (std::size_t i = 0; i < report.distinct.size(); ++i) {
        auto const row = "#v" + std::to_string(i + 1);
        CHECK(targets.contains(row));
        for (std::size_t n = 1; n <= report.distinct[i].mentions.size(); ++n)
            CHECK(targets.contains(row + '-' + std::to_string(n)));
    }
    for (std::size_t i = 1; i <= report.tasks.size(); ++i)
        CHECK((targets.contains("#n" + std::to_string(i)) && targets.contains("#n" + std::to_string(i) + "-1")));
    for (std::size_t i = 1; i <= report.figures.size(); ++i)
        CHECK((targets.contains("#s" + std::to_string(i)) && targets.contains("#s" + std::to_string(i) + "-1")));
}

TEST_CASE("the words of the report are all on the page, in their order", "[io]") {
    auto const page = page_of(
        "Sở Nội vụ đã ban hành 5 văn bản theo Quyết định số 372/QĐ-UBND ngày 27/02/2014 của Ủy ban nhân dân tỉnh.");
    CHECK(
        words_of(page).find(
            "Sở Nội vụ đã ban hành 5 văn bản theo Quyết định số 372/QĐ-UBND ngày 27/02/2014 của Ủy ban nhân dân tỉnh.") !=
        std::string::npos);
}

TEST_CASE("hostile text stays text", "[io]") {
    auto const page = page_of(
        "<script>alert(1)</script>\n\"><img src=x onerror=alert(1)> Sở \"Nội vụ\"</style></p>\n"
        "Quyết định số 372/QĐ-UBND <b>ngày 27/02/2014</b>\nSở <i>Nội vụ</i> & 5 tin</title>\n1. nhiệm vụ sau:\n1. <u>a");
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("<img") == std::string::npos);
    CHECK(page.find("<b>") == std::string::npos);
    CHECK(page.find("<u>") == std::string::npos);
    CHECK(page.find("&lt;script&gt;alert(1)&lt;/script&gt;") != std::string::npos);
    CHECK(unbalanced_tag(page).empty());
}

TEST_CASE("any bytes give a page of valid UTF-8", "[io]") {
    for (std::string const& text : {std::string{}, std::string{"Ngh\xE1\xBB"}, std::string("\0\0\xFF\r\r\n", 6)}) {
        auto const page = page_of(text);
        CHECK(is_valid_utf8(page));
        CHECK(unbalanced_tag(page).empty());
    }
}
