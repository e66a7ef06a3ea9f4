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
/// Dates as documents write them, periods, values that change from day to day; the lunar calendar, holidays, working
/// days, deadlines.

/// @defgroup agency Cơ quan (agency)
/// Agencies and territories with the days on which they existed; agencies found in text.

/// @defgroup citation Viện dẫn (citation)
/// How text names documents: types, numbers, provisions, citations; finding and resolving them.

/// @defgroup document Văn bản ban hành (document)
/// Documents: head, bases, structure, closing, read from text; relations between them, a register, effect in time, checks.

/// @defgroup task Nhiệm vụ (task)
/// Fields of reform, assignments found in text, the ledger of tasks with status derived from days, official statistics.

/// @defgroup one_stop Một cửa (one-stop shops)
/// Procedures, dossiers, counts that must balance, rates with a named denominator, roll-up, columns of reports.

/// @defgroup scoring Chấm điểm (scoring)
/// Exact points, rules, indices, scorecards, evaluation with reasons, ranks, published tables.

/// @defgroup programme Chương trình (programme)
/// A year of reform as one value; the trace from documents to points, and the projection to the end of the year.

/// @defgroup report Báo cáo (report)
/// A periodic report as a value: documents, agencies, figures, duties, warnings.

/// @defgroup io Vào ra (io)
/// JSON, NDJSON, CSV, iCalendar, HTML, tables, and `operator<<`.

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
enum class rounding : std::uint8_t;
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
enum class beside : std::uint8_t;
enum class certainty : std::uint8_t;
enum class date_precision : std::uint8_t;
enum class date_reading : std::uint8_t;
enum class date_style : std::uint8_t;
enum class date_word : std::uint8_t;
enum class day_convention : std::uint8_t;
enum class day_kind : std::uint8_t;
enum class day_reason : std::uint8_t;
enum class frequency : std::uint8_t;
enum class meridian : std::uint8_t;
enum class moving : std::uint8_t;
enum class period_kind : std::uint8_t;
enum class public_holiday : std::uint8_t;
enum class solar_term : std::uint8_t;
enum class time_part : std::uint8_t;
enum class time_unit : std::uint8_t;
class date_finder;
class deadline_finder;
class partial_date;
class period;
class period_finder;
class working_calendar;
struct calendar_entry;
struct calendar_notice;
struct calendar_swap;
struct date_match;
struct day_of_year;
struct deadline;
struct deadline_match;
struct due_date;
struct earlier_in_list;
struct holiday;
struct holiday_rule;
struct lunar_date;
struct period_match;
struct recurrence;
struct time_length;
template <class Finder> class match_range;
template <class T> class history;
template <class T> struct dated_value;

// agency
enum class agency_kind : std::uint8_t;
enum class agency_level : std::uint8_t;
enum class agency_use : std::uint8_t;
enum class carry_refusal : std::uint8_t;
enum class issuer_answer : std::uint8_t;
enum class lookup_outcome : std::uint8_t;
enum class name_form : std::uint8_t;
enum class territory_type : std::uint8_t;
enum class unit_change : std::uint8_t;
class agency_directory;
class agency_finder;
class agency_name_finder;
class agency_name_matcher;
class agency_resolver;
class directory_on_day;
class unit_crosswalk;
class within;
struct agency;
struct agency_context;
struct agency_lookup;
struct agency_match;
struct agency_name;
struct agency_name_match;
struct agency_options;
struct agency_use_warning;
struct founding_act;
struct issuer_check;
struct provenance;
struct refused_unit;
struct resolved_agency;
struct territory;
struct territory_title;
struct unit_transition;
struct validity;
template <class T> struct carried_figure;
template <class T> struct carried_figures;
template <class T> struct unit_figure;
using agency_name_range = match_range<agency_name_finder>;
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
enum class resolution_reason : std::uint8_t;
enum class resolution_state : std::uint8_t;
enum class strictness : std::uint8_t;
enum class version_kind : std::uint8_t;
class citation_range;
class citation_stream;
class law_titles;
class link_template;
class standard_finder;
struct citation;
struct citation_mark;
struct citation_match;
struct declared_name;
struct document_identifier;
struct document_number;
struct document_number_match;
struct document_type_match;
struct document_version;
struct enclosing_document;
struct find_options;
struct law_title;
struct provision;
struct provision_unit;
struct provisions_match;
struct repaired_number;
struct resolution;
struct standard;
struct standard_match;
struct stated_relation;

// document
enum class basis_kind : std::uint8_t;
enum class contradiction_kind : std::uint8_t;
enum class effect_change : std::uint8_t;
enum class effect_state : std::uint8_t;
enum class effect_wording : std::uint8_t;
enum class graph_node : std::uint32_t;
enum class letterhead : std::uint8_t;
enum class lookup_result : std::uint8_t;
enum class rule_day : std::uint8_t;
enum class severity : std::uint8_t;
enum class signing_form : std::uint8_t;
enum class step_outcome : std::uint8_t;
class check_rules;
class document_graph;
class document_key;
class document_register;
class finding_list;
class place_index;
class relation_kinds;
struct check_options;
struct check_rule;
struct check_view;
struct contradiction;
struct diagnostic;
struct document;
struct document_effect;
struct document_issuer;
struct document_key_parts;
struct document_lookup;
struct document_relation;
struct document_spans;
struct document_unit;
struct effect_clause;
struct effect_event;
struct effect_step;
struct graph_edge;
struct graph_hub;
struct key_series;
struct legal_basis;
struct recipient;
struct registered_document;
struct relation_evidence;
struct series_finding;
struct signature;
struct signing_power;

