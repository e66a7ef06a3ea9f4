// SPDX-License-Identifier: BSL-1.0
// A text as HTML paragraphs with marks in it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/text/span.hpp>

namespace cchc::detail {

/// What is marked, outermost first where two begin and end together.
enum class mark_kind : std::uint8_t { warning, document, agency, figure, task };

/// A marked place. Its text leads to `#row`; a place with `id` can be led to.
struct html_mark {
    span where{};
    mark_kind kind = mark_kind::document;
    std::string id;
    std::string row;
    std::string title; ///< of a warning: what is doubtful
};

void append_escaped(std::string& out, std::string_view text);

/// The lines of `text`, each a paragraph, with `marks` in them; those within one of `blocks` are set apart.
///
/// Marks may lie within one another, cross one another and go over lines; each is cut where it must be.
void append_marked_text(std::string& out, std::string_view text, std::vector<html_mark> marks,
                        std::vector<span> const& blocks);

} // namespace cchc::detail
