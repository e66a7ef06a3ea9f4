// SPDX-License-Identifier: BSL-1.0
/// @file
/// A year of administrative reform as one value: what was ordered, who does it, how it stands, what it scores.
///
/// Every province, department and district plans its reform by the year (*kế hoạch cải cách hành chính*), does what it
/// planned, counts dossiers, is scored in December, and reports. A **programme** holds all of that together:
///
///     reports        from which facts were taken, or which are yet to be written
///     documents      that order, plan and guide; named once, with every place where they stand
///     agencies       with what is said of them: praised, criticised, piloting
///     duties         what plans and reports say is to be done
///     tasks          the ledger: what was assigned and what became of it, see task/task_ledger.hpp
///     index, units, cards      the year's scoring, see scoring/scoring_index.hpp
///     links          which criterion of which unit hangs on which task
///     one_stop       counts of dossiers, see one_stop/roll_up.hpp
///     measures       everything else that is counted: programmes broadcast, people trained, offices with ISO
///
/// Each fact says where it stands: the id of a report, and the bytes in its text. A fact without a source was entered
/// by hand.
///
///     programme p;
///     p.name = "Huyện Mường Vạt";
///     p.covers = period::year(2024);
///     p.reports.push_back({.id = "80/BC-SNV", .title = "Kết quả công tác CCHC …"});
///     p.measures.push_back({.kind = measure_kind::communication, .value = decimal{153}, .unit = "chuyên mục, phóng sự",
///                           .source = {"80/BC-SNV", span{812, 840}}});
///     fields_without_duty(p)      // {public_finance}: a gap worth asking about
///
/// Names are keys: a task says who leads it in words, a card whose it is by id. `find_agency` joins them, by id, by
/// name, and by the other names that are listed; never by likeness.
///
/// **Case study: 372/QĐ-UBND orders a duty that no task takes up.** One could make a task of it. But a ledger holds what
/// somebody assigned to somebody, with a day; a plan may name neither. So duties stand beside the ledger, and a duty
/// says which task took it up (`task`), or is reported as lacking one.
///
/// What it is **not**: a document. Nothing here is worded or laid out; see report/write_report.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/citation/document_number.hpp>
#include <cchc/citation/document_type.hpp>
#include <cchc/one_stop/roll_up.hpp>
#include <cchc/scoring/rank.hpp>
#include <cchc/scoring/scorecard.hpp>
#include <cchc/scoring/scoring_index.hpp>
#include <cchc/task/reform_field.hpp>
#include <cchc/task/task_ledger.hpp>
#include <cchc/text/numeral.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/partial_date.hpp>
#include <cchc/time/period.hpp>

namespace cchc {

/// Nguồn của số liệu (source of a fact): a report of the programme, and the bytes of its text. Empty: entered by hand.
///
/// @ingroup programme
struct fact_source {
    std::string report{};
    span where{};

    friend bool operator==(fact_source const&, fact_source const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"report", &fact_source::report}, field{"where", &fact_source::where}};
    }
};

/// Báo cáo (report) from which facts were taken.
///
/// @ingroup programme
struct programme_report {
    std::string id{}; ///< one's own; its number, as a rule: "80/BC-SNV"
    std::string title{};
    std::string issuer{};
    std::string number{};
    std::optional<partial_date> date{};
    std::optional<period> covers{};

    friend bool operator==(programme_report const&, programme_report const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"id", &programme_report::id},         field{"title", &programme_report::title},
                          field{"issuer", &programme_report::issuer}, field{"number", &programme_report::number},
                          field{"date", &programme_report::date},     field{"covers", &programme_report::covers}};
    }
};

/// What a document is to the programme.
///
/// @ingroup programme
enum class document_use : std::uint8_t {
    cited,  ///< named, no more
    order,  ///< it orders the programme: a resolution, a decision from above
    plan,   ///< the year's plan, and plans for parts of it
    index,  ///< it sets the index by which the programme is scored
    result, ///< issued in carrying the programme out
};

/// "cited", "order", "plan", "index", "result".
///
/// @ingroup programme
[[nodiscard]] std::string_view to_string(document_use use) noexcept;

/// Văn bản (document), named once.
///
/// @ingroup programme
struct programme_document {
    document_type type = document_type::unknown;
    std::optional<document_number> number{};
    std::optional<partial_date> date{};
    std::string issuer{};
    std::string title{}; ///< of a law its name, else what it is about
    document_use use = document_use::cited;
    reform_field about = reform_field::unknown;
    std::vector<fact_source> sources{}; ///< every place where it is named

    friend bool operator==(programme_document const&, programme_document const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"type", &programme_document::type},   field{"number", &programme_document::number},
                          field{"date", &programme_document::date},   field{"issuer", &programme_document::issuer},
                          field{"title", &programme_document::title}, field{"use", &programme_document::use},
                          field{"about", &programme_document::about}, field{"sources", &programme_document::sources}};
    }
};

/// "Quyết định 152/QĐ-UBND"; without a number the type and the title.
///
/// @ingroup programme
[[nodiscard]] std::string short_name(programme_document const& document);

