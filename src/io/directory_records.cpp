// SPDX-License-Identifier: BSL-1.0
#include "io/directory_records.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <cchc/agency/finder.hpp>
#include <cchc/citation/identifier.hpp>
#include <cchc/time/date.hpp>

#include "agency/names.hpp"
#include "text/trimmed.hpp"

namespace cchc::detail {
namespace {

using namespace std::string_view_literals;
using boost::gregorian::date;
using boost::gregorian::days;

struct heading {
    std::string_view english;
    std::array<std::string_view, 2> vietnamese;
};

constexpr std::array<heading, directory_column_count> headings{{
    {"id", {"định danh", "mã định danh"}},
    {"kind", {"loại", "loại hình"}},
    {"level", {"cấp", "cấp hành chính"}},
    {"parent", {"trực thuộc", "cấp trên"}},
    {"territory", {"địa bàn", "nơi"}},
    {"name", {"tên", "tên đầy đủ"}},
    {"short", {"tên ngắn", "tên gọi tắt"}},
    {"abbreviations", {"viết tắt", "tên viết tắt"}},
    {"symbols", {"ký hiệu", "ký hiệu văn bản"}},
    {"code", {"mã", "mã số"}},
    {"from", {"từ ngày", "từ"}},
    {"until", {"đến hết ngày", "đến ngày"}},
    {"predecessors", {"tiền thân", "hợp nhất từ"}},
    {"successors", {"kế tục", "nhập vào"}},
    {"founded_by", {"văn bản thành lập", "thành lập theo"}},
    {"founded_on", {"ngày văn bản thành lập", "thành lập ngày"}},
    {"ended_by", {"văn bản giải thể", "giải thể theo"}},
    {"ended_on", {"ngày văn bản giải thể", "giải thể ngày"}},
    {"source", {"nguồn", "căn cứ"}},
    {"as_of", {"ngày tra cứu", "tính đến ngày"}},
    {"status", {"trạng thái", "xác nhận"}},
}};

struct type_word {
    std::string_view small;
    std::string_view capital;
    territory_type type;
};

/// "thành phố" is a city under a province unless it stands under the country.
constexpr std::array<type_word, 10> type_words{{
    {"tỉnh", "Tỉnh", territory_type::province},
    {"thành phố", "Thành phố", territory_type::provincial_city},
    {"huyện", "Huyện", territory_type::rural_district},
    {"quận", "Quận", territory_type::urban_district},
    {"thị xã", "Thị xã", territory_type::town},
    {"thị trấn", "Thị trấn", territory_type::township},
    {"xã", "Xã", territory_type::commune},
    {"phường", "Phường", territory_type::ward},
    {"đặc khu", "Đặc khu", territory_type::special_zone},
    {"nước", "Nước", territory_type::country},
}};

constexpr std::string_view country_id = "vn";

/// The word with which a title begins, if more follows.
type_word const* leading_type(std::string_view title) noexcept {
    for (auto const& word : type_words) {
        for (auto const form : {word.small, word.capital})
            if (title.size() > form.size() + 1 && title.substr(0, form.size()) == form && title[form.size()] == ' ')
                return &word;
    }
    return nullptr;
}

/// Takes `[2014-05-20..2025-06-30]` off the front; none when there is no such thing, an error when it is not two days.
std::optional<result<validity>> take_days(std::string_view& item) {
    if (item.empty() || item.front() != '[') return std::nullopt;
    auto const end = item.find(']');
    auto const dots = item.find("..");
    if (end == std::string_view::npos || dots == std::string_view::npos || dots > end)
        return failure{errc::date_form, 0};
    validity found;
    auto const first = trimmed(item.substr(1, dots - 1));
    auto const last = trimmed(item.substr(dots + 2, end - dots - 2));
    item = trimmed(item.substr(end + 1));
    for (auto const& [text, day] : {std::pair{first, &found.from}, std::pair{last, &found.until}}) {
        if (text.empty()) continue;
        auto const read = parse_iso_date(text);
        if (!read) return read.error();
        *day = *read;
    }
    return found;
}

/// A title without its type word, where it has one that fits the level.
territory_title title_of(std::string_view text, territory_type type) {
    auto const* const word = leading_type(text);
    if (word == nullptr) return {type, std::string{text}};
    auto const bare = std::string{text.substr(word->small.size() + 1)};
    bool const province = level_of(type) == agency_level::province;
    if (word->type == territory_type::provincial_city && province) return {territory_type::central_city, bare};
    if (level_of(word->type) == level_of(type)) return {word->type, bare};
    return {type, std::string{text}};
}

} // namespace

std::string_view heading_of(directory_column column) noexcept {
    return headings[static_cast<std::size_t>(column)].english;
}

directory_record_reader::directory_record_reader(std::string_view csv, directory_defaults const& defaults)
    : csv_{csv}, defaults_{defaults}, index_{csv} {}

std::vector<directory_error> directory_record_reader::take_errors() && {
    std::stable_sort(errors_.begin(), errors_.end(), [](auto const& a, auto const& b) { return a.where < b.where; });
    return std::move(errors_);
}

void directory_record_reader::refuse_at(std::size_t offset, errc code, std::string text) {
    errors_.push_back({index_.position_at(offset), code, std::move(text)});
}

void directory_record_reader::refuse(directory_record& record, directory_column column, errc code, std::string text) {
    auto const at = columns_[static_cast<std::size_t>(column)].value_or(0);
    record.wrong = true;
    refuse_at((*record.cells)[at].offset, code, std::move(text));
}

std::string_view directory_record_reader::cell(directory_record const& record, directory_column column) const {
    auto const at = columns_[static_cast<std::size_t>(column)];
    return at ? trimmed((*record.cells)[*at].text) : std::string_view{};
}

bool directory_record_reader::read_headings() {
    columns_.assign(directory_column_count, std::nullopt);
    auto const& first = table_.rows.front();
    bool right = true;
    for (std::size_t i = 0; i < first.size(); ++i) {
        auto const text = trimmed(first[i].text);
        for (std::size_t c = 0; c < headings.size(); ++c) {
            auto const& known = headings[c];
            auto const is = [&](std::string_view name) { return same_words(text, name); };
            bool const named = text == known.english || is(known.vietnamese[0]) || is(known.vietnamese[1]);
            if (!named) continue;
            if (columns_[c]) refuse_at(first[i].offset, errc::table_columns, std::string{text});
            right = right && !columns_[c];
            columns_[c] = i;
        }
    }
    if (columns_[static_cast<std::size_t>(directory_column::name)]) return right;
    refuse_at(first.front().offset, errc::table_columns, std::string{heading_of(directory_column::name)});
    return false;
}

std::vector<directory_record> directory_record_reader::read() {
    std::vector<directory_record> records;
    auto table = read_csv(csv_);
    if (!table) {
        refuse_at(table.error().offset, table.error().code, {});
        return records;
    }
    table_ = *std::move(table);
    if (!read_headings()) return records;
    records.resize(table_.rows.size() - 1);
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].cells = &table_.rows[i + 1];
        read_line(records[i]);
    }
    return records;
}

