// SPDX-License-Identifier: BSL-1.0
/// @file
/// Values as JSON (RFC 8259), in an order that never changes.
///
/// Every struct of the library lists its fields once (see `base/fields.hpp`); `to_json` is derived from that list, so
/// that a field that is added is written, under its own name and in its own place. There is nothing to register.
///
///     to_json(span{3, 9})                              // {"begin":3,"end":9}
///     to_json(std::optional<int>{})                    // null
///     to_json(*parse_document_number("30c/NQ-CP"))     // "30c/NQ-CP"
///     to_json(std::vector{1, 2})                       // [1,2]
///
/// What is written how:
///
/// - an **object** for a described type, its fields in the order of the list;
/// - a **string** for an enumeration (its name) and for values that have one written form that reads back: document
///   numbers, provisions, partial dates (`"2014-04"` stays without a day). `written_as_text` says which they are;
/// - a **number** for integers and for exact decimals, `94.45`;
/// - **null** for what is absent, and for an unknown document type;
/// - an **array** for any range.
///
/// The way back is `read_json`, in `io/json_reader.hpp`.
///
/// **Case study: bytes that are not UTF-8.** A JSON text must be Unicode, a scanned report need not be. One could
/// refuse to write, or write the bytes and leave the trouble to the reader. `json_writer` puts U+FFFD for each byte
/// that is no part of a character: the output is always valid JSON, and spans, which are numbers, still point at the
/// bytes as they came.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/fwd.hpp>

namespace cchc {

/// Cách trình bày (layout): all on one line, or one value a line, indented by two blanks.
///
/// @ingroup io
enum class json_layout : std::uint8_t { compact, indented };

/// Bộ ghi JSON (JSON writer): one call for each thing that stands in the text, in order.
///
/// Holds the text written so far and how deep it is nested. It writes what it is told: that names and values alternate
/// is the caller's affair. Never throws but for lack of memory.
///
///     json_writer out;
///     out.begin_object();
///     out.name("id").integer(7).name("text").text("a\"b");
///     out.end_object();
///     out.str()                  // {"id":7,"text":"a\"b"}
///
/// @ingroup io
class json_writer {
public:
    explicit json_writer(json_layout layout = json_layout::compact) noexcept : layout_{layout} {}

    json_writer& begin_object() { return open('{'); }
    json_writer& end_object() { return close('}'); }
    json_writer& begin_array() { return open('['); }
    json_writer& end_array() { return close(']'); }

    /// The name of the member that comes next.
    json_writer& name(std::string_view name);
    /// A string; bytes that are not UTF-8 become U+FFFD.
    json_writer& text(std::string_view text);
    json_writer& integer(std::int64_t value);
    json_writer& natural(std::uint64_t value);
    json_writer& boolean(bool value) { return literal(value ? "true" : "false"); }
    json_writer& null() { return literal("null"); }
    /// JSON as it stands: a number that was printed exactly, say.
    json_writer& literal(std::string_view json);

    [[nodiscard]] std::string const& str() const& noexcept { return text_; }
    [[nodiscard]] std::string str() && noexcept { return std::move(text_); }

private:
    json_writer& open(char bracket);
    json_writer& close(char bracket);
    void before_value();
    void break_line();
    void append_string(std::string_view text);

    std::string text_;
    std::size_t depth_ = 0;
    json_layout layout_;
    bool first_ = true; ///< nothing stands yet in the array or object that is open
    bool after_name_ = false;
};

/// Whether a described type is written as the string that its `to_string` gives, not as an object.
///
/// @ingroup io
template <class T>
inline constexpr bool written_as_text = false;
template <>
inline constexpr bool written_as_text<document_number> = true;
template <>
inline constexpr bool written_as_text<provision> = true;

/// Its Vietnamese name, or null when it is unknown.
///
/// @ingroup io
void write_json(json_writer& out, document_type type);

/// An array of the names of the bits: `["spacing","stray_letter"]`.
///
/// @ingroup io
void write_json(json_writer& out, repair repairs);

/// "stated", "enclosing", …
///
/// @ingroup io
void write_json(json_writer& out, resolution_state state);

/// An exact number: `94.45`.
///
/// @ingroup io
void write_json(json_writer& out, decimal value);

/// An exact number where a decimal number says it, else a string: `0.5`, `"1/3"`.
///
/// @ingroup io
void write_json(json_writer& out, points const& value);

/// Writes any value of the library, and ranges and optionals of them.
///
/// @ingroup io
template <class T>
void write_json(json_writer& out, T const& value) {
    if constexpr (std::same_as<T, bool>) {
        out.boolean(value);
    } else if constexpr (std::signed_integral<T>) {
        out.integer(value);
    } else if constexpr (std::unsigned_integral<T>) {
        out.natural(value);
    } else if constexpr (std::convertible_to<T const&, std::string_view>) {
        out.text(value);
    } else if constexpr (std::is_enum_v<T> || written_as_text<T>) {
        out.text(to_string(value));
    } else if constexpr (described<T>) {
        out.begin_object();
        for_each_field(value, [&](std::string_view name, auto const& each) {
            out.name(name);
            write_json(out, each);
        });
        out.end_object();
    } else if constexpr (requires {
                             value.has_value();
                             *value;
                         }) {
        if (value.has_value()) write_json(out, *value);
        else out.null();
    } else if constexpr (requires {
                             value.begin();
                             value.end();
                         }) {
        out.begin_array();
        for (auto const& each : value) write_json(out, each);
        out.end_array();
    } else {
        out.text(to_string(value));
    }
}

/// Any value of the library as a JSON text, without a line break at its end.
///
/// @ingroup io
template <class T>
[[nodiscard]] std::string to_json(T const& value, json_layout layout = json_layout::compact) {
    json_writer out{layout};
    write_json(out, value);
    return std::move(out).str();
}

} // namespace cchc
