// SPDX-License-Identifier: BSL-1.0
// Citations in any bytes lie within the text, in order; each can be made a value and printed.
#include <cchc/citation/find_citations.hpp>

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    auto const [format, text] = fuzz::read_input(data, size);
    fuzz::ordered_spans spans{text};
    for (auto const& match : cchc::find_citations(text, {.format = format})) {
        spans.add(match.where);
        auto const citation = cchc::to_citation(text, match, format);
        fuzz::require(citation.where == match.where && citation.kind == match.kind);
        fuzz::require(citation == citation && cchc::to_string(citation) == cchc::to_string(citation));
    }
    return 0;
}
