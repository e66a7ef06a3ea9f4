// SPDX-License-Identifier: BSL-1.0
// Rules about the document as a whole: one document in which each finds something, one in which it does not.
#include "catch.hpp"

#include <cchc/document/read_document.hpp>

#include "checked.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

/// A decision as it should be; each test changes one thing in it.
struct decision {
    std::string issuer = "ỦY BAN NHÂN DÂN TỈNH SƠN LA";
    std::string number = "158/QĐ-UBND";
    std::string day = "ngày 22 tháng 01 năm 2024";
    std::string authority = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA";
    std::string bases = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n"
                        "Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ;\n"
                        "Theo đề nghị của Giám đốc Sở Nội vụ.\n";
    std::string articles = "Điều 1. Ban hành kế hoạch.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n"
                           "Điều 3. Các ông, bà chịu trách nhiệm thi hành Quyết định này.\n";
    std::string signed_by = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTráng Thị Xuân\n";
    std::string behind{};

    [[nodiscard]] std::string text() const {
        return issuer + "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: " + number + "\nSơn La, " +
               day + "\nQUYẾT ĐỊNH\nBan hành Kế hoạch cải cách hành chính năm 2024\n" + authority + "\n" + bases +
               "QUYẾT ĐỊNH:\n" + articles + "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n" + signed_by + behind;
    }
};

std::string rules_of(decision const& d, check_options const& options = {}) {
    auto const text = d.text();
    return rules_in(text, options, read_document(text));
}

/// The same number as a normative one.
decision normative() {
    decision d;
    d.number = "15/2024/QĐ-UBND";
    d.authority = "ỦY BAN NHÂN DÂN TỈNH SƠN LA";
    d.signed_by = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTráng Thị Xuân\n";
    d.articles = "Điều 1. Ban hành quy định.\nĐiều 2. Quyết định này có hiệu lực từ ngày 05 tháng 02 năm 2024.\n"
                 "Điều 3. Các ông, bà chịu trách nhiệm thi hành Quyết định này.\n";
    return d;
}

} // namespace

TEST_CASE("a document as it should be has no findings", "[document]") {
    CHECK(rules_of(decision{}) == "");
    CHECK(rules_of(normative()) == "");
}

TEST_CASE("the date of a document", "[document]") {
    decision d;
    d.day = "ngày 22 tháng 1 năm 2024";
    CHECK(rules_of(d) == "D02");
    d.day = "ngày 20 tháng 01 năm 2024";
    CHECK(rules_of(d) == "D04");
    d = {};
    d.bases = "Căn cứ Nghị định số 12/2024/NĐ-CP ngày 05 tháng 02 năm 2024 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Nội vụ.\n";
    CHECK(rules_of(d) == "D03");
    d = {};
    d.behind = "PHỤ LỤC\n(Ban hành kèm theo Quyết định số 158/QĐ-UBND ngày 23/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh)\n";
    d.articles = "Điều 1. Ban hành phụ lục kèm theo.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n";
    CHECK(rules_of(d) == "D05");
    d.behind = "PHỤ LỤC\n(Ban hành kèm theo Quyết định số 158/QĐ-UBND ngày 22/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh)\n";
    CHECK(rules_of(d) == "");
}

TEST_CASE("when a normative document takes effect", "[document]") {
    auto d = normative();
    auto const in_force = [&](std::string const& words) {
        d.articles = "Điều 1. Ban hành quy định.\nĐiều 2. Quyết định này " + words + ".\n";
        return rules_of(d);
    };
    CHECK(in_force("có hiệu lực từ ngày 25 tháng 01 năm 2024") == "E02");
    CHECK(in_force("có hiệu lực từ ngày 01 tháng 02 năm 2024") == "");
    CHECK(in_force("có hiệu lực kể từ ngày ký") == "E04");
    CHECK(in_force("ban hành theo trình tự, thủ tục rút gọn, có hiệu lực kể từ ngày ký") == "");
    d.number = "15/2024/QĐ-TTg";
    d.issuer = "THỦ TƯỚNG CHÍNH PHỦ";
    d.authority = "THỦ TƯỚNG CHÍNH PHỦ";
    CHECK(in_force("có hiệu lực từ ngày 01 tháng 02 năm 2024") == "E01");
    CHECK(in_force("có hiệu lực từ ngày 15 tháng 3 năm 2024") == "");
    d.day = "ngày 22 tháng 01 năm 2014";
    d.number = "15/2014/QĐ-TTg";
    d.bases = "Căn cứ Luật Cán bộ, công chức năm 2008;\n";
    CHECK(in_force("có hiệu lực từ ngày 01 tháng 01 năm 2014") == "E06");
}

