// SPDX-License-Identifier: BSL-1.0
/// @file
/// A graph of documents as a picture (DOT, for Graphviz) and as linked data (JSON-LD).
///
/// **The picture** is for people: a document has the shape and colour of its type, its number and its date; an arrow goes from the
/// document that acts to the one it acts on and says in Vietnamese what it does. Each year is a column, the newest on the left. What
/// would hide the rest is left out: references (they say little), second arrows of a kind between the same two, what a text says of
/// others, and documents that are not in the register and are named by one other only as a basis. How many were left out is told below.
/// Dashed: not in the register.
///
///     to_dot(graph)                                     // dot -Tsvg graph.dot > graph.svg
///     to_dot(graph, {.clusters = dot_clusters::type, .day = date{2026, 2, 10}})   // and what was in force on a day
///
/// **JSON-LD** describes each document as a schema.org `Legislation`, for search engines and other registers, with the properties that
/// schema.org took over from the European Legislation Identifier (ELI); what it has no word for (căn cứ, dẫn chiếu) is
/// said in ELI's own. Asked for a day, it tells the legal force: `InForce`, `PartiallyInForce`, `NotInForce`. What is unknown
/// is left out, for "not in force" would be
/// a guess.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/document/document_graph.hpp>

namespace cchc {

/// Cách nhóm văn bản trong hình (how documents are grouped in a picture).
///
/// @ingroup io
enum class dot_clusters : std::uint8_t { none, year, type };

/// Tùy chọn vẽ (options of a picture).
///
/// @ingroup io
struct dot_options {
    dot_clusters clusters = dot_clusters::year;
    /// The kinds that are drawn.
    relation_kinds kinds{relation_kind::based_on, relation_kind::guides,   relation_kind::details,  relation_kind::consolidates,
                         relation_kind::amends,   relation_kind::corrects, relation_kind::replaces, relation_kind::repeals,
                         relation_kind::suspends, relation_kind::defers,   relation_kind::interprets};
    std::size_t least_named = 2;                 ///< documents that are not in the register are drawn when so many others name them
    std::optional<boost::gregorian::date> day{}; ///< also writes the state of effect on this day
};

/// The graph in the DOT language, UTF-8.
///
/// @ingroup io
[[nodiscard]] std::string to_dot(document_graph const& graph, dot_options const& options = {});

/// The documents of the register as JSON-LD; those that are only named appear as targets.
///
/// @param day    also tells the legal force on this day
/// @param place  of ISO 3166-2:VN, for identifiers of what a province or a lower authority issued
///
/// @ingroup io
[[nodiscard]] std::string to_json_ld(document_graph const& graph, std::optional<boost::gregorian::date> day = std::nullopt,
                                     std::string_view place = {});

} // namespace cchc
