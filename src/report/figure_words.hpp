// SPDX-License-Identifier: BSL-1.0
// The words around the numbers of a report.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <cchc/report/figure.hpp>
#include <cchc/text/token.hpp>

namespace cchc::detail {

constexpr bool is_one_of(token const& t, auto const& words) noexcept {
    return t.is(token_kind::word) && std::find(words.begin(), words.end(), t.word) != words.end();
}

constexpr bool ends_clause(token const& t) noexcept {
    constexpr std::u32string_view marks = U",;:.()[]…!?\"“”|";
    return t.is(token_kind::mark) && marks.find(t.mark) != std::u32string_view::npos;
}

/// What a share is a share of, as the words there say.
[[nodiscard]] measure measure_of(std::string_view text, span words) noexcept;

/// Whether dossiers are said to be resolved.
[[nodiscard]] bool speaks_of_resolved(std::string_view words) noexcept;

/// Whether a number behind this word is no count: khóa 3, Điều 5, số 12.
[[nodiscard]] bool leads_to_ordinal(token const& word) noexcept;

struct number_read {
    span where{};
    decimal value{};
    std::optional<decimal> of;
    bool grouped = false; ///< written with dots: a count, not an ordinal or a year
    bool repaired = false;
};

/// Where the numeral that begins at `at` ends: digits with single dots and commas between them.
[[nodiscard]] std::size_t numeral_end(std::string_view text, std::size_t at) noexcept;

/// The number or share that begins at `at`.
[[nodiscard]] std::optional<number_read> read_number(std::string_view text, std::size_t at);

/// A run of words, cut down to what says something.
class phrase_of_words {
public:
    void clear() noexcept { words_.clear(); }
    [[nodiscard]] bool empty() const noexcept { return words_.empty(); }
    void add(token const& t);

    /// Behind the last comma that matters and the last "đã", without words of grammar at either end.
    [[nodiscard]] span action() const noexcept;

    /// Whether the words only compare: "đạt tỷ lệ", "tăng", "chiếm".
    [[nodiscard]] bool only_compares() const noexcept;

    /// "tăng", "giảm", "đạt", "vượt" and their like, as the last words before a number.
    [[nodiscard]] std::optional<comparison_way> way() const noexcept;

    /// What stands behind "cao hơn", "thấp hơn": "năm trước".
    [[nodiscard]] span than() const noexcept;

    /// Whether a length of time behind these words is something gained: "rút ngắn được 12 ngày".
    [[nodiscard]] bool saves_time() const noexcept;

private:
    [[nodiscard]] std::size_t behind_last_mark() const noexcept;
    [[nodiscard]] std::size_t last_segment() const noexcept;
    [[nodiscard]] std::span<token const> kept() const noexcept;

    std::vector<token> words_;
};

} // namespace cchc::detail
