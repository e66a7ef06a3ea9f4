// SPDX-License-Identifier: BSL-1.0
// What is written is read again: read_report(to_text(write_report(p))) gives the facts of p.
#include <cchc/report/write_report.hpp>

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include <cchc/report/read_report.hpp>
#include <cchc/text/normal.hpp>
#include <cchc/text/utf8.hpp>
#include <cchc/time/date.hpp>

using namespace cchc;
using boost::gregorian::date;

namespace {

struct counted_word {
    char const* action;
    char const* unit;
    measure_kind kind;
};

constexpr counted_word counted_words[]{{"phát sóng", "chuyên mục, phóng sự", measure_kind::communication},
                                       {"đăng", "tin, bài", measure_kind::communication},
                                       {"kiểm tra", "đơn vị", measure_kind::inspection},
                                       {"ban hành", "văn bản", measure_kind::legal_document},
                                       {"mở", "lớp tập huấn", measure_kind::training},
                                       {"tiết kiệm", "triệu đồng", measure_kind::finance}};

constexpr std::array ordered{"rà soát thủ tục hành chính", "tham mưu kế hoạch cải cách hành chính"};
constexpr std::array leads{"Phòng Nội vụ", "Phòng Tư pháp", "Xã Huổi Ngà", "Ủy ban nhân dân xã Chiềng Mung", ""};

/// What a report must say of a task, in a line.
std::string said_task(std::string const& what, std::string const& lead, std::string const& basis, std::string const& due) {
    return what + " | " + lead + " | " + basis + " | " + due;
}

std::set<std::string> tasks_of(programme const& p) {
    std::set<std::string> all;
    for (auto const& t : p.tasks.tasks()) {
        auto const due = p.tasks.state_of(t.id, p.covers->last())->due;
        all.insert(said_task(t.title, t.lead, t.basis, due ? to_iso(*due) : ""));
    }
    return all;
}

/// The words of the title that were given out, whatever stands around them.
std::string action_of(duty const& d) {
    for (std::string const action : ordered)
        if (fold(d.title, {.letter_case = true}).text.find(fold(action, {.letter_case = true}).text) != std::string::npos)
            return action;
    return d.title;
}

std::set<std::string> tasks_of(periodic_report const& r) {
    std::set<std::string> all;
    for (auto const& d : r.tasks) {
        std::string basis;
        for (auto const i : d.bases) basis += to_string(*r.documents[i].cited.number);
        auto const add = [&](std::string const& lead) { all.insert(said_task(action_of(d), lead, basis, due_in_brief(d))); };
        if (d.leads.empty()) add("");
        for (auto const& lead : d.leads) add(lead.name);
    }
    return all;
}

programme some_programme(std::uint64_t seed) {
    auto const any = [&](std::uint64_t n) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        return (seed >> 33U) % n;
    };
    programme p;
    p.issuer = "Ủy ban nhân dân huyện Mai Sơn";
    p.place = "Mai Sơn";
    int const year = 2012 + static_cast<int>(any(12));
    p.covers = any(2) == 0 ? period::year(year) : period::half_year(year, 1);
    for (auto const& word : counted_words) {
        programme_measure m;
        m.kind = word.kind;
        m.action = word.action;
        m.unit = word.unit;
        m.value = decimal{static_cast<std::int64_t>(1 + any(90000))};
        if (any(3) == 0) m.of = decimal{m.value.mantissa() + static_cast<std::int64_t>(any(900))};
        p.measures.push_back(std::move(m));
    }
    for (char const* const unit : {"Phòng Tư pháp", "Xã Chiềng Mung", "Văn phòng"}) {
        one_stop_row row;
        row.unit = unit;
        row.covers = p.covers;
        row.counts.received = 1000 + any(500000);
        row.counts.late = any(100);
        row.counts.done = *row.counts.late + any(*row.counts.received - 200);
        p.one_stop.push_back(row);
        if (any(3) == 0) break;
    }
    for (char const* const number : {"15/KH-UBND", "412/QĐ-UBND", "7/CT-UBND"}) {
        programme_document d;
        d.number = document_number{number};
        d.type = d.number->type();
        d.date = partial_date{year, static_cast<int>(1 + any(6)), static_cast<int>(1 + any(28))};
        d.issuer = "UBND huyện";
        d.title = "Cải cách hành chính";
        d.use = d.type == document_type::plan ? document_use::plan : document_use::result;
        d.about = any(2) == 0 ? reform_field::steering : reform_field::institutions;
        p.documents.push_back(std::move(d));
    }
    p.agencies.push_back({"a", "Phòng Y tế", {}, {{any(2) == 0 ? remark_kind::praised : remark_kind::criticised, "", {}}}});
    p.agencies.push_back({"b", "Phòng Văn hóa và Thông tin", {}, {{any(2) == 0 ? remark_kind::praised : remark_kind::criticised, "", {}}}});
    auto const next_year = static_cast<unsigned short>(year + 1);
    auto const tasks = 3 + any(6);
    for (std::uint64_t i = 0; i < tasks; ++i) { // few words, so that tasks often say the same of several agencies
        task t;
        t.id = std::to_string(i);
        t.title = ordered[any(2)];
        t.lead = leads[any(leads.size())];
        if (any(2) == 0) t.basis = "158/QĐ-UBND";
        p.tasks.add(t);
        auto const due = any(2) == 0 ? date{next_year, 6, 30}
                                     : date{next_year, static_cast<unsigned short>(1 + any(12)), static_cast<unsigned short>(1 + any(28))};
        p.tasks.add(task_event{t.id, date{static_cast<unsigned short>(year), 1, 5}, event_kind::assigned, due});
    }
    return p;
}

