// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/annotate.hpp>

#include <span>
#include <utility>
#include <vector>

#include <cchc/citation/find_citations.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

template <class Marker>
std::string annotated(std::string_view text, Marker const& mark, text_format format = text_format::plain) {
    std::vector<citation_match> found;
    for (auto const& match : find_citations(text, {.format = format})) found.push_back(match);
    return annotate(text, found, mark, format);
}

auto const emphasise = [](citation const&) { return std::optional{citation_mark{"<b>", "</b>"}}; };

} // namespace

TEST_CASE("plain text comes out escaped, its citations marked", "[citation]") {
    CHECK(annotated("a < b & Nghị định số 24/2014/NĐ-CP.", emphasise) ==
          "a &lt; b &amp; <b>Nghị định số 24/2014/NĐ-CP</b>.");
    CHECK(annotated("\"không có gì\"", emphasise) == "&quot;không có gì&quot;");
}

TEST_CASE("a template is filled with what the citation says, percent-encoded", "[citation]") {
    CHECK(
        annotated("Điều 5 Nghị định số 24/2014/NĐ-CP",
                  link_template{"https://example.org/{type}/{number}#{provision}"}) ==
        "<a href=\"https://example.org/nghi-dinh/24%2F2014%2FN%C4%90-CP#dieu-5\">Điều 5 Nghị định số 24/2014/NĐ-CP</a>");
    CHECK(annotated("Luật Viên chức năm 2010", link_template{"?t={title}&d={date}"}) ==
          "<a href=\"?t=Vi%C3%AAn%20ch%E1%BB%A9c&amp;d=2010\">Luật Viên chức năm 2010</a>");
}

TEST_CASE("a citation that lacks what the template asks for is not linked", "[citation]") {
    CHECK(annotated("Luật Viên chức", link_template{"/{number}"}) == "Luật Viên chức");
    CHECK(annotated("Luật Viên chức", link_template{"/{nothing}"}) == "Luật Viên chức");
}

TEST_CASE("HTML stays as it is, and a mark across tags is put in piece by piece", "[citation]") {
    CHECK(annotated("<p>Nghị định số <i>24/2014/NĐ-CP</i> &amp;</p>", emphasise, text_format::html) ==
          "<p><b>Nghị định số </b><i><b>24/2014/NĐ-CP</b></i> &amp;</p>");
}

TEST_CASE("nothing is linked inside a link", "[citation]") {
    auto const text = "<a href=\"/x\">Nghị định số 24/2014/NĐ-CP</a> và <abbr>Nghị định số 37/2014/NĐ-CP</abbr>";
    CHECK(annotated(text, emphasise, text_format::html) ==
          "<a href=\"/x\">Nghị định số 24/2014/NĐ-CP</a> và <abbr><b>Nghị định số 37/2014/NĐ-CP</b></abbr>");
}

TEST_CASE("nothing is linked inside a link of Markdown", "[citation]") {
    auto const in_markdown = [](std::string_view text) { return annotated(text, emphasise, text_format::markdown); };
    CHECK(in_markdown("[Luật Giá](/x) và **Luật Viên chức**") == "[Luật Giá](/x) và **<b>Luật Viên chức</b>**");
    CHECK(in_markdown("Điều 5 [Luật Giá](/x)") == "<b>Điều 5</b> [Luật Giá](/x)");
    CHECK(in_markdown("[![Luật Giá](a.png)](/x)") == "[![Luật Giá](a.png)](/x)");
    CHECK(in_markdown("[Luật Giá][1]") == "[Luật Giá][1]");
    CHECK(in_markdown("[Luật Giá](/x_(1) \"a (b)]\") Luật Dược") == "[Luật Giá](/x_(1) \"a (b)]\") <b>Luật Dược</b>");
    CHECK(in_markdown("[Luật Giá] (xem [^2])") == "[<b>Luật Giá</b>] (xem [^2])");
    CHECK(in_markdown("[x\n\nLuật Giá](/x)") == "[x\n\n<b>Luật Giá</b>](/x)");
}

