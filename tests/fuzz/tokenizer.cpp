// SPDX-License-Identifier: BSL-1.0
// Any bytes are tokens, in order and within the text.
#include <cchc/text/token.hpp>

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    auto const [format, text] = fuzz::read_input(data, size);
    cchc::tokenizer words{text, format};
    fuzz::ordered_spans spans{text};
    while (auto const token = words.next()) spans.add(token.where);
    fuzz::require(!words.next() && !words.peek());
    return 0;
}
