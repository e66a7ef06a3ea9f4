// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/task_csv.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <cchc/io/csv.hpp>
#include <cchc/time/date.hpp>

namespace cchc {
namespace {

using boost::gregorian::date;
using namespace std::string_view_literals;

enum column : std::size_t {
    c_task, c_title, c_lead, c_support, c_field, c_basis, c_product,
    c_date, c_event, c_due, c_to, c_document, c_note, c_id, c_corrects, column_count
};

constexpr std::array column_names{"task"sv, "title"sv, "lead"sv, "support"sv, "field"sv,    "basis"sv, "product"sv, "date"sv,
                                  "event"sv, "due"sv,  "to"sv,   "document"sv, "note"sv, "id"sv,    "corrects"sv};
static_assert(column_names.size() == column_count);

/// Where each column of `names` stands in a heading; the failure of a heading that is none or stands twice.
template <std::size_t N>
result<std::array<std::optional<std::size_t>, N>> columns_of(std::string_view file, std::vector<csv_cell> const& heading,
                                                             std::array<std::string_view, N> const& names) {
    std::array<std::optional<std::size_t>, N> places{};
    for (std::size_t i = 0; i < heading.size(); ++i) {
        auto const found = std::find(names.begin(), names.end(), heading[i].text);
        auto const place = static_cast<std::size_t>(found - names.begin());
        if (found == names.end() || places[place])
            return failure{errc::table_columns, offset_in_file(file, heading[i], 0)};
        places[place] = i;
    }
    if (!places[0]) return failure{errc::table_columns, 0};
    return places;
}

std::optional<reform_field> field_of(std::string_view name) {
    if (name.empty()) return reform_field::unknown;
    for (std::size_t i = 0; i < reform_field_count; ++i)
        if (to_string(static_cast<reform_field>(i)) == name) return static_cast<reform_field>(i);
    return std::nullopt;
}

std::vector<std::string> split(std::string_view list) {
    std::vector<std::string> parts;
    while (!list.empty()) {
        auto const end = std::min(list.find(';'), list.size());
        auto part = list.substr(0, end);
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) parts.emplace_back(part);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

class ledger_reader {
public:
    explicit ledger_reader(std::string_view text) : text_{text} {}

    [[nodiscard]] ledger_reading read() {
        auto const table = read_csv(text_);
        if (!table) return refused(table.error());
        auto const columns = columns_of(text_, table->rows.front(), column_names);
        if (!columns) return refused(columns.error());
        columns_ = *columns;
        for (std::size_t i = 1; i < table->rows.size(); ++i) read_task(table->rows[i]);
        for (auto& [id, one] : tasks_) reading_.ledger.add(std::move(one));
        for (std::size_t i = 1; i < table->rows.size(); ++i) read_event(table->rows[i]);
        std::sort(reading_.errors.begin(), reading_.errors.end(),
                  [](failure const& a, failure const& b) { return a.offset < b.offset; });
        return std::move(reading_);
    }

private:
    using row = std::vector<csv_cell>;

    ledger_reading refused(failure why) {
        reading_.errors.push_back(why);
        return std::move(reading_);
    }

    [[nodiscard]] std::string const& cell(row const& r, column c) const {
        static std::string const nothing;
        return columns_[c] ? r[*columns_[c]].text : nothing;
    }

    void refuse(errc code, row const& r, column c, std::size_t offset = 0) {
        auto const& where = r[columns_[c].value_or(*columns_[c_task])];
        reading_.errors.push_back({code, offset_in_file(text_, where, offset)});
    }

    /// What the row says of the task; rows that say nothing of it leave it as it is.
    void read_task(row const& r) {
        auto const& id = cell(r, c_task);
        if (id.empty()) return refuse(errc::empty_input, r, c_task);
        auto const about = field_of(cell(r, c_field));
        if (!about) return refuse(errc::task_unknown, r, c_field);
        task const said{id,     cell(r, c_title), cell(r, c_lead), split(cell(r, c_support)),
                        *about, cell(r, c_basis), cell(r, c_product)};
        auto const [known, is_new] = tasks_.try_emplace(id, said);
        bool const says_nothing = said == task{id};
        if (is_new || says_nothing) return;
        if (known->second == task{id}) known->second = said;
        else if (known->second != said) refuse(errc::task_duplicate, r, c_task);
    }

    /// The day in a cell; false where what stands there is none.
    bool read_day(row const& r, column c, std::optional<date>& day) {
        auto const& text = cell(r, c);
        if (text.empty()) return true;
        auto const read = parse_iso_date(text);
        if (!read) {
            refuse(read.error().code, r, c, read.error().offset);
            return false;
        }
        day = *read;
        return true;
    }

    void read_event(row const& r) {
        if (cell(r, c_task).empty()) return;
        std::optional<date> on;
        std::optional<date> due;
        if (!read_day(r, c_date, on) || !read_day(r, c_due, due)) return;
        auto const& name = cell(r, c_event);
        if (!on && name.empty()) return;
        auto const kind = event_kind_of(name);
        if (!kind) return refuse(errc::task_event, r, c_event);
        if (!on) return refuse(errc::date_form, r, c_date);
        task_event event{cell(r, c_task), *on, *kind, due, cell(r, c_to), cell(r, c_document),
                         cell(r, c_note), cell(r, c_id), cell(r, c_corrects)};
        try {
            reading_.ledger.add(std::move(event));
        } catch (error const& why) {
            refuse(why.reason().code, r, c_event);
        }
    }

    std::string_view text_;
    std::array<std::optional<std::size_t>, column_count> columns_{};
    std::map<std::string, task> tasks_;
    ledger_reading reading_;
};

std::string day_or_nothing(std::optional<date> day) {
    return day ? to_iso(*day) : std::string{};
}

} // namespace

ledger_reading read_ledger_csv(std::string_view text) {
    return ledger_reader{text}.read();
}

std::string ledger_to_csv(task_ledger const& ledger) {
    std::vector<std::vector<std::string>> rows{{column_names.begin(), column_names.end()}};
    for (auto const& one : ledger.tasks()) {
        std::string support;
        for (auto const& each : one.support) support += (support.empty() ? "" : "; ") + each;
        auto const about = one.about == reform_field::unknown ? "" : std::string{to_string(one.about)};
        std::vector<std::string> row{one.id, one.title, one.lead, support, about, one.basis, one.product};
        auto const& events = ledger.events_of(one.id);
        for (auto const& e : events) {
            if (&e != events.data()) row.assign({one.id, "", "", "", "", "", ""});
            row.insert(row.end(), {to_iso(e.on), std::string{to_string(e.kind)}, day_or_nothing(e.due), e.to, e.document,
                                   e.note, e.id, e.corrects});
            rows.push_back(row);
        }
        if (!events.empty()) continue;
        row.resize(column_count);
        rows.push_back(row);
    }
    return to_csv(rows, ',', csv_guard::off);
}

result<std::vector<calendar_entry>> read_calendar_csv(std::string_view text) {
    constexpr std::array names{"date"sv, "kind"sv, "reason"sv, "source"sv, "status"sv};
    auto const table = read_csv(text);
    if (!table) return table.error();
    auto const columns = columns_of(text, table->rows.front(), names);
    if (!columns) return columns.error();
    if (!(*columns)[1]) return failure{errc::table_columns, 0};
    std::vector<calendar_entry> entries;
    for (std::size_t i = 1; i < table->rows.size(); ++i) {
        auto const& row = table->rows[i];
        auto const cell = [&](std::size_t c) { return (*columns)[c] ? std::string_view{row[*(*columns)[c]].text} : ""sv; };
        auto const refused = [&](errc code, std::size_t c, std::size_t offset) {
            return failure{code, offset_in_file(text, row[*(*columns)[c]], offset)};
        };
        auto const day = parse_iso_date(cell(0));
        if (!day) return refused(day.error().code, 0, day.error().offset);
        if (cell(1) != "off" && cell(1) != "work") return refused(errc::calendar_entry, 1, 0);
        calendar_entry entry{*day, cell(1) == "work" ? day_kind::work : day_kind::off};
        entry.name = cell(2);
        entry.source = cell(3);
        bool known = cell(4).empty();
        for (int c = 0; c <= static_cast<int>(certainty::projected); ++c)
            if (to_string(static_cast<certainty>(c)) == cell(4)) {
                entry.status = static_cast<certainty>(c);
                known = true;
            }
        if (!known) return refused(errc::calendar_entry, 4, 0);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::string calendar_to_csv(std::vector<calendar_entry> const& entries) {
    std::vector<std::vector<std::string>> rows{{"date", "kind", "reason", "source", "status"}};
    for (auto const& e : entries)
        rows.push_back({to_iso(e.day), std::string{to_string(e.kind)}, e.name, e.source, std::string{to_string(e.status)}});
    return to_csv(rows, ',', csv_guard::off);
}

} // namespace cchc
