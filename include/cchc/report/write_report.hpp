// SPDX-License-Identifier: BSL-1.0
/// @file
/// Writing the next report: a programme in, an official report out.
///
/// Reports on administrative reform follow an outline (steering, results by field, assessment, duties, proposals) and a
/// layout (Decree 30/2020/NĐ-CP, Annex I and template 1.5: the name of the state, who issues it, number, place and
/// date, title, body, recipients, signature). What they state is known already: it is in the programme.
///
///     programme p = …;                                            // counts, measures, tasks, duties of a year
///     report_frame f;
///     f.superior = "Ủy ban nhân dân tỉnh Sơn La";
///     f.number = "215/BC-UBND";
///     f.on = date{2024, 12, 12};
///     f.position = "Chủ tịch";
///     written_report w = write_report(p, f);
///     to_text(w)            // the report as plain text; to_markdown and to_html are in io/written_report.hpp
///     w.missing             // {"proposals", "public finance: no measure, no document"}: what the programme does not know
///
/// **Every figure comes from a value.** There is no sentence with a number that is not a count, a measure, a score, a
/// task or a date of the programme, and no adjective (*tích cực, rõ nét*) at all: nothing in a programme says so. What
/// is not known is left out and listed in `missing`, so that a person can say it. `read_report(to_text(w))` gives the
/// facts back.
///
/// Numbers are written as the administration writes them, 219.245 and 94,45%; dates with a zero before a day below ten
/// and before the months 1 and 2 only: *ngày 05 tháng 01*, *ngày 05 tháng 9* (Annex I, II.4).
///
/// **Case study: which sentence for 219.245 of 232.116?** *Giải quyết 94,45%* can be read as on time. The sentence names
/// both numbers and what they count: *Số hồ sơ đã giải quyết trên số hồ sơ tiếp nhận đạt 219.245/232.116 hồ sơ
/// (94,45%)*. How many were on time is another sentence, written only when it is known.
///
/// What it is **not**: a text to sign unread. It states facts in the order of the outline; what they mean is for the one
/// who signs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/programme/programme.hpp>
#include <cchc/time/period.hpp>

namespace cchc {

/// Thể thức (frame): what stands around the text of a report. What is empty is taken from the programme where it has
/// it, else left blank and listed as missing.
///
/// @ingroup report
struct report_frame {
    std::string superior{}; ///< cơ quan chủ quản; may stay empty: a provincial committee has none above it
    std::string issuer{};
    std::string number{}; ///< "215/BC-UBND"
    std::string place{};
    std::optional<boost::gregorian::date> on{};
    std::optional<period> covers{};        ///< none: the period of the programme
    std::string to{};                      ///< kính gửi
    std::string form{};                    ///< "TM. Ủy ban nhân dân"; empty: follows from a committee as issuer, else none
    std::string position{};                ///< "Chủ tịch", "Giám đốc"
    std::string signer{};
    std::vector<std::string> recipients{}; ///< nơi nhận

    friend bool operator==(report_frame const&, report_frame const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"superior", &report_frame::superior}, field{"issuer", &report_frame::issuer},
                          field{"number", &report_frame::number},     field{"place", &report_frame::place},
                          field{"on", &report_frame::on},             field{"covers", &report_frame::covers},
                          field{"to", &report_frame::to},             field{"form", &report_frame::form},
                          field{"position", &report_frame::position}, field{"signer", &report_frame::signer},
                          field{"recipients", &report_frame::recipients}};
    }
};

/// @ingroup report
enum class block_kind : std::uint8_t {
    part,      ///< I. KẾT QUẢ …
    section,   ///< 1. Cải cách thể chế
    paragraph,
    item,      ///< - …, or a numbered duty
    table,
};

/// "part", "section", …
///
/// @ingroup report
[[nodiscard]] std::string_view to_string(block_kind kind) noexcept;

/// Đoạn (block) of a written report.
///
/// @ingroup report
struct written_block {
    block_kind kind = block_kind::paragraph;
    std::string mark{};                           ///< "I.", "1.", "-"; empty for none
    std::string text{};                           ///< of a table its caption
    std::vector<std::string> columns{};           ///< of a table
    std::vector<std::vector<std::string>> rows{}; ///< of a table

    friend bool operator==(written_block const&, written_block const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"kind", &written_block::kind}, field{"mark", &written_block::mark},
                          field{"text", &written_block::text}, field{"columns", &written_block::columns},
                          field{"rows", &written_block::rows}};
    }
};

/// Báo cáo đã soạn (written report): content and order; how it looks is for those who print it.
///
/// @ingroup report
struct written_report {
    report_frame frame{}; ///< complete as far as anything is known
    std::string title{};  ///< behind "BÁO CÁO"
    std::vector<written_block> blocks{};
    std::vector<std::string> missing{}; ///< what an official report has and nothing is known of; English, few words

    friend bool operator==(written_report const&, written_report const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"frame", &written_report::frame}, field{"title", &written_report::title},
                          field{"blocks", &written_report::blocks}, field{"missing", &written_report::missing}};
    }
};

/// The report of a programme on its period, or on that of the frame: counts, measures and documents of that period, the
/// ledger as it stood at its end (or on the day of the report, if that was before).
///
/// Linear in the programme but for its tables. Throws nothing; counts that cannot be added up are left out and listed
/// as missing.
///
/// @ingroup report
[[nodiscard]] written_report write_report(programme const& p, report_frame const& frame = {});

/// As plain text, laid out in two columns where the decree has two. Ends with a line break.
///
/// @ingroup report
[[nodiscard]] std::string to_text(written_report const& report);

/// "Mường Vạt, ngày 05 tháng 01 năm 2024"; empty without a place and a date.
///
/// @ingroup report
[[nodiscard]] std::string date_line(report_frame const& frame);

} // namespace cchc
