// SPDX-License-Identifier: BSL-1.0
// New text that an amending document quotes.
#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "document/reading.hpp"

namespace cchc::detail {
namespace {

constexpr char32_t opening = U'\u201C';
constexpr char32_t closing = U'\u201D';
constexpr char32_t straight = U'"';

struct open_quote {
    std::size_t at = 0;
    bool block = false; ///< begins a line, or stands behind a colon: new text, not a word in quotes
};

struct article_start {
    std::size_t at = 0;
    std::uint64_t number = 0;
};

class quote_finder {
public:
    quote_finder(page const& p, token_range r) : p_{p}, range_{r}, depth_(r.empty() ? 1 : r.last - r.first + 1) {}

    std::vector<bool> find() {
        for (auto i = range_.first; i < range_.last; ++i) {
            auto const& t = p_[i];
            if (t.is(opening)) {
                open_.push_back({i, begins_block(i)});
                if (open_.back().block) ++blocks_;
            }
            if (t.is(closing)) close(i);
            else if (t.is(straight)) read_straight(i);
        }
        for (auto const& quote : open_)
            if (quote.block) abandon(quote, range_.last);
        if (straight_) abandon({*straight_, true}, range_.last);
        std::vector<bool> quoted(depth_.size() - 1);
        int depth = 0;
        for (std::size_t i = 0; i < quoted.size(); ++i) {
            depth += depth_[i];
            quoted[i] = depth > 0;
        }
        return quoted;
    }

private:
    [[nodiscard]] bool begins_block(std::size_t i) const noexcept { return p_.starts_line(i) || p_[i - 1].is(U':'); }

    /// At the end of a line, perhaps in front of a mark.
    [[nodiscard]] bool ends_line(std::size_t i) const noexcept {
        ++i;
        while (i < range_.last && !p_.starts_line(i) && (p_[i].is(U';') || p_[i].is(U'.') || p_[i].is(U','))) ++i;
        return p_.starts_line(i) || i >= range_.last;
    }

    /// A closing mark belongs to the last that is open; one that was left open in an earlier line is forgotten at the end of a line.
    void close(std::size_t i) {
        bool const left_open = !open_.empty() && !open_.back().block && open_.back().at < p_.line_start(i);
        if (left_open && blocks_ != 0 && ends_line(i))
            while (!open_.back().block) open_.pop_back();
        if (open_.empty()) return;
        mark(open_.back(), i);
        if (open_.back().block) --blocks_;
        open_.pop_back();
    }

    void read_straight(std::size_t i) {
        bool const begins = begins_block(i) && !ends_line(i);
        if (!straight_) {
            if (begins) straight_ = i;
        } else if (ends_line(i) || p_[i + 1].is(U';') || p_[i + 1].is(U'.')) {
            mark({*straight_, true}, i);
            straight_.reset();
        } else if (begins && p_[i + 1].is("điều"_vn)) { // new text begins, so what is open was never closed
            abandon({*straight_, true}, i);
            straight_ = i;
        }
    }

    /// A quote that nobody closed ends in front of the article that follows the one it stands in; where there is none in front of
    /// `last`, nothing is known of it.
    void abandon(open_quote const& quote, std::size_t last) {
        if (!std::exchange(articles_known_, true)) find_articles();
        auto const behind = std::upper_bound(articles_.begin(), articles_.end(), quote.at,
                                             [](std::size_t at, article_start const& a) { return at < a.at; });
        if (behind == articles_.begin()) return;
        auto const& places = places_of_[std::prev(behind)->number + 1];
        auto const next = std::upper_bound(places.begin(), places.end(), quote.at);
        if (next != places.end() && *next < last) mark(quote, *next - 1);
    }

    void find_articles() {
        for (auto i = range_.first; i < range_.last; i = p_.line_end(i))
            if (auto const number = article_at(i)) {
                articles_.push_back({i, *number});
                places_of_[*number].push_back(i);
            }
    }

    /// The number of the article that begins at `i`, the start of a line.
    [[nodiscard]] std::optional<std::uint64_t> article_at(std::size_t i) const noexcept {
        bool const article = p_[i].is("điều"_vn) && p_[i].capital && p_[i + 1].is(token_kind::number);
        return article && (p_[i + 2].is(U'.') || p_[i + 2].is(U':')) ? std::optional{p_[i + 1].value} : std::nullopt;
    }

    void mark(open_quote const& from, std::size_t to) {
        if (!from.block) return;
        ++depth_[from.at - range_.first];
        --depth_[to + 1 - range_.first];
    }

    page const& p_;
    token_range range_;
    std::vector<int> depth_; ///< of quotes: what changes at each token
    std::vector<open_quote> open_;
    std::optional<std::size_t> straight_;
    std::vector<article_start> articles_; ///< that begin lines, in order; found when first asked for
    bool articles_known_ = false;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> places_of_; ///< of the articles of each number
    std::size_t blocks_ = 0; ///< of those that are open
};

} // namespace

std::vector<bool> quoted_tokens(page const& p, token_range r) {
    return quote_finder{p, r}.find();
}

} // namespace cchc::detail
