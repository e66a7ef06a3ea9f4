// SPDX-License-Identifier: BSL-1.0
/// @file
/// The state of effect of a place of a document at the end of a day, worked out from what was laid down.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include <cchc/document/effect.hpp>

#include "document/effect_acts.hpp"

namespace cchc::detail {

/// A state and what led to it: of each act, what came of it and whether it bears on the place.
struct told_state {
    effect_state state = effect_state::unknown;
    bool stop_is_unsure = false; ///< unknown, because it may have been suspended or ended
    std::vector<effect_act> acts;
    std::vector<step_outcome> outcomes;
    std::vector<bool> bears;
};

class effect_evaluator {
public:
    effect_evaluator(document_graph const& graph, std::optional<boost::gregorian::date> known) : graph_{graph} {
        if (known) known_ = number_of(*known);
    }

    [[nodiscard]] told_state evaluate(graph_node node, provision const* place, std::int64_t day);

private:
    struct question {
        graph_node node;
        provision const* place;
        std::int64_t day;
        friend auto operator<=>(question const&, question const&) = default;
    };

    [[nodiscard]] told_state attempt(question const& asked, std::vector<question>& missing);
    [[nodiscard]] step_outcome outcome_of(effect_act const& act, question const& asked, std::vector<question>& missing);
    [[nodiscard]] bool may_be_stopped(graph_node node) const;

    /// Whether the document was stopped; being worked out, or not known, counts as unsure.
    enum class stopped : std::uint8_t { no, unsure, yes };
    struct answer {
        bool is_known = false;
        stopped was = stopped::unsure;
    };

    document_graph const& graph_;
    std::optional<std::int64_t> known_;
    std::map<question, answer> answers_;
};

} // namespace cchc::detail
