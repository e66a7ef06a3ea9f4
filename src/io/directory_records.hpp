// SPDX-License-Identifier: BSL-1.0
// The rows of a directory's table while they are read: each with its cells, before it is known whether all belong together.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/io/csv.hpp>
#include <cchc/io/directory_csv.hpp>

namespace cchc::detail {

/// Columns in the order in which they are written.
enum class directory_column : std::size_t {
    id,
    kind,
    level,
    parent,
    territory,
    name,
    short_names,
    abbreviations,
    symbols,
    code,
    from,
    until,
    predecessors,
    successors,
    founded_by,
    founded_on,
    ended_by,
    ended_on,
    source,
    as_of,
    status,
};

inline constexpr std::size_t directory_column_count = static_cast<std::size_t>(directory_column::status) + 1;

/// The English heading.
[[nodiscard]] std::string_view heading_of(directory_column column) noexcept;

/// One line: an agency or a territory, and where its cells are.
struct directory_record {
    std::optional<territory> place;
    std::optional<agency> body;
    std::vector<csv_cell> const* cells = nullptr;
    std::string parent_written; ///< of a territory: id, code or name
    bool has_level = false;     ///< of an agency: it was written
    bool wrong = false;

    [[nodiscard]] std::string& id() noexcept { return place ? place->id : body->id; }
    [[nodiscard]] std::string& parent() noexcept { return place ? place->parent : body->parent; }
    [[nodiscard]] validity const& valid() const noexcept { return place ? place->valid : body->valid; }
    [[nodiscard]] std::vector<std::string>& predecessors() noexcept {
        return place ? place->predecessors : body->predecessors;
    }
    [[nodiscard]] std::vector<std::string>& successors() noexcept { return place ? place->successors : body->successors; }
};

/// Reads lines one by one; what concerns several lines is left to the caller.
class directory_record_reader {
public:
    directory_record_reader(std::string_view csv, directory_defaults const& defaults);

    /// The lines that could be read, and those that could not, marked.
    [[nodiscard]] std::vector<directory_record> read();

    /// Notes what is wrong with a line, at the cell of `column`, or at its first cell.
    void refuse(directory_record& record, directory_column column, errc code, std::string text);

    [[nodiscard]] std::vector<directory_error> take_errors() &&;

private:
    [[nodiscard]] bool read_headings();
    [[nodiscard]] std::string_view cell(directory_record const& record, directory_column column) const;
    [[nodiscard]] std::optional<boost::gregorian::date> read_day(directory_record& record, directory_column column,
                                                                 std::string_view text);
    void read_common(directory_record& record, validity& valid, founding_act& founded, founding_act& ended,
                     provenance& from);
    void read_line(directory_record& record);
    void read_territory(directory_record& record, territory_type type);
    void read_agency(directory_record& record, agency_kind kind);
    template <class T, class Make>
    void read_history(directory_record& record, directory_column column, history<T>& values, Make const& make);
    void read_names(directory_record& record, directory_column column, name_form form);
    [[nodiscard]] std::optional<territory_type> type_of(directory_record const& record) const;
    void refuse_at(std::size_t offset, errc code, std::string text);

    struct dated_item {
        std::string_view text;
        std::optional<validity> days;
    };
    [[nodiscard]] std::vector<dated_item> items(directory_record& record, directory_column column);

    std::string_view csv_;
    directory_defaults defaults_;
    text_index index_;
    csv_table table_;
    std::vector<std::optional<std::size_t>> columns_;
    std::vector<directory_error> errors_;
};

} // namespace cchc::detail
