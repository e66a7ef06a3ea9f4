// SPDX-License-Identifier: BSL-1.0
#include "io/akn_entities.hpp"

#include <cchc/citation/identifier.hpp>

namespace cchc::detail {

std::string const& akn_entities::label_of(std::string_view kind, std::string_view name, std::string_view preferred) {
    auto const [found, is_new] = index_.try_emplace({std::string{kind}, std::string{name}}, all_.size());
    if (!is_new) return all_[found->second].label;
    auto const plain = preferred.empty() ? std::string{kind} + "." + slug_of(name) : std::string{preferred};
    auto label = plain;
    for (std::size_t times = 2; !taken_.insert(label).second; ++times) label = plain + "-" + std::to_string(times);
    return all_.emplace_back(entity{std::string{kind}, label, std::string{name}}).label;
}

} // namespace cchc::detail
