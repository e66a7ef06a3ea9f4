// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/task_csv.hpp>

#include <random>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

TEST_CASE("the ledger of the documentation is read and written", "[io]") {
    std::string_view const text =
        "task,title,lead,support,field,basis,product,date,event,due,to,document,note,id,corrects\n"
        "1,Kế hoạch CCHC năm 2015,Sở Nội vụ,Sở Tài chính; Sở Tư pháp,steering,158/QĐ-UBND,Kế "
        "hoạch,2014-06-02,assigned,2014-12-14,,,,,\n"
        "1,,,,,,,2014-12-16,reported,,,,,,\n";
    auto const read = read_ledger_csv(text);
    CHECK(read.errors.empty());
    CHECK(read.ledger.state_of("1", date{2014, 12, 16})->status == task_status::done_late);
    CHECK(read.ledger.tasks().front().support == std::vector<std::string>{"Sở Tài chính", "Sở Tư pháp"});
    CHECK(ledger_to_csv(read.ledger) == text);
}

TEST_CASE("a row with an error is left out and told at its byte", "[io]") {
    std::string_view const text = "task,title,date,event,due\n"
                                  "1,A,2014-06-02,assigned,2014-13-01\n"
                                  "1,,2014-06-02,finished,\n"
                                  "1,B,2014-06-03,reported,\n"
                                  ",,2014-06-03,reported,\n"
                                  "1,,,reported,\n"
                                  "1,,2014-06-05,extended,\n"
                                  "1,,2014-06-02,assigned,2014-12-01\n";
    auto const read = read_ledger_csv(text);
    std::vector<std::pair<errc, std::string_view>> found;
    for (auto const& f : read.errors) found.emplace_back(f.code, text.substr(f.offset, 4));
    using enum errc;
    CHECK(found == std::vector<std::pair<errc, std::string_view>>{{date_month, "13-0"},
                                                                  {task_event, "fini"},
                                                                  {task_duplicate, "1,B,"},
                                                                  {empty_input, ",,20"},
                                                                  {date_form, ",rep"},
                                                                  {task_event, "exte"}});
    CHECK(read.ledger.events_of("1").size() == 2);
}

TEST_CASE("a heading that is none is told", "[io]") {
    CHECK(read_ledger_csv("task,titel\n1,A\n").errors == std::vector<failure>{{errc::table_columns, 5}});
    CHECK(read_ledger_csv("title\nA\n").errors == std::vector<failure>{{errc::table_columns, 0}});
    CHECK(read_ledger_csv("task,task\n1,1\n").errors == std::vector<failure>{{errc::table_columns, 5}});
    CHECK(read_ledger_csv("").errors == std::vector<failure>{{errc::empty_input, 0}});
    CHECK(read_ledger_csv("task,title\n1\n").errors.front().code == errc::table_columns);
}

TEST_CASE("writing and reading keeps every task and every event", "[io]") {
    std::mt19937 random{16051};
    char const* const words[] = {"", "Sở \"Nội vụ\"", "a,b; c", "dòng\nmới", "=1+1", "-", "Đề án"};
    auto const word = [&] { return std::string{words[random() % std::size(words)]}; };
    for (int round = 0; round < 40; ++round) {
        task_ledger book;
        for (int t = 0; t < 4; ++t) {
            auto const id = "t" + std::to_string(t);
            book.add(task{id, word(), word(), {}, static_cast<reform_field>(random() % reform_field_count), word(), word()});
            for (int e = 0; e < static_cast<int>(random() % 5); ++e) {
                task_event event{id, date{2014, 1, 1} + boost::gregorian::date_duration{static_cast<int>(random() % 300)},
                                 static_cast<event_kind>(random() % 9)};
                event.due = event.on + boost::gregorian::date_duration{static_cast<int>(random() % 30)};
                event.to = "Sở A";
                event.document = word();
                event.note = word();
                event.id = "e" + std::to_string(e);
                event.corrects = "e0";
                book.add(event);
            }
        }
        auto const again = read_ledger_csv(ledger_to_csv(book));
        CHECK(again.errors.empty());
        CHECK(again.ledger == book);
    }
}

TEST_CASE("days of one's own are read and written", "[io]") {
    auto const entries = read_calendar_csv("date,kind,reason,source,status\n2014-03-04,off,Ngày hội,17/TB-UBND,\n"
                                           "2014-03-08,work,Làm bù,17/TB-UBND,recalled\n");
    REQUIRE(entries.has_value());
    REQUIRE(entries->size() == 2);
    CHECK(entries->back().kind == day_kind::work);
    CHECK(entries->back().status == certainty::recalled);
    CHECK(*read_calendar_csv(calendar_to_csv(*entries)) == *entries);
    CHECK(read_calendar_csv("date,kind\n2014-03-04,free\n").error() == failure{errc::calendar_entry, 21});
    CHECK(read_calendar_csv("date,kind\n2014-3-04,off\n").error().code == errc::date_form);
    CHECK(read_calendar_csv("date,kind,reason,source,status\n2014-03-04,off,,,sure\n").error().code == errc::calendar_entry);
    CHECK(read_calendar_csv("date\n2014-03-04\n").error().code == errc::table_columns);
}
