// SPDX-License-Identifier: BSL-1.0
// What a parser accepts it prints and accepts again as the same value; what it refuses it refuses at a byte of the
// input.
#include <string>

#include <cchc/citation/document_number.hpp>
#include <cchc/citation/document_type.hpp>
#include <cchc/citation/provision.hpp>
#include <cchc/time/partial_date.hpp>

#include "fuzz.hpp"

namespace {

template <class Value>
bool is_accepted(cchc::result<Value> const& read, std::string_view text) {
    fuzz::require(read.has_value() || read.error().offset <= text.size());
    return read.has_value();
}

void check_number(std::string_view text) {
    auto const number = cchc::parse_document_number(text);
    if (is_accepted(number, text)) {
        auto const again = cchc::parse_document_number(cchc::to_string(*number));
        fuzz::require(!number->serial || (again.has_value() && *again == *number));
        fuzz::require(cchc::same_number(*number, *number) && !cchc::canonical_key(*number).empty());
    }
    auto const repaired = cchc::parse_document_number_lenient(text);
    fuzz::require(!number.has_value() || repaired.has_value());
    if (is_accepted(repaired, text)) fuzz::require(!cchc::to_string(repaired->number).empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    auto const text = fuzz::read_input(data, size).text;
    check_number(text);
    if (auto const date = cchc::parse_partial_date(text); is_accepted(date, text)) {
        fuzz::require(date->first() <= date->last());
    }
    if (auto const place = cchc::parse_provision(text); is_accepted(place, text)) {
        fuzz::require(!place->units.empty() && cchc::contains(*place, *place) && !cchc::to_string(*place).empty());
    }
    is_accepted(cchc::parse_document_type(text), text);
    return 0;
}
