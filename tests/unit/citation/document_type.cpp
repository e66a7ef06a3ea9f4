// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/document_type.hpp>

#include "catch.hpp"

#include <array>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace cchc;
using boost::gregorian::date;

namespace {

std::vector<document_type> all_types() {
    std::vector<document_type> types;
    for (std::size_t i = 1; i < document_type_count; ++i) types.push_back(static_cast<document_type>(i));
    return types;
}

date const before_decree_30{2020, 3, 4};
date const since_decree_30{2020, 3, 5};

/// The type named at the start of `text`, and the words that were read.
std::pair<document_type, std::string> match(std::string_view text) {
    tokenizer words{text};
    auto const found = match_document_type(words);
    if (!found) return {document_type::unknown, ""};
    return {found->type, std::string{surface(text, found->where)}};
}

} // namespace

static_assert(std::is_trivially_copyable_v<document_type_match>);
static_assert(noexcept(type_of_letters("QĐ")));

TEST_CASE("every type has a Vietnamese name, an English name and a slug of its own", "[citation]") {
    std::set<std::string_view> vietnamese, english, slugs;
    for (auto const type : all_types()) {
        CAPTURE(vietnamese_name(type));
        CHECK_FALSE(vietnamese_name(type).empty());
        CHECK(vietnamese.insert(vietnamese_name(type)).second);
        CHECK(english.insert(english_name(type)).second);
        CHECK(slugs.insert(slug(type)).second);
        CHECK(slug(type).find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    }
    CHECK(vietnamese.size() == document_type_count - 1);
}

TEST_CASE("the unknown type has no name and no letters", "[citation]") {
    CHECK(vietnamese_name(document_type::unknown).empty());
    CHECK(english_name(document_type::unknown).empty());
    CHECK(slug(document_type::unknown).empty());
    CHECK(letters_of(document_type::unknown, since_decree_30).empty());
}

TEST_CASE("the name of a type reads back as the type", "[citation]") {
    for (auto const type : all_types()) {
        CAPTURE(vietnamese_name(type));
        auto const read = parse_document_type(vietnamese_name(type));
        REQUIRE(read);
        CHECK(*read == type);
    }
}

TEST_CASE("a type is read in any case and with the tone mark in either place", "[citation]") {
    CHECK(parse_document_type("nghị định").value() == document_type::decree);
    CHECK(parse_document_type("QUYẾT ĐỊNH").value() == document_type::decision);
    CHECK(parse_document_type("Thông Tư Liên Tịch").value() == document_type::joint_circular);
    CHECK(parse_document_type("Bản thoả thuận").value() == document_type::agreement);
    CHECK(parse_document_type("Giấy uỷ quyền").value() == document_type::authorisation);
}

TEST_CASE("a type is read as typed without diacritics", "[citation]") {
    CHECK(parse_document_type("Nghi dinh").value() == document_type::decree);
    CHECK(parse_document_type("quyet dinh").value() == document_type::decision);
}

TEST_CASE("what is no type is refused at its first byte", "[citation]") {
    for (std::string_view const text : {"", "Nghị", "định", "Nghị viện", "Sổ tay", "12", "/", "Nghịđịnh"}) {
        CAPTURE(text);
        auto const read = parse_document_type(text);
        REQUIRE_FALSE(read);
        CHECK(read.error() == failure{errc::document_type, 0});
    }
}

TEST_CASE("words behind a type are refused where they begin", "[citation]") {
    auto const read = parse_document_type("Nghị định số 24");
    REQUIRE_FALSE(read);
    CHECK(read.error() == failure{errc::trailing_characters, 15});
}

TEST_CASE("letters of a type are not its name", "[citation]") {
    CHECK_FALSE(parse_document_type("NĐ"));
    CHECK_FALSE(parse_document_type("QĐ"));
}

TEST_CASE("the letters of a type name the type", "[citation]") {
    for (auto const day : {before_decree_30, since_decree_30}) {
        for (auto const type : all_types()) {
            auto const letters = letters_of(type, day);
            if (letters.empty() || letters == "L") continue; // L is the letter of laws and of the President's orders
            CAPTURE(letters);
            CHECK(type_of_letters(letters) == type);
        }
    }
}

TEST_CASE("the 29 types of Decree 30/2020 have the letters of its annex", "[citation]") {
    using enum document_type;
    using row = std::pair<document_type, std::string_view>;
    // Annex III, part I; an official letter has none.
    std::array const annex{row{resolution, "NQ"},    row{decision, "QĐ"},      row{directive, "CT"},
                           row{regulation, "QC"},    row{rules, "QyĐ"},        row{communique, "TC"},
                           row{notice, "TB"},        row{guidance, "HD"},      row{action_programme, "CTr"},
                           row{plan, "KH"},          row{option_paper, "PA"},  row{scheme, "ĐA"},
                           row{project, "DA"},       row{report, "BC"},        row{minutes, "BB"},
                           row{proposal, "TTr"},     row{contract, "HĐ"},      row{telegram, "CĐ"},
                           row{memorandum, "BGN"},   row{agreement, "BTT"},    row{authorisation, "GUQ"},
                           row{invitation, "GM"},    row{introduction, "GGT"}, row{leave_permit, "GNP"},
                           row{dispatch_note, "PG"}, row{transfer_note, "PC"}, row{notice_note, "PB"},
                           row{official_letter, ""}};
    for (auto const& [type, letters] : annex) CHECK(letters_of(type, since_decree_30) == letters);
}

TEST_CASE("letters that Decree 30/2020 changed hold from its day on", "[citation]") {
    CHECK(letters_of(document_type::authorisation, before_decree_30) == "UQ");
    CHECK(letters_of(document_type::authorisation, since_decree_30) == "GUQ");
    CHECK(letters_of(document_type::memorandum, before_decree_30) == "GN");
    CHECK(letters_of(document_type::agreement, before_decree_30) == "TTh");
    CHECK(letters_of(document_type::leave_permit, before_decree_30) == "NP");
    CHECK(letters_of(document_type::decision, before_decree_30) ==
          letters_of(document_type::decision, since_decree_30));
}

TEST_CASE("normative types have the letters of the promulgation law", "[citation]") {
    using enum document_type;
    CHECK(letters_of(decree, since_decree_30) == "NĐ");
    CHECK(letters_of(circular, since_decree_30) == "TT");
    CHECK(letters_of(joint_circular, since_decree_30) == "TTLT");
    CHECK(letters_of(joint_resolution, since_decree_30) == "NQLT");
    CHECK(letters_of(ordinance, since_decree_30) == "PL");
    CHECK(letters_of(consolidated_text, since_decree_30) == "VBHN");
}

TEST_CASE("letters are known in any case and without diacritics", "[citation]") {
    CHECK(type_of_letters("QD") == document_type::decision);
    CHECK(type_of_letters("qđ") == document_type::decision);
    CHECK(type_of_letters("ND") == document_type::decree);
    CHECK(type_of_letters("TTR") == document_type::proposal);
    CHECK(type_of_letters("CTR") == document_type::action_programme);
}

TEST_CASE("letters that differ only by diacritics are not mixed up", "[citation]") {
    CHECK(type_of_letters("ĐA") == document_type::scheme);
    CHECK(type_of_letters("DA") == document_type::project);
    CHECK(type_of_letters("HĐ") == document_type::contract);
    CHECK(type_of_letters("HD") == document_type::guidance);
    CHECK(type_of_letters("TT") == document_type::circular);
    CHECK(type_of_letters("TTr") == document_type::proposal);
    CHECK(type_of_letters("CT") == document_type::directive);
    CHECK(type_of_letters("CTr") == document_type::action_programme);
}

TEST_CASE("letters outside the lists are known", "[citation]") {
    CHECK(type_of_letters("QĐi") == document_type::rules);
    CHECK(type_of_letters("CTHĐ") == document_type::action_programme);
    CHECK(type_of_letters("BCTĐ") == document_type::report);
    CHECK(type_of_letters("TTLB") == document_type::joint_circular);
    CHECK(type_of_letters("UQ") == document_type::authorisation);
}

TEST_CASE("letters of an issuer name no type", "[citation]") {
    for (std::string_view const letters : {"", "UBND", "CP", "SNV", "BNV", "TTg", "L", "QH14", "30", "NQ-CP", "Q Đ"}) {
        CAPTURE(letters);
        CHECK(type_of_letters(letters) == document_type::unknown);
    }
}

TEST_CASE("the longest name of a type counts", "[citation]") {
    CHECK(match("Thông tư liên tịch số 9") ==
          std::pair{document_type::joint_circular, std::string{"Thông tư liên tịch"}});
    CHECK(match("Thông tư liên ngành") == std::pair{document_type::joint_circular, std::string{"Thông tư liên ngành"}});
    CHECK(match("Nghị quyết liên tịch") ==
          std::pair{document_type::joint_resolution, std::string{"Nghị quyết liên tịch"}});
    CHECK(match("Bộ luật Dân sự") == std::pair{document_type::code, std::string{"Bộ luật"}});
    CHECK(match("Văn bản hợp nhất số 3") ==
          std::pair{document_type::consolidated_text, std::string{"Văn bản hợp nhất"}});
    CHECK(match("văn bản số 3") == std::pair{document_type::document, std::string{"văn bản"}});
}

TEST_CASE("a match moves the tokenizer behind the name, and only then", "[citation]") {
    tokenizer words{"Quyết định số 5"};
    REQUIRE(match_document_type(words));
    CHECK(words.next().is("số"_vn));

    tokenizer other{"Quyết tâm"};
    CHECK_FALSE(match_document_type(other));
    CHECK(other.next().is("quyết"_vn));
}

TEST_CASE("letters used as a word are a type, by capitals only", "[citation]") {
    tokenizer words{"QĐ 158"};
    auto const found = match_document_type(words);
    REQUIRE(found);
    CHECK(found->type == document_type::decision);
    CHECK(found->abbreviated);
    CHECK(match("qđ 158").first == document_type::unknown);
    CHECK(match("Tb 158").first == document_type::unknown);
}

TEST_CASE("the name of a type may be broken over lines, not over the edge of a cell", "[citation]") {
    CHECK(match("Nghị\nđịnh").first == document_type::decree);
    CHECK(match("Nghị  \t định").first == document_type::decree);
    CHECK(match("Nghịđịnh").first == document_type::unknown);
    CHECK(match("Nghị.định").first == document_type::unknown);
    tokenizer cells{"<td>Nghị</td><td>định</td>", text_format::html};
    CHECK_FALSE(match_document_type(cells));
}
