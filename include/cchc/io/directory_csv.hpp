// SPDX-License-Identifier: BSL-1.0
/// @file
/// Agencies and territories as CSV, both ways.
///
/// The national directory knows what is the same everywhere. A province knows the rest: its communes, the centres and
/// sub-departments it founded, the letters they sign with. It keeps them in a spreadsheet, one row each:
///
///     name,from,until,parent,symbols,source
///     Xã Mường Bú,2025-07-01,,,,Nghị quyết 1681/NQ-UBTVQH15
///     Trung tâm Công nghệ thông tin tỉnh Sơn La,2018-01-15,,vn/son-la/ubnd,TTCNTT,our own list
///
///     auto const national = agency_directory::national();
///     auto const rows = read_directory(csv, national, {.within = "vn/son-la"});
///     for (auto const& e : rows.errors) …                // line 7, column 23: "agency_parent"
///     auto const ours = rows.added_to(national);
///
/// | column | holds | when empty or left out |
/// |---|---|---|
/// | `name` | the full name; of a territory with or without its type; required | an error |
/// | `kind` | of either sort: `department` or *sở*, `commune` or *xã* | what the first words of the name say; else an error |
/// | `id` | as in `agency::id` | the id of the territory it is in, and the name as a slug: `vn/son-la/xa-muong-bu` |
/// | `parent` | an id; of a territory also a code or a name | `directory_defaults` |
/// | `territory`, `level` | of an agency | those of the parent; `directory_defaults` |
/// | `short`, `abbreviations`, `symbols` | further names of an agency | none |
/// | `code` | of a territory | none |
/// | `from`, `until` | first and last day, both counted: `2025-07-01` | `directory_defaults` |
/// | `predecessors`, `successors` | ids | none; each completes the other |
/// | `founded_by`, `founded_on`, `ended_by`, `ended_on` | a document number and its day | not known |
/// | `source`, `as_of`, `status` | who says so, when; `CONFIRMED` or not | `directory_defaults`; not confirmed |
///
/// Columns may stand in any order under their English or Vietnamese headings (*tên*, *loại*, *mã*, *trực thuộc* …);
/// others are passed over. Several values in a cell are separated by `|`, and a name or code that held for a part of
/// the time has its days in front: `Mộc Châu|[2025-03-31..] thị xã Mộc Châu`.
///
/// **Every error is given**, with line and column, so that a list can be mended in one go; rows without errors are
/// kept. Refused are not only cells that cannot be read but rows that would break what the directory promises: an id
/// or a code that two bear on one day, a parent that is not there or does not last as long.
///
/// What it is **not**: a register of who may do what, nor a place to change the national rows in part. A row takes the
/// place of the whole row that has its id.
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/agency/directory.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/text/position.hpp>

namespace cchc {

/// Lỗi trong danh sách (error in a directory's table): where, what, and the words concerned.
///
/// @ingroup io
struct directory_error {
    text_position where{};
    errc code{};
    std::string text; ///< the cell, the id or the column that it is about

    friend bool operator==(directory_error const&, directory_error const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &directory_error::where}, field{"code", &directory_error::code},
                          field{"text", &directory_error::text}};
    }
};

/// "12:5: an agency names a parent that is not there: vn/son-la/ubdn"
///
/// @ingroup io
[[nodiscard]] std::string to_string(directory_error const& wrong);

/// Các dòng của danh bạ (rows of a directory): what was read from a table, and what is wrong with it.
///
/// @ingroup io
struct directory_rows {
    std::vector<territory> territories;
    std::vector<agency> agencies;
    std::vector<directory_error> errors; ///< in the order of the table

    [[nodiscard]] bool ok() const noexcept { return errors.empty(); }

    /// `base` and these rows. Throws `error` where `agency_directory::with` does; never when `base` is the directory that
    /// the rows were read for.
    [[nodiscard]] agency_directory added_to(agency_directory const& base) const;

    friend bool operator==(directory_rows const&, directory_rows const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"territories", &directory_rows::territories},
                          field{"agencies", &directory_rows::agencies}, field{"errors", &directory_rows::errors}};
    }
};

/// Giá trị mặc định (defaults): what holds for rows whose cells say nothing.
///
/// @ingroup io
struct directory_defaults {
    std::string within{}; ///< id of the territory that rows belong to; of a territory the parent
    std::string parent{}; ///< id of the agency that agencies answer to
    validity valid{};
    provenance from{};

    friend bool operator==(directory_defaults const&, directory_defaults const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"within", &directory_defaults::within}, field{"parent", &directory_defaults::parent},
                          field{"valid", &directory_defaults::valid}, field{"from", &directory_defaults::from}};
    }
};

/// Reads all of `csv` (see `read_csv`), for a directory that is to be added to `base`.
///
/// Rows of `base` that get a predecessor or a successor are among the rows, changed. A row with an error is left out, and so is
/// one whose parent was.
///
/// Linear in the table, with a look-up in `base` for each id.
///
/// @ingroup io
[[nodiscard]] directory_rows read_directory(std::string_view csv, agency_directory const& base = {},
                                            directory_defaults const& defaults = {});

/// The rows as CSV with all columns: `read_directory` gives them back, but for the sources of single titles and codes,
/// which become that of the row.
///
/// @ingroup io
[[nodiscard]] std::string directory_to_csv(directory_rows const& rows);

/// All of a directory.
///
/// @ingroup io
[[nodiscard]] std::string directory_to_csv(agency_directory const& directory);

} // namespace cchc
