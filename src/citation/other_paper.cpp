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

namespace {

struct paper_words {
    syllable first, last;
};

/// The last two syllables of a name, or its first two where words of `paper_qualifiers` go on behind them.
constexpr std::array papers{
    paper_words{"chứng"_vn, "từ"_vn},    paper_words{"lô"_vn, "hàng"_vn},    paper_words{"đơn"_vn, "hàng"_vn},
    paper_words{"phiếu"_vn, "thu"_vn},   paper_words{"phiếu"_vn, "chi"_vn},  paper_words{"phiếu"_vn, "nhập"_vn},
    paper_words{"phiếu"_vn, "xuất"_vn},  paper_words{"kháng"_vn, "nghị"_vn}, paper_words{"chứng"_vn, "thư"_vn},
    paper_words{"cáo"_vn, "trạng"_vn},   paper_words{"giấy"_vn, "báo"_vn},   paper_words{"lô"_vn, "đất"_vn},
    paper_words{"thửa"_vn, "đất"_vn},    paper_words{"ô"_vn, "đất"_vn},      paper_words{"lệnh"_vn, "chi"_vn},
    paper_words{"lệnh"_vn, "chuyển"_vn}, paper_words{"lệnh"_vn, "thanh"_vn}, paper_words{"lệnh"_vn, "xuất"_vn},
    paper_words{"lệnh"_vn, "nhập"_vn},   paper_words{"lệnh"_vn, "giao"_vn},  paper_words{"lệnh"_vn, "vận"_vn},
    paper_words{"lệnh"_vn, "điều"_vn},   paper_words{"nhiệm"_vn, "chi"_vn},  paper_words{"nhiệm"_vn, "thu"_vn},
    paper_words{"giấy"_vn, "rút"_vn},    paper_words{"giấy"_vn, "nộp"_vn},   paper_words{"giấy"_vn, "đề"_vn},
    paper_words{"hóa"_vn, "đơn"_vn},     paper_words{"biên"_vn, "lai"_vn},   paper_words{"bảng"_vn, "kê"_vn},
    paper_words{"đi"_vn, "đường"_vn},    paper_words{"thỏa"_vn, "thuận"_vn}, paper_words{"định"_vn, "thư"_vn},
    paper_words{"đơn"_vn, "bảo"_vn},     paper_words{"thẻ"_vn, "bảo"_vn},    paper_words{"sổ"_vn, "bảo"_vn},
    paper_words{"sổ"_vn, "tiết"_vn}};

/// Words that go on the name of a voucher, a ticket or an agreement: "chi tiền", "thu phí", "rút dự toán ngân sách", "máy bay".
constexpr std::array paper_qualifiers{
    "tiền"_vn, "mặt"_vn,    "nộp"_vn,   "kho"_vn,    "phí"_vn,  "lệ"_vn,    "thuế"_vn, "bán"_vn,  "mua"_vn,   "hàng"_vn,
    "giá"_vn,  "trị"_vn,    "gia"_vn,   "tăng"_vn,   "điện"_vn, "tử"_vn,    "dự"_vn,   "toán"_vn, "ngân"_vn,  "sách"_vn,
    "nhà"_vn,  "nước"_vn,   "vào"_vn,   "vốn"_vn,    "đầu"_vn,  "tư"_vn,    "tạm"_vn,  "ứng"_vn,  "khoản"_vn, "kế"_vn,
    "ghi"_vn,  "sổ"_vn,     "thanh"_vn, "nghị"_vn,   "nợ"_vn,   "có"_vn,    "máy"_vn,  "bay"_vn,  "tàu"_vn,   "xe"_vn,
    "hỏa"_vn,  "thu"_vn,    "chi"_vn,   "chuyển"_vn, "phạt"_vn, "khung"_vn, "hợp"_vn,  "tác"_vn,  "dịch"_vn,  "vụ"_vn,
    "song"_vn, "phương"_vn, "hiểm"_vn,  "kiệm"_vn,   "y"_vn,    "tế"_vn,    "xã"_vn,   "hội"_vn};

/// "Công văn về thỏa thuận số …", "về việc sử dụng biên lai thu phí số …": whether the paper is what a document is about.
bool is_what_letter_is_about(tokenizer const& words, token const& paper) noexcept {
    constexpr int most_words = 4;
    auto word = paper;
    for (int i = 0; i < most_words && word.is(token_kind::word); ++i) {
        word = token_before(words.text(), words.format(), word.where.begin);
        if (word.is("về"_vn) || word.is("việc"_vn)) return true;
    }
    return false;
}

/// A name of several words: "phiếu thu", "lệnh chi tiền", "giấy rút dự toán ngân sách", "vé máy bay".
bool ends_paper_name(tokenizer const& words, token const& last) noexcept {
    constexpr std::array single{"vé"_vn, "séc"_vn};
    constexpr int most_qualifiers = 7;
    auto word = last;
    for (int count = 0; count <= most_qualifiers; ++count) {
        if (is_among(word, single)) return !is_what_letter_is_about(words, word);
        auto const ends = [&](paper_words const& each) { return word.is(each.last); };
        bool const may_be_last = std::any_of(papers.begin(), papers.end(), ends);
        bool const qualifies = is_among(word, paper_qualifiers);
        if (!may_be_last && !qualifies) return false;
        auto const front = token_before(words.text(), words.format(), word.where.begin);
        auto const is_name = [&](paper_words const& each) { return ends(each) && front.is(each.first); };
        if (std::any_of(papers.begin(), papers.end(), is_name)) return !is_what_letter_is_about(words, front);
        if (!qualifies) return false;
        word = front;
    }
    return false;
}

} // namespace

bool names_other_paper(tokenizer const& words, token const& before) noexcept {
    constexpr std::array last_syllables{"mẫu"_vn,  "khai"_vn, "biểu"_vn,  "mã"_vn,  "đồng"_vn, "phiếu"_vn, "phép"_vn,
                                        "nhận"_vn, "chỉ"_vn,  "đơn"_vn,   "lai"_vn, "sơ"_vn,   "thửa"_vn,  "lô"_vn,
                                        "đồ"_vn,   "mời"_vn,  "thẻ"_vn,   "kê"_vn,  "nghề"_vn, "đề"_vn,    "lãnh"_vn,
                                        "thầu"_vn, "séc"_vn,  "quyển"_vn, "STK"_vn, "vé"_vn,   "Km"_vn};
    return is_among(before, last_syllables) || ends_paper_name(words, before);
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

bool is_label_of_number(tokenizer const& words, citation_match const& match) noexcept {
    auto const colon = words.from(match.type_words.end).peek();
    if (!colon.is(U':') || !colon.touches()) return false;
    auto const before = token_before(words.text(), words.format(), match.type_words.begin);
    return before.is("số"_vn) || before.is("hiệu"_vn);
}

bool is_numbered_paper(tokenizer const& words, citation_match const& match) noexcept {
    auto const next = words.from(match.type_words.end).peek();
    if (match.type == document_type::decree ? !next.is("thư"_vn) : next.is("số"_vn)) return false;
    auto last = token_before(words.text(), words.format(), match.number.where.begin);
    if (last.is("số"_vn)) last = token_before(words.text(), words.format(), last.where.begin);
    return names_other_paper(words, last);
}

} // namespace cchc::detail
