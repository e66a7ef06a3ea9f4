// SPDX-License-Identifier: BSL-1.0
/// @file
/// Does the criteria table add up?
///
/// Components add up to their criterion, criteria to their field, fields to the total. A printed table that breaks
/// this has a
/// misprint somewhere, and the validator says in which row: a district's table of 2019 printed 10.05 for a field that
/// must be
/// 10.5, so that the total came to 99.55.
///
///     for (auto const& f : check_index(idx)) f.message();
///     // "the total is 100, but its 9 rows add up to 99.55; row 5, where 10.5 would fit"
///
/// A **suspect** is a row that a slip in typing explains: a zero too many or too few, two digits that changed places,
/// a point that moved.
/// Equal shares that no decimal number says (three times 3.33 of 10) are worth a look, no more.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/points.hpp>
#include <cchc/scoring/scoring_index.hpp>

namespace cchc {

/// What is wrong with a criteria table.
///
/// @ingroup scoring
enum class index_fault : std::uint8_t {
    sum,              ///< the maxima below a row, or of the top rows, do not add up to the maximum above
    total_unusual,    ///< no total is stated, and the top rows do not add up to 100; a fault when one row is suspect
    negative_maximum, ///< a maximum below zero
    rule_above,       ///< the rule gives more than the maximum
    rule_below,       ///< the rule never reaches the maximum
    rule_on_parent,   ///< a row with children has a rule of its own
    sum_without_rows, ///< a row that is a sum has nothing below it
};

/// Nhận xét về bảng tiêu chí (finding).
///
/// @ingroup scoring
struct index_finding {
    index_fault fault{};
    std::size_t row = scoring_index::none; ///< the row that is wrong, or whose children are; `none` for the total
    std::string code{};                    ///< of that row
    points expected{};
    points found{};
    std::size_t count = 0;               ///< of the rows that were added
    std::vector<std::size_t> suspects{}; ///< rows that would make it right by a slip in typing
    std::vector<std::string> suspect_codes{};
    std::vector<points> repairs{}; ///< the maximum each suspect would then have
    bool grave = true;             ///< false: worth a look

    /// One English sentence.
    [[nodiscard]] std::string message() const;

    friend bool operator==(index_finding const&, index_finding const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"row", &index_finding::row},           field{"code", &index_finding::code},
                          field{"expected", &index_finding::expected}, field{"found", &index_finding::found},
                          field{"count", &index_finding::count},       field{"suspects", &index_finding::suspect_codes},
                          field{"repairs", &index_finding::repairs},   field{"grave", &index_finding::grave}};
    }
};

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(index_fault fault) noexcept;

/// All findings, by row; of a `partial` index none is grave. Linear in the rows, but for the suspects of a sum that
/// is wrong.
///
/// @ingroup scoring
[[nodiscard]] std::vector<index_finding> check_index(scoring_index const& idx);

} // namespace cchc
