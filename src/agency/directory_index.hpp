// SPDX-License-Identifier: BSL-1.0
/// @file
/// Ways to the rows of a directory: by the words of a name, by letters, by the name of a territory, and from territory
/// to territory.
///
/// Territories are numbered from the top down, so that all that lies in one has the numbers that follow its own. The
/// bearers of a name stand in that order, and those of a territory, or of all that lies in it, are a stretch of them.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "agency/name_key.hpp"
#include "agency/table.hpp"

namespace cchc::detail {

using day_option = std::optional<boost::gregorian::date>;
using place_number = std::uint32_t;

inline constexpr place_number no_place = 0xFFFFFFFFU;

/// An agency under one of its names.
struct name_bearer {
    agency const* row = nullptr;
    validity const* valid = nullptr; ///< of the name
    place_number place = no_place;
    bool needs_place = false;

    [[nodiscard]] bool on(day_option const& day) const noexcept {
        return !day || (valid->covers(*day) && row->valid.covers(*day));
    }
};

using bearers = std::span<name_bearer const>;

/// A title that a territory had.
struct place_title {
    place_number place = no_place;
    territory_title const* title = nullptr;
};

class directory_index {
public:
    explicit directory_index(std::vector<std::shared_ptr<agency_table const>> const& layers);

    /// Who is called so, in order of their territories: by words, else by letters, else, for a name typed without them,
    /// without marks.
    [[nodiscard]] bearers called(std::string_view name, std::string const& key) const;
    [[nodiscard]] bearers signing(std::string_view letters) const;

    [[nodiscard]] territory const& place(place_number number) const noexcept { return *places_[number].row; }
    [[nodiscard]] place_number number_of(std::string_view id) const noexcept;
    [[nodiscard]] place_number above(place_number number) const noexcept { return places_[number].above; }
    /// The number behind the last that lies in `number`.
    [[nodiscard]] place_number end_of(place_number number) const noexcept { return places_[number].end; }
    [[nodiscard]] bool contains(place_number outer, place_number inner) const noexcept {
        return outer <= inner && inner < places_[outer].end;
    }

    /// The titles with that name, in order of the territories that had them.
    [[nodiscard]] std::span<place_title const> titles_named(std::string const& key) const noexcept;

private:
    struct place_node {
        territory const* row = nullptr;
        place_number above = no_place;
        place_number end = 0;
    };

    /// Bearers by key; those of one key stand together.
    class name_map {
    public:
        void add(std::string_view key, name_bearer const& bearer);
        void sort();
        [[nodiscard]] bearers find(std::string_view key) const noexcept;

        template <class Visitor>
        void for_each(Visitor const& visit) const {
            for (auto const& [key, which] : keys_) visit(key, bearers_of(which));
        }

    private:
        struct numbered {
            std::uint32_t key;
            name_bearer bearer;
        };
        [[nodiscard]] bearers bearers_of(std::uint32_t key) const noexcept {
            return bearers{all_}.subspan(begins_[key], begins_[key + 1] - begins_[key]);
        }

        std::unordered_map<std::string_view, std::uint32_t> keys_;
        std::vector<numbered> unsorted_;
        std::vector<name_bearer> all_;
        std::vector<std::uint32_t> begins_;
    };

    void number_places(std::vector<territory const*> const& rows);
    void add_titles();

    std::vector<place_node> places_;
    std::unordered_map<std::string_view, place_number> numbers_;
    std::deque<std::string> own_keys_; ///< keys that no table keeps
    std::unordered_map<std::string, std::vector<place_title>> titles_;
    name_map names_;
    name_map unmarked_;
    name_map letters_;
};

} // namespace cchc::detail
