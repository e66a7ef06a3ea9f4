// SPDX-License-Identifier: BSL-1.0
// Laws of readers: glyph_reader and tokenizer, on any bytes.
#include <cchc/text/token.hpp>

#include "catch.hpp"
#include "effort.hpp"
#include "law/text_samples.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

using namespace cchc;

namespace {

constexpr std::array formats{text_format::plain, text_format::html, text_format::markdown};

/// Reads a text glyph by glyph, the plain way: what `tokenizer` must give, however quickly it reads.
class plain_tokenizer {
public:
    plain_tokenizer(std::string_view text, text_format format) : reader_{text, format} {}

    token next() {
        auto before = gap::none;
        bool return_before = false;
        bool broken = false;
        for (;;) {
            auto const g = reader_.next();
            if (auto const kind = gap_of(g.code); kind != gap::none && !g.end) {
                bool const same_break = return_before && g.code == U'\n';
                return_before = g.code == U'\r';
                if (same_break) continue;
                if (kind == gap::line && ends_heading(g.where.begin)) before = gap::wall;
                bool const counts = kind == gap::line && g.code != U'\f' && !is_of_source(g);
                before = std::max(before, counts && broken ? gap::paragraph : kind);
                broken = broken || counts;
                continue;
            }
            if (g.code == U'>' && !g.end && quotes_line(g.where.begin)) {
                before = std::max(before, gap::blank);
                return_before = false;
                continue;
            }
            auto t = g.end ? token{} : is_word_part(g) ? word(g) : is_digit(g) ? number(g) : mark(g);
            if (g.end) t.where = g.where;
            t.before = before;
            return t;
        }
    }

private:
    /// A line break that browsers show as a blank.
    bool is_of_source(glyph const& g) const {
        return reader_.format() == text_format::html && reader_.text()[g.where.begin] != '<';
    }
    /// The sign in front of a line that a mail quotes.
    bool quotes_line(std::size_t at) const {
        if (reader_.format() != text_format::plain) return false;
        constexpr std::size_t most_in_front = 16;
        auto const front = reader_.text().substr(0, at);
        auto const last = front.find_last_not_of(" \t>");
        auto const line = last == front.npos ? 0 : last + 1;
        bool const begins = line == 0 || front[last] == '\n' || front[last] == '\r';
        return begins && at - line < most_in_front + (line == 0 ? 1U : 0U);
    }
    /// The line break behind "## Điều 5" in Markdown.
    bool ends_heading(std::size_t at) const {
        bool const is_tag = reader_.text()[at] == '<'; // <br>
        if (reader_.format() != text_format::markdown || is_tag) return false;
        auto line = reader_.text().substr(0, at);
        line = line.substr(line.find_last_of("\r\n") + 1);
        line = line.substr(std::min(line.find_first_not_of(" \t>"), line.size()));
        auto const signs = std::min(line.find_first_not_of('#'), line.size());
        return signs > 0 && signs <= 6 && (signs == line.size() || line[signs] == ' ' || line[signs] == '\t');
    }
    bool is_seam(std::size_t at) const {
        auto const rest = reader_.text().substr(at, 2);
        if (reader_.format() == text_format::plain || rest.empty()) return false;
        if (rest.front() == '<') return rest != "<!";
        return reader_.format() == text_format::markdown && std::string_view{"*_`[]~"}.find(rest.front()) != rest.npos;
    }
    static gap gap_of(char32_t c) {
        constexpr std::u32string_view blanks = U" \t\u00A0\u202F\u205F\u3000";
        constexpr std::u32string_view lines = U"\n\v\f\r\u0085\u2028";
        if (c == U'\u2029') return gap::wall;
        if (lines.find(c) != lines.npos) return gap::line;
        return blanks.find(c) != blanks.npos || (c >= 0x2000 && c <= 0x200A) ? gap::blank : gap::none;
    }
    static char32_t narrow(char32_t c) { return c >= U'\uFF10' && c <= U'\uFF19' ? c - U'\uFF10' + U'0' : c; }
    static bool is_digit(glyph const& g) { return narrow(g.code) >= U'0' && narrow(g.code) <= U'9'; }
    static bool is_word_part(glyph const& g) { return g.letter || detail::is_foreign_letter(g.code); }

    static token mark(glyph const& g) {
        constexpr std::u32string_view dashes = U"\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE63\uFF0D";
        constexpr std::u32string_view slashes = U"\u2044\u2215\uFF0F";
        token t{};
        t.kind = token_kind::mark;
        t.mark = dashes.find(g.code) != dashes.npos ? U'-' : slashes.find(g.code) != slashes.npos ? U'/' : g.code;
        t.where = g.where;
        return t;
    }

