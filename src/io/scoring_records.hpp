// SPDX-License-Identifier: BSL-1.0
// Rows with named cells, whether they come from CSV or from JSON, and the readers that make values of them.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <cchc/io/csv.hpp>
#include <cchc/io/scoring_tables.hpp>
#include <cchc/text/position.hpp>

namespace cchc::detail {

/// Rows of cells under headings.
struct records {
    std::vector<csv_cell> heading;
    std::vector<std::vector<csv_cell>> rows; ///< each as long as the heading
};

/// Reads rows into values; collects what is wrong.
class record_reader {
public:
    record_reader(std::string_view file, records const& rows, text_index const& index)
        : file_{file}, records_{rows}, index_{index} {}

    [[nodiscard]] records const& table() const noexcept { return records_; }

    /// The place of the column with one of these names.
    [[nodiscard]] std::optional<std::size_t> column(std::initializer_list<std::string_view> names) const;
    /// Likewise; an error when it is not there.
    [[nodiscard]] std::size_t required(std::initializer_list<std::string_view> names);

    void wrong(csv_cell const& cell, std::string message, std::size_t offset = 0) {
        errors.push_back({place(cell, offset), std::move(message)});
    }
    void wrong(csv_cell const& cell, failure why) { wrong(cell, std::string{message(why.code)}, why.offset); }
    void warn(csv_cell const& cell, std::string message) { warnings.push_back({place(cell, 0), std::move(message)}); }
    [[nodiscard]] text_position place(csv_cell const& cell, std::size_t offset) const {
        return index_.position_at(offset_in_file(file_, cell, offset));
    }

    std::vector<input_error> errors;
    std::vector<input_error> warnings;

private:
    std::string_view file_;
    records const& records_;
    text_index const& index_;
};

/// The rows of a CSV file; an error where it is none.
[[nodiscard]] std::optional<records> records_of_csv(std::string_view csv, text_index const& index,
                                                    std::vector<input_error>& errors);

/// What proves an entry, in one cell.
[[nodiscard]] std::string evidence_text(std::vector<evidence> const& all);

void read_version(record_reader& in, index_version& version);
void read_criteria(record_reader& in, table_read<std::vector<criterion>>& out);
void read_units(record_reader& in, table_read<std::vector<scored_unit>>& out);
void read_bands(record_reader& in, table_read<std::vector<band>>& out);

/// Which units there are, and which card is whose.
class card_builder {
public:
    card_builder(std::vector<scored_unit> const& units, card_set cards, std::size_t file);

    void read_scores(record_reader& in);
    void read_facts(record_reader& in);
    [[nodiscard]] card_set finish() &&;

private:
    struct columns;

    [[nodiscard]] std::optional<std::size_t> card_of(record_reader& in, csv_cell const& unit, std::optional<int> year);
    void add(record_reader& in, columns const& at, std::vector<csv_cell> const& row, csv_cell const& where,
             card_entry entry);

    std::unordered_map<std::string, std::string> ids_; ///< of the units, by id and by name
    std::unordered_map<std::string, std::size_t> cards_;
    std::vector<std::string> names_;
    std::vector<std::optional<int>> years_;
    std::vector<std::vector<card_entry>> entries_;
    std::vector<std::vector<entry_place>> places_;
    std::size_t file_ = 0;
    bool any_unit_ = true; ///< no list of units was given
};

} // namespace cchc::detail
