// SPDX-License-Identifier: BSL-1.0
/// @file
/// Places inside a document: article 5, clause 2, point a.
///
/// The body of a Vietnamese document is divided into parts, chapters, sections, **articles** (Điều), clauses (khoản) and points
/// (điểm), and may have annexes (Decree 30/2020/NĐ-CP, Annex I, II.6; Decree 78/2025/NĐ-CP, article 63). Articles are
/// numbered through the whole document, clauses within their article, points within their clause by the letters
/// a b c d đ e g h i k l m n o p q r s t u v x y. A unit inserted later takes the number before it and a letter: Điều 5a.
///
/// People name the inner unit first; a `provision` keeps them outer to inner, as a path:
///
///     auto p = parse_provision("điểm đ khoản 2 Điều 5");
///     to_string(*p)                                  // "dieu-5/khoan-2/diem-dd"
///     vietnamese(*p)                                 // "điểm đ khoản 2 Điều 5"
///     contains(*parse_provision("Điều 5"), *p)       // true
///
/// Numbers in a path are Arabic (Chương IV is `chuong-4`), and the point đ is `dd`, so that it is not the point d. A chapter or
/// section named *above an article* adds nothing, for articles are numbered through: Điều 20 Mục 2 Chương IV is `dieu-20`. Named in
/// front of it, from the inside, a section is one of the text that a decision approves in that article: khoản 2 Mục V Điều 1 is
/// `dieu-1/muc-5/khoan-2`.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/text/token.hpp>

namespace cchc {

/// Cấp của đơn vị bố cục (level of a provision), outer to inner.
///
/// @ingroup citation
enum class provision_level : std::uint8_t {
    regulation, ///< Quy chế, Quy định, Điều lệ, Kế hoạch, … issued with the document, with units of its own
    annex,      ///< Phụ lục
    form,       ///< Mẫu, Biểu mẫu
    part,       ///< Phần
    chapter,    ///< Chương
    section,    ///< Mục
    subsection, ///< Tiểu mục
    article,    ///< Điều
    clause,     ///< khoản
    point,      ///< điểm
    subpoint,   ///< tiết
    paragraph,  ///< đoạn
    dash,       ///< gạch đầu dòng
    sentence,   ///< câu
};

/// One step of a path: a level and its number as in the path, "5a", "2", "dd", "b.6".
///
/// @ingroup citation
struct provision_unit {
    provision_level level = provision_level::article;
    /// Empty where the document has only one: an annex without a number. "1a-ddkkd" for the form 01A/ĐKKD, "2-14" for the annex II-14,
    /// "cuoi" for the last: "đoạn cuối".
    std::string ordinal;

    friend bool operator==(provision_unit const&, provision_unit const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"level", &provision_unit::level}, field{"ordinal", &provision_unit::ordinal}};
    }
};

/// Đơn vị bố cục văn bản (provision): units from outer to inner, at least one.
///
/// @ingroup citation
struct provision {
    std::vector<provision_unit> units;

    friend bool operator==(provision const&, provision const&) = default;
    static constexpr auto fields() { return std::tuple{field{"units", &provision::units}}; }
};

/// Reads one provision in Vietnamese, in either order and with or without commas, all of `text`. Its words have their diacritics; the
/// finder reads "khoan 2 Dieu 5", too.
///
/// What was issued with a document may be named alone behind its provision: "Điều 6 Quy chế" is quy-che/dieu-6.
///
/// @return the path, or `errc::empty_input`, `errc::provision_form`, `errc::provision_order`, `errc::provision_letter`,
///         `errc::trailing_characters`, with the byte
///
/// @ingroup citation
[[nodiscard]] result<provision> parse_provision(std::string_view text);

/// "dieu-5/khoan-2/diem-a".
///
/// @ingroup citation
[[nodiscard]] std::string to_string(provision const& place);

