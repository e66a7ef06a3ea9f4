// SPDX-License-Identifier: BSL-1.0
// Arrays of flat objects in a JSON text, as records with the place of every value.
#pragma once

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "io/scoring_records.hpp"

namespace cchc::detail {

/// Reads bytes and remembers how many.
class counting_iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    counting_iterator(char const* at, std::size_t* count) noexcept : at_{at}, count_{count} {}
    reference operator*() const noexcept { return *at_; }
    counting_iterator& operator++() noexcept {
        ++at_;
        ++*count_;
        return *this;
    }
    counting_iterator operator++(int) noexcept {
        auto const before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(counting_iterator const& a, counting_iterator const& b) noexcept { return a.at_ == b.at_; }

private:
    char const* at_;
    std::size_t* count_;
};

/// Arrays of flat objects as records, by the name of the array. An object in place of an array is one record.
class record_collector {
public:
    using json = nlohmann::json;
    using number_integer_t = json::number_integer_t;
    using number_unsigned_t = json::number_unsigned_t;
    using number_float_t = json::number_float_t;
    using string_t = json::string_t;
    using binary_t = json::binary_t;

    record_collector(std::string_view text, std::size_t const& count) : text_{text}, count_{count} {}

    std::map<std::string, records> tables;
    std::optional<failure> wrong;

    bool null() { return cell({}); }
    bool boolean(bool value) { return cell(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) { return cell(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) { return cell(std::to_string(value)); }
    bool number_float(number_float_t, string_t const& digits) { return cell(digits); }
    bool string(string_t& value) { return cell(std::move(value)); }
    bool binary(binary_t&) { return refuse(errc::json_form); }

    bool start_object(std::size_t) {
        begin();
        if (depth_ == 0) return ++depth_ != 0;
        if (depth_ > 2 || (depth_ == 2 && !in_array_)) return refuse(errc::json_field);
        if (depth_ == 1 && in_array_) return refuse(errc::json_field);
        ++depth_;
        row_ = depth_ == 2 || in_array_;
        cells_.clear();
        row_begin_ = begin_;
        return true;
    }
    bool end_object() {
        begin();
        --depth_;
        if (row_) finish_row();
        row_ = false;
        return true;
    }
    bool start_array(std::size_t) {
        begin();
        if (row_ && !in_list_) return in_list_ = true;
        if (depth_ != 1 || in_array_) return refuse(errc::json_field);
        in_array_ = true;
        ++depth_;
        return true;
    }
    bool end_array() {
        begin();
        if (in_list_) {
            in_list_ = false;
            return store(std::exchange(list_, {}));
        }
        in_array_ = false;
        --depth_;
        return true;
    }
    bool key(string_t& name) {
        begin();
        if (row_) key_ = name;
        else if (depth_ == 1) {
            table_ = name;
            if (!tables.try_emplace(name).second) return refuse(errc::json_field);
        }
        return true;
    }
    bool parse_error(std::size_t position, std::string const&, nlohmann::detail::exception const&) {
        wrong = failure{errc::json_form, std::min(position == 0 ? 0 : position - 1, text_.size())};
        return false;
    }

private:
    /// The place of the token that was just read.
    void begin() noexcept {
        auto at = end_;
        while (at < text_.size() && std::string_view{" \t\r\n,:[]{}"}.find(text_[at]) != std::string_view::npos) ++at;
        begin_ = std::min(at, count_);
        end_ = count_;
    }
    bool refuse(errc why) {
        wrong = failure{why, begin_};
        return false;
    }
    bool cell(std::string value) {
        begin();
        if (!row_) return refuse(errc::json_field);
        if (in_list_) {
            list_ += (list_.empty() ? "" : "|") + value;
            return true;
        }
        return store(std::move(value));
    }
    bool store(std::string value) {
        bool const quoted = begin_ < text_.size() && text_[begin_] == '"';
        for (auto const& [name, known] : cells_)
            if (name == key_) return refuse(errc::json_field);
        if (cells_.size() > 64) return refuse(errc::json_field);
        cells_.emplace_back(key_, csv_cell{std::move(value), begin_ + (quoted ? 1 : 0), false});
        return true;
    }
    void finish_row() {
        auto& table = tables[table_];
        std::vector<csv_cell> row(table.heading.size(), csv_cell{{}, row_begin_, false});
        for (auto& [name, value] : cells_) {
            auto const at =
                std::find_if(table.heading.begin(), table.heading.end(),
                             [&, wanted = std::string_view{name}](csv_cell const& c) { return c.text == wanted; });
            if (at == table.heading.end()) {
                table.heading.push_back(csv_cell{name, row_begin_, false});
                row.push_back(std::move(value));
                for (auto& earlier : table.rows) earlier.push_back(csv_cell{{}, row_begin_, false});
            } else {
                row[static_cast<std::size_t>(at - table.heading.begin())] = std::move(value);
            }
        }
        table.rows.push_back(std::move(row));
    }

    std::string_view text_;
    std::size_t const& count_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t row_begin_ = 0;
    int depth_ = 0;
    bool in_array_ = false;
    bool in_list_ = false;
    bool row_ = false;
    std::string table_;
    std::string key_;
    std::string list_;
    std::vector<std::pair<std::string, csv_cell>> cells_;
};

/// The tables of a JSON text by name; or what is wrong with it, in `wrong`.
[[nodiscard]] inline std::map<std::string, records> tables_of_json(std::string_view json,
                                                                   std::optional<failure>& wrong) {
    std::size_t count = 0;
    record_collector collected{json, count};
    bool const read = nlohmann::json::sax_parse(counting_iterator{json.data(), &count},
                                                counting_iterator{json.data() + json.size(), &count}, &collected);
    if (!read || collected.wrong) wrong = collected.wrong.value_or(failure{errc::json_form, 0});
    return std::move(collected.tables);
}

} // namespace cchc::detail
