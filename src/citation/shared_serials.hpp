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
    tokenizer first;       ///< at the first serial
    std::size_t count = 0; ///< of serials in front of the last number
    bool repeats = false;  ///< "số" stands in front of a further one
    span last_begin{};
    document_number_match last{};
    std::size_t end = 0;
};

/// At least one serial, and the number behind them.
///
/// @param at  at the first of them; "số" may stand there
[[nodiscard]] std::optional<shared_serials> find_shared_serials(tokenizer at);

/// Appends the citations of such a list; the first begins with the name of the type where the list was empty.
///
/// @return behind them
tokenizer push_shared_serials(std::vector<citation_match>& list, shared_serials const& found, document_type type,
                              span type_words);

} // namespace cchc::detail
