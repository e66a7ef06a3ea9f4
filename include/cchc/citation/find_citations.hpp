// SPDX-License-Identifier: BSL-1.0
/// @file
/// Finding every document that a text mentions.
///
///     for (citation_match const& m : find_citations(text))
///         std::cout << surface(text, m.where) << '\n';
///
/// `find_citations` is a lazy range: nothing is read before it is asked for, and nothing is stored but the list that is being read.
/// Matches come in the order of the text and do not overlap. Any bytes at all are valid input. The work is linear in the text, whatever it
/// holds.
///
/// What it takes for a citation, and what not, is told in the groups of rules on the page @ref finding_citations. Ratios
/// (219.245/232.116), standards (ISO 9001:2008), dates, forms (Mẫu 02/TNDN) and verbs (quyết định thành lập) are not citations.
#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/guard.hpp>
#include <cchc/citation/strictness.hpp>

namespace cchc {

class agency_directory;
class law_titles;

/// @ingroup citation
struct find_options {
    text_format format = text_format::plain;
    bool back_references = true; ///< "Nghị định này", "Quyết định nêu trên"
    bool relative_provisions =
        false; ///< "khoản 2 Điều này": of use only to one who knows where in a document the text stands
    strictness least = strictness::possible;
    guard guards = all_guards;
    law_titles const* titles = nullptr;         ///< none: the national table; it must live as long as the range
    agency_directory const* agencies = nullptr; ///< for `strictness::registered`; none: the national one
};

/// Các viện dẫn trong một văn bản (citation range): an input range of `citation_match`; keeps a view of the text.
///
/// @ingroup citation
class citation_range {
public:
    class iterator {
    public:
        using value_type = citation_match;
        using difference_type = std::ptrdiff_t;
        using reference = citation_match const&;
        using pointer = citation_match const*;
        using iterator_category = std::input_iterator_tag;

        iterator() = default;
        [[nodiscard]] reference operator*() const noexcept { return range_->ready_[range_->front_]; }
        [[nodiscard]] pointer operator->() const noexcept { return &**this; }
        iterator& operator++() {
            range_->advance();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(iterator const& i, std::default_sentinel_t) noexcept { return i.at_end(); }

    private:
        friend class citation_range;
        explicit iterator(citation_range* range) noexcept : range_{range} {}
        [[nodiscard]] bool at_end() const noexcept { return range_->front_ >= range_->ready_.size(); }
        citation_range* range_ = nullptr;
    };

    /// @param from  where reading begins; what stands before it is context, in which nothing is found. The start of a token.
    citation_range(std::string_view text, find_options options, std::size_t from = 0);

    /// Reads up to the first match. Call it once: like every input range, this one is read through one time.
    [[nodiscard]] iterator begin() {
        if (!started_) advance();
        return iterator{this};
    }
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return std::default_sentinel; }

private:
    friend class citation_stream;

    void advance();
    [[nodiscard]] tokenizer next_words(tokenizer at);
    bool read_from(tokenizer at, token const& first);
    bool read_number(tokenizer at, token const& first);
    bool read_with_provisions(tokenizer behind, provisions_match const& places);
    bool read_type(tokenizer at);
    bool read_shared_serials(tokenizer at, document_type_match const& type);
    bool add_shared_serials(tokenizer at);
    [[nodiscard]] std::optional<citation_match> read_plural_reference(tokenizer& words) const;
    bool read_listed_references(tokenizer at);
    [[nodiscard]] std::optional<citation_match> read_any_document(tokenizer& words, bool several) const;
    [[nodiscard]] std::optional<citation_match> read_named_before(tokenizer& words) const;
    bool accept_relative(provisions_match const& places);
    void share_provisions(span provisions) noexcept;
    bool read_detached(tokenizer at, span provisions);
    bool read_operations(tokenizer at, span provisions);
    bool accept(std::optional<citation_match> match, tokenizer behind);
    void complete(citation_match& match);
    [[nodiscard]] bool was_named(document_type type) const noexcept;
    [[nodiscard]] bool is_strict(citation_match const& match) const;
    void take_announced(citation_match& match) noexcept;
    [[nodiscard]] bool joins_announced(citation_match const& match) const noexcept;
    void take_same_day(citation_match& match) const noexcept;
    void remember_date(citation_match const& match) noexcept;
    void read_provisions_behind(tokenizer& words, citation_match& match) const;
    bool read_heading(tokenizer at, document_type_match const& type);
    void read_list();
    void read_short_list();
    void find_day_of_list();
    void take_day_of_list(citation_match& match);
    void read_titles();
    void read_years();
    void take_count(citation_match& match, token const& type) const noexcept;
    void read_announcement(tokenizer at);
    void inherit_type(citation_match& member, bool in_list) noexcept;
    [[nodiscard]] bool paragraph_ends_before(std::size_t offset) noexcept;

    std::string_view text_;
    detail::token_memo memo_;
    tokenizer words_; ///< of plain text they end before the next empty line
    find_options options_;
    std::vector<citation_match> ready_; ///< the list read last
    std::size_t front_ = 0;
    std::size_t found_until_ = 0; ///< the end of the list before
    bool started_ = false;
    std::size_t paragraph_end_ = 0; ///< of the plain text that is being read
    std::size_t window_end_ = 0;    ///< up to here words are looked at one by one; see `next_start` in the sources
    citation_match head_{}; ///< the last numbered citation of the paragraph: a bare number takes its type from it
    std::uint64_t named_types_ = 0;              ///< the types that were cited so far, a bit for each
    std::size_t head_checked_until_ = 0;         ///< no paragraph ends between the head and here
    std::optional<partial_date> announced_date_; ///< of the document that comes next: "Ngày …, Sở Nội vụ ban hành"
    span announced_date_words_{};
    span announced_issuer_{};
    document_type announced_type_ =
        document_type::unknown; ///< of a heading: "các Nghị định của Chính phủ: Nghị định số …"
    std::size_t announced_until_ = 0;
    span announced_number_{}; ///< of the document that took them last
    struct dated_words {
        std::optional<partial_date> date;
        span words{};
    };
    std::array<dated_words, 4> last_days_{}; ///< of the citations before, in turn: "cùng ngày"
    std::size_t next_day_ = 0;               ///< the place of the next
    std::optional<partial_date> listed_date_; ///< "…, … và … cùng ngày 03/6/2014": of the list that is being read
    span listed_date_words_{};
    std::size_t listed_until_ = 0; ///< where the last of its documents that were looked at ends
};

/// Every citation in `text`, lazily. The range keeps a view of `text`.
///
/// @ingroup citation
[[nodiscard]] inline citation_range find_citations(std::string_view text, find_options options = {}) {
    return citation_range{text, options};
}

} // namespace cchc
