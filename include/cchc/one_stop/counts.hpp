// SPDX-License-Identifier: BSL-1.0
/// @file
/// Counts of dossiers that must balance.
///
/// A one-stop shop counts its dossiers by the month. What was to be done is what was carried over and what came in; it
/// was done, or is still open, or was withdrawn or returned:
///
///     total = carried + received              received = direct + online + post
///     total = done + open + withdrawn + returned
///     done  = early_or_on_time + late         early_or_on_time = early + on_time
///     open  = in_time + overdue
///
/// and next month's `carried` is this month's `open`. Every number may be unknown: tables leave out columns, and many
/// give *trước và đúng hạn* as one. What is not known breaks no sum, unless the parts that are known exceed the whole.
///
///     dossier_counts c;
///     c.received = 232116;
///     c.done = 219245;
///     broken_sums(c)             // none: nothing else is said
///     c.open = 12871;
///     c.total = 232100;
///     broken_sums(c)[0]          // {count_sum::outcome, expected 232100, found 232116}: sixteen too many
///
/// `with_wholes` fills in a whole of which every part is known; `deduced` also a part that is all that lacks. Only the
/// first is used in adding up, so that a sum does not depend on the order of adding.
///
/// **Case study: carried over, but from whom?** Counts of two units are added number by number. Counts of two months
/// are not: the year's `carried` is January's, its `open` December's. `added` does the one, `continued` the other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>

namespace cchc {

/// Số hồ sơ (counts of dossiers) of one unit and field in one period.
///
/// @ingroup one_stop
struct dossier_counts {
    using number = std::optional<std::uint64_t>;

    number total{};            ///< tổng số phải giải quyết
    number carried{};          ///< kỳ trước chuyển sang
    number received{};         ///< tiếp nhận trong kỳ
    number direct{};           ///< of which trực tiếp
    number online{};           ///< trực tuyến
    number post{};             ///< qua dịch vụ bưu chính công ích
    number done{};             ///< đã giải quyết
    number early_or_on_time{}; ///< trước và đúng hạn
    number early{};            ///< trước hạn
    number on_time{};          ///< đúng hạn
    number late{};             ///< quá hạn
    number open{};             ///< đang giải quyết, tồn cuối
    number in_time{};          ///< chưa đến hạn
    number overdue{};          ///< đã quá hạn
    number withdrawn{};        ///< công dân rút
    number returned{};         ///< trả lại

    /// All of them nought: what is added to without changing it.
    [[nodiscard]] static dossier_counts none() noexcept;

    friend bool operator==(dossier_counts const&, dossier_counts const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"total", &dossier_counts::total},
                          field{"carried", &dossier_counts::carried},
                          field{"received", &dossier_counts::received},
                          field{"direct", &dossier_counts::direct},
                          field{"online", &dossier_counts::online},
                          field{"post", &dossier_counts::post},
                          field{"done", &dossier_counts::done},
                          field{"early_or_on_time", &dossier_counts::early_or_on_time},
                          field{"early", &dossier_counts::early},
                          field{"on_time", &dossier_counts::on_time},
                          field{"late", &dossier_counts::late},
                          field{"open", &dossier_counts::open},
                          field{"in_time", &dossier_counts::in_time},
                          field{"overdue", &dossier_counts::overdue},
                          field{"withdrawn", &dossier_counts::withdrawn},
                          field{"returned", &dossier_counts::returned}};
    }
};

/// A sum that must hold.
///
/// @ingroup one_stop
enum class count_sum : std::uint8_t {
    workload, ///< total = carried + received
    intake,   ///< received = direct + online + post
    outcome,  ///< total = done + open + withdrawn + returned
    done,     ///< done = early_or_on_time + late
    in_time,  ///< early_or_on_time = early + on_time
    open,     ///< open = in_time + overdue
};

/// "total = carried + received", …
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(count_sum sum) noexcept;

/// Tổng không khớp (a sum that is broken).
///
/// @ingroup one_stop
struct broken_sum {
    count_sum which{};
    std::uint64_t expected = 0; ///< the whole as given
    std::uint64_t found = 0;    ///< its parts together
    bool partly = false;        ///< not every part is known, and those that are exceed the whole already

    /// "total is 120, but carried 20 + received 99 is 119: 1 missing".
    [[nodiscard]] std::string message(dossier_counts const& of) const;

    friend bool operator==(broken_sum const&, broken_sum const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"which", &broken_sum::which}, field{"expected", &broken_sum::expected},
                          field{"found", &broken_sum::found}, field{"partly", &broken_sum::partly}};
    }
};

/// Every sum that does not hold, in the order of the list.
///
/// @ingroup one_stop
[[nodiscard]] std::vector<broken_sum> broken_sums(dossier_counts const& counts);

/// With every whole that its parts give.
///
/// @ingroup one_stop
[[nodiscard]] dossier_counts with_wholes(dossier_counts counts) noexcept;

/// With every whole and every part that the others give; nothing where that would be below nought.
///
/// @ingroup one_stop
[[nodiscard]] dossier_counts deduced(dossier_counts counts) noexcept;

/// The counts of two units, or fields, in the same period. Associative, and the order does not matter; what is unknown
/// in one is unknown in both. Throws `error` with `errc::out_of_range` above 2^64.
///
/// @ingroup one_stop
[[nodiscard]] dossier_counts added(dossier_counts const& a, dossier_counts const& b);

/// The counts of one unit in a period and in that which follows: carried from the first, open as in the second.
/// Associative. Throws like `added`.
///
/// @ingroup one_stop
[[nodiscard]] dossier_counts continued(dossier_counts const& earlier, dossier_counts const& later);

} // namespace cchc
