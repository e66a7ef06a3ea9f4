// SPDX-License-Identifier: BSL-1.0
/// @file
/// From places in a text that was made to places in the text it was made from.
///
/// Normalising, decoding or cleaning a text moves its bytes. An `offset_map` remembers how, so that what is found in the made
/// *text* can be shown in its *source*, the bytes the caller gave. It is built while the text is made, from left to right:
///
///     // "tie" + U+0302 + "ng" in, "tiêng" out
///     offset_map m;
///     m.keep(2);                    // "ti" stays
///     m.replace(3, 2);              // e and a combining circumflex, three bytes, became ê, two bytes
///     m.keep(2);                    // "ng"
///     m.source_of({2, 4})           // {2, 5}: ê came from three bytes
///     m.source_of({3, 4})           // {2, 5}: half of a replacement is all of it
///     m.source_of({4, 6})           // {5, 7}
///
/// It stores the places where the two differ and nothing between them, so that a text that was not changed costs nothing;
/// a look-up is a binary search. Maps compose: after two steps, `first.then(second)` leads back over both.
///
/// **What about bytes that were left out?** They belong to no byte of the text. A span of the source begins after the bytes left
/// out before it and ends before those left out behind it; bytes left out *inside* it are inside it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// Đoạn thay thế (replacement): bytes of the text that stand, as a whole, for bytes of the source.
///
/// @ingroup text
struct offset_run {
    std::size_t text = 0;   ///< where it begins in the text
    std::size_t source = 0; ///< where it begins in the source
    std::uint32_t text_size = 0;
    std::uint32_t source_size = 0;

    friend constexpr bool operator==(offset_run const&, offset_run const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"text", &offset_run::text}, field{"source", &offset_run::source},
                          field{"text_size", &offset_run::text_size}, field{"source_size", &offset_run::source_size}};
    }
};

/// Bảng đối chiếu vị trí (offset map) between a text and the source it was made from.
///
/// @ingroup text
class offset_map {
public:
    /// Of a text without a byte, from a source without a byte.
    offset_map() = default;

    /// The next `bytes` of the source are the next of the text, one by one.
    void keep(std::size_t bytes) noexcept;

    /// The next `source_bytes` of the source became the next `text_bytes` of the text, as a whole. Either may be 0: bytes that
    /// were left out, or put in.
    void replace(std::size_t source_bytes, std::size_t text_bytes);

    /// Makes room for so many replacements.
    void reserve(std::size_t replacements) { runs_.reserve(replacements); }

    [[nodiscard]] std::size_t text_size() const noexcept { return text_size_; }
    [[nodiscard]] std::size_t source_size() const noexcept { return source_size_; }

    /// The bytes of the source that `in_text` came from; clipped to the text. O(log n) in the number of replacements.
    ///
    /// An empty span gives an empty span.
    [[nodiscard]] span source_of(span in_text) const noexcept;

    /// The bytes of the text that `in_source` became; clipped to the source. O(log n).
    [[nodiscard]] span text_of(span in_source) const noexcept;

    /// The map over two steps: this one made a text from the source, `next` another text from that text.
    ///
    /// `next.source_size()` must be `text_size()`. Linear in the replacements of both.
    [[nodiscard]] offset_map then(offset_map const& next) const;

    /// The replacements, in order.
    [[nodiscard]] auto begin() const noexcept { return runs_.begin(); }
    [[nodiscard]] auto end() const noexcept { return runs_.end(); }
    [[nodiscard]] std::size_t size() const noexcept { return runs_.size(); }

    friend bool operator==(offset_map const&, offset_map const&) = default;

private:
    std::vector<offset_run> runs_;
    std::size_t text_size_ = 0;
    std::size_t source_size_ = 0;
};

} // namespace cchc
