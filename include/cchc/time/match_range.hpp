// SPDX-License-Identifier: BSL-1.0
/// @file
/// A lazy range of what a finder finds.
///
/// A *finder* reads a text forward: it is a small copyable value with `std::optional<Match> next() noexcept`, which
/// says nothing when the text is read to its end. A `match_range` makes a range of it, for the standard library and
/// range-v3 alike:
///
///     for (date_match m : find_dates(text)) …   // one match at a time, nothing stored
///     auto const dates = find_dates(text);      // named, so that a pipe can refer to it
///     dates | ranges::views::filter([](date_match m) { return !m.possible; })
///     std::ranges::distance(dates)              // reads the text again: a forward range
///
/// Include `cchc/time/find_views.hpp` to use a temporary in a pipe: `find_dates(text) | ranges::views::filter(…)`.
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace cchc {

/// Dãy kết quả tìm kiếm (match range): a forward range of the matches of a `Finder`; constant memory, nothing
/// allocated.
///
/// A value as small as its finder. Matches are yielded by value and do not depend on the range or the iterator.
///
/// @ingroup time
template <class Finder>
class match_range {
public:
    using match_type = typename decltype(std::declval<Finder&>().next())::value_type;

    /// Stands on a match; a copy reads on by itself.
    class iterator {
    public:
        using value_type = match_type;
        using difference_type = std::ptrdiff_t;
        using reference = match_type;
        using pointer = match_type const*;
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;

        iterator() = default;
        explicit iterator(Finder finder) noexcept : finder_{finder}, match_{finder_.next()} {}

        [[nodiscard]] match_type operator*() const noexcept { return *match_; }
        [[nodiscard]] match_type const* operator->() const noexcept { return &*match_; }
        iterator& operator++() noexcept {
            match_ = finder_.next();
            return *this;
        }
        iterator operator++(int) noexcept {
            auto const old = *this;
            ++*this;
            return old;
        }

        friend bool operator==(iterator const& a, iterator const& b) noexcept { return a.match_ == b.match_; }
        friend bool operator==(iterator const& a, std::default_sentinel_t) noexcept { return !a.match_.has_value(); }

    private:
        Finder finder_{};
        std::optional<match_type> match_{};
    };

    match_range() = default;
    explicit match_range(Finder finder) noexcept : finder_{finder} {}

    /// Reads up to the first match.
    [[nodiscard]] iterator begin() const noexcept { return iterator{finder_}; }
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

private:
    Finder finder_{};
};

} // namespace cchc
