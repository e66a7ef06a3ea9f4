// SPDX-License-Identifier: BSL-1.0
/// @file
/// The names of all public types, and the groups of the documentation.
///
/// Include this where a type is only named, not used; it costs next to nothing to compile.
#pragma once

#include <cstdint>

/// @defgroup base Nền tảng (base)
/// What every value needs: results and errors, listed fields, the version.

/// @defgroup text Văn bản (text)
/// Bytes, characters, letters, syllables and tokens of Vietnamese; numerals, order, positions.

/// @defgroup time Thời gian (time)
/// Dates as documents write them, periods, and values that change from day to day.

/// @defgroup agency Cơ quan (agency)
/// Agencies and territories with the days on which they existed; agencies found in text.

/// @defgroup citation Viện dẫn (citation)
/// How text names documents: types, numbers, provisions, citations; finding and resolving them.

/// @defgroup report Báo cáo (report)
/// A periodic report as a value: documents, agencies, figures, duties, warnings.

/// @defgroup io Vào ra (io)
/// JSON, NDJSON, CSV, HTML, tables, and `operator<<`.

namespace cchc {

// base
enum class errc : std::uint8_t;
class error;
struct failure;
struct fields_hash;
template <class Owner, class Value> struct field;
template <class T> class result;

// text
enum class collation : std::uint8_t;
enum class digit_style : std::uint8_t;
enum class gap : std::uint8_t;
enum class text_encoding : std::uint8_t;
enum class text_format : std::uint8_t;
enum class token_kind : std::uint8_t;
enum class tone : std::uint8_t;
enum class tone_style : std::uint8_t;
class decimal;
class glyph_reader;
class offset_map;
class syllable;
class text_index;
class tokenizer;
struct code_point;
struct collation_less;
struct encoding_guess;
struct folding;
struct glyph;
struct letter;
struct normalized;
struct numeral;
struct numeral_match;
struct numeral_repairs;
struct offset_run;
struct repaired_numeral;
struct span;
struct text_position;
struct token;

// time
enum class date_precision : std::uint8_t;
enum class date_reading : std::uint8_t;
enum class date_style : std::uint8_t;
enum class date_word : std::uint8_t;
enum class period_kind : std::uint8_t;
class date_finder;
class partial_date;
class period;
class period_finder;
struct date_match;
struct earlier_in_list;
struct period_match;
template <class Finder> class match_range;
template <class T> class history;
template <class T> struct dated_value;

// agency
enum class agency_kind : std::uint8_t;
enum class agency_level : std::uint8_t;
enum class carry_refusal : std::uint8_t;
enum class lookup_outcome : std::uint8_t;
enum class name_form : std::uint8_t;
enum class territory_type : std::uint8_t;
enum class unit_change : std::uint8_t;
class agency_directory;
class agency_finder;
class directory_on_day;
class unit_crosswalk;
class within;
struct agency;
struct agency_context;
struct agency_lookup;
struct agency_match;
struct agency_name;
struct agency_options;
struct founding_act;
struct provenance;
struct refused_unit;
struct territory;
struct territory_title;
struct unit_transition;
struct validity;
template <class T> struct carried_figure;
template <class T> struct carried_figures;
template <class T> struct unit_figure;
using agency_range = match_range<agency_finder>;

// citation
enum class back_word : std::uint8_t;
enum class citation_doubt : std::uint8_t;
enum class citation_kind : std::uint8_t;
enum class document_type : std::uint8_t;
enum class guard : std::uint8_t;
enum class match_kind : std::uint8_t;
enum class number_context : std::uint8_t;
enum class number_family : std::uint8_t;
enum class provision_level : std::uint8_t;
enum class relation_kind : std::uint8_t;
enum class repair : std::uint16_t;
enum class resolution_state : std::uint8_t;
enum class strictness : std::uint8_t;
class citation_range;
class citation_stream;
class law_titles;
class link_template;
struct citation;
struct citation_mark;
struct citation_match;
struct declared_name;
struct document_identifier;
struct document_number;
struct document_number_match;
struct document_type_match;
struct enclosing_document;
struct find_options;
struct law_title;
struct provision;
struct provision_unit;
struct provisions_match;
struct repaired_number;
struct resolution;
struct stated_relation;

// report
enum class agency_role : std::uint8_t;
enum class measure : std::uint8_t;
enum class reform_field : std::uint8_t;
enum class report_part : std::uint8_t;
class reform_programme;
struct agency_mention;
struct counted_agencies;
struct distinct_document;
struct document_mention;
struct due_time;
struct duty;
struct field_reading;
struct figure;
struct periodic_report;
struct report_section;
struct report_warning;

// io
enum class alignment : std::uint8_t;
enum class csv_guard : std::uint8_t;
enum class json_layout : std::uint8_t;
class json_writer;
struct csv_cell;
struct csv_table;
struct directory_defaults;
struct directory_error;
struct directory_rows;
struct table_column;
struct text_table;

} // namespace cchc
