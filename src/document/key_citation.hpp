// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cchc/citation/citation.hpp>
#include <cchc/document/document_key.hpp>

namespace cchc::detail {

/// The document of the key as a text would cite it.
inline citation citation_of(document_key const& key) {
    citation c;
    c.type = key.type();
    c.number = key.number();
    c.title = key.title();
    c.date = key.date();
    c.issuer = key.issuer();
    return c;
}

} // namespace cchc::detail
