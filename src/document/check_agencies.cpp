// SPDX-License-Identifier: BSL-1.0
// Rules about agencies that issue the document or are told to act: whether they exist on its day.
#include <algorithm>

#include <cchc/agency/finder.hpp>

#include "document/checking.hpp"

namespace cchc::detail {
namespace {

using boost::gregorian::date;

/// Since this day there are no districts (Law 72/2025/QH15).
date first_day_without_districts() {
    return {2025, 7, 1};
}

/// "huyện", "quận", "thị xã": what a name says of the district it belongs to.
bool names_district(std::string_view text, span territory) noexcept {
    auto const first = tokenizer{text.substr(0, territory.end), text_format::plain, territory.begin}.next();
    return first.is("huyện"_vn) || first.is("quận"_vn) || first.is("thị"_vn);
}

/// What is wrong with an agency on a day; empty when nothing is known to be.
struct agency_fault {
    bool district = false;
    bool gone = false;
    bool confirmed = true;
};

agency_fault fault_of(agency_directory const& directory, std::string_view text, agency_match const& m, date day) {
    agency_fault fault;
    if (!m.territory.empty() && day >= first_day_without_districts() && names_district(text, m.territory) &&
        (m.kind == agency_kind::people_committee || m.kind == agency_kind::people_council)) {
        fault.district = true;
        return fault;
    }
    if (m.is_class || !m.known || !m.head.empty() || (m.kind != agency_kind::department && m.kind != agency_kind::ministry)) return fault;
    auto const found = directory.find(surface(text, m.where), day);
    if (found.outcome != lookup_outcome::not_on_that_day) return fault;
    fault.gone = true;
    for (auto const& id : found.candidates) {
        auto const* const row = directory.by_id(id);
        fault.confirmed = fault.confirmed && row != nullptr && row->from.confirmed;
        fault.gone = fault.gone && row != nullptr && row->valid.until && *row->valid.until < day;
    }
    return fault;
}

void report_fault(checking& check, agency_fault const& fault, span where) {
    auto const name = quoted(check.view.text, where);
    if (fault.district)
        check.add_cited("A01", partial_date{*check.view.day}, where, "từ ngày 01/7/2025 không còn cấp huyện: " + name,
                        "since 1 July 2025 there are no districts: " + name);
    else if (fault.gone)
        check.add_cited(fault.confirmed ? "A01" : "A01-recalled", partial_date{*check.view.day}, where,
                        "cơ quan này không còn vào ngày của văn bản: " + name,
                        "this agency is no more on the day of the document: " + name);
}

/// The last article, where those who carry the document out are named.
span enforcement_of(document const& d) noexcept {
    span last{};
    for (auto const& unit : d.units)
        if (unit.level() == provision_level::article && unit.path.units.size() == 1) last = unit.where;
    return last;
}

} // namespace

void check_agencies(checking& check, document const& d, std::vector<cited_document> const& cited) {
    auto const& view = check.view;
    if (!view.day || view.options.directory.empty()) return;
    std::vector<span> parts;
    for (auto const& issuer : d.issuers) parts.push_back(issuer.where);
    if (auto const last = enforcement_of(d); !last.empty()) parts.push_back(last);
    for (auto const& each : d.recipients) parts.push_back(each.where);
    auto const is_cited = [&](span where) {
        auto const* const next = first_behind(cited, where.begin);
        return next != nullptr && next->match.where.overlaps(where);
    };
    for (auto const part : parts) {
        if (part.empty()) continue;
        for (agency_match m : find_agencies(view.text.substr(0, part.end).substr(part.begin), {.classes = true})) {
            auto const move = [&](span& s) {
                if (!s.empty()) s = {s.begin + part.begin, s.end + part.begin};
            };
            move(m.where);
            move(m.head);
            move(m.territory);
            auto const fault = fault_of(view.options.directory, view.text, m, *view.day);
            if ((fault.district || fault.gone) && !is_cited(m.where)) report_fault(check, fault, m.where);
        }
    }
}

} // namespace cchc::detail
