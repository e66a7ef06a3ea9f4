// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/signature.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("every form of signing has a name and letters", "[document]") {
    CHECK(to_string(signing_form::on_behalf) == "on_behalf");
    CHECK(to_string(signing_form::acting) == "acting");
    CHECK(letters_of(signing_form::on_behalf) == "TM.");
    CHECK(letters_of(signing_form::for_head) == "KT.");
    CHECK(letters_of(signing_form::by_order) == "TL.");
    CHECK(letters_of(signing_form::authorised) == "TUQ.");
    CHECK(letters_of(signing_form::acting) == "Q.");
}

TEST_CASE("signatures are values", "[document]") {
    signature s;
    s.powers.push_back({signing_form::for_head, "CHỦ TỊCH", {}});
    s.post = "PHÓ CHỦ TỊCH";
    auto same = s;
    CHECK(same == s);
    same.powers.front().form = signing_form::by_order;
    CHECK(same != s);
    CHECK(fields_hash{}(recipient{"Như Điều 3", {}}) != fields_hash{}(recipient{"Lưu: VT", {}}));
}