// task
enum class event_kind : std::uint8_t;
enum class party_role : std::uint8_t;
enum class product_kind : std::uint8_t;
enum class reform_field : std::uint8_t;
enum class task_status : std::uint8_t;
class reform_programme;
class task_ledger;
struct agency_counts;
struct assignment;
struct due_soon;
struct field_counts;
struct field_reading;
struct task;
struct task_counts;
struct task_event;
struct task_filter;
struct task_party;
struct task_share;
struct task_state;

// one_stop
enum class count_column : std::uint8_t;
enum class count_fault : std::uint8_t;
enum class count_sum : std::uint8_t;
enum class dossier_event_kind : std::uint8_t;
enum class dossier_status : std::uint8_t;
enum class intake : std::uint8_t;
enum class one_stop_rate : std::uint8_t;
enum class online_service : std::uint8_t;
enum class publication_state : std::uint8_t;
enum class supplement_clock : std::uint8_t;
class procedure_catalogue;
struct broken_sum;
struct count_finding;
struct dossier;
struct dossier_counts;
struct dossier_event;
struct dossier_rules;
struct dossier_state;
struct one_stop_row;
struct procedure;
struct procedure_version;
struct report_column;
struct report_columns;
struct roll_up_by;

// scoring
enum class card_fault : std::uint8_t;
enum class column_role : std::uint8_t;
enum class counting : std::uint8_t;
enum class empty_denominator : std::uint8_t;
enum class exemption_policy : std::uint8_t;
enum class explanation : std::uint8_t;
enum class index_fault : std::uint8_t;
enum class language : std::uint8_t;
enum class reason_kind : std::uint8_t;
enum class rule_limit : std::uint8_t;
enum class rule_status : std::uint8_t;
enum class scored_level : std::uint8_t;
enum class scoring_method : std::uint8_t;
enum class stage : std::uint8_t;
enum class table_fault : std::uint8_t;
enum class tie_policy : std::uint8_t;
class points;
class scorecard;
class scoring_index;
struct adjustment;
struct all_rule;
struct amount;
struct band;
struct card_entry;
struct card_finding;
struct choice_rule;
struct compared_row;
struct correspondence;
struct criterion;
struct deduction_rule;
struct evaluation;
struct evidence;
struct exemption;
struct fact;
struct given_rule;
struct grade_rule;
struct index_finding;
struct index_version;
struct item_rule;
struct lost_points;
struct node_result;
struct place_range;
struct point_range;
struct print_options;
struct printed_ranking;
struct printed_row;
struct published_column;
struct published_table;
struct ranked_unit;
struct ranking;
struct ranking_options;
struct ratio_rule;
struct reason;
struct respondent_group;
struct rule;
struct rule_bounds;
struct rule_deduction;
struct rule_outcome;
struct rule_state;
struct rule_step;
struct satisfaction_rule;
struct scored_unit;
struct scored_year;
struct stage_score;
struct steps_rule;
struct sum_rule;
struct survey_rule;
struct table_finding;
struct version_comparison;
struct way_to;

// programme
enum class document_use : std::uint8_t;
enum class link_effect : std::uint8_t;
enum class measure_kind : std::uint8_t;
enum class programme_fault : std::uint8_t;
enum class remark_kind : std::uint8_t;
enum class scenario : std::uint8_t;
struct agency_remark;
struct fact_source;
struct percent_range;
struct praised_and_low_unit;
struct programme;
struct programme_agency;
struct programme_document;
struct programme_duty;
struct programme_finding;
struct programme_measure;
struct programme_report;
struct programme_trace;
struct task_link;
struct trace_row;
struct unit_projection;
struct unproven_criterion;

// report
enum class account_fault : std::uint8_t;
enum class agency_role : std::uint8_t;
enum class block_kind : std::uint8_t;
enum class comparison_way : std::uint8_t;
enum class measure : std::uint8_t;
enum class report_part : std::uint8_t;
class consolidation;
struct account_conflict;
struct account_figure;
struct agency_mention;
struct consolidated_figure;
struct consolidated_report;
struct consolidation_options;
struct counted_agencies;
struct distinct_document;
struct document_mention;
struct duty;
struct duty_lead;
struct figure;
struct figure_comparison;
struct outline_gap;
struct periodic_report;
struct report_frame;
struct report_proposal;
struct report_section;
struct report_warning;
struct unit_account;
struct unit_value;
struct written_block;
struct written_report;

// io
enum class alignment : std::uint8_t;
enum class csv_guard : std::uint8_t;
enum class dot_clusters : std::uint8_t;
enum class json_layout : std::uint8_t;
class file_opener;
class json_reader;
class json_writer;
struct card_set;
struct csv_cell;
struct csv_table;
struct dashboard_options;
struct directory_defaults;
struct directory_error;
struct directory_rows;
struct dot_options;
struct entry_place;
struct icalendar_options;
struct input_error;
struct ledger_reading;
struct marked_document;
struct programme_error;
struct programme_read;
struct register_reading;
struct scoring_data;
struct table_column;
struct task_page_options;
struct text_table;
template <class T> struct table_read;

} // namespace cchc
