// SPDX-License-Identifier: BSL-1.0
// Figures in a text whose dates, periods and citations are known.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <cchc/report/figure.hpp>

#include "text/layout.hpp"
#include "text/table.hpp"

namespace cchc::detail {

/// @param taken  spans in which no number is a figure, in the order of the text
[[nodiscard]] std::vector<figure> find_figures(std::string_view text, std::span<paragraph const> paragraphs,
                                               std::span<cchc::span const> taken);

/// The figures of sentences in `part`; `taken` is moved on.
void read_sentences(std::string_view text, cchc::span part, std::span<cchc::span const>& taken,
                    std::vector<figure>& out);

/// The figures in the cells of a table.
void read_table_figures(std::string_view text, std::span<paragraph const> paragraphs, page_table const& table,
                        std::span<cchc::span const>& taken, std::vector<figure>& out);

/// The spans of two lists in one, in order.
[[nodiscard]] std::vector<cchc::span> merged(std::vector<cchc::span> a, std::vector<cchc::span> const& b);

} // namespace cchc::detail
