// SPDX-License-Identifier: BSL-1.0
/// @file
/// The forms that `find_citations` reads, as one regular expression in UTF-8 with the parts of a citation as captures.
///
/// Written to be easy on an automaton: what repeats repeats without a bound, and each part stands once. The titles of laws make it larger
/// by far, so the caller says whether they are to be part of it.
#pragma once

#include <string>
#include <string_view>

namespace benchmarks {

namespace forms {

/// Blanks and line breaks, no-break blanks too.
inline std::string const gap = R"((?:[ \t\r\n]|\x{A0})+)";
inline std::string const may = R"((?:[ \t\r\n]|\x{A0})*)";
inline std::string const dash = R"([-\x{2010}-\x{2015}\x{2212}])";

/// In either case; a blank in `text` stands for any gap.
inline std::string words(std::string_view text) {
    std::string all;
    for (char const c : text)
        if (c == ' ') all += gap;
        else all += c;
    return "(?i:" + all + ")";
}

inline std::string types() {
    return words(
               "nghị (?:định|quyết(?: liên tịch)?)|quyết định|thông (?:tư(?: liên (?:tịch|bộ|ngành))?|báo|cáo|tri)|chỉ thị|công "
               "(?:văn|điện)|kế hoạch|báo cáo|tờ trình|kết luận|hướng dẫn|chương trình|văn bản(?: hợp nhất)?|quy (?:chế|định)|đề "
               "án|dự án|phương án|biên bản|chiến lược|điều lệ|tuyên bố|sắc (?:lệnh|luật)|lệnh|pháp lệnh|(?:bộ )?luật|hiến pháp") +
           "|NĐ|NQ|QĐ|TT(?:LT|r)?|CTr?|KH|BC|TB|HD|CV|KL|PL";
}

inline std::string number() {
    std::string const group = R"(\p{Lu}[\p{L}&.0-9]*)";
    auto const joint = may + "(?:/|" + dash + ")" + may;
    return "(?:[0-9]+[a-zđ]?(?:\\.[0-9]+)?)" + joint + "(?:[0-9]{4}" + joint + ")?" + group + "(?:" + joint + group +
           ")*";
}

inline std::string date() {
    return "(?:,?" + gap + "(?:" + words("(?:cùng )?ngày ") + "[0-9]+(?:" + may + "[/.-]" + may + "[0-9]+" + may +
           "[/.-]" + may + "[0-9]{4}|" + words(" tháng ") + "[0-9]+" + words(" năm ") + "[0-9]{4})|" + words("năm ") +
           "[0-9]{4}))?";
}

/// A post, the kind of body, and its name in capital letters.
inline std::string issuer() {
    return "(?:,?" +
           words(
               " của (?:(?:chủ tịch|bộ trưởng|giám đốc) )?(?:thủ tướng chính phủ|chính phủ|chủ tịch nước|quốc hội|[uủ][yỷ] "
               "ban(?: (?:nhân dân|thường vụ quốc hội))?|hội đồng nhân dân|bộ|ban|sở|tỉnh ủy|ubnd|hđnd|tòa án|viện|văn "
               "phòng|tổng cục|cục)") +
           "(?:" + words(" (?:tỉnh|thành phố|huyện|xã|phường)") + ")?(?:" + gap + R"(\p{Lu}\p{L}*)*)?)";
}

inline std::string provisions() {
    std::string const ordinal = R"((?:[0-9]+[a-zđ]?(?:\.[0-9]+)*|[a-zđ][0-9]?|[IVXL]+))";
    auto const unit = words("(?:các )?(?:điểm|khoản|điều|(?:tiểu )?mục|chương|phụ lục|phần|tiết|mẫu số) ") + ordinal +
                      "(?:(?:," + gap + "|" + words(" (?:và|hoặc|đến) ") + ")" + ordinal + ")*";
    auto const joint = "[,;]?" + gap + "(?:" + words("(?:và|hoặc|của|tại|đến) ") + ")?";
    return "(?:" + unit + joint + ")*(?:" + words("(?:quy (?:chế|định) )?ban hành kèm theo ") + ")?";
}

} // namespace forms

/// Groups: provisions; type; word of a back reference; title, its year; number, date, issuer.
///
/// @param titles  the alternatives for titles of laws that are known, as an expression; any other goes to the end of its phrase
inline std::string same_forms(std::string const& titles = {}) {
    using namespace forms;
    auto const tail = "(" + number() + ")(" + date() + ")(" + issuer() + ")";
    auto const known = titles.empty() ? "" : "(?:" + titles + ")|";
    auto const title = gap + "(" + known + R"(\p{Lu}[^;.()\n]*))";
    return "(" + provisions() + ")(?:(" + types() + ")(?:" + words(" (này|đó|ấy|(?:nêu |nói )?trên)") + "|(?:" + gap +
           words("số") + ":?)?" + gap + tail + "|" + title + ")|(?:" + words("số") + ":?" + gap + ")?" + tail + ")";
}

} // namespace benchmarks
