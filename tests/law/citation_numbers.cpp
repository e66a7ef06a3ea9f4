// SPDX-License-Identifier: BSL-1.0
// Laws of document numbers, over numbers of every family that a generator makes.
#include <cchc/citation/document_number.hpp>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "effort.hpp"

using namespace cchc;

namespace {

/// Numbers of every family, from a fixed seed.
class number_source {
public:
    std::string next() {
        switch (random_() % 7) {
        case 0: return serial() + "/" + year() + "/" + pick(normative_types_) + "-" + pick(issuers_);
        case 1: return serial() + "/" + year() + "/" + pick(assemblies_) + std::to_string(10 + random_() % 7);
        case 2: return serial() + "/" + pick(individual_types_) + "-" + pick(issuers_);
        case 3: return serial() + "/" + pick(issuers_) + "-" + pick(units_);
        case 4: return serial() + "-" + pick(party_types_) + "/" + pick(party_issuers_);
        case 5: return serial() + "/VBHN-" + pick(issuers_);
        default: return serial() + "/" + pick(historic_);
        }
    }

private:
    using list = std::vector<std::string_view>;

    std::string pick(list const& from) { return std::string{from[random_() % from.size()]}; }
    std::string year() { return std::to_string(1946 + random_() % 90); }
    std::string serial() {
        auto text = std::to_string(1 + random_() % 99999);
        if (random_() % 4 == 0) text.insert(0, random_() % 3, '0');
        if (random_() % 5 == 0) text += static_cast<char>('a' + random_() % 4);
        return text;
    }

    std::mt19937 random_{20260116};
    list normative_types_{"NĐ", "TT", "QĐ", "NQ", "CT", "TTLT", "NQLT"};
    list individual_types_{"QĐ", "KH", "BC", "TB", "TTr", "CTr", "QyĐ",  "KL",
                           "HD", "ĐA", "PA", "CĐ", "NQ",  "CT",  "BCTĐ", "CTHĐ"};
    list party_types_{"NQ", "QĐ", "KL", "TB", "CT", "HD", "CV", "BC", "QĐi", "CTHĐ", "KH"};
    list issuers_{"CP",    "UBND", "HĐND",   "BNV",    "SNV",     "BTC", "TTg",
                  "BGDĐT", "VPCP", "LĐTBXH", "SNN&MT", "TTPVHCC", "NHNN"};
    list party_issuers_{"TW", "TU", "HU", "ĐU", "BTCTW", "VPTW", "BCĐTW"};
    list assemblies_{"QH", "UBTVQH"};
    list units_{"CCHC", "CCHC&PC", "TCBC", "VP", "KGVX", "TH1", "NC", "KSTT"};
    list historic_{"CP", "HĐBT", "TTg", "SL", "HĐCP"};
};

} // namespace

TEST_CASE("parsing what was printed gives the number back, for generated numbers of every family", "[citation]") {
    number_source numbers;
    for (int round = 0; round < 20000; ++round) {
        auto const text = numbers.next();
        CAPTURE(text);
        auto const n = parse_document_number(text);
        REQUIRE(n);
        CHECK(to_string(*n) == text);
        CHECK(parse_document_number(to_string(*n)).value() == *n);
        CHECK(canonical_key(*n) == canonical_key(parse_document_number_lenient(text)->number));
    }
}

namespace {

/// Pieces of numbers in a row, most of them no number.
std::string joined_pieces(std::mt19937& random) {
    constexpr std::array<std::string_view, 60> pieces{
        "1",    "12",  "0",  "007", "2025", "98",   "99",       "2",     "/",      "-",       ".",    "_",
        " ",    "QĐ",  "NĐ", "CP",  "TTg",  "TTr",  "TTLT",     "TT",    "BTC",    "BNV",     "UBND", "HĐBT",
        "HĐND", "SL",  "LB", "L",   "CTN",  "QH13", "K8",       "nb",    "NQ",     "TW",      "TU",   "HU",
        "CTr",  "QyĐ", "TB", "BC",  "CV",   "SNV",  "LCT",      "HĐNN8", "TANDTC", "VKSNDTC", "c",    "a",
        "C",    "B",   "b",  "1a",  "&",    "VBHN", "UBTVQH10", "LĐ",    "Đ",      "XIII",    "X",    "MT"};
    std::string text;
    for (auto left = 2 + random() % 9; left > 0; --left) {
        text += pieces[random() % pieces.size()];
        if (left > 1 && random() % 2 == 0) text += random() % 2 == 0 ? '/' : '-';
    }
    return text;
}

} // namespace

