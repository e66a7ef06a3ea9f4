// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rows of a directory and the ways to find them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/agency.hpp>
#include <cchc/agency/territory.hpp>

namespace cchc::detail {

/// One name under which an agency can be looked up.
struct name_entry {
    std::uint32_t row = 0;
    validity valid;
    bool needs_place = false; ///< the name is borne by the agencies of many places: "Kho bạc Nhà nước tỉnh"
};

/// Rows that nobody changes any more, sorted by id, with their indexes.
class agency_table {
public:
    using row_list = std::vector<std::uint32_t>;
    using name_list = std::vector<name_entry>;

    /// A name to be indexed with the row it belongs to.
    struct key_of_row {
        std::string key;
        std::string id;
        validity valid;
        bool needs_place = false;
    };

    /// `keys` are those of the agencies whose names were taken apart already; the names of all others are read here.
    agency_table(std::vector<territory> territories, std::vector<agency> agencies, std::vector<key_of_row> keys,
                 boost::gregorian::date data_date);

    [[nodiscard]] std::vector<agency> const& agencies() const noexcept { return agencies_; }
    [[nodiscard]] std::vector<territory> const& territories() const noexcept { return territories_; }
    [[nodiscard]] boost::gregorian::date data_date() const noexcept { return data_date_; }

    [[nodiscard]] agency const* agency_of(std::string_view id) const noexcept;
    [[nodiscard]] territory const* territory_of(std::string_view id) const noexcept;

    [[nodiscard]] name_list const& called(std::string const& key) const noexcept;
    [[nodiscard]] name_list const& called_without_marks(std::string const& key) const noexcept;
    [[nodiscard]] name_list const& signing(std::string const& letters) const noexcept;
    [[nodiscard]] row_list const& territories_called(std::string const& key) const noexcept;
    [[nodiscard]] row_list const& territories_of_code(std::string const& code) const noexcept;
    [[nodiscard]] row_list const& children(std::string const& id) const noexcept;

private:
    void index_names(std::uint32_t row, bool read_words);

    std::vector<territory> territories_;
    std::vector<agency> agencies_;
    boost::gregorian::date data_date_;
    std::unordered_map<std::string, name_list> by_key_;
    std::unordered_map<std::string, name_list> by_unmarked_key_;
    std::unordered_map<std::string, name_list> by_letters_;
    std::unordered_map<std::string, row_list> territories_by_key_;
    std::unordered_map<std::string, row_list> territories_by_code_;
    std::unordered_map<std::string, row_list> children_;
};

/// The rows of `agency_directory::national()`.
[[nodiscard]] std::shared_ptr<agency_table const> make_national_table();

} // namespace cchc::detail