/// What a report says of an agency.
///
/// @ingroup programme
enum class remark_kind : std::uint8_t {
    praised,    ///< tiêu biểu như
    criticised, ///< chưa … như
    piloting,   ///< thí điểm tại
    has_portal, ///< its portal is said to work
};

/// "praised", "criticised", "piloting", "has_portal".
///
/// @ingroup programme
[[nodiscard]] std::string_view to_string(remark_kind kind) noexcept;

/// @ingroup programme
struct agency_remark {
    remark_kind kind{};
    std::string what{}; ///< for what: "giải quyết hồ sơ đúng hạn"; may be empty
    fact_source source{};

    friend bool operator==(agency_remark const&, agency_remark const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"kind", &agency_remark::kind}, field{"what", &agency_remark::what},
                          field{"source", &agency_remark::source}};
    }
};

/// Cơ quan (agency) of the programme.
///
/// @ingroup programme
struct programme_agency {
    std::string id{};                       ///< one's own, or of the directory; that of its card, where it is scored
    std::string name{};                     ///< "Phòng Nội vụ huyện Mường Vạt"
    std::vector<std::string> other_names{}; ///< as ledgers and reports write it: "Phòng Nội vụ"
    std::vector<agency_remark> remarks{};

    friend bool operator==(programme_agency const&, programme_agency const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"id", &programme_agency::id}, field{"name", &programme_agency::name},
                          field{"other_names", &programme_agency::other_names},
                          field{"remarks", &programme_agency::remarks}};
    }
};

/// Nhiệm vụ nêu trong kế hoạch, báo cáo (duty): what a text says is to be done.
///
/// @ingroup programme
struct programme_duty {
    std::uint32_t ordinal = 0; ///< in its list; 0: not numbered
    std::string title{};
    reform_field about = reform_field::unknown;
    std::vector<std::string> leads{}; ///< as written; empty: nobody is named
    std::vector<std::string> bases{}; ///< documents on which it rests, by number: "372/QĐ-UBND"
    std::string due{};                ///< as written: "quý III năm 2014"
    std::string task{};               ///< the id of the task that took it up; empty: none did
    fact_source source{};

    friend bool operator==(programme_duty const&, programme_duty const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"ordinal", &programme_duty::ordinal}, field{"title", &programme_duty::title},
                          field{"about", &programme_duty::about},     field{"leads", &programme_duty::leads},
                          field{"bases", &programme_duty::bases},     field{"due", &programme_duty::due},
                          field{"task", &programme_duty::task},       field{"source", &programme_duty::source}};
    }
};

/// How a criterion hangs on tasks.
///
/// @ingroup programme
enum class link_effect : std::uint8_t {
    state,   ///< the rule asks for a state, and the link says which word goes with on time, late, not done
    done,    ///< the rule counts: so many done (its first figure) of so many tasks (its second)
    on_time, ///< likewise, so many done on time
    late,    ///< the rule takes points away for each task done late or not at all
};

/// "state", "done", "on_time", "late".
///
/// @ingroup programme
[[nodiscard]] std::string_view to_string(link_effect effect) noexcept;

/// The effect with this name; none for anything else.
///
/// @ingroup programme
[[nodiscard]] std::optional<link_effect> link_effect_of(std::string_view name) noexcept;

/// Gắn tiêu chí với nhiệm vụ (link): points of a unit that hang on a task. See `programme/project.hpp`.
///
/// @ingroup programme
struct task_link {
    std::string task{};
    std::string unit{}; ///< id of the unit that is scored
    std::string code{}; ///< of the criterion
    link_effect effect = link_effect::state;
    std::string when_on_time{}; ///< of `state`: the words of the rule
    std::string when_late{};
    std::string when_not_done{};

    friend bool operator==(task_link const&, task_link const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"task", &task_link::task},
                          field{"unit", &task_link::unit},
                          field{"code", &task_link::code},
                          field{"effect", &task_link::effect},
                          field{"when_on_time", &task_link::when_on_time},
                          field{"when_late", &task_link::when_late},
                          field{"when_not_done", &task_link::when_not_done}};
    }
};

/// Loại số liệu khác (what is counted besides).
///
/// @ingroup programme
enum class measure_kind : std::uint8_t {
    other,
    communication,  ///< tuyên truyền: programmes, articles, languages
    inspection,     ///< kiểm tra
    legal_document, ///< văn bản quy phạm pháp luật ban hành, rà soát
    procedure,      ///< thủ tục hành chính công bố, rà soát, đơn giản hóa
    organisation,   ///< tổ chức bộ máy, biên chế
    training,       ///< đào tạo, bồi dưỡng
    finance,        ///< tài chính công
    iso,            ///< hệ thống quản lý chất lượng
    portal,         ///< cổng, trang thông tin điện tử
    pilot,          ///< thí điểm
    one_stop,       ///< một cửa, một cửa liên thông: offices, not dossiers
    satisfaction,   ///< mức độ hài lòng
};

/// How many kinds there are.
///
/// @ingroup programme
inline constexpr std::size_t measure_kind_count = static_cast<std::size_t>(measure_kind::satisfaction) + 1;

