// SPDX-License-Identifier: BSL-1.0
/// @file
/// Serials in front of a number whose symbol they share.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <cchc/citation/find_citations.hpp>

namespace cchc::detail {

/// "12, 13 và 14/2020/TT-BTC": serials, and the number that has the symbol of all.
struct shared_serials {
    tokenizer first;             ///< at the first serial
    std::size_t count = 0;       ///< of serials in front of the last number
    bool repeats = false;        ///< "số" stands in front of a further one
    bool names_type = false;     ///< the type does: "QĐ 623, QĐ 1502/QĐ-UBND"
    bool crosses_clause = false; ///< a semicolon stands in front of "số" or the type: each names a document of its own
    span last_begin{};
    document_number_match last{};
    std::size_t end = 0;
};

/// At least one serial, and the number behind them.
///
/// @param at    at the first of them; "số" may stand there
/// @param type  may be named again in front of each further one
[[nodiscard]] std::optional<shared_serials> find_shared_serials(tokenizer at,
                                                                document_type type = document_type::unknown);

/// The first of such serials, in front of the others; the symbol must be that of the type.
[[nodiscard]] bool read_first_of_serials(tokenizer& words, citation_match& match);

/// Appends the citations of such a list; the first begins with the name of the type where the list was empty.
///
/// @return behind them
tokenizer push_shared_serials(std::vector<citation_match>& list, shared_serials const& found, document_type type,
                              span type_words);

} // namespace cchc::detail
