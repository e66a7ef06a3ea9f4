// SPDX-License-Identifier: BSL-1.0
// New text that an amending document quotes.
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
        if (straight_) {
            bool const ends = ends_line(i) || p_[i + 1].is(U';') || p_[i + 1].is(U'.');
            if (!ends) return;
            mark({*straight_, true}, i);
            straight_.reset();
        } else if (begins_block(i) && !ends_line(i)) {
            straight_ = i;
        }
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
    std::size_t blocks_ = 0; ///< of those that are open
};

} // namespace

std::vector<bool> quoted_tokens(page const& p, token_range r) {
    return quote_finder{p, r}.find();
}

} // namespace cchc::detail
