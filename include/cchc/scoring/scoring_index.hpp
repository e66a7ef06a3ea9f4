// SPDX-License-Identifier: BSL-1.0
/// @file
/// A version of an index: the tree of fields, criteria and components, and the policies under which it is scored.
///
/// The Ministry of Home Affairs scores ministries and provinces on the *Chỉ số CCHC* (PAR INDEX; Decision 876/QĐ-BNV
/// of 2022,
/// 892/QĐ-BNV of 2024), and each province scores its departments, districts and communes on an index of its own (Sơn
/// La:
/// Decision 152/QĐ-UBND of 22 January 2014). Each is a tree whose leaves carry rules and whose maxima add up, to 100
/// as a rule;
/// each holds for some years and for one level of government.
///
///     scoring_index const idx{{.id = "camau-2013", .total = points{20}, .partial = true}, {
///         {.code = "1", .name = "Chỉ đạo, điều hành", .maximum = points{20}, .method = scoring_method::sum},
///         {.code = "1.1", .name = "Kế hoạch CCHC", .maximum = points{5}, .method = scoring_method::sum},
///         {.code = "1.1.4", .maximum = points{2}, .how = rule{"steps on percent: >90 2 | 70..90 1 | <70 0"}}}};
///     idx.parent_of(*idx.find("1.1.4"))     // 1: by its code, when no parent is named
///     check_index(idx)                      // see scoring/check_index.hpp
///     history<scoring_index>{}.with(date{2014, 1, 1}, idx)   // versions in time
///
/// **What is an error and what is a finding.** A code that stands twice, a parent that is not there and a ring of
/// parents make no
/// tree: such rows are refused. Maxima that do not add up make a tree that is wrong, and published ones are: such an
/// index
/// can be built, looked at and checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/scoring/points.hpp>
#include <cchc/scoring/rule.hpp>

namespace cchc {

/// Cấp được chấm (level that is scored).
///
/// @ingroup scoring
enum class scored_level : std::uint8_t {
    unknown,
    ministry,   ///< bộ, cơ quan ngang bộ
    province,   ///< tỉnh, thành phố
    department, ///< sở, ban, ngành
    district,   ///< huyện, until 30 June 2025
    commune,    ///< xã, phường
    vertical,   ///< cơ quan ngành dọc
    office,     ///< phòng, ban under a district
};

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(scored_level level) noexcept;
/// The English word, or the Vietnamese one ("sở", "huyện", "xã"); else `errc::criterion_level`.
///
/// @ingroup scoring
[[nodiscard]] result<scored_level> parse_scored_level(std::string_view text);

/// Phương thức đánh giá (method): who gives the points, and into which column they go.
///
/// @ingroup scoring
enum class scoring_method : std::uint8_t {
    given,        ///< not stated
    self,         ///< tự đánh giá, then appraised
    survey,       ///< điều tra xã hội học
    satisfaction, ///< chỉ số hài lòng (SIPAS)
    external,     ///< kết quả từ bên ngoài
    sum,          ///< tổng các mục con
    bonus,        ///< điểm cộng, beside the maximum
    penalty,      ///< điểm trừ, beside the maximum
};

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(scoring_method method) noexcept;
/// The words that `to_string` gives; "" is `given`; else `errc::criterion_method`.
///
/// @ingroup scoring
[[nodiscard]] result<scoring_method> parse_scoring_method(std::string_view text);

/// Whether its points stand in the survey column (survey, satisfaction, external), not the appraised one.
///
/// @ingroup scoring
[[nodiscard]] constexpr bool is_surveyed(scoring_method method) noexcept {
    return method == scoring_method::survey || method == scoring_method::satisfaction ||
           method == scoring_method::external;
}

/// Whether its points stand beside the maximum.
///
/// @ingroup scoring
[[nodiscard]] constexpr bool is_beside(scoring_method method) noexcept {
    return method == scoring_method::bonus || method == scoring_method::penalty;
}

/// Lĩnh vực, tiêu chí, tiêu chí thành phần (field, criterion, component): a row of the criteria table.
///
/// @ingroup scoring
struct criterion {
    std::string code;
    std::string
        parent; ///< empty: as the code says, "1.1" for "1.1.2"; "0", where there is one, for a code without a dot
    std::string name;
    points maximum;
    scoring_method method = scoring_method::given;
    rule how{};
    std::string basis{};                   ///< the article or item that says so
    std::vector<std::string> applies_to{}; ///< blocks of units; empty: all
    std::string note{};                    ///< a remark of the table that is no rule

    friend bool operator==(criterion const&, criterion const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"code", &criterion::code},     field{"parent", &criterion::parent},
                          field{"name", &criterion::name},     field{"max_points", &criterion::maximum},
                          field{"method", &criterion::method}, field{"rule", &criterion::how},
                          field{"basis", &criterion::basis},   field{"applies_to", &criterion::applies_to},
                          field{"note", &criterion::note}};
    }
};

