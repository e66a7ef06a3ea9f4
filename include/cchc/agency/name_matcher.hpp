// SPDX-License-Identifier: BSL-1.0
/// @file
/// All names of a directory, ready to be found in a text.
///
/// `find_agencies` knows how names are made and needs no list. A province also has bodies that are named like nothing
/// else, and a list of them: hospitals, companies, schools, 12,000 communes. `agency_name_matcher` takes the names of a
/// directory as they are and finds just those, the longest at each place, however many there are:
///
///     agency_name_matcher const known{dir};
///     for (agency_name_match m : known.find(text))
///         known.bearers(m);        // ids: {"vn/bo-noi-vu"}, or the 63 departments of that name
///
/// Case, tone placement, "và" and the marks between words do not count, as in `agency_directory::find`; a name begins
/// with a capital. What stands in no list is not found, and neither are lists that share a head, posts or references:
/// for those there is `find_agencies`.
///
/// What it is **not**: an answer to who of the bearers is meant; `resolve_agency` gives that for a match of
/// `find_agencies`.
///
/// **Case study: why not match bytes?** An automaton over the bytes of 17,000 names answers for these spellings only:
/// *Uỷ ban* beside *Ủy ban*, *HĐND&UBND*, a decomposed letter or a line break in the name need names of their own, and
/// their number multiplies. Here a word is one number in which all that has vanished, and a name is a path of a few
/// such numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/agency/directory.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/match_range.hpp>

namespace cchc {

namespace detail {
struct name_automaton;
} // namespace detail

/// Tên tìm thấy (name match): where a name of the directory stands. Trivially copyable.
///
/// @ingroup agency
struct agency_name_match {
    span where{};
    std::uint32_t name = 0; ///< which of the matcher's names

    friend constexpr bool operator==(agency_name_match const&, agency_name_match const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &agency_name_match::where}, field{"name", &agency_name_match::name}};
    }
};

/// Bộ tìm tên (name finder): reads a text forward, one name at a time; see `agency_name_matcher::find`.
///
/// @ingroup agency
class agency_name_finder {
public:
    agency_name_finder() noexcept = default;
    agency_name_finder(detail::name_automaton const* names, std::string_view text) noexcept
        : names_{names}, text_{text} {}

    /// The next name; none when the text is read to its end.
    [[nodiscard]] std::optional<agency_name_match> next() noexcept;

private:
    detail::name_automaton const* names_ = nullptr;
    std::string_view text_;
    std::size_t at_ = 0;
};

/// Các tên trong một văn bản (names of a text): a lazy range. The text and the matcher must outlive it.
///
/// @ingroup agency
using agency_name_range = match_range<agency_name_finder>;

/// Bộ so khớp tên cơ quan (matcher of agency names).
///
/// A value: copies are cheap and share what was built. Building is linear in the letters of the names.
///
/// @ingroup agency
class agency_name_matcher {
public:
    /// Knows no names.
    agency_name_matcher();

    /// All names of all agencies of `directory`, but not the letters of document numbers.
    explicit agency_name_matcher(agency_directory const& directory);

    /// These names; `bearers` gives back the names themselves.
    explicit agency_name_matcher(std::vector<std::string> const& names);

    /// The names in `text`, which is plain, in order and without overlaps, the longest at each place. Linear in the
    /// text for a bounded length of names; no allocation, no exception; any bytes are valid input.
    [[nodiscard]] agency_name_range find(std::string_view text) const noexcept;

    /// Ids of the agencies that bear a name that was found, at any time, in order.
    [[nodiscard]] std::vector<std::string> const& bearers(agency_name_match const& match) const noexcept;

    /// How many different names it knows.
    [[nodiscard]] std::size_t size() const noexcept;

    /// How many bytes it takes to match; the ids of the bearers not counted.
    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    std::shared_ptr<detail::name_automaton const> names_;
};

} // namespace cchc
