// SPDX-License-Identifier: BSL-1.0
/// @file
/// The agencies and territories that are known, as they were on any day.
///
/// `agency_directory::national()` knows the state of Viet Nam; a province adds its own with `with(…)`. A directory is a
/// value: copies share one table that nobody changes, and adding rows gives another directory.
///
///     auto const dir = agency_directory::national();
///     date const day{2014, 6, 2};
///     dir.find("Sở Nội vụ", within{"Sơn La"}, day).id()       // "vn/son-la/so-noi-vu"
///     dir.find("SNV", within{"vn/son-la"}, day).id()          // the same, by the letters of its documents
///     dir.find("Sở Nội vụ", day).outcome                      // lookup_outcome::ambiguous: 63 of them; all are candidates
///     dir.find("Bộ Giao thông vận tải", date{2025, 6, 1})     // not_on_that_day, and says which it was: it ended on 28/02/2025
///     dir.successors("vn/bo-giao-thong-van-tai", date{2025, 6, 1})   // {"vn/bo-xay-dung"}
///     dir.at(day).find("UBND huyện Mộc Châu").id()            // "vn/son-la/moc-chau/ubnd"
///
/// **What the national directory covers**, until `data_date()`, which is 25 July 2026; a later day is answered by what was
/// known then:
/// - bodies of state power, Government, ministries and agencies of 2007 to 2026, courts, procuracies, central bodies of the Party
///   and of the Front;
/// - the 63 provinces until 30 June 2025 and the 34 since, with codes; of each the people's council and committee, the party committee,
///   and the departments that Decree 24/2014/NĐ-CP and Decrees 45/2025/NĐ-CP and 150/2025/NĐ-CP prescribe for all;
/// - of Sơn La its 12 districts with council, committee, party committee and the divisions of Decree 37/2014/NĐ-CP, and the other
///   bodies that its reports of 2014 name.
///
/// Not all rows are confirmed: `agency::from.confirmed` says which, and where it is said. Names and letters of a
/// department that a province founded by itself are not known here. Communes are not part of it: load them with `with`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/agency.hpp>
#include <cchc/agency/territory.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>

namespace cchc {

/// How a look-up ended.
///
/// @ingroup agency
enum class lookup_outcome : std::uint8_t {
    found,           ///< exactly one
    ambiguous,       ///< several: the name needs a place or a day
    not_on_that_day, ///< none on that day; the candidates bore the name on another
    not_there,       ///< none in that place; the candidates are elsewhere
    unknown_name,    ///< nobody is called so
    unknown_place,   ///< no territory is called so
    names_a_class,   ///< "các sở", "UBND cấp xã": nobody in particular
};

/// "found", "ambiguous", …
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(lookup_outcome outcome) noexcept;

/// Kết quả tra cứu cơ quan (what a look-up gives): one agency, or candidates and the reason.
///
/// @ingroup agency
struct agency_lookup {
    std::vector<std::string> candidates; ///< ids, in order; one when found
    lookup_outcome outcome = lookup_outcome::unknown_name;

    /// The one that was found; none for every other outcome.
    [[nodiscard]] std::optional<std::string> id() const {
        return outcome == lookup_outcome::found ? std::optional{candidates.front()} : std::nullopt;
    }
    [[nodiscard]] explicit operator bool() const noexcept { return outcome == lookup_outcome::found; }

    friend bool operator==(agency_lookup const&, agency_lookup const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"candidates", &agency_lookup::candidates}, field{"outcome", &agency_lookup::outcome}};
    }
};

/// Địa bàn (where to look): a territory by its id or by its name, "vn/son-la" or "Sơn La" or "tỉnh Sơn La".
///
/// @ingroup agency
class within {
public:
    explicit within(std::string_view territory) : territory_{territory} {}

    [[nodiscard]] std::string const& territory() const noexcept { return territory_; }

    friend bool operator==(within const&, within const&) = default;

private:
    std::string territory_;
};

class directory_on_day;

namespace detail {
struct directory_state;
} // namespace detail

/// Danh bạ cơ quan (directory of agencies).
///
/// Copies are cheap and share their rows; all members are safe to call from many threads. Pointers to rows stay valid
/// as long as some copy of the directory that gave them lives.
///
/// @ingroup agency
class agency_directory {
public:
    /// Knows nobody.
    agency_directory() noexcept = default;
    agency_directory(agency_directory const& other) noexcept;
    agency_directory(agency_directory&& other) noexcept;
    agency_directory& operator=(agency_directory other) noexcept;
    ~agency_directory();

    /// The state of Viet Nam, as far as this library knows it: see the head of this file.
    [[nodiscard]] static agency_directory national();

    /// This directory and more rows. A row with the id of one that is there takes its place. Throws `error` with
    /// `errc::agency_duplicate` when two of the new rows have one id, or `errc::agency_parent` when a parent or
    /// territory is not there; the offset is the index of the row.
    [[nodiscard]] agency_directory with(std::vector<agency> rows) const;
    [[nodiscard]] agency_directory with(std::vector<territory> rows) const;

