// SPDX-License-Identifier: BSL-1.0
#include "citation/other_paper.hpp"

#include <algorithm>
#include <array>

#include "agency/table.hpp"
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
    paper_words{"sổ"_vn, "tiết"_vn},     paper_words{"vi"_vn, "bằng"_vn},    paper_words{"thể"_vn, "lệ"_vn},
    paper_words{"hộ"_vn, "chiếu"_vn},    paper_words{"trích"_vn, "lục"_vn},  paper_words{"khởi"_vn, "kiện"_vn}};

/// Words that go on the name of a voucher, a ticket or an agreement: "chi tiền", "thu phí", "rút dự toán ngân sách", "máy bay".
constexpr std::array paper_qualifiers{
    "tiền"_vn, "mặt"_vn,    "nộp"_vn,   "kho"_vn,    "phí"_vn,  "lệ"_vn,    "thuế"_vn, "bán"_vn,  "mua"_vn,   "hàng"_vn,
    "giá"_vn,  "trị"_vn,    "gia"_vn,   "tăng"_vn,   "điện"_vn, "tử"_vn,    "dự"_vn,   "toán"_vn, "ngân"_vn,  "sách"_vn,
    "nhà"_vn,  "nước"_vn,   "vào"_vn,   "vốn"_vn,    "đầu"_vn,  "tư"_vn,    "tạm"_vn,  "ứng"_vn,  "khoản"_vn, "kế"_vn,
    "ghi"_vn,  "sổ"_vn,     "thanh"_vn, "nghị"_vn,   "nợ"_vn,   "có"_vn,    "máy"_vn,  "bay"_vn,  "tàu"_vn,   "xe"_vn,
    "hỏa"_vn,  "thu"_vn,    "chi"_vn,   "chuyển"_vn, "phạt"_vn, "khung"_vn, "hợp"_vn,  "tác"_vn,  "dịch"_vn,  "vụ"_vn,
    "song"_vn, "phương"_vn, "hiểm"_vn,  "kiệm"_vn,   "y"_vn,    "tế"_vn,    "xã"_vn,   "hội"_vn,  "thẩm"_vn,  "định"_vn,
    "khai"_vn, "sinh"_vn,   "tử"_vn,    "thông"_vn,  "giám"_vn};

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
                                        "thầu"_vn, "séc"_vn,  "quyển"_vn, "STK"_vn, "vé"_vn,   "Km"_vn,    "lớp"_vn};
    return is_among(before, last_syllables) || ends_paper_name(words, before);
}

namespace {

struct compound {
    syllable first, last;
};

/// "báo", "tạp chí", "tập san", "bản tin", and not "thông báo".
bool is_periodical(token const& t, token const& before) noexcept {
    constexpr std::array verbs{"thông"_vn, "kính"_vn,  "cảnh"_vn,  "dự"_vn,   "điện"_vn,
                               "tin"_vn,   "quảng"_vn, "trình"_vn, "khai"_vn, "tình"_vn};
    constexpr std::array others{compound{"tạp"_vn, "chí"_vn}, compound{"tập"_vn, "san"_vn},
                                compound{"phụ"_vn, "san"_vn}, compound{"đặc"_vn, "san"_vn},
                                compound{"bản"_vn, "tin"_vn}, compound{"ấn"_vn, "phẩm"_vn}};
    auto const is_other = [&](compound const& each) { return t.is(each.last) && before.is(each.first); };
    return std::any_of(others.begin(), others.end(), is_other) ||
           (t.is("báo"_vn) && std::find(verbs.begin(), verbs.end(), before.word) == verbs.end());
}

} // namespace

bool names_quantity(token const& before) noexcept {
    constexpr std::array halves{"quân"_vn, "nhân"_vn,  "tổng"_vn, "hệ"_vn,  "tỷ"_vn, "tỉ"_vn,
                                "sĩ"_vn,   "doanh"_vn, "tần"_vn,  "con"_vn, "chữ"_vn};
    return is_among(before, halves);
}

