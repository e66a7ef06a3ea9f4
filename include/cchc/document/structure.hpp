// SPDX-License-Identifier: BSL-1.0
/// @file
/// How the body of a document is divided, as a value: units, each with its path and its place in the text.
///
/// A normative document has parts, chapters, sections, **articles**, clauses and points (Decree 78/2025/NĐ-CP, article 63); only the
/// article is mandatory. Administrative documents that are not decisions are divided in the style of reports: Phần I, I., 1., a)
/// (Decree 30/2020/NĐ-CP, Annex I, V). Either may have annexes, or be issued with a regulation (Quy chế ban hành kèm theo) that has
/// chapters and articles of its own.
///
///     Chương I                       chuong-1
///     NHỮNG QUY ĐỊNH CHUNG             heading of chuong-1
///     Điều 1. Phạm vi                dieu-1           its parent is chuong-1
///     1. Quyết định này quy định:    dieu-1/khoan-1
///     a) chức năng;                  dieu-1/khoan-1/diem-a
///
/// The units stand in the order of the text, each before what lies in it, so that a list of them is also a tree: `parent` is the
/// index of the unit around. The path is the one that a citation of the place has (see `provision`), so that
/// `find_unit(units, *parse_provision("điểm a khoản 1 Điều 1"))` finds it.
///
/// **Report style.** Phần I is `phan-1`, A. is `phan-a`, I. is `muc-1`, 1. is `khoan-1`, a) is `diem-a`: the levels by which such
/// places are cited. 1.1. lies in 1. as `diem-1.1`, and a) below it is `tiet-a`.
///
/// **Case study: two articles 5.** A number that is used twice in one unit is a fault of the document, and faults must be seen, not
/// tidied away; but a path that means two places is no path. The second one takes `.lan2` (lần 2: second time) behind its number:
/// `dieu-5`, `dieu-5.lan2`. Paths are unique in every document.
///
/// What this is **not**: the text. A unit says where its bytes are; the caller has them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/citation/provision.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// Đơn vị bố cục của văn bản (unit of a document): a chapter, an article, a clause, an annex.
///
/// @ingroup document
struct document_unit {
    provision path;                    ///< unique in the document: dieu-5/khoan-2/diem-a
    std::string number;                ///< as written: "Điều 5", "Chương IV", "2.", "a)"
    std::string heading;               ///< its title, blanks made one; empty where there is none
    std::optional<std::size_t> parent; ///< index of the unit around; none at the outermost
    span where{};                      ///< all of it, with the units in it
    span number_where{};
    span heading_where{}; ///< empty where there is none

    [[nodiscard]] provision_level level() const noexcept {
        return path.units.empty() ? provision_level::regulation : path.units.back().level;
    }

    friend bool operator==(document_unit const&, document_unit const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"path", &document_unit::path},
                          field{"number", &document_unit::number},
                          field{"heading", &document_unit::heading},
                          field{"parent", &document_unit::parent},
                          field{"where", &document_unit::where},
                          field{"number_where", &document_unit::number_where},
                          field{"heading_where", &document_unit::heading_where}};
    }
};

/// The unit with this path; null where the document has none. Linear.
///
/// @ingroup document
[[nodiscard]] document_unit const* find_unit(std::vector<document_unit> const& units, provision const& path) noexcept;
document_unit const* find_unit(std::vector<document_unit>&& units, provision const& path) = delete;

/// The innermost unit around byte `offset`; null outside the units. Linear.
///
/// @ingroup document
[[nodiscard]] document_unit const* unit_at(std::vector<document_unit> const& units, std::size_t offset) noexcept;
document_unit const* unit_at(std::vector<document_unit>&& units, std::size_t offset) = delete;

/// The units that lie directly in unit `parent`; the outermost ones for none. Indices, in the order of the text.
///
/// @ingroup document
[[nodiscard]] std::vector<std::size_t> children_of(std::vector<document_unit> const& units,
                                                   std::optional<std::size_t> parent);

/// What a unit says itself, in front of the first unit in it and behind its number: the heading and the opening words of an article, all of
/// a point.
///
/// @param index  of a unit of `units`
///
/// @ingroup document
[[nodiscard]] span own_words(std::vector<document_unit> const& units, std::size_t index) noexcept;

} // namespace cchc
