// SPDX-License-Identifier: BSL-1.0
/// @file
/// A dossier at a one-stop shop: what happened to it, when it is due, and how it stands on a day.
///
/// A **dossier** (hồ sơ) is received over the counter, online or by post, may lack papers and be supplemented, be
/// suspended, withdrawn by the citizen or returned by the office, and is done and delivered. Only the dated events are
/// recorded; whether it is late follows from them, from the limit of the procedure on the day of receipt, and from the
/// working calendar of the province.
///
///     dossier d{"000.01.26.H52-240102-0001", "1.001193", "Xã A", intake::direct,
///               {{date{2024, 1, 2}, dossier_event_kind::received}, {date{2024, 1, 4}, dossier_event_kind::done}}};
///     auto const s = state_of(d, catalogue, calendar, date{2024, 1, 31});
///     s->due, s->status            // 2024-01-03 for a limit of one working day; dossier_status::done_late
///
/// **Case study: papers are lacking. Does the clock stop or start afresh?** Decree 61/2018/NĐ-CP (art. 17 and 19,
/// recalled: no copy was compared) counts the limit anew from the day on which the dossier is complete; local rules of
/// other years, and the software of some provinces, stop the clock and let it go on; a strict reading of Decision
/// 93/2007/QĐ-TTg knows neither. None follows from the others, so it is an option, `supplement_clock`. The default is
/// `stops`.
///
/// **Case study: early, or on time?** Done before the last day is early (*trước hạn*), on the last day on time (*đúng
/// hạn*), after it late. A day has no hours here: done on the last day is in time, whatever the hour.
///
/// What it is **not**: the personal data of an applicant. Nothing of that is kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/one_stop/procedure.hpp>

namespace cchc {

class working_calendar;

/// Hình thức tiếp nhận (way of receipt).
///
/// @ingroup one_stop
enum class intake : std::uint8_t {
    unknown,
    direct, ///< trực tiếp
    online, ///< trực tuyến
    post,   ///< dịch vụ bưu chính công ích
};

/// The name of the enumerator; `vietnamese_name` gives "trực tuyến".
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(intake how) noexcept;
[[nodiscard]] std::string_view vietnamese_name(intake how) noexcept; ///< @ingroup one_stop

/// What can happen to a dossier. On one day they happen in this order.
///
/// @ingroup one_stop
enum class dossier_event_kind : std::uint8_t {
    received,             ///< tiếp nhận
    supplement_requested, ///< yêu cầu bổ sung
    supplemented,         ///< đã bổ sung
    suspended,            ///< tạm dừng xử lý: the clock stops
    resumed,              ///< tiếp tục xử lý
    withdrawn,            ///< công dân rút
    returned,             ///< trả lại: not taken on
    done,                 ///< đã xử lý xong
    delivered,            ///< đã trả kết quả
};

/// The name of the enumerator; `vietnamese_name` gives "đã xử lý xong".
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(dossier_event_kind kind) noexcept;
[[nodiscard]] std::string_view vietnamese_name(dossier_event_kind kind) noexcept; ///< @ingroup one_stop

/// @ingroup one_stop
struct dossier_event {
    boost::gregorian::date on{};
    dossier_event_kind kind = dossier_event_kind::received;
    std::string note{};

    friend bool operator==(dossier_event const&, dossier_event const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"on", &dossier_event::on}, field{"kind", &dossier_event::kind},
                          field{"note", &dossier_event::note}};
    }
};

/// Hồ sơ (dossier).
///
/// @ingroup one_stop
struct dossier {
    std::string id{};
    std::string procedure{}; ///< its code
    std::string unit{};      ///< the one-stop shop
    intake how = intake::unknown;
    std::vector<dossier_event> events{}; ///< in any order

    friend bool operator==(dossier const&, dossier const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"id", &dossier::id}, field{"procedure", &dossier::procedure},
                          field{"unit", &dossier::unit}, field{"how", &dossier::how},
                          field{"events", &dossier::events}};
    }
};

/// What the time between a request for papers and their receipt means for the limit.
///
/// @ingroup one_stop
enum class supplement_clock : std::uint8_t {
    stops,    ///< the clock stands still, and goes on
    restarts, ///< the limit is counted anew from the day of completion
    runs_on,  ///< the limit does not change
};

/// @ingroup one_stop
struct dossier_rules {
    supplement_clock supplement = supplement_clock::stops;

    friend constexpr bool operator==(dossier_rules const&, dossier_rules const&) noexcept = default;
};

/// Tình trạng hồ sơ (status), derived from days.
///
/// @ingroup one_stop
enum class dossier_status : std::uint8_t {
    not_received,
    open,      ///< đang giải quyết, no limit is known
    in_time,   ///< đang giải quyết, chưa đến hạn
    waiting,   ///< chờ bổ sung, tạm dừng: the clock stands still; counted as in time
    overdue,   ///< đang giải quyết, đã quá hạn
    early,     ///< giải quyết trước hạn
    on_time,   ///< giải quyết đúng hạn
    late,      ///< giải quyết quá hạn
    done,      ///< đã giải quyết, no limit is known
    withdrawn, ///< công dân rút
    returned,  ///< trả lại
};

/// The name of the enumerator; `vietnamese_name` gives "giải quyết đúng hạn".
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(dossier_status status) noexcept;
[[nodiscard]] std::string_view vietnamese_name(dossier_status status) noexcept; ///< @ingroup one_stop

/// Trạng thái hồ sơ (state) on a day.
///
/// @ingroup one_stop
struct dossier_state {
    dossier_status status = dossier_status::not_received;
    std::optional<boost::gregorian::date> received{};
    std::optional<boost::gregorian::date> due{};   ///< none while the clock stands still, and without a limit
    std::optional<boost::gregorian::date> ended{}; ///< done, withdrawn or returned on that day
    bool delivered = false;

    friend bool operator==(dossier_state const&, dossier_state const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"status", &dossier_state::status}, field{"received", &dossier_state::received},
                          field{"due", &dossier_state::due}, field{"ended", &dossier_state::ended},
                          field{"delivered", &dossier_state::delivered}};
    }
};

/// How a dossier stands at the end of `day`.
///
/// Its limit is that of the procedure on the day of receipt. Where the catalogue has none, nothing is late: `open` and
/// `done` are all that is known.
///
/// @return the state; `errc::not_covered` when the calendar does not reach so far; `errc::deadline_form` for a limit in
///         hours that are no whole days
///
/// Linear in its events, but for sorting them.
///
/// @ingroup one_stop
[[nodiscard]] result<dossier_state> state_of(dossier const& one, procedure_catalogue const& catalogue,
                                             working_calendar const& calendar, boost::gregorian::date day,
                                             dossier_rules rules = {});

} // namespace cchc
