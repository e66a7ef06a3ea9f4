// SPDX-License-Identifier: BSL-1.0
// Agencies that are counted and not named.
#include <array>

#include "report/reading.hpp"
#include "report/units.hpp"

namespace cchc::detail {
namespace {

struct level_word {
    syllable word;
    agency_level level;
};

constexpr std::array level_words{
    level_word{"tỉnh"_vn, agency_level::province},  level_word{"huyện"_vn, agency_level::district},
    level_word{"xã"_vn, agency_level::commune},     level_word{"trung"_vn, agency_level::central},
    level_word{"phường"_vn, agency_level::commune}, level_word{"quận"_vn, agency_level::district},
};

std::optional<agency_level> level_of(token const& word) noexcept {
    for (auto const& each : level_words)
        if (word.is(each.word)) return each.level;
    return std::nullopt;
}

/// "cấp tỉnh" behind the unit, or a unit that has a level of its own: 12 huyện.
std::optional<agency_level> level_of(figure const& f) noexcept {
    tokenizer what{f.what};
    for (auto t = what.next(); t; t = what.next())
        if (t.is("cấp"_vn)) return level_of(what.peek());
    return level_of(tokenizer{f.unit}.next());
}

bool is_pilot(std::string_view words) noexcept {
    tokenizer reader{words};
    for (auto t = reader.next(); t; t = reader.next())
        if (t.is("thí"_vn) && reader.peek().is("điểm"_vn)) return true;
    return false;
}

} // namespace

std::vector<counted_agencies> count_agencies(std::vector<figure> const& figures) {
    std::vector<counted_agencies> counted;
    std::vector<agency_role> roles(figures.size(), agency_role::mentioned);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        auto const& f = figures[i];
        auto const unit = unit_of(f.unit);
        if (!unit || unit->meaning != unit_kind::agency) continue;
        bool const pilot =
            is_pilot(f.what) || is_pilot(f.action) || (f.part_of && roles[*f.part_of] == agency_role::piloting);
        if (pilot) roles[i] = agency_role::piloting;
        counted.push_back({i, roles[i], level_of(f)});
    }
    return counted;
}

} // namespace cchc::detail