TEST_CASE("Markdown stays Markdown", "[citation]") {
    auto const in_markdown = [](std::string_view text) { return annotated(text, emphasise, text_format::markdown); };
    CHECK(in_markdown("> \"Luật Giá\" & x < y") == "> \"<b>Luật Giá</b>\" & x < y");
    CHECK(in_markdown("> Nghị định số\n> 24/2014/NĐ-CP") == "> <b>Nghị định số</b>\n> <b>24/2014/NĐ-CP</b>");
    CHECK(in_markdown("- Luật Giá\n- Luật Viên chức") == "- <b>Luật Giá</b>\n- <b>Luật Viên chức</b>");
    CHECK(in_markdown("Nghị định số\n24/2014/NĐ-CP") == "<b>Nghị định số\n24/2014/NĐ-CP</b>");
    CHECK(in_markdown("<a href=\"/x\">Luật Giá</a>, <i>Luật</i> Giá") ==
          "<a href=\"/x\">Luật Giá</a>, <i><b>Luật</b></i> <b>Giá</b>");
    CHECK(in_markdown("| Luật Giá | x |\n|---|---|") == "| <b>Luật Giá</b> | x |\n|---|---|");
}

TEST_CASE("no mark goes across the emphasis of Markdown", "[citation]") {
    auto const in_markdown = [](std::string_view text) { return annotated(text, emphasise, text_format::markdown); };
    CHECK(in_markdown("**Nghị định** số *24/2014/NĐ-CP*") == "**<b>Nghị định</b>** <b>số</b> *<b>24/2014/NĐ-CP</b>*");
    CHECK(in_markdown("“**Luật Giá**”, ~~Luật Viên chức~~") == "“**<b>Luật Giá</b>**”, ~~<b>Luật Viên chức</b>~~");
    CHECK(in_markdown("theo**Luật Giá**") == "theo**Luật Giá**"); // a tag would take the meaning from the stars
    CHECK(in_markdown("Luật Giá*") == "<b>Luật Giá</b>*");
    CHECK(in_markdown("\\*Luật Giá\\*") == "\\*<b>Luật Giá</b>\\*");
    CHECK(in_markdown("\\Luật Giá") == "\\Luật Giá"); // behind a backslash a tag would be text
    CHECK(in_markdown("Luật Giá\\\nLuật Viên chức") == "<b>Luật Giá</b>\\\n<b>Luật Viên chức</b>");
}

TEST_CASE("nothing is marked in code of Markdown", "[citation]") {
    auto const in_markdown = [](std::string_view text) { return annotated(text, emphasise, text_format::markdown); };
    for (std::string const code :
         {"`Luật Giá`", "``Luật ` Giá``", "```\nLuật Giá\n```", "~~~~ x\nLuật Giá\n~~~\nLuật Giá\n~~~~",
          "> ```\n> Luật Giá\n> ```", "- ```\n  Luật Giá\n  ```", "    Luật Giá\n\n    Luật Giá"}) {
        INFO(code);
        CHECK(in_markdown(code + "\n\nLuật Viên chức") == code + "\n\n<b>Luật Viên chức</b>");
    }
    CHECK(in_markdown("Nghị định số `24/2014/NĐ-CP`") == "<b>Nghị định số</b> `24/2014/NĐ-CP`");
    CHECK(in_markdown("một ` Luật Giá") == "một ` <b>Luật Giá</b>");
    CHECK(in_markdown("một `\n\nLuật Giá `") == "một `\n\n<b>Luật Giá</b> `");
    CHECK(in_markdown("\\`Luật Giá`") == "\\`<b>Luật Giá</b>`");
    CHECK(in_markdown("# x\n    Luật Giá") == "# x\n    Luật Giá");
    CHECK(in_markdown("x\n    Luật Giá") == "x\n    <b>Luật Giá</b>");
    CHECK(in_markdown("1. x\n\n    Luật Giá") == "1. x\n\n    <b>Luật Giá</b>");
    CHECK(in_markdown("> ```\n> x\nLuật Giá") == "> ```\n> x\n<b>Luật Giá</b>");
    CHECK(in_markdown("```\nLuật Giá") == "```\nLuật Giá");
}

