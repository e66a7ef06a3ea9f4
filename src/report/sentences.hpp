// SPDX-License-Identifier: BSL-1.0
// Facts in the words of a report.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/report/write_report.hpp>

namespace cchc::detail {

[[nodiscard]] std::string capitalised(std::string_view words);
[[nodiscard]] std::string uncapitalised(std::string_view words);
[[nodiscard]] std::string upper(std::string_view words);

/// "ngày 05 tháng 01 năm 2024"
[[nodiscard]] std::string date_words(boost::gregorian::date day);

/// Whether a people's committee issues the report.
[[nodiscard]] bool is_committee(std::string_view issuer) noexcept;

/// "Kế hoạch số 15/KH-UBND ngày 08/01/2024 của UBND huyện về Cải cách hành chính năm 2024"
[[nodiscard]] std::string citation_of(programme_document const& d);

/// "Phát sóng 153 chuyên mục, phóng sự."; `whose` before it where it is not empty.
[[nodiscard]] std::string measure_sentence(programme_measure const& m, std::string const& whose, bool with_period);

/// What the counts of a period come to.
struct one_stop_words {
    std::vector<std::string> sentences;
    written_block by_unit;
    std::string failure; ///< why there is nothing
};
[[nodiscard]] one_stop_words one_stop_sentences(std::vector<one_stop_row> const& rows,
                                                std::optional<period> const& covers);

/// The league table as it stands on `day`; no rows where nothing is scored.
[[nodiscard]] written_block ranking_table(programme const& p, boost::gregorian::date day);

[[nodiscard]] std::vector<std::string> overdue_tasks(task_ledger const& ledger, boost::gregorian::date day);
[[nodiscard]] std::vector<std::string> open_tasks(task_ledger const& ledger, boost::gregorian::date day);
[[nodiscard]] std::string duty_sentence(programme_duty const& d);

} // namespace cchc::detail
