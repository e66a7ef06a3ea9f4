// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/read_report.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include <cchc/agency/resolve.hpp>
#include <cchc/agency/usage.hpp>
#include <cchc/citation/find_citations.hpp>
#include <cchc/text/plain_text.hpp>
#include <cchc/time/find_deadlines.hpp>

#include "report/figure_finder.hpp"
#include "text/phrases.hpp"
#include "report/reading.hpp"

namespace cchc {
namespace detail {
namespace {

template <class Match>
std::vector<span> spans_of(std::vector<Match> const& matches) {
    std::vector<span> spans;
    spans.reserve(matches.size());
    for (auto const& m : matches) spans.push_back(m.where);
    return spans;
}

/// Whether `outer` has `inner` in it and more.
bool is_within(span inner, span outer) noexcept {
    return outer.contains(inner) && inner != outer;
}

/// Dates and periods outside citations; where one is part of the other, the longer; both where they are the same words.
void read_times(reading& r) {
    std::vector<period_match> periods;
    for (auto const& m : find_periods(r.text))
        if (match_around(r.citations, m.where) == nullptr) periods.push_back(m);
    for (auto const& m : find_dates(r.text)) {
        if (match_around(r.citations, m.where) != nullptr) continue;
        auto const* const around = match_around(periods, m.where);
        if (around == nullptr || !is_within(m.where, around->where)) r.dates.push_back(m);
    }
    for (auto const& m : periods) {
        auto const* const around = match_around(r.dates, m.where);
        if (around == nullptr || !is_within(m.where, around->where)) r.periods.push_back(m);
    }
}

reading read(std::string_view text) {
    reading r;
    r.text = text;
    r.paragraphs = read_paragraphs(text);
    for (auto const& m : find_citations(text)) r.citations.push_back(m);
    for (auto const& m : find_agencies(text)) r.agencies.push_back(m);
    read_times(r);
    return r;
}

std::vector<document_mention> mentions_of(reading const& r, enclosing_document const& self) {
    auto resolutions = resolve(r.text, r.citations, self);
    std::vector<document_mention> mentions;
    mentions.reserve(r.citations.size());
    for (std::size_t i = 0; i < r.citations.size(); ++i)
        mentions.push_back({to_citation(r.text, r.citations[i]), std::move(resolutions[i]), std::nullopt});
    return mentions;
}

std::string title_of(std::string_view text, span body) {
    sentence_reader sentences{text, body};
    auto title = plain_text(text, sentences.next());
    while (!title.empty() && (title.back() == '.' || title.back() == ';')) title.pop_back();
    return title;
}

class report_builder {
public:
    report_builder(reading const& r, agency_directory const& directory) : r_{r}, directory_{directory} {}

    [[nodiscard]] periodic_report build() {
        auto const head = read_head(r_);
        auto outline = read_outline(r_, head);
        take_head(head);
        take_documents(head);
        auto const roles = read_roles(r_, head);
        take_agencies(head, roles);
        report_.sections = std::move(outline.sections);
        take_figures();
        for (auto const& listed : outline.duties) take_duty(listed, roles);
        for (auto& d : read_duty_tables(r_, outline)) report_.tasks.push_back(std::move(d));
        for (auto const where : outline.proposals) take_proposal(where);
        if (!report_.plans) take_plans(outline.announcement);
        report_.warnings = find_warnings(r_, outline, report_, names_of_others_times());
        return std::move(report_);
    }

private:
    void take_head(report_head const& head) {
        report_.title = plain_text(r_.text, head.title);
        report_.title_where = head.title;
        report_.issuer = plain_text(r_.text, head.issuer);
        report_.date = head.date;
        report_.covers = head.covers;
        report_.plans = head.plans;
    }

    void take_documents(report_head const& head) {
        enclosing_document self;
        if (!head.own.empty()) self.type = r_.citations[head.own.front()].type;
        report_.documents = mentions_of(r_, self);
        report_.distinct = group_documents(report_.documents);
        for (auto const i : head.own) {
            auto const& mention = report_.documents[i];
            if (!report_.number) report_.number = mention.cited.number;
            if (!mention.document) continue;
            auto& document = report_.distinct[*mention.document];
            document.is_this_report = true;
            document.issuer = report_.issuer;
            if (!document.date) document.date = report_.date;
        }
    }

    /// The day on which agencies are looked up: that of the report, or the last of its period.
    [[nodiscard]] std::optional<boost::gregorian::date> day() const {
        if (report_.date) return report_.date->first();
        return report_.covers ? std::optional{report_.covers->last()} : std::nullopt;
    }

    void take_agencies(report_head const& head, agency_roles const& roles) {
        context_ = place_of(head);
        for (std::size_t i = 0; i < r_.agencies.size(); ++i) {
            auto const& m = r_.agencies[i];
            auto const id = look_up(m).id();
            report_.agencies.push_back({m.where, name_of(m, id, context_), m.kind, roles.roles[i], id});
            if (roles.roles[i] == agency_role::issuer && !report_.issuer_id) report_.issuer_id = id;
        }
    }

    /// Where the report comes from: the territory of its issuer, else the province that the text speaks of.
    [[nodiscard]] agency_context place_of(report_head const& head) {
        agency_context context;
        context.day = day();
        report_.province = find_province(r_, head, directory_, context.day);
        context.within = report_.province.value_or("");
        if (head.issuer_agencies.empty()) return context;
        auto const& issuer = r_.agencies[head.issuer_agencies.front()];
        auto const* const known =
            directory_.by_id(resolve_agency(r_.text, issuer, directory_, context).id().value_or(""));
        if (known == nullptr) return context;
        bool const local = known->level != agency_level::central && known->level != agency_level::state;
        if (!local) report_.province.reset();
        context.within = local ? known->territory : "";
        return context;
    }

