// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/token.hpp>

#include "catch.hpp"

#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace cchc;

static_assert(std::is_trivially_copyable_v<token> && sizeof(token) == 48);
static_assert(std::is_trivially_copyable_v<tokenizer>);
static_assert(noexcept(tokenizer{""}.next()));

namespace {

std::vector<token> tokens(std::string_view text, text_format format = text_format::plain) {
    std::vector<token> all;
    tokenizer words{text, format};
    for (auto t = words.next(); t; t = words.next()) all.push_back(t);
    return all;
}

token only(std::string_view text, text_format format = text_format::plain) {
    auto const all = tokens(text, format);
    INFO(text);
    REQUIRE(all.size() == 1);
    CHECK(all[0].where == span{0, text.size()});
    return all[0];
}

/// A letter of each kind is followed by enough text, and by none: two ways of reading bytes lead to the same tokens.
std::string const far_end = " " + std::string(80, 'x');

} // namespace

TEST_CASE("the example of tokenizer is right", "[text]") {
    tokenizer words{"Số:  362 /SNV"};
    auto t = words.next();
    CHECK(t.is("số"_vn));
    CHECK(t.capital);
    CHECK(words.next().is(U':'));
    t = words.next();
    CHECK(t.is(token_kind::number));
    CHECK(t.value == 362);
    CHECK(t.before == gap::blank);
    t = words.next();
    CHECK(t.is(U'/'));
    CHECK(t.before == gap::blank);
    CHECK(words.next().is("snv"_vn));
    for (int i = 0; i < 3; ++i) CHECK_FALSE(words.next());
    CHECK(words.next().where == span{15, 15});
}

TEST_CASE("a document number is tokens that touch", "[text]") {
    auto const all = tokens("30c/NQ-CP");
    REQUIRE(all.size() == 6);
    for (std::size_t i = 1; i < all.size(); ++i) CHECK(all[i].touches());
    CHECK(all[0].value == 30);
    CHECK(all[1].is("c"_vn));
    CHECK(all[2].is(U'/'));
    CHECK(all[3].is("nq"_vn));
    CHECK(all[4].is(U'-'));
    CHECK(all[5].is("cp"_vn));
}

TEST_CASE("a word says how it was written", "[text]") {
    CHECK(only("Sở").capital);
    CHECK_FALSE(only("Sở").upper);
    CHECK(only("UBND").upper);
    CHECK(only("UBND").unmarked);
    CHECK(only("Đ").upper);
    CHECK_FALSE(only("QĐ").unmarked);
    CHECK(only("QÐ").lookalike);
    CHECK(only("QÐ").word == "qđ"_vn);
    CHECK(only("\u0421T").lookalike); // Cyrillic С
    CHECK_FALSE(only("QĐ").lookalike);
    CHECK(only("nội").word.tone() == tone::nang);
}

TEST_CASE("a word that is no syllable is a word all the same", "[text]") {
    for (std::string_view const word : {"abcdefghijk", "hànội", "Müller", "αβγ", "lệé", "a\u0301\u0323", "n\u0303"}) {
        INFO(word);
        CHECK(only(word).is(token_kind::word));
        CHECK_FALSE(only(word).word);
    }
    CHECK(only("càphê").word == "càphê"_vn); // one tone: it could be one
    CHECK(only(std::string(5000, 'a')).is(token_kind::word));
}

TEST_CASE("ten letters are a syllable and eleven are none, near the end of the text and far from it", "[text]") {
    for (std::string_view const letter : {"a", "đ", "ơ", "o\u031B", "e\u0302"}) {
        std::string word;
        for (std::size_t letters = 1; letters < 14; ++letters) {
            word += letter;
            for (std::string_view const after : {std::string_view{}, std::string_view{far_end}}) {
                auto const t = tokens(word + std::string{after})[0];
                CHECK(static_cast<bool>(t.word) == (letters <= syllable::max_letters));
                CHECK(t.where == span{0, word.size()});
            }
        }
    }
}

TEST_CASE("a number has a value until it does not fit", "[text]") {
    CHECK(only("0").value == 0);
    CHECK(only("007").value == 7);
    CHECK(only("007").digits() == 3);
    CHECK(only("18446744073709551615").value == std::numeric_limits<std::uint64_t>::max());
    CHECK(only("18446744073709551614").value == std::numeric_limits<std::uint64_t>::max() - 1);
    CHECK(only("99999999999999999999").value == std::numeric_limits<std::uint64_t>::max());
    CHECK(only("9999999999999999999").value == 9999999999999999999U);
    CHECK(only(std::string(100, '1')).digits() == 100);
    CHECK(only(std::string(70000, '0')).digits() == 65535);
}

TEST_CASE("digits are counted, not the bytes between them", "[text]") {
    auto const html = tokens("20<b>14</b>", text_format::html);
    REQUIRE(html.size() == 1);
    CHECK(html[0].value == 2014);
    CHECK(html[0].digits() == 4);
    CHECK(html[0].where == span{0, 7});
    CHECK(tokens("2\u00AD0")[0].digits() == 2);
    CHECK(tokens("a")[0].digits() == 0);
}

