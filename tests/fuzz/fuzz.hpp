// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the fuzzing programs share: their input, and the end of the program when a promise is broken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <cchc/text/glyph.hpp>
#include <cchc/text/span.hpp>

namespace fuzz {

/// Ends the program, so that the fuzzer keeps the input, when a promise does not hold.
inline void require(bool holds) {
    if (!holds) std::abort();
}

/// The bytes of the fuzzer: the first one chooses the format, the rest are the text.
struct input {
    cchc::text_format format = cchc::text_format::plain;
    std::string_view text;
};

inline input read_input(std::uint8_t const* data, std::size_t size) {
    if (size == 0) return {};
    return {static_cast<cchc::text_format>(data[0] % 3), {reinterpret_cast<char const*>(data) + 1, size - 1}};
}

/// Spans that finders yield lie in the text, one behind the other.
class ordered_spans {
public:
    explicit ordered_spans(std::string_view text) : size_{text.size()} {}

    void add(cchc::span where) {
        require(last_ <= where.begin && where.begin < where.end && where.end <= size_);
        last_ = where.end;
    }

private:
    std::size_t size_;
    std::size_t last_ = 0;
};

} // namespace fuzz
