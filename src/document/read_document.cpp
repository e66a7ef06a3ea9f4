// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/read_document.hpp>

#include "document/reading.hpp"

namespace cchc {

document read_document(std::string_view text, text_format format) {
    detail::page const p{text, format};
    document d;
    auto const behind_head = detail::read_head(p, d);
    bool const letter = d.type == document_type::official_letter;
    auto const first = letter || behind_head == 0 ? behind_head : detail::read_bases(p, behind_head, d);
    auto const closing = detail::read_closing(p, first, d);
    detail::token_range const body{first, std::max(first, closing.first)};
    d.where.body = p.bytes(body);
    detail::read_effect(p, body, d);
    detail::read_units(p, body, std::max(closing.last, body.last), d);
    return d;
}

} // namespace cchc
