// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/directory.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <cchc/agency/finder.hpp>
#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

agency_directory const& national() {
    static auto const directory = agency_directory::national();
    return directory;
}

date const report_day{2014, 6, 2};

/// Days on which something changed, and others.
std::vector<date> days() {
    return {date{2007, 12, 31}, date{2008, 8, 1},  date{2014, 6, 2}, date{2024, 12, 31},
            date{2025, 1, 1},   date{2025, 2, 28}, date{2025, 3, 1}, date{2025, 6, 30},
            date{2025, 7, 1},   date{2026, 4, 30}, date{2026, 9, 20}};
}

agency row(std::string id, std::string name) {
    agency a;
    a.id = std::move(id);
    a.kind = agency_kind::department;
    a.level = agency_level::province;
    a.parent = "vn/son-la/ubnd";
    a.territory = "vn/son-la";
    a.names = {{std::move(name), name_form::full, {}}};
    return a;
}

} // namespace

TEST_CASE("every agency that is valid on a day has a parent that is valid on that day, up to the state",
          "[agency][law]") {
    for (auto const& day : days()) {
        auto const today = national().at(day);
        for (auto const& id : today.agency_ids()) {
            auto const above = national().ancestors(id);
            INFO(id << " on " << to_iso(day));
            CHECK((id == "vn" || (!above.empty() && above.back() == "vn")));
            for (auto const& parent : above) CHECK(today.by_id(parent) != nullptr);
        }
    }
}

TEST_CASE("every agency that is valid on a day serves a territory that is valid on that day", "[agency][law]") {
    for (auto const& day : days()) {
        auto const today = national().at(day);
        for (auto const& id : today.agency_ids()) {
            INFO(id);
            CHECK(today.territory_by_id(today.by_id(id)->territory) != nullptr);
        }
    }
}

