// SPDX-License-Identifier: BSL-1.0
// The readers of the parts of a document.
#pragma once

#include <vector>

#include <cchc/document/document.hpp>

#include "document/page.hpp"

namespace cchc::detail {

/// Reads the letterhead, the number, the place–date line, type, title and authority into `d`. Returns the token behind them.
std::size_t read_head(page const& p, document& d);

/// Reads the bases that begin at token `from`, and the enacting words. Returns the token behind them.
std::size_t read_bases(page const& p, std::size_t from, document& d);

/// Reads recipients and signatures, looked for from token `body` on. Returns where the closing stands: an empty range at the end
/// of the page when there is none.
token_range read_closing(page const& p, std::size_t body, document& d);

/// Reads the units of the body and, behind the closing, of the annexes.
void read_units(page const& p, token_range body, std::size_t annexes, document& d);

/// Reads when the document says that it takes effect, and when it was adopted.
void read_effect(page const& p, token_range body, document& d);

/// Which of the tokens of `r` are quoted as the new text of another document: one flag for each.
[[nodiscard]] std::vector<bool> quoted_tokens(page const& p, token_range r);

/// The post, office or body of state that begins at token `i`: CHỦ TỊCH, ỦY BAN NHÂN DÂN. Its tokens; 0 where none does.
[[nodiscard]] std::size_t office_at(page const& p, std::size_t i) noexcept;

/// Likewise, but offices that one person holds only: CHỦ TỊCH, not ỦY BAN NHÂN DÂN.
[[nodiscard]] std::size_t head_office_at(page const& p, std::size_t i) noexcept;

/// The signing letters at token `i`: TM., KT., … Moves `i` behind them.
[[nodiscard]] std::optional<signing_form> signing_letters(page const& p, std::size_t& i) noexcept;

} // namespace cchc::detail
