// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/print.hpp>

#include <ostream>

namespace cchc::detail {
namespace {

constexpr std::string_view absent = "null";

/// The string that begins at `at`, unquoted, appended to `out`; `at` is moved behind it.
void append_unquoted(std::string& out, std::string_view json, std::size_t& at) {
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        bool const quoted_mark =
            json[at] == '\\' && at + 1 < json.size() && (json[at + 1] == '"' || json[at + 1] == '\\');
        out += json[quoted_mark ? ++at : at];
    }
    ++at;
}

} // namespace

void write_to(std::ostream& out, std::string_view text) {
    out << text;
}

std::string readable(std::string_view json) {
    std::string out;
    for (std::size_t at = 0; at < json.size();) {
        if (json[at] == '"') {
            append_unquoted(out, json, at);
        } else if (json.substr(at, absent.size()) == absent) {
            out += '-';
            at += absent.size();
        } else {
            out += json[at];
            if (json[at] == ',' || json[at] == ':') out += ' ';
            ++at;
        }
    }
    return out;
}

} // namespace cchc::detail
