// SPDX-License-Identifier: BSL-1.0
/// @file
/// Who signed a document, for whom, and under which title; and who gets it.
///
/// A document ends with the power to sign, the title of the signer, and the name (Decree 30/2020/NĐ-CP, Annex I, II.7). The
/// letters in front of an office tell in whose stead the signer signs:
///
///     TM. ỦY BAN NHÂN DÂN        thay mặt: on behalf of a body that decides together
///     KT. CHỦ TỊCH               ký thay: a deputy for the head
///     PHÓ CHỦ TỊCH               the post of the signer
///     Tráng Thị Xuân             the name
///
///     signature s = …;
///     s.powers[0]     // {signing_form::on_behalf, "ỦY BAN NHÂN DÂN"}
///     s.powers[1]     // {signing_form::for_head, "CHỦ TỊCH"}
///     s.post          // "PHÓ CHỦ TỊCH"
///     s.name          // "Tráng Thị Xuân"
///
/// What it is **not**: proof that it was signed. It is what is typed below the text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// Hình thức ký (form of signing).
///
/// @ingroup document
enum class signing_form : std::uint8_t {
    on_behalf,  ///< TM., thay mặt: for a body that decides together
    for_head,   ///< KT., ký thay: a deputy for the head
    by_order,   ///< TL., thừa lệnh: the head of a unit by order of the head
    authorised, ///< TUQ., thừa ủy quyền: by written authority
    acting,     ///< Q., quyền: one who holds the post for the time being
};

/// "on_behalf", "for_head", …
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(signing_form form) noexcept;

/// "TM.", "KT.", "TL.", "TUQ.", "Q."
///
/// @ingroup document
[[nodiscard]] std::string_view letters_of(signing_form form) noexcept;

/// Quyền hạn ký (power to sign): the letters and the body or office behind them.
///
/// @ingroup document
struct signing_power {
    signing_form form = signing_form::on_behalf;
    std::string office; ///< as written: "ỦY BAN NHÂN DÂN"
    span where{};       ///< with its letters

    friend bool operator==(signing_power const&, signing_power const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"form", &signing_power::form}, field{"office", &signing_power::office},
                          field{"where", &signing_power::where}};
    }
};

/// Chữ ký (signature).
///
/// @ingroup document
struct signature {
    std::vector<signing_power> powers; ///< in the order of the text; empty where the head signs in their own right
    std::string post;                  ///< as written: "PHÓ CHỦ TỊCH"; empty when not stated
    std::string honorific;             ///< what stands before the name: "Thượng tướng", "GS.TS."
    std::string name;                  ///< "Tráng Thị Xuân"; empty when not stated
    span where{};                      ///< from the first power to the name
    span post_where{};
    span honorific_where{};
    span name_where{};

    friend bool operator==(signature const&, signature const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"powers", &signature::powers},
                          field{"post", &signature::post},
                          field{"honorific", &signature::honorific},
                          field{"name", &signature::name},
                          field{"where", &signature::where},
                          field{"post_where", &signature::post_where},
                          field{"honorific_where", &signature::honorific_where},
                          field{"name_where", &signature::name_where}};
    }
};

/// Nơi nhận (recipient): one entry of the list, without its dash.
///
/// @ingroup document
struct recipient {
    std::string name; ///< as written, without its last mark: "Lưu: VT, KTTHTVB"
    span where{};

    friend bool operator==(recipient const&, recipient const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"name", &recipient::name}, field{"where", &recipient::where}};
    }
};

} // namespace cchc
