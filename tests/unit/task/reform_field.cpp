// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/reform_field.hpp>

#include "catch.hpp"

#include <set>
#include <string>
#include <type_traits>

using namespace cchc;

static_assert(std::is_trivially_copyable_v<field_reading>);
static_assert(std::is_trivially_copyable_v<reform_programme>);

TEST_CASE("the examples of the header hold", "[report]") {
    auto const programme = reform_programme_of(2014);
    REQUIRE(programme);
    CHECK(programme->number() == "30c/NQ-CP");
    CHECK(programme->fields().size() == 6);
    CHECK(programme->vietnamese_name(reform_field::personnel) ==
          "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức");
    CHECK(classify("Nâng cao chất lượng hoạt động của Bộ phận một cửa").about == reform_field::procedures);
    CHECK(classify("Tiếp tục thực hiện tốt các nhiệm vụ được giao").about == reform_field::unknown);
}

TEST_CASE("every year of a programme has it, and no year has two", "[report]") {
    for (int year = 1990; year <= 2040; ++year) {
        int count = 0;
        for (auto const& each : reform_programmes()) count += each.first_year() <= year && year <= each.last_year();
        CHECK(reform_programme_of(year).has_value() == (count == 1));
        CHECK(count == (year >= 2001 && year <= 2030 ? 1 : 0));
    }
}

TEST_CASE("every field has its own names", "[report]") {
    std::set<std::string_view> english;
    std::set<std::string_view> vietnamese;
    for (std::size_t i = 0; i < reform_field_count; ++i) {
        english.insert(to_string(static_cast<reform_field>(i)));
        vietnamese.insert(vietnamese_name(static_cast<reform_field>(i)));
    }
    CHECK(english.size() == reform_field_count);
    CHECK(vietnamese.size() == reform_field_count);
}

TEST_CASE("a field keeps its matter over the programmes", "[report]") {
    auto const first = *reform_programme_of(2005);
    CHECK(first.fields().size() == 4);
    CHECK(counterpart(reform_field::procedures, first) == reform_field::institutions);
    CHECK(counterpart(reform_field::modernisation, first) == reform_field::unknown);
    for (auto const& programme : reform_programmes()) {
        CHECK(counterpart(reform_field::steering, programme) == reform_field::steering);
        CHECK(counterpart(reform_field::unknown, programme) == reform_field::unknown);
        for (auto const& entry : programme.fields()) CHECK(counterpart(entry.field, programme) == entry.field);
    }
}

TEST_CASE("each field is told by its words", "[report]") {
    CHECK(classify("Đẩy mạnh truyền thông về cải cách hành chính").about == reform_field::steering);
    CHECK(classify("Rà soát văn bản quy phạm pháp luật").about == reform_field::institutions);
    CHECK(classify("Công khai TTHC tại bộ phận một cửa").about == reform_field::procedures);
    CHECK(classify("Sắp xếp, tinh gọn tổ chức bộ máy").about == reform_field::organisation);
    CHECK(classify("Đào tạo, bồi dưỡng cán bộ, công chức").about == reform_field::personnel);
    CHECK(classify("Giao quyền theo cơ chế tự chủ").about == reform_field::public_finance);
    CHECK(classify("Ứng dụng công nghệ thông tin").about == reform_field::modernisation);
}

TEST_CASE("the first sentence with any word of a field decides", "[report]") {
    auto const passage =
        "Tiếp tục nâng cao chất lượng. Soạn thảo văn bản quy phạm pháp luật. Kiểm soát thủ tục hành chính, rà soát thủ tục "
        "hành chính, công khai thủ tục hành chính.";
    auto const reading = classify(passage);
    CHECK(reading.about == reform_field::institutions);
    CHECK(surface(passage, reading.because) == "văn bản quy phạm pháp luật");
}

TEST_CASE("in a sentence the field with most words decides, and between equals the first", "[report]") {
    CHECK(classify("Cổng thông tin điện tử công khai thủ tục hành chính").about == reform_field::modernisation);
    CHECK(classify("Cổng thông tin điện tử công khai thủ tục hành chính một cửa").about == reform_field::procedures);
}

TEST_CASE("case, tone placement, commas and composition do not matter", "[report]") {
    CHECK(classify("HIỆN ĐẠI HOÁ HÀNH CHÍNH").about == reform_field::modernisation);
    CHECK(classify("hiện đại hóa hành chính").about == reform_field::modernisation);
    CHECK(classify("cán bộ công chức").about == classify("cán bộ, công chức").about);
    CHECK(classify("thu\u0309 tu\u0323c ha\u0300nh chi\u0301nh").about == classify("thủ tục hành chính").about);
}

TEST_CASE("the name of an agency is not a word of a field", "[report]") {
    CHECK(classify("Sở Thông tin và Truyền thông báo cáo").about == reform_field::unknown);
}

TEST_CASE("any bytes can be classified", "[report]") {
    CHECK(classify("").about == reform_field::unknown);
    CHECK(classify("\xE1\xBB").about == reform_field::unknown);
    CHECK(classify(std::string_view{"\0\xFF\0", 3}).about == reform_field::unknown);
}
