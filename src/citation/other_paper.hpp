// SPDX-License-Identifier: BSL-1.0
/// @file
/// Papers that have numbers and are no documents: forms, contracts, licences, certificates, invoices, plots, maps, judgments.
#pragma once

#include <string_view>

#include <cchc/citation/document_number.hpp>

namespace cchc::detail {

/// The symbol of a licence or certificate: 1710/GP-BTNMT, 56/GPXD, 12/GCN-SXD, 0345/SYT-GPHĐ.
[[nodiscard]] bool is_licence(std::string_view number) noexcept;

/// Whether such a paper is named by the word in front of a number, or by the two.
[[nodiscard]] bool names_other_paper(tokenizer const& words, token const& before) noexcept;

/// "bản án", "bản án dân sự sơ thẩm", "bản án kinh doanh thương mại phúc thẩm": whether the word in front of a number ends such a name.
[[nodiscard]] bool names_judgment(tokenizer const& words, token const& before) noexcept;

/// "mã số dự án 7654321/DA": the code of what the type names.
[[nodiscard]] bool is_code_of_type(tokenizer const& words, token const& type_word) noexcept;

} // namespace cchc::detail