    /// Adds the glyphs that `belongs`, beginning with `first`, and leaves the reader before the first that does not.
    template <class Belongs, class Add>
    void run(glyph const& first, Belongs belongs, Add add) {
        add(first);
        for (auto ahead = reader_;; reader_ = ahead) {
            auto const g = ahead.next();
            if (g.end || !belongs(g)) return;
            add(g);
        }
    }

    token word(glyph const& first) {
        token t{};
        t.kind = token_kind::word;
        t.capital = first.letter.upper;
        t.upper = t.unmarked = true;
        t.where = first.where;
        syllable key;
        bool whole = true;
        bool is_small = false;
        auto const goes_on = [&](glyph const& g) { // a capital behind a small letter and a tag does not
            return is_word_part(g) && !(is_small && g.letter.upper && is_seam(t.where.end));
        };
        run(first, goes_on, [&](glyph const& g) {
            is_small = !g.letter.upper;
            whole = whole && g.letter && key.append(g.letter);
            t.upper = t.upper && g.letter.upper;
            t.unmarked = t.unmarked && g.code < 0x80;
            t.lookalike = t.lookalike || g.letter.lookalike;
            t.where.end = g.where.end;
        });
        if (whole) t.word = key;
        return t;
    }

    token number(glyph const& first) {
        constexpr auto most = std::numeric_limits<std::uint64_t>::max();
        token t{};
        t.kind = token_kind::number;
        t.where = first.where;
        run(first, is_digit, [&](glyph const& g) {
            auto const digit = static_cast<std::uint64_t>(narrow(g.code) - U'0');
            t.lookalike = t.lookalike || g.code > U'9';
            t.value = t.value > (most - digit) / 10 ? most : t.value * 10 + digit;
            t.digit_count = static_cast<std::uint16_t>(t.digit_count + 1);
            t.where.end = g.where.end;
        });
        return t;
    }

    glyph_reader reader_;
};

std::vector<token> tokens(std::string_view text, text_format format = text_format::plain) {
    std::vector<token> all;
    tokenizer words{text, format};
    do all.push_back(words.next());
    while (all.back());
    return all;
}

std::vector<token> plain_tokens(std::string_view text, text_format format) {
    std::vector<token> all;
    plain_tokenizer words{text, format};
    do all.push_back(words.next());
    while (all.back());
    return all;
}

/// What a token says, without where it stands and what stands before it.
struct meaning {
    token_kind kind;
    syllable word;
    std::uint64_t value;
    char32_t mark;
    bool capital;
    bool upper;

    friend bool operator==(meaning const&, meaning const&) = default;
};

std::vector<meaning> meanings(std::string_view text, text_format format = text_format::plain) {
    std::vector<meaning> all;
    for (auto const& t : tokens(text, format)) all.push_back({t.kind, t.word, t.value, t.mark, t.capital, t.upper});
    return all;
}

/// The text with each word and number replaced by what `change` makes of it.
template <class Change>
std::string with_each_word(std::string_view text, Change change) {
    std::string out;
    std::size_t done = 0;
    for (auto const& t : tokens(text)) {
        out += text.substr(done, t.where.begin - done);
        auto const as_it_is = surface(text, t.where);
        out += t.is(token_kind::word) || t.is(token_kind::number) ? change(as_it_is) : std::string{as_it_is};
        done = t.where.end;
    }
    return out;
}

template <class Check>
void on_random_texts(Check check) {
    samples::randomness random{20140602};
    for (int i = 0; i < 6000; ++i) {
        check(samples::random_bytes(random, samples::below(random, 120)));
        check(samples::random_pieces(random, samples::below(random, 60)));
        check(samples::random_prose(random, samples::below(random, 30)));
    }
}

} // namespace

TEST_CASE("law: the tokenizer reads what a plain reading of glyphs gives, on any bytes", "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        for (auto const format : formats) wrong += tokens(text, format) != plain_tokens(text, format);
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: the tokenizer reads what a plain reading gives, on nine megabytes of documents", "[law][text]") {
    CCHC_SKIP_WITHOUT_DATA();
    for (auto const* const name : {"corpus/legal.txt", "corpus/wrapped.txt"}) {
        auto const whole = file_contents(cchc_data(name));
        auto const text = std::string_view{whole}.substr(0, effort(whole.size()));
        for (auto const format : formats) {
            tokenizer quick{text, format};
            plain_tokenizer plain{text, format};
            std::size_t wrong = 0;
            for (token t = quick.next(), same = plain.next();; t = quick.next(), same = plain.next()) {
                wrong += t != same;
                if (!t || !same || wrong > 0) break;
            }
            INFO(name);
            CHECK(wrong == 0);
        }
    }
}