bool names_numbered_thing(tokenizer const& words, token const& before) noexcept {
    constexpr std::array things{"cầu"_vn,   "trạm"_vn,  "bơm"_vn,  "bàn"_vn,  "ghế"_vn,  "vé"_vn,     "phòng"_vn,
                                "đội"_vn,   "cột"_vn,   "nhà"_vn,  "máy"_vn,  "tàu"_vn,  "xe"_vn,     "toa"_vn,
                                "kho"_vn,   "ga"_vn,    "bến"_vn,  "cổng"_vn, "tầng"_vn, "giường"_vn, "giếng"_vn,
                                "tuyến"_vn, "đường"_vn, "ngõ"_vn,  "tổ"_vn,   "sân"_vn,  "hồ"_vn,     "mỏ"_vn,
                                "áp"_vn,    "lò"_vn,    "quán"_vn, "quầy"_vn, "kiot"_vn, "ốt"_vn};
    constexpr std::array others{compound{"yêu"_vn, "cầu"_vn},   compound{"nhu"_vn, "cầu"_vn},
                                compound{"văn"_vn, "phòng"_vn}, compound{"quốc"_vn, "phòng"_vn},
                                compound{"quân"_vn, "đội"_vn},  compound{"sứ"_vn, "quán"_vn},
                                compound{"sự"_vn, "quán"_vn},   compound{"tập"_vn, "quán"_vn}};
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

namespace {

/// Words behind which "số" or the number of a letter stands without the name of a type: conjunctions, prepositions and verbs, and what
/// letters say and how they go, "ý kiến số 12/SXD-QH", "hỏa tốc số 5/UBND-VX".
constexpr std::array announcing_words{
    "và"_vn,    "hoặc"_vn, "hay"_vn,   "cùng"_vn,  "với"_vn,   "tại"_vn,    "theo"_vn,  "của"_vn,  "bởi"_vn,
    "bằng"_vn,  "từ"_vn,   "đến"_vn,   "tới"_vn,   "xem"_vn,   "ký"_vn,     "qua"_vn,   "gồm"_vn,  "là"_vn,
    "có"_vn,    "ở"_vn,    "về"_vn,    "do"_vn,    "kèm"_vn,   "nêu"_vn,    "trong"_vn, "cho"_vn,  "sau"_vn,
    "trước"_vn, "như"_vn,  "ra"_vn,    "vào"_vn,   "gửi"_vn,   "nhận"_vn,   "đi"_vn,    "nay"_vn,  "cũ"_vn,
    "mới"_vn,   "này"_vn,  "đó"_vn,    "đã"_vn,    "được"_vn,  "cứ"_vn,     "hiện"_vn,  "hành"_vn, "bỏ"_vn,
    "thế"_vn,   "đổi"_vn,  "sung"_vn,  "dụng"_vn,  "dẫn"_vn,   "chiếu"_vn,  "bị"_vn,    "văn"_vn,  "thư"_vn,
    "điện"_vn,  "VB"_vn,   "CV"_vn,    "hiệu"_vn,  "tốc"_vn,   "khẩn"_vn,   "mật"_vn,   "kiến"_vn, "nghị"_vn,
    "đáp"_vn,   "lời"_vn,  "trình"_vn, "thu"_vn,   "định"_vn,  "tra"_vn,    "thuận"_vn, "tin"_vn,  "lệnh"_vn,
    "quyết"_vn, "tư"_vn,   "lệ"_vn,    "sổ"_vn,    "để"_vn,    "số"_vn,     "các"_vn,   "cứu"_vn,  "lưu"_vn,
    "hồi"_vn,   "hủy"_vn,  "khoán"_vn, "triệt"_vn, "thích"_vn, "trương"_vn, "phê"_vn};

/// "Công văn về việc mua sắm thiết bị số 12/SNV-VP": whether a document is named in the same phrase, of which the words in between may be
/// the subject.
bool type_stands_in_front(tokenizer const& words, std::size_t begin) noexcept {
    bool named = false;
    for (auto at = words_in_front(words, begin);;) {
        auto const t = at.peek();
        if (!t) return named;
        if (t.is(token_kind::number) || t.is(U'.') || t.is(U';') || t.is(U':') || t.before > gap::line) named = false;
        auto const type = t.is(token_kind::word) ? match_document_type(at) : std::nullopt;
        bool const letter =
            type && (type->type == document_type::official_letter || type->type == document_type::document);
        named = named || (type && !type->abbreviated && (t.capital || letter));
        if (!type) (void)at.next();
    }
}

} // namespace

bool may_be_of_thing(document_number_match const& number) noexcept {
    if (number.family == number_family::letter) return true;
    return number.groups == 1 && number.year == 0 && number.family != number_family::consolidated;
}

bool announces_document(tokenizer const& words, token const& noun, document_number_match const& number) noexcept {
    constexpr std::array slips{compound{"cong"_vn, "van"_vn}, compound{"nghi"_vn, "dinh"_vn},
                               compound{"quyet"_vn, "dinh"_vn}, compound{"thong"_vn, "tu"_vn},
                               compound{"van"_vn, "ban"_vn}};
    constexpr std::array announcing_pairs{compound{"yêu"_vn, "cầu"_vn},   compound{"văn"_vn, "phòng"_vn},
                                          compound{"y"_vn, "tế"_vn},      compound{"công"_vn, "ty"_vn},
                                          compound{"trung"_vn, "tâm"_vn}, compound{"cơ"_vn, "quan"_vn},
                                          compound{"đơn"_vn, "vị"_vn},    compound{"cổ"_vn, "phần"_vn}};
    constexpr unsigned longest_syllable = 7;
    auto const says_it = [&](syllable word) { return says(noun, word); };
    bool const torn =
        !noun.word || noun.word.letters() > longest_syllable || (noun.word.letters() < 2 && !noun.capital);
    if (torn || std::any_of(announcing_words.begin(), announcing_words.end(), says_it)) return true;
    auto const plain = noun.word.unmarked();
    if (plain == "so"_vn) return true;
    auto const front = token_before(words.text(), words.format(), noun.where.begin);
    auto const is_pair = [&](compound const& each) { return noun.is(each.last) && front.is(each.first); };
    if (std::any_of(announcing_pairs.begin(), announcing_pairs.end(), is_pair)) return true;
    auto const is_slip = [&](compound const& each) {
        return plain == each.last && front.word.unmarked() == each.first;
    };
    if (std::any_of(slips.begin(), slips.end(), is_slip)) return true; // "Công vãn", "Nghị đinh"
    auto const text = surface(words.text(), number.where);
    auto const symbol = text.substr(std::min(text.find_first_of("/-"), text.size() - 1) + 1);
    auto const written = surface(words.text(), noun.where);
    constexpr std::string_view glued = "số";
    if (written.size() > glued.size() && written.substr(written.size() - glued.size()) == glued) return true;
    if (noun.upper && noun.word.letters() > 1 && symbol.substr(0, written.size()) == written)
        return true; // "UBND số 12/UBND-VX"
    auto const signer = symbol.substr(0, symbol.find('-'));
    if (number.groups > 1 && signer.size() > 2 && sign_documents(signer)) return true; // "chỉ đạo số 18/UBND-NC"
    bool const name = noun.capital && !noun.upper && front.capital && front.is(token_kind::word);
    return name || (number.family == number_family::letter && type_stands_in_front(words, number.where.begin));
}

bool names_personal_paper(tokenizer const& words, token const& before) noexcept {
    constexpr std::array papers_of_persons{"giấy"_vn, "phiếu"_vn, "đơn"_vn, "sổ"_vn};
    constexpr std::array behind_unit{"vị"_vn, "giá"_vn, "giản"_vn, "thuần"_vn};
    constexpr std::array ends{"theo"_vn, "tại"_vn, "của"_vn, "và"_vn, "có"_vn, "về"_vn, "cho"_vn, "với"_vn, "từ"_vn};
    constexpr int most_words = 4;
    token behind{};
    auto word = before;
    for (int i = 0; i < most_words && word.is(token_kind::word); ++i) {
        if (is_among(word, ends) && !behind.is("dõi"_vn)) return false;
        auto const front = token_before(words.text(), words.format(), word.where.begin);
        bool const unit = word.is("đơn"_vn) && is_among(behind, behind_unit);
        bool const book_in = word.is("sổ"_vn) && front.is("vào"_vn);
        if (is_among(word, papers_of_persons)) return !unit && !book_in;
        if (word.is("minh"_vn) && front.is("chứng"_vn)) return true; // chứng minh nhân dân
        if (word.is("cước"_vn) && front.is("căn"_vn)) return true;
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
