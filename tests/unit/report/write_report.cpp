// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/write_report.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>

using namespace cchc;
using boost::gregorian::date;

namespace {

/// A small programme made by hand; nothing in it is real.
programme small_programme() {
    programme p;
    p.name = "Huyện Mường Vạt";
    p.issuer = "Ủy ban nhân dân huyện Mường Vạt";
    p.place = "Mường Vạt";
    p.covers = period::year(2024);
    programme_document plan;
    plan.type = document_type::plan;
    plan.number = document_number{"15/KH-UBND"};
    plan.date = partial_date{2024, 1, 8};
    plan.issuer = "UBND huyện";
    plan.title = "cải cách hành chính năm 2024";
    plan.use = document_use::plan;
    plan.about = reform_field::steering;
    p.documents.push_back(plan);
    programme_measure broadcast;
    broadcast.kind = measure_kind::communication;
    broadcast.action = "phát sóng";
    broadcast.value = decimal{153};
    broadcast.unit = "chuyên mục, phóng sự";
    p.measures.push_back(broadcast);
    one_stop_row row;
    row.unit = "UBND xã Nà Lốm";
    row.covers = period::year(2024);
    row.counts.received = 232116;
    row.counts.done = 219245;
    p.one_stop.push_back(row);
    p.tasks.add(task{"1", "Tham mưu Kế hoạch cải cách hành chính năm 2025", "Phòng Nội vụ", {}, reform_field::steering, "15/KH-UBND"});
    p.tasks.add(task_event{"1", date{2024, 2, 1}, event_kind::assigned, date{2025, 1, 15}});
    return p;
}

bool has(written_report const& w, std::string_view text) {
    return std::any_of(w.blocks.begin(), w.blocks.end(),
                       [&](auto const& b) { return b.text.find(text) != std::string::npos; });
}

bool lacks(written_report const& w, std::string_view what) {
    return std::any_of(w.missing.begin(), w.missing.end(), [&](auto const& m) { return m == what; });
}

} // namespace

TEST_CASE("counts, measures and tasks become sentences", "[report][write]") {
    auto const w = write_report(small_programme());
    CHECK(w.title == "Kết quả công tác cải cách hành chính năm 2024 và phương hướng, nhiệm vụ năm 2025");
    CHECK(has(w, "Thực hiện Kế hoạch số 15/KH-UBND ngày 08/01/2024 của UBND huyện về cải cách hành chính năm 2024, "
                 "Ủy ban nhân dân huyện Mường Vạt báo cáo"));
    CHECK(has(w, "Phát sóng 153 chuyên mục, phóng sự."));
    CHECK(has(w, "Số hồ sơ tiếp nhận trong kỳ: 232.116 hồ sơ."));
    CHECK(has(w, "Số hồ sơ đã giải quyết trên số hồ sơ tiếp nhận đạt 219.245/232.116 hồ sơ (94,45%)."));
    CHECK(has(w, "Giao Phòng Nội vụ chủ trì tham mưu Kế hoạch cải cách hành chính năm 2025 (theo 15/KH-UBND), hoàn thành "
                 "chậm nhất ngày 15/01/2025."));
}

TEST_CASE("what is not known is not said, and is listed", "[report][write]") {
    auto const w = write_report(small_programme());
    CHECK_FALSE(has(w, "trước hạn và đúng hạn trên"));
    CHECK_FALSE(has(w, "quá hạn:  "));
    for (auto const* const what : {"number", "date", "position of the signer", "scores", "proposals",
                                   "public_finance: no measure, no document"})
        CHECK(lacks(w, what));
    CHECK_FALSE(lacks(w, "issuer"));
    CHECK_FALSE(lacks(w, "tasks"));
    CHECK(lacks(write_report({}), "issuer"));
}

TEST_CASE("the frame has the forms of the decree", "[report][write]") {
    report_frame f;
    f.superior = "Ủy ban nhân dân tỉnh Sơn La";
    f.number = "215/BC-UBND";
    f.on = date{2025, 1, 5};
    f.position = "Chủ tịch";
    f.signer = "Lò Văn Ví Dụ";
    f.recipients = {"Sở Nội vụ", "Lưu: VT"};
    auto const w = write_report(small_programme(), f);
    CHECK(date_line(w.frame) == "Mường Vạt, ngày 05 tháng 01 năm 2025");
    f.on = date{2024, 9, 5};
    f.place = "";
    CHECK(date_line(f) == "Ngày 05 tháng 9 năm 2024");
    auto const text = to_text(w);
    for (auto const* const part : {"ỦY BAN NHÂN DÂN HUYỆN MƯỜNG VẠT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 215/BC-UBND",
                                   "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Văn Ví Dụ", "- Lưu: VT."}) {
        CAPTURE(part);
        CHECK(text.find(part) != std::string::npos);
    }
}

TEST_CASE("the ledger is read as it stood at the end of the period", "[report][write]") {
    auto p = small_programme();
    p.tasks.add(task_event{"1", date{2025, 1, 3}, event_kind::reported});
    CHECK(has(write_report(p), "Giao Phòng Nội vụ"));
    p.tasks.add(task_event{"1", date{2024, 12, 3}, event_kind::reported});
    auto const w = write_report(p);
    CHECK_FALSE(has(w, "Giao Phòng Nội vụ"));
    CHECK(lacks(w, "duties of the next period"));
    CHECK(has(w, "Hoàn thành đúng hạn: 1 nhiệm vụ."));
}

TEST_CASE("counts of days that rows share are not added up", "[report][write]") {
    auto p = small_programme();
    p.one_stop.push_back(p.one_stop.front());
    p.one_stop.back().covers = period::month(2024, 3);
    auto const w = write_report(p);
    CHECK_FALSE(has(w, "Số hồ sơ tiếp nhận"));
    CHECK(lacks(w, "one-stop counts: rows that count the same days twice"));
}

TEST_CASE("every kind of block has its own name", "[report][write]") {
    CHECK(to_string(block_kind::part) == "part");
    CHECK(to_string(block_kind::table) == "table");
}
