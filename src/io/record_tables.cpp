// SPDX-License-Identifier: BSL-1.0
#include "io/record_tables.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <cchc/text/utf8.hpp>

#include "io/flat_json.hpp"

namespace cchc::detail {
namespace {

class table_reader {
public:
    explicit table_reader(std::string_view json) : json_{json}, cursor_{json} {}

    /// False where something is wrong.
    bool read() {
        auto const invalid = find_invalid_utf8(json_);
        if (invalid != json_.size()) return refuse(errc::json_form, invalid);
        if (!cursor_.take('{')) return refuse_value();
        if (!cursor_.take('}') && !read_tables()) return false;
        return cursor_.at_end() || refuse_form();
    }

    std::map<std::string, records> tables;
    std::optional<failure> wrong;

private:
    using named_cell = std::pair<std::string, csv_cell>;

    bool refuse(errc why, std::size_t offset) {
        wrong = failure{why, offset};
        return false;
    }
    bool refuse_form() {
        static_cast<void>(cursor_.at_end());
        return refuse(errc::json_form, cursor_.offset());
    }
    /// Where a value must stand: one of the wrong kind, or what is none.
    bool refuse_value() {
        static_cast<void>(cursor_.at_end());
        auto const offset = cursor_.offset();
        bool const is_value = read_scalar() || cursor_.take('[') || cursor_.take('{');
        return refuse(is_value ? errc::json_field : errc::json_form, offset);
    }

    bool read_tables() {
        do {
            auto const name = cursor_.take_string();
            if (!name || !cursor_.take(':')) return refuse_form();
            auto const [table, is_new] = tables.try_emplace(std::string{name->text});
            if (!is_new) return refuse(errc::json_field, name->offset - 1);
            if (!read_table(table->second)) return false;
            cursor_.forget();
        } while (cursor_.take(','));
        return cursor_.take('}') || refuse_form();
    }

    bool read_table(records& table) {
        if (!cursor_.take('[')) return read_row(table);
        if (cursor_.take(']')) return true;
        do
            if (!read_row(table)) return false;
        while (cursor_.take(','));
        return cursor_.take(']') || refuse_form();
    }

    bool read_row(records& table) {
        constexpr std::size_t most_cells = 64;
        static_cast<void>(cursor_.at_end());
        auto const begin = cursor_.offset();
        if (!cursor_.take('{')) return refuse_value();
        std::vector<named_cell> cells;
        if (!cursor_.take('}')) {
            do {
                auto const name = cursor_.take_string();
                if (!name || !cursor_.take(':')) return refuse_form();
                auto value = read_cell();
                if (!value) return false;
                bool const is_known =
                    std::any_of(cells.begin(), cells.end(), [&](auto const& each) { return each.first == name->text; });
                if (is_known || cells.size() > most_cells) return refuse(errc::json_field, value->offset);
                cells.emplace_back(std::string{name->text}, *std::move(value));
            } while (cursor_.take(','));
            if (!cursor_.take('}')) return refuse_form();
        }
        add_row(table, begin, std::move(cells));
        constexpr std::size_t most_columns = 1000; // a new one in each row would cost the square of the rows
        return table.heading.size() <= most_columns || refuse(errc::json_field, begin);
    }

    std::optional<csv_cell> read_cell() {
        static_cast<void>(cursor_.at_end());
        auto const begin = cursor_.offset();
        if (auto const value = read_scalar()) return csv_cell{std::string{value->text}, value->offset, false};
        if (!cursor_.take('[')) return static_cast<void>(refuse_value()), std::nullopt;
        std::string list;
        if (cursor_.take(']')) return csv_cell{list, begin, false};
        do {
            auto const value = read_scalar();
            if (!value) return static_cast<void>(refuse_value()), std::nullopt;
            if (!list.empty()) list += '|';
            list += value->text;
        } while (cursor_.take(','));
        if (!cursor_.take(']')) return static_cast<void>(refuse_form()), std::nullopt;
        return csv_cell{list, begin, false};
    }

    /// A null is an empty text.
    std::optional<json_scalar> read_scalar() {
        if (auto const text = cursor_.take_string()) return text;
        if (auto const number = cursor_.take_decimal()) return number;
        static_cast<void>(cursor_.at_end());
        auto const begin = cursor_.offset();
        for (std::string_view const word : {"true", "false"})
            if (cursor_.take_word(word)) return json_scalar{word, begin, false};
        if (cursor_.take_word("null")) return json_scalar{{}, begin, false};
        return std::nullopt;
    }

    /// A column that is new is empty in the rows before.
    static void add_row(records& table, std::size_t begin, std::vector<named_cell> cells) {
        csv_cell const empty{{}, begin, false};
        std::vector<csv_cell> row(table.heading.size(), empty);
        for (auto& [name, value] : cells) {
            auto const at =
                std::find_if(table.heading.begin(), table.heading.end(),
                             [&, wanted = std::string_view{name}](csv_cell const& c) { return c.text == wanted; });
            if (at != table.heading.end()) {
                row[static_cast<std::size_t>(at - table.heading.begin())] = std::move(value);
                continue;
            }
            table.heading.push_back(csv_cell{name, begin, false});
            row.push_back(std::move(value));
            for (auto& earlier : table.rows) earlier.push_back(empty);
        }
        table.rows.push_back(std::move(row));
    }

    std::string_view json_;
    json_cursor cursor_;
};

} // namespace

std::map<std::string, records> tables_of_json(std::string_view json, std::optional<failure>& wrong) {
    table_reader reader{json};
    static_cast<void>(reader.read());
    wrong = reader.wrong;
    return std::move(reader.tables);
}

} // namespace cchc::detail