/// The first letter of a sentence is a capital.
bool ends_alike(std::string const& read, std::string const& written) {
    auto const rest = written.substr(decode_utf8(written, 0).size);
    return read.size() >= rest.size() && read.compare(read.size() - rest.size(), rest.size(), rest) == 0;
}

bool states(periodic_report const& r, programme_measure const& m) {
    return std::any_of(r.figures.begin(), r.figures.end(), [&](figure const& f) {
        return f.value == m.value && f.of == m.of && f.unit == m.unit && ends_alike(f.action, m.action);
    });
}

/// In the table where there are several units, else in the sentences.
bool states_count(periodic_report const& r, std::uint64_t count, std::string const& unit) {
    return std::any_of(r.figures.begin(), r.figures.end(), [&](figure const& f) {
        return f.value == decimal{static_cast<std::int64_t>(count)} && f.unit == "hồ sơ" && (unit.empty() || f.what == unit);
    });
}

bool states(periodic_report const& r, programme_document const& d) {
    return std::any_of(r.distinct.begin(), r.distinct.end(), [&](distinct_document const& read) {
        return read.type == d.type && read.number && canonical_key(*read.number) == canonical_key(*d.number) && read.date == d.date;
    });
}

bool states(periodic_report const& r, programme_agency const& a) {
    auto const role = a.remarks.front().kind == remark_kind::praised ? agency_role::praised : agency_role::criticised;
    return std::any_of(r.agencies.begin(), r.agencies.end(),
                       [&](agency_mention const& m) { return m.role == role && m.name.starts_with(a.name); });
}

} // namespace

TEST_CASE("what is written is read again", "[report][law]") {
    auto const directory = agency_directory::national();
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        auto const p = some_programme(seed * 7919);
        report_frame frame;
        frame.superior = "Ủy ban nhân dân tỉnh Sơn La";
        frame.number = std::to_string(10 + seed) + "/BC-UBND";
        frame.on = p.covers->last();
        frame.position = "Chủ tịch";
        frame.recipients = {"Sở Nội vụ", "Lưu: VT"};
        auto const text = to_text(write_report(p, frame));
        CAPTURE(text);
        auto const r = read_report(text, directory);
        REQUIRE(r.number);
        CHECK(to_string(*r.number) == frame.number);
        CHECK(r.issuer_id == "vn/son-la/mai-son/ubnd");
        CHECK(r.date == partial_date{static_cast<int>(frame.on->year()), frame.on->month().as_number(), frame.on->day().as_number()});
        CHECK(r.covers == p.covers);
        CHECK(r.plans == p.covers->next());
        for (auto const& m : p.measures) {
            CAPTURE(m.action, m.value.mantissa());
            CHECK(states(r, m));
        }
        for (auto const& d : p.documents) CHECK(states(r, d));
        for (auto const& a : p.agencies) CHECK(states(r, a));
        for (auto const& row : p.one_stop)
            for (auto const count : {*row.counts.received, *row.counts.done, *row.counts.late})
                CHECK(states_count(r, count, p.one_stop.size() > 1 ? row.unit : ""));
        for (auto const& warning : r.warnings) CHECK(warning.code != "share");
        CHECK(tasks_of(r) == tasks_of(p));
    }
}
