// SPDX-License-Identifier: BSL-1.0
/// @file
/// What can be wrong with a piece of input, as one closed list.
///
/// A parser that refuses its input says two things: *what* is wrong, as an `errc`, and *where*, as the byte offset at
/// which it could not go on (see `failure`). The list is shared by the whole library, so that a program can treat a
/// refusal the same way whether a number, a date or a table was refused.
///
///     message(errc::date_month)   // "the month is not 1 to 12"
#pragma once

#include <cstdint>
#include <string_view>

namespace cchc {

/// Mã lỗi (error code): why a piece of input was refused.
///
/// @ingroup base
enum class errc : std::uint8_t {
    empty_input,            ///< there is nothing to read
    unexpected_character,   ///< a character that cannot stand here
    unexpected_end,         ///< the input ends too early
    trailing_characters,    ///< a complete value is followed by something else
    invalid_utf8,           ///< bytes that are not UTF-8
    encoding_name,          ///< not the name of an encoding known here
    encoding_character,     ///< a character that the encoding does not have
    numeral_form,           ///< digits that are not a number in Vietnamese or Roman notation
    numeral_grouping,       ///< a group separator that does not stand before exactly three digits
    out_of_range,           ///< a number too large or too small for what it means
    date_form,              ///< not a date in any written form
    date_day,               ///< a day that the month does not have
    date_month,             ///< the month is not 1 to 12
    date_year,              ///< the year is not 1400 to 9999
    period_form,            ///< not a period in any written form
    period_order,           ///< a period that ends before it begins
    history_order,          ///< dated values that overlap or run backwards
    document_serial,        ///< a document number does not begin with its serial
    document_symbol,        ///< the symbol of a document number fits no known family
    document_type,          ///< not a type of document
    provision_form,         ///< not a provision in any written form
    provision_order,        ///< provisions whose nesting is impossible
    provision_letter,       ///< a letter that names no point
    citation_form,          ///< not a citation
    agency_level,           ///< not a level of government
    agency_kind,            ///< not a kind of agency
    agency_parent,          ///< an agency names a parent that is not there
    agency_duplicate,       ///< two agencies share an id on the same day
    agency_days,            ///< a validity that runs backwards, or beyond that of what it belongs to
    agency_relation,        ///< a predecessor or successor that is not there
    territory_code,         ///< two territories share a code on the same day
    table_columns,          ///< a table row has the wrong number of columns
    table_quote,            ///< a quoted table cell that never ends
    json_form,              ///< not JSON
    json_field,             ///< a JSON field is missing or of the wrong kind
    lunar_date,             ///< a day, or a leap month, that the lunar calendar does not have
    not_covered,            ///< a question about a day for which the calendar has no law or notice
    calendar_conflict,      ///< two entries of a calendar that cannot both hold
    calendar_entry,         ///< a day or a kind that an entry of a calendar cannot have
    deadline_form,          ///< not a deadline in any written form
    deadline_start,         ///< a term of days or months without the day from which it runs
    task_duplicate,         ///< two tasks share an id
    task_unknown,           ///< an event of a task that is not there
    task_event,             ///< an event without what its kind needs
    range_empty,            ///< a range that holds no number
    rule_form,              ///< not a rule in any written form
    rule_amount,            ///< not an amount of points
    rule_state,             ///< a state without a name, or one that stands twice
    rule_overlap,           ///< two steps that share a figure
    rule_gap,               ///< steps that leave figures out
    rule_group,             ///< not a group of respondents and its weight
    rule_limit,             ///< not a limit, or not of this rule
    criterion_code,         ///< a criterion without a code
    criterion_duplicate,    ///< two criteria with one code
    criterion_parent,       ///< a criterion names a parent that is not there
    criterion_ring,         ///< a criterion stands below itself
    criterion_level,        ///< not a level that is scored
    criterion_method,       ///< not a method of scoring
    scoring_stage,          ///< not a stage of scoring
    table_heading,          ///< a column that is missing, or stands twice
};

/// One sentence without a full stop that says what `code` means. Total: every value has one.
///
/// @ingroup base
[[nodiscard]] std::string_view message(errc code) noexcept;

} // namespace cchc
