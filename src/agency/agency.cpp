// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/agency.hpp>

namespace cchc {

std::string_view to_string(name_form form) noexcept {
    switch (form) {
    case name_form::full: return "full";
    case name_form::short_form: return "short_form";
    case name_form::abbreviation: return "abbreviation";
    case name_form::symbol: return "symbol";
    }
    return "";
}

std::string_view agency::name_on(boost::gregorian::date day, name_form form) const& noexcept {
    agency_name const* best = nullptr;
    for (auto const& name : names) {
        if (name.form != form) continue;
        if (name.valid.covers(day)) return name.text;
        bool const begun = !name.valid.from || *name.valid.from <= day;
        if (best == nullptr || begun) best = &name;
    }
    return best == nullptr ? std::string_view{} : std::string_view{best->text};
}

} // namespace cchc
