// SPDX-License-Identifier: BSL-1.0
/// @file
/// Administrative procedures: what a citizen can ask for at a one-stop shop, within how long, and for how much.
///
/// A **procedure** (thủ tục hành chính) has a code that stays, and everything else changes by decision: name, field,
/// level, deadline, fee, and whether it is published. Decree 63/2010/NĐ-CP (8 June 2010) lets an agency ask for nothing
/// that is not published.
///
///     procedure_version v;
///     v.name = "Đăng ký khai sinh";
///     v.field = "Hộ tịch";
///     v.limit = time_length{1, time_unit::working_day};
///     v.publication = publication_state::published;
///     auto const list = procedure_catalogue{}.with("1.001193", date{2015, 5, 15}, v, "123/2015/NĐ-CP");
///     list.at("1.001193", date{2016, 1, 4})->limit     // 1 working day
///     list.at("1.001193", date{2015, 1, 5})            // nullptr: nothing is known of that day
///
/// **Case study: 15 days or 15 working days?** A correction has turned *ngày làm việc* into *ngày* after the fact. The
/// unit is part of the limit, and a change of it is a new version with its own day and source; a dossier is judged by
/// the version of the day on which it was received.
///
/// What it is **not**: the national database of procedures. The catalogue is as long as what one puts in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/level.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/time/deadline.hpp>
#include <cchc/time/history.hpp>

namespace cchc {

/// Tình trạng công bố (publication state) of a procedure.
///
/// @ingroup one_stop
enum class publication_state : std::uint8_t {
    unknown,
    unpublished, ///< chưa công bố
    published,   ///< đã công bố, công khai
    abolished,   ///< bãi bỏ
};

/// The name of the enumerator; `vietnamese_name` gives "đã công bố".
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(publication_state state) noexcept;
[[nodiscard]] std::string_view vietnamese_name(publication_state state) noexcept; ///< @ingroup one_stop

/// Mức độ dịch vụ công trực tuyến (online service). Four levels by Decree 43/2011/NĐ-CP, two kinds by Decree
/// 42/2022/NĐ-CP; both written down from knowledge of the texts.
///
/// @ingroup one_stop
enum class online_service : std::uint8_t {
    unknown,
    none,    ///< not offered online
    level_1, ///< the information alone
    level_2, ///< forms to fill in and print
    level_3, ///< filled in and sent online
    level_4, ///< paid and answered online too
    partial, ///< một phần
    full,    ///< toàn trình
};

/// The name of the enumerator; `vietnamese_name` gives "toàn trình".
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(online_service service) noexcept;
[[nodiscard]] std::string_view vietnamese_name(online_service service) noexcept; ///< @ingroup one_stop

/// Whether a dossier can be handed in online.
///
/// @ingroup one_stop
[[nodiscard]] constexpr bool accepts_online(online_service service) noexcept {
    return service >= online_service::level_3;
}

/// Phiên bản thủ tục (version): a procedure as it is from a day on.
///
/// @ingroup one_stop
struct procedure_version {
    std::string name{};
    std::string field{}; ///< "Hộ tịch", "Đất đai"
    std::optional<agency_level> level{};
    std::optional<time_length> limit{}; ///< in working or in calendar days; none: not said
    std::optional<std::uint64_t> fee{}; ///< in đồng; 0: free; none: not said, or by a schedule
    publication_state publication = publication_state::unknown;
    online_service online = online_service::unknown;

    friend bool operator==(procedure_version const&, procedure_version const&) = default;

    static constexpr auto fields() {
        return std::tuple{cchc::field{"name", &procedure_version::name},
                          cchc::field{"field", &procedure_version::field},
                          cchc::field{"level", &procedure_version::level},
                          cchc::field{"limit", &procedure_version::limit},
                          cchc::field{"fee", &procedure_version::fee},
                          cchc::field{"publication", &procedure_version::publication},
                          cchc::field{"online", &procedure_version::online}};
    }
};

/// Thủ tục hành chính (procedure).
///
/// @ingroup one_stop
struct procedure {
    std::string code; ///< "1.001193"
    history<procedure_version> versions;

    friend bool operator==(procedure const&, procedure const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"code", &procedure::code}, field{"versions", &procedure::versions}};
    }
};

/// Danh mục thủ tục hành chính (catalogue): a value, extended by copying.
///
/// @ingroup one_stop
class procedure_catalogue {
public:
    procedure_catalogue() = default;

    /// This catalogue with a version that holds from `from` on. Throws `error`: `errc::empty_input` for no code,
    /// `errc::history_order` when the procedure has a version of that very day.
    [[nodiscard]] procedure_catalogue with(std::string code, boost::gregorian::date from, procedure_version version,
                                           std::string source = {}) const;

    /// All procedures, by code.
    [[nodiscard]] std::vector<procedure> const& procedures() const noexcept { return procedures_; }

    [[nodiscard]] procedure const* find(std::string_view code) const& noexcept;
    procedure const* find(std::string_view code) const&& = delete;

    /// The version on `day`; null where none is known. Logarithmic.
    [[nodiscard]] procedure_version const* at(std::string_view code, boost::gregorian::date day) const& noexcept;
    procedure_version const* at(std::string_view code, boost::gregorian::date day) const&& = delete;

    /// The codes of the procedures that are published on `day`.
    [[nodiscard]] std::vector<std::string> published_on(boost::gregorian::date day) const;

    friend bool operator==(procedure_catalogue const&, procedure_catalogue const&) = default;

    static constexpr auto fields() { return std::tuple{field{"procedures", &procedure_catalogue::procedures_}}; }

private:
    std::vector<procedure> procedures_;
};

} // namespace cchc
