// SPDX-License-Identifier: BSL-1.0
#include "citation/other_paper.hpp"

#include <algorithm>
#include <array>

#include "citation/start_scanner.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {

bool is_licence(std::string_view number) noexcept {
    auto const symbol = number.substr(std::min(number.find('/'), number.size() - 1) + 1);
    auto const unit = symbol.substr(std::min(symbol.find_last_of('-') + 1, symbol.size()));
    constexpr std::array<std::string_view, 6> units{"GP", "GPHĐ", "GPXD", "GPHN", "CCHN", "GCN"}; // GPMB clears land
    return symbol.substr(0, 2) == "GP" || symbol.substr(0, 3) == "GCN" ||
           std::find(units.begin(), units.end(), unit) != units.end();
}

bool names_other_paper(tokenizer const& words, token const& before) noexcept {
    constexpr std::array last_syllables{"mẫu"_vn,  "khai"_vn, "biểu"_vn,  "mã"_vn,  "đồng"_vn, "phiếu"_vn, "phép"_vn,
                                        "nhận"_vn, "chỉ"_vn,  "đơn"_vn,   "lai"_vn, "sơ"_vn,   "thửa"_vn,  "lô"_vn,
                                        "đồ"_vn,   "mời"_vn,  "thẻ"_vn,   "kê"_vn,  "nghề"_vn, "đề"_vn,    "lãnh"_vn,
                                        "thầu"_vn, "séc"_vn,  "quyển"_vn, "STK"_vn};
    if (std::find(last_syllables.begin(), last_syllables.end(), before.word) != last_syllables.end()) return true;
    struct name {
        syllable first, last;
    };
    constexpr std::array names{name{"chứng"_vn, "từ"_vn},   name{"lô"_vn, "hàng"_vn},    name{"đơn"_vn, "hàng"_vn},
                               name{"phiếu"_vn, "thu"_vn},  name{"phiếu"_vn, "chi"_vn},  name{"phiếu"_vn, "nhập"_vn},
                               name{"phiếu"_vn, "xuất"_vn}, name{"kháng"_vn, "nghị"_vn}, name{"chứng"_vn, "thư"_vn},
                               name{"cáo"_vn, "trạng"_vn},  name{"giấy"_vn, "báo"_vn},   name{"lô"_vn, "đất"_vn},
                               name{"thửa"_vn, "đất"_vn},   name{"ô"_vn, "đất"_vn}};
    auto const ends = [&](name const& each) { return before.is(each.last); };
    if (std::none_of(names.begin(), names.end(), ends)) return false;
    auto const first = token_before(words.text(), words.format(), before.where.begin);
    return std::any_of(names.begin(), names.end(),
                       [&](name const& each) { return ends(each) && first.is(each.first); });
}

namespace {

struct compound {
    syllable first, last;
};

/// "báo", "tạp chí", "tập san", and not "thông báo".
bool is_periodical(token const& t, token const& before) noexcept {
    constexpr std::array verbs{"thông"_vn, "kính"_vn,  "cảnh"_vn,  "dự"_vn,   "điện"_vn,
                               "tin"_vn,   "quảng"_vn, "trình"_vn, "khai"_vn, "tình"_vn};
    return (t.is("chí"_vn) && before.is("tạp"_vn)) || (t.is("san"_vn) && before.is("tập"_vn)) ||
           (t.is("báo"_vn) && std::find(verbs.begin(), verbs.end(), before.word) == verbs.end());
}

} // namespace

bool names_quantity(token const& before) noexcept {
    constexpr std::array halves{"quân"_vn, "nhân"_vn,  "tổng"_vn, "hệ"_vn,  "tỷ"_vn, "tỉ"_vn,
                                "sĩ"_vn,   "doanh"_vn, "tần"_vn,  "con"_vn, "chữ"_vn};
    return is_among(before, halves);
}

