// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/programme_json.hpp>

#include "catch.hpp"
#include "unit/programme/sample.hpp"

using namespace cchc;
using sample::date;

namespace {

/// The sample with something in every part.
programme full() {
    auto p = sample::year();
    p.id = "x";
    p.issuer = "Ủy ban nhân dân huyện";
    p.place = "Mường Vạt";
    p.note = "made up";
    p.documents[0].date = partial_date{2024, 1};
    p.documents[0].sources = {{"86/BC-UBND", span{1, 9}}, {"86/BC-UBND", {}}};
    p.documents[0].use = document_use::plan;
    p.cards[0] = p.cards[0].with({"3", fact{"state", "đạt"}, read_evidence("12/BC-PNV; task:a1"), "Tổ thẩm định", {}});
    p.cards[1] = p.cards[1].with({"1", stage_score{stage::appraisal, points{1, 3}}, {}, "", date{2024, 12, 1}});
    p.one_stop = {{"Xã Nà Lốm", "Đất đai", agency_level::commune, period::month(2024, 3), dossier_counts::none()}};
    p.one_stop[0].counts.early.reset();
    p.measures = {{measure_kind::communication, reform_field::steering, "phát sóng", decimal{153}, std::nullopt,
                   "chuyên mục, phóng sự", "bằng 3 thứ tiếng", "a", period::half_year(2024, 1), {"86/BC-UBND", span{3, 7}}},
                  {measure_kind::satisfaction, reform_field::unknown, "", decimal{913, 1}, decimal{100}, "%", "", "", {}, {}}};
    return p;
}

} // namespace

TEST_CASE("a programme reads back as it was written", "[programme]") {
    auto const p = full();
    for (auto const layout : {json_layout::compact, json_layout::indented}) {
        auto const read = read_programme_json(programme_to_json(p, layout));
        for (auto const& e : read.errors) UNSCOPED_INFO(e.where.line << ':' << e.where.column << ' ' << e.message);
        REQUIRE(read.ok());
        CHECK(read.value.documents == p.documents);
        CHECK(read.value.agencies == p.agencies);
        CHECK(read.value.duties == p.duties);
        CHECK(read.value.tasks == p.tasks);
        CHECK(read.value.links == p.links);
        CHECK(read.value.measures == p.measures);
        CHECK(read.value.one_stop == p.one_stop);
        CHECK(read.value.cards == p.cards);
        CHECK(read.value == p);
    }
    CHECK(read_programme_json(programme_to_json(programme{})).value == programme{});
}

TEST_CASE("tables may stand in files, and errors name the file", "[programme]") {
    auto const open = [](std::string const& name) -> std::optional<std::string> {
        if (name == "counts.csv") return "unit,period,received\nXã A,2024-03,5\nXã B,2024-03,x\n";
        if (name == "tasks.csv") return "task,title,date,event\n1,Kế hoạch,2024-01-10,assigned\n1,,2024-01-40,reported\n";
        return std::nullopt;
    };
    auto const text = R"({"programme": {"name": "Huyện"},
  "files": {"counts": "counts.csv", "tasks": "tasks.csv", "units": "units.csv"}})";
    auto const read = read_programme_json(text, open);
    CHECK(read.value.one_stop.size() == 2);
    CHECK(read.count_file == "counts.csv");
    REQUIRE(read.count_places.size() == 2);
    CHECK(read.count_places[1].line == 3);
    CHECK(read.value.tasks.tasks().size() == 1);
    REQUIRE(read.errors.size() == 3);
    CHECK(read.errors[0].file == "tasks.csv");
    CHECK(read.errors[0].where.line == 3);
    CHECK(read.errors[0].where.column == 4);
    CHECK(read.errors[1].file == "counts.csv");
    CHECK(read.errors[1].where.column == 14);
    CHECK(read.errors[2].file.empty());
    CHECK(read.errors[2].message == "cannot read the file units.csv");
    CHECK(read_programme_json(text).errors.size() == 3);
}

TEST_CASE("what is no value is an error at its place", "[programme]") {
    auto const read = read_programme_json("{\"duties\": [{\"ordinal\": \"one\"}],\n \"links\": [{\"effect\": \"never\"}],\n"
                                          " \"measures\": [{\"value\": \"1.2.3\", \"source\": \"r#9-3\"}],\n"
                                          " \"remarks\": [{\"agency\": \"z\", \"kind\": \"praised\"}]}");
    REQUIRE(read.errors.size() == 5);
    CHECK(read.errors[0].where.line == 4);
    CHECK(read.errors[0].message == "there is no agency z");
    CHECK(read.errors[1].where.line == 1);
    CHECK(read.errors[2].message == "effect cannot be read: never");
    CHECK_FALSE(read_programme_json("").ok());
    CHECK_FALSE(read_programme_json("[1, 2").ok());
}
