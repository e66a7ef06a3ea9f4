// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything that was laid down about the effect of one document, with days as windows.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include <cchc/document/document_graph.hpp>
#include <cchc/document/effect_event.hpp>

namespace cchc::detail {

/// The days on which something can have happened, as day numbers.
struct day_window {
    static constexpr std::int64_t always = std::numeric_limits<std::int64_t>::max();
    std::int64_t first = -always;
    std::int64_t last = always;

    [[nodiscard]] bool has_come(std::int64_t day) const noexcept { return day >= last; }
    [[nodiscard]] bool may_have_come(std::int64_t day) const noexcept { return day >= first; }
};

[[nodiscard]] std::int64_t number_of(boost::gregorian::date day);
[[nodiscard]] day_window window_of(partial_date date);

/// One act, event or fact that bears on the effect of a document.
struct effect_act {
    effect_change change = effect_change::takes_effect;
    provision const* place = nullptr; ///< null: the whole document
    bool partial = false;             ///< of a part that is not named
    day_window on;
    std::optional<day_window> ends;
    day_window known;           ///< since when it is known
    std::uint32_t recorded = 0; ///< as entered; 0: not
    std::optional<graph_node> by;
    provision const* by_place = nullptr;
    // Where it comes from: one of these.
    relation_row const* row = nullptr;
    effect_event const* event = nullptr;
    registered_document const* fact = nullptr;

    [[nodiscard]] std::size_t depth() const noexcept { return place == nullptr ? 0 : place->units.size(); }
    [[nodiscard]] bool is_stop() const noexcept {
        return change == effect_change::suspended || change == effect_change::expires;
    }
};

/// All acts on a document, in no order. An act of a relation without a day has that on which the acting document takes effect.
[[nodiscard]] std::vector<effect_act> acts_on(document_graph const& graph, graph_node node);

/// When a document takes effect as a whole: of the days that were recorded last. Nothing when no day is known.
[[nodiscard]] std::optional<day_window> start_of(document_graph const& graph, graph_node node);

/// When a document was issued, as far as its key tells.
[[nodiscard]] day_window issue_of(document_key const& key);

} // namespace cchc::detail
