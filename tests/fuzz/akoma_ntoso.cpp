// SPDX-License-Identifier: BSL-1.0
// A text comes back from Akoma Ntoso byte for byte; a file that can be read is read the same again when it is written.
#include <cchc/document/document_facts.hpp>
#include <cchc/document/read_document.hpp>
#include <cchc/io/akoma_ntoso.hpp>
#include <cchc/text/utf8.hpp>

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
#ifdef CCHC_HAS_AKOMA_NTOSO
    auto const input = fuzz::read_input(data, size).text;
    auto const read = cchc::read_akoma_ntoso(input);
    fuzz::require(read.has_value() || read.error().offset <= input.size());
    if (read && cchc::is_valid_utf8(input)) fuzz::require(cchc::read_akoma_ntoso(to_akoma_ntoso(*read)).value() == *read);

    cchc::marked_document m;
    m.text = input;
    m.value = cchc::read_document(m.text);
    m.relations = relations_of(m.value, m.text, "text");
    auto const back = cchc::read_akoma_ntoso(to_akoma_ntoso(m));
    fuzz::require(back.has_value() && back->text == m.text);
    if (cchc::is_valid_utf8(input)) fuzz::require(*back == m);
#else
    static_cast<void>(data);
    static_cast<void>(size);
#endif
    return 0;
}
