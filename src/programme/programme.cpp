// SPDX-License-Identifier: BSL-1.0
#include <cchc/programme/programme.hpp>

#include <algorithm>
#include <array>
#include <set>

#include <cchc/scoring/rule.hpp>

#include "programme/link_facts.hpp"

namespace cchc {
namespace {

template <class Enum, std::size_t count>
std::optional<Enum> value_named(std::string_view name, std::array<std::string_view, count> const& names) noexcept {
    for (std::size_t i = 0; i < count; ++i)
        if (names[i] == name) return static_cast<Enum>(i);
    return std::nullopt;
}

constexpr std::array<std::string_view, 4> effect_names{"state", "done", "on_time", "late"};

constexpr std::array<std::string_view, measure_kind_count> measure_names{
    "other",   "communication", "inspection", "legal_document", "procedure", "organisation", "training",
    "finance", "iso",           "portal",     "pilot",          "one_stop",  "satisfaction"};

constexpr std::array<std::string_view, measure_kind_count> measure_words{
    "Khác",           "Tuyên truyền",       "Kiểm tra",       "Văn bản quy phạm pháp luật",  "Thủ tục hành chính",
    "Tổ chức bộ máy", "Đào tạo, bồi dưỡng", "Tài chính công", "Hệ thống quản lý chất lượng", "Cổng thông tin điện tử",
    "Thí điểm",       "Bộ phận một cửa",    "Mức độ hài lòng"};

/// Whether `number` means a document, by its key where it is one.
bool means(programme_document const& document, std::optional<document_number> const& number, std::string_view words) {
    if (number && document.number) return canonical_key(*number) == canonical_key(*document.number);
    return !document.title.empty() && document.title == words;
}

/// Looks for what does not fit.
class checker {
public:
    explicit checker(programme const& p) : p_{p} {
        for (auto const& report : p.reports) add(reports_, report.id, "reports");
        for (auto const& unit : p.units) add(units_, unit.id, "units");
        std::set<std::string, std::less<>> agencies;
        for (auto const& agency : p.agencies) add(agencies, agency.id, "agencies");
    }

    std::vector<programme_finding> run() && {
        each(p_.documents, "documents", [&](auto const& d, auto const& where) {
            for (auto const& source : d.sources) know_report(source, where);
        });
        each(p_.agencies, "agencies", [&](auto const& a, auto const& where) {
            for (auto const& remark : a.remarks) know_report(remark.source, where);
        });
        each(p_.duties, "duties", [&](auto const& d, auto const& where) {
            know_report(d.source, where);
            if (!d.task.empty()) know_task(d.task, where);
        });
        each(p_.measures, "measures", [&](auto const& m, auto const& where) { know_report(m.source, where); });
        each(p_.cards, "cards", [&](auto const& c, auto const& where) { know_unit(c.unit(), where); });
        each(p_.links, "links", [&](auto const& link, auto const& where) {
            know_task(link.task, where);
            know_unit(link.unit, where);
            auto const row = p_.index.find(link.code);
            if (!row) report(programme_fault::unknown_criterion, where, link.code);
            else if (auto const fault = detail::fault_of(link, p_.index[*row])) report(*fault, where, link.code);
        });
        return std::move(findings_);
    }

private:
    template <class Part, class Look>
    static void each(std::vector<Part> const& parts, std::string const& name, Look look) {
        for (std::size_t i = 0; i < parts.size(); ++i) look(parts[i], name + '[' + std::to_string(i) + ']');
    }
    void report(programme_fault fault, std::string where, std::string what) {
        findings_.push_back({fault, std::move(where), std::move(what)});
    }
    void add(std::set<std::string, std::less<>>& known, std::string const& id, std::string const& part) {
        if (!id.empty() && !known.insert(id).second) report(programme_fault::duplicate, part, id);
    }
    void know_report(fact_source const& source, std::string const& where) {
        if (!source.report.empty() && reports_.count(source.report) == 0)
            report(programme_fault::unknown_report, where, source.report);
    }
    void know_task(std::string const& id, std::string const& where) {
        if (p_.tasks.find(id) == nullptr) report(programme_fault::unknown_task, where, id);
    }
    void know_unit(std::string const& id, std::string const& where) {
        if (!p_.units.empty() && units_.count(id) == 0) report(programme_fault::unknown_unit, where, id);
    }

