// SPDX-License-Identifier: BSL-1.0
// What the example programs share: options, reading and writing whole files, errors with their place.
#pragma once

#include <algorithm>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/base/result.hpp>
#include <cchc/text/position.hpp>

namespace support {

enum exit_code : int { success = 0, bad_input = 1, bad_usage = 2 };

/// An option of a program; one that takes a value is written `--name VALUE` or `--name=VALUE`.
struct option {
    std::string_view name;
    bool takes_value = false;
};

/// What a program was called with.
class command_line {
public:
    /// Prints `usage` and sets `exit` when help was asked for or the call is wrong.
    command_line(int argc, char const* const* argv, std::string_view usage, std::vector<option> options) {
        for (int i = 1; i < argc && !exit; ++i) {
            std::string_view const word = argv[i];
            if (word == "--help") {
                std::cout << usage;
                exit = success;
            } else if (operands_only_ || word == "-" || word.substr(0, 1) != "-") {
                operands.emplace_back(word);
            } else if (word == "--") {
                operands_only_ = true;
            } else if (!read_option(word, options, i + 1 < argc ? argv[i + 1] : nullptr, i)) {
                refuse(usage, "unknown option or missing value: " + std::string{word});
            }
        }
    }

    void refuse(std::string_view usage, std::string_view why) {
        std::cerr << why << '\n' << usage;
        exit = bad_usage;
    }

    [[nodiscard]] std::optional<std::string> value(std::string_view name) const {
        for (auto const& [given, value] : given_)
            if (given == name) return value;
        return std::nullopt;
    }
    [[nodiscard]] bool has(std::string_view name) const { return value(name).has_value(); }

    std::vector<std::string> operands;
    std::optional<int> exit;

private:
    bool read_option(std::string_view word, std::vector<option> const& options, char const* next, int& index) {
        auto const equals = std::min(word.find('='), word.size());
        auto const known = std::find_if(options.begin(), options.end(),
                                        [&](option const& o) { return o.name == word.substr(0, equals); });
        if (known == options.end()) return false;
        bool const joined = equals < word.size();
        if (!known->takes_value || joined) {
            given_.emplace_back(known->name, joined ? word.substr(equals + 1) : std::string_view{});
            return known->takes_value == joined;
        }
        if (next == nullptr) return false;
        given_.emplace_back(known->name, next);
        ++index;
        return true;
    }

    std::vector<std::pair<std::string, std::string>> given_;
    bool operands_only_ = false;
};

inline void report_error(std::string_view place, std::string_view what) {
    std::cerr << place << ": error: " << what << '\n';
}

/// "FILE:LINE:COLUMN: error: …", where `line` is what stands in that line of the file.
inline void report_error(std::string_view file, std::size_t line_number, std::string_view line, cchc::failure why) {
    auto const column = cchc::text_index{line}.position_at(why.offset).column;
    report_error(std::string{file} + ':' + std::to_string(line_number) + ':' + std::to_string(column),
                 message(why.code));
}

/// All bytes of a file, or of standard input for "-". Says what is wrong when it cannot be read.
inline std::optional<std::string> read_file(std::string const& name) {
    std::ifstream file;
    if (name != "-") file.open(name, std::ios::binary);
    std::istream& in = name == "-" ? std::cin : file;
    std::string bytes;
    for (char block[1 << 16]; in.read(block, sizeof block) || in.gcount() != 0;)
        bytes.append(block, static_cast<std::size_t>(in.gcount()));
    if (!in.bad() && in.eof()) return bytes;
    report_error(name + ":1:1", "cannot read this file");
    return std::nullopt;
}

/// Writes a whole file at once, "-" for standard output. Says what is wrong when it cannot be written.
inline bool write_file(std::string const& name, std::string_view bytes) {
    std::ofstream file;
    if (name != "-") file.open(name, std::ios::binary);
    std::ostream& out = name == "-" ? std::cout : file;
    if (out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush()) return true;
    report_error(name, "cannot write this file");
    return false;
}

} // namespace support