std::optional<date> directory_record_reader::read_day(directory_record& record, directory_column column,
                                                      std::string_view text) {
    if (text.empty()) return std::nullopt;
    auto const day = parse_iso_date(text);
    if (day) return *day;
    refuse(record, column, day.error().code, std::string{text});
    return std::nullopt;
}

std::vector<directory_record_reader::dated_item> directory_record_reader::items(directory_record& record,
                                                                                directory_column column) {
    std::vector<dated_item> found;
    auto list = cell(record, column);
    while (!list.empty()) {
        auto const bar = std::min(list.find('|'), list.size());
        auto item = trimmed(list.substr(0, bar));
        list = list.substr(std::min(bar + 1, list.size()));
        auto const dated = take_days(item);
        if (dated && !*dated) refuse(record, column, dated->error().code, std::string{item});
        if (!item.empty()) found.push_back({item, dated && *dated ? std::optional{**dated} : std::nullopt});
    }
    return found;
}

void directory_record_reader::read_common(directory_record& record, validity& valid, founding_act& founded,
                                          founding_act& ended, provenance& from) {
    using column = directory_column;
    valid = defaults_.valid;
    if (auto const day = read_day(record, column::from, cell(record, column::from))) valid.from = day;
    if (auto const day = read_day(record, column::until, cell(record, column::until))) valid.until = day;
    if (valid.from && valid.until && *valid.until < *valid.from)
        refuse(record, column::until, errc::agency_days, to_iso(*valid.until));
    founded.number = cell(record, column::founded_by);
    founded.day = read_day(record, column::founded_on, cell(record, column::founded_on));
    ended.number = cell(record, column::ended_by);
    ended.day = read_day(record, column::ended_on, cell(record, column::ended_on));
    from = defaults_.from;
    if (auto const source = cell(record, column::source); !source.empty()) from.source = source;
    if (auto const day = read_day(record, column::as_of, cell(record, column::as_of))) from.as_of = day;
    if (auto const status = cell(record, column::status); !status.empty()) from.confirmed = status == "CONFIRMED";
    for (auto const& item : items(record, column::predecessors)) record.predecessors().emplace_back(item.text);
    for (auto const& item : items(record, column::successors)) record.successors().emplace_back(item.text);
}

