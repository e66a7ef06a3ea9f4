// SPDX-License-Identifier: BSL-1.0
// Laws of normal forms, offset maps, order and numerals.
#include <cchc/text/normal.hpp>

#include "catch.hpp"
#include "law/text_samples.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/text/collation.hpp>
#include <cchc/text/numeral.hpp>
#include <cchc/text/position.hpp>
#include <cchc/text/token.hpp>

using namespace cchc;

namespace {

template <class Check>
void on_random_texts(Check check) {
    samples::randomness random{19850121};
    for (int i = 0; i < 4000; ++i) {
        check(samples::random_bytes(random, samples::below(random, 60)));
        check(samples::random_pieces(random, samples::below(random, 40)));
        auto const prose = samples::random_prose(random, samples::below(random, 20));
        check(prose);
        check(samples::decomposed(prose));
    }
}

/// Every way to make one form of a text.
std::vector<normalized (*)(std::string_view)> const& forms() {
    static std::vector<normalized (*)(std::string_view)> const all{
        to_nfc,
        [](std::string_view text) { return fold(text, {}); },
        [](std::string_view text) { return fold(text, {.letter_case = true}); },
        [](std::string_view text) { return fold(text, {.tones = true}); },
        [](std::string_view text) { return fold(text, {.marks = true}); },
        [](std::string_view text) { return fold(text, fold_all); },
        [](std::string_view text) { return place_tones(text, tone_style::early); },
        [](std::string_view text) { return place_tones(text, tone_style::late); },
    };
    return all;
}

/// Whether the spans of the text's characters, put together, are the source again.
bool leads_back(std::string_view source, normalized const& n) {
    if (n.offsets.text_size() != n.text.size() || n.offsets.source_size() != source.size()) return false;
    std::size_t done = 0;
    for (std::size_t at = 0; at < n.text.size();) {
        auto const size = decode_utf8(n.text, at).size;
        auto const from = n.offsets.source_of({at, at + size});
        if (from.begin != done || from.end <= from.begin) return false;
        if (!n.offsets.text_of(from).contains(span{at, at + size})) return false;
        done = from.end;
        at += size;
    }
    return done == source.size();
}

offset_map random_map(samples::randomness& random, std::size_t source_size) {
    offset_map map;
    while (map.source_size() < source_size) {
        auto const left = source_size - map.source_size();
        auto const part = std::min<std::size_t>(left, samples::below(random, 4));
        if (samples::below(random, 2) == 0) {
            map.keep(part);
        } else {
            map.replace(part, samples::below(random, 4));
        }
    }
    return map;
}

} // namespace

TEST_CASE("law: every form is reached in one step", "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        for (auto const form : forms()) {
            auto const once = form(text);
            auto const twice = form(once.text);
            wrong += twice.text != once.text || twice.offsets.size() != 0;
        }
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: every form leads back to the caller's bytes", "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        for (auto const form : forms()) wrong += !leads_back(text, form(text));
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: a composed text has the words of the text", "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        auto const n = to_nfc(text);
        tokenizer as_given{text};
        tokenizer composed{n.text};
        for (;;) {
            auto const a = as_given.next();
            auto const b = composed.next();
            wrong +=
                a.word != b.word || a.kind != b.kind || a.value != b.value || n.offsets.source_of(b.where) != a.where;
            if (!a || !b) break;
        }
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: composing undoes decomposing", "[law][text]") {
    samples::randomness random{3};
    std::size_t wrong = 0;
    for (int i = 0; i < 3000; ++i) {
        auto const text = samples::random_prose(random, 20);
        wrong += to_nfc(samples::decomposed(text)).text != text;
    }
    CHECK(wrong == 0);
}

TEST_CASE("law: words with equal keys are the same syllable, and words of one syllable have equal keys",
          "[law][text]") {
    samples::randomness random{5};
    std::size_t wrong = 0;
    std::vector<token> words;
    std::vector<std::string> keys;
    auto const text = samples::random_prose(random, 600);
    tokenizer reader{text};
    for (auto t = reader.next(); t; t = reader.next())
        if (t.word) {
            words.push_back(t);
            keys.push_back(tone_neutral_key(surface(text, t.where)));
        }
    REQUIRE(words.size() > 300);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::size_t k = 0; k < i; ++k) wrong += (keys[i] == keys[k]) != (words[i].word == words[k].word);
    CHECK(wrong == 0);
}

TEST_CASE("law: a map over two steps covers what the steps cover one by one", "[law][text]") {
    samples::randomness random{17};
    std::size_t wrong = 0;
    for (int i = 0; i < 3000; ++i) {
        auto const first = random_map(random, samples::below(random, 30));
        auto const second = random_map(random, first.text_size());
        auto const both = first.then(second);
        wrong += both.source_size() != first.source_size() || both.text_size() != second.text_size();
        for (std::size_t begin = 0; begin < both.text_size(); ++begin)
            for (std::size_t end = begin + 1; end <= both.text_size(); ++end) {
                auto const at_once = both.source_of({begin, end});
                auto const middle = second.source_of({begin, end});
                if (!middle.empty()) wrong += !at_once.contains(first.source_of(middle));
                wrong += at_once.end > both.source_size() || at_once.begin > at_once.end;
            }
        offset_map same;
        same.keep(first.text_size());
        wrong += first.then(same) != first;
    }
    CHECK(wrong == 0);
}

