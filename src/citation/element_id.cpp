// SPDX-License-Identifier: BSL-1.0
#include "citation/element_id.hpp"

#include <algorithm>
#include <array>

namespace cchc::detail {
namespace {

struct element_name {
    provision_level level;
    std::string_view element;
    std::string_view reference; ///< the abbreviation that the convention prescribes, or the name itself
};

constexpr std::array elements{element_name{provision_level::part, "part", "part"},
                              element_name{provision_level::chapter, "chapter", "chp"},
                              element_name{provision_level::section, "section", "sec"},
                              element_name{provision_level::subsection, "subsection", "subsec"},
                              element_name{provision_level::article, "article", "art"},
                              element_name{provision_level::clause, "paragraph", "para"},
                              element_name{provision_level::point, "point", "point"},
                              element_name{provision_level::subpoint, "indent", "indent"},
                              element_name{provision_level::paragraph, "alinea", "al"}};
constexpr std::string_view container = "hcontainer"; ///< with the whole step as its number: hcontainer_phu-luc-1
constexpr std::string_view separator = "__";

element_name const* find_level(provision_level level) noexcept {
    auto const* const found =
        std::find_if(elements.begin(), elements.end(), [&](auto const& each) { return each.level == level; });
    return found == elements.end() ? nullptr : found;
}

} // namespace

std::string_view element_of(provision_level level) noexcept {
    auto const* const found = find_level(level);
    return found ? found->element : container;
}

std::string to_element_id(provision const& place) {
    std::string id;
    for (auto const& unit : place.units) {
        if (!id.empty()) id += separator;
        auto const* const named = find_level(unit.level);
        id += named ? named->reference : container;
        auto const number = named ? unit.ordinal : to_string(provision{{unit}});
        if (!number.empty()) id += '_' + number;
    }
    return id;
}

result<provision> parse_element_id(std::string_view id) {
    std::string path;
    for (std::size_t at = 0; at <= id.size();) {
        auto const end = std::min(id.find(separator, at), id.size());
        auto const step = id.substr(at, end - at);
        auto const line = std::min(step.find('_'), step.size());
        auto const reference = step.substr(0, line);
        auto const number = step.substr(std::min(line + 1, step.size()));
        if (!path.empty()) path += '/';
        if (reference == container) {
            path += number;
        } else {
            auto const* const named = std::find_if(elements.begin(), elements.end(),
                                                   [&](auto const& each) { return each.reference == reference; });
            if (named == elements.end()) return {errc::provision_form, at};
            path += to_string(provision{{{named->level, std::string{number}}}});
        }
        at = end + separator.size();
    }
    auto read = parse_provision_path(path);
    if (!read) return {read.error().code, 0};
    return read;
}

} // namespace cchc::detail
