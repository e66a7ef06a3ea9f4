// SPDX-License-Identifier: BSL-1.0
// Arrays of flat objects in a JSON text, as records with the place of every value.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <cchc/base/result.hpp>

#include "io/scoring_records.hpp"

namespace cchc::detail {

/// The tables of a JSON text by name; or what is wrong with it, in `wrong`.
///
/// The text is one object. A member of it is an array of flat objects, or one such object, which is a table of one record. Values
/// are strings, numbers, booleans and null; a list of such is one cell, with `|` between them.
[[nodiscard]] std::map<std::string, records> tables_of_json(std::string_view json, std::optional<failure>& wrong);

} // namespace cchc::detail
