// SPDX-License-Identifier: BSL-1.0
/// @file
/// A document as a value: what its head, its bases, its body and its closing state.
///
/// Decree 30/2020/NĐ-CP (Annex I) and, for normative documents, Decree 78/2025/NĐ-CP say what stands on the first page and on the last:
///
///     ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
///     TỈNH SƠN LA              Độc lập - Tự do - Hạnh phúc
///     Số: 158/QĐ-UBND          Sơn La, ngày 22 tháng 01 năm 2014
///                    QUYẾT ĐỊNH
///       Về việc phê duyệt Kế hoạch cải cách hành chính năm 2014
///         CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
///     Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;
///                    QUYẾT ĐỊNH:
///     Điều 1. …
///     Nơi nhận: - Như Điều 3; …             CHỦ TỊCH …
///
///     document d = read_document(text);
///     d.type                              // document_type::decision
///     to_string(*d.number)                // "158/QĐ-UBND"
///     to_string(*d.signed_on)             // "2014-01-22"
///     d.issuers[0].name                   // "ỦY BAN NHÂN DÂN TỈNH SƠN LA"
///     d.title                             // "Về việc phê duyệt Kế hoạch cải cách hành chính năm 2014"
///     d.bases[0].cited[0]                 // the resolution
///     surface(text, d.where.title)        // the same words, as they stand in the text
///
/// Facts are plain members; where each was read is told by a span: in `where` for what a document has once, in the part itself for
/// bases, units, signatures and recipients. A document that was typed in and not read has empty spans.
///
/// Whatever a text does not state is absent: no issuer is taken from a symbol, no date from a number. Of the two types that the
/// page itself does not name, see `read_document`.
///
/// **Case study: which date is the date?** The place–date line gives the day of signing. Laws, and resolutions of the National Assembly and
/// of People's Councils, are cited by the day on which they were adopted, which the closing sentence gives; on the two the same day
/// is meant for most, but not for all. Both are kept, and `date_of` answers with the one that a citation has.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/citation/document_number.hpp>
#include <cchc/citation/document_type.hpp>
#include <cchc/document/signature.hpp>
#include <cchc/document/structure.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/partial_date.hpp>

namespace cchc {

/// Tiêu đề đầu trang (letterhead): who a document belongs to.
///
/// @ingroup document
enum class letterhead : std::uint8_t {
    none,  ///< neither stands there
    state, ///< Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    party, ///< ĐẢNG CỘNG SẢN VIỆT NAM
};

/// "none", "state", "party".
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(letterhead head) noexcept;

/// Cơ quan ban hành (issuer of a document), as the letterhead names it.
///
/// @ingroup document
struct document_issuer {
    std::string name; ///< as written, blanks made one: "ỦY BAN NHÂN DÂN TỈNH SƠN LA"
    std::string parent; ///< the line above, of the body it belongs to: "BỘ TÀI CHÍNH" over "CỤC HẢI QUAN"; may be empty
    span where{};
    span parent_where{};

    friend bool operator==(document_issuer const&, document_issuer const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"name", &document_issuer::name}, field{"parent", &document_issuer::parent},
                          field{"where", &document_issuer::where},
                          field{"parent_where", &document_issuer::parent_where}};
    }
};

/// Loại căn cứ (kind of basis).
///
/// @ingroup document
enum class basis_kind : std::uint8_t {
    law,     ///< Căn cứ …: what gives the power
    request, ///< Theo đề nghị của …, Xét đề nghị …, Xét Tờ trình …
    purpose, ///< Thực hiện …, Để …: what it carries out
};

/// "law", "request", "purpose".
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(basis_kind kind) noexcept;

/// Căn cứ ban hành (basis): one item of the preamble, with the documents it names.
///
/// @ingroup document
struct legal_basis {
    basis_kind kind = basis_kind::law;
    std::vector<citation> cited; ///< in the order of the text; their spans lie in `where`
    span where{};                ///< with the mark that ends it: ';' or '.'

    friend bool operator==(legal_basis const&, legal_basis const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"kind", &legal_basis::kind}, field{"cited", &legal_basis::cited},
                          field{"where", &legal_basis::where}};
    }
};

/// Từ khi nào có hiệu lực (how the beginning of effect is worded).
///
/// @ingroup document
enum class effect_wording : std::uint8_t {
    not_stated,
    on_day,        ///< có hiệu lực từ ngày 01 tháng 7 năm 2025
    on_signing,    ///< có hiệu lực kể từ ngày ký (ngày ký ban hành, ngày ban hành)
    after_signing, ///< có hiệu lực sau 45 ngày, kể từ ngày ký
};

