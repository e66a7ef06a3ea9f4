// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/glyph.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace cchc;

static_assert(std::is_trivially_copyable_v<glyph> && std::is_trivially_copyable_v<glyph_reader>);
static_assert(sizeof(glyph_reader) <= 4 * sizeof(void*));

namespace {

std::vector<glyph> glyphs(std::string_view text, text_format format = text_format::plain) {
    std::vector<glyph> all;
    glyph_reader reader{text, format};
    for (auto g = reader.next(); !g.end; g = reader.next()) all.push_back(g);
    return all;
}

std::u32string codes(std::string_view text, text_format format = text_format::plain) {
    std::u32string all;
    for (auto const& g : glyphs(text, format)) all += g.code;
    return all;
}

constexpr char32_t wall = U'\u2029';

} // namespace

TEST_CASE("the example of glyph_reader is right", "[text]") {
    glyph_reader r{"c&#7911;a", text_format::html};
    CHECK(r.next().where == span{0, 1});
    auto const g = r.next();
    CHECK(g.code == U'ủ');
    CHECK(g.where == span{1, 8});
    CHECK(r.next().where == span{8, 9});
    CHECK(r.next().end);
    CHECK(r.next().end);
    CHECK(r.next().where == span{9, 9});
}

TEST_CASE("decomposed letters are one glyph, whatever the order of their marks", "[text]") {
    for (std::string_view const text : {"e\u0323\u0302", "e\u0302\u0323", "\u1EB9\u0302", "\u00EA\u0323"}) {
        auto const all = glyphs(text);
        REQUIRE(all.size() == 1);
        CHECK(all[0].code == U'ệ');
        CHECK(all[0].where == span{0, text.size()});
    }
}

TEST_CASE("a mark that does not combine is a character of its own", "[text]") {
    CHECK(codes("n\u0303") == U"n\u0303");
    CHECK(codes("é\u0323") == U"é\u0323");
    CHECK(codes("\u0301a") == U"\u0301a");
}

TEST_CASE("invisible characters vanish", "[text]") {
    CHECK(codes("\uFEFFNg\u00ADhị\u200B đị\u2060nh\u200E") == U"Nghị định");
}

TEST_CASE("bytes that are not UTF-8 are U+FFFD, each one", "[text]") {
    CHECK(codes("a\xFF\xE1\xBB") == U"a\uFFFD\uFFFD\uFFFD");
    CHECK(codes(std::string_view{"a\0b", 3}) == std::u32string{U'a', U'\0', U'b'});
}

TEST_CASE("inline tags are passed over, blocks are walls, br is a line break", "[text]") {
    auto const format = text_format::html;
    CHECK(codes("N<b>gh</b>ị", format) == U"Nghị");
    CHECK(codes("a<SPAN style='x'>b</SPAN>c", format) == U"abc");
    CHECK(codes("a<o:p></o:p>b", format) == U"ab");
    CHECK(codes("a</p><p>b", format) == std::u32string{U'a', wall, wall, U'b'});
    CHECK(codes("a<td>b", format) == std::u32string{U'a', wall, U'b'});
    CHECK(codes("a<br/>b<BR>c", format) == U"a\nb\nc");
    CHECK(codes("số 5<sup>1</sup>", format) == U"số 5 1 ");
}

TEST_CASE("a tag that nobody knows is one within a line", "[text]") {
    auto const format = text_format::html;
    CHECK(codes("a<st1:place w:st=\"on\">b</st1:place>c<w:r>d</w:r><xyz>e", format) == U"abcde");
    CHECK(codes("a<h1-x>b</h1-x>", format) == U"ab"); // no h1
    CHECK(codes("a<h1>b<w:p>c<hr/>d", format) == std::u32string{U'a', wall, U'b', wall, U'c', wall, U'd'});
    CHECK(codes("a<st1:place>b", text_format::markdown) == U"ab");
}

TEST_CASE("an attribute in quotes may hold brackets", "[text]") {
    auto const format = text_format::html;
    CHECK(codes("a<span title=\"x > y\">b", format) == U"ab");
    CHECK(codes("a<span title = 'x <i> y' lang=\"vi\">b", format) == U"ab");
    CHECK(codes("a<span title='>\"' id=\"'\">b", format) == U"ab");
    CHECK(codes("a<span title=it's>b", format) == U"ab"); // a quotation mark inside a value that has none around
    CHECK(codes("a<span \"x\">b", format) == U"ab");
    CHECK(codes("a<span title=\"x\" <b", format) == U"a<span title=\"x\" <b");
}

