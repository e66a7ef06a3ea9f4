// SPDX-License-Identifier: BSL-1.0
// How the parts of documents, relations and events are read from JSON.
#pragma once

#include <cchc/document/document.hpp>
#include <cchc/document/effect_event.hpp>
#include <cchc/io/json.hpp>
#include <cchc/io/json_reader.hpp>
#include <cchc/time/date.hpp>

namespace cchc {

template <>
inline constexpr std::size_t named_values<letterhead> = 3;
template <>
inline constexpr std::size_t named_values<basis_kind> = 3;
template <>
inline constexpr std::size_t named_values<effect_wording> = 4;
template <>
inline constexpr std::size_t named_values<signing_form> = 5;
template <>
inline constexpr std::size_t named_values<citation_kind> = 3;

template <>
inline constexpr std::size_t named_values<relation_kind> = static_cast<std::size_t>(relation_kind::announced_by) + 1;
template <>
inline constexpr std::size_t named_values<effect_change> = effect_change_count;

inline void write_json(json_writer& out, boost::gregorian::date day) {
    out.text(to_iso(day));
}

/// Reads a text with `parse`.
template <class T>
void read_json_text(json_reader& in, T& value, result<T> (*parse)(std::string_view)) {
    std::string text;
    in.read(text);
    if (!in.good()) return;
    auto read = parse(text);
    if (read) value = *std::move(read);
    else in.fail(read.error().code);
}

inline void read_json(json_reader& in, document_key& key) {
    read_json_text(in, key, &parse_document_key);
}

inline void read_json(json_reader& in, boost::gregorian::date& day) {
    read_json_text(in, day, &parse_iso_date);
}

} // namespace cchc
