// SPDX-License-Identifier: BSL-1.0
#include "citation/foreign_law.hpp"

#include <algorithm>
#include <array>

#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

struct foreign_country {
    syllable first, second, third;
};

/// Those whose laws are cited in texts of our administration.
constexpr std::array countries{foreign_country{"Hoa"_vn, "Kỳ"_vn, {}},
                               foreign_country{"Mỹ"_vn, {}, {}},
                               foreign_country{"Anh"_vn, {}, {}},
                               foreign_country{"Pháp"_vn, {}, {}},
                               foreign_country{"Đức"_vn, {}, {}},
                               foreign_country{"Nga"_vn, {}, {}},
                               foreign_country{"Úc"_vn, {}, {}},
                               foreign_country{"Ý"_vn, {}, {}},
                               foreign_country{"Áo"_vn, {}, {}},
                               foreign_country{"Bỉ"_vn, {}, {}},
                               foreign_country{"Lào"_vn, {}, {}},
                               foreign_country{"EU"_vn, {}, {}},
                               foreign_country{"Nhật"_vn, "Bản"_vn, {}},
                               foreign_country{"Trung"_vn, "Quốc"_vn, {}},
                               foreign_country{"Trung"_vn, "Hoa"_vn, {}},
                               foreign_country{"Hàn"_vn, "Quốc"_vn, {}},
                               foreign_country{"Hàn"_vn, "Dân"_vn, "quốc"_vn},
                               foreign_country{"Triều"_vn, "Tiên"_vn, {}},
                               foreign_country{"Đài"_vn, "Loan"_vn, {}},
                               foreign_country{"Hồng"_vn, "Kông"_vn, {}},
                               foreign_country{"Ấn"_vn, "Độ"_vn, {}},
                               foreign_country{"Thái"_vn, "Lan"_vn, {}},
                               foreign_country{"Hà"_vn, "Lan"_vn, {}},
                               foreign_country{"Phần"_vn, "Lan"_vn, {}},
                               foreign_country{"Ba"_vn, "Lan"_vn, {}},
                               foreign_country{"Thụy"_vn, "Điển"_vn, {}},
                               foreign_country{"Thụy"_vn, "Sĩ"_vn, {}},
                               foreign_country{"Thụy"_vn, "Sỹ"_vn, {}},
                               foreign_country{"Na"_vn, "Uy"_vn, {}},
                               foreign_country{"Đan"_vn, "Mạch"_vn, {}},
                               foreign_country{"Liên"_vn, "Xô"_vn, {}},
                               foreign_country{"Mông"_vn, "Cổ"_vn, {}},
                               foreign_country{"Ai"_vn, "Cập"_vn, {}},
                               foreign_country{"Hy"_vn, "Lạp"_vn, {}},
                               foreign_country{"Tây"_vn, "Ban"_vn, "Nha"_vn},
                               foreign_country{"Bồ"_vn, "Đào"_vn, "Nha"_vn},
                               foreign_country{"minh"_vn, "châu"_vn, "Âu"_vn},
                               foreign_country{"Singapore"_vn, {}, {}},
                               foreign_country{"Xingapo"_vn, {}, {}},
                               foreign_country{"Malaysia"_vn, {}, {}},
                               foreign_country{"Indonesia"_vn, {}, {}},
                               foreign_country{"Campuchia"_vn, {}, {}},
                               foreign_country{"Australia"_vn, {}, {}},
                               foreign_country{"Canada"_vn, {}, {}},
                               foreign_country{"Italia"_vn, {}, {}},
                               foreign_country{"Cuba"_vn, {}, {}},
                               foreign_country{"Brazil"_vn, {}, {}},
                               foreign_country{"Myanmar"_vn, {}, {}}};

/// "nước", "Cộng hòa", "Liên bang", "Vương quốc", "Cộng hòa Dân chủ nhân dân", "Hợp chủng quốc": what states are called in front of their
/// names.
bool is_kind_of_state(token const& t) noexcept {
    constexpr std::array words{"nước"_vn,  "Cộng"_vn, "hòa"_vn,  "Liên"_vn,  "bang"_vn, "Vương"_vn,
                               "quốc"_vn,  "Dân"_vn,  "chủ"_vn,  "nhân"_vn,  "dân"_vn,  "Hợp"_vn,
                               "chủng"_vn, "Đại"_vn,  "CHND"_vn, "CHDCND"_vn};
    return is_among(t, words);
}

/// The name of another country, past which `words` is moved. A short one may begin that of a place of ours: "Lào Cai", "Mỹ Tho".
bool accept_foreign_country(tokenizer& words) noexcept {
    auto const first = words.peek();
    if (!first.is(token_kind::word) || first.before != gap::blank) return false;
    for (auto const& each : countries) {
        if (!first.is(each.first)) continue;
        auto ahead = words;
        (void)ahead.next();
        if (each.second && !accept_words(ahead, each.second)) continue;
        if (each.third && !accept_words(ahead, each.third)) continue;
        auto const next = ahead.peek();
        bool const named = first.capital || each.third;
        if (!named || (!each.second && next.is(token_kind::word) && next.capital && is_near(next))) continue;
        words = ahead;
        return true;
    }
    return false;
}

bool accept_states_name(tokenizer& words) noexcept {
    constexpr int most_words = 8;
    for (int i = 0; i < most_words; ++i) {
        if (accept_foreign_country(words)) return true;
        if (!is_kind_of_state(words.peek()) || words.peek().before != gap::blank) return false;
        (void)words.next();
    }
    return false;
}

} // namespace

bool foreign_country_follows(tokenizer behind) noexcept {
    if (auto year = behind;
        accept_words(year, "năm"_vn) || year.peek().is(token_kind::number)) { // no year of ours: "năm 1787"
        (void)year.next();
        behind = year;
        if (!behind.peek().is("của"_vn)) return false;
    }
    auto const first = behind.peek();
    if (!first.is(token_kind::word) || first.before != gap::blank) return false;
    bool const owned = first.is("của"_vn);
    if (!owned && !first.capital && !first.is("nước"_vn)) return false;
    if (owned) {
        (void)behind.next();
        auto many = behind;
        if (accept_words(many, "các"_vn, "nước"_vn) || accept_words(many, "một"_vn, "số"_vn, "nước"_vn) ||
            accept_words(many, "nước"_vn, "ngoài"_vn))
            return true;
    }
    return accept_states_name(behind);
}

bool ends_with_foreign_country(tokenizer const& words, span title) noexcept {
    constexpr std::array others{"với"_vn, "và"_vn, "tại"_vn, "vào"_vn, "sang"_vn, "từ"_vn, "đến"_vn, "giữa"_vn};
    token before{};
    for (auto at = words.from(title.begin); at.offset() < title.end; before = at.next()) {
        auto name = at;
        if (!accept_foreign_country(name) || name.offset() != title.end) continue;
        bool const part_of_name = before.capital && at.peek().where.end == title.end; // "Hồng Đức"
        return before.is(token_kind::word) && !part_of_name && !is_among(before, others);
    }
    return false;
}

} // namespace cchc::detail
