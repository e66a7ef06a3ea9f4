// SPDX-License-Identifier: BSL-1.0
// Rules about characters and words.
#include <algorithm>

#include <cchc/text/encoding.hpp>
#include <cchc/text/normal.hpp>
#include <cchc/text/utf8.hpp>

#include "document/checking.hpp"
#include "document/spelling.hpp"

namespace cchc::detail {

void check_characters(checking& check) {
    if (!check.is_on("T01")) return;
    auto const text = check.view.text;
    if (auto const at = find_invalid_utf8(text); at != text.size()) {
        check.add("T01", {at, at + 1}, "từ đây có byte không phải UTF-8", "bytes that are not UTF-8 begin here");
        return;
    }
    auto const guess = detect_encoding(text);
    if (guess.encoding != text_encoding::unknown && guess.encoding != text_encoding::utf8) {
        std::string const name{to_string(guess.encoding)};
        check.add("T01", {}, "văn bản là bảng mã " + name + ", chưa chuyển sang Unicode",
                  "the text is in " + name + " and was not converted to Unicode");
        return;
    }
    auto const composed = to_nfc(text);
    if (composed.text == text) return;
    auto const [was, is] = std::mismatch(text.begin(), text.end(), composed.text.begin(), composed.text.end());
    auto const at = static_cast<std::size_t>(was - text.begin());
    auto begin = std::min(at, text.size());
    while (begin != 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    auto const end = begin + decode_utf8(text, begin).size;
    check.add("T01", {begin, end}, "từ đây có chữ tổ hợp, không phải Unicode dựng sẵn (NFC)",
              "decomposed letters (not NFC) begin here");
}

void check_words(checking& check, std::vector<cited_document> const& cited) {
    auto const is_stray = [&](span word) {
        auto const next = std::find_if(cited.begin(), cited.end(),
                                       [&](auto const& each) { return each.match.where.contains(word); });
        return next != cited.end() && has(next->c->repairs, repair::stray_letter);
    };
    for (auto const& each : find_slips(check.view.text)) {
        auto const words = quoted(check.view.text, each.where);
        if (each.kind == slip_kind::doubled_word)
            check.add("duplicate-word", each.where, "từ lặp lại: " + words, "the same word twice in a row: " + words);
        else if (!is_stray(each.where))
            check.add("spelling", each.where, "không phải là âm tiết tiếng Việt: " + words,
                      "no Vietnamese syllable: " + words);
    }
}

} // namespace cchc::detail
