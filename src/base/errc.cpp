// SPDX-License-Identifier: BSL-1.0
#include <cchc/base/errc.hpp>

namespace cchc {

std::string_view message(errc code) noexcept {
    switch (code) {
    case errc::empty_input: return "there is nothing to read";
    case errc::unexpected_character: return "a character that cannot stand here";
    case errc::unexpected_end: return "the input ends too early";
    case errc::trailing_characters: return "a complete value is followed by something else";
    case errc::invalid_utf8: return "bytes that are not UTF-8";
    case errc::encoding_name: return "not the name of an encoding known here";
    case errc::encoding_character: return "a character that the encoding does not have";
    case errc::numeral_form: return "digits that are not a number in Vietnamese or Roman notation";
    case errc::numeral_grouping: return "a group separator that does not stand before exactly three digits";
    case errc::out_of_range: return "a number too large or too small for what it means";
    case errc::date_form: return "not a date in any written form";
    case errc::date_day: return "a day that the month does not have";
    case errc::date_month: return "the month is not 1 to 12";
    case errc::date_year: return "the year is not 1400 to 9999";
    case errc::period_form: return "not a period in any written form";
    case errc::period_order: return "a period that ends before it begins";
    case errc::history_order: return "dated values that overlap or run backwards";
    case errc::document_serial: return "a document number does not begin with its serial";
    case errc::document_symbol: return "the symbol of a document number fits no known family";
    case errc::document_type: return "not a type of document";
    case errc::provision_form: return "not a provision in any written form";
    case errc::provision_order: return "provisions whose nesting is impossible";
    case errc::provision_letter: return "a letter that names no point";
    case errc::citation_form: return "not a citation";
    case errc::agency_level: return "not a level of government";
    case errc::agency_kind: return "not a kind of agency";
    case errc::agency_parent: return "an agency names a parent that is not there";
    case errc::agency_duplicate: return "two agencies share an id on the same day";
    case errc::agency_days: return "a validity that runs backwards, or beyond that of what it belongs to";
    case errc::agency_relation: return "a predecessor or successor that is not there";
    case errc::territory_code: return "two territories share a code on the same day";
    case errc::table_columns: return "a table row has the wrong number of columns";
    case errc::table_quote: return "a quoted table cell that never ends";
    case errc::json_form: return "not JSON";
    case errc::json_field: return "a JSON field is missing or of the wrong kind";
    case errc::lunar_date: return "a day, or a leap month, that the lunar calendar does not have";
    case errc::not_covered: return "a question about a day for which the calendar has no law or notice";
    case errc::calendar_conflict: return "two entries of a calendar that cannot both hold";
    case errc::calendar_entry: return "a day or a kind that an entry of a calendar cannot have";
    case errc::deadline_form: return "not a deadline in any written form";
    case errc::deadline_start: return "a term of days or months without the day from which it runs";
    case errc::task_duplicate: return "two tasks share an id";
    case errc::task_unknown: return "an event of a task that is not there";
    case errc::task_event: return "an event without what its kind needs";
    case errc::range_empty: return "a range that holds no number";
    case errc::rule_form: return "not a rule in any written form";
    case errc::rule_amount: return "not an amount of points";
    case errc::rule_state: return "a state without a name, or one that stands twice";
    case errc::rule_overlap: return "two steps that share a figure";
    case errc::rule_gap: return "steps that leave figures out";
    case errc::rule_group: return "not a group of respondents and its weight";
    case errc::rule_limit: return "not a limit, or not of this rule";
    case errc::criterion_code: return "a criterion without a code";
    case errc::criterion_duplicate: return "two criteria with one code";
    case errc::criterion_parent: return "a criterion names a parent that is not there";
    case errc::criterion_ring: return "a criterion stands below itself";
    case errc::criterion_level: return "not a level that is scored";
    case errc::criterion_method: return "not a method of scoring";
    case errc::scoring_stage: return "not a stage of scoring";
    case errc::table_heading: return "a column that is missing, or stands twice";
    }
    return "an unknown error code";
}

} // namespace cchc
