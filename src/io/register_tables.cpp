// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/register_tables.hpp>

#include <algorithm>

#include <cchc/io/csv.hpp>
#include <cchc/io/json.hpp>
#include <cchc/text/utf8.hpp>

#include "io/flat_json.hpp"
#include "io/register_record.hpp"

namespace cchc {
namespace {

using detail::json_cursor;
using detail::record_field;
using detail::record_field_count;
using detail::register_record;
using detail::written_record;

bool is_number(record_field field) noexcept {
    return field == record_field::begin || field == record_field::end;
}

/// Reads one object into a record. A failure of form leaves the cursor where it went wrong; of a field, behind the object.
class object_reader {
public:
    object_reader(json_cursor& cursor, register_record& record) : cursor_{cursor}, record_{record} {}

    [[nodiscard]] std::optional<failure> read() {
        if (!cursor_.take('{')) return no_json();
        if (cursor_.take('}')) return std::nullopt;
        do {
            if (!read_member()) return no_json();
        } while (cursor_.take(','));
        if (!cursor_.take('}')) return no_json();
        return wrong_;
    }

private:
    [[nodiscard]] failure no_json() {
        static_cast<void>(cursor_.at_end());
        return {errc::json_form, cursor_.offset()};
    }
    void refuse(std::size_t offset) {
        if (!wrong_) wrong_ = failure{errc::json_field, offset};
    }

    [[nodiscard]] bool read_member() {
        auto const name = cursor_.take_string();
        if (!name || !cursor_.take(':')) return false;
        auto const field = detail::record_field_of(name->text);
        if (!field) refuse(name->offset);
        if (cursor_.take_word("null")) return true;
        if (cursor_.take('[')) return read_list(field, name->offset);
        auto value = cursor_.take_string();
        if (!value) value = cursor_.take_number();
        if (!value) return false;
        if (!field) return true;
        bool const is_right = *field != record_field::places && value->is_number == is_number(*field);
        if (!is_right || !record_.set(*field, {value->text, value->offset})) refuse(value->offset);
        return true;
    }

    [[nodiscard]] bool read_list(std::optional<record_field> field, std::size_t offset) {
        bool const is_right = field == record_field::places && record_.set(record_field::places, {"", offset});
        if (!is_right) refuse(offset);
        if (cursor_.take(']')) return true;
        do {
            auto const path = cursor_.take_string();
            if (!path) return false;
            if (is_right) record_.places.push_back({path->text, path->offset});
        } while (cursor_.take(','));
        return cursor_.take(']');
    }

    json_cursor& cursor_;
    register_record& record_;
    std::optional<failure> wrong_;
};

void write_members(json_writer& out, written_record const& record) {
    out.begin_object();
    for (auto const& [field, text] : record) {
        out.name(detail::to_string(field));
        if (is_number(field)) {
            out.literal(text);
        } else if (field == record_field::places) {
            out.begin_array();
            for (std::size_t begin = 0; begin < text.size();) {
                auto const end = std::min(text.find(' ', begin), text.size());
                out.text(std::string_view{text}.substr(begin, end - begin));
                begin = end + 1;
            }
            out.end_array();
        } else {
            out.text(text);
        }
    }
    out.end_object();
}

template <class Write>
void for_each_record(document_register const& sorted, Write write) {
    for (auto const& each : sorted.documents()) write(detail::record_of(each));
    for (std::size_t i = 0; i < sorted.relation_count(); ++i) write(detail::record_of(sorted.relation(i)));
    for (auto const& each : sorted.events()) write(detail::record_of(each));
}

/// The three lists of one object, each with records of any kind: the fields tell which.
class whole_reader {
public:
    explicit whole_reader(std::string_view text) : text_{text}, cursor_{text} {}

    [[nodiscard]] register_reading read() {
        if (!read_lists()) {
            static_cast<void>(cursor_.at_end());
            reading_.errors.push_back({errc::json_form, cursor_.offset()});
        }
        return std::move(reading_);
    }

private:
    [[nodiscard]] bool read_lists() {
        if (find_invalid_utf8(text_) != text_.size() || !cursor_.take('{')) return false;
        if (cursor_.take('}')) return cursor_.at_end();
        do {
            auto const name = cursor_.take_string();
            if (!name || !cursor_.take(':') || !cursor_.take('[')) return false;
            if (name->text != "documents" && name->text != "relations" && name->text != "events")
                reading_.errors.push_back({errc::json_field, name->offset});
            if (!cursor_.take(']') && !read_records()) return false;
        } while (cursor_.take(','));
        return cursor_.take('}') && cursor_.at_end();
    }

