// SPDX-License-Identifier: BSL-1.0
/// @file
/// Figures of a report: a number, what it counts, and of how many.
///
/// Vietnamese groups thousands with a dot and writes decimals with a comma: 219.245 is two hundred thousand, 94,45 %
/// less than a hundred. A number in a report is a **figure** when it has a unit: *153 chuyên mục*, *31,5%*, *5 đơn vị*.
///
///     text = "đã tiếp nhận và giải quyết được 219.245/232.116 lượt hồ sơ các loại"
///     figure f = find_figures(text)[0];
///     f.value, f.of          // 219245 of 232116
///     f.unit                 // "lượt hồ sơ"
///     f.what                 // "các loại", what stands behind the unit
///     f.action               // "tiếp nhận và giải quyết"
///     f.measures             // measure::resolved_of_received
///     percent(f)             // 94.45
///
/// A figure says what it is compared with, and the period for which its sentence gives it:
///
///     text = "Trong quý II năm 2019 tiếp nhận 1.204 hồ sơ, tăng 12% so với cùng kỳ năm 2018; giải ngân đạt 95% kế hoạch"
///     auto const f = find_figures(text);
///     f[0].during                       // quý II năm 2019
///     f[1].compared->way                // comparison_way::increase
///     f[1].compared->with               // "cùng kỳ năm 2018"
///     f[1].action                       // "tiếp nhận": what grew is what was said before
///     f[2].compared->way, ->with        // comparison_way::reach, "kế hoạch"
///
/// In a **table**, cells between `|`, tabs or wide blanks, a number is a figure too: `action` is the heading of its
/// column, `what` that of its row, the unit that of the column, the row or the caption.
///
/// What is **no** figure: a date or period, the number of a document or a provision, an ordinal (*khóa 3*), a standard
/// (ISO 9001:2008), a time of day, the number of an item, a length of time (*05 ngày làm việc*).
///
/// **Case study: 219.245/232.116 — how many on time?** Reports like to put such a share behind praise of the one-stop
/// shop, and readers take it for the share of dossiers resolved *on time*. The words say otherwise: *tiếp nhận và giải
/// quyết*, received and resolved. It is the share **resolved of received**; the rest may be late or may have come in
/// yesterday. The name of a share is taken from the words beside it, and when they do not say, it is `unknown`: on time
/// is only what is called so (*đúng hạn, trước hạn*).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/text/numeral.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/period.hpp>

namespace cchc {

/// Tỷ lệ (measure): what a share is a share of, as its words say.
///
/// @ingroup report
enum class measure : std::uint8_t {
    unknown,              ///< the words do not say
    resolved_of_received, ///< tiếp nhận và giải quyết
    on_time_of_resolved,  ///< giải quyết đúng hạn, trả trước hạn
    on_time,              ///< đúng hạn, of what is not said
    late,                 ///< quá hạn, trễ hạn, of what is not said
    online,               ///< trực tuyến, of what is not said
    online_of_received,   ///< nộp trực tuyến, of dossiers received
    late_of_resolved,     ///< giải quyết quá hạn
    satisfied,            ///< hài lòng, of those asked
};

/// "resolved of received", "on time of resolved", …; "unknown".
///
/// @ingroup report
[[nodiscard]] std::string_view to_string(measure measures) noexcept;

/// How a figure is compared.
///
/// @ingroup report
enum class comparison_way : std::uint8_t {
    increase, ///< tăng, cao hơn: the figure is the difference
    decrease, ///< giảm, thấp hơn: the figure is the difference
    reach,    ///< đạt, bằng: the figure is the share of what it is compared with
    exceed,   ///< vượt: the figure is what lies above
};

/// "increase", "decrease", "reach", "exceed".
///
/// @ingroup report
[[nodiscard]] std::string_view to_string(comparison_way way) noexcept;

/// So sánh (comparison) of a figure with something else.
///
/// @ingroup report
struct figure_comparison {
    comparison_way way = comparison_way::increase;
    std::string with{}; ///< "cùng kỳ năm trước", "kế hoạch năm"; empty when it is not said

    friend bool operator==(figure_comparison const&, figure_comparison const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"way", &figure_comparison::way}, field{"with", &figure_comparison::with}};
    }
};

/// "increase, cùng kỳ năm trước"; "increase" when it is not said with what.
///
/// @ingroup report
[[nodiscard]] std::string to_string(figure_comparison const& comparison);

/// Số liệu (figure).
///
/// @ingroup report
struct figure {
    span where{}; ///< the number and its unit
    decimal value{};
    std::optional<decimal> of; ///< 232.116 of 219.245/232.116
    std::string unit;          ///< as written: "chuyên mục, phóng sự", "%"; empty when a large number has none
    std::string what;          ///< the words behind the unit, shared by the members of a list
    std::string action;        ///< the words before the number, without "đã": "phát sóng"
    measure measures = measure::unknown; ///< of a share; of a number that is none, `unknown`
    std::optional<std::size_t>
        part_of; ///< the figure of which this is a part: "trong đó có …"; an index into the same list
    std::optional<figure_comparison> compared;
    std::optional<period> during; ///< named before it in its sentence, or at the head of its column or row

    friend bool operator==(figure const&, figure const&) = default;

    static constexpr auto fields() {
        return std::tuple{
            field{"where", &figure::where},       field{"value", &figure::value},    field{"of", &figure::of},
            field{"unit", &figure::unit},         field{"what", &figure::what},      field{"action", &figure::action},
            field{"measures", &figure::measures}, field{"part_of", &figure::part_of},
            field{"compared", &figure::compared}, field{"during", &figure::during}};
    }
};

/// Tỷ lệ phần trăm (percent): `value` of `of`, rounded half up to two places; nothing when there is no `of`, or it is
/// zero.
///
/// @ingroup report
[[nodiscard]] std::optional<decimal> percent(figure const& f);

/// Every figure in `text`, in order. Linear in the text; any bytes are valid input.
///
/// @ingroup report
[[nodiscard]] std::vector<figure> find_figures(std::string_view text);

} // namespace cchc
