// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/offset_map.hpp>

#include <algorithm>
#include <limits>

namespace cchc {
namespace {

/// One of the two texts a run lies in: where it begins there and how long it is.
struct side {
    std::size_t offset_run::*begin;
    std::uint32_t offset_run::*size;

    [[nodiscard]] std::size_t begin_of(offset_run const& run) const noexcept { return run.*begin; }
    [[nodiscard]] std::size_t end_of(offset_run const& run) const noexcept { return run.*begin + run.*size; }
};

constexpr side text_side{&offset_run::text, &offset_run::text_size};
constexpr side source_side{&offset_run::source, &offset_run::source_size};

/// Where a span that begins at `offset` on one side begins on the other: behind all that was left out before it.
std::size_t begin_across(std::vector<offset_run> const& runs, side from, side to, std::size_t offset) noexcept {
    auto const after = std::upper_bound(runs.begin(), runs.end(), offset,
                                        [&](std::size_t at, offset_run const& run) { return at < from.begin_of(run); });
    if (after == runs.begin()) return offset;
    auto const& run = *(after - 1);
    return offset < from.end_of(run) ? to.begin_of(run) : to.end_of(run) + (offset - from.end_of(run));
}

/// Where a span that ends at `offset` on one side ends on the other: before all that was left out behind it.
std::size_t end_across(std::vector<offset_run> const& runs, side from, side to, std::size_t offset) noexcept {
    auto const after = std::lower_bound(runs.begin(), runs.end(), offset,
                                        [&](offset_run const& run, std::size_t at) { return from.begin_of(run) < at; });
    if (after == runs.begin()) return offset;
    auto const& run = *(after - 1);
    return offset <= from.end_of(run) ? to.end_of(run) : to.end_of(run) + (offset - from.end_of(run));
}

span across(std::vector<offset_run> const& runs, side from, side to, span where, std::size_t size) noexcept {
    auto const begin = std::min(where.begin, size);
    auto const end = std::min(where.end, size);
    auto const first = begin_across(runs, from, to, begin);
    return {first, end > begin ? std::max(first, end_across(runs, from, to, end)) : first};
}

/// Walks over one map of two, in the coordinate of the text between them.
class walker {
public:
    walker(offset_map const& map, side middle, side outer) noexcept
        : next_{map.begin()}, last_{map.end()}, middle_{middle}, outer_{outer} {}

    /// Where the next run begins; `otherwise` when there is none.
    [[nodiscard]] std::size_t next_begin(std::size_t otherwise) const noexcept {
        return next_ == last_ ? otherwise : middle_.begin_of(*next_);
    }
    [[nodiscard]] bool is_point_at(std::size_t at) const noexcept {
        return next_ != last_ && middle_.begin_of(*next_) == at && middle_.end_of(*next_) == at;
    }
    [[nodiscard]] bool begins_at(std::size_t at) const noexcept {
        return next_ != last_ && middle_.begin_of(*next_) == at;
    }

    /// Takes the next run: its end in the middle; adds its bytes on the outer side.
    std::size_t take(std::size_t& outer_bytes) noexcept {
        outer_bytes += (*next_).*outer_.size;
        return middle_.end_of(*next_++);
    }

    /// Goes on from `at` until at least `goal`, over runs and what lies between them.
    std::size_t take_until(std::size_t at, std::size_t goal, std::size_t& outer_bytes) noexcept {
        while (at < goal) {
            auto const stop = std::min(next_begin(goal), goal);
            outer_bytes += stop - at;
            at = stop < goal ? take(outer_bytes) : goal;
        }
        return at;
    }

private:
    std::vector<offset_run>::const_iterator next_;
    std::vector<offset_run>::const_iterator last_;
    side middle_;
    side outer_;
};

} // namespace

void offset_map::keep(std::size_t bytes) noexcept {
    text_size_ += bytes;
    source_size_ += bytes;
}

void offset_map::replace(std::size_t source_bytes, std::size_t text_bytes) {
    if (source_bytes == text_bytes && text_bytes < 2) return keep(text_bytes);
    constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
    while (source_bytes != 0 || text_bytes != 0) {
        auto const source_part = std::min(source_bytes, most);
        auto const text_part = std::min(text_bytes, most);
        auto* const last = runs_.empty() ? nullptr : &runs_.back();
        bool const adjacent =
            last != nullptr && text_side.end_of(*last) == text_size_ && source_side.end_of(*last) == source_size_;
        if (adjacent && text_part == 0 && last->text_size == 0 && source_part <= most - last->source_size) {
            last->source_size += static_cast<std::uint32_t>(source_part);
        } else if (adjacent && source_part == 0 && last->source_size == 0 && text_part <= most - last->text_size) {
            last->text_size += static_cast<std::uint32_t>(text_part);
        } else {
            runs_.push_back({text_size_, source_size_, static_cast<std::uint32_t>(text_part),
                             static_cast<std::uint32_t>(source_part)});
        }
        text_size_ += text_part;
        source_size_ += source_part;
        source_bytes -= source_part;
        text_bytes -= text_part;
    }
}

span offset_map::source_of(span in_text) const noexcept {
    return across(runs_, text_side, source_side, in_text, text_size_);
}

span offset_map::text_of(span in_source) const noexcept {
    return across(runs_, source_side, text_side, in_source, source_size_);
}

offset_map offset_map::then(offset_map const& next) const {
    offset_map both;
    walker first{*this, text_side, source_side};
    walker second{next, source_side, text_side};
    auto const end = std::min(text_size_, next.source_size_);
    for (std::size_t at = 0;;) {
        std::size_t source_bytes = 0;
        std::size_t text_bytes = 0;
        if (first.is_point_at(at)) {
            first.take(source_bytes);
            both.replace(source_bytes, 0);
            continue;
        }
        if (second.is_point_at(at)) {
            second.take(text_bytes);
            both.replace(0, text_bytes);
            continue;
        }
        if (at >= end) break;
        auto first_end = first.begins_at(at) ? first.take(source_bytes) : at;
        auto second_end = second.begins_at(at) ? second.take(text_bytes) : at;
        if (first_end == at && second_end == at) {
            auto const stop = std::min({first.next_begin(end), second.next_begin(end), end});
            both.keep(stop - at);
            at = stop;
            continue;
        }
        // Runs that overlap in the middle text make one run: it grows until both end at the same place.
        while (first_end != second_end) {
            if (first_end < second_end) {
                first_end = first.take_until(first_end, second_end, source_bytes);
            } else {
                second_end = second.take_until(second_end, first_end, text_bytes);
            }
        }
        both.replace(source_bytes, text_bytes);
        at = first_end;
    }
    return both;
}

} // namespace cchc