    [[nodiscard]] bool read_records() {
        do {
            static_cast<void>(cursor_.at_end());
            auto const begin = cursor_.offset();
            register_record record;
            auto wrong = object_reader{cursor_, record}.read();
            if (wrong && wrong->code == errc::json_form) return false;
            if (!wrong) wrong = add_record(reading_.records, record, begin);
            if (wrong) reading_.errors.push_back(*wrong);
            cursor_.forget();
        } while (cursor_.take(','));
        return cursor_.take(']');
    }

    std::string_view text_;
    json_cursor cursor_;
    register_reading reading_;
};

} // namespace

register_reading read_register_ndjson(std::string_view text) {
    register_reading reading;
    for (std::size_t begin = 0; begin < text.size();) {
        auto const end = std::min(text.find('\n', begin), text.size());
        auto const line = text.substr(0, end);
        json_cursor cursor{line, begin};
        auto const invalid = begin + find_invalid_utf8(line.substr(begin));
        if (invalid != end) {
            reading.errors.push_back({errc::json_form, invalid});
        } else if (!cursor.at_end()) {
            register_record record;
            auto const start = cursor.offset();
            auto wrong = object_reader{cursor, record}.read();
            if (!wrong && !cursor.at_end()) wrong = failure{errc::json_form, cursor.offset()};
            if (!wrong) wrong = add_record(reading.records, record, start);
            if (wrong) reading.errors.push_back(*wrong);
        }
        begin = end + 1;
    }
    return reading;
}

register_reading read_register_json(std::string_view text) {
    return whole_reader{text}.read();
}

register_reading read_register_csv(std::string_view text) {
    register_reading reading;
    auto const table = read_csv(text);
    if (!table) {
        reading.errors.push_back(table.error());
        return reading;
    }
    auto const& heading = table->rows.front();
    std::vector<record_field> columns;
    for (auto const& cell : heading) {
        auto const field = detail::record_field_of(cell.text);
        if (field && std::find(columns.begin(), columns.end(), *field) == columns.end()) columns.push_back(*field);
        else reading.errors.push_back({errc::table_columns, offset_in_file(text, cell, 0)});
    }
    if (!reading.errors.empty()) return reading;
    for (std::size_t row = 1; row < table->rows.size(); ++row) {
        auto const& cells = table->rows[row];
        register_record record;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto const& cell = cells[i];
            if (cell.text.empty()) continue;
            static_cast<void>(record.set(columns[i], {cell.text, cell.offset}));
            for (std::size_t begin = 0; columns[i] == record_field::places && begin < cell.text.size();) {
                auto const end = std::min(cell.text.find(' ', begin), cell.text.size());
                if (end > begin) record.places.push_back({std::string_view{cell.text}.substr(begin, end - begin), cell.offset + begin});
                begin = end + 1;
            }
        }
        if (auto const wrong = add_record(reading.records, record, offset_in_file(text, cells.front(), 0)))
            reading.errors.push_back(*wrong);
    }
    return reading;
}

std::string register_to_ndjson(document_register const& records) {
    std::string lines;
    for_each_record(records.sorted(), [&](written_record const& record) {
        json_writer out;
        write_members(out, record);
        lines += out.str();
        lines += '\n';
    });
    return lines;
}

std::string register_to_json(document_register const& records) {
    auto const sorted = records.sorted();
    json_writer out{json_layout::indented};
    out.begin_object();
    out.name("documents").begin_array();
    for (auto const& each : sorted.documents()) write_members(out, detail::record_of(each));
    out.end_array();
    out.name("relations").begin_array();
    for (std::size_t i = 0; i < sorted.relation_count(); ++i) write_members(out, detail::record_of(sorted.relation(i)));
    out.end_array();
    out.name("events").begin_array();
    for (auto const& each : sorted.events()) write_members(out, detail::record_of(each));
    out.end_array();
    out.end_object();
    return std::move(out).str() + '\n';
}

std::string register_to_csv(document_register const& records) {
    std::vector<std::vector<std::string>> rows(1);
    for (std::size_t i = 0; i < record_field_count; ++i)
        rows.front().emplace_back(detail::to_string(static_cast<record_field>(i)));
    for_each_record(records.sorted(), [&](written_record const& record) {
        rows.emplace_back(record_field_count);
        for (auto const& [field, text] : record) rows.back()[static_cast<std::size_t>(field)] = text;
    });
    return to_csv(rows, ',', csv_guard::off);
}

} // namespace cchc
