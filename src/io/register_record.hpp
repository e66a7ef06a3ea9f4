// SPDX-License-Identifier: BSL-1.0
/// @file
/// One fact of a register as named texts: what its three formats share.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/base/result.hpp>
#include <cchc/document/document_register.hpp>

namespace cchc::detail {

enum class record_field : std::uint8_t {
    document, title, effective, expires, relation, from, from_place, to, to_place, ends, event, place, on, by, recorded,
    source, begin, end, partial, places
};
inline constexpr std::size_t record_field_count = static_cast<std::size_t>(record_field::places) + 1;

/// "document", "title", …
[[nodiscard]] std::string_view to_string(record_field field) noexcept;
[[nodiscard]] std::optional<record_field> record_field_of(std::string_view name) noexcept;

/// A value that was read: its text and where that stands.
struct record_value {
    std::string_view text;
    std::size_t offset = 0;
};

/// What was read of one record. Fields that are not there have no place.
class register_record {
public:
    /// False when the field is there already.
    [[nodiscard]] bool set(record_field field, record_value value) noexcept {
        auto& slot = values_[static_cast<std::size_t>(field)];
        if (slot) return false;
        slot = value;
        return true;
    }
    [[nodiscard]] std::optional<record_value> const& operator[](record_field field) const noexcept {
        return values_[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] std::string_view text(record_field field) const noexcept {
        auto const& value = (*this)[field];
        return value ? value->text : std::string_view{};
    }
    std::vector<record_value> places;

private:
    std::array<std::optional<record_value>, record_field_count> values_;
};

/// Adds the fact that a record tells. The failure of a record that tells none; its offset is where the wrong value stands, or `begin`.
[[nodiscard]] std::optional<failure> add_record(document_register& into, register_record const& record, std::size_t begin);

/// A fact to be written: its fields in order. `begin` and `end` are numbers, `places` a list of paths with blanks between.
using written_record = std::vector<std::pair<record_field, std::string>>;

[[nodiscard]] written_record record_of(registered_document const& document);
[[nodiscard]] written_record record_of(document_relation const& relation);
[[nodiscard]] written_record record_of(effect_event const& event);

} // namespace cchc::detail
