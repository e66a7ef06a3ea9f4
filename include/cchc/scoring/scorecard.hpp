// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is recorded about one unit in one year: figures, scores, exemptions, corrections.
///
/// A unit scores itself and attaches evidence (*tài liệu kiểm chứng*), the assessor confirms or changes, sometimes
/// twice, respondents
/// are asked, a council decides. A **scorecard** keeps every step, with who and when. Nothing is overwritten: a
/// correction is a new
/// entry, and the last entry of a kind is the one that counts.
///
///     scorecard card{"so-noi-vu", 2014};
///     card = card.with({.code = "1.1.4", .what = fact{"percent", points{90}}, .by = "Sở Nội vụ"});
///     card = card.with({.code = "1.1.1", .what = stage_score{stage::self, points{1}}, .evidence = read_evidence("12/KH-SNV; task:7")});
///     card = card.with({.code = "1.1.1", .what = stage_score{stage::appraisal, points{"0.5"}}, .by = "Tổ thẩm định"});
///     card = card.with({.code = "5.2", .what = exemption{"không có đơn vị sự nghiệp"}});
///     card.score_at("1.1.1", stage::self)       // 1: still there
///
/// What it is **not**: a result. `evaluate` makes one of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/scoring/points.hpp>
#include <cchc/scoring/rule.hpp>

namespace cchc {

/// Bước chấm (stage), in the order in which scores are given.
///
/// @ingroup scoring
enum class stage : std::uint8_t {
    self,       ///< tự đánh giá
    appraisal,  ///< thẩm định lần 1
    appraisal2, ///< thẩm định lần 2
    survey,     ///< điều tra xã hội học
    final,      ///< quyết định công nhận
};

/// "self", "appraisal", "appraisal2", "survey", "final".
///
/// @ingroup scoring
[[nodiscard]] std::string_view to_string(stage s) noexcept;
/// "tự đánh giá", "thẩm định", …
///
/// @ingroup scoring
[[nodiscard]] std::string_view vietnamese_name(stage s) noexcept;
/// Those words, and "appraised", "appraisal1", "lan1", "lan2"; else `errc::scoring_stage`.
///
/// @ingroup scoring
[[nodiscard]] result<stage> parse_stage(std::string_view text);

/// Điểm ở một bước (score at a stage).
///
/// @ingroup scoring
struct stage_score {
    stage at = stage::self;
    points value;

    friend bool operator==(stage_score const&, stage_score const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"stage", &stage_score::at}, field{"points", &stage_score::value}};
    }
};

/// Không áp dụng (exemption), with its reason; with `lifted`, no longer so.
///
/// @ingroup scoring
struct exemption {
    std::string reason{};
    bool lifted = false;

    friend bool operator==(exemption const&, exemption const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"reason", &exemption::reason}, field{"lifted", &exemption::lifted}};
    }
};

/// Điểm cộng, điểm trừ sau thẩm định (adjustment), with its reason. All adjustments of a row add up.
///
/// @ingroup scoring
struct adjustment {
    points value;
    std::string reason{};

    friend bool operator==(adjustment const&, adjustment const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"points", &adjustment::value}, field{"reason", &adjustment::reason}};
    }
};

/// Tài liệu kiểm chứng (evidence): a document, a task, or words.
///
/// @ingroup scoring
struct evidence {
    std::string text;                 ///< as given
    std::optional<citation> document; ///< the first document that the text cites
    std::string task;                 ///< the id behind "task:"; empty when it is none

    friend bool operator==(evidence const&, evidence const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"text", &evidence::text}, field{"document", &evidence::document},
                          field{"task", &evidence::task}};
    }
};

/// Each part between semicolons as evidence. Linear; any bytes are valid input.
///
/// @ingroup scoring
[[nodiscard]] std::vector<evidence> read_evidence(std::string_view text);

/// Một lần ghi (entry) in a scorecard. An empty code means the whole card; only an adjustment can be of that.
///
/// @ingroup scoring
struct card_entry {
    std::string code{};
    std::variant<fact, stage_score, exemption, adjustment> what{};
    std::vector<cchc::evidence> evidence{};
    std::string by{};
    std::optional<boost::gregorian::date> on{};

    friend bool operator==(card_entry const&, card_entry const&) = default;
};

/// Phiếu chấm điểm (scorecard) of one unit for one year.
///
/// @ingroup scoring
class scorecard {
public:
    scorecard() = default;
    explicit scorecard(std::string unit, std::optional<int> year = std::nullopt)
        : unit_{std::move(unit)}, year_{year} {}
    scorecard(std::string unit, std::optional<int> year, std::vector<card_entry> entries)
        : unit_{std::move(unit)}, year_{year}, entries_{std::move(entries)} {}

    [[nodiscard]] std::string const& unit() const noexcept { return unit_; }
    [[nodiscard]] std::optional<int> year() const noexcept { return year_; }
    /// In the order in which they were recorded.
    [[nodiscard]] std::vector<card_entry> const& entries() const noexcept { return entries_; }

    /// This card with one more entry.
    [[nodiscard]] scorecard with(card_entry entry) const&;
    [[nodiscard]] scorecard with(card_entry entry) &&;

    /// The last score of a row at a stage. Linear in the entries.
    [[nodiscard]] std::optional<points> score_at(std::string_view code, stage s) const;
    /// Every entry of a row, in order. Linear in the entries.
    [[nodiscard]] std::vector<card_entry> entries_of(std::string_view code) const;

    friend bool operator==(scorecard const&, scorecard const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"unit", &scorecard::unit_}, field{"year", &scorecard::year_},
                          field{"entries", &scorecard::entries_}};
    }

private:
    std::string unit_;
    std::optional<int> year_;
    std::vector<card_entry> entries_;
};

} // namespace cchc