    /// Looked up once for each way in which agencies are written.
    [[nodiscard]] agency_lookup const& look_up(agency_match const& m) {
        auto const key = std::string{surface(r_.text, m.head)} + '\0' + std::string{surface(r_.text, m.where)};
        auto const [known, is_new] = looked_up_.try_emplace(key);
        if (is_new) known->second = resolve_agency(r_.text, m, directory_, context_);
        return known->second;
    }

    /// Names that nobody bears on the day of the report, of those who issue it or are told to act; of the past it may tell.
    [[nodiscard]] std::vector<agency_use_warning> names_of_others_times() {
        std::vector<agency_use_warning> all;
        for (std::size_t i = 0; i < r_.agencies.size(); ++i) {
            auto const role = report_.agencies[i].role;
            if (role != agency_role::issuer && role != agency_role::lead) continue;
            if (auto warning = check_use(r_.agencies[i], look_up(r_.agencies[i]), directory_, context_))
                all.push_back(std::move(*warning));
        }
        return all;
    }

    /// As the directory has it, else as written.
    [[nodiscard]] std::string name_of(agency_match const& m, std::optional<std::string> const& id,
                                      agency_context const& context) const {
        auto const* const known = id && context.day ? directory_.by_id(*id) : nullptr;
        return known == nullptr ? full_surface(r_.text, m) : std::string{known->name_on(*context.day)};
    }

    void take_figures() {
        auto const times = merged(spans_of(r_.dates), spans_of(r_.periods));
        report_.figures = detail::find_figures(r_.text, r_.paragraphs, merged(spans_of(r_.citations), times));
        report_.counted = count_agencies(report_.figures);
    }

    void take_duty(listed_duty const& listed, agency_roles const& roles) {
        duty d;
        d.where = listed.where;
        d.ordinal = listed.mark.ordinal != 0 ? listed.mark.ordinal : listed.place;
        bool const marked = listed.mark.kind != marker_kind::none;
        span const body{marked ? listed.mark.where.end : listed.where.begin, listed.where.end};
        d.title = title_of(r_.text, body);
        d.about = classify(surface(r_.text, body)).about;
        auto const [first, last] = matches_in(r_.citations, listed.where);
        for (auto i = first; i < last; ++i) d.bases.push_back(i);
        if (d.about == reform_field::unknown) d.about = classify(surface(r_.text, listed.heading)).about;
        take_due(d, body);
        take_lead(d, body, roles);
        if (d.lead.empty()) take_lead(d, listed.heading, roles);
        report_.tasks.push_back(std::move(d));
    }

    /// The first time limit that stands outside what is cited.
    void take_due(duty& d, span body) const {
        for (auto const& m : find_deadlines(surface(r_.text, body))) {
            span const where{body.begin + m.where.begin, body.begin + m.where.end};
            if (match_around(r_.citations, where) != nullptr) continue;
            d.due = to_deadline(surface(r_.text, body), m);
            d.due_where = where;
            return;
        }
    }

    /// "Đề nghị Bộ Nội vụ …"; "Không" under a heading of proposals is none.
    void take_proposal(span where) {
        report_proposal p;
        p.where = where;
        p.text = title_of(r_.text, where);
        token_window words{r_.text, where};
        bool const none = words[0].is("không"_vn) && (!words[1].is(token_kind::word) || words[1].is("có"_vn));
        if (p.text.empty() || none) return;
        constexpr std::size_t most_words = 6;
        for (std::size_t i = 0; i < most_words && words[0]; ++i, words.advance()) {
            auto const* const agency = match_at(words[0].where.begin);
            if (agency == nullptr) continue;
            p.to = full_surface(r_.text, *agency);
            p.to_where = agency->where;
            break;
        }
        report_.proposals.push_back(std::move(p));
    }

    [[nodiscard]] agency_match const* match_at(std::size_t begin) const noexcept {
        auto const [first, last] = matches_in(r_.agencies, {begin, begin + 1});
        return first == last ? nullptr : &r_.agencies[first];
    }

    /// Who is told to do it, or the agency with which the duty begins.
    void take_lead(duty& d, span body, agency_roles const& roles) {
        auto const lead =
            std::lower_bound(roles.leads.begin(), roles.leads.end(), body.begin,
                             [&](std::size_t a, std::size_t at) { return r_.agencies[a].where.begin < at; });
        auto const [first, last] = matches_in(r_.agencies, body);
        bool const told = lead != roles.leads.end() && body.contains(r_.agencies[*lead].where);
        bool const begins =
            first != last && r_.agencies[first].where.begin == token_window{r_.text, body}[0].where.begin;
        if (!told && !begins) return;
        auto const i = told ? *lead : first;
        d.lead = full_surface(r_.text, r_.agencies[i]);
        d.lead_where = r_.agencies[i].where;
        report_.agencies[i].role = std::min(report_.agencies[i].role, agency_role::lead);
    }

    /// The period named where the duties are announced.
    void take_plans(span announcement) {
        auto const [first, last] = matches_in(r_.periods, announcement);
        for (auto i = first; i < last && !report_.plans; ++i) report_.plans = r_.periods[i].value;
    }

    reading const& r_;
    agency_directory const& directory_;
    agency_context context_;
    std::unordered_map<std::string, agency_lookup> looked_up_;
    periodic_report report_;
};

} // namespace
} // namespace detail

periodic_report read_report(std::string_view text, agency_directory const& directory) {
    auto const r = detail::read(text);
    return detail::report_builder{r, directory}.build();
}

} // namespace cchc
