// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/report_json.hpp>

#include <algorithm>

#include "io/citation_json.hpp"

namespace cchc {
namespace {

/// An array of `items`, each an object that begins with its place; `write` adds the rest.
template <class Items>
void write_array(json_writer& out, detail::shown_text text, std::string_view name, Items const& items, auto&& write) {
    out.name(name).begin_array();
    for (auto const& item : items) {
        out.begin_object();
        detail::write_place(out, text, item.where);
        write(item);
        out.end_object();
    }
    out.end_array();
}

void write_documents(json_writer& out, periodic_report const& report, detail::shown_text text) {
    out.name("documents").begin_array();
    for (auto const& mention : report.documents) {
        out.begin_object();
        detail::write_citation(out, text, mention.cited, mention.means);
        out.end_object();
    }
    out.end_array();
}

void write_figure(json_writer& out, periodic_report const& report, figure const& f) {
    out.name("value");
    write_json(out, f.value);
    out.name("of");
    write_json(out, f.of);
    out.name("unit");
    detail::write_text_or_null(out, f.unit);
    out.name("what");
    detail::write_text_or_null(out, f.what.empty() ? f.action : f.what);
    out.name("percent");
    write_json(out, percent(f));
    out.name("measure");
    detail::write_text_or_null(out, f.measures == measure::unknown ? "" : to_string(f.measures));
    out.name("part_of");
    write_json(out, f.part_of);
    auto const index = static_cast<std::size_t>(&f - report.figures.data());
    auto const counted = std::lower_bound(report.counted.begin(), report.counted.end(), index,
                                          [](counted_agencies const& c, std::size_t i) { return c.figure < i; });
    bool const is_counted = counted != report.counted.end() && counted->figure == index;
    out.name("level");
    write_json(out, is_counted ? counted->level : std::nullopt);
    out.name("role");
    write_json(out, is_counted ? std::optional{counted->role} : std::nullopt);
    if (f.compared) {
        out.name("comparison").text(to_string(f.compared->way)).name("compared_with");
        detail::write_text_or_null(out, f.compared->with);
    }
    if (f.during) {
        out.name("during");
        write_json(out, f.during);
    }
}

void write_proposals(json_writer& out, periodic_report const& report, detail::shown_text text) {
    if (report.proposals.empty()) return;
    out.name("proposals").begin_array();
    for (auto const& p : report.proposals) {
        out.begin_object();
        detail::write_place(out, text, p.where);
        out.name("text").text(p.text).name("to");
        detail::write_text_or_null(out, p.to);
        out.end_object();
    }
    out.end_array();
}

void write_task(json_writer& out, duty const& task) {
    out.name("ordinal").natural(task.ordinal);
    out.name("title").text(task.title);
    out.name("field");
    detail::write_text_or_null(out, task.about == reform_field::unknown ? "" : to_string(task.about));
    out.name("lead");
    detail::write_text_or_null(out, task.leads.empty() ? std::string_view{} : task.leads.front().name);
    out.name("leads").begin_array();
    for (auto const& lead : task.leads) out.text(lead.name);
    out.end_array();
    out.name("bases");
    write_json(out, task.bases);
    out.name("due");
    detail::write_text_or_null(out, due_in_brief(task));
}

std::string write_report(periodic_report const& report, detail::shown_text text, json_layout layout) {
    json_writer out{layout};
    out.begin_object();
    out.name("title");
    detail::write_text_or_null(out, report.title);
    out.name("issuer");
    detail::write_text_or_null(out, report.issuer);
    out.name("number");
    write_json(out, report.number);
    out.name("date");
    write_json(out, report.date);
    out.name("period");
    write_json(out, report.covers);
    write_documents(out, report, text);
    write_array(out, text, "agencies", report.agencies, [&](agency_mention const& agency) {
        out.name("id");
        write_json(out, agency.id);
        out.name("name").text(agency.name).name("role").text(to_string(agency.role));
    });
    write_array(out, text, "figures", report.figures, [&](figure const& f) { write_figure(out, report, f); });
    write_array(out, text, "tasks", report.tasks, [&](duty const& task) { write_task(out, task); });
    write_proposals(out, report, text);
    write_array(out, text, "warnings", report.warnings, [&](report_warning const& warning) {
        out.name("code").text(warning.code).name("message").text(warning.message);
    });
    out.end_object();
    return std::move(out).str();
}

} // namespace

std::string report_to_json(periodic_report const& report, std::string_view text, json_layout layout) {
    return write_report(report, text, layout);
}

std::string report_to_json(periodic_report const& report, normalized const& text, json_layout layout) {
    return write_report(report, text, layout);
}

} // namespace cchc
