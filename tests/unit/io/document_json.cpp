// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/document_json.hpp>

#include "catch.hpp"

#include <string>

#include <cchc/document/read_document.hpp>

using namespace cchc;

namespace {

document sample() {
    return read_document(
        "VĂN PHÒNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 11554/VPCP-V.I\nV/v \"hóa đơn\"\nHà Nội, ngày 25 tháng 11 năm 2025\nKính gửi: Bộ Tài chính.\n"
        "1. Rà soát.\na) Thu.\nKT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nPhạm Mạnh Cường\n");
}

} // namespace

TEST_CASE("a document is read back as it was written", "[io]") {
    auto const d = sample();
    CHECK(to_string(*d.number) == "11554/VPCP-V.I");
    CHECK(d.units.size() == 2);
    CHECK(read_document_json(document_to_json(d)).value() == d);
    CHECK(read_document_json(document_to_json(d, json_layout::indented)).value() == d);
    CHECK(read_document_json("{}").value() == document{});
}

TEST_CASE("a unit cannot lie in one behind it", "[io]") {
    auto d = sample();
    d.units[0].parent = 1;
    auto const read = read_document_json(document_to_json(d));
    REQUIRE(!read);
    CHECK(read.error().code == errc::json_field);
}

TEST_CASE("a broken line costs its own document", "[io]") {
    std::vector const two{sample(), document{}};
    auto lines = documents_to_ndjson(two);
    auto const whole = read_documents_ndjson(lines);
    CHECK(whole.ok());
    CHECK(whole.value == two);
    auto const broken = read_documents_ndjson("\n{\"type\":7}\n" + lines + "  \n{");
    CHECK(broken.value == two);
    REQUIRE(broken.errors.size() == 2);
    CHECK(broken.errors[0].where == text_position{2, 9});
    CHECK(broken.errors[1].where.line == 6);
}
