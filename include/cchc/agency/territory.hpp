// SPDX-License-Identifier: BSL-1.0
/// @file
/// Provinces, districts and communes as they were on a day.
///
/// Territories are cut up, merged and renamed, and their codes are given to others. On 1 July 2025 the 63 provinces became 34
/// (Resolution 202/2025/QH15), the districts ended, and seven of the codes of the General Statistics Office went on under other
/// names: 15 was Yên Bái and is Lào Cai. **A code or a name means nothing without a day.** A `territory` therefore keeps titles
/// and codes as histories, and a province that came out of a merger is another territory than the one whose name it bears:
///
///     auto const dir = agency_directory::national();
///     dir.territory_of_code("15", date{2025, 6, 30})->id   // "vn/yen-bai"
///     dir.territory_of_code("15", date{2025, 7, 1})->id    // "vn/lao-cai-2025"
///     dir.territory_by_id("vn/son-la")->full_name(day)     // "tỉnh Sơn La": never merged, one territory throughout
///     dir.territory_by_id("vn/dong-nai-2025")->full_name(date{2026, 5, 1})   // "thành phố Đồng Nai", since 30 April 2026
///
/// What it is **not**: a place on a map, a postal address, a constituency.
///
/// **Case study: is the Phú Thọ of today the Phú Thọ of 2014?** It has its name, its seat and its code, and three times its
/// land: the law made *a new province* of Phú Thọ, Vĩnh Phúc and Hòa Bình. Whoever joins statistics across the change must
/// decide something; here they are two, `vn/phu-tho` and `vn/phu-tho-2025`, and `successors` leads from one to the other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/level.hpp>
#include <cchc/agency/validity.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/time/history.hpp>

namespace cchc {

/// Loại đơn vị hành chính (type of territory).
///
/// @ingroup agency
enum class territory_type : std::uint8_t {
    country,         ///< nước
    province,        ///< tỉnh
    central_city,    ///< thành phố trực thuộc trung ương
    rural_district,  ///< huyện
    urban_district,  ///< quận
    town,            ///< thị xã
    provincial_city, ///< thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương
    commune,         ///< xã
    ward,            ///< phường
    township,        ///< thị trấn, until 2025
    special_zone,    ///< đặc khu, since 2025
};

/// The level that a territory of that type belongs to; the country is `agency_level::state`.
///
/// @ingroup agency
[[nodiscard]] agency_level level_of(territory_type type) noexcept;

/// The word before the name: "tỉnh", "thành phố", "huyện".
///
/// @ingroup agency
[[nodiscard]] std::string_view vietnamese_name(territory_type type) noexcept;

/// The name of the enumerator: the word used in tables and in JSON.
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(territory_type type) noexcept;

/// Whether there were territories of that level on `day`: districts only until 30 June 2025.
///
/// @ingroup agency
[[nodiscard]] bool exists_on(agency_level level, boost::gregorian::date day) noexcept;

/// Tên đơn vị hành chính (title of a territory): its type and its name.
///
/// @ingroup agency
struct territory_title {
    territory_type type = territory_type::province;
    std::string name; ///< "Sơn La"

    /// "tỉnh Sơn La".
    [[nodiscard]] std::string full() const;

    friend bool operator==(territory_title const&, territory_title const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"type", &territory_title::type}, field{"name", &territory_title::name}};
    }
};

/// Văn bản làm căn cứ (act): the document by which something began or ended, by its number.
///
/// @ingroup agency
struct founding_act {
    std::string number;                        ///< canonical: "202/2025/QH15"; empty when not known
    std::optional<boost::gregorian::date> day; ///< of the document

    friend bool operator==(founding_act const&, founding_act const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"number", &founding_act::number}, field{"day", &founding_act::day}};
    }
};

/// Nguồn dữ liệu (provenance of a row): who says so, when it was looked up, and whether it was confirmed there.
///
/// @ingroup agency
struct provenance {
    std::string source;                          ///< a document number, a file, a page
    std::optional<boost::gregorian::date> as_of; ///< the day on which the row was true to the source
    bool confirmed = false;                      ///< false: from general knowledge; do not rest a rule on it

    friend bool operator==(provenance const&, provenance const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"source", &provenance::source}, field{"as_of", &provenance::as_of},
                          field{"confirmed", &provenance::confirmed}};
    }
};

/// Đơn vị hành chính (territory).
///
/// @ingroup agency
struct territory {
    std::string id;     ///< a readable path: "vn/son-la/moc-chau"
    std::string parent; ///< id of the territory that contains it; empty for the country
    history<territory_title> titles;
    history<std::string> codes; ///< of the General Statistics Office (Decision 124/2004/QĐ-TTg, 19/2025/QĐ-TTg)
    validity valid;
    std::vector<std::string> predecessors; ///< ids, in the order of the document that merged them
    std::vector<std::string> successors;
    founding_act founded_by;
    founding_act ended_by;
    provenance from;

    /// Its title on `day`; where none is known for that day, the one before it, or the first. Null when it has none at all.
    [[nodiscard]] territory_title const* title_on(boost::gregorian::date day) const& noexcept;

    /// "tỉnh Sơn La" on `day`; empty when it has no title at all.
    [[nodiscard]] std::string full_name(boost::gregorian::date day) const;

    friend bool operator==(territory const&, territory const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"id", &territory::id},
                          field{"parent", &territory::parent},
                          field{"titles", &territory::titles},
                          field{"codes", &territory::codes},
                          field{"valid", &territory::valid},
                          field{"predecessors", &territory::predecessors},
                          field{"successors", &territory::successors},
                          field{"founded_by", &territory::founded_by},
                          field{"ended_by", &territory::ended_by},
                          field{"from", &territory::from}};
    }
};

} // namespace cchc