TEST_CASE("whatever is taken for a number is printed so that it is taken for the same", "[citation]") {
    std::mt19937 random{20261201};
    std::size_t accepted = 0;
    for (std::size_t round = 0; round < effort(400'000); ++round) {
        auto const text = joined_pieces(random);
        auto const n = parse_document_number(text);
        if (!n) continue;
        ++accepted;
        CAPTURE(text);
        REQUIRE(parse_document_number(to_string(*n)).value() == *n);
    }
    CHECK(accepted > effort(3'000));
}

namespace {

bool are_equal(document_number_match const& a, document_number_match const& b) {
    return a.where == b.where && a.family == b.family && a.type == b.type && a.has_serial == b.has_serial &&
           a.serial_digits == b.serial_digits && a.groups == b.groups && a.year == b.year && a.serial == b.serial &&
           a.repairs == b.repairs;
}

/// Whether a number in plain text, where bytes tell the usual ones, is what reading word by word gives, as in HTML.
bool is_read_alike(std::string_view text, number_context context) {
    tokenizer plain{text};
    tokenizer by_words{text, text_format::html};
    auto const a = match_document_number(plain, context);
    auto const b = match_document_number(by_words, context);
    return a.has_value() == b.has_value() && plain.offset() == by_words.offset() && (!a || are_equal(*a, *b));
}

} // namespace

TEST_CASE("a number in plain text is what reading it word by word gives", "[citation]") {
    constexpr std::array<std::string_view, 21> tails{
        "",      " ngày 5/3/2020", " của Chính phủ", ", ngày", "; và",   ".",
        ". Căn", " - BTC",         "-\nBTC",         " & PC",  "/2014",  " 14",
        " XIII", "\nVề việc",      "ngày",           "Về",     "(PC03)", ".K8",
        " đến",  " \u2013 TU",     "\u00A0và"};
    number_source numbers;
    std::mt19937 random{20261202};
    for (std::size_t round = 0; round < effort(60'000); ++round) {
        auto text = round % 2 == 0 ? numbers.next() : joined_pieces(random);
        text += tails[random() % tails.size()];
        CAPTURE(text);
        for (auto const context : {number_context::bare, number_context::announced, number_context::named})
            REQUIRE(is_read_alike(text, context));
    }
}

namespace {

document_number number(std::string_view text) {
    return parse_document_number(text).value();
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at, from.size()) == from) {
            out += to;
            at += from.size();
        } else {
            out += text[at++];
        }
    }
    return out;
}

/// The first generated number whose key changes when `from` is written as `to`; nothing when there is none.
std::string first_changed(std::string_view from, std::string_view to) {
    number_source numbers;
    for (int round = 0; round < 4000; ++round) {
        auto const text = numbers.next();
        auto const other = replaced(text, from, to);
        auto const read = parse_document_number_lenient(other);
        if (!read || canonical_key(read->number) != canonical_key(number(text))) return other;
    }
    return "";
}

} // namespace

TEST_CASE("blanks leave the key of a generated number alone", "[citation]") {
    CHECK(first_changed("/", "/ ") == "");
    CHECK(first_changed("/", " /") == "");
    CHECK(first_changed("/", "\u00A0/") == "");
    CHECK(first_changed("-", "- ") == "");
}

TEST_CASE("line breaks leave the key of a generated number alone", "[citation]") {
    CHECK(first_changed("/", "/\n") == "");
    CHECK(first_changed("-", "-\n") == "");
    CHECK(first_changed("-", "-\r\n") == "");
}

TEST_CASE("dashes, soft hyphens and look-alikes leave the key of a generated number alone", "[citation]") {
    CHECK(first_changed("-", "\u2013") == "");
    CHECK(first_changed("-", "\u2011") == "");
    CHECK(first_changed("-", "\u2212") == "");
    CHECK(first_changed("Đ", "Ð") == "");
    CHECK(first_changed("/", "\u00AD/") == "");
    CHECK(first_changed("B", "\u0412") == "");
}
