// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names of documents as keys: equal when the names are the same but for case, tone placement, blanks and marks.
#pragma once

#include <string>
#include <string_view>

#include <cchc/text/token.hpp>

namespace cchc::detail {

[[nodiscard]] inline std::string name_key(std::string_view text, span where, text_format format) {
    std::string key;
    tokenizer words{text.substr(0, where.end), format, where.begin};
    for (auto t = words.next(); t; t = words.next()) {
        if (t.is("số"_vn) || t.is(token_kind::mark)) continue;
        key += t.is(token_kind::word) ? std::to_string(t.word.bits()) : std::to_string(t.value);
        key += ' ';
    }
    return key;
}

} // namespace cchc::detail