TEST_CASE("when a local document took effect under the law of 2004", "[document]") {
    check_options options;
    options.rules = options.rules.on("E03");
    auto d = normative();
    d.number = "15/2014/QĐ-UBND";
    d.day = "ngày 22 tháng 01 năm 2014";
    d.bases = "Căn cứ Luật Cán bộ, công chức năm 2008;\n";
    auto const in_force = [&](std::string const& issuer, std::string const& day) {
        d.issuer = "ỦY BAN NHÂN DÂN\n" + issuer;
        d.articles = "Điều 1. Ban hành quy định.\nĐiều 2. Quyết định này có hiệu lực từ ngày " + day + " tháng 01 năm 2014.\n";
        return rules_of(d, options).find("E03") != std::string::npos;
    };
    CHECK(in_force("TỈNH SƠN LA", "31"));
    CHECK(in_force("HUYỆN MAI SƠN", "28"));
    CHECK_FALSE(in_force("HUYỆN MAI SƠN", "29"));
    CHECK(in_force("XÃ CHIỀNG BAN", "26"));
    CHECK_FALSE(in_force("XÃ CHIỀNG BAN", "27"));
    options.rules = check_rules::standard();
    CHECK_FALSE(in_force("TỈNH SƠN LA", "31"));
}

TEST_CASE("a document in force before it was issued, under the law of 2015", "[document]") {
    check_options options;
    options.rules = options.rules.on("E06-2015");
    auto d = normative();
    auto const in_force = [&](std::string const& day) {
        d.articles = "Điều 1. Ban hành quy định.\nĐiều 2. Quyết định này có hiệu lực từ ngày " + day + " năm 2024.\n";
        return rules_of(d, options);
    };
    CHECK(in_force("21 tháng 01") == "E06-2015");
    CHECK(in_force("05 tháng 02") == "");
    options.rules = check_rules::standard();
    CHECK(in_force("21 tháng 01") == "");
}

TEST_CASE("an individual decision need not wait", "[document]") {
    decision d;
    d.articles = "Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Quyết định này có hiệu lực sau 45 ngày, kể từ ngày ký.\n";
    CHECK(rules_of(d) == "E07");
}

TEST_CASE("a detailing document takes effect with what it details", "[document]") {
    document d;
    d.type = document_type::decree;
    d.number = document_number{"15/2025/NĐ-CP"};
    d.signed_on = partial_date{2025, 5, 5};
    d.title = "Quy định chi tiết một số điều của Luật Viên chức";
    d.effect.wording = effect_wording::on_day;
    d.effect.on = partial_date{2025, 8, 1};
    legal_basis basis;
    basis.cited.emplace_back();
    basis.cited.front().type = document_type::law;
    basis.cited.front().title = "Viên chức";
    d.bases.push_back(basis);
    check_options options;
    CHECK(rules_in("", options, d) == "");
    options.effective_from = [](citation const&) { return std::optional{date{2025, 7, 1}}; };
    CHECK(rules_in("", options, d) == "E05");
    options.effective_from = [](citation const&) { return std::optional{date{2025, 8, 1}}; };
    CHECK(rules_in("", options, d) == "");
}

TEST_CASE("legal bases", "[document]") {
    decision d;
    SECTION("each line ends with a semicolon, the last with a full stop") {
        d.bases = "Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ.\n"
                  "Căn cứ Nghị định số 37/2014/NĐ-CP ngày 05 tháng 5 năm 2014 của Chính phủ;\n"
                  "Theo đề nghị của Giám đốc Sở Nội vụ,\n";
        CHECK(rules_of(d) == "B01 B01");
    }
    SECTION("a register knows what has expired") {
        check_options options;
        options.in_force = [](citation const& c, date) -> std::optional<bool> {
            if (c.number && to_string(*c.number) == "24/2014/NĐ-CP") return false;
            return std::nullopt;
        };
        CHECK(rules_of(d, options) == "B01");
    }
    SECTION("a law has neither number nor issuer") {
        d.bases = "Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;\nTheo đề nghị của Giám đốc Sở Nội vụ.\n";
        CHECK(rules_of(d) == "B02");
    }
    SECTION("a consolidated text is none, if you ask") {
        d.bases = "Căn cứ Văn bản hợp nhất số 54/VBHN-VPQH ngày 12/12/2022;\nTheo đề nghị của Giám đốc Sở Nội vụ.\n";
        CHECK(rules_of(d) == "");
        check_options options;
        options.rules = options.rules.on("N13");
        CHECK(rules_of(d, options) == "N13");
    }
    SECTION("what was cited in full is cited briefly from then on") {
        d.articles = "Điều 1. Thực hiện Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ.\nĐiều 2. Thi hành.\n";
        CHECK(rules_of(d) == "B03");
        d.articles = "Điều 1. Thực hiện Nghị định số 24/2014/NĐ-CP.\nĐiều 2. Thi hành.\n";
        CHECK(rules_of(d) == "");
    }
}

