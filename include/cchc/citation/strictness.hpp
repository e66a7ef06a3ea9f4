// SPDX-License-Identifier: BSL-1.0
/// @file
/// How far a number or a citation can be trusted: possible, well formed, registered.
///
/// As with telephone numbers, "could this be one?" and "is this one?" are different questions, and a caller must be able to ask either.
/// A number is *possible* when it can be read at all, by a tolerant reader; *well formed* when it is as the rules of writing have it
/// (Decree 30/2020/NĐ-CP, Annex I, II.3) and agrees with itself; *registered* when, in addition, the issuers that its symbol names
/// are in a directory of agencies.
///
///     is_possible("362 /SNV-CCHC")                                  // true
///     is_valid(parse_document_number_lenient("362 /SNV-CCHC")->number)   // true: the blank is gone
///     is_valid(*parse_document_number("45/2019/QH13"))              // false: the 13th National Assembly sat until 2016
///     is_registered(*parse_document_number("12/QĐ-BNV"), dir)       // true: Bộ Nội vụ
///
/// None of them says that the document exists: only a register of documents can.
#pragma once

#include <cstdint>
#include <string_view>

#include <cchc/citation/citation.hpp>

namespace cchc {

class agency_directory;

/// Mức chặt chẽ (strictness): what a citation must be to be found.
///
/// @ingroup citation
enum class strictness : std::uint8_t {
    possible,    ///< can be read, with whatever repairs
    well_formed, ///< needs no repair but for line breaks, has no `doubts`, and of a number the serial and the type
    registered,  ///< well formed, and its number, if it has one, `is_registered`
};

/// Whether `number` can be read as a number and symbol: `parse_document_number_lenient` succeeds.
///
/// @ingroup citation
[[nodiscard]] bool is_possible(std::string_view number);

/// Whether a number agrees with the rules and with itself: a serial that is not 0, a year that has documents (1945 and later), letters
/// of a type that exists where the family has one, a term of the National Assembly that sat in the year.
///
/// @ingroup citation
[[nodiscard]] bool is_valid(document_number const& number) noexcept;

/// Whether a citation has no `doubts` and its number, if it has one, is valid.
///
/// @ingroup citation
[[nodiscard]] bool is_valid(citation const& c);

/// Whether the number is valid and every issuer that the symbol names is found in `directory` by its letters, at any time.
///
/// A symbol that names none, as that of the National Assembly, is registered when it is valid.
///
/// @ingroup citation
[[nodiscard]] bool is_registered(document_number const& number, agency_directory const& directory);

} // namespace cchc