TEST_CASE("law: a map over two steps is the steps one by one where they do not cut each other's letters",
          "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        auto const composed = to_nfc(text);
        auto const folded = fold(composed.text, fold_all);
        auto const both = composed.offsets.then(folded.offsets);
        for (std::size_t at = 0; at < folded.text.size();) {
            auto const size = decode_utf8(folded.text, at).size;
            span const letter{at, at + size};
            wrong += both.source_of(letter) != composed.offsets.source_of(folded.offsets.source_of(letter));
            at += size;
        }
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: the order of strings is an order, and that of their keys", "[law][text]") {
    samples::randomness random{23};
    std::vector<std::string> texts{"", " ", "a"};
    for (int i = 0; i < 60; ++i) {
        texts.push_back(samples::random_prose(random, 1 + samples::below(random, 3)));
        texts.push_back(samples::decomposed(texts.back()));
        texts.push_back(samples::random_pieces(random, samples::below(random, 6)));
        texts.push_back(samples::random_bytes(random, samples::below(random, 5)));
    }
    std::size_t wrong = 0;
    for (auto const order : {collation::by_syllable, collation::by_string}) {
        std::vector<std::string> keys;
        for (auto const& text : texts) keys.push_back(collation_key(text, order));
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (std::size_t k = 0; k < texts.size(); ++k) {
                auto const compared = collate(texts[i], texts[k], order);
                auto const by_key = keys[i].compare(keys[k]);
                wrong += (compared < 0) != (by_key < 0) || (compared == 0) != (by_key == 0);
            }
    }
    CHECK(wrong == 0);
}

TEST_CASE("law: syllables stand in the order of their words", "[law][text]") {
    samples::randomness random{29};
    auto const text = samples::random_prose(random, 300);
    std::vector<token> words;
    tokenizer reader{text};
    for (auto t = reader.next(); t; t = reader.next())
        if (t.word) words.push_back(t);
    std::size_t wrong = 0;
    for (auto const& a : words)
        for (auto const& b : words)
            if (a.word < b.word) wrong += collate(surface(text, a.where), surface(text, b.where)) >= 0;
    CHECK(wrong == 0);
}

TEST_CASE("law: any decimal is written and read back, alone and in text", "[law][text]") {
    samples::randomness random{31};
    std::size_t wrong = 0;
    for (int i = 0; i < 20'000; ++i) {
        auto const size = static_cast<std::int64_t>(1 + samples::below(random, 100'000'000));
        decimal const value{size * static_cast<std::int64_t>(samples::below(random, 1'000'000'000)),
                            static_cast<unsigned>(samples::below(random, 6))};
        for (auto const style : {digit_style::grouped, digit_style::plain}) {
            auto const text = to_string(value, style);
            auto const number = parse_number(text);
            wrong += !number || number->value != value || number->value.scale() != value.scale();
            auto const passage = "đạt " + text + "% (tăng)";
            tokenizer words{passage};
            (void)words.next();
            auto const match = match_number(words);
            wrong += !match || match->number.value != value || !match->number.percent ||
                     surface(passage, match->where) != text + "%";
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("law: no bytes disturb a parser of numbers", "[law][text]") {
    std::size_t wrong = 0;
    on_random_texts([&](std::string const& text) {
        for (auto const& number : {parse_number(text)}) wrong += !number && number.error().offset > text.size();
        for (auto const& number : {parse_number_lenient(text)}) wrong += !number && number.error().offset > text.size();
        for (auto const& number : {parse_roman(text), parse_roman_lenient(text)})
            wrong += !number && number.error().offset > text.size();
        tokenizer words{text};
        for (auto at = words.offset(); words.peek(); at = words.offset()) {
            auto const match = match_number(words);
            if (!match && words.offset() == at) (void)words.next();
            wrong += words.offset() <= at;
        }
    });
    CHECK(wrong == 0);
}

TEST_CASE("law: counting characters is counting them from the beginning", "[law][text]") {
    std::size_t wrong = 0;
    samples::randomness random{37};
    for (int i = 0; i < 200; ++i) {
        auto const text = samples::random_pieces(random, 200) + samples::random_bytes(random, 300);
        text_index const index{text};
        std::size_t code_points = 0;
        for (std::size_t at = 0; at < text.size();) {
            wrong += index.code_points_before(at) != code_points || index.offset_of_code_point(code_points) != at;
            wrong += index.offset_of_utf16(index.utf16_before(at)) != at;
            at += decode_utf8(text, at).size;
            ++code_points;
        }
        wrong += index.code_points_before(text.size()) != code_points;
    }
    CHECK(wrong == 0);
}
