// SPDX-License-Identifier: BSL-1.0
/// @file
/// The way back from JSON: values read by the list of fields from which they were written.
///
/// `to_json` writes a described type as an object, field by field; `read_json` reads it by the same list, so that a field that is
/// added is read, too. There is nothing to register but the names of enumerations.
///
///     span s;
///     json_reader in{R"({"begin":3,"end":9})"};
///     read_json(in, s);
///     in.finish();                             // nothing else may follow
///     in.error()                               // none: s is {3, 9}
///
/// A member that is not there leaves its field as it was; one that the type does not have, or has twice, is an error: what a
/// reader does not know it must not lose. Errors carry the byte.
///
/// What it is **not**: a document model. Nothing is kept; each value is read where it stands, once. How deep values are nested is for
/// the type that is read to say, so that no input makes the reader call itself without end.
///
/// **Case study: `null` for a list.** One could read it as an empty list, as some programs write it. Absent and empty are
/// two things in this library, so `null` is read for what may be absent only.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/citation/document_number.hpp>
#include <cchc/citation/provision.hpp>
#include <cchc/time/partial_date.hpp>

namespace cchc {

/// Bộ đọc JSON (JSON reader): forward, one call for each thing that is expected, in order.
///
/// After the first thing that is not as expected every call does nothing, and `error` tells what and where. Linear in the text;
/// keeps a view of it.
///
/// @ingroup io
class json_reader {
public:
    explicit json_reader(std::string_view text) noexcept : text_{text} {}

    /// Enters an object or array; false, with an error, where none stands.
    bool begin_object() { return open('{'); }
    bool begin_array() { return open('['); }
    /// The name of the next member; none behind the last one, when the object is left.
    [[nodiscard]] std::optional<std::string> next_name();
    /// Whether another element follows; behind the last one the array is left.
    [[nodiscard]] bool next_element();
    /// Reads null, if it stands here.
    [[nodiscard]] bool take_null();

    void read(bool& value);
    void read(std::string& value);
    void read(std::uint64_t& value); ///< digits only: no fraction, no exponent
    void read(std::int64_t& value);

    /// What follows the value must be blank.
    void finish();
    /// Says that the value read last is wrong; the first error counts.
    void fail(errc code) noexcept { fail_at(code, begin_); }

    [[nodiscard]] bool good() const noexcept { return !error_; }
    [[nodiscard]] std::optional<failure> error() const noexcept { return error_; }

private:
    bool open(char bracket);
    bool separate(char closing);
    bool read_escape(std::string& out);
    bool read_unicode(std::uint32_t& unit);
    void skip_blanks() noexcept;
    bool take(char c) noexcept;
    bool take_word(std::string_view word) noexcept;
    void fail_at(errc code, std::size_t at) noexcept {
        if (!error_) error_ = failure{code, at};
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0; ///< of the value or name read last
    bool first_ = true;     ///< nothing was read yet of the object or array that is open
    std::optional<failure> error_;
};

/// How many values of `Enum`, from the first one on, `to_string` has a name for. To be specialised for each enumeration that is
/// read.
///
/// @ingroup io
template <class Enum>
inline constexpr std::size_t named_values = 0;

/// Each reads what `write_json` writes of its type.
///
/// @ingroup io
void read_json(json_reader& in, document_type& type);
/// @ingroup io
void read_json(json_reader& in, repair& repairs);
/// @ingroup io
void read_json(json_reader& in, document_number& number);
/// @ingroup io
void read_json(json_reader& in, provision& place);
/// @ingroup io
void read_json(json_reader& in, std::optional<partial_date>& date);

/// Reads a value of any type that lists its fields, ranges and optionals of such, numbers, strings and enumerations.
///
/// @ingroup io
template <class T>
void read_json(json_reader& in, T& value);

namespace detail {

template <class Integer>
void read_integer(json_reader& in, Integer& value) {
    using widest = std::conditional_t<std::signed_integral<Integer>, std::int64_t, std::uint64_t>;
    widest wide = 0;
    in.read(wide);
    if (!in.good()) return;
    if (wide > static_cast<widest>(std::numeric_limits<Integer>::max()) ||
        wide < static_cast<widest>(std::numeric_limits<Integer>::min()))
        return in.fail(errc::out_of_range);
    value = static_cast<Integer>(wide);
}

template <class Enum>
void read_enumeration(json_reader& in, Enum& value) {
    static_assert(named_values<Enum> != 0, "an enumeration that is read needs named_values");
    std::string name;
    in.read(name);
    for (std::size_t i = 0; in.good() && i < named_values<Enum>; ++i)
        if (to_string(static_cast<Enum>(i)) == name) {
            value = static_cast<Enum>(i);
            return;
        }
    in.fail(errc::json_field);
}

template <class T>
void read_object(json_reader& in, T& value) {
    std::uint64_t seen = 0;
    if (!in.begin_object()) return;
    while (auto const name = in.next_name()) {
        std::size_t place = 0;
        bool known = false;
        auto const read_field = [&](auto const& each) {
            auto const bit = std::uint64_t{1} << place++;
            if (known || each.name != *name || (seen & bit) != 0) return;
            known = true;
            seen |= bit;
            read_json(in, value.*each.member);
        };
        std::apply([&](auto const&... each) { (read_field(each), ...); }, T::fields());
        if (!known) in.fail(errc::json_field);
    }
}

} // namespace detail

template <class T>
void read_json(json_reader& in, T& value) {
    if constexpr (std::same_as<T, bool> || std::same_as<T, std::string>) {
        in.read(value);
    } else if constexpr (std::integral<T>) {
        detail::read_integer(in, value);
    } else if constexpr (std::is_enum_v<T>) {
        detail::read_enumeration(in, value);
    } else if constexpr (described<T>) {
        detail::read_object(in, value);
    } else if constexpr (requires {
                             value.has_value();
                             value.emplace();
                         }) {
        value.reset();
        if (!in.take_null()) read_json(in, value.emplace());
    } else {
        value.clear();
        if (!in.begin_array()) return;
        while (in.next_element()) read_json(in, value.emplace_back());
    }
}

} // namespace cchc
