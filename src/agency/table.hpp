// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rows of a directory as they were given.
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
    std::string key; ///< see `words_key`, `unmarked_key`, `letters_key`
    std::uint32_t row = 0;
    validity valid;
    bool needs_place = false; ///< the name is borne by the agencies of many places: "Kho bạc Nhà nước tỉnh"
};

/// Rows that nobody changes any more, sorted by id, with their names taken apart.
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

    [[nodiscard]] name_list const& names() const noexcept { return names_; } ///< the words that say what
    [[nodiscard]] name_list const& unmarked_names() const noexcept { return unmarked_names_; } ///< full names whole
    [[nodiscard]] name_list const& letters() const noexcept { return letters_; }

    [[nodiscard]] row_list const& territories_of_code(std::string const& code) const noexcept;
    [[nodiscard]] row_list const& children(std::string const& id) const noexcept;

private:
    void add_names(std::uint32_t row, bool read_words);

    std::vector<territory> territories_;
    std::vector<agency> agencies_;
    boost::gregorian::date data_date_;
    name_list names_;
    name_list unmarked_names_;
    name_list letters_;
    std::unordered_map<std::string, row_list> territories_by_code_;
    std::unordered_map<std::string, row_list> children_;
};

/// The rows of `agency_directory::national()`.
[[nodiscard]] std::shared_ptr<agency_table const> make_national_table();

/// Whether a body of that table signs, or once signed, with these letters: "SNV", "UBND". Allocates when it is first asked.
[[nodiscard]] bool sign_documents(std::string_view letters);

} // namespace cchc::detail
