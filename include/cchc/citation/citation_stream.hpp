// SPDX-License-Identifier: BSL-1.0
/// @file
/// Finding citations in a text that comes in pieces.
///
///     citation_stream stream;
///     while (auto const chunk = read_some())
///         for (citation const& c : stream.feed(*chunk)) use(c);
///     for (citation const& c : stream.finish()) use(c);
///
/// However the text is cut, also in the middle of a number or of a letter, the citations are those that `find_citations` finds in
/// the whole, and `where` counts from the beginning of the whole.
///
/// A citation of plain text ends before an empty line, unless the text goes on in a small letter behind it ("của Chính⏎⏎phủ", torn by the
/// end of a page). So the stream keeps what has come since the last such line, and a little in front of it, and nothing else: memory is
/// that of the longest paragraph. HTML and Markdown mark their paragraphs in other ways; they are kept whole and read by `finish`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/find_citations.hpp>

namespace cchc {

/// Dòng viện dẫn (citation stream). Copies go on independently from where they were made.
///
/// @ingroup citation
class citation_stream {
public:
    explicit citation_stream(find_options options = {}) : options_{options} {}

    /// Takes the next piece of the text; returns the citations that are now certain. Linear in the piece over all calls.
    [[nodiscard]] std::vector<citation> feed(std::string_view chunk);

    /// The citations of what is left. The stream is then as new.
    [[nodiscard]] std::vector<citation> finish();

private:
    [[nodiscard]] std::size_t last_paragraph_end() noexcept;
    [[nodiscard]] std::vector<citation> settle(std::size_t end);

    find_options options_;
    std::string kept_;              ///< the end of the text so far
    std::size_t settled_ = 0;       ///< up to here citations were returned; an offset in `kept_`, as the next two
    std::size_t searched_ = 0;      ///< up to here the end of a paragraph was looked for
    std::size_t empty_until_ = 0;   ///< behind an empty line that nothing visible follows yet; 0: none
    bool on_blank_line_ = false;    ///< the line at `searched_` is not the first and has held nothing but blanks so far
    std::size_t dropped_ = 0;       ///< so many bytes of the text came before `kept_`
    std::uint64_t named_types_ = 0; ///< what `citation_range` remembers from paragraph to paragraph
};

} // namespace cchc
