// SPDX-License-Identifier: BSL-1.0
/// @file
/// Identifiers of documents that other systems understand.
///
/// Three public schemes name a legal document by what it is, who issued it, when, and its number: **Akoma Ntoso** (OASIS LegalDocML,
/// naming convention 1.0), **ELI** (European Legislation Identifier) and **URN:LEX** (RFC 9676). Vietnam has registered in none of
/// them; this is a proposal that keeps to their rules, with the slug of the number in its last place:
///
///     document_identifier id = *identifier_of(c);    // Điều 5 khoản 2 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ
///     to_akn(id)       // /akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp/vie@/!main~art_5__para_2
///     to_eli(id)       // /eli/vn/nghi-dinh/chinh-phu/2020/03/05/30-2020-nd-cp/dieu-5/khoan-2/vie
///     to_urn_lex(id)   // urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp~dieu-5/khoan-2
///
/// The place in an Akoma Ntoso identifier is the `eId` of the element that holds it, which the naming convention (5.4) builds
/// from the names of elements: `art_5`, `para_2`, `point_a`; see `io/akoma_ntoso.hpp`.
///
/// Akoma Ntoso names versions of a text, too: `…/vie@2020-03-05` is the one of that day, `…/vie:2025-01-01` the text as in force
/// on that day, whichever version it is.
///
/// What is local carries the code of its place (ISO 3166-2:VN): `/akn/vn-05/act/quyet-dinh/uy-ban-nhan-dan-tinh/2014-01-22/158-qd-ubnd`.
///
/// **Case study: đ and d.** A slug has no diacritics, so NĐ and ND are both `nd`, and that is harmless: no two families of numbers
/// differ by it. Points do: điểm đ is `dd` and điểm d is `d` in every scheme. The written number is lost in
/// the slug; keep the `document_number` beside the identifier.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/citation/citation.hpp>

namespace cchc {

/// Which version of a text is meant.
///
/// @ingroup citation
enum class version_kind : std::uint8_t {
    of_day,      ///< the version that is of this day: `vie@2020-03-05`
    in_force_on, ///< the text as in force on this day: `vie:2025-01-01`
};

/// Phiên bản văn bản (version of a document).
///
/// @ingroup citation
struct document_version {
    version_kind kind = version_kind::of_day;
    partial_date day;

    friend bool operator==(document_version const&, document_version const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"kind", &document_version::kind}, field{"day", &document_version::day}};
    }
};

/// Định danh văn bản (document identifier): what the three schemes have in common.
///
/// @ingroup citation
struct document_identifier {
    std::string place;                         ///< of ISO 3166-2:VN, "05" for Sơn La; empty for a national document
    std::string type;                          ///< slug: "nghi-dinh"
    std::string issuer;                        ///< slug: "chinh-phu"
    partial_date date;                         ///< complete, or the year alone
    std::string number;                        ///< slug: "30-2020-nd-cp"
    std::optional<provision> within;           ///< a place inside the document
    std::optional<document_version> version{}; ///< none: the document as issued

    friend bool operator==(document_identifier const&, document_identifier const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"place", &document_identifier::place},    field{"type", &document_identifier::type},
                          field{"issuer", &document_identifier::issuer},  field{"date", &document_identifier::date},
                          field{"number", &document_identifier::number},  field{"within", &document_identifier::within},
                          field{"version", &document_identifier::version}};
    }
};

/// Lower case, no diacritics, every run of anything else one hyphen: "Ủy ban nhân dân tỉnh" is "uy-ban-nhan-dan-tinh".
///
/// @ingroup citation
[[nodiscard]] std::string slug_of(std::string_view words);

/// The identifier of a cited document, with the first of its provisions.
///
/// The issuer need not be stated where it is beyond doubt: a law and a code are the National Assembly's, and 14 in 45/2019/QH14 or
/// 10/2020/UBTVQH14 is a term of it or of its Standing Committee.
///
/// @param place  of ISO 3166-2:VN, for what a province or a lower authority issued
/// @return nothing when type, number, date or issuer are not known (the Constitution has no number), the date has a month and no day,
///         the place within is a relative one ("khoản 2 Điều này"), or the document is one of a people's committee, a people's council or
///         a department and `place` is empty: an identifier is never guessed
///
/// @ingroup citation
[[nodiscard]] std::optional<document_identifier> identifier_of(citation const& c, std::string_view place = {});

/// @ingroup citation
[[nodiscard]] std::string to_akn(document_identifier const& id);
/// @ingroup citation
[[nodiscard]] std::string to_eli(document_identifier const& id);
/// @ingroup citation
[[nodiscard]] std::string to_urn_lex(document_identifier const& id);

/// Each reads what its counterpart writes: `parse_akn(to_akn(id)) == id` for every `id`; likewise the others for every `id` without
/// a version, for which they have no word.
///
/// @return the identifier, or `errc::unexpected_character`, `errc::unexpected_end`, an error of the date or of the provision, with the byte
///
/// @ingroup citation
[[nodiscard]] result<document_identifier> parse_akn(std::string_view uri);
/// @ingroup citation
[[nodiscard]] result<document_identifier> parse_eli(std::string_view uri);
/// @ingroup citation
[[nodiscard]] result<document_identifier> parse_urn_lex(std::string_view urn);

} // namespace cchc
