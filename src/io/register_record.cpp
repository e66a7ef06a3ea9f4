// SPDX-License-Identifier: BSL-1.0
#include "io/register_record.hpp"

#include <algorithm>
#include <charconv>

#include <cchc/time/date.hpp>

#include "document/register_rows.hpp"

namespace cchc::detail {
namespace {

using enum record_field;

constexpr std::array<std::string_view, record_field_count> field_names{
    "document", "title", "effective", "expires",  "relation", "from", "from_place", "to",  "to_place", "ends",
    "event",    "place", "on",        "by",       "recorded", "source", "begin",    "end", "partial", "places"};

constexpr unsigned bit(record_field field) noexcept {
    return 1U << static_cast<unsigned>(field);
}
constexpr unsigned document_fields = bit(document) | bit(title) | bit(effective) | bit(expires) | bit(recorded) | bit(places);
constexpr unsigned evidence_fields = bit(recorded) | bit(source) | bit(begin) | bit(end);
constexpr unsigned relation_fields =
    bit(relation) | bit(from) | bit(from_place) | bit(to) | bit(to_place) | bit(partial) | bit(effective) | bit(ends) | evidence_fields;
constexpr unsigned event_fields = bit(event) | bit(document) | bit(place) | bit(on) | bit(by) | evidence_fields;

template <class Enum>
std::optional<Enum> value_named(std::string_view name, std::size_t count) noexcept {
    for (std::size_t i = 0; i < count; ++i)
        if (to_string(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    return std::nullopt;
}

/// Reads the values of one record; the first that is wrong is kept.
class line_reader {
public:
    line_reader(document_register& into, register_record const& record, std::size_t begin)
        : into_{into}, record_{record}, begin_{begin} {}

    std::optional<failure> read() {
        if (record_[relation]) read_relation();
        else if (record_[event]) read_event();
        else read_document();
        return wrong_;
    }

private:
    void refuse(errc code, std::size_t offset) {
        if (!wrong_) wrong_ = failure{code, offset};
    }

    void allow(unsigned fields) {
        for (std::size_t i = 0; i < record_field_count; ++i)
            if (auto const& value = record_[static_cast<record_field>(i)]; value && (fields & 1U << i) == 0)
                refuse(errc::json_field, value->offset);
    }

    /// What a parser makes of a field; its failure stands at the byte of the field.
    template <class T>
    std::optional<T> parsed(record_field field, result<T> (*parse)(std::string_view)) {
        auto const& value = record_[field];
        if (!value || value->text.empty()) return std::nullopt;
        auto read = parse(value->text);
        if (read) return *std::move(read);
        refuse(read.error().code, value->offset + read.error().offset);
        return std::nullopt;
    }

    std::optional<partial_date> date_in(record_field field) {
        return parsed<partial_date>(field, [](std::string_view text) -> result<partial_date> {
            if (text.size() != 10 || text[4] != '-') return parse_partial_date(text);
            auto const day = parse_iso_date(text); // most dates are complete, and this is many times faster
            if (!day) return day.error();
            return partial_date{*day};
        });
    }
    std::optional<boost::gregorian::date> day_in(record_field field) {
        return parsed<boost::gregorian::date>(field, [](std::string_view text) { return parse_iso_date(text); });
    }
    std::optional<document_key> key_in(record_field field) { return parsed<document_key>(field, parse_document_key); }
    std::optional<provision> place_in(record_field field) { return parsed<provision>(field, parse_provision_path); }

    std::size_t number_in(record_field field) {
        auto const& value = record_[field];
        if (!value || value->text.empty()) return 0;
        std::size_t number = 0;
        auto const* const last = value->text.data() + value->text.size();
        auto const [stop, code] = std::from_chars(value->text.data(), last, number);
        if (code != std::errc{} || stop != last) refuse(errc::json_field, value->offset);
        return number;
    }

    template <class Read>
    std::uint32_t id_in(record_field field, Read id_of) {
        auto const& value = record_[field];
        if (!value || value->text.empty()) return 0;
        auto const id = id_of(into_, value->text);
        if (id) return *id;
        refuse(id.error().code, value->offset + id.error().offset);
        return 0;
    }

    void require(record_field field) {
        if (record_.text(field).empty()) refuse(errc::json_field, record_[field] ? record_[field]->offset : begin_);
    }

    void read_document() {
        allow(document_fields);
        require(document);
        registered_document one;
        if (auto key = key_in(document)) one.key = *std::move(key);
        one.title = record_.text(title);
        one.effective = date_in(effective);
        one.expires = date_in(expires);
        one.recorded = day_in(recorded);
        for (auto const& path : record_.places) {
            auto place = parse_provision_path(path.text);
            if (place) one.places.push_back(*std::move(place));
            else refuse(place.error().code, path.offset + place.error().offset);
        }
        if (!wrong_) into_.add(std::move(one));
    }

    void read_event() {
        allow(event_fields);
        require(document);
        effect_event one;
        if (auto key = key_in(document)) one.document = *std::move(key);
        auto const change = value_named<effect_change>(record_.text(event), effect_change_count);
        if (change) one.change = *change;
        else refuse(errc::json_field, record_[event]->offset);
        one.on = date_in(on);
        one.place = place_in(place);
        one.by = key_in(by);
        one.recorded = day_in(recorded);
        one.evidence = {std::string{record_.text(source)}, {number_in(begin), number_in(end)}};
        if (!wrong_) into_.add(std::move(one));
    }

    /// Straight into the rows: a register has many more relations than keys.
    void read_relation() {
        allow(relation_fields);
        require(from);
        require(to);
        relation_row row;
        auto const kind = value_named<relation_kind>(record_.text(relation), relation_kind_count);
        if (kind) row.kind = *kind;
        else refuse(errc::json_field, record_[relation]->offset);
        auto const part = record_.text(partial);
        row.partial = part == "yes";
        if (!part.empty() && !row.partial) refuse(errc::json_field, record_[partial]->offset);
        row.effective = date_bits(date_in(effective));
        row.ends = date_bits(date_in(ends));
        row.recorded = date_bits(day_in(recorded));
        row.begin = number_in(begin);
        row.end = number_in(end);
        if (wrong_) return;
        row.from_place = id_in(from_place, register_rows::place_id);
        row.to_place = id_in(to_place, register_rows::place_id);
        row.from = id_in(from, register_rows::key_id);
        row.to = id_in(to, register_rows::key_id);
        row.source = register_rows::source_id(into_, record_.text(source));
        if (wrong_) return;
        if (!is_active(row.kind)) {
            row.kind = inverse(row.kind);
            std::swap(row.from, row.to);
            std::swap(row.from_place, row.to_place);
        }
        register_rows::add(into_, row);
    }

    document_register& into_;
    register_record const& record_;
    std::size_t begin_;
    std::optional<failure> wrong_;
};

/// Collects the fields of a record, without those that are absent.
class record_writer {
public:
    void add(record_field field, std::string text) {
        if (!text.empty()) record_.emplace_back(field, std::move(text));
    }
    void add(record_field field, std::optional<partial_date> const& date) {
        if (date) add(field, to_string(*date));
    }
    void add(record_field field, std::optional<boost::gregorian::date> const& day) {
        if (day) add(field, to_iso(*day));
    }
    void add(record_field field, std::optional<provision> const& place) {
        if (place) add(field, to_string(*place));
    }
    void add(relation_evidence const& evidence) {
        add(source, evidence.source);
        if (evidence.where == span{}) return;
        add(begin, std::to_string(evidence.where.begin));
        add(end, std::to_string(evidence.where.end));
    }
    [[nodiscard]] written_record take() { return std::move(record_); }

private:
    written_record record_;
};

} // namespace

std::string_view to_string(record_field field) noexcept {
    return field_names[static_cast<std::size_t>(field)];
}

std::optional<record_field> record_field_of(std::string_view name) noexcept {
    auto const found = std::find(field_names.begin(), field_names.end(), name);
    if (found == field_names.end()) return std::nullopt;
    return static_cast<record_field>(found - field_names.begin());
}

std::optional<failure> add_record(document_register& into, register_record const& record, std::size_t begin) {
    return line_reader{into, record, begin}.read();
}

written_record record_of(registered_document const& one) {
    record_writer out;
    out.add(document, one.key.text());
    out.add(title, one.title);
    out.add(effective, one.effective);
    out.add(expires, one.expires);
    out.add(recorded, one.recorded);
    std::string paths;
    for (auto const& each : one.places) paths += (paths.empty() ? "" : " ") + to_string(each);
    out.add(places, paths);
    return out.take();
}

written_record record_of(document_relation const& one) {
    record_writer out;
    out.add(relation, std::string{cchc::to_string(one.kind)});
    out.add(from, one.from.text());
    out.add(to, one.to.text());
    out.add(from_place, one.from_place);
    out.add(to_place, one.to_place);
    out.add(partial, std::string{one.partial ? "yes" : ""});
    out.add(effective, one.effective);
    out.add(ends, one.ends);
    out.add(recorded, one.recorded);
    out.add(one.evidence);
    return out.take();
}

written_record record_of(effect_event const& one) {
    record_writer out;
    out.add(event, std::string{cchc::to_string(one.change)});
    out.add(document, one.document.text());
    out.add(place, one.place);
    out.add(on, one.on);
    if (one.by) out.add(by, one.by->text());
    out.add(recorded, one.recorded);
    out.add(one.evidence);
    return out.take();
}

} // namespace cchc::detail
