// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/scoring_index.hpp>

#include <algorithm>
#include <utility>

#include "scoring/names.hpp"
#include "scoring/range_grammar.hpp"

namespace cchc {
namespace {

constexpr detail::enum_name<scored_level> level_names[] = {
    {"", scored_level::unknown},           {"ministry", scored_level::ministry},
    {"province", scored_level::province},  {"department", scored_level::department},
    {"district", scored_level::district},  {"commune", scored_level::commune},
    {"vertical", scored_level::vertical},  {"office", scored_level::office},
    {"unknown", scored_level::unknown},    {"bộ", scored_level::ministry},
    {"tỉnh", scored_level::province},      {"cấp tỉnh", scored_level::province},
    {"sở", scored_level::department},      {"sở, ban, ngành", scored_level::department},
    {"huyện", scored_level::district},     {"cấp huyện", scored_level::district},
    {"xã", scored_level::commune},         {"cấp xã", scored_level::commune},
    {"ngành dọc", scored_level::vertical}, {"phòng", scored_level::office}};

constexpr detail::enum_name<scoring_method> method_names[] = {{"", scoring_method::given},
                                                              {"self", scoring_method::self},
                                                              {"survey", scoring_method::survey},
                                                              {"satisfaction", scoring_method::satisfaction},
                                                              {"external", scoring_method::external},
                                                              {"sum", scoring_method::sum},
                                                              {"bonus", scoring_method::bonus},
                                                              {"penalty", scoring_method::penalty},
                                                              {"given", scoring_method::given},
                                                              {"tự đánh giá", scoring_method::self},
                                                              {"điều tra xã hội học", scoring_method::survey},
                                                              {"tổng", scoring_method::sum},
                                                              {"điểm cộng", scoring_method::bonus},
                                                              {"điểm trừ", scoring_method::penalty}};

constexpr detail::enum_name<exemption_policy> policy_names[] = {{"reduce", exemption_policy::reduce},
                                                                {"rescale", exemption_policy::rescale}};

} // namespace

std::string_view to_string(scored_level level) noexcept {
    return level == scored_level::unknown ? "unknown" : detail::name_of(level, level_names);
}

result<scored_level> parse_scored_level(std::string_view text) {
    return detail::value_of(text, level_names, errc::criterion_level);
}

std::string_view to_string(scoring_method method) noexcept {
    return method == scoring_method::given ? "given" : detail::name_of(method, method_names);
}

result<scoring_method> parse_scoring_method(std::string_view text) {
    return detail::value_of(text, method_names, errc::criterion_method);
}

std::string_view to_string(exemption_policy policy) noexcept {
    return detail::name_of(policy, policy_names);
}

result<std::vector<band>> parse_bands(std::string_view text, std::string_view block) {
    std::vector<band> bands;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        auto const end = std::min(text.find('|', begin), text.size());
        auto const part = detail::trimmed(text.substr(begin, end - begin));
        auto const offset = part.empty() ? begin : static_cast<std::size_t>(part.data() - text.data());
        auto const edge = part.find_first_of("<>=[(0123456789\xE2"); // ≥ and ≤ begin with E2
        auto const name = detail::trimmed(part.substr(0, std::min(edge, part.size())));
        if (name.empty() || edge == std::string_view::npos) return {errc::rule_state, offset};
        auto range = parse_point_range(part.substr(edge));
        if (!range) return {range.error().code, offset + edge + range.error().offset};
        for (auto const& other : bands)
            if (overlap(other.where, *range)) return {errc::rule_overlap, offset};
        bands.push_back({std::string{block}, std::string{name}, *std::move(range)});
        if (bands.size() > 64) return {errc::out_of_range, offset};
        begin = end + 1;
    }
    return bands;
}

