// SPDX-License-Identifier: BSL-1.0
/// @file
/// What has a number and is no document: forms, contracts, licences, certificates, vouchers, tickets, agreements, plots, maps, judgments,
/// bridges, newspapers.
#pragma once

#include <string_view>

#include <cchc/citation/find_citations.hpp>

namespace cchc::detail {

/// The symbol of a licence or certificate: 1710/GP-BTNMT, 56/GPXD, 12/GCN-SXD, 0345/SYT-GPHĐ.
[[nodiscard]] bool is_licence(std::string_view number) noexcept;

/// "lệnh chi tiền", "giấy phép": whether such a paper is named by the words in front of a number.
[[nodiscard]] bool names_other_paper(tokenizer const& words, token const& before) noexcept;

/// "quân số 1/TT", "tổng số 4/QĐ": whether "số" behind the word is the end of another.
[[nodiscard]] bool names_quantity(token const& before) noexcept;

/// "cầu số 5/BTL", "trạm biến áp số 3/TBA", "báo Sơn La số 12/SL": whether the words in front of "số" name a thing or a periodical.
[[nodiscard]] bool names_numbered_thing(tokenizer const& words, token const& before) noexcept;

/// Whether the symbol alone does not tell that the number is one of a document: it has no letters of a type, or nothing else.
[[nodiscard]] bool may_be_of_thing(document_number_match const& number) noexcept;

/// "theo số 12/SNV-VP", "Sở Nội vụ có ý kiến số 5/SNV-TCBC", and not "tài khoản số 12/KB-GL", "ca bệnh 14/SXH-HL", "Ban Chỉ đạo 138/CP":
/// whether the word in front of such a number can announce a document.
[[nodiscard]] bool announces_document(tokenizer const& words, token const& noun,
                                      document_number_match const& number) noexcept;

/// "giấy ra viện", "phiếu xử lý", "sổ theo dõi", "chứng minh nhân dân": papers and registers of which the kind follows.
[[nodiscard]] bool names_personal_paper(tokenizer const& words, token const& before) noexcept;

/// "bản án", "bản án dân sự sơ thẩm", "bản án kinh doanh thương mại phúc thẩm": whether the word in front of a number ends such a name.
[[nodiscard]] bool names_judgment(tokenizer const& words, token const& before) noexcept;

/// "45-NQ-HĐND.doc", "45-KH-UBND_signed.pdf", "12-QĐ-UBND (1).docx": whether the number is the name of a file.
[[nodiscard]] bool is_file_name(tokenizer const& words, document_number_match const& number) noexcept;

/// "mã số dự án 7654321/DA": the code of what the type names.
[[nodiscard]] bool is_code_of_type(tokenizer const& words, token const& type_word) noexcept;

/// "Số hiệu văn bản: 02/2011/TTLT-VPCP-BNV": what says that a number follows is no part of the citation.
[[nodiscard]] bool is_label_of_number(tokenizer const& words, citation_match const& match) noexcept;

/// Whether the name of another paper may begin with that of a type: *lệnh chi tiền*, *nghị định thư*.
[[nodiscard]] constexpr bool may_begin_other_paper(document_type type) noexcept {
    return type == document_type::order || type == document_type::decree;
}

/// "lệnh chi tiền số 15/LCT", "Nghị định thư số 3/…": whether what begins with the name of such a type is another paper.
[[nodiscard]] bool is_numbered_paper(tokenizer const& words, citation_match const& match) noexcept;

} // namespace cchc::detail
