// SPDX-License-Identifier: BSL-1.0
/// @file
/// What keeps a finder from taking other things for citations.
///
/// Much in an administrative text looks like a citation: the number of a form, a flat in a tower, the law in general (*pháp luật*), a verb
/// (*quyết định 12/2014 …*). Most of it the grammar never takes. Where the words alone would allow it, a *guard* looks at what stands
/// beside them. Each has a name and can be switched off by one who knows his texts better; what the grammar does not take is not found
/// then, either:
///
///     std::string_view text = "Giấy phép số 123/GP-BTTTT";
///     find_citations(text)                                                     // nothing: the number of a licence
///     find_citations(text, {.guards = all_guards & ~guard::other_papers})      // "số 123/GP-BTTTT"
#pragma once

#include <cstdint>

namespace cchc {

/// Chốt chặn nhận nhầm (guard against false friends). A set of bits.
///
/// @ingroup citation
enum class guard : std::uint8_t {
    none = 0,
    other_papers =
        1U
        << 0U, ///< numbers of forms, contracts, licences, certificates, invoices, vouchers, tickets, agreements, plots, maps, cases,
               ///< bridges, rooms, newspapers, papers of persons: "Giấy phép số 123/GP-BTTTT"
    glued =
        1U
        << 1U, ///< numbers that touch the word, dot, slash or colon before them, or the ending of a file behind: parts of
               ///< addresses on the web, codes, "45-NQ-HĐND.doc"
    addresses = 1U << 2U,      ///< letters of one group that no type announces: "số 12/AB phố Huế"
    part_of_a_word = 1U << 3U, ///< *luật* behind kỷ, quy, …: "kỷ luật Đảng viên", "Khoa Luật Kinh tế"
    declarations = 1U << 4U,   ///< "sau đây gọi là Luật Dược": a name is declared, nothing cited
    verbs = 1U << 5U, ///< a name of a type in lower case that may be a verb: "báo cáo này", "kế hoạch nêu trên"
    standards = 1U << 6U,   ///< the number of a technical standard: "QCVN số 41/2016/BGTVT"; see `find_standards`
    other_nouns = 1U << 7U, ///< numbers without the letters of a type behind a noun that announces no document:
                            ///< "tài khoản số 12/KB-GL", "ca bệnh 14/SXH-HL", "Ban Chỉ đạo 138/CP"
};

[[nodiscard]] constexpr guard operator|(guard a, guard b) noexcept {
    return static_cast<guard>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
[[nodiscard]] constexpr guard operator&(guard a, guard b) noexcept {
    return static_cast<guard>(static_cast<unsigned>(a) & static_cast<unsigned>(b));
}
[[nodiscard]] constexpr guard operator~(guard a) noexcept {
    return static_cast<guard>(~static_cast<unsigned>(a) & 0xFFU);
}
[[nodiscard]] constexpr bool has(guard set, guard one) noexcept {
    return (set & one) != guard::none;
}

/// @ingroup citation
inline constexpr guard all_guards = ~guard::none;

} // namespace cchc
