// SPDX-License-Identifier: BSL-1.0
// Reading a text file in whatever encoding it is, for the option --encoding NAME.
#pragma once

#include <cchc/text/encoding.hpp>

#include "support/command_line.hpp"

namespace support {

/// The encoding that --encoding names; `unknown` without it: to be detected. A name that is none ends the program.
inline cchc::text_encoding encoding_of(command_line& call, std::string_view usage) {
    auto const name = call.value("--encoding");
    if (call.exit || !name) return cchc::text_encoding::unknown;
    auto const known = cchc::parse_text_encoding(*name);
    if (!known) call.refuse(usage, "unknown encoding: " + *name);
    return known ? *known : cchc::text_encoding::unknown;
}

/// A file as UTF-8, with the way back to its bytes.
inline std::optional<cchc::normalized> read_text(std::string const& name, cchc::text_encoding encoding) {
    auto const bytes = read_file(name);
    if (!bytes) return std::nullopt;
    if (encoding == cchc::text_encoding::unknown) encoding = cchc::detect_encoding(*bytes).encoding;
    return cchc::decode(*bytes, encoding);
}

} // namespace support
