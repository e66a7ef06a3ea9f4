// SPDX-License-Identifier: BSL-1.0
// parse_number: reads document numbers, and says what each is.
//
// DEMONSTRATES
//     parse_document_number: a value, or the reason why there is none and the byte at which reading stopped
//     to_string, canonical_key, the family and the type of a number
//
// SIMPLER EXAMPLES
//     none: this is the first
//
//     $ parse_number 30c/NQ-CP 219.245/232.116
//     30c/NQ-CP  individual  Nghị quyết  key 30c/nq-cp
//     argument 2:1:9: error: the symbol of a document number fits no known family
#include <iostream>
#include <string>

#include <cchc/citation/document_number.hpp>

#include "support/command_line.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: parse_number [NUMBER]...\n"
    "Says what each document number is. Without arguments, reads one a line from standard input.\n";

/// Prints what `text` is; false when it is no number.
bool describe(std::string_view file, std::size_t line, std::string const& text) {
    auto const number = cchc::parse_document_number(text);
    if (!number) {
        support::report_error(file, line, text, number.error());
        return false;
    }
    auto const type = vietnamese_name(number->type());
    std::cout << to_string(*number) << "  " << to_string(number->family) << "  " << (type.empty() ? "-" : type)
              << "  key " << canonical_key(*number) << '\n';
    return true;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line const call{argc, argv, usage, {}};
    if (call.exit) return *call.exit;

    bool all_good = true;
    for (std::size_t i = 0; i < call.operands.size(); ++i)
        all_good = describe("argument " + std::to_string(i + 1), 1, call.operands[i]) && all_good;
    if (call.operands.empty()) {
        std::string text;
        for (std::size_t line = 1; std::getline(std::cin, text); ++line)
            if (!text.empty()) all_good = describe("-", line, text) && all_good;
    }
    return all_good ? support::success : support::bad_input;
}
