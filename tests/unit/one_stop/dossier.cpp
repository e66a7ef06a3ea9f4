// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/dossier.hpp>

#include <cchc/time/working_calendar.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;
using kind = dossier_event_kind;

namespace {

procedure_catalogue catalogue(std::uint32_t count, time_unit unit) {
    procedure_version v;
    v.limit = time_length{count, unit};
    return procedure_catalogue{}.with("p", date{2012, 1, 1}, v);
}

dossier with(std::vector<dossier_event> events) { return {"1", "p", "Xã A", intake::direct, std::move(events)}; }

dossier_state stand(dossier const& d, date day, procedure_catalogue const& list, dossier_rules rules = {}) {
    return state_of(d, list, working_calendar::vietnam(), day, rules).value();
}

} // namespace

TEST_CASE("a dossier is early before its last day, on time on it, and late after", "[one_stop]") {
    auto const five = catalogue(5, time_unit::working_day); // 2024-03-04 is a Monday
    auto const done_on = [&](date day) {
        return stand(with({{date{2024, 3, 4}, kind::received, ""}, {day, kind::done, ""}}), date{2024, 3, 31}, five);
    };
    CHECK(done_on(date{2024, 3, 8}).status == dossier_status::early);
    CHECK(done_on(date{2024, 3, 11}).status == dossier_status::on_time);
    CHECK(done_on(date{2024, 3, 12}).status == dossier_status::late);
    CHECK(done_on(date{2024, 3, 12}).due == date{2024, 3, 11});
    CHECK_FALSE(done_on(date{2024, 3, 12}).delivered);
}

TEST_CASE("an open dossier is in time until its last day has passed", "[one_stop]") {
    auto const five = catalogue(5, time_unit::working_day);
    auto const d = with({{date{2024, 3, 4}, kind::received, ""}});
    CHECK(stand(d, date{2024, 3, 3}, five).status == dossier_status::not_received);
    CHECK(stand(d, date{2024, 3, 11}, five).status == dossier_status::in_time);
    CHECK(stand(d, date{2024, 3, 12}, five).status == dossier_status::overdue);
}

TEST_CASE("working days leave out Tet, calendar days do not", "[one_stop]") {
    auto const d = with({{date{2024, 2, 7}, kind::received, ""}});
    CHECK(stand(d, date{2024, 2, 7}, catalogue(2, time_unit::working_day)).due == date{2024, 2, 16});
    CHECK(stand(d, date{2024, 2, 7}, catalogue(2, time_unit::day)).due == date{2024, 2, 15});
}

TEST_CASE("what a request for papers does to the clock is chosen", "[one_stop]") {
    auto const five = catalogue(5, time_unit::working_day);
    auto const d = with({{date{2024, 3, 4}, kind::received, ""},
                         {date{2024, 3, 6}, kind::supplement_requested, ""},
                         {date{2024, 3, 13}, kind::supplemented, ""}});
    CHECK(stand(d, date{2024, 3, 7}, five).status == dossier_status::waiting);
    CHECK_FALSE(stand(d, date{2024, 3, 7}, five).due);
    CHECK(stand(d, date{2024, 3, 14}, five).due == date{2024, 3, 18});
    CHECK(stand(d, date{2024, 3, 14}, five, {supplement_clock::restarts}).due == date{2024, 3, 20});
    CHECK(stand(d, date{2024, 3, 14}, five, {supplement_clock::runs_on}).due == date{2024, 3, 11});
    CHECK(stand(d, date{2024, 3, 14}, five, {supplement_clock::runs_on}).status == dossier_status::overdue);
}

TEST_CASE("a clock that stops after the limit does not make it in time again", "[one_stop]") {
    auto const one = catalogue(1, time_unit::working_day);
    auto const d = with({{date{2024, 3, 4}, kind::received, ""}, {date{2024, 3, 8}, kind::suspended, ""}});
    CHECK(stand(d, date{2024, 3, 9}, one).status == dossier_status::overdue);
}

TEST_CASE("calendar days that stood still are added, and the end moved to a working day", "[one_stop]") {
    auto const ten = catalogue(10, time_unit::day);
    auto const d = with({{date{2024, 3, 4}, kind::received, ""},
                         {date{2024, 3, 5}, kind::suspended, ""},
                         {date{2024, 3, 7}, kind::resumed, ""}});
    CHECK(stand(d, date{2024, 3, 7}, ten).due == date{2024, 3, 18}); // the 16th is a Saturday
}

TEST_CASE("withdrawn, returned and delivered end a dossier", "[one_stop]") {
    auto const five = catalogue(5, time_unit::working_day);
    auto const ended = [&](kind how) {
        return stand(with({{date{2024, 3, 4}, kind::received, ""}, {date{2024, 3, 5}, how, ""}}), date{2024, 3, 31}, five);
    };
    CHECK(ended(kind::withdrawn).status == dossier_status::withdrawn);
    CHECK(ended(kind::returned).status == dossier_status::returned);
    CHECK(ended(kind::delivered).status == dossier_status::early);
    CHECK(ended(kind::delivered).delivered);
    CHECK(ended(kind::delivered).ended == date{2024, 3, 5});
}

TEST_CASE("without a known limit nothing is late", "[one_stop]") {
    auto const none = procedure_catalogue{};
    CHECK(stand(with({{date{2024, 3, 4}, kind::received, ""}}), date{2024, 12, 1}, none).status == dossier_status::open);
    auto const d = with({{date{2024, 3, 4}, kind::received, ""}, {date{2024, 9, 5}, kind::done, ""}});
    CHECK(stand(d, date{2024, 12, 1}, none).status == dossier_status::done);
}

TEST_CASE("a limit beyond the calendar has no answer", "[one_stop]") {
    auto const d = with({{date{2026, 12, 30}, kind::received, ""}});
    auto const state = state_of(d, catalogue(5, time_unit::working_day), working_calendar::vietnam(), date{2026, 12, 31});
    REQUIRE_FALSE(state);
    CHECK(state.error().code == errc::not_covered);
}

TEST_CASE("events are taken in their order, however they are listed", "[one_stop]") {
    auto const five = catalogue(5, time_unit::working_day);
    auto const d = with({{date{2024, 3, 8}, kind::done, ""}, {date{2024, 3, 4}, kind::received, ""}});
    CHECK(stand(d, date{2024, 3, 31}, five).status == dossier_status::early);
    CHECK(stand(with({{date{2024, 3, 8}, kind::done, ""}}), date{2024, 3, 31}, five).status == dossier_status::not_received);
}

TEST_CASE("states of dossiers have names", "[one_stop]") {
    CHECK(to_string(intake::post) == "post");
    CHECK(vietnamese_name(intake::online) == "trực tuyến");
    CHECK(to_string(kind::supplement_requested) == "supplement_requested");
    CHECK(vietnamese_name(kind::withdrawn) == "công dân rút");
    CHECK(to_string(dossier_status::waiting) == "waiting");
    CHECK(vietnamese_name(dossier_status::on_time) == "giải quyết đúng hạn");
}