TEST_CASE("successors and predecessors are inverse", "[agency][law]") {
    auto const has = [](std::vector<std::string> const& ids, std::string const& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (auto const& id : national().agency_ids()) {
        auto const& a = *national().by_id(id);
        INFO(id);
        for (auto const& next : a.successors) CHECK(has(national().by_id(next)->predecessors, id));
        for (auto const& before : a.predecessors) CHECK(has(national().by_id(before)->successors, id));
    }
    for (auto const& id : national().territory_ids()) {
        auto const& t = *national().territory_by_id(id);
        for (auto const& next : t.successors) CHECK(has(national().territory_by_id(next)->predecessors, id));
        for (auto const& before : t.predecessors) CHECK(has(national().territory_by_id(before)->successors, id));
    }
}

TEST_CASE("there were 63 provinces, and each leads to exactly one of the 34", "[agency][law]") {
    date const before{2025, 6, 30};
    date const after{2025, 7, 1};
    auto const old = national().territories(agency_level::province, before);
    auto const now = national().territories(agency_level::province, after);
    CHECK(old.size() == 63);
    CHECK(now.size() == 34);
    std::set<std::string> reached;
    for (auto const& id : old) {
        auto const next = national().successors(id, after);
        INFO(id);
        REQUIRE(next.size() == 1);
        reached.insert(next.front());
        auto const back = national().predecessors(next.front(), before);
        CHECK(std::find(back.begin(), back.end(), id) != back.end());
    }
    CHECK(reached == std::set<std::string>{now.begin(), now.end()});
    CHECK(national().territories(agency_level::district, before).size() == 12);
    CHECK(national().territories(agency_level::district, after).empty());
}

TEST_CASE("a code names exactly one territory on a day", "[agency][law]") {
    for (auto const& day : days()) {
        std::map<std::string, std::string> owner;
        for (auto const& id : national().territory_ids()) {
            auto const& t = *national().territory_by_id(id);
            auto const* const code = t.codes.at(day);
            if (code == nullptr || !t.valid.covers(day)) continue;
            INFO(*code << " " << id);
            CHECK(owner.emplace(*code, id).second);
            CHECK(national().territory_of_code(*code, day) == &t);
        }
    }
    CHECK(national().territory_of_code("99", report_day) == nullptr);
}

TEST_CASE("codes were given to others in 2025", "[agency]") {
    CHECK(national().territory_of_code("15", date{2025, 6, 30})->id == "vn/yen-bai");
    CHECK(national().territory_of_code("15", date{2025, 7, 1})->id == "vn/lao-cai-2025");
    CHECK(national().territory_of_code("14", date{2014, 1, 1}) == national().territory_of_code("14", date{2026, 1, 1}));
}

TEST_CASE("every province has a council, a committee and a party committee on every day", "[agency][law]") {
    for (auto const& day : days()) {
        auto const today = national().at(day);
        for (auto const& id : today.territories(agency_level::province))
            for (auto const* body : {"/hdnd", "/ubnd", "/tinh-uy", "/so-noi-vu", "/thanh-tra", "/van-phong-ubnd"}) {
                INFO(id << body);
                CHECK(today.by_id(id + body) != nullptr);
            }
    }
}

TEST_CASE("the departments of 2014 that were merged lead to those of 2025", "[agency]") {
    date const later{2025, 8, 1};
    CHECK(national().successors("vn/son-la/so-giao-thong-van-tai", later) ==
          std::vector<std::string>{"vn/son-la/so-xay-dung"});
    CHECK(national().successors("vn/hoa-binh/so-tai-nguyen-va-moi-truong", later) ==
          std::vector<std::string>{"vn/phu-tho-2025/so-nong-nghiep-va-moi-truong"});
    CHECK(national().successors("vn/bo-giao-thong-van-tai", date{2025, 6, 1}) ==
          std::vector<std::string>{"vn/bo-xay-dung"});
    CHECK(national().successors("vn/bo-noi-vu", later) == std::vector<std::string>{"vn/bo-noi-vu"});
    CHECK(national().successors("vn/bo-xay-dung", report_day) == std::vector<std::string>{"vn/bo-xay-dung"});
    CHECK(national().successors("nobody", later).empty());
    CHECK(national().predecessors("vn/bo-nong-nghiep-va-moi-truong", report_day) ==
          std::vector<std::string>{"vn/bo-nong-nghiep-va-phat-trien-nong-thon", "vn/bo-tai-nguyen-va-moi-truong"});
}

TEST_CASE("the finder reads every full and short name of the directory as one name", "[agency][law]") {
    std::set<std::string> const unread{"Nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Đảng Cộng sản Việt Nam"};
    for (auto const& id : national().agency_ids()) {
        for (auto const& name : national().by_id(id)->names) {
            if (name.form != name_form::full && name.form != name_form::short_form) continue;
            auto const m = match_agency(tokenizer{name.text});
            INFO(id << ": " << name.text);
            if (unread.count(name.text) != 0) continue;
            REQUIRE(m.has_value());
            CHECK(m->where == span{0, name.text.size()});
            CHECK_FALSE(m->is_class);
        }
    }
}

TEST_CASE("every agency is found by its full name on each of its days", "[agency][law]") {
    for (auto const& day : {report_day, date{2025, 8, 1}}) {
        auto const today = national().at(day);
        for (auto const& id : today.agency_ids()) {
            auto const found = today.find(today.by_id(id)->name_on(day));
            INFO(id << ": " << today.by_id(id)->name_on(day) << ": " << to_string(found.outcome));
            CHECK(found.id() == id);
        }
    }
}

TEST_CASE("a bare name takes the territory of its context", "[agency]") {
    CHECK(national().find("Sở Nội vụ", within{"Sơn La"}, report_day).id() == "vn/son-la/so-noi-vu");
    CHECK(national().find("Sở Nội vụ", within{"vn/son-la/moc-chau"}, report_day).id() == "vn/son-la/so-noi-vu");
    CHECK(national().find("UBND tỉnh", within{"vn/son-la/moc-chau"}, report_day).id() == "vn/son-la/ubnd");
    CHECK(national().find("Tỉnh ủy", within{"Sơn La"}, report_day).id() == "vn/son-la/tinh-uy");
    CHECK(national().find("Bộ Nội vụ", within{"Sơn La"}, report_day).id() == "vn/bo-noi-vu");
    CHECK(national().find("Ngân hàng Nhà nước", within{"Sơn La"}, report_day).id() == "vn/ngan-hang-nha-nuoc");
    CHECK(national().find("Chi nhánh Ngân hàng Nhà nước tỉnh", within{"Sơn La"}, report_day).id() ==
          "vn/son-la/chi-nhanh-ngan-hang-nha-nuoc");
}

TEST_CASE("the territory in the name comes before the context", "[agency]") {
    CHECK(national().find("Sở Nội vụ tỉnh Hòa Bình", within{"Sơn La"}, report_day).id() == "vn/hoa-binh/so-noi-vu");
    CHECK(national().find("Phòng Tư pháp huyện Mai Sơn tỉnh Sơn La", report_day).id() ==
          "vn/son-la/mai-son/phong-tu-phap");
    CHECK(national().find("UBND thành phố Sơn La", report_day).id() == "vn/son-la/son-la/ubnd");
    CHECK(national().find("UBND tỉnh Sơn La", report_day).id() == "vn/son-la/ubnd");
}

TEST_CASE("without a context a name that many bear is ambiguous", "[agency]") {
    auto const found = national().find("Sở Nội vụ", report_day);
    CHECK(found.outcome == lookup_outcome::ambiguous);
    CHECK(found.candidates.size() == 63);
    CHECK_FALSE(found.id().has_value());
    auto const phu_tho = national().find("UBND tỉnh Phú Thọ");
    CHECK(phu_tho.candidates == std::vector<std::string>{"vn/phu-tho-2025/ubnd", "vn/phu-tho/ubnd"});
    CHECK(national().find("UBND tỉnh Phú Thọ", report_day).id() == "vn/phu-tho/ubnd");
}

TEST_CASE("a name that nobody bears any more says who bore it", "[agency]") {
    auto const found = national().find("Bộ Giao thông vận tải", date{2025, 6, 1});
    CHECK(found.outcome == lookup_outcome::not_on_that_day);
    CHECK(found.candidates == std::vector<std::string>{"vn/bo-giao-thong-van-tai"});
    CHECK(national().find("UBND huyện Mộc Châu", date{2025, 7, 1}).outcome == lookup_outcome::not_on_that_day);
    CHECK(national().find("Bộ Giao thông vận tải", date{2025, 2, 28}));
}

TEST_CASE("a look-up says why it found nobody", "[agency]") {
    CHECK(national().find("Sở Phép thuật", report_day).outcome == lookup_outcome::unknown_name);
    CHECK(national().find("", report_day).outcome == lookup_outcome::unknown_name);
    CHECK(national().find("Sở Nội vụ", within{"Atlantis"}, report_day).outcome == lookup_outcome::unknown_place);
    CHECK(national().find("UBND huyện Atlantis", report_day).outcome == lookup_outcome::unknown_place);
    CHECK(national().find("UBND cấp xã", report_day).outcome == lookup_outcome::names_a_class);
    CHECK(national().find("Phòng Tư pháp tỉnh Hòa Bình", report_day).outcome == lookup_outcome::not_there);
    CHECK(agency_directory{}.find("Bộ Nội vụ", report_day).outcome == lookup_outcome::unknown_name);
}

TEST_CASE("an agency is found by the letters it signs with", "[agency]") {
    CHECK(national().find("SNV", within{"Sơn La"}, report_day).id() == "vn/son-la/so-noi-vu");
    CHECK(national().find("STC", within{"Sơn La"}, report_day).id() == "vn/son-la/so-tai-chinh");
    CHECK(national().find("BLDTBXH", report_day).id() == "vn/bo-lao-dong-thuong-binh-va-xa-hoi");
    CHECK(national().find("BLĐTBXH", report_day).id() == "vn/bo-lao-dong-thuong-binh-va-xa-hoi");
    CHECK(national().find("TTg", report_day).id() == "vn/thu-tuong");
}

TEST_CASE("names are found however they are written", "[agency]") {
    for (auto const* name : {"Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT", "Sở Nông nghiệp và PTNT",
                             "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "So Nong nghiep va Phat trien nong thon"}) {
        INFO(name);
        CHECK(national().find(name, within{"Sơn La"}, report_day).id() ==
              "vn/son-la/so-nong-nghiep-va-phat-trien-nong-thon");
    }
    CHECK(national().find("Uỷ ban nhân dân tỉnh Hoà Bình", report_day).id() == "vn/hoa-binh/ubnd");
    CHECK(national().find("So Noi vu tinh Son La", report_day).id() == "vn/son-la/so-noi-vu");
    CHECK(national().find("Sở Giáo dục đào tạo", within{"Sơn La"}, report_day).id() ==
          "vn/son-la/so-giao-duc-va-dao-tao");
}

TEST_CASE("a province that becomes a city keeps its agencies under their new names", "[agency]") {
    CHECK(national().find("UBND thành phố Đồng Nai", date{2026, 5, 1}).id() == "vn/dong-nai-2025/ubnd");
    CHECK(national().by_id("vn/dong-nai-2025/ubnd")->name_on(date{2026, 4, 29}) == "Ủy ban nhân dân tỉnh Đồng Nai");
    CHECK(national().by_id("vn/dong-nai-2025/ubnd")->name_on(date{2026, 4, 30}) ==
          "Ủy ban nhân dân thành phố Đồng Nai");
    CHECK(national().by_id("vn/dong-nai-2025/tinh-uy")->name_on(date{2026, 5, 1}) == "Thành ủy Đồng Nai");
}

TEST_CASE("rows say whether they are confirmed, and where", "[agency]") {
    CHECK(national().by_id("vn/son-la/so-noi-vu")->from.confirmed);
    CHECK(national().by_id("vn/son-la/so-noi-vu")->from.source.find("24/2014/NĐ-CP") != std::string::npos);
    CHECK(national().by_id("vn/son-la/bao")->from.confirmed);
    CHECK_FALSE(national().by_id("vn/cao-bang/bao")->from.confirmed);
    CHECK_FALSE(national().by_id("vn/uy-ban-dan-toc")->from.confirmed);
    for (auto const& id : national().agency_ids()) {
        INFO(id);
        CHECK_FALSE(national().by_id(id)->from.source.empty());
        CHECK(national().by_id(id)->from.as_of.has_value());
    }
}

TEST_CASE("a directory grows by copies", "[agency]") {
    auto const more = national().with(std::vector{row("vn/son-la/so-phep-thuat", "Sở Phép thuật tỉnh Sơn La")});
    CHECK(more.find("Sở Phép thuật", within{"Sơn La"}, report_day).id() == "vn/son-la/so-phep-thuat");
    CHECK(national().by_id("vn/son-la/so-phep-thuat") == nullptr);
    CHECK(more.agency_ids().size() == national().agency_ids().size() + 1);
    CHECK(more.data_date() == national().data_date());
    CHECK(more != national());
    CHECK(agency_directory::national() == national());
    auto const children = more.children("vn/son-la/ubnd", report_day);
    CHECK(std::find(children.begin(), children.end(), "vn/son-la/so-phep-thuat") != children.end());
}

TEST_CASE("a new row takes the place of one with its id", "[agency]") {
    auto const more = national().with(std::vector{row("vn/son-la/so-noi-vu", "Sở Tổ chức tỉnh Sơn La")});
    CHECK(more.by_id("vn/son-la/so-noi-vu")->name_on(report_day) == "Sở Tổ chức tỉnh Sơn La");
    CHECK(more.agency_ids().size() == national().agency_ids().size());
    CHECK(more.find("Sở Tổ chức", within{"Sơn La"}, report_day).id() == "vn/son-la/so-noi-vu");
    CHECK_FALSE(more.find("Sở Nội vụ", within{"Sơn La"}, report_day).id() == "vn/son-la/so-noi-vu");
}

TEST_CASE("rows that cannot be are refused at their index", "[agency]") {
    auto orphan = row("vn/son-la/x", "Sở X");
    orphan.parent = "vn/nowhere";
    try {
        static_cast<void>(national().with(std::vector{row("vn/son-la/y", "Sở Y"), orphan}));
        FAIL("an orphan was accepted");
    } catch (error const& e) {
        CHECK(e.reason() == failure{errc::agency_parent, 1});
    }
    try {
        static_cast<void>(national().with(std::vector{row("vn/son-la/y", "Sở Y"), row("vn/son-la/y", "Sở Y")}));
        FAIL("a double was accepted");
    } catch (error const& e) {
        CHECK(e.reason() == failure{errc::agency_duplicate, 1});
    }
}

TEST_CASE("communes are added as territories, and agencies then as theirs", "[agency]") {
    territory commune;
    commune.id = "vn/son-la/moc-chau/muong-sang";
    commune.parent = "vn/son-la/moc-chau";
    commune.titles = commune.titles.with(date{2000, 1, 1}, {territory_type::commune, "Mường Sang"});
    commune.codes = commune.codes.with(date{2000, 1, 1}, "03982");
    auto committee = row("vn/son-la/moc-chau/muong-sang/ubnd", "Ủy ban nhân dân xã Mường Sang");
    committee.parent = "vn/son-la/moc-chau/ubnd";
    committee.territory = commune.id;
    auto const more = national().with(std::vector{commune}).with(std::vector{committee});
    CHECK(more.find("UBND xã Mường Sang", report_day).id() == committee.id);
    CHECK(more.find("UBND xã", within{commune.id}, report_day).id() == committee.id);
    CHECK(more.territory_of_code("03982", report_day)->id == commune.id);
    CHECK(more.territories_called("Mường Sang", report_day) == std::vector{commune.id});
}

TEST_CASE("territories are found by name, the highest level first", "[agency]") {
    CHECK(national().territories_called("Sơn La", report_day) ==
          std::vector<std::string>{"vn/son-la", "vn/son-la/son-la"});
    CHECK(national().territories_called("thành phố Sơn La", report_day) ==
          std::vector<std::string>{"vn/son-la/son-la"});
    CHECK(national().territories_called("tỉnh Sơn La") == std::vector<std::string>{"vn/son-la"});
    CHECK(national().territories_called("Thừa Thiên - Huế", report_day) ==
          std::vector<std::string>{"vn/thua-thien-hue"});
    CHECK(national().territories_called("Hòa Bình", date{2025, 7, 1}).empty());
}

TEST_CASE("an empty directory answers without rows", "[agency]") {
    agency_directory const nobody;
    CHECK(nobody.empty());
    CHECK(nobody.by_id("vn") == nullptr);
    CHECK(nobody.agency_ids().empty());
    CHECK(nobody.data_date().is_not_a_date());
    CHECK(nobody == agency_directory{});
    CHECK(nobody.successors("vn", report_day).empty());
}

TEST_CASE("copies of a directory are the same directory", "[agency]") {
    auto a = national();
    auto const b = a;
    auto c = std::move(a);
    CHECK(b == c);
    a = c;
    CHECK(a == b);
    c = agency_directory{};
    CHECK(a.by_id("vn/bo-noi-vu") == national().by_id("vn/bo-noi-vu"));
}
