// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/reform_field.hpp>

#include <algorithm>
#include <array>

#include "text/layout.hpp"
#include "text/phrases.hpp"

namespace cchc {
namespace {

using enum reform_field;

struct field_name {
    reform_field field;
    std::string_view english;
    std::string_view vietnamese;
};

constexpr std::array field_names{
    field_name{unknown, "unknown", "Chưa xác định"},
    field_name{steering, "steering", "Chỉ đạo, điều hành"},
    field_name{institutions, "institutions", "Thể chế"},
    field_name{procedures, "procedures", "Thủ tục hành chính"},
    field_name{organisation, "organisation", "Tổ chức bộ máy"},
    field_name{personnel, "personnel", "Cán bộ, công chức, viên chức"},
    field_name{public_finance, "public_finance", "Tài chính công"},
    field_name{modernisation, "modernisation", "Hiện đại hóa hành chính"},
};

constexpr bool names_are_in_order() {
    for (std::size_t i = 0; i < field_names.size(); ++i)
        if (field_names[i].field != static_cast<reform_field>(i)) return false;
    return field_names.size() == reform_field_count;
}
static_assert(names_are_in_order());

using entry = reform_programme::entry;

// Decision 136/2001/QĐ-TTg, article 1.
constexpr std::array fields_2001{
    entry{institutions, "Cải cách thể chế"},
    entry{organisation, "Cải cách tổ chức bộ máy hành chính"},
    entry{personnel, "Đổi mới, nâng cao chất lượng đội ngũ cán bộ, công chức"},
    entry{public_finance, "Cải cách tài chính công"},
};

// Resolution 30c/NQ-CP, article 3.
constexpr std::array fields_2011{
    entry{institutions, "Cải cách thể chế"},
    entry{procedures, "Cải cách thủ tục hành chính"},
    entry{organisation, "Cải cách tổ chức bộ máy hành chính nhà nước"},
    entry{personnel, "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức"},
    entry{public_finance, "Cải cách tài chính công"},
    entry{modernisation, "Hiện đại hóa hành chính"},
};

// Resolution 76/NQ-CP of 2021.
constexpr std::array fields_2021{
    entry{institutions, "Cải cách thể chế"},
    entry{procedures, "Cải cách thủ tục hành chính"},
    entry{organisation, "Cải cách tổ chức bộ máy hành chính nhà nước"},
    entry{personnel, "Cải cách chế độ công vụ"},
    entry{public_finance, "Cải cách tài chính công"},
    entry{modernisation, "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số"},
};

constexpr std::array programmes{
    reform_programme{2001, 2010, "136/2001/QĐ-TTg", "2001-09-17", fields_2001},
    reform_programme{2011, 2020, "30c/NQ-CP", "2011-11-08", fields_2011},
    reform_programme{2021, 2030, "76/NQ-CP", "2021-07-15", fields_2021},
};

using row = detail::phrase_row<reform_field>;

/// Words that only the one field is spoken of with. What stands in every report ("cải cách hành chính", "cơ quan", "cán
/// bộ" alone) decides nothing and is not here.
constexpr detail::phrase_table terms{std::array{
    row{"chỉ đạo điều hành", steering},
    row{"công tác chỉ đạo", steering},
    row{"chương trình tổng thể", steering},
    row{"kế hoạch cải cách hành chính", steering},
    row{"kế hoạch cchc", steering},
    row{"ban chỉ đạo cải cách hành chính", steering},
    row{"ban chỉ đạo cchc", steering},
    row{"kiểm tra công tác cải cách hành chính", steering},
    row{"kiểm tra công tác cchc", steering},
    row{"kiểm tra cải cách hành chính", steering},
    row{"kiểm tra cchc", steering},
    row{"tuyên truyền", steering},
    row{"truyền thông", steering},
    row{"thông tin và truyền thông", unknown}, // in the names of agencies
    row{"bộ chỉ số", steering},
    row{"chỉ số cải cách hành chính", steering},
    row{"chỉ số cchc", steering},
    row{"chỉ số đánh giá", steering},
    row{"chỉ số hài lòng", steering},
    row{"chỉ số par index", steering},
    row{"par index", steering},
    row{"điều tra xã hội học", steering},
    row{"sáng kiến cải cách hành chính", steering},

    row{"thể chế", institutions},
    row{"văn bản quy phạm pháp luật", institutions},
    row{"văn bản qppl", institutions},
    row{"vb qppl", institutions},
    row{"vbqppl", institutions},
    row{"qppl", institutions},
    row{"hệ thống hóa văn bản", institutions},
    row{"thẩm định văn bản", institutions},
    row{"rà soát văn bản", institutions},
    row{"thi hành pháp luật", institutions},
    row{"pháp điển", institutions},
    row{"phổ biến giáo dục pháp luật", institutions},

    row{"thủ tục hành chính", procedures},
    row{"kiểm soát thủ tục hành chính", procedures},
    row{"tthc", procedures},
    row{"một cửa", procedures},
    row{"một cửa liên thông", procedures},
    row{"một cửa điện tử", procedures},
    row{"tiếp nhận và trả kết quả", procedures},
    row{"bộ phận tiếp nhận và trả kết quả", procedures},
    row{"trung tâm hành chính công", procedures},
    row{"trung tâm phục vụ hành chính công", procedures},
    row{"phản ánh kiến nghị", procedures},
    row{"giải quyết hồ sơ", procedures},

    row{"tổ chức bộ máy", organisation},
    row{"bộ máy", organisation},
    row{"cơ cấu tổ chức", organisation},
    row{"chức năng nhiệm vụ quyền hạn", organisation},
    row{"kiện toàn", organisation},
    row{"phân cấp", organisation},
    row{"phân cấp quản lý", organisation},
    row{"sắp xếp tổ chức", organisation},
    row{"sắp xếp đơn vị hành chính", organisation},
    row{"tinh gọn", organisation},
    row{"sáp nhập", organisation},
    row{"biên chế", organisation},
    row{"tinh giản biên chế", organisation},
    row{"đơn vị sự nghiệp", organisation},

    row{"cán bộ công chức", personnel},
    row{"cán bộ công chức viên chức", personnel},
    row{"công chức", personnel},
    row{"công chức viên chức", personnel},
    row{"viên chức", personnel},
    row{"cbcc", personnel},
    row{"cbccvc", personnel},
    row{"vị trí việc làm", personnel},
    row{"đào tạo bồi dưỡng", personnel},
    row{"tuyển dụng", personnel},
    row{"thi tuyển", personnel},
    row{"nâng ngạch", personnel},
    row{"luân chuyển", personnel},
    row{"đạo đức công vụ", personnel},
    row{"chế độ công vụ", personnel},
    row{"kỷ luật kỷ cương", personnel},
    row{"kỷ cương hành chính", personnel},

    row{"tài chính công", public_finance},
    row{"ngân sách", public_finance},
    row{"ngân sách nhà nước", public_finance},
    row{"cơ chế tự chủ", public_finance},
    row{"tự chủ tài chính", public_finance},
    row{"tự chủ tự chịu trách nhiệm", public_finance},
    row{"khoán biên chế", public_finance},
    row{"khoán chi", public_finance},
    row{"kinh phí quản lý hành chính", public_finance},
    row{"giải ngân", public_finance},
    row{"đầu tư công", public_finance},
    row{"tài sản công", public_finance},
    row{"quỹ tiền lương", public_finance},
    row{"thực hành tiết kiệm", public_finance},

    row{"hiện đại hóa", modernisation},
    row{"công nghệ thông tin", modernisation},
    row{"cntt", modernisation},
    row{"cổng thông tin", modernisation},
    row{"cổng thông tin điện tử", modernisation},
    row{"trang thông tin điện tử", modernisation},
    row{"dịch vụ công trực tuyến", modernisation},
    row{"cổng dịch vụ công", modernisation},
    row{"chính phủ điện tử", modernisation},
    row{"chính quyền điện tử", modernisation},
    row{"chính phủ số", modernisation},
    row{"chính quyền số", modernisation},
    row{"chuyển đổi số", modernisation},
    row{"chữ ký số", modernisation},
    row{"cơ sở dữ liệu", modernisation},
    row{"môi trường mạng", modernisation},
    row{"phần mềm", modernisation},
    row{"thư điện tử", modernisation},
    row{"văn bản điện tử", modernisation},
    row{"quản lý văn bản và điều hành", modernisation},
    row{"hệ thống quản lý chất lượng", modernisation},
    row{"iso", modernisation},
}};
static_assert(terms.is_unique());

/// The field with most terms in a sentence; between equals the one named first.
field_reading read_sentence(std::string_view text, span sentence) {
    std::array<std::size_t, reform_field_count> counts{};
    std::array<span, reform_field_count> firsts{};
    detail::token_window words{text, sentence};
    while (words[0]) {
        auto const term = terms.find(words);
        words.advance(term ? term->tokens : 1);
        if (!term || term->meaning == unknown) continue;
        auto const about = static_cast<std::size_t>(term->meaning);
        if (counts[about]++ == 0) firsts[about] = term->where;
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < reform_field_count; ++i)
        if (counts[i] > counts[best] || (counts[i] != 0 && counts[i] == counts[best] && firsts[i] < firsts[best]))
            best = i;
    return {static_cast<reform_field>(best), firsts[best]};
}

} // namespace

std::string_view to_string(reform_field field) noexcept {
    return field_names[static_cast<std::size_t>(field)].english;
}

std::string_view vietnamese_name(reform_field field) noexcept {
    return field_names[static_cast<std::size_t>(field)].vietnamese;
}

std::span<reform_programme const> reform_programmes() noexcept {
    return programmes;
}

std::optional<reform_programme> reform_programme_of(int year) noexcept {
    for (auto const& each : programmes)
        if (each.first_year() <= year && year <= each.last_year()) return each;
    return std::nullopt;
}

reform_field counterpart(reform_field field, reform_programme const& programme) noexcept {
    if (field == steering || programme.has(field)) return field;
    return field == procedures && programme.has(institutions) ? institutions : unknown;
}

field_reading classify(std::string_view passage) {
    detail::sentence_reader sentences{passage, {0, passage.size()}};
    for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next())
        if (auto const reading = read_sentence(passage, sentence); reading.about != unknown) return reading;
    return {};
}

} // namespace cchc
