// SPDX-License-Identifier: BSL-1.0
#include "io/programme_records.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <cchc/io/csv.hpp>
#include <cchc/io/task_csv.hpp>
#include <cchc/text/numeral.hpp>

namespace cchc::detail {
namespace {

/// The cells of one row by the names of their columns; an absent column is an empty cell.
class row_reader {
public:
    row_reader(record_reader& in, std::vector<csv_cell> const& row) : in_{in}, row_{row} {}

    [[nodiscard]] csv_cell const* cell(std::string_view name) const {
        auto const at = in_.column({name});
        return at && !row_[*at].text.empty() ? &row_[*at] : nullptr;
    }
    [[nodiscard]] std::string text(std::string_view name) const {
        auto const* const found = cell(name);
        return found != nullptr ? found->text : std::string{};
    }
    /// Parts between bars.
    [[nodiscard]] std::vector<std::string> list(std::string_view name) const {
        std::vector<std::string> parts;
        auto const whole = text(name);
        for (std::size_t begin = 0; begin < whole.size();) {
            auto const end = std::min(whole.find('|', begin), whole.size());
            if (end != begin) parts.push_back(whole.substr(begin, end - begin));
            begin = end + 1;
        }
        return parts;
    }
    /// What `parse` makes of the cell, if anything stands there.
    template <class T, class Parse>
    void read(std::string_view name, T& value, Parse parse) {
        auto const* const found = cell(name);
        if (found == nullptr) return;
        if (auto const parsed = parse(std::string_view{found->text})) value = *parsed;
        else in_.wrong(*found, std::string{name} + " cannot be read: " + found->text);
    }
    void wrong(std::string_view name, std::string why) {
        auto const* const found = cell(name);
        in_.wrong(found != nullptr ? *found : row_.front(), std::move(why));
    }

private:
    record_reader& in_;
    std::vector<csv_cell> const& row_;
};

template <class Read>
void each_row(record_reader& in, Read read) {
    for (auto const& cells : in.table().rows) {
        row_reader row{in, cells};
        read(row);
    }
}

/// The enumerator, from the first to `last`, that `to_string` gives this name.
template <class Enum>
auto named(Enum last) {
    return [last](std::string_view name) -> std::optional<Enum> {
        for (unsigned i = 0; i <= static_cast<unsigned>(last); ++i)
            if (to_string(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
        return std::nullopt;
    };
}

template <class Number>
std::optional<Number> whole_number(std::string_view text) noexcept {
    Number value{};
    auto const [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
    return wrong == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

std::optional<fact_source> source_of(std::string_view text) {
    auto const mark = text.rfind('#');
    fact_source source{std::string{text.substr(0, mark)}, {}};
    if (mark == std::string_view::npos) return source;
    auto const dash = text.find('-', mark);
    if (dash == std::string_view::npos) return std::nullopt;
    auto const begin = whole_number<std::size_t>(text.substr(mark + 1, dash - mark - 1));
    auto const end = whole_number<std::size_t>(text.substr(dash + 1));
    if (!begin || !end || *end < *begin) return std::nullopt;
    source.where = {*begin, *end};
    return source;
}

/// A decimal as JSON writes it, "91.3", or as Vietnamese does, "91,3"; nothing groups thousands.
std::optional<decimal> decimal_of(std::string_view text) noexcept {
    auto const mark = text.find_first_of(".,");
    std::string digits{text.substr(0, mark)};
    unsigned scale = 0;
    if (mark != std::string_view::npos) {
        digits += text.substr(mark + 1);
        scale = static_cast<unsigned>(text.size() - mark - 1);
    }
    auto const value = whole_number<std::int64_t>(digits);
    if (!value || scale > decimal::max_scale || (mark != std::string_view::npos && scale == 0)) return std::nullopt;
    return decimal{*value, scale};
}

} // namespace

void read_programme(record_reader& in, programme& p) {
    each_row(in, [&](row_reader& row) {
        p.id = row.text("id");
        p.name = row.text("name");
        p.issuer = row.text("issuer");
        p.place = row.text("place");
        p.note = row.text("note");
        row.read("covers", p.covers, parse_period);
    });
}

void read_reports(record_reader& in, programme& p) {
    each_row(in, [&](row_reader& row) {
        programme_report r{row.text("id"), row.text("title"), row.text("issuer"), row.text("number"), {}, {}};
        row.read("date", r.date, parse_partial_date);
        row.read("covers", r.covers, parse_period);
        p.reports.push_back(std::move(r));
    });
}

void read_documents(record_reader& in, programme& p) {
    each_row(in, [&](row_reader& row) {
        programme_document d;
        d.issuer = row.text("issuer");
        d.title = row.text("title");
        row.read("type", d.type, parse_document_type);
        row.read("number", d.number, parse_document_number);
        row.read("date", d.date, parse_partial_date);
        row.read("use", d.use, named(document_use::result));
        row.read("about", d.about, named(reform_field::modernisation));
        for (auto const& text : row.list("sources")) {
            auto source = source_of(text);
            if (source) d.sources.push_back(*std::move(source));
            else row.wrong("sources", "not a source: " + text);
        }
        p.documents.push_back(std::move(d));
    });
}

void read_agencies(record_reader& in, programme& p) {
    each_row(in, [&](row_reader& row) {
        p.agencies.push_back({row.text("id"), row.text("name"), row.list("other_names"), {}});
    });
}

void read_remarks(record_reader& in, programme& p) {
    each_row(in, [&](row_reader& row) {
        auto const id = row.text("agency");
        auto const agency =
            std::find_if(p.agencies.begin(), p.agencies.end(), [&](programme_agency const& a) { return a.id == id; });
        if (agency == p.agencies.end()) return row.wrong("agency", "there is no agency " + id);
        agency_remark remark;
        remark.what = row.text("what");
        row.read("kind", remark.kind, named(remark_kind::has_portal));
        row.read("source", remark.source, source_of);
        agency->remarks.push_back(std::move(remark));
    });
}

void read_duties(record_reader& in, programme& p) {
    each_row(in, [&](row_reader& row) {
        programme_duty d;
        d.title = row.text("title");
        d.leads = row.list("leads");
        d.bases = row.list("bases");
        d.due = row.text("due");
        d.task = row.text("task");
        row.read("ordinal", d.ordinal, whole_number<std::uint32_t>);
        row.read("about", d.about, named(reform_field::modernisation));
        row.read("source", d.source, source_of);
        p.duties.push_back(std::move(d));
    });
}

void read_links(record_reader& in, programme& p) {
    each_row(in, [&](row_reader& row) {
        task_link link{row.text("task"), row.text("unit"), row.text("code"), {}, {}, {}, {}};
        link.when_on_time = row.text("when_on_time");
        link.when_late = row.text("when_late");
        link.when_not_done = row.text("when_not_done");
        row.read("effect", link.effect, link_effect_of);
        p.links.push_back(std::move(link));
    });
}

void read_measures(record_reader& in, programme& p) {
    each_row(in, [&](row_reader& row) {
        programme_measure m;
        m.action = row.text("action");
        m.unit = row.text("unit");
        m.what = row.text("what");
        m.agency = row.text("agency");
        row.read("kind", m.kind, measure_kind_of);
        row.read("about", m.about, named(reform_field::modernisation));
        row.read("value", m.value, decimal_of);
        row.read("of", m.of, decimal_of);
        row.read("during", m.during, parse_period);
        row.read("source", m.source, source_of);
        p.measures.push_back(std::move(m));
    });
}

void read_tasks(record_reader& in, programme& p) {
    // The ledger has one reader, and it reads CSV: the rows are written for it, and its errors led back to their cells.
    std::vector<std::vector<std::string>> rows(1);
    for (auto const& heading : in.table().heading) rows.front().push_back(heading.text);
    for (auto const& cells : in.table().rows) {
        rows.emplace_back();
        for (auto const& cell : cells) rows.back().push_back(cell.text);
    }
    auto const text = to_csv(rows, ',', csv_guard::off);
    auto reading = read_ledger_csv(text);
    p.tasks = std::move(reading.ledger);
    if (reading.errors.empty()) return;
    auto const table = read_csv(text);
    for (auto const& why : reading.errors) {
        auto const* where = &in.table().heading.front();
        for (std::size_t i = 0; table && i < table->rows.size(); ++i)
            for (std::size_t j = 0; j < table->rows[i].size(); ++j)
                if (table->rows[i][j].offset <= why.offset)
                    where = i == 0 ? &in.table().heading[j] : &in.table().rows[i - 1][j];
        in.wrong(*where, std::string{message(why.code)});
    }
}

std::string source_text(fact_source const& source) {
    if (source.where == span{}) return source.report;
    return source.report + '#' + std::to_string(source.where.begin) + '-' + std::to_string(source.where.end);
}

} // namespace cchc::detail
