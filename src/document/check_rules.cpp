// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/check_rules.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include <cchc/time/date.hpp>

namespace cchc {
namespace {

using boost::gregorian::date;
using detail::existing_date;
using namespace std::string_view_literals;

struct rule_row {
    std::string_view id;
    severity level;
    rule_day judged;
    std::string_view vietnamese;
    std::string_view english;
    std::string_view basis;
    std::optional<date> from;
    std::optional<date> until;
    certainty status;
    bool on;
};

constexpr rule_row rows[] = {
#include "data/check_rules.inc"
};

} // namespace

std::string_view to_string(rule_day day) noexcept {
    switch (day) {
    case rule_day::of_document: return "of_document";
    case rule_day::of_cited: return "of_cited";
    }
    return "";
}

void finding_list::add(span where, std::string vietnamese, std::string english) {
    found_->push_back({rule_->id, rule_->level, where, std::move(vietnamese), std::move(english), rule_->basis,
                       rule_->applies, rule_->status});
}

check_rules check_rules::standard() {
    check_rules all;
    all.rules_.reserve(std::size(rows));
    for (auto const& row : rows)
        all.rules_.push_back({std::string{row.id}, row.level, row.judged, std::string{row.vietnamese},
                              std::string{row.english}, std::string{row.basis}, {row.from, row.until}, row.status,
                              row.on});
    all.own_.resize(std::size(rows));
    return all;
}

check_rule const* check_rules::find(std::string_view id) const& noexcept {
    auto const at = std::find_if(rules_.begin(), rules_.end(), [&](check_rule const& r) { return r.id == id; });
    return at == rules_.end() ? nullptr : &*at;
}

check_rule& check_rules::row(std::string_view id) {
    auto const at = std::find_if(rules_.begin(), rules_.end(), [&](check_rule const& r) { return r.id == id; });
    if (at == rules_.end()) throw error{failure{errc::rule_form, 0}};
    return *at;
}

check_rules check_rules::switched(std::string_view id, bool on) const {
    auto changed = *this;
    changed.row(id).on = on;
    return changed;
}

check_rules check_rules::level(std::string_view id, severity level) const {
    auto changed = *this;
    changed.row(id).level = level;
    return changed;
}

result<check_rules> check_rules::with_setting(std::string_view text) const {
    auto const equals = std::min(text.find('='), text.size());
    auto const id = text.substr(0, equals);
    if (find(id) == nullptr) return failure{errc::rule_form, 0};
    auto const value = text.substr(std::min(equals + 1, text.size()));
    if (value == "on") return on(id);
    if (value == "off") return off(id);
    auto const given = parse_severity(value);
    if (!given) return failure{errc::rule_form, std::min(equals + 1, text.size())};
    return on(id).level(id, *given);
}

check_rules check_rules::with(check_rule rule, check_function does) const {
    auto changed = *this;
    auto const at = std::find_if(changed.rules_.begin(), changed.rules_.end(),
                                 [&](check_rule const& r) { return r.id == rule.id; });
    auto own = std::make_shared<check_function const>(std::move(does));
    if (at == changed.rules_.end()) {
        changed.rules_.push_back(std::move(rule));
        changed.own_.push_back(std::move(own));
    } else {
        changed.own_[static_cast<std::size_t>(at - changed.rules_.begin())] = std::move(own);
        *at = std::move(rule);
    }
    return changed;
}

check_function const* check_rules::own(std::string_view id) const noexcept {
    auto const* const rule = find(id);
    return rule == nullptr ? nullptr : own_[static_cast<std::size_t>(rule - rules_.data())].get();
}

} // namespace cchc