TEST_CASE("annexes have Roman numerals and are pointed to", "[document]") {
    decision d;
    d.articles = "Điều 1. Ban hành các phụ lục.\nĐiều 2. Thi hành.\n";
    d.behind = "PHỤ LỤC 1\nDANH MỤC\nNội dung.\nPHỤ LỤC 2\nBIỂU\nNội dung.\n";
    CHECK(rules_of(d) == "B04");
    d.behind = "PHỤ LỤC I\nDANH MỤC\nNội dung.\nPHỤ LỤC II\nBIỂU\nNội dung.\n";
    CHECK(rules_of(d) == "");
    d.articles = "Điều 1. Ban hành.\nĐiều 2. Thi hành.\n";
    CHECK(rules_of(d) == "B04");
}

TEST_CASE("signatures", "[document]") {
    decision d;
    d.signed_by = "KT. CHỦ TỊCH\nCHỦ TỊCH\nTráng Thị Xuân\n";
    CHECK(rules_of(d) == "S01");
    d.signed_by = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTráng Thị Xuân\n";
    CHECK(rules_of(d) == "S01");
    d.authority = "ỦY BAN NHÂN DÂN TỈNH SƠN LA";
    CHECK(rules_of(d) == "");
    d.signed_by = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTráng Thị Xuân\n";
    CHECK(rules_of(d) == "S01");
    check_options options;
    options.rules = options.rules.on("S03");
    CHECK(rules_of(d, options) == "S01 S03");
    d = {};
    d.signed_by = "CHỦ TỊCH\nTS. Tráng Thị Xuân\n";
    CHECK(rules_of(d) == "S02");
}

TEST_CASE("articles, clauses and points follow each other", "[document]") {
    decision d;
    d.articles = "Điều 1. Ban hành.\nĐiều 3. Thi hành.\n";
    CHECK(rules_of(d) == "P01");
    d.articles = "Điều 1. Nhiệm vụ\n1. Một.\n2. Hai.\n4. Bốn.\nĐiều 2. Thi hành.\n";
    CHECK(rules_of(d) == "P02");
    d.articles = "Điều 1. Nhiệm vụ\n1. Một:\na) một;\nb) hai;\nc) ba;\nd) bốn;\ne) năm.\n2. Hai.\nĐiều 2. Thi hành.\n";
    CHECK(rules_of(d) == "P03");
    d.articles = "Điều 1. Nhiệm vụ\n1. Một:\na) một;\nb) hai;\nc) ba;\nd) bốn;\nđ) năm;\ne) sáu.\n2. Hai.\nĐiều 2. Thi hành.\n";
    CHECK(rules_of(d) == "");
    d.articles = "Điều 1. Ban hành.\nĐiều 2. Thi hành Điều 12 Quyết định này.\n";
    CHECK(rules_of(d) == "P04");
    d.articles = "Điều 1. Ban hành.\nĐiều 2. Thi hành Điều 1 Quyết định này.\n";
    CHECK(rules_of(d) == "");
}

TEST_CASE("the head of a document has all its parts", "[document]") {
    auto text = decision{}.text();
    auto const at = text.find("Số: 158/QĐ-UBND\n");
    text.erase(at, std::string_view{"Số: 158/QĐ-UBND\n"}.size());
    CHECK(rules_in(text, {}, read_document(text)) == "L01");
}

TEST_CASE("agencies that are no more", "[document]") {
    decision d;
    d.day = "ngày 22 tháng 9 năm 2025";
    CHECK(rules_of(d) == "");
    d.articles = "Điều 1. Ban hành.\nĐiều 2. Chủ tịch Ủy ban nhân dân huyện Mai Sơn chịu trách nhiệm thi hành Quyết định này.\n";
    CHECK(rules_of(d) == "A01");
    d.articles = "Điều 1. Ban hành.\nĐiều 2. Giám đốc Sở Giao thông vận tải chịu trách nhiệm thi hành Quyết định này.\n";
    CHECK(rules_of(d) == "A01");
    d.day = "ngày 22 tháng 01 năm 2024";
    CHECK(rules_of(d) == "");
}
