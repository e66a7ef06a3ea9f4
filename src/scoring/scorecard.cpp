// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/scorecard.hpp>

#include <algorithm>
#include <utility>

#include <cchc/citation/find_citations.hpp>

#include "scoring/names.hpp"

namespace cchc {
namespace {

constexpr detail::enum_name<stage> stage_names[] = {{"self", stage::self},
                                                    {"appraisal", stage::appraisal},
                                                    {"appraisal2", stage::appraisal2},
                                                    {"survey", stage::survey},
                                                    {"final", stage::final},
                                                    {"appraised", stage::appraisal},
                                                    {"appraisal1", stage::appraisal},
                                                    {"appraisal 1", stage::appraisal},
                                                    {"appraisal 2", stage::appraisal2},
                                                    {"lan1", stage::appraisal},
                                                    {"lan2", stage::appraisal2},
                                                    {"tự đánh giá", stage::self},
                                                    {"thẩm định", stage::appraisal},
                                                    {"thẩm định lần 1", stage::appraisal},
                                                    {"thẩm định lần 2", stage::appraisal2},
                                                    {"điều tra xã hội học", stage::survey},
                                                    {"công nhận", stage::final}};

} // namespace

std::string_view to_string(stage s) noexcept {
    return detail::name_of(s, stage_names);
}

std::string_view vietnamese_name(stage s) noexcept {
    switch (s) {
    case stage::self: return "tự đánh giá";
    case stage::appraisal: return "thẩm định";
    case stage::appraisal2: return "thẩm định lần 2";
    case stage::survey: return "điều tra xã hội học";
    case stage::final: return "công nhận";
    }
    return "?";
}

result<stage> parse_stage(std::string_view text) {
    return detail::value_of(text, stage_names, errc::scoring_stage);
}

std::vector<evidence> read_evidence(std::string_view text) {
    std::vector<evidence> all;
    for (std::size_t begin = 0; begin <= text.size();) {
        auto const end = std::min(text.find(';', begin), text.size());
        auto const part = detail::trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        if (part.empty()) continue;
        evidence one{std::string{part}, std::nullopt, {}};
        constexpr std::string_view task = "task:";
        if (detail::same_word(part.substr(0, task.size()), task)) {
            one.task = detail::trimmed(part.substr(task.size()));
        } else {
            for (citation_match const& match : find_citations(part)) {
                one.document = to_citation(part, match);
                break;
            }
        }
        all.push_back(std::move(one));
    }
    return all;
}

scorecard scorecard::with(card_entry entry) const& {
    return scorecard{*this}.with(std::move(entry));
}

scorecard scorecard::with(card_entry entry) && {
    entries_.push_back(std::move(entry));
    return std::move(*this);
}

std::optional<points> scorecard::score_at(std::string_view code, stage s) const {
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
        auto const* const score = std::get_if<stage_score>(&entry->what);
        if (score != nullptr && score->at == s && entry->code == code) return score->value;
    }
    return std::nullopt;
}

std::vector<card_entry> scorecard::entries_of(std::string_view code) const {
    std::vector<card_entry> found;
    for (auto const& entry : entries_)
        if (entry.code == code) found.push_back(entry);
    return found;
}

} // namespace cchc