TEST_CASE("law: tokens are in order, within the text, and what lies between them holds no token", "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        for (auto const format : formats) {
            std::size_t end = 0;
            for (auto const& t : tokens(text, format)) {
                wrong += t.where.begin < end || t.where.end > text.size() || (t && t.where.empty());
                if (format == text_format::plain) wrong += tokens(surface(text, {end, t.where.begin})).size() != 1;
                end = t.where.end;
            }
        }
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: a token is read again from where it stands", "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        for (auto t : tokens(text)) {
            auto again = tokenizer{text, text_format::plain, t.where.begin}.next();
            again.before = t.before;
            wrong += again != t;
        }
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: what follows a blank does not change the tokens before it", "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        auto const alone = tokens(text);
        auto const followed = tokens(text + " " + std::string(70, 'x'));
        wrong += !std::equal(alone.begin(), alone.end() - 1, followed.begin());
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: a text cut at any byte gives the same tokens up to the cut", "[law][text]") {
    samples::randomness random{7};
    std::size_t wrong = 0;
    for (int i = 0; i < 60; ++i) {
        auto const text = samples::random_prose(random, 25);
        auto const whole = tokens(text);
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            auto const part = tokens(std::string_view{text}.substr(0, cut));
            for (std::size_t k = 0; k < part.size() && part[k] && part[k].where.end < cut; ++k)
                wrong += whole[k].where.end < cut && part[k] != whole[k];
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("law: composition, no-break blanks and soft hyphens make no other words", "[law][text]") {
    samples::randomness random{11};
    std::size_t wrong = 0;
    for (int i = 0; i < 2000; ++i) {
        auto const text = samples::random_prose(random, 30);
        auto const words = meanings(text);
        wrong += meanings(samples::decomposed(text)) != words;
        std::string no_break;
        for (char const c : text) no_break += c == ' ' ? std::string{"\u00A0"} : std::string{c};
        wrong += meanings(no_break) != words;
        wrong += meanings(with_each_word(text, [](std::string_view word) {
                     std::string soft;
                     for (std::size_t at = 0; at < word.size();) {
                         auto const size = decode_utf8(word, at).size;
                         soft += std::string{word.substr(at, size)} + "\u00AD";
                         at += size;
                     }
                     return soft;
                 })) != words;
    }
    CHECK(wrong == 0);
}

TEST_CASE("law: inline tags, entities and emphasis make no other words", "[law][text]") {
    samples::randomness random{13};
    std::size_t wrong = 0;
    for (int i = 0; i < 2000; ++i) {
        auto const text = samples::random_prose(random, 30);
        auto const words = meanings(text);
        wrong += meanings(text, text_format::html) != words;
        wrong +=
            meanings(with_each_word(text,
                                    [](std::string_view word) {
                                        auto const first = decode_utf8(word, 0).size;
                                        if (first == word.size() || letter_of(decode_utf8(word, first).value).upper)
                                            return std::string{word}; // a word of its own behind a tag
                                        return "<b>" + std::string{word.substr(0, first)} + "</b><i class='x'>" +
                                               std::string{word.substr(first)} + "</i>";
                                    }),
                     text_format::html) != words;
        for (auto const& form : {text, samples::decomposed(text)})
            wrong += meanings(with_each_word(form,
                                             [](std::string_view word) {
                                                 std::string entities;
                                                 for (std::size_t at = 0; at < word.size();) {
                                                     auto const c = decode_utf8(word, at);
                                                     auto const number = static_cast<std::uint32_t>(c.value);
                                                     entities += "&#" + std::to_string(number) + ";";
                                                     at += c.size;
                                                 }
                                                 return entities;
                                             }),
                              text_format::html) != words;
        wrong += meanings(with_each_word(text, [](std::string_view word) { return "**" + std::string{word} + "**"; }),
                          text_format::markdown) != words;
    }
    CHECK(wrong == 0);
}

TEST_CASE("law: hostile texts are read to their end", "[law][text]") {
    constexpr std::size_t bytes = effort(300'000);
    for (std::string_view const unit :
         {"a", "\u0301", "e\u0301\u0301", "<",    "<a ",      "<!--", "<script>", "&",  "&#",    "](", "[a](b", "|",
          "9", "9.",     "\u00AD",        "\xFF", "\xE1\xBB", "\r",   "<b>a",     "</", "\u2029"}) {
        std::string text;
        while (text.size() < bytes) text += unit;
        for (auto const format : formats) {
            auto const all = tokens(text, format);
            INFO(unit);
            CHECK(all.back().where.end == text.size());
        }
    }
}
