// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names that are used when nobody bears them any more, or not yet.
///
/// A letter of June 2025 that asks the *Bộ Giao thông vận tải* for its opinion goes to nobody: that ministry ended with
/// 28 February 2025. A decision of August 2025 that gives work to the *UBND huyện Mộc Châu* gives it to nobody either:
/// the district level ended with 30 June 2025 (Law 72/2025/QH15, in force on 1 July 2025). `check_use` says so, since
/// when, and who came after:
///
///     agency_context const letter{date{2025, 6, 1}, "vn/son-la"};
///     auto const who = resolve_agency(text, m, dir, letter);
///     auto const late = check_use(m, who, dir, letter);
///     late->code         // agency_use::ended
///     late->last_day     // 2025-02-28
///     late->successors   // {"vn/bo-xay-dung"}
///
/// What it is **not**: a verdict that the document is wrong. A report of 2026 may tell what a district did in 2024. It
/// is a warning, to be shown to somebody who knows.
///
/// **Case study: what of a huyện that no table has?** The directory knows the districts of Sơn La, and what was loaded.
/// That the *UBND huyện Nông Cống* is no more on 1 August 2025 is known without a row for it, from the word *huyện* and
/// the day alone: `agency_use::level_ended`, without an agency and without successors.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/directory.hpp>
#include <cchc/agency/finder.hpp>
#include <cchc/agency/resolve.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// How the use of a name and its time disagree.
///
/// @ingroup agency
enum class agency_use : std::uint8_t {
    ended,       ///< the agency had ended
    renamed,     ///< the agency goes on, under another name
    not_yet,     ///< the agency, or its name, begins later
    level_ended, ///< there is no such agency in the directory, but on that day there was none of its level
};

/// "ended", "renamed", "not_yet", "level_ended".
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(agency_use use) noexcept;

/// Cảnh báo dùng tên cơ quan (warning about the use of a name).
///
/// @ingroup agency
struct agency_use_warning {
    agency_use code = agency_use::ended;
    span where{};                                    ///< the name
    std::string agency;                              ///< id; empty when it could be several, or is in no table
    std::optional<boost::gregorian::date> first_day; ///< from which it was there; when it could be several, the first
    std::optional<boost::gregorian::date> last_day;  ///< until which; when it could be several, the last
    std::vector<std::string> successors;             ///< ids of those that do its work on the day of the document

    friend bool operator==(agency_use_warning const&, agency_use_warning const&) = default;

    static constexpr auto fields() {
        return std::tuple{
            field{"code", &agency_use_warning::code},         field{"where", &agency_use_warning::where},
            field{"agency", &agency_use_warning::agency},     field{"first_day", &agency_use_warning::first_day},
            field{"last_day", &agency_use_warning::last_day}, field{"successors", &agency_use_warning::successors}};
    }
};

/// "the agency ended on 2025-02-28; see vn/bo-xay-dung".
///
/// @ingroup agency
[[nodiscard]] std::string to_string(agency_use_warning const& warning);

/// What is to be said about the use of a name; nothing when somebody bears it on the day of the context, when the
/// context has no day, and when nothing is known of it.
///
/// @param who  what `resolve_agency` answered for `match` in that context
///
/// @ingroup agency
[[nodiscard]] std::optional<agency_use_warning> check_use(agency_match const& match, agency_lookup const& who,
                                                          agency_directory const& directory,
                                                          agency_context const& context);

/// All warnings about the names in `text`, in order; classes of districts are looked at too.
///
/// @ingroup agency
[[nodiscard]] std::vector<agency_use_warning> check_uses(std::string_view text, agency_directory const& directory,
                                                         agency_context const& context);

} // namespace cchc
