// SPDX-License-Identifier: BSL-1.0
// What the elements of an Akoma Ntoso file say of a document.
#pragma once

#include <cchc/io/akoma_ntoso.hpp>

#include "io/akn_xml.hpp"

namespace cchc::detail {

/// The parts of the text: head, bases, units, signatures, with their spans.
void read_akn_text(akn_file const& file, marked_document& into);

/// Type, number, dates, issuers, relations and events.
///
/// @param into  what the text says; the metadata tell what it does not, and the relations need its key
/// @return what is wrong
[[nodiscard]] std::optional<failure> read_akn_meta(akn_file const& file, marked_document& into);

} // namespace cchc::detail
