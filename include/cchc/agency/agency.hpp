// SPDX-License-Identifier: BSL-1.0
/// @file
/// An agency and what it was called, from its first day to its last.
///
/// Who issued a decision, who must carry it out, who is scored: an agency, and agencies change. An `agency` has an id that
/// does not: a readable path such as `vn/bo-noi-vu` or `vn/son-la/so-noi-vu`. Everything else about it has days: its names (full,
/// short, abbreviated, and the letters it signs documents with), the agency above it, and itself.
///
///     auto const dir = agency_directory::national();
///     auto const* home_affairs = dir.by_id("vn/son-la/so-noi-vu");
///     home_affairs->name_on(date{2014, 6, 2})      // "Sở Nội vụ tỉnh Sơn La"
///     home_affairs->parent                         // "vn/son-la/ubnd"
///     home_affairs->from.confirmed                 // true: Decree 24/2014/NĐ-CP, article 8
///     dir.by_id("vn/bo-giao-thong-van-tai")->successors   // {"vn/bo-xay-dung"}
///
/// **Case study: did the Ministry of Home Affairs of 2025 succeed itself?** It took over most of the Ministry of Labour and kept
/// its own name and letters. One may found a new agency on the day of a merger, or let the one that keeps its name go on. Here it
/// goes on, for so the documents treat it: it is `vn/bo-noi-vu` throughout, and the Ministry of Labour has it as its successor.
/// A ministry whose *name* came out of the merger (Bộ Nông nghiệp và Môi trường) is new. Provinces are another matter: see `territory.hpp`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/agency/kind.hpp>
#include <cchc/agency/level.hpp>
#include <cchc/agency/territory.hpp>
#include <cchc/agency/validity.hpp>
#include <cchc/base/fields.hpp>

namespace cchc {

/// Dạng tên (form of a name).
///
/// @ingroup agency
enum class name_form : std::uint8_t {
    full,         ///< "Sở Nội vụ tỉnh Sơn La"
    short_form,   ///< "Sở Nội vụ": as it is called at home
    abbreviation, ///< "Sở NN&PTNT", "NHNN"
    symbol,       ///< "SNV": the letters in its document numbers
};

/// "full", "short_form", "abbreviation", "symbol".
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(name_form form) noexcept;

/// Tên cơ quan (name of an agency) and when it was borne.
///
/// @ingroup agency
struct agency_name {
    std::string text;
    name_form form = name_form::full;
    validity valid;

    friend bool operator==(agency_name const&, agency_name const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"text", &agency_name::text}, field{"form", &agency_name::form},
                          field{"valid", &agency_name::valid}};
    }
};

/// Cơ quan (agency).
///
/// @ingroup agency
struct agency {
    std::string id; ///< a readable path that never changes
    agency_kind kind = agency_kind::other;
    agency_level level = agency_level::central;
    std::vector<agency_name> names;
    std::string parent;    ///< id of the agency it answers to; empty for the state
    std::string territory; ///< id of the territory it serves
    validity valid;
    std::vector<std::string> predecessors; ///< ids
    std::vector<std::string> successors;
    founding_act founded_by;
    founding_act ended_by;
    provenance from;

    /// The name of that form on `day`, or, when it bore none then, the latest before it, or the earliest; empty when there is none.
    [[nodiscard]] std::string_view name_on(boost::gregorian::date day,
                                           name_form form = name_form::full) const& noexcept;

    friend bool operator==(agency const&, agency const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"id", &agency::id},
                          field{"kind", &agency::kind},
                          field{"level", &agency::level},
                          field{"names", &agency::names},
                          field{"parent", &agency::parent},
                          field{"territory", &agency::territory},
                          field{"valid", &agency::valid},
                          field{"predecessors", &agency::predecessors},
                          field{"successors", &agency::successors},
                          field{"founded_by", &agency::founded_by},
                          field{"ended_by", &agency::ended_by},
                          field{"from", &agency::from}};
    }
};

} // namespace cchc
