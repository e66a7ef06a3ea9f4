// SPDX-License-Identifier: BSL-1.0
// Any bytes can be told and decoded: the text is UTF-8, and the map covers both sides.
#include <cchc/text/encoding.hpp>
#include <cchc/text/utf8.hpp>

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const bytes{reinterpret_cast<char const*>(data), size};
    auto const guess = cchc::detect_encoding(bytes);
    fuzz::require(guess.fitting <= guess.words);
    for (auto encoding = cchc::text_encoding::utf8_twice; encoding <= cchc::text_encoding::viscii;
         encoding = static_cast<cchc::text_encoding>(static_cast<unsigned>(encoding) + 1)) {
        auto const read = cchc::decode(bytes, encoding);
        fuzz::require(cchc::is_valid_utf8(read.text));
        fuzz::require(read.offsets.source_size() == size && read.offsets.text_size() == read.text.size());
    }
    return 0;
}