std::size_t scoring_index::parent_row(criterion const& row) const {
    auto const known = [&](std::string_view code) { return find(code).value_or(none); };
    if (!row.parent.empty()) return known(row.parent);
    std::string_view code = row.code;
    while (!code.empty() && code.back() == '.') code.remove_suffix(1);
    for (auto dot = code.rfind('.'); dot != std::string_view::npos; dot = code.rfind('.')) {
        code = code.substr(0, dot);
        if (auto const found = known(code); found != none) return found;
        if (auto const found = known(std::string{code} + '.'); found != none) return found;
    }
    return row.code == "0" ? none : known("0");
}

std::optional<failure> scoring_index::build() {
    auto const count = criteria_.size();
    by_code_.resize(count);
    for (std::size_t row = 0; row < count; ++row) {
        if (criteria_[row].code.empty()) return failure{errc::criterion_code, row};
        by_code_[row] = row;
    }
    std::sort(by_code_.begin(), by_code_.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(criteria_[a].code, a) < std::tie(criteria_[b].code, b);
    });
    auto duplicate = none;
    for (std::size_t i = 1; i < count; ++i)
        if (criteria_[by_code_[i]].code == criteria_[by_code_[i - 1]].code)
            duplicate = std::min(duplicate, by_code_[i]);
    if (duplicate != none) return failure{errc::criterion_duplicate, duplicate};
    parents_.resize(count);
    leaf_.assign(count, 1);
    std::vector<std::size_t> waiting(count, 0); // children not yet placed
    for (std::size_t row = 0; row < count; ++row) {
        parents_[row] = parent_row(criteria_[row]);
        if (parents_[row] == none) {
            if (!criteria_[row].parent.empty()) return failure{errc::criterion_parent, row};
            continue;
        }
        leaf_[parents_[row]] = 0;
        ++waiting[parents_[row]];
    }
    upwards_.reserve(count);
    for (std::size_t row = 0; row < count; ++row)
        if (waiting[row] == 0) upwards_.push_back(row);
    for (std::size_t i = 0; i < upwards_.size(); ++i) {
        auto const above = parents_[upwards_[i]];
        if (above != none && --waiting[above] == 0) upwards_.push_back(above);
    }
    if (upwards_.size() != count) {
        auto const ring = std::find_if(waiting.begin(), waiting.end(), [](std::size_t w) { return w != 0; });
        return failure{errc::criterion_ring, static_cast<std::size_t>(ring - waiting.begin())};
    }
    depths_.assign(count, 0);
    for (auto row = upwards_.rbegin(); row != upwards_.rend(); ++row)
        if (parents_[*row] != none) depths_[*row] = depths_[parents_[*row]] + 1;
    return std::nullopt;
}

result<scoring_index> make_scoring_index(index_version version, std::vector<criterion> criteria) {
    scoring_index idx;
    idx.version_ = std::move(version);
    idx.criteria_ = std::move(criteria);
    if (auto const wrong = idx.build()) return *wrong;
    return idx;
}

scoring_index::scoring_index(index_version version, std::vector<criterion> criteria)
    : scoring_index{make_scoring_index(std::move(version), std::move(criteria)).value()} {}

std::optional<std::size_t> scoring_index::find(std::string_view code) const {
    auto const at =
        std::lower_bound(by_code_.begin(), by_code_.end(), code,
                         [&](std::size_t row, std::string_view wanted) { return criteria_[row].code < wanted; });
    if (at == by_code_.end() || criteria_[*at].code != code) return std::nullopt;
    return *at;
}

std::vector<std::size_t> scoring_index::children_of(std::size_t row) const {
    std::vector<std::size_t> children;
    for (std::size_t i = 0; i < parents_.size(); ++i)
        if (parents_[i] == row) children.push_back(i);
    return children;
}

std::vector<std::size_t> scoring_index::roots() const {
    return children_of(none);
}

scoring_index scoring_index::with(index_version version) const {
    auto changed = *this;
    changed.version_ = std::move(version);
    return changed;
}

} // namespace cchc
