// SPDX-License-Identifier: BSL-1.0
// Who and what an Akoma Ntoso document names, each with one identifier.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cchc::detail {

/// Bodies, people, places, events and concepts, in the order in which they were named first.
class akn_entities {
public:
    struct entity {
        std::string kind;  ///< "organization": of TLCOrganization
        std::string label; ///< its eId, a slug of its name
        std::string name;
    };

    /// The eId of the entity of this kind and name; a new one at the first time.
    std::string const& label_of(std::string_view kind, std::string_view name, std::string_view preferred = {});

    [[nodiscard]] std::vector<entity> const& all() const noexcept { return all_; }

private:
    std::vector<entity> all_;
    std::map<std::pair<std::string, std::string>, std::size_t, std::less<>> index_;
    std::set<std::string> taken_;
};

} // namespace cchc::detail
