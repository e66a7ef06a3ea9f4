// SPDX-License-Identifier: BSL-1.0
// An Akoma Ntoso file taken apart: its metadata, its text, and where in the text each element stands.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include <cchc/base/result.hpp>
#include <cchc/text/span.hpp>

namespace cchc::detail {

/// The name without its prefix.
[[nodiscard]] std::string_view local_name(pugi::xml_node node) noexcept;
[[nodiscard]] std::string_view attribute(pugi::xml_node node, char const* name) noexcept;
/// The first child of this name; an empty node where there is none.
[[nodiscard]] pugi::xml_node child_named(pugi::xml_node node, std::string_view name) noexcept;
/// The text of a node that is text, or the byte that it stands for; of others nothing.
void append_characters(std::string& out, pugi::xml_node node);
/// Where the tag of an element begins in the XML.
[[nodiscard]] std::size_t offset_of(pugi::xml_node node) noexcept;

/// An element outside the metadata.
struct akn_element {
    std::string_view name; ///< without a prefix
    pugi::xml_node node;
    std::optional<std::size_t> parent; ///< its index; none for the parts of the document
    span where{};                      ///< what of the text it holds
};

/// A file that was parsed.
struct akn_file {
    pugi::xml_document xml;
    pugi::xml_node document; ///< `<act>`
    pugi::xml_node meta;
    std::string text;
    std::vector<akn_element> elements; ///< each before what lies in it
};

/// Linear, without recursion.
[[nodiscard]] result<std::shared_ptr<akn_file const>> parse_akn_file(std::string_view xml);

} // namespace cchc::detail
