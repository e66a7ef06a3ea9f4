// SPDX-License-Identifier: BSL-1.0
// A citation with the names that pipelines depend on.
#pragma once

#include <string_view>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/relation.hpp>
#include <cchc/citation/resolve.hpp>
#include <cchc/io/json.hpp>

namespace cchc::detail {

/// begin, end, surface: what every element of an array begins with.
void write_place(json_writer& out, std::string_view text, span where);

/// null for an empty string.
void write_text_or_null(json_writer& out, std::string_view text);

/// The members of a citation, from `begin` to `warnings`.
void write_citation(json_writer& out, std::string_view text, citation const& cited, resolution const& means,
                    std::optional<relation_kind> relation = std::nullopt);

} // namespace cchc::detail