/// "not_stated", "on_day", …
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(effect_wording wording) noexcept;

/// Hiệu lực thi hành (effect clause): when the document says that it takes effect.
///
/// @ingroup document
struct effect_clause {
    effect_wording wording = effect_wording::not_stated;
    std::optional<partial_date> on;          ///< of `on_day` as written, of `on_signing` the day of signing, if known
    std::optional<std::uint32_t> after_days; ///< of `after_signing`; the day itself is for a register to work out
    span where{};                            ///< from "có hiệu lực" to the words of the day

    friend bool operator==(effect_clause const&, effect_clause const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"wording", &effect_clause::wording}, field{"on", &effect_clause::on},
                          field{"after_days", &effect_clause::after_days}, field{"where", &effect_clause::where}};
    }
};

/// Vị trí các thành phần (spans of the parts that a document has once); empty for what the text does not state.
///
/// @ingroup document
struct document_spans {
    span motto{};     ///< Quốc hiệu and Tiêu ngữ, or the name of the Party
    span type{};      ///< the line of the type: QUYẾT ĐỊNH
    span number{};    ///< the number and symbol, without "Số:"
    span place{};     ///< "Sơn La"
    span date{};      ///< of the place–date line
    span title{};     ///< trích yếu
    span authority{}; ///< the line of who decides: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
    span enacting{};  ///< "QUYẾT ĐỊNH:", or the sentence "Chính phủ ban hành Nghị định …"
    span adopted{};   ///< the sentence that tells the day of adoption
    span body{};      ///< from the first word behind the bases and the enacting words to the closing
    span closing{};   ///< recipients and signatures; in the order of the text

    friend bool operator==(document_spans const&, document_spans const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"motto", &document_spans::motto},         field{"type", &document_spans::type},
                          field{"number", &document_spans::number},       field{"place", &document_spans::place},
                          field{"date", &document_spans::date},           field{"title", &document_spans::title},
                          field{"authority", &document_spans::authority}, field{"enacting", &document_spans::enacting},
                          field{"adopted", &document_spans::adopted},     field{"body", &document_spans::body},
                          field{"closing", &document_spans::closing}};
    }
};

/// Văn bản (document).
///
/// @ingroup document
struct document {
    letterhead head = letterhead::none;
    document_type type =
        document_type::unknown; ///< as its name on the page says; an official letter has none, see `read_document`
    std::optional<document_number> number;
    repair number_repairs = repair::none; ///< what was overlooked to read the number
    std::vector<document_issuer> issuers;
    std::string place;                     ///< of the place–date line: "Sơn La"
    std::optional<partial_date> signed_on; ///< of the place–date line
    std::optional<partial_date> adopted_on;
    std::optional<partial_date> published_on; ///< in the official gazette; only a register or a portal knows it
    effect_clause effect;
    std::string title;     ///< trích yếu, as written, blanks made one; without the type
    std::string authority; ///< who decides, as written: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"; empty when not stated
    std::vector<legal_basis> bases;
    std::vector<document_unit> units; ///< of the body and of the annexes, in the order of the text; see `structure.hpp`
    std::vector<signature> signatures;
    std::vector<recipient> recipients;
    document_spans where;

    friend bool operator==(document const&, document const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"head", &document::head},
                          field{"type", &document::type},
                          field{"number", &document::number},
                          field{"number_repairs", &document::number_repairs},
                          field{"issuers", &document::issuers},
                          field{"place", &document::place},
                          field{"signed_on", &document::signed_on},
                          field{"adopted_on", &document::adopted_on},
                          field{"published_on", &document::published_on},
                          field{"effect", &document::effect},
                          field{"title", &document::title},
                          field{"authority", &document::authority},
                          field{"bases", &document::bases},
                          field{"units", &document::units},
                          field{"signatures", &document::signatures},
                          field{"recipients", &document::recipients},
                          field{"where", &document::where}};
    }
};

/// The date that a citation of the document has: that of adoption where one is stated, else that of signing.
///
/// @ingroup document
[[nodiscard]] std::optional<partial_date> date_of(document const& d) noexcept;

/// The document as another one cites it: type, number, date, first issuer, and the title of a law.
///
///     to_string(to_citation(d))   // "Quyết định số 158/QĐ-UBND ngày 22 tháng 01 năm 2014 của ỦY BAN NHÂN DÂN TỈNH SƠN LA"
///
/// @ingroup document
[[nodiscard]] citation to_citation(document const& d);

} // namespace cchc
