// SPDX-License-Identifier: BSL-1.0
#include "io/html_labels.hpp"

#include <algorithm>
#include <array>

namespace cchc::detail {
namespace {

constexpr std::array<std::string_view, 8> role_labels{
    "ban hành báo cáo",   "ban hành văn bản được dẫn", "được giao chủ trì", "có cổng thông tin điện tử",
    "thực hiện thí điểm", "nêu là còn hạn chế",        "nêu là tiêu biểu",  "được nhắc đến",
};

constexpr std::array<std::string_view, 6> measure_labels{
    "",
    "đã giải quyết trên đã tiếp nhận, không phải tỷ lệ đúng hạn",
    "đúng hạn trên đã giải quyết",
    "đúng hạn",
    "quá hạn",
    "trực tuyến",
};

struct message_row {
    std::string_view code;
    std::string_view vietnamese;
};

constexpr std::array messages{
    message_row{"D01", "Ngày tháng của văn bản không ghi ngày"},
    message_row{"D03", "Ngày hoặc kỳ không có trong lịch"},
    message_row{"F01", "Không có mục nào và nhiệm vụ nào về lĩnh vực"},
    message_row{"N01", "Ký hiệu có chữ của bảng chữ khác, hoặc chữ thiếu dấu"},
    message_row{"N02", "Số nhỏ hơn 10 thiếu số 0, hoặc số có thừa số 0"},
    message_row{"N03", "Có khoảng trắng trong số, ký hiệu"},
    message_row{"N04", "Năm trong số, ký hiệu khác năm ban hành"},
    message_row{"N06", "Tên loại khác với chữ viết tắt trong ký hiệu"},
    message_row{"N11", "Khóa Quốc hội không khớp với năm của văn bản"},
    message_row{"T01", "Từ đây có byte không phải UTF-8"},
    message_row{"duplicate-word", "Một từ viết hai lần liền nhau"},
    message_row{"numbering", "Số thứ tự không nối tiếp số trước"},
    message_row{"parts-exceed-whole", "Các phần cộng lại lớn hơn tổng số"},
    message_row{"range", "Hai đầu của khoảng không cho biết những điều, khoản, điểm ở giữa"},
    message_row{"share", "Tỷ lệ phần trăm không khớp với hai số đứng trước"},
    message_row{"spelling", "Tiếng Việt không có âm tiết viết như thế này"},
    message_row{"stray-letter", "Có chữ thừa dính vào tên loại văn bản"},
};

} // namespace

std::string_view vietnamese_label(agency_role role) noexcept {
    return role_labels[static_cast<std::size_t>(role)];
}

std::string_view vietnamese_label(measure measures) noexcept {
    return measure_labels[static_cast<std::size_t>(measures)];
}

std::string vietnamese_message(report_warning const& warning) {
    auto const row =
        std::find_if(messages.begin(), messages.end(), [&](auto const& m) { return m.code == warning.code; });
    std::string said{row == messages.end() ? std::string_view{warning.message} : row->vietnamese};
    if (!warning.subject.empty()) said += ": " + warning.subject;
    return said;
}

} // namespace cchc::detail
