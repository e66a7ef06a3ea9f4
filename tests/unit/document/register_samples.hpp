// SPDX-License-Identifier: BSL-1.0
// Documents and relations for registers, said in a line each.
#pragma once

#include <optional>
#include <string_view>

#include <cchc/citation/provision.hpp>
#include <cchc/document/document_register.hpp>

namespace register_samples {

using namespace cchc;

inline registered_document entry(std::string_view key, std::optional<partial_date> effective = {},
                                 std::optional<partial_date> expires = {}) {
    return {document_key{key}, "", effective, expires, {}, {}};
}

inline document_relation relation(std::string_view from, relation_kind kind, std::string_view to,
                                  std::optional<partial_date> on = {}, std::string_view to_place = {}) {
    document_relation r{kind, document_key{from}, document_key{to}};
    r.effective = on;
    if (!to_place.empty()) r.to_place = parse_provision_path(to_place).value();
    return r;
}

} // namespace register_samples
