// SPDX-License-Identifier: BSL-1.0
/// @file
/// A periodic report as a value.
///
/// Every agency reports to the one above it, by the month, quarter, half-year and year, what it was ordered to do, what
/// it did, and what comes next (Decree 09/2019/NĐ-CP on the reporting regime; before 2019 each field had its own
/// rules). A report on administrative reform follows an outline: steering, results by field, assessment, duties of the
/// next period, proposals. A `periodic_report` holds what such a text states, each fact with the place where it stands:
///
///     periodic_report r = read_report(text, agency_directory::national());
///     r.number                       // 80/BC-SNV
///     r.covers                       // 6 tháng đầu năm 2014
///     r.documents.size()             // 13 mentions …
///     r.distinct.size()              // … of 11 documents
///     r.agencies[4].role             // agency_role::praised
///     r.tasks[0].bases               // the documents that duty 1 rests on
///     r.warnings                     // what is doubtful, by rule
///
/// What is not stated is absent: a report without a number has no number. What it is **not**: the truth. A report says
/// that 219.245 dossiers were resolved; whether they were is not for this value to know.
///
/// **Case study: how many documents does a report name?** The report of Sơn La speaks thirteen times of a document, and
/// of eleven documents: its own number and one decision stand there twice. Who checks citations needs the mentions, who
/// wants the list of legal bases needs the documents. Here are both: `documents` holds each mention, `distinct` each
/// document once, with the indices of its mentions. Two mentions are of one document when their numbers are the same
/// and their dates do not contradict each other; 76/NQ-CP of 2013 and 76/NQ-CP of 2021 are two.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/agency/kind.hpp>
#include <cchc/agency/level.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/citation/resolve.hpp>
#include <cchc/report/duty.hpp>
#include <cchc/report/figure.hpp>
#include <cchc/task/reform_field.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/partial_date.hpp>
#include <cchc/time/period.hpp>

namespace cchc {

/// Phần của báo cáo (part of a report).
///
/// @ingroup report
enum class report_part : std::uint8_t {
    opening,    ///< title, letterhead, the sentence that announces the report
    results,    ///< kết quả
    assessment, ///< đánh giá, hạn chế, nguyên nhân
    duties,     ///< phương hướng, nhiệm vụ
    proposals,  ///< kiến nghị, đề xuất
    closing,    ///< signature, recipients, source
};

/// "opening", "results", …
///
/// @ingroup report
[[nodiscard]] std::string_view to_string(report_part part) noexcept;

/// Mục (section): neighbouring sentences on one field in one part.
///
/// A heading decides for what stands under it; where there are none, as in a report made for the press, the sentences
/// speak for themselves, and one that says nothing of any field belongs to the one before it in its paragraph.
///
/// @ingroup report
struct report_section {
    span where{};
    report_part part = report_part::results;
    reform_field about = reform_field::unknown;
    std::string heading; ///< the nearest above it, without its number; empty when there is none

    friend bool operator==(report_section const&, report_section const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &report_section::where}, field{"part", &report_section::part},
                          field{"about", &report_section::about}, field{"heading", &report_section::heading}};
    }
};

/// Văn bản được nêu (document mention).
///
/// @ingroup report
struct document_mention {
    citation cited;
    resolution means;                    ///< whose document a back reference means
    std::optional<std::size_t> document; ///< index into `periodic_report::distinct`; none when it is not known which

    friend bool operator==(document_mention const&, document_mention const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"cited", &document_mention::cited}, field{"means", &document_mention::means},
                          field{"document", &document_mention::document}};
    }
};

/// Văn bản (document), once, with all that its mentions state together.
///
/// @ingroup report
struct distinct_document {
    document_type type = document_type::unknown;
    std::optional<document_number> number;
    std::string title;
    std::optional<partial_date> date; ///< the most precise that is stated
    std::string issuer;
    bool is_this_report = false;
    std::vector<std::size_t> mentions; ///< indices into `periodic_report::documents`, at least one

    friend bool operator==(distinct_document const&, distinct_document const&) = default;

    static constexpr auto fields() {
        return std::tuple{
            field{"type", &distinct_document::type},        field{"number", &distinct_document::number},
            field{"title", &distinct_document::title},      field{"date", &distinct_document::date},
            field{"issuer", &distinct_document::issuer},    field{"is_this_report", &distinct_document::is_this_report},
            field{"mentions", &distinct_document::mentions}};
    }
};

/// Vai trò của cơ quan (role of an agency) where it is mentioned. Of several the first in this list is given.
///
/// @ingroup report
enum class agency_role : std::uint8_t {
    issuer,     ///< it issues the report
    cited,      ///< it issued a document that is cited
    lead,       ///< it is told to carry out a duty
    has_portal, ///< its portal is said to work
    piloting,   ///< something is tried out there
    criticised, ///< named as an example of what goes badly
    praised,    ///< named as an example of what goes well: "tiêu biểu như"
    mentioned,  ///< no more than that
};

/// "issuer", "cited", …
///
/// @ingroup report
[[nodiscard]] std::string_view to_string(agency_role role) noexcept;