TEST_CASE("nothing is marked in the definition of a link of Markdown", "[citation]") {
    auto const in_markdown = [](std::string_view text) { return annotated(text, emphasise, text_format::markdown); };
    for (std::string const definition : {"[1]: http://x/Luật Giá", "[1]: /x \"Luật Giá\"", "[1]: </x Luật Giá>",
                                         "[Luật Giá]: #x", "[1]: /x\n  \"Luật Giá\"", "> [1]: /x 'Luật Giá'"}) {
        INFO(definition);
        CHECK(in_markdown(definition + "\n\nLuật Viên chức") == definition + "\n\n<b>Luật Viên chức</b>");
    }
    CHECK(in_markdown("theo [Luật Giá]\n\n[Luật Giá]: /x") == "theo [Luật Giá]\n\n[Luật Giá]: /x");
    CHECK(in_markdown("[^1]: Luật Giá") == "[^1]: <b>Luật Giá</b>");
    CHECK(in_markdown("[1]: theo Luật Giá") == "[1]: theo <b>Luật Giá</b>");
}

TEST_CASE("a comment stays inside a mark, and what it hides is no tag", "[citation]") {
    auto const in_html = [](std::string_view text) { return annotated(text, emphasise, text_format::html); };
    CHECK(in_html("Luật <!-- <a> -->Giá") == "<b>Luật <!-- <a> -->Giá</b>");
    CHECK(in_html("Luật <!-- > -->Giá, Luật Viên chức") == "<b>Luật <!-- > -->Giá</b>, <b>Luật Viên chức</b>");
    CHECK(in_html("<!-- <a> <title> -->Luật Giá") == "<!-- <a> <title> --><b>Luật Giá</b>");
}

TEST_CASE("brackets in an attribute are no edge of a tag", "[citation]") {
    auto const in_html = [](std::string_view text) { return annotated(text, emphasise, text_format::html); };
    CHECK(in_html("<span title=\"a> Luật Giá\">x</span>") == "<span title=\"a> Luật Giá\">x</span>");
    CHECK(in_html("Luật <i title='>'>Giá</i>") == "<b>Luật </b><i title='>'><b>Giá</b></i>");
    CHECK(in_html("<a title='>' href='/x'>Luật Giá</a>") == "<a title='>' href='/x'>Luật Giá</a>");
}

TEST_CASE("nothing is marked where a tag would be text or may not stand", "[citation]") {
    auto const in_html = [](std::string_view text) { return annotated(text, emphasise, text_format::html); };
    for (std::string const name : {"title", "textarea", "option", "select", "iframe", "xmp", "noembed", "noframes",
                                   "noscript", "script", "style", "button", "svg", "TITLE"}) {
        INFO(name);
        auto const closed = "<" + name + " id=1>Luật Giá</" + name + ">";
        CHECK(in_html(closed + "Luật Viên chức") == closed + "<b>Luật Viên chức</b>");
    }
    CHECK(in_html("<select><option>Luật Giá<option>Luật Viên chức</select> Luật Giá") ==
          "<select><option>Luật Giá<option>Luật Viên chức</select> <b>Luật Giá</b>");
    CHECK(in_html("<title>Luật Giá <a></title>Luật Giá") == "<title>Luật Giá <a></title><b>Luật Giá</b>");
    CHECK(in_html("<svg/>Luật Giá") == "<svg/><b>Luật Giá</b>");
    CHECK(in_html("<title>Luật Giá") == "<title>Luật Giá");
}

TEST_CASE("any bytes come out but for what HTML escapes", "[citation]") {
    std::string const bytes{"\xFF\x00<a\xE1\xBB", 6};
    CHECK(annotated(bytes, emphasise) == std::string{"\xFF\x00&lt;a\xE1\xBB", 9});
    CHECK(annotated("x < y <", emphasise, text_format::html) == "x < y <");
    CHECK(annotated(bytes, emphasise, text_format::markdown) == bytes);
}

TEST_CASE("a match out of order or beyond the text marks nothing and breaks nothing", "[citation]") {
    std::string_view const text = "theo Luật Giá và Nghị định số 24/2014/NĐ-CP";
    std::vector<citation_match> all;
    for (auto const& match : find_citations(text)) all.push_back(match);
    REQUIRE(all.size() == 2);
    std::swap(all[0], all[1]);
    CHECK(annotate(text, all, link_template{"x/{type}"}) ==
          "theo Luật Giá và <a href=\"x/nghi-dinh\">Nghị định số 24/2014/NĐ-CP</a>");
    all[1].where = {text.size() + 7, text.size() + 9};
    CHECK(annotate(text, std::span{all}.last(1), link_template{"x/{type}"}) == text);
}
