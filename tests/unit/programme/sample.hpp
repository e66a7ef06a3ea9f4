// SPDX-License-Identifier: BSL-1.0
// A small programme: two units, three criteria, four tasks.
#pragma once

#include <cchc/programme/programme.hpp>

namespace sample {

using boost::gregorian::date;

inline void add_task(cchc::programme& p, std::string id, std::string lead, cchc::reform_field about, std::string basis,
                     date due, std::optional<date> done = std::nullopt) {
    p.tasks.add(cchc::task{id, "Nhiệm vụ " + id, std::move(lead), {}, about, std::move(basis), ""});
    p.tasks.add(cchc::task_event{id, date{2024, 1, 10}, cchc::event_kind::assigned, due});
    if (done) p.tasks.add(cchc::task_event{id, *done, cchc::event_kind::reported});
}

inline cchc::programme_document document(cchc::document_type type, std::string_view number) {
    cchc::programme_document d;
    d.type = type;
    d.number = cchc::document_number{number};
    return d;
}

/// On 30 September 2024: a1 done on time, a2 late, b1 overdue, b2 due in December.
inline cchc::programme year() {
    using namespace cchc;
    programme p;
    p.name = "Huyện Mường Vạt";
    p.covers = period::year(2024);
    p.reports.push_back({"86/BC-UBND", "Báo cáo", "UBND huyện", "86/BC-UBND", partial_date{2024, 6, 17}, {}});
    p.documents = {document(document_type::plan, "15/KH-UBND"), document(document_type::decision, "412/QĐ-UBND")};
    p.agencies = {{"a", "Phòng Nội vụ huyện Mường Vạt", {"Phòng Nội vụ"}, {}},
                  {"b", "Xã Nà Lốm, huyện Mường Vạt", {"Xã Nà Lốm"}, {}}};
    p.agencies[1].remarks.push_back({remark_kind::praised, "đúng hạn", {"86/BC-UBND", span{10, 20}}});
    add_task(p, "a1", "Phòng Nội vụ", reform_field::steering, "15/KH-UBND", date{2024, 2, 15}, date{2024, 2, 15});
    add_task(p, "a2", "Phòng Nội vụ", reform_field::institutions, "15/KH-UBND", date{2024, 6, 14}, date{2024, 6, 20});
    add_task(p, "b1", "Xã Nà Lốm", reform_field::procedures, "15/KH-UBND", date{2024, 8, 30});
    add_task(p, "b2", "Xã Nà Lốm", reform_field::personnel, "412/QĐ-UBND", date{2024, 12, 10});
    index_version version;
    version.id = "412/2024";
    version.legal_basis = "Quyết định 412/QĐ-UBND ngày 20/02/2024";
    version.total = points{10};
    p.index = scoring_index{version,
                            {{"1", "", "Kế hoạch", points{4}, scoring_method::self,
                              rule{"choice: đúng hạn M | chậm M/2 | không thực hiện 0"}, "Quyết định 412/QĐ-UBND, Điều 1"},
                             {"2", "", "Hoàn thành nhiệm vụ", points{5}, scoring_method::self, rule{"ratio: b/a*M"}},
                             {"3", "", "Khác", points{1}, scoring_method::self, rule{"choice: đạt M | chưa 0"}}}};
    p.units = {{"a", "Phòng Nội vụ", "", true, {}, {}}, {"b", "Xã Nà Lốm", "", true, {}, {}}};
    p.cards = {scorecard{"a", 2024}, scorecard{"b", 2024}};
    for (auto const& [task, unit] : {std::pair{"a1", "a"}, std::pair{"b1", "b"}})
        p.links.push_back({task, unit, "1", link_effect::state, "đúng hạn", "chậm", "không thực hiện"});
    for (auto const& [task, unit] :
         {std::pair{"a1", "a"}, std::pair{"a2", "a"}, std::pair{"b1", "b"}, std::pair{"b2", "b"}})
        p.links.push_back({task, unit, "2", link_effect::done, "", "", ""});
    p.duties.push_back({1, "Ban hành kế hoạch", reform_field::steering, {"Phòng Nội vụ"}, {"15/KH-UBND"}, "", "a1", {}});
    p.duties.push_back({2, "Kiện toàn tổ chức", reform_field::organisation, {}, {"412/QĐ-UBND"}, "", "", {}});
    return p;
}

} // namespace sample