TEST_CASE("a gap is the widest of what stands before", "[text]") {
    auto const gap_before_b = [](std::string_view between, text_format format = text_format::plain) {
        std::string const text = "a" + std::string{between} + "b";
        auto const all = tokens(text, format);
        REQUIRE(all.size() == 2);
        auto const far = tokens(text + far_end, format);
        CHECK(far[1] == all[1]);
        return all[1].before;
    };
    CHECK(gap_before_b(" ") == gap::blank);
    CHECK(gap_before_b(" \t\u00A0\u202F\u3000\u2009") == gap::blank);
    CHECK(gap_before_b("\n") == gap::line);
    CHECK(gap_before_b("\r\n") == gap::line);
    CHECK(gap_before_b("\r") == gap::line);
    CHECK(gap_before_b(" \n ") == gap::line);
    CHECK(gap_before_b("\n\n") == gap::paragraph);
    CHECK(gap_before_b("\r\n\r\n") == gap::paragraph);
    CHECK(gap_before_b("\n \n") == gap::paragraph);
    CHECK(gap_before_b("\u2029") == gap::wall);
    CHECK(gap_before_b("\n\u2029\n\n") == gap::wall);
    CHECK(gap_before_b("<p>", text_format::html) == gap::wall);
    CHECK(gap_before_b("<br>", text_format::html) == gap::line);
    CHECK(gap_before_b("<br><br>", text_format::html) == gap::paragraph);
    CHECK(gap_before_b("&nbsp;", text_format::html) == gap::blank);
    CHECK(gap_before_b("|", text_format::markdown) == gap::wall);
    CHECK(gap_before_b("\f") == gap::line);
    CHECK(gap_before_b("\n\f") == gap::line);
    CHECK(gap_before_b("\r\n\f") == gap::line);
    CHECK(gap_before_b("\f\n") == gap::line);
    CHECK(gap_before_b("\n\n\f") == gap::paragraph);
    CHECK(gap_before_b("\n\f\n") == gap::paragraph);
    CHECK(tokens(" a")[0].before == gap::blank);
    CHECK(tokens("a")[0].before == gap::none);
}

TEST_CASE("empty lines in the source of a page are none, but for preformatted text", "[text]") {
    auto const gaps = [](std::string_view text) {
        std::vector<gap> all;
        for (auto const& t : tokens(text, text_format::html)) all.push_back(t.before);
        return all;
    };
    CHECK(gaps("\n\n a\n \nb") == std::vector{gap::line, gap::line});
    CHECK(gaps("a\n<br>\n\nb<br>\n<br/>c") == std::vector{gap::none, gap::line, gap::paragraph});
    CHECK(gaps("a<!-- -->\n<!-- -->\n&#10;b") == std::vector{gap::none, gap::line});
    CHECK(gaps("a<pre>b\n\nc</pre>d\n\ne") == std::vector{gap::none, gap::wall, gap::paragraph, gap::wall, gap::line});
    CHECK(tokens("a\n\nb", text_format::markdown)[1].before == gap::paragraph);
}