    /// The agency or territory with that id, of whatever time; null when there is none.
    [[nodiscard]] agency const* by_id(std::string_view id) const noexcept;
    [[nodiscard]] territory const* territory_by_id(std::string_view id) const noexcept;

    /// Who is called `name`, by any form of any name that was borne on `day`, tone placement, case and "và" aside.
    ///
    /// A territory in the name decides (*Sở Nội vụ tỉnh Sơn La*); a bare level word (*UBND tỉnh*) takes the territory
    /// of that level around `place`. Without a territory in the name, agencies of `place` come first, then those within
    /// it, then those of the territories around it, up to the central ones. A territory may be called by an earlier
    /// title of its own. What nobody is called is also looked up as the letters of document numbers ("SNV"), and
    /// without tones and marks.
    [[nodiscard]] agency_lookup find(std::string_view name, within const& place, boost::gregorian::date day) const;
    [[nodiscard]] agency_lookup find(std::string_view name, boost::gregorian::date day) const;
    [[nodiscard]] agency_lookup find(std::string_view name, within const& place) const; ///< of any time
    [[nodiscard]] agency_lookup find(std::string_view name) const;                      ///< of any time

    /// Who signs with `letters` ("STC" of 127/STC-NS) on `day`: those of `place` first, then those within it, then
    /// those around it. Đ counts as D, and "&", "-" and "." do not count.
    [[nodiscard]] agency_lookup find_signing(std::string_view letters, within const& place,
                                             boost::gregorian::date day) const;
    [[nodiscard]] agency_lookup find_signing(std::string_view letters, boost::gregorian::date day) const;
    [[nodiscard]] agency_lookup find_signing(std::string_view letters, within const& place) const; ///< of any time
    [[nodiscard]] agency_lookup find_signing(std::string_view letters) const;                      ///< of any time

    /// The territory that bore `code` on `day`; null when none did. There is never more than one of a level.
    [[nodiscard]] territory const* territory_of_code(std::string_view code, boost::gregorian::date day) const noexcept;

    /// The territories called `name` ("Sơn La", "thành phố Sơn La") on `day`, from the highest level down: ids.
    [[nodiscard]] std::vector<std::string> territories_called(std::string_view name,
                                                              std::optional<boost::gregorian::date> day = {}) const;

    /// The territories of that level on `day`: ids, in alphabetical order of the ids.
    [[nodiscard]] std::vector<std::string> territories(agency_level level, boost::gregorian::date day) const;

    /// The agencies directly under `id` on `day`: ids in order.
    [[nodiscard]] std::vector<std::string> children(std::string_view id, boost::gregorian::date day) const;

    /// Those above `id`, from its parent up to the state. Empty for an id that is not there.
    [[nodiscard]] std::vector<std::string> ancestors(std::string_view id) const;

    /// Who does its work on `day`: `id` itself when it is valid then, else its successors that are, or theirs; of
    /// agencies and of territories alike. Empty when it was never succeeded, or `day` is before its beginning.
    [[nodiscard]] std::vector<std::string> successors(std::string_view id, boost::gregorian::date day) const;

    /// Who did its work on `day`: the mirror of `successors`.
    [[nodiscard]] std::vector<std::string> predecessors(std::string_view id, boost::gregorian::date day) const;

    /// Ids of all agencies, and of all territories, of whatever time, in order.
    [[nodiscard]] std::vector<std::string> agency_ids() const;
    [[nodiscard]] std::vector<std::string> territory_ids() const;

    /// This directory, asked about one day.
    [[nodiscard]] directory_on_day at(boost::gregorian::date day) const;

    /// Until which day changes are recorded in the national directory; of an empty directory `not_a_date_time`.
    [[nodiscard]] boost::gregorian::date data_date() const noexcept;

    [[nodiscard]] bool empty() const noexcept { return state_ == nullptr; }

    /// The same rows, in the same order of additions or not.
    friend bool operator==(agency_directory const& a, agency_directory const& b) noexcept;

private:
    explicit agency_directory(detail::directory_state const* state) noexcept : state_{state} {}

    detail::directory_state const* state_ = nullptr; ///< shared by copies; null: no rows
};

/// Danh bạ vào một ngày (directory on one day): the same questions without the day.
///
/// @ingroup agency
class directory_on_day {
public:
    directory_on_day(agency_directory directory, boost::gregorian::date day);

    [[nodiscard]] boost::gregorian::date day() const noexcept { return day_; }
    [[nodiscard]] agency_directory const& directory() const noexcept { return directory_; }

    /// The agency or territory with that id, if it is valid on the day.
    [[nodiscard]] agency const* by_id(std::string_view id) const noexcept;
    [[nodiscard]] territory const* territory_by_id(std::string_view id) const noexcept;

    [[nodiscard]] agency_lookup find(std::string_view name, within const& place) const;
    [[nodiscard]] agency_lookup find(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> children(std::string_view id) const;
    [[nodiscard]] std::vector<std::string> territories(agency_level level) const;

    /// All agencies that are valid on the day: ids in order.
    [[nodiscard]] std::vector<std::string> agency_ids() const;

private:
    agency_directory directory_;
    boost::gregorian::date day_;
};

} // namespace cchc
