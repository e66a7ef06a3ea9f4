// SPDX-License-Identifier: BSL-1.0
// The words for offices and bodies, in a letterhead and below a text.
#include <array>

#include "document/reading.hpp"

namespace cchc::detail {
namespace {

constexpr std::size_t longest = 4;
using words = std::array<syllable, longest>;

/// Offices and bodies; of two that begin alike the longer one stands first.
constexpr std::array offices{
    words{"phó"_vn, "chủ"_vn, "tịch"_vn},
    words{"phó"_vn, "thủ"_vn, "tướng"_vn},
    words{"phó"_vn, "tổng"_vn, "giám"_vn, "đốc"_vn},
    words{"phó"_vn, "giám"_vn, "đốc"_vn},
    words{"phó"_vn, "tổng"_vn, "cục"_vn, "trưởng"_vn},
    words{"phó"_vn, "cục"_vn, "trưởng"_vn},
    words{"phó"_vn, "chi"_vn, "cục"_vn, "trưởng"_vn},
    words{"phó"_vn, "vụ"_vn, "trưởng"_vn},
    words{"phó"_vn, "trưởng"_vn, "ban"_vn},
    words{"phó"_vn, "trưởng"_vn, "phòng"_vn},
    words{"phó"_vn, "chánh"_vn, "văn"_vn, "phòng"_vn},
    words{"phó"_vn, "chánh"_vn, "thanh"_vn, "tra"_vn},
    words{"phó"_vn, "chánh"_vn, "án"_vn},
    words{"phó"_vn, "viện"_vn, "trưởng"_vn},
    words{"phó"_vn, "thống"_vn, "đốc"_vn},
    words{"phó"_vn, "chủ"_vn, "nhiệm"_vn},
    words{"phó"_vn, "bí"_vn, "thư"_vn},
    words{"phó"_vn, "hiệu"_vn, "trưởng"_vn},
    words{"phó"_vn, "tổng"_vn, "kiểm"_vn, "toán"_vn},
    words{"phó"_vn, "tổng"_vn, "thanh"_vn, "tra"_vn},
    words{"phó"_vn, "trưởng"_vn, "đoàn"_vn},
    words{"chủ"_vn, "tịch"_vn},
    words{"thủ"_vn, "tướng"_vn},
    words{"bộ"_vn, "trưởng"_vn},
    words{"thứ"_vn, "trưởng"_vn},
    words{"tổng"_vn, "giám"_vn, "đốc"_vn},
    words{"giám"_vn, "đốc"_vn},
    words{"tổng"_vn, "cục"_vn, "trưởng"_vn},
    words{"chi"_vn, "cục"_vn, "trưởng"_vn},
    words{"cục"_vn, "trưởng"_vn},
    words{"vụ"_vn, "trưởng"_vn},
    words{"trưởng"_vn, "ban"_vn},
    words{"phó"_vn, "trưởng"_vn, "thuế"_vn},
    words{"trưởng"_vn, "thuế"_vn},
    words{"trưởng"_vn, "phòng"_vn},
    words{"trưởng"_vn, "đoàn"_vn},
    words{"chánh"_vn, "văn"_vn, "phòng"_vn},
    words{"chánh"_vn, "thanh"_vn, "tra"_vn},
    words{"chánh"_vn, "án"_vn},
    words{"viện"_vn, "trưởng"_vn},
    words{"thống"_vn, "đốc"_vn},
    words{"chủ"_vn, "nhiệm"_vn},
    words{"tổng"_vn, "bí"_vn, "thư"_vn},
    words{"bí"_vn, "thư"_vn},
    words{"hiệu"_vn, "trưởng"_vn},
    words{"tổng"_vn, "kiểm"_vn, "toán"_vn},
    words{"tổng"_vn, "thanh"_vn, "tra"_vn},
    words{"tư"_vn, "lệnh"_vn},
};

constexpr std::array bodies{
    words{"ủy"_vn, "ban"_vn, "nhân"_vn, "dân"_vn},
    words{"ủy"_vn, "ban"_vn, "thường"_vn, "vụ"_vn},
    words{"hội"_vn, "đồng"_vn, "nhân"_vn, "dân"_vn},
    words{"hội"_vn, "đồng"_vn, "thẩm"_vn, "phán"_vn},
    words{"quốc"_vn, "hội"_vn},
    words{"chính"_vn, "phủ"_vn},
    words{"ban"_vn, "chấp"_vn, "hành"_vn},
    words{"ban"_vn, "thường"_vn, "vụ"_vn},
    words{"ban"_vn, "bí"_vn, "thư"_vn},
    words{"bộ"_vn, "chính"_vn, "trị"_vn},
};

template <std::size_t N>
std::size_t find_in(std::array<words, N> const& table, page const& p, std::size_t i) noexcept {
    for (auto const& each : table) {
        std::size_t length = 0;
        while (length < longest && each[length] && p[i + length].is(each[length]) &&
               (length == 0 || p[i + length].before < gap::line))
            ++length;
        if (length == longest || !each[length]) return length;
    }
    return 0;
}

} // namespace

std::size_t head_office_at(page const& p, std::size_t i) noexcept {
    return p[i].upper ? find_in(offices, p, i) : 0;
}

std::size_t office_at(page const& p, std::size_t i) noexcept {
    if (!p[i].upper) return 0;
    auto const office = find_in(offices, p, i);
    return office != 0 ? office : find_in(bodies, p, i);
}

std::optional<signing_form> signing_letters(page const& p, std::size_t& i) noexcept {
    auto const letters = surface(p.text(), p[i].where);
    if (!p[i].upper || letters.size() > 3) return std::nullopt;
    std::optional<signing_form> form;
    if (letters == "TM") form = signing_form::on_behalf;
    else if (letters == "KT") form = signing_form::for_head;
    else if (letters == "TL") form = signing_form::by_order;
    else if (letters == "TUQ") form = signing_form::authorised;
    else if (letters == "Q") form = signing_form::acting;
    bool closed = p[i + 1].is(U'.') && p[i + 1].touches();
    auto next = i + (closed ? 2 : 1);
    if (p[i + 1].is(U'/') && p[i + 2].upper && p[i + 2].touches()) { // T/M, K/T, T/L
        auto const second = surface(p.text(), p[i + 2].where);
        if (letters == "T" && second == "M") form = signing_form::on_behalf;
        else if (letters == "K" && second == "T") form = signing_form::for_head;
        else if (letters == "T" && second == "L") form = signing_form::by_order;
        closed = form.has_value();
        next = i + (p[i + 3].is(U'.') ? 4 : 3);
    }
    if (!form || (!closed && letters.size() < 2) || !p[next].upper) return std::nullopt;
    if (!closed && head_office_at(p, next) == 0 && office_at(p, next) == 0) return std::nullopt;
    i = next;
    return form;
}

} // namespace cchc::detail
