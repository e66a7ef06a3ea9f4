// SPDX-License-Identifier: BSL-1.0
/// @file
/// The types of document that Vietnamese authorities issue, and the letters that stand for them in a symbol.
///
/// A document is called by its type: *Nghị định* số 24/2014/NĐ-CP. The type also stands in its symbol, as letters: NĐ. State
/// bodies take the 29 types of Decree 30/2020/NĐ-CP, article 7, with the letters of its Annex III; before 5 March 2020, the 32
/// of Circular 01/2011/TT-BNV. Normative documents are listed by the laws on their promulgation (2008, 2015, 2025). The Party has types
/// and letters of its own.
///
///     parse_document_type("nghị định")                        // document_type::decree
///     vietnamese_name(document_type::decree)                  // "Nghị định"
///     english_name(document_type::decree)                     // "Decree"
///     letters_of(document_type::authorisation, make_day(2014, 6, 2))   // "UQ"; "GUQ" since 5 March 2020
///     type_of_letters("QĐ")                                   // document_type::decision
///
/// Letters do not always decide: the Party writes QĐ for *Quyết định* and for *Quy định*, and an official letter (công văn) has
/// none. `type_of_letters` answers with the type that the letters name in the state's list, `document_type::unknown` when none.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/result.hpp>
#include <cchc/text/token.hpp>

namespace cchc {

/// Loại văn bản (document type).
///
/// @ingroup citation
enum class document_type : std::uint8_t {
    unknown,           ///< not stated and not to be told from the symbol
    constitution,      ///< Hiến pháp
    code,              ///< Bộ luật
    law,               ///< Luật
    ordinance,         ///< Pháp lệnh
    order,             ///< Lệnh
    decree_order,      ///< Sắc lệnh
    decree_law,        ///< Sắc luật
    decree,            ///< Nghị định
    joint_resolution,  ///< Nghị quyết liên tịch
    resolution,        ///< Nghị quyết
    decision,          ///< Quyết định
    directive,         ///< Chỉ thị
    joint_circular,    ///< Thông tư liên tịch
    circular,          ///< Thông tư
    consolidated_text, ///< Văn bản hợp nhất
    regulation,        ///< Quy chế
    rules,             ///< Quy định
    communique,        ///< Thông cáo
    notice,            ///< Thông báo
    guidance,          ///< Hướng dẫn
    action_programme,  ///< Chương trình
    plan,              ///< Kế hoạch
    option_paper,      ///< Phương án
    scheme,            ///< Đề án
    project,           ///< Dự án
    report,            ///< Báo cáo
    minutes,           ///< Biên bản
    proposal,          ///< Tờ trình
    contract,          ///< Hợp đồng
    telegram,          ///< Công điện
    memorandum,        ///< Bản ghi nhớ
    agreement,         ///< Bản thỏa thuận
    authorisation,     ///< Giấy ủy quyền
    invitation,        ///< Giấy mời
    introduction,      ///< Giấy giới thiệu
    leave_permit,      ///< Giấy nghỉ phép
    dispatch_note,     ///< Phiếu gửi
    transfer_note,     ///< Phiếu chuyển
    notice_note,       ///< Phiếu báo
    official_letter,   ///< Công văn
    conclusion,        ///< Kết luận
    party_circular,    ///< Thông tri
    charter,           ///< Điều lệ
    strategy,          ///< Chiến lược
    declaration,       ///< Tuyên bố
    copy,              ///< Bản sao
    document,          ///< Văn bản: named as a document and no more
};

/// How many values `document_type` has.
///
/// @ingroup citation
inline constexpr std::size_t document_type_count = static_cast<std::size_t>(document_type::document) + 1;

/// "Nghị định": with a capital first letter; empty for `unknown`.
///
/// @ingroup citation
[[nodiscard]] std::string_view vietnamese_name(document_type type) noexcept;

/// "Decree"; empty for `unknown`.
///
/// @ingroup citation
[[nodiscard]] std::string_view english_name(document_type type) noexcept;

/// "nghi-dinh": lower case, no diacritics; empty for `unknown`.
///
/// @ingroup citation
[[nodiscard]] std::string_view slug(document_type type) noexcept;

/// The letters that stand for `type` in a symbol on `day`; empty where there are none, as for an official letter.
///
/// @ingroup citation
[[nodiscard]] std::string_view letters_of(document_type type, boost::gregorian::date day) noexcept;

/// What `letters` stand for in a symbol, of any time: "QĐ", "TTr", and as typed without diacritics "QD". Case matters not.
///
/// @ingroup citation
[[nodiscard]] document_type type_of_letters(std::string_view letters) noexcept;

/// Reads the Vietnamese name of a type, all of `text`, or `errc::document_type`.
///
/// @ingroup citation
[[nodiscard]] result<document_type> parse_document_type(std::string_view text) noexcept;

/// A type named in a text: its words, or its letters used as a word ("QĐ 158").
///
/// @ingroup citation
struct document_type_match {
    document_type type = document_type::unknown;
    bool abbreviated = false; ///< by letters
    span where{};
};

/// The longest name of a type that starts at the next token of `words`.
///
/// @param words  moved past the name when there is one
///
/// @ingroup citation
[[nodiscard]] std::optional<document_type_match> match_document_type(tokenizer& words) noexcept;

} // namespace cchc
