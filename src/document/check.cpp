// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/check.hpp>

#include <algorithm>
#include <memory>

#include <cchc/citation/short_form.hpp>

#include "document/checking.hpp"

namespace cchc {
namespace {

using detail::checking;
using detail::cited_document;

/// What all rules look at.
struct reading_of_text {
    std::vector<citation_match> matches;
    std::vector<citation> citations;
    std::vector<cited_document> cited;
    std::vector<date_match> dates;
};

reading_of_text read_for_check(std::string_view text) {
    reading_of_text r;
    for (citation_match const& m : find_citations(text)) r.matches.push_back(m);
    r.matches = with_short_forms(text, std::move(r.matches));
    r.citations.reserve(r.matches.size());
    for (auto const& m : r.matches) r.citations.push_back(to_citation(text, m));
    for (std::size_t i = 0; i < r.matches.size(); ++i)
        r.cited.push_back(detail::parts_of(text, r.matches[i], r.citations[i]));
    for (date_match const& d : find_dates(text)) r.dates.push_back(d);
    return r;
}

void run_own_rules(check_view const& view, std::vector<diagnostic>& found) {
    for (auto const& rule : view.options.rules.rules()) {
        auto const* const own = view.options.rules.own(rule.id);
        if (own == nullptr || !*own || !rule.on) continue;
        bool const bound = rule.applies.from || rule.applies.until;
        if (bound && (!view.day || !rule.applies.covers(*view.day))) continue;
        finding_list list{rule, found};
        (*own)(view, list);
    }
}

/// Whether a rule that is on waits for the day of the document.
bool waits_for_day(check_rules const& rules) {
    auto const all = rules.rules();
    return std::any_of(all.begin(), all.end(), [](check_rule const& r) {
        return r.on && r.judged == rule_day::of_document && (r.applies.from || r.applies.until);
    });
}

void run_rules(checking& check, reading_of_text const& r) {
    for (auto const& each : r.cited) detail::check_citation(check, each);
    detail::check_letters_of_successors(check);
    detail::check_dates(check, r.cited);
    detail::check_characters(check);
    detail::check_words(check, r.cited);
}

void put_in_order(std::vector<diagnostic>& found) {
    std::stable_sort(found.begin(), found.end(), [](diagnostic const& a, diagnostic const& b) {
        return a.where != b.where ? a.where < b.where : a.rule < b.rule;
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

} // namespace

std::vector<diagnostic> check(std::string_view text, check_options const& options) {
    std::vector<diagnostic> found;
    auto const r = read_for_check(text);
    check_view const view{text, nullptr, options.day, r.citations, r.dates, options};
    checking check{view, found};
    run_rules(check, r);
    run_own_rules(view, found);
    if (!view.day && waits_for_day(options.rules))
        check.add("no-date", {}, "không rõ ngày của văn bản; các quy tắc theo thời gian không được áp dụng",
                  "the day of the document is not known; rules bound to days are left out");
    put_in_order(found);
    return found;
}

std::vector<diagnostic> check(citation const& c, std::optional<boost::gregorian::date> on,
                              check_options const& options) {
    std::vector<diagnostic> found;
    std::span<citation const> const one{&c, 1};
    check_view const view{{}, nullptr, on ? on : options.day, one, {}, options};
    checking check{view, found};
    std::vector<cited_document> const cited{detail::alone(c)};
    detail::check_citation(check, cited.front());
    detail::check_dates(check, cited);
    put_in_order(found);
    return found;
}

} // namespace cchc
