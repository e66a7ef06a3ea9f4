// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/check_rules.hpp>

#include "catch.hpp"

#include <set>

#include <cchc/document/check.hpp>

#include "checked.hpp"

using namespace cchc;

TEST_CASE("every rule has an id of its own, a title in both languages and a basis", "[document]") {
    auto const rules = check_rules::standard();
    std::set<std::string> ids;
    for (auto const& r : rules.rules()) {
        INFO(r.id);
        CHECK(ids.insert(r.id).second);
        CHECK_FALSE(r.vietnamese.empty());
        CHECK_FALSE(r.english.empty());
        CHECK_FALSE(r.basis.empty());
        CHECK(rules.own(r.id) == nullptr);
        if (r.applies.from && r.applies.until) CHECK(*r.applies.from <= *r.applies.until);
    }
    for (auto const* const id : {"N01", "N14", "D01", "D06", "E01", "E07", "B01", "B04", "S01", "S03", "A01", "A02", "T01",
                                 "P01", "P04", "L01"})
        CHECK(ids.count(id) == 1);
}

TEST_CASE("a rule that is only recalled is off until asked for", "[document]") {
    auto const rules = check_rules::standard();
    for (auto const& r : rules.rules()) {
        INFO(r.id);
        CHECK(r.on == (r.status != certainty::recalled));
    }
}

TEST_CASE("a set of rules is changed by making another", "[document]") {
    auto const rules = check_rules::standard();
    auto const changed = rules.off("N05").level("N02", severity::error).on("N12");
    CHECK(rules == check_rules::standard());
    CHECK_FALSE(rules == changed);
    CHECK_FALSE(changed.find("N05")->on);
    CHECK(changed.find("N02")->level == severity::error);
    CHECK(changed.find("N12")->on);
    CHECK(changed.find("N99") == nullptr);
    CHECK_THROWS_AS(rules.off("N99"), error);
    CHECK_THROWS_AS(rules.level("N99", severity::info), error);
    check_rules const none;
    CHECK(none.rules().empty());
}

TEST_CASE("settings are read from text", "[document]") {
    auto const rules = check_rules::standard();
    CHECK(rules.with_setting("N05=off").value() == rules.off("N05"));
    CHECK(rules.with_setting("N12=on").value() == rules.on("N12"));
    CHECK(rules.with_setting("N12=error").value() == rules.on("N12").level("N12", severity::error));
    CHECK(rules.with_setting("N99=off").error() == failure{errc::rule_form, 0});
    CHECK(rules.with_setting("N05=loud").error() == failure{errc::rule_form, 4});
    CHECK(rules.with_setting("N05").error() == failure{errc::rule_form, 3});
    CHECK(rules.with_setting("").error() == failure{errc::rule_form, 0});
}

TEST_CASE("a rule of one's own is a row and a function", "[document]") {
    check_rule own;
    own.id = "SNV-1";
    own.vietnamese = "Không viết tắt";
    own.english = "No abbreviations";
    own.basis = "Quy chế";
    auto const find_abbreviation = [](check_view const& seen, finding_list& found) {
        auto const at = seen.text.find("CCHC");
        if (at != seen.text.npos) found.add({at, at + 4}, "viết tắt", "an abbreviation");
    };
    auto const rules = check_rules::standard().with(own, find_abbreviation);
    CHECK(*rules.find("SNV-1") == own);
    CHECK(rules.own("SNV-1") != nullptr);
    check_options options;
    options.rules = rules;
    auto const found = check(document{}, "công tác CCHC", options);
    REQUIRE(found.size() == 2);
    CHECK(found[1].rule == "SNV-1");
    CHECK(found[1].where == span{11, 15});
    CHECK(found[1].basis == "Quy chế");
    CHECK(rules_in("công tác cải cách", options).empty());
    options.rules = rules.off("SNV-1");
    CHECK(rules_in("công tác CCHC", options).empty());
    SECTION("one with the same id takes its place") {
        own.level = severity::info;
        auto const again = rules.with(own, find_abbreviation);
        CHECK(again.rules().size() == rules.rules().size());
        CHECK(again.find("SNV-1")->level == severity::info);
    }
    SECTION("bound to days, it waits for the day") {
        own.applies.from = boost::gregorian::date{2020, 3, 5};
        options.rules = check_rules{}.with(own, find_abbreviation);
        CHECK(rules_in("CCHC", options).empty());
        options.day = boost::gregorian::date{2020, 3, 4};
        CHECK(rules_in("CCHC", options).empty());
        options.day = boost::gregorian::date{2020, 3, 5};
        CHECK(rules_in("CCHC", options) == "SNV-1");
    }
}
