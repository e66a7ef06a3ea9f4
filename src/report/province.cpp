// SPDX-License-Identifier: BSL-1.0
// The province that a report is about.
#include <unordered_map>

#include <cchc/text/plain_text.hpp>

#include "text/phrases.hpp"
#include "report/reading.hpp"

namespace cchc::detail {
namespace {

/// Names of provinces have at most this many syllables: Thừa Thiên Huế, Hồ Chí Minh, Bà Rịa - Vũng Tàu.
constexpr std::size_t longest_name = 4;

class province_finder {
public:
    province_finder(reading const& r, agency_directory const& directory, std::optional<boost::gregorian::date> day)
        : r_{r}, directory_{directory}, day_{day} {}

    /// The one that the head names; else the one of which the text speaks more than of all others together.
    [[nodiscard]] std::optional<std::string> find(report_head const& head) {
        if (auto const named = first_in({0, head.title.end})) return named;
        count_all();
        for (auto const& [id, count] : counts_)
            if (2 * count > total_) return id;
        return std::nullopt;
    }

private:
    /// "tỉnh Sơn La", "thành phố Hà Nội", and in front of a date "Sơn La, ngày …".
    [[nodiscard]] std::optional<std::string> first_in(span part) {
        token_window words{r_.text, part};
        for (; words[0]; words.advance()) {
            if (auto const named = province_at(words)) return named;
            bool const dateline = words[0].capital && words[0].before >= gap::line;
            if (auto const place = dateline ? place_of_dateline(words) : std::nullopt) return place;
        }
        return std::nullopt;
    }

    void count_all() {
        token_window words{r_.text};
        for (; words[0]; words.advance())
            if (auto const named = province_at(words)) {
                ++counts_[*named];
                ++total_;
            }
    }

    [[nodiscard]] std::optional<std::string> province_at(token_window& words) {
        std::size_t at = 0;
        if (words[0].is("tỉnh"_vn)) at = 1;
        else if (words[0].is("thành"_vn) && words[1].is("phố"_vn)) at = 2;
        if (at == 0) return std::nullopt;
        std::size_t end = at;
        while (end < at + longest_name && words[end].is(token_kind::word) && words[end].capital &&
               words[end].before == gap::blank)
            ++end;
        for (; end > at; --end)
            if (auto const id = look_up({words[0].where.begin, words[end - 1].where.end})) return id;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::string> place_of_dateline(token_window& words) {
        std::size_t end = 0;
        while (end < longest_name && words[end].is(token_kind::word) && words[end].capital) ++end;
        if (end == 0 || !words[end].is(U',') || !words[end + 1].is("ngày"_vn)) return std::nullopt;
        return look_up({words[0].where.begin, words[end - 1].where.end});
    }

    [[nodiscard]] std::optional<std::string> look_up(span where) {
        auto const name = plain_text(r_.text, where);
        auto const [at, is_new] = known_.try_emplace(name);
        if (!is_new) return at->second;
        for (auto const& id : directory_.territories_called(name, day_)) {
            auto const* const found = directory_.territory_by_id(id);
            auto const* const title =
                found == nullptr || found->titles.empty() ? nullptr : found->title_on(day_or_last());
            if (title == nullptr || level_of(title->type) != agency_level::province) continue;
            at->second = id;
            break;
        }
        return at->second;
    }

    [[nodiscard]] boost::gregorian::date day_or_last() const { return day_.value_or(directory_.data_date()); }

    reading const& r_;
    agency_directory const& directory_;
    std::optional<boost::gregorian::date> day_;
    std::unordered_map<std::string, std::optional<std::string>> known_;
    std::unordered_map<std::string, std::size_t> counts_;
    std::size_t total_ = 0;
};

} // namespace

std::optional<std::string> find_province(reading const& r, report_head const& head, agency_directory const& directory,
                                         std::optional<boost::gregorian::date> day) {
    return province_finder{r, directory, day}.find(head);
}

} // namespace cchc::detail
