// SPDX-License-Identifier: BSL-1.0
// A text as Akoma Ntoso: characters, marked lines, and the vocabulary that both directions share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <cchc/text/span.hpp>

namespace cchc::detail {

inline constexpr std::string_view akn_namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
inline constexpr std::string_view akn_unknown_date = "0001-01-01";
inline constexpr std::string_view akn_byte = "cchc-byte"; ///< a processing instruction: a byte that XML cannot hold

/// The text as character data; what XML cannot hold, as processing instructions.
void append_akn_text(std::string& out, std::string_view text);

/// ` name="value"`; in a value, what XML cannot hold becomes U+FFFD.
void append_akn_attribute(std::string& out, std::string_view name, std::string_view value);

/// Words that are marked within a paragraph.
struct akn_mark {
    span where{};
    std::string open;       ///< "<docType>"
    std::string_view close; ///< "</docType>"
};

/// Writes a text from its beginning to its end, with marks in it.
class akn_text_writer {
public:
    /// @param marks  in any order; those that cross one that begins earlier are left out, and later those that lie in several runs
    akn_text_writer(std::string& out, std::string_view text, std::vector<akn_mark> marks);

    [[nodiscard]] std::size_t at() const noexcept { return at_; }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

    /// Tags, where the writer stands.
    akn_text_writer& tag(std::string_view tags) {
        out_ += tags;
        return *this;
    }
    /// What stands in front of `end` and is blank, as it is. True when that is all of it.
    bool blanks(std::size_t end);
    /// The text up to `end` with its marks, in one element that may hold both.
    void mixed(std::size_t end);
    /// The lines up to `end`, each a `<p>`; one that a mark goes beyond takes the next in.
    void paragraphs(std::size_t end);

private:
    [[nodiscard]] std::size_t line_end(std::size_t end);
    void begin_run(std::size_t end);

    std::string& out_;
    std::string_view text_;
    std::vector<akn_mark> marks_;
    std::vector<akn_mark const*> run_; ///< the marks of the run, in order
    std::size_t next_mark_ = 0;
    std::size_t next_in_run_ = 0;
    std::size_t at_ = 0;
};

} // namespace cchc::detail