TEST_CASE("where a quotation in a tag does not end, the first bracket counts", "[text]") {
    auto const format = text_format::html;
    CHECK(codes("a<span title=\"x>b", format) == U"ab");
    CHECK(codes("a<span title=\"x <i>b", format) == U"a<span title=\"x b");
    std::string const far = "a<span title=\"x>b" + std::string(4000, '.') + "\">";
    CHECK(codes(far, format).substr(0, 2) == U"ab");
    std::string const long_value = "a<img src=\"" + std::string(4000, '.') + "\">b";
    CHECK(codes(long_value, format) == std::u32string{U'a', wall, U'b'});
}

TEST_CASE("comments, declarations, scripts and styles are no text", "[text]") {
    auto const format = text_format::html;
    CHECK(codes("a<!-- <p>x</p> -->b", format) == U"ab");
    CHECK(codes("a<!--[if gte mso 9]><xml>Normal 0</xml><![endif]-->b", format) == U"ab");
    CHECK(codes("<!DOCTYPE html>a<?xml:namespace prefix = o />b<![endif]>c", format) == U"abc");
    CHECK(codes("a<script>if (x < 5) y = '</p>';</script>b", format) == std::u32string{U'a', wall, wall, U'b'});
    CHECK(codes("a<STYLE type=x>p { }</Style>b", format) == std::u32string{U'a', wall, wall, U'b'});
    CHECK(codes("a<!-- > <!-- -->b<!-->c<!--->d", format) == U"abcd");
    CHECK(codes("a<!-- never closed", format) == U"a");
    CHECK(codes("a<script>never closed", format) == std::u32string{U'a', wall});
}

TEST_CASE("what opens no tag and begins no entity stands for itself", "[text]") {
    auto const format = text_format::html;
    for (std::string_view const text : {"a < b", "a<", "a<5", "<>", "a & b", "&", "&;", "&x;", "&#;", "&#x;", "&#0;",
                                        "&#xD800;", "&#1114112;", "&#99999999;", "<a", "<a <", "AT&T"}) {
        INFO(text);
        std::u32string same;
        for (char const c : text) same += static_cast<char32_t>(c);
        CHECK(codes(text, format) == same);
    }
}

TEST_CASE("entities are decoded by number and by name", "[text]") {
    auto const format = text_format::html;
    CHECK(codes("&#273;i&#x1EC7;n", format) == U"điện");
    CHECK(codes("&Agrave;&acirc;&ETH;&dstrok;&abreve;&itilde;", format) == U"ÀâÐđăĩ");
    CHECK(codes("&lt;&gt;&amp;&quot;&nbsp;&ndash;", format) == U"<>&\"\u00A0\u2013");
    CHECK(codes("Ng&shy;h", format) == U"Ngh");
    CHECK(codes("N&lrm;g&rlm;h&frasl;", format) == U"Ngh\u2044");
}

TEST_CASE("an entity that was encoded twice is one", "[text]") {
    auto const format = text_format::html;
    CHECK(codes("a&amp;nbsp;b&amp;#273;&amp;lt;", format) == U"a\u00A0bđ<");
    CHECK(codes("&amp; &amp;x; &amp;amp;nbsp; &amp", format) == U"& &x; &nbsp; &amp");
    CHECK(glyphs("&amp;nbsp;", format).front().where == span{0, 10});
}

TEST_CASE("an entity can be the mark of the letter before it", "[text]") {
    auto const format = text_format::html;
    auto const all = glyphs("Vi&ecirc;&#803;t", format);
    REQUIRE(all.size() == 4);
    CHECK(all[2].code == U'ệ');
    CHECK(all[2].where == span{2, 15});
    CHECK(codes("o&#803;&#x302;", format) == U"ộ");
    CHECK(codes("o&#803;", text_format::plain) == U"o&#803;");
}

TEST_CASE("emphasis and links of Markdown are passed over, cells are walls", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("**Ngh**_ị_ `x`", format) == U"Nghị x");
    CHECK(codes("[Nghị định](https://example.org/x_(y)", format) == U"Nghị định");
    CHECK(codes("[a] (b)", format) == U"a (b)");
    CHECK(codes("[a](b\nc", format) == U"a(b\nc");
    CHECK(codes("a|b", format) == std::u32string{U'a', wall, U'b'});
}