/// Cơ quan được nêu (agency mention).
///
/// @ingroup report
struct agency_mention {
    span where{}; ///< in a list, from the second member on, its own words only
    std::string name; ///< of the directory on the day of the report: "Sở Nội vụ tỉnh Sơn La"; where it is not known,
                      ///< as written, with the shared words of its list
    agency_kind kind = agency_kind::other;
    agency_role role = agency_role::mentioned;
    std::optional<std::string> id; ///< of the directory, in the province and on the day of the report

    friend bool operator==(agency_mention const&, agency_mention const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &agency_mention::where}, field{"name", &agency_mention::name},
                          field{"kind", &agency_mention::kind}, field{"role", &agency_mention::role},
                          field{"id", &agency_mention::id}};
    }
};

/// Số đơn vị (agencies that are counted and not named): *5 đơn vị thực hiện thí điểm, trong đó có 03 đơn vị cấp tỉnh*.
///
/// @ingroup report
struct counted_agencies {
    std::size_t figure = 0; ///< index into `periodic_report::figures`
    agency_role role = agency_role::mentioned;
    std::optional<agency_level> level; ///< "cấp tỉnh"; none when it is not said

    friend bool operator==(counted_agencies const&, counted_agencies const&) = default;

    static constexpr auto fields() {
        return std::tuple{cchc::field{"figure", &counted_agencies::figure},
                          cchc::field{"role", &counted_agencies::role}, cchc::field{"level", &counted_agencies::level}};
    }
};

/// Kiến nghị, đề xuất (proposal): what the report asks of others.
///
/// @ingroup report
struct report_proposal {
    span where{};
    std::string text; ///< without its number, blanks made one, without a full stop
    std::string to;   ///< of whom, as written: "Bộ Nội vụ"; empty when nobody is named
    span to_where{};

    friend bool operator==(report_proposal const&, report_proposal const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &report_proposal::where}, field{"text", &report_proposal::text},
                          field{"to", &report_proposal::to}, field{"to_where", &report_proposal::to_where}};
    }
};

/// Cảnh báo (warning): what is doubtful in a text, as a value.
///
/// | code                  | what                                                                    |
/// |-----------------------|-------------------------------------------------------------------------|
/// | D01, N03, …           | a citation as it is written: see `citation_doubt`                       |
/// | D03                   | a date or period that no calendar has                                   |
/// | A01                   | the issuer, or one told to act, by a name that nobody bears that day    |
/// | F01                   | a field of the reform programme with neither a section nor a duty       |
/// | T01                   | bytes that are not UTF-8                                                |
/// | duplicate-word        | a word of grammar twice in a row: "các các"                             |
/// | spelling              | letters that no Vietnamese syllable has in this order: "thuânl"         |
/// | numbering             | a duty whose number does not follow the one before                      |
/// | parts-exceed-whole    | parts ("trong đó …") that add up to more than the whole                 |
/// | share                 | a percentage that is not the share it stands behind                     |
///
/// @ingroup report
struct report_warning {
    std::string code;
    std::string message; ///< one English sentence without a full stop
    std::string subject; ///< of F01 the Vietnamese name of the field; else empty
    span where{};        ///< empty for what is missing

    friend bool operator==(report_warning const&, report_warning const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"code", &report_warning::code}, field{"message", &report_warning::message},
                          field{"subject", &report_warning::subject}, field{"where", &report_warning::where}};
    }
};

/// Báo cáo định kỳ (periodic report). All lists are in the order of the text.
///
/// @ingroup report
struct periodic_report {
    std::string title; ///< as written, blanks made one, without a full stop
    span title_where{};
    std::string issuer;                   ///< as written
    std::optional<std::string> issuer_id; ///< of the directory
    std::optional<document_number> number;
    std::optional<partial_date> date;
    std::optional<period> covers;        ///< the period reported on
    std::optional<period> plans;         ///< the period that the duties are for
    std::optional<std::string> province; ///< id of its territory: "vn/son-la"; none when the text does not say
    std::vector<report_section> sections;
    std::vector<document_mention> documents;
    std::vector<distinct_document> distinct; ///< in the order of their first mentions
    std::vector<agency_mention> agencies;
    std::vector<counted_agencies> counted;
    std::vector<figure> figures;
    std::vector<duty> tasks;
    std::vector<report_proposal> proposals;
    std::vector<report_warning> warnings;

    friend bool operator==(periodic_report const&, periodic_report const&) = default;

    static constexpr auto fields() {
        return std::tuple{
            field{"title", &periodic_report::title},         field{"title_where", &periodic_report::title_where},
            field{"issuer", &periodic_report::issuer},       field{"issuer_id", &periodic_report::issuer_id},
            field{"number", &periodic_report::number},       field{"date", &periodic_report::date},
            field{"covers", &periodic_report::covers},       field{"plans", &periodic_report::plans},
            field{"province", &periodic_report::province},   field{"sections", &periodic_report::sections},
            field{"documents", &periodic_report::documents}, field{"distinct", &periodic_report::distinct},
            field{"agencies", &periodic_report::agencies},   field{"counted", &periodic_report::counted},
            field{"figures", &periodic_report::figures},     field{"tasks", &periodic_report::tasks},
            field{"proposals", &periodic_report::proposals}, field{"warnings", &periodic_report::warnings}};
    }
};

} // namespace cchc