/// Khi tiêu chí không áp dụng (not applicable): what becomes of the maximum. Both are published practice.
///
/// @ingroup scoring
enum class exemption_policy : std::uint8_t {
    reduce,  ///< A: the maximum loses what does not apply (Thanh Hóa 600/QĐ-UBND: 68.32 of 84 is 81.33 %)
    rescale, ///< B: the appraised part is restated on its full maximum; survey points are added as they are
};

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(exemption_policy policy) noexcept;

/// Xếp loại (band): a class and the percentages that belong to it, in one block of units or (block "") in all.
///
/// @ingroup scoring
struct band {
    std::string block;
    std::string name;
    point_range where;

    friend bool operator==(band const&, band const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"block", &band::block}, field{"class", &band::name}, field{"range", &band::where}};
    }
};

/// "A >=90 | B 80..<90 | C 70..<80" as bands of one block. `errc::rule_state`, or what `parse_point_range` returns;
/// `errc::rule_overlap` where two bands share a number.
///
/// @ingroup scoring
[[nodiscard]] result<std::vector<band>> parse_bands(std::string_view text, std::string_view block = {});

/// Phiên bản chỉ số (version): everything about an index but its rows.
///
/// @ingroup scoring
struct index_version {
    std::string id{};
    std::string legal_basis{}; ///< "Quyết định 152/QĐ-UBND ngày 22/01/2014; hướng dẫn 362/SNV-CCHC"
    std::optional<int> first_year{};
    std::optional<int> last_year{};
    scored_level level = scored_level::unknown;
    std::optional<points> total{}; ///< what the maxima are said to add up to
    bool partial = false;          ///< a fragment: maxima need not add up, and what is lacking counts as missing
    exemption_policy exemptions = exemption_policy::reduce;
    std::optional<unsigned>
        rescaled_decimals{}; ///< B: the restated percentage is rounded first, as one system in use does
    bool survey_held = true; ///< C: when false, the appraised part stands for the whole
    std::vector<band> bands{};

    friend bool operator==(index_version const&, index_version const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"id", &index_version::id},
                          field{"legal_basis", &index_version::legal_basis},
                          field{"first_year", &index_version::first_year},
                          field{"last_year", &index_version::last_year},
                          field{"level", &index_version::level},
                          field{"total", &index_version::total},
                          field{"partial", &index_version::partial},
                          field{"exemptions", &index_version::exemptions},
                          field{"rescaled_decimals", &index_version::rescaled_decimals},
                          field{"survey_held", &index_version::survey_held},
                          field{"bands", &index_version::bands}};
    }
};

/// Chỉ số (index).
///
/// Rows keep the order they came in and are named by their place in it. Memory: the rows, and about 60 bytes for each.
///
/// @ingroup scoring
class scoring_index {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// No rows.
    scoring_index() = default;
    /// Throws where `make_scoring_index` would return the failure.
    scoring_index(index_version version, std::vector<criterion> criteria);

    [[nodiscard]] index_version const& version() const noexcept { return version_; }
    [[nodiscard]] std::vector<criterion> const& criteria() const noexcept { return criteria_; }
    [[nodiscard]] std::size_t size() const noexcept { return criteria_.size(); }
    [[nodiscard]] criterion const& operator[](std::size_t row) const noexcept { return criteria_[row]; }

    /// The row with this code. Logarithmic.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view code) const;
    /// The row above, or `none`.
    [[nodiscard]] std::size_t parent_of(std::size_t row) const noexcept { return parents_[row]; }
    [[nodiscard]] bool is_leaf(std::size_t row) const noexcept { return leaf_[row] != 0; }
    /// 0 for a row without a parent.
    [[nodiscard]] std::size_t depth_of(std::size_t row) const noexcept { return depths_[row]; }
    [[nodiscard]] std::vector<std::size_t> children_of(std::size_t row) const;
    [[nodiscard]] std::vector<std::size_t> roots() const;

    /// Every row once, children before their parent.
    [[nodiscard]] std::vector<std::size_t> const& upwards() const noexcept { return upwards_; }

    /// This index with another version.
    [[nodiscard]] scoring_index with(index_version version) const;

    friend bool operator==(scoring_index const& a, scoring_index const& b) {
        return a.version_ == b.version_ && a.criteria_ == b.criteria_;
    }
    static constexpr auto fields() {
        return std::tuple{field{"version", &scoring_index::version_}, field{"criteria", &scoring_index::criteria_}};
    }

private:
    friend result<scoring_index> make_scoring_index(index_version, std::vector<criterion>);

    std::optional<failure> build();
    [[nodiscard]] std::size_t parent_row(criterion const& row) const;

    index_version version_;
    std::vector<criterion> criteria_;
    std::vector<std::size_t> by_code_; ///< the rows in the order of their codes
    std::vector<std::size_t> parents_;
    std::vector<std::size_t> depths_;
    std::vector<std::size_t> upwards_;
    std::vector<char> leaf_;
};

/// The tree of these rows.
///
/// @return `errc::criterion_code` for a row without a code, `errc::criterion_duplicate`, `errc::criterion_parent`,
///         `errc::criterion_ring`; the offset is the place of the row, from 0
///
/// O(n log n) in the rows.
///
/// @ingroup scoring
[[nodiscard]] result<scoring_index> make_scoring_index(index_version version, std::vector<criterion> criteria);

} // namespace cchc