/// The name of the enumerator; `vietnamese_name` gives "Tuyên truyền".
///
/// @ingroup programme
[[nodiscard]] std::string_view to_string(measure_kind kind) noexcept;
[[nodiscard]] std::string_view vietnamese_name(measure_kind kind) noexcept; ///< @ingroup programme

/// The kind with this name; none for anything else.
///
/// @ingroup programme
[[nodiscard]] std::optional<measure_kind> measure_kind_of(std::string_view name) noexcept;

/// Số liệu khác (measure): a figure of the year that is neither a task, a dossier nor a score.
///
/// @ingroup programme
struct programme_measure {
    measure_kind kind = measure_kind::other;
    reform_field about = reform_field::unknown;
    std::string action{}; ///< "phát sóng"
    decimal value{};
    std::optional<decimal> of{}; ///< of how many
    std::string unit{};          ///< "chuyên mục, phóng sự"
    std::string what{};          ///< "bằng 3 thứ tiếng"
    std::string agency{};        ///< id or name; empty: the programme as a whole
    std::optional<period> during{};
    fact_source source{};

    friend bool operator==(programme_measure const&, programme_measure const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"kind", &programme_measure::kind},     field{"about", &programme_measure::about},
                          field{"action", &programme_measure::action}, field{"value", &programme_measure::value},
                          field{"of", &programme_measure::of},         field{"unit", &programme_measure::unit},
                          field{"what", &programme_measure::what},     field{"agency", &programme_measure::agency},
                          field{"during", &programme_measure::during}, field{"source", &programme_measure::source}};
    }
};

/// Chương trình cải cách hành chính trong năm (programme).
///
/// A plain value: every part may be filled in or left empty on its own. `check_programme` says what does not fit.
///
/// @ingroup programme
struct programme {
    std::string id{};
    std::string name{};   ///< whose: "Huyện Mường Vạt"
    std::string issuer{}; ///< who reports: "Ủy ban nhân dân huyện Mường Vạt"
    std::string place{};  ///< where it signs: "Mường Vạt"
    std::string note{};   ///< "made up", say
    std::optional<period> covers{};
    std::vector<programme_report> reports{};
    std::vector<programme_document> documents{};
    std::vector<programme_agency> agencies{};
    std::vector<programme_duty> duties{};
    task_ledger tasks{};
    scoring_index index{};
    std::vector<scored_unit> units{};
    std::vector<scorecard> cards{};
    std::vector<task_link> links{};
    std::vector<one_stop_row> one_stop{};
    std::vector<programme_measure> measures{};

    friend bool operator==(programme const&, programme const&) = default;
};

/// The agency with this id, name or other name; null where none or several have it. Linear.
///
/// @ingroup programme
[[nodiscard]] programme_agency const* find_agency(programme const& p, std::string_view name) noexcept;

/// The document with this number ("152/QĐ-UBND"), or title; the number is compared by its key, so that leading zeros do
/// not matter. Of several with one number the one with this date; null where none, or several, are left. Linear.
///
/// @ingroup programme
[[nodiscard]] programme_document const* find_document(programme const& p, std::string_view number,
                                                      std::optional<partial_date> date = std::nullopt);

/// The id of the unit that is scored and that this name means: of a unit, or of an agency; empty for none.
///
/// @ingroup programme
[[nodiscard]] std::string unit_of(programme const& p, std::string_view name);

/// The fields of the reform programme of that year under which no duty and no task falls, in its order.
///
/// @ingroup programme
[[nodiscard]] std::vector<reform_field> fields_without_duty(programme const& p);

/// What can be wrong with a programme.
///
/// @ingroup programme
enum class programme_fault : std::uint8_t {
    unknown_report,    ///< a source names a report that is not there
    unknown_task,      ///< a duty or a link names a task that is not there
    unknown_unit,      ///< a link or a card names a unit that is not there
    unknown_criterion, ///< a link names a criterion that is not there
    link_words,        ///< a link whose effect does not fit the rule, or whose words the rule does not know
    link_perverse,     ///< under the rule being late, or not doing it, is worth more
    duplicate,         ///< two reports, agencies or units with one id
};

/// "unknown_report", …
///
/// @ingroup programme
[[nodiscard]] std::string_view to_string(programme_fault fault) noexcept;

/// Nhận xét về chương trình (finding).
///
/// @ingroup programme
struct programme_finding {
    programme_fault fault{};
    std::string where; ///< "links[3]", "measures[0]"
    std::string what;  ///< the name that is not there

    /// One English sentence.
    [[nodiscard]] std::string message() const;

    friend bool operator==(programme_finding const&, programme_finding const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"fault", &programme_finding::fault}, field{"where", &programme_finding::where},
                          field{"what", &programme_finding::what}};
    }
};

/// Every finding, part by part. Counts are checked by `check_rows`, the index by `check_index`. O(n log n).
///
/// @ingroup programme
[[nodiscard]] std::vector<programme_finding> check_programme(programme const& p);

} // namespace cchc