/// "điểm a khoản 2 Điều 5": inner to outer, as Decree 30/2020/NĐ-CP cites. Annexes, parts and chapters have Roman numerals, whatever was
/// written.
///
/// `parse_provision` reads it back for every path that it or `to_provisions` makes, but for letters that the rules do not give to a
/// unit ("khoản d Điều 2", "điểm f"), which it refuses.
///
/// @ingroup citation
[[nodiscard]] std::string vietnamese(provision const& place);

/// Reads a path: "dieu-5/khoan-2/diem-a". `parse_provision_path(to_string(p)) == p` for every `p`.
///
/// @return the path, or `errc::empty_input`, `errc::provision_form`, `errc::provision_order`, with the byte
///
/// @ingroup citation
[[nodiscard]] result<provision> parse_provision_path(std::string_view path);

/// Whether `inner` is `outer` or lies within it.
///
/// @ingroup citation
[[nodiscard]] bool contains(provision const& outer, provision const& inner);

/// The unit that a place lies directly in: Điều 5 for khoản 2 Điều 5; nothing for a place of one unit.
///
/// @ingroup citation
[[nodiscard]] std::optional<provision> parent(provision const& place);

/// The order of places in a document: Điều 5 before Điều 5a before Điều 6; điểm d before điểm đ before điểm e; a place before what lies
/// in it; articles before what was issued with the document, and that before its annexes and forms. Equal only for what is `==`.
///
/// @ingroup citation
[[nodiscard]] std::strong_ordering document_order(provision const& a, provision const& b) noexcept;

/// All places from `first` to `last`, both included, spelt out: điểm d đến điểm g is d, đ, e, g.
///
/// @return the places; `errc::provision_order` when the two do not lie side by side in one unit, or stand in the wrong order;
///         `errc::out_of_range` when they are more than 1,000
///
/// Inserted units are listed as far as the last tells them: Điều 5 to Điều 6b is 5, 6, 6a, 6b; Điều 5a to Điều 7 is 5a, 6, 7.
///
/// @ingroup citation
[[nodiscard]] result<std::vector<provision>> expand(provision const& first, provision const& last);

/// The place that "khoản 2 Điều này" (`dieu-nay/khoan-2`) means to one who reads at `here`; nothing where `here` is not inside such a unit.
///
///     resolve_relative(*parse_provision("khoản 2 Điều này"), *parse_provision("khoản 3 Điều 8"))   // dieu-8/khoan-2
///
/// @ingroup citation
[[nodiscard]] std::optional<provision> resolve_relative(provision const& place, provision const& here);

/// Provisions named one after the other, as in "khoản 1 và khoản 2 Điều 15, Điều 19".
///
/// @ingroup citation
struct provisions_match {
    span where{};
    bool relative = false; ///< says "Điều này", "khoản này": means the document and the place that are being read
    bool complete = false; ///< reaches an article, an annex, a chapter, …; a lone "khoản 2" does not
    bool appended = false; ///< the last of them is an annex, a form or a regulation, which is issued with its document
};

/// The provisions that start at the next token of `words`: lists and ranges, in either order.
///
/// @param words  moved past them when there are any
///
/// Linear, without recursion.
///
/// @ingroup citation
[[nodiscard]] std::optional<provisions_match> match_provisions(tokenizer& words) noexcept;

/// The paths that a match names, each once, one for each item; a range is spelt out. Of a range that runs backwards, has more than
/// 1,000 places or goes from one unit into another ("từ khoản 5 Điều 3 đến khoản 7 Điều 4") the two ends alone are named: they say nothing
/// of what lies between, and `to_citation` then sets `refused_range`. Linear in the match and the paths; of one list at most 10,000 places
/// are spelt out.
///
///     to_provisions("từ khoản 2 đến khoản 4 Điều 10", {0, 41})   // dieu-10/khoan-2, dieu-10/khoan-3, dieu-10/khoan-4
///
/// @ingroup citation
[[nodiscard]] std::vector<provision> to_provisions(std::string_view text, span where,
                                                   text_format format = text_format::plain);

} // namespace cchc
