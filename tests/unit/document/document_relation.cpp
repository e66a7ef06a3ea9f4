// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_relation.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("a relation told from the other end changes places with its ends", "[document][relation]") {
    document_relation r{relation_kind::replaces, document_key{"24/2014/NĐ-CP"}, document_key{"13/2008/NĐ-CP"}};
    r.from_place = parse_provision_path("dieu-16").value();
    auto const back = inverted(r);
    CHECK(back.kind == relation_kind::replaced_by);
    CHECK(back.from == document_key{"13/2008/NĐ-CP"});
    CHECK_FALSE(back.from_place);
    CHECK(back.to_place == r.from_place);
    CHECK(inverted(back) == r);
    CHECK(active(back) == r);
    CHECK(active(r) == r);
}

TEST_CASE("of each pair of kinds one is active", "[document][relation]") {
    for (unsigned i = 0; i < 26; ++i) {
        auto const kind = static_cast<relation_kind>(i);
        CHECK(is_active(kind) != is_active(inverse(kind)));
    }
    CHECK(is_active(relation_kind::amends));
    CHECK_FALSE(is_active(relation_kind::referred_to_by));
}