    programme const& p_;
    std::set<std::string, std::less<>> reports_;
    std::set<std::string, std::less<>> units_;
    std::vector<programme_finding> findings_;
};

} // namespace

std::string_view to_string(document_use use) noexcept {
    constexpr std::array<std::string_view, 5> names{"cited", "order", "plan", "index", "result"};
    return names[static_cast<std::size_t>(use)];
}

std::string_view to_string(remark_kind kind) noexcept {
    constexpr std::array<std::string_view, 4> names{"praised", "criticised", "piloting", "has_portal"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(link_effect effect) noexcept {
    return effect_names[static_cast<std::size_t>(effect)];
}

std::optional<link_effect> link_effect_of(std::string_view name) noexcept {
    return value_named<link_effect>(name, effect_names);
}

std::string_view to_string(measure_kind kind) noexcept {
    return measure_names[static_cast<std::size_t>(kind)];
}

std::string_view vietnamese_name(measure_kind kind) noexcept {
    return measure_words[static_cast<std::size_t>(kind)];
}

std::optional<measure_kind> measure_kind_of(std::string_view name) noexcept {
    return value_named<measure_kind>(name, measure_names);
}

std::string_view to_string(programme_fault fault) noexcept {
    constexpr std::array<std::string_view, 7> names{"unknown_report",    "unknown_task", "unknown_unit",
                                                    "unknown_criterion", "link_words",   "link_perverse",
                                                    "duplicate"};
    return names[static_cast<std::size_t>(fault)];
}

std::string short_name(programme_document const& document) {
    std::string name{document.type == document_type::unknown ? std::string_view{} : vietnamese_name(document.type)};
    auto const rest = document.number ? to_string(*document.number) : document.title;
    return name.empty() || rest.empty() ? name + rest : name + ' ' + rest;
}

programme_agency const* find_agency(programme const& p, std::string_view name) noexcept {
    if (name.empty()) return nullptr;
    programme_agency const* found = nullptr;
    for (auto const& agency : p.agencies) {
        if (agency.id == name) return &agency;
        bool const called = agency.name == name || std::find(agency.other_names.begin(), agency.other_names.end(),
                                                             name) != agency.other_names.end();
        if (!called) continue;
        if (found != nullptr) return nullptr;
        found = &agency;
    }
    return found;
}

programme_document const* find_document(programme const& p, std::string_view number, std::optional<partial_date> date) {
    auto const parsed = parse_document_number(number);
    auto const wanted = parsed ? std::optional{*parsed} : std::nullopt;
    programme_document const* found = nullptr;
    for (auto const& document : p.documents) {
        if (!means(document, wanted, number)) continue;
        if (date && document.date && !document.date->overlaps(*date)) continue;
        if (found != nullptr) return nullptr;
        found = &document;
    }
    return found;
}

std::string unit_of(programme const& p, std::string_view name) {
    auto const unit_called = [&](std::string_view wanted) -> std::string {
        for (auto const& unit : p.units)
            if (!wanted.empty() && (unit.id == wanted || unit.name == wanted)) return unit.id;
        return {};
    };
    if (auto id = unit_called(name); !id.empty()) return id;
    auto const* const agency = find_agency(p, name);
    if (agency == nullptr) return {};
    auto id = unit_called(agency->id);
    return id.empty() ? unit_called(agency->name) : id;
}

std::vector<reform_field> fields_without_duty(programme const& p) {
    auto const reform = p.covers ? reform_programme_of(static_cast<int>(p.covers->first().year())) : std::nullopt;
    if (!reform) return {};
    std::array<bool, reform_field_count> covered{};
    auto const cover = [&](reform_field about) {
        covered[static_cast<std::size_t>(counterpart(about, *reform))] = true;
    };
    for (auto const& duty : p.duties) cover(duty.about);
    for (auto const& task : p.tasks.tasks()) cover(task.about);
    std::vector<reform_field> missing;
    for (auto const& entry : reform->fields())
        if (!covered[static_cast<std::size_t>(entry.field)]) missing.push_back(entry.field);
    return missing;
}

std::string programme_finding::message() const {
    switch (fault) {
    case programme_fault::unknown_report: return where + ": there is no report " + what;
    case programme_fault::unknown_task: return where + ": there is no task " + what;
    case programme_fault::unknown_unit: return where + ": there is no unit " + what;
    case programme_fault::unknown_criterion: return where + ": there is no criterion " + what;
    case programme_fault::link_words: return where + ": the rule of " + what + " does not fit this link";
    case programme_fault::link_perverse: return where + ": by the rule of " + what + " doing less is worth more";
    case programme_fault::duplicate: return where + ": two of them are " + what;
    }
    return where;
}

std::vector<programme_finding> check_programme(programme const& p) {
    return checker{p}.run();
}

} // namespace cchc