std::optional<territory_type> directory_record_reader::type_of(directory_record const& record) const {
    auto const kind = cell(record, directory_column::kind);
    auto const parent = cell(record, directory_column::parent);
    auto const above = parent.empty() ? std::string_view{defaults_.within} : parent;
    auto const fitting = [&](territory_type type) {
        bool const central = type == territory_type::provincial_city && above == country_id;
        return central ? territory_type::central_city : type;
    };
    if (kind.empty()) {
        auto const name = cell(record, directory_column::name);
        auto const* const word = match_agency(tokenizer{name}) ? nullptr : leading_type(name);
        return word == nullptr ? std::nullopt : std::optional{fitting(word->type)};
    }
    for (auto const& word : type_words)
        if (same_words(kind, word.small)) return fitting(word.type);
    for (auto type = territory_type::country; type <= territory_type::special_zone;
         type = static_cast<territory_type>(static_cast<int>(type) + 1))
        if (kind == to_string(type)) return type;
    return std::nullopt;
}

void directory_record_reader::read_line(directory_record& record) {
    auto const name = cell(record, directory_column::name);
    if (name.empty()) return refuse(record, directory_column::name, errc::empty_input, "name");
    if (auto const type = type_of(record)) return read_territory(record, *type);
    auto const kind = cell(record, directory_column::kind);
    if (!kind.empty()) {
        auto const read = parse_agency_kind(kind);
        if (read) return read_agency(record, *read);
        return refuse(record, directory_column::kind, errc::agency_kind, std::string{kind});
    }
    auto const named = match_agency(tokenizer{name});
    if (named && named->where.begin == 0 && !named->is_class) return read_agency(record, named->kind);
    refuse(record, directory_column::kind, errc::agency_kind, std::string{name});
}

template <class T, class Make>
void directory_record_reader::read_history(directory_record& record, directory_column column, history<T>& values,
                                           Make const& make) {
    auto const& t = *record.place;
    auto const dated = items(record, column);
    try {
        for (auto const& item : dated) {
            auto const from = item.days ? item.days->from : t.valid.from;
            values = values.with(from.value_or(date{boost::date_time::neg_infin}), make(item.text), t.from.source);
        }
        for (auto const& item : dated) {
            if (!item.days || !item.days->until || item.days->until == t.valid.until) continue;
            auto const after = *item.days->until + days{1};
            auto const* const next = values.entry_at(after);
            if (next == nullptr || next->from != after) values = values.ended(after, t.from.source);
        }
    } catch (error const& wrong) {
        refuse(record, column, wrong.reason().code, std::string{cell(record, column)});
    }
}

void directory_record_reader::read_territory(directory_record& record, territory_type type) {
    auto& t = record.place.emplace();
    read_common(record, t.valid, t.founded_by, t.ended_by, t.from);
    record.parent_written = cell(record, directory_column::parent);
    if (record.parent_written.empty()) record.parent_written = defaults_.within;
    t.parent = record.parent_written;
    read_history(record, directory_column::name, t.titles, [&](std::string_view text) { return title_of(text, type); });
    read_history(record, directory_column::code, t.codes, [](std::string_view text) { return std::string{text}; });
    t.id = cell(record, directory_column::id);
    if (t.titles.empty() && !record.wrong) refuse(record, directory_column::name, errc::empty_input, "name");
}

void directory_record_reader::read_names(directory_record& record, directory_column column, name_form form) {
    auto& a = *record.body;
    for (auto const& item : items(record, column))
        a.names.push_back({std::string{item.text}, form, item.days.value_or(a.valid)});
}

void directory_record_reader::read_agency(directory_record& record, agency_kind kind) {
    using column = directory_column;
    auto& a = record.body.emplace();
    a.kind = kind;
    read_common(record, a.valid, a.founded_by, a.ended_by, a.from);
    a.parent = cell(record, column::parent);
    if (a.parent.empty()) a.parent = defaults_.parent;
    a.territory = cell(record, column::territory);
    read_names(record, column::name, name_form::full);
    if (a.names.empty()) refuse(record, column::name, errc::empty_input, "name");
    read_names(record, column::short_names, name_form::short_form);
    read_names(record, column::abbreviations, name_form::abbreviation);
    read_names(record, column::symbols, name_form::symbol);
    a.id = cell(record, column::id);
    auto const level = cell(record, column::level);
    if (level.empty()) return;
    auto const read = parse_agency_level(level);
    record.has_level = true;
    if (read) a.level = *read;
    else refuse(record, column::level, errc::agency_level, std::string{level});
}

} // namespace cchc::detail
