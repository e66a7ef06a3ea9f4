// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/structure.hpp>

#include <algorithm>

namespace cchc {

document_unit const* find_unit(std::vector<document_unit> const& units, provision const& path) noexcept {
    auto const found =
        std::find_if(units.begin(), units.end(), [&](document_unit const& unit) { return unit.path == path; });
    return found == units.end() ? nullptr : &*found;
}

document_unit const* unit_at(std::vector<document_unit> const& units, std::size_t offset) noexcept {
    document_unit const* innermost = nullptr;
    for (auto const& unit : units)
        if (unit.where.contains(offset)) innermost = &unit;
    return innermost;
}

std::vector<std::size_t> children_of(std::vector<document_unit> const& units, std::optional<std::size_t> parent) {
    std::vector<std::size_t> children;
    for (std::size_t i = parent ? *parent + 1 : 0; i < units.size(); ++i)
        if (units[i].parent == parent) children.push_back(i);
    return children;
}

span own_words(std::vector<document_unit> const& units, std::size_t index) noexcept {
    auto const& unit = units[index];
    bool const divided = index + 1 < units.size() && units[index + 1].parent == index;
    return {unit.number_where.end, divided ? units[index + 1].where.begin : unit.where.end};
}

} // namespace cchc
