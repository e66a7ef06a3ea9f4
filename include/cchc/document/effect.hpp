// SPDX-License-Identifier: BSL-1.0
/// @file
/// What was in force on a day, as far as it was known on another.
///
/// Officials ask two different questions. *What was the law on 1 March?* is answered with everything that is known today, also with what
/// was published later with effect from before. *What did we have to go by on 1 March?* leaves out what was not known then. So
/// an effect is asked on two clocks: the day itself, and the day of knowledge. And it is asked of a place: of a document
/// as a whole, or of one article of it.
///
///     effect_of(graph, document_key{"46/2026/NĐ-CP"}, {}, date{2026, 2, 10}).state     // effect_state::suspended
///     effect_of(graph, document_key{"15/2018/NĐ-CP"}, {}, date{2026, 2, 10}).state     // expired, unless its resumption was entered
///     effect_of(graph, document_key{"46/2026/NĐ-CP"}, {}, date{2026, 2, 10}, date{2026, 2, 1}).state   // in force, one thought then
///
/// Every answer has its **chain**: each event that bears on the place, in the order of days, with what came of it. Whoever doubts the
/// answer follows the chain to the words that say so.
///
/// **The rules.**
/// - A document is in force from the day it takes effect; without that day, from its day of issue on its effect is *unknown*.
/// - It ends by its own term, by replacement or by repeal; of a part, when they name a part (Law 64/2025/QH15, art. 57).
/// - It is suspended by an act that says so (art. 56), and goes on when an act says so or when the suspension ends on a day of its own. A
///   resumption lifts what was laid on its own place or on a wider one; a provision that was repealed alone stays repealed.
/// - An act works only if the document that does it was itself not suspended or at its end on that day.
/// - **Nobody is revived by itself**: if a successor is suspended, repealed or expires, its predecessor stays as it was.
/// - A correction changes nothing.
/// - An event of unknown day may have happened on any day since its document was issued. Where that makes a difference,
///   the answer is *unknown*.
///
/// **Case study: Decree 46/2026/NĐ-CP** replaced 15/2018/NĐ-CP on 26 January 2026, and Resolution 09/2026/NQ-CP suspended it nine days
/// later. A pointer "superseded by" says that 46 is in force; "the latest wins" says the same. By the rules above 46 is
/// suspended, and whether 15 is in force again depends on one fact: did the resolution say so? If it was entered, as an event
/// `resumed`, the answer is yes; if not, 15 is expired, and `find_contradictions` points at the void.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/document/document_graph.hpp>

namespace cchc {

/// Tình trạng hiệu lực (state of effect).
///
/// @ingroup document
enum class effect_state : std::uint8_t {
    unknown,   ///< facts are missing
    not_yet,   ///< chưa có hiệu lực
    in_force,  ///< còn hiệu lực
    partly,    ///< of some of its provisions the state is another
    suspended, ///< ngưng hiệu lực
    expired,   ///< hết hiệu lực
};

/// "unknown", "not_yet", "in_force", …
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(effect_state state) noexcept;

/// "còn hiệu lực", "ngưng hiệu lực", …, nearly as the national database calls them.
///
/// @ingroup document
[[nodiscard]] std::string_view vietnamese_name(effect_state state) noexcept;

/// What came of an event by the day that was asked for.
///
/// @ingroup document
enum class step_outcome : std::uint8_t {
    works,  ///< it has happened
    lifted, ///< it has happened, and was undone by a resumption or by its own end
    later,  ///< it comes after that day
    unsure, ///< its day, or the day since when it is known, is not known well enough to tell
    failed, ///< the document that should have done it was itself suspended or expired
    hidden, ///< it was not known on the day of knowledge
};

/// "works", "lifted", …
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(step_outcome outcome) noexcept;

/// Một bước trong chuỗi sự kiện (step of the chain).
///
/// @ingroup document
struct effect_step {
    effect_event event{};                  ///< a relation as the event that it makes of the document it acts on
    std::optional<relation_kind> kind{};   ///< of the relation; absent: a fact or event of the document itself
    std::optional<partial_date> ends{};    ///< of an act that ends by itself
    step_outcome outcome = step_outcome::works;

    friend bool operator==(effect_step const&, effect_step const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"event", &effect_step::event}, field{"kind", &effect_step::kind}, field{"ends", &effect_step::ends},
                          field{"outcome", &effect_step::outcome}};
    }
};

/// Hiệu lực (effect): the answer and its proof.
///
/// @ingroup document
struct document_effect {
    effect_state state = effect_state::unknown;
    std::vector<effect_step> chain{}; ///< what bears on the place, by day; empty when the document is not known, or which one is meant

    friend bool operator==(document_effect const&, document_effect const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"state", &document_effect::state}, field{"chain", &document_effect::chain}};
    }
};

/// The effect of a document, or of a place in it, at the end of a day.
///
/// @param key    fits one document, else the answer is unknown
/// @param place  absent: the document as a whole
/// @param day    what is asked for
/// @param known  leaves out what was recorded after this day; absent: all that is entered counts
///
/// O(n log n) in the events of the document and of those that act on it; the answer never depends on the order in which
/// facts were entered.
///
/// @ingroup document
[[nodiscard]] document_effect effect_of(document_graph const& graph, document_key const& key,
                                        std::optional<provision> const& place, boost::gregorian::date day,
                                        std::optional<boost::gregorian::date> known = std::nullopt);

/// The same for a node.
///
/// @ingroup document
[[nodiscard]] document_effect effect_of(document_graph const& graph, graph_node node, std::optional<provision> const& place,
                                        boost::gregorian::date day,
                                        std::optional<boost::gregorian::date> known = std::nullopt);

} // namespace cchc
