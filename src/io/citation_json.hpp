// SPDX-License-Identifier: BSL-1.0
// A citation with the names that pipelines depend on.
#pragma once

#include <string>
#include <string_view>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/relation.hpp>
#include <cchc/citation/resolve.hpp>
#include <cchc/io/json.hpp>
#include <cchc/text/normal.hpp>

namespace cchc::detail {

/// A text, and the way from it to the bytes it was decoded from, if it was.
struct shown_text {
    shown_text(std::string_view bytes) : text{bytes} {}
    shown_text(std::string const& bytes) : text{bytes} {}
    shown_text(normalized const& decoded) : text{decoded.text}, offsets{&decoded.offsets} {}

    std::string_view text;
    offset_map const* offsets = nullptr;
};

/// begin, end, surface: what every element of an array begins with. The places are those of the source.
void write_place(json_writer& out, shown_text text, span where);

/// null for an empty string.
void write_text_or_null(json_writer& out, std::string_view text);

/// The members of a citation, from `begin` to `warnings`.
void write_citation(json_writer& out, shown_text text, citation const& cited, resolution const& means,
                    std::optional<relation_kind> relation = std::nullopt);

} // namespace cchc::detail