TEST_CASE("dashes and slashes of every kind are one mark", "[text]") {
    for (std::string_view const dash : {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uFF0D"})
        CHECK(only(dash).is(U'-'));
    for (std::string_view const slash : {"/", "\u2044", "\u2215", "\uFF0F"}) CHECK(only(slash).is(U'/'));
    CHECK(only("…").is(U'…'));
    CHECK(only("\xFF").is(U'\uFFFD'));
}

TEST_CASE("peeking does not move", "[text]") {
    tokenizer words{"một hai"};
    CHECK(words.peek() == words.peek());
    CHECK(words.offset() == 0);
    auto const peeked = words.peek();
    CHECK(words.next() == peeked);
    CHECK(words.offset() == peeked.where.end);
    CHECK(words.next().is("hai"_vn));
}

TEST_CASE("a tokenizer goes on from any token", "[text]") {
    std::string const text = "Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Uỷ ban nhân dân tỉnh Sơn La." + far_end;
    auto const all = tokens(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        tokenizer from{text, text_format::plain, all[i].where.begin};
        for (std::size_t k = i; k < all.size(); ++k) CHECK(from.next().where == all[k].where);
        CHECK_FALSE(from.next());
        CHECK(tokenizer{text}.from(all[i].where.begin).next().where == all[i].where);
    }
    CHECK_FALSE(tokenizer{text}.from(text.size() + 5).next());
    CHECK_FALSE(tokenizer(text, text_format::plain, text.size() + 5).next());
}

TEST_CASE("a tokenizer that is helped by a memo reads what one without reads", "[text]") {
    std::string const text =
        "Số: 362 /SNV-CCHC ngày 04/10/2019; “Nghị\n\nđịnh” số 30c/NQ-CP \xE1\xBB của Chính phủ." + far_end;
    cchc::detail::token_memo memo;
    auto const helped = memo.helping(tokenizer{text});
    for (std::size_t offset = 0; offset <= text.size(); ++offset) {
        auto from = helped.from(offset);
        auto alone = tokenizer{text, text_format::plain, offset};
        for (int i = 0; i < 3; ++i) {
            CHECK(from.peek() == alone.peek());
            CHECK(from.next() == alone.next());
            CHECK(from.offset() == alone.offset());
        }
    }
}

TEST_CASE("a heading of Markdown ends with its line", "[text]") {
    auto const gap_behind = [](std::string_view heading, text_format format = text_format::markdown) {
        std::string const text = std::string{heading} + "b";
        auto const last = tokens(text, format).back();
        CHECK(tokens(text + far_end, format)[tokens(text, format).size() - 1] == last);
        return last.before;
    };
    for (std::string_view const heading :
         {"# a\n", "###### a ##\r\n", "a\n # a\n", "> ## a\n", "## **a**\n", "#\n", "# a\n\n"})
        CHECK(gap_behind(heading) == gap::wall);
    for (std::string_view const line : {"a # a\n", "#a\n", "####### a\n", "# a\nb\n", "\\# a\n", "# a<br>"})
        CHECK(gap_behind(line) == gap::line);
    CHECK(gap_behind("# a\n", text_format::plain) == gap::line);
}

TEST_CASE("a tokenizer that is helped by a memo knows preformatted text each time", "[text]") {
    detail::token_memo memo;
    auto const start = memo.helping(tokenizer{"a<pre>b\n\nc", text_format::html});
    for (int twice = 0; twice < 2; ++twice) {
        auto words = start;
        for (int i = 0; i < 2; ++i) (void)words.next();
        CHECK(words.next().before == gap::paragraph);
    }
}

TEST_CASE("tags and entities inside a word do not break it", "[text]") {
    auto const html = tokens("<b>Q</b><i>&#272;</i>-U&shy;BND", text_format::html);
    REQUIRE(html.size() == 3);
    CHECK(html[0].is("qđ"_vn));
    CHECK(html[0].where == span{3, 17});
    CHECK(html[2].is("ubnd"_vn));
    auto const markdown = tokens("**Qu**yết **định**", text_format::markdown);
    REQUIRE(markdown.size() == 2);
    CHECK(markdown[0].is("quyết"_vn));
    CHECK(markdown[1].is("định"_vn));
}

TEST_CASE("a capital behind a small letter and a tag begins a word", "[text]") {
    auto const words = [](std::string_view text, text_format format = text_format::html) {
        std::vector<std::string> all;
        for (auto const& t : tokens(text, format)) all.emplace_back(surface(text, t.where));
        return all;
    };
    using strings = std::vector<std::string>;
    CHECK(words("ở</a><a href='x'>Luật") == strings{"ở", "Luật"});
    CHECK(words("T<b>Tr</b>, N<b>gh</b>ị, U<i>B</i>") == strings{"T<b>Tr", ",", "N<b>gh</b>ị", ",", "U<i>B"});
    CHECK(words("ở<!-- x -->Luật") == strings{"ở<!-- x -->Luật"});
    CHECK(words("cứ**Luật**", text_format::markdown) == strings{"cứ", "Luật"});
    CHECK(words("cứ<b>Luật", text_format::plain) == strings{"cứ", "<", "b", ">", "Luật"});
    CHECK(tokens("ở<b>Luật", text_format::html)[1].touches());
}

TEST_CASE("half a letter at the end is a mark", "[text]") {
    auto const all = tokens("định\xE1\xBB");
    REQUIRE(all.size() == 3);
    CHECK(all[0].is("định"_vn));
    CHECK(all[1].is(U'\uFFFD'));
    CHECK(all[2].where == span{8, 9});
}

TEST_CASE("wide digits and letters of East Asian fonts make numbers and words", "[text]") {
    auto const all = tokens("２１/2０10 ＮĐ－ＣＰ");
    REQUIRE(all.size() == 6);
    CHECK(all[0].value == 21);
    CHECK(all[0].lookalike);
    CHECK(all[2].value == 2010);
    CHECK(all[2].digits() == 4);
    CHECK(all[3].is("NĐ"_vn));
    CHECK(all[3].upper);
    CHECK(all[4].is(U'-'));
    CHECK(all[5].lookalike);
}

TEST_CASE("the signs with which a mail quotes lines are passed over", "[text]") {
    auto const all = tokens("> số\n>> 15\n> >\n> > tư > a\n>b");
    REQUIRE(all.size() == 6);
    CHECK(all[0].is("số"_vn));
    CHECK(all[1].value == 15);
    CHECK(all[1].before == gap::line);
    CHECK(all[2].is("tư"_vn));
    CHECK(all[2].before == gap::paragraph);
    CHECK(all[3].is(U'>'));
    CHECK(all[5].before == gap::line);
    CHECK(tokens("a\n> b", text_format::html)[1].is(U'>'));
}

TEST_CASE("a mathematical space is a blank, and a hyphen bullet a dash", "[text]") {
    auto const all = tokens("a\u205Fb\u2043c");
    REQUIRE(all.size() == 4);
    CHECK(all[1].before == gap::blank);
    CHECK(all[2].is(U'-'));
}