bool names_numbered_thing(tokenizer const& words, token const& before) noexcept {
    constexpr std::array things{"cầu"_vn,   "trạm"_vn,  "bơm"_vn, "bàn"_vn,  "ghế"_vn,  "vé"_vn,     "phòng"_vn,
                                "đội"_vn,   "cột"_vn,   "nhà"_vn, "máy"_vn,  "tàu"_vn,  "xe"_vn,     "toa"_vn,
                                "kho"_vn,   "ga"_vn,    "bến"_vn, "cổng"_vn, "tầng"_vn, "giường"_vn, "giếng"_vn,
                                "tuyến"_vn, "đường"_vn, "ngõ"_vn, "lớp"_vn,  "tổ"_vn,   "sân"_vn,    "hồ"_vn,
                                "mỏ"_vn,    "áp"_vn,    "lò"_vn};
    constexpr std::array others{compound{"yêu"_vn, "cầu"_vn}, compound{"nhu"_vn, "cầu"_vn},
                                compound{"văn"_vn, "phòng"_vn}, compound{"quốc"_vn, "phòng"_vn},
                                compound{"quân"_vn, "đội"_vn}};
    constexpr std::array kinds{"cột"_vn, "tàu"_vn, "vé"_vn, "ghế"_vn}; // cột điện, tàu cá
    auto const is_in = [](auto const& list, token const& t) {
        return !t.capital && std::find(list.begin(), list.end(), t.word) != list.end();
    };
    constexpr int most_words_of_name = 4;
    if (words.from(before.where.end).peek().before != gap::blank) return false; // the number of a letterhead
    token behind{};
    auto word = before;
    for (int i = 0; i <= most_words_of_name && word.is(token_kind::word); ++i) {
        auto const front = token_before(words.text(), words.format(), word.where.begin);
        bool const named = i == 0 || behind.capital;
        if (is_periodical(word, front)) return named && !behind.is("cáo"_vn);
        auto small = word;
        small.capital = word.capital && front.capital; // "Hải Phòng"; "Phòng số 3" begins a sentence
        auto const is_other = [&](compound const& each) { return word.is(each.last) && front.is(each.first); };
        if (i == 0 && is_in(things, small)) return std::none_of(others.begin(), others.end(), is_other);
        if (i > 0 && i <= 2 && !behind.capital && is_in(kinds, small)) return true;
        behind = word;
        word = front;
    }
    return false;
}

bool names_judgment(tokenizer const& words, token const& before) noexcept {
    constexpr std::array qualifiers{"thẩm"_vn,  "sơ"_vn,   "phúc"_vn,  "dân"_vn,    "sự"_vn,  "hình"_vn, "hành"_vn,
                                    "chính"_vn, "kinh"_vn, "doanh"_vn, "thương"_vn, "mại"_vn, "lao"_vn,  "động"_vn,
                                    "hôn"_vn,   "nhân"_vn, "và"_vn,    "gia"_vn,    "đình"_vn};
    constexpr int most_qualifiers = 8;
    auto word = before;
    for (int count = 0; count < most_qualifiers; ++count) {
        auto const front = token_before(words.text(), words.format(), word.where.begin);
        if (word.is("án"_vn)) return count == 0 || front.is("bản"_vn);
        if (std::find(qualifiers.begin(), qualifiers.end(), word.word) == qualifiers.end()) return false;
        word = front;
    }
    return false;
}

bool is_file_name(tokenizer const& words, document_number_match const& number) noexcept {
    constexpr std::array endings{"doc"_vn, "docx"_vn, "pdf"_vn, "xls"_vn, "xlsx"_vn, "ppt"_vn,   "pptx"_vn,
                                 "odt"_vn, "rtf"_vn,  "txt"_vn, "htm"_vn, "html"_vn, "zip"_vn,   "rar"_vn,
                                 "jpg"_vn, "jpeg"_vn, "png"_vn, "tif"_vn, "tiff"_vn, "signed"_vn};
    auto const ends = [&](tokenizer behind) {
        auto const mark = behind.next();
        auto const word = behind.next();
        if (!mark.touches() || !word.touches()) return false;
        bool const joined = (mark.is(U'_') || mark.is(U'-')) && word.is("signed"_vn);
        return joined || (mark.is(U'.') && is_among(word, endings));
    };
    auto behind = words.from(number.where.end);
    if (ends(behind)) return true;
    bool const copied = behind.next().is(U'(') && behind.next().is(token_kind::number) && behind.next().is(U')');
    if (copied && ends(behind)) return true;
    auto const dot =
        surface(words.text(), number.where).find_last_of('.'); // in capitals it is read as letters of the symbol
    return dot != std::string_view::npos && ends(words.from(number.where.begin + dot));
}

bool is_code_of_type(tokenizer const& words, token const& type_word) noexcept {
    if (type_word.capital) return false;
    return token_before(words.text(), words.format(), type_word.where.begin).is("số"_vn);
}

} // namespace cchc::detail
