// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/to_programme.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <cchc/text/normal.hpp>

namespace cchc {
namespace {

struct kind_word {
    std::string_view word; ///< in small letters, without marks
    measure_kind kind;
};

/// The first that stands in the words around a figure decides.
constexpr std::array<kind_word, 16> kind_words{{
    {"iso", measure_kind::iso},
    {"chuyen muc", measure_kind::communication},
    {"phong su", measure_kind::communication},
    {"phat song", measure_kind::communication},
    {"tin, bai", measure_kind::communication},
    {"tuyen truyen", measure_kind::communication},
    {"thu tieng", measure_kind::communication},
    {"cong thong tin", measure_kind::portal},
    {"trang thong tin", measure_kind::portal},
    {"thi diem", measure_kind::pilot},
    {"boi duong", measure_kind::training},
    {"dao tao", measure_kind::training},
    {"hai long", measure_kind::satisfaction},
    {"mot cua", measure_kind::one_stop},
    {"thu tuc hanh chinh", measure_kind::procedure},
    {"kiem tra", measure_kind::inspection},
}};

measure_kind kind_of(figure const& f) {
    auto const words = fold(f.action + ' ' + f.unit + ' ' + f.what, fold_all).text;
    for (auto const& each : kind_words)
        if (words.find(each.word) != std::string::npos) return each.kind;
    return measure_kind::other;
}

std::optional<std::uint64_t> whole(std::optional<decimal> number) noexcept {
    if (!number || number->mantissa() < 0 || decimal{number->whole()} != *number) return std::nullopt;
    return static_cast<std::uint64_t>(number->whole());
}

bool counts_dossiers(figure const& f) {
    return f.measures == measure::resolved_of_received &&
           fold(f.unit, fold_all).text.find("ho so") != std::string::npos;
}

/// Adds one report to a programme.
class report_adder {
public:
    report_adder(programme p, periodic_report const& report, std::string_view text, std::string id)
        : p_{std::move(p)}, report_{report}, text_{text}, id_{std::move(id)} {
        if (id_.empty()) id_ = report.number ? to_string(*report.number) : report.title;
    }

    programme run() && {
        p_.reports.push_back({id_, report_.title, report_.issuer, report_.number ? to_string(*report_.number) : "",
                              report_.date, report_.covers});
        if (p_.issuer.empty()) p_.issuer = report_.issuer;
        if (!p_.covers) p_.covers = report_.covers;
        for (auto const& each : report_.distinct)
            if (!each.is_this_report) add(each);
        for (auto const& each : report_.agencies) add(each);
        for (auto const& each : report_.tasks) add(each);
        for (auto const& each : report_.figures) add(each);
        return std::move(p_);
    }

private:
    [[nodiscard]] fact_source at(span where) const { return {id_, where}; }

    [[nodiscard]] static std::string name_of(distinct_document const& d) {
        return d.number ? to_string(*d.number) : d.title;
    }

    void add(distinct_document const& d) {
        auto const* const known = find_document(p_, name_of(d), d.date);
        auto const place =
            known == nullptr ? p_.documents.size() : static_cast<std::size_t>(known - p_.documents.data());
        if (known == nullptr) {
            programme_document one;
            one.type = d.type;
            one.number = d.number;
            one.issuer = d.issuer;
            one.title = d.title;
            p_.documents.push_back(std::move(one));
        }
        auto& one = p_.documents[place];
        if (d.date && (!one.date || one.date->precision() < d.date->precision())) one.date = d.date;
        for (auto const mention : d.mentions) one.sources.push_back(at(report_.documents[mention].cited.where));
    }

    void add(agency_mention const& mention) {
        auto const kind = [&]() -> std::optional<remark_kind> {
            switch (mention.role) {
            case agency_role::praised: return remark_kind::praised;
            case agency_role::criticised: return remark_kind::criticised;
            case agency_role::piloting: return remark_kind::piloting;
            case agency_role::has_portal: return remark_kind::has_portal;
            default: return std::nullopt;
            }
        }();
        if (!kind) return;
        auto const id = mention.id.value_or(mention.name);
        auto known =
            std::find_if(p_.agencies.begin(), p_.agencies.end(), [&](programme_agency const& a) { return a.id == id; });
        if (known == p_.agencies.end()) known = p_.agencies.insert(known, {id, mention.name, {}, {}});
        known->remarks.push_back({*kind, "", at(mention.where)});
    }

    void add(duty const& d) {
        programme_duty one;
        one.ordinal = d.ordinal;
        one.title = d.title;
        one.about = d.about;
        for (auto const& lead : d.leads) one.leads.push_back(lead.name);
        one.due = surface(text_, d.due_where);
        one.source = at(d.where);
        for (auto const mention : d.bases) {
            auto const document = report_.documents[mention].document;
            if (!document) continue;
            auto name = name_of(report_.distinct[*document]);
            if (std::find(one.bases.begin(), one.bases.end(), name) == one.bases.end())
                one.bases.push_back(std::move(name));
        }
        p_.duties.push_back(std::move(one));
    }

    void add(figure const& f) {
        if (auto const done = whole(f.value), received = whole(f.of); counts_dossiers(f) && done && received) {
            one_stop_row row;
            row.covers = f.during ? f.during : report_.covers;
            row.counts.received = received;
            row.counts.done = done;
            p_.one_stop.push_back(std::move(row));
            return;
        }
        programme_measure m;
        m.kind = kind_of(f);
        for (auto const& section : report_.sections)
            if (section.where.begin <= f.where.begin && f.where.end <= section.where.end) m.about = section.about;
        m.action = f.action;
        m.value = f.value;
        m.of = f.of;
        m.unit = f.unit;
        m.what = f.what;
        m.during = f.during ? f.during : report_.covers;
        m.source = at(f.where);
        p_.measures.push_back(std::move(m));
    }

    programme p_;
    periodic_report const& report_;
    std::string_view text_;
    std::string id_;
};

} // namespace

programme with_report(programme p, periodic_report const& report, std::string_view text, std::string id) {
    return report_adder{std::move(p), report, text, std::move(id)}.run();
}

} // namespace cchc
