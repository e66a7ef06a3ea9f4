// SPDX-License-Identifier: BSL-1.0
/// @file
/// Is a table that somebody else published right?
///
/// Every table of results has been rounded, and most have been typed. `check_published_table` reads the printed
/// digits, asks which
/// unrounded values they can stand for, and says of each row whether its sum, its percentage and its rank can be
/// right; and where
/// they differ from what one would add up, which rounding explains it.
///
///     published_table t = …;                      // columns with roles; from CSV: see io/scoring_tables.hpp
///     for (auto const& f : check_published_table(t)) f.message();
///     // "Bộ Tư pháp: 61.86 + 28.10 is 89.96, printed 89.95: each column was rounded alone"
///     // "Sở Tài chính, dynamism: 50 is outside the scale 0 to 10"
///
/// **What a printed number stands for.** 61.86 stands for anything from 61.855 up to 61.865 if it was rounded to the
/// nearest, and up to
/// 61.87 if digits were cut off. Sums of such stretches are stretches; a total that meets the sum of its parts is
/// explained, one that
/// does not is an error. The finding names the simplest explanation: exact, rounded alone, cut off.
///
/// **Weights that are not stated.** Some tables print parts on a scale of ten and a total on a hundred. With weights
/// the total is checked like
/// any sum. Without them only what stands out is reported: a row whose total lies far from where the same parts put
/// every other row.
///
/// What it is **not**: proof. A table without findings may still be wrong.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/points.hpp>

namespace cchc {

/// What a column of a published table holds.
///
/// @ingroup scoring
enum class column_role : std::uint8_t {
    other,   ///< not checked
    unit,    ///< đơn vị
    part,    ///< a part of the total
    total,   ///< tổng điểm
    maximum, ///< điểm tối đa
    percent, ///< chỉ số, tỷ lệ phần trăm
    rank,    ///< xếp hạng
    grade,   ///< xếp loại
    count,   ///< a number of units; `percent` is then their share of all
};

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(column_role role) noexcept;

/// Cột (column) of a published table. Cells are as printed; an empty one is not known.
///
/// @ingroup scoring
struct published_column {
    std::string name;
    column_role role = column_role::other;
    std::optional<points> weight{}; ///< of a part: by what it is multiplied
    std::vector<std::string> cells{};

    friend bool operator==(published_column const&, published_column const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"name", &published_column::name}, field{"role", &published_column::role},
                          field{"weight", &published_column::weight}, field{"cells", &published_column::cells}};
    }
};

/// Bảng đã công bố (published table).
///
/// @ingroup scoring
struct published_table {
    std::vector<published_column> columns;
    std::optional<points> total_maximum{}; ///< what the percentage is of, where no column says; else 100 is tried
    std::optional<points> part_least{};    ///< the scale of the parts; none: guessed from the table
    std::optional<points> part_most{};

    friend bool operator==(published_table const&, published_table const&) = default;
    static constexpr auto fields() {
        return std::tuple{
            field{"columns", &published_table::columns}, field{"total_maximum", &published_table::total_maximum},
            field{"part_least", &published_table::part_least}, field{"part_most", &published_table::part_most}};
    }
};

/// The role that the name of a column suggests ("hạng", "rank", "total_points", "index_pct", "xếp loại", …);
/// `other` for what is known not to be checked ("year", "n_responses"), nothing when it says nothing.
///
/// @ingroup scoring
[[nodiscard]] std::optional<column_role> role_of_name(std::string_view name);

/// What a finding about a published table is about.
///
/// @ingroup scoring
enum class table_fault : std::uint8_t {
    sum,                 ///< parts and total
    percent,             ///< total, maximum and percentage; count and share
    rank,                ///< a rank that the printed values contradict
    tie,                 ///< equal prints with different ranks, or equal ranks with different prints
    outside_scale,       ///< a cell outside the scale of its column
    outlier,             ///< a total far from where its parts put it
    repeated,            ///< a total that repeats another unit's, though the parts differ
    grade,               ///< classes that do not follow the order of totals
    unreadable,          ///< a cell that should hold a number and does not
    percents_do_not_add, ///< shares that add up to something else than 100
};

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(table_fault fault) noexcept;

/// What explains it.
///
/// @ingroup scoring
enum class explanation : std::uint8_t {
    none,           ///< nothing: an error
    rounded_alone,  ///< each number was rounded alone, to the nearest
    cut_off,        ///< digits were cut off
    unrounded_rank, ///< ranked on digits that are not printed
    suspicious,     ///< possible, but it stands out
};

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(explanation why) noexcept;

/// Nhận xét về bảng (finding).
///
/// @ingroup scoring
struct table_finding {
    table_fault fault{};
    explanation why = explanation::none;
    std::size_t row = 0; ///< from 0
    std::string unit{};
    std::string column{};
    std::string printed{};  ///< as it stands
    std::string expected{}; ///< what one would get
    std::string detail{};   ///< "61.86 + 28.10"; the unit whose total is repeated

    [[nodiscard]] bool is_error() const noexcept { return why == explanation::none; }
    /// One English sentence.
    [[nodiscard]] std::string message() const;

    friend bool operator==(table_finding const&, table_finding const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"fault", &table_finding::fault},       field{"why", &table_finding::why},
                          field{"row", &table_finding::row},           field{"unit", &table_finding::unit},
                          field{"column", &table_finding::column},     field{"printed", &table_finding::printed},
                          field{"expected", &table_finding::expected}, field{"detail", &table_finding::detail}};
    }
};

/// All findings, by row. O(n log n) in the rows.
///
/// @ingroup scoring
[[nodiscard]] std::vector<table_finding> check_published_table(published_table const& table);

} // namespace cchc