TEST_CASE("Markdown may hold tags and entities", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("số&nbsp;5 &amp; <b>N</b>Đ<!-- x -->", format) == U"số\u00A05 & NĐ");
    CHECK(codes("a<br>b<br/>c", format) == U"a\nb\nc");
    CHECK(codes("e&#803;<td>", format) == std::u32string{U'ẹ', wall});
    CHECK(codes("x < y, AT&T, <https://example.org/a>", format) == U"x < y, AT&T, <https://example.org/a>");
}

TEST_CASE("the signs of a quotation in Markdown are passed over", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("> a\n> b\n>> c\n > > d", format) == U" a\n b\n c\n   d");
    CHECK(codes("a > b\nc->d\n- > e", format) == U"a > b\nc->d\n- > e");
    CHECK(codes("> a", text_format::plain) == U"> a");
}

TEST_CASE("a star in front of a member of a list is no emphasis", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("* a\n  *\tb\n> * c", format) == U"* a\n  *\tb\n * c");
    CHECK(codes("*a* b\n*c*, 3 * 4", format) == U"a b\nc, 3  4");
}

TEST_CASE("the label behind the words of a link is no text, the sign of a footnote is", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("[a][tt33] b[c][]d[e][1]f", format) == U"a bcdef");
    CHECK(codes("[a] [b] [c][d\n[e][f[g]", format) == U"a b cd\nefg");
    CHECK(codes("CP[1], CP[123] [x] [1](y)", format) == U"CP[1], CP[123] x 1");
    CHECK(codes("CP[1234] [] [ ] 1] [1", format) == U"CP1234    1 1");
}

TEST_CASE("an underscore in a word of Markdown is no emphasis", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("QĐ_UBND _a_ (_b_) __c__ _d", format) == U"QĐ_UBND a (b) c d");
    CHECK(codes("15_16, “_a_”, **b**_c_", format) == U"15_16, “a”, bc");
}

TEST_CASE("the address of a link may hold brackets, its title any", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("[a](http://x/y_(1).pdf)b[c](x \"t (a)]\")d[e](x 't)')f[g](<x> (t))h", format) == U"abcdefgh");
    CHECK(codes("[a](x_\\(y)b[c](x_(y) d)e", format) == U"abce");
    CHECK(codes("[a](x (t)b [c](x \"t)d [e](x]f", format) == U"ab cd e(xf");
}

TEST_CASE("the definition of a link is no text", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("a\n[1]: http://x \"t\"\nb\n> [c]: /x\n> 't'\nd", format) == U"a\n\nb\n \nd");
    CHECK(codes("[^1]: a\n[1]: b c\nd [e]: /x", format) == U"^1: a\n[1]: b c\nd e: /x");
}

TEST_CASE("what is deleted for something else within a word is no text", "[text]") {
    auto const format = text_format::html;
    CHECK(codes("<del>15</del><ins>16</ins>/2018", format) == U"16/2018");
    CHECK(codes("1<del class='x'>5</del><ins id=y>6</ins>", format) == U"16");
    CHECK(codes("<del>a b</del><ins>c</ins> <del>d</del> <ins>e</ins><del>f</del>g<del>", format) == U"a bc d efg");
}

TEST_CASE("a copy is a bookmark", "[text]") {
    glyph_reader reader{"abc"};
    (void)reader.next();
    auto const bookmark = reader;
    CHECK(reader.next().code == U'b');
    CHECK(reader.next().code == U'c');
    reader = bookmark;
    CHECK(reader.offset() == 1);
    CHECK(reader.next().code == U'b');
}

TEST_CASE("reading begins where it is told, at most at the end", "[text]") {
    CHECK(glyph_reader{"abc", text_format::plain, 2}.next().code == U'c');
    CHECK(glyph_reader{"abc", text_format::plain, 99}.next().end);
    CHECK(glyph_reader{""}.next().end);
}

TEST_CASE("a backslash of Markdown takes the meaning of a mark, two tildes strike through", "[text]") {
    auto const format = text_format::markdown;
    CHECK(codes("QĐ\\-UBND", format) == U"QĐ-UBND");
    CHECK(codes("a\\_b \\* ~~c~~ ~d", format) == U"a_b * c ~d");
    CHECK(codes("a\\b \\", format) == U"a\\b \\");
    CHECK(codes("a\\\nb", format) == U"a\nb");
    CHECK(codes("a\\-b ~~c") == U"a\\-b ~~c");
    CHECK(glyphs("\\-", format).front().where == span{0, 2});
}
