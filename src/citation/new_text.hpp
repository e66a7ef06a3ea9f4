// SPDX-License-Identifier: BSL-1.0
/// @file
/// Words quoted as the new text of a document that is being amended: "… được sửa đổi, bổ sung như sau: “…”".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/relation.hpp>

namespace cchc::detail {

/// Whether a text has quotation marks behind "như sau:".
[[nodiscard]] bool has_new_text(std::string_view text, text_format format) noexcept;

/// Reads a text once from front to back and tells, place by place, whose new words stand there.
class new_text_reader {
public:
    /// @param relations  those stated in the text
    new_text_reader(std::string_view text, std::span<citation_match const> matches,
                    std::vector<stated_relation> relations, text_format format);

    /// The index of the document whose new text `offset` lies in; nothing outside of new text. Offsets must not fall.
    [[nodiscard]] std::optional<std::size_t> amended_at(std::size_t offset);

private:
    void open(token const& quote);
    void read_quoted(std::size_t end);
    void pass_relations(std::size_t end);

    std::string_view text_;
    text_format format_;
    std::span<citation_match const> matches_;
    std::vector<stated_relation> relations_;
    std::size_t next_ = 0; ///< the first relation behind what was read
    std::size_t read_ = 0;
    std::optional<std::size_t> amended_; ///< the document amended last
    char32_t closing_ = 0;               ///< what ends the new text that is open
};

} // namespace cchc::detail
