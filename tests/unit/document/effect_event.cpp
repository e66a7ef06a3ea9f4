// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/effect_event.hpp>

#include "catch.hpp"

#include <set>

using namespace cchc;

TEST_CASE("acts that change effect are six of the thirteen kinds", "[document][effect]") {
    CHECK(change_by(relation_kind::replaces) == effect_change::expires);
    CHECK(change_by(relation_kind::repeals) == effect_change::expires);
    CHECK(change_by(relation_kind::suspends) == effect_change::suspended);
    CHECK(change_by(relation_kind::defers) == effect_change::suspended);
    CHECK(change_by(relation_kind::amends) == effect_change::amended);
    CHECK(change_by(relation_kind::corrects) == effect_change::corrected);
    int others = 0;
    for (unsigned i = 0; i < 26; i += 2) others += change_by(static_cast<relation_kind>(i)) ? 0 : 1;
    CHECK(others == 7);
    CHECK_FALSE(change_by(relation_kind::based_on));
}

TEST_CASE("every change has two names of its own", "[document][effect]") {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < effect_change_count; ++i) {
        names.insert(to_string(static_cast<effect_change>(i)));
        names.insert(vietnamese_name(static_cast<effect_change>(i)));
    }
    CHECK(names.size() == 2 * effect_change_count);
    CHECK(names.count("") == 0);
}
