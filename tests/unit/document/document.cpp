// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("enumerations of a document have names", "[document]") {
    CHECK(to_string(letterhead::party) == "party");
    CHECK(to_string(basis_kind::request) == "request");
    CHECK(to_string(effect_wording::after_signing) == "after_signing");
}

TEST_CASE("a document is cited by the day of its adoption, else by that of signing", "[document]") {
    document d;
    CHECK(!date_of(d));
    d.signed_on = partial_date{2025, 7, 2};
    CHECK(date_of(d) == partial_date{2025, 7, 2});
    d.adopted_on = partial_date{2025, 6, 16};
    CHECK(date_of(d) == partial_date{2025, 6, 16});
}

TEST_CASE("a document is cited by number, date and issuer, a law by its title too", "[document]") {
    document d;
    d.type = document_type::decision;
    d.number = parse_document_number("158/QĐ-UBND").value();
    d.signed_on = partial_date{2014, 1, 22};
    d.title = "Về việc phê duyệt Kế hoạch";
    d.issuers.push_back({"Ủy ban nhân dân tỉnh Sơn La", "", {}, {}});
    auto const cited = to_citation(d);
    CHECK(cited.kind == citation_kind::numbered);
    CHECK(to_string(cited) == "Quyết định số 158/QĐ-UBND ngày 22 tháng 01 năm 2014 của Ủy ban nhân dân tỉnh Sơn La");
    CHECK(cited.title.empty());

    document law;
    law.type = document_type::law;
    law.title = "Viên chức";
    CHECK(to_citation(law).kind == citation_kind::titled);
    CHECK(to_citation(law).title == "Viên chức");
}
