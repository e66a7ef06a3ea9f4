// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/diagnostic.hpp>

namespace cchc {

std::string_view to_string(severity level) noexcept {
    switch (level) {
    case severity::error: return "error";
    case severity::warning: return "warning";
    case severity::info: return "info";
    }
    return "";
}

std::string_view vietnamese_name(severity level) noexcept {
    switch (level) {
    case severity::error: return "lỗi";
    case severity::warning: return "cảnh báo";
    case severity::info: return "lưu ý";
    }
    return "";
}

result<severity> parse_severity(std::string_view text) noexcept {
    if (text.empty()) return failure{errc::empty_input, 0};
    for (auto const level : {severity::error, severity::warning, severity::info})
        if (text == to_string(level)) return level;
    return failure{errc::unexpected_character, 0};
}

} // namespace cchc
