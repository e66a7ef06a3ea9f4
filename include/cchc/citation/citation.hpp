// SPDX-License-Identifier: BSL-1.0
/// @file
/// A mention of a document in a text.
///
/// The rules of citing (Decree 30/2020/NĐ-CP, Annex I, II.6) ask for type, number, date, issuer and title at the first mention,
/// type and number later, and only the name for a law. People do all that, and more. Three kinds come out of it:
///
///     numbered         Nghị quyết 30c/NQ-CP ngày 08/11/2011 của Chính phủ
///     titled           Luật Viên chức năm 2010
///     back reference   Nghị định này; Quyết định nêu trên
///
/// What a finder yields is a `citation_match`: spans of the caller's text and decoded integers, trivially copyable, no
/// allocation. `to_citation(text, match)` makes the owning `citation` of it.
///
///     std::string_view text = "khoản 2 Điều 8 Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ, quy định …";
///     citation c = to_citation(text, *find_citations(text).begin());
///     c.type                        // document_type::decree
///     to_string(*c.number)          // "24/2014/NĐ-CP"
///     to_string(*c.date)            // "2014-04": the day is missing, and stays missing
///     c.issuer                      // "Chính phủ"
///     to_string(c.provisions[0])    // "dieu-8/khoan-2"
///
/// The span of a citation runs from the first provision word if that leads to the document, else from the name of the type, else from
/// "số" or the number; to the last of number, date and issuer that follow directly. The subject ("về việc …") is outside; the
/// title of a law is inside.
///
/// **Case study: lists.** In "Quyết định số 158/QĐ-UBND và số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh" stand two
/// citations. One could make one citation of it and lose a document, or copy words that were not written. Here the second
/// takes its type from the first and the first its date and issuer from the second: each match has its own span, and the
/// spans of its parts say where each fact was read, also when that is in a neighbour.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/citation/document_number.hpp>
#include <cchc/citation/document_type.hpp>
#include <cchc/citation/provision.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/partial_date.hpp>

namespace cchc {

class law_titles;

/// Kiểu viện dẫn (kind of citation).
///
/// @ingroup citation
enum class citation_kind : std::uint8_t {
    numbered,       ///< by number and symbol, or by a short number: Nghị định 37/2025
    titled,         ///< by name: Luật Viên chức năm 2010
    back_reference, ///< to a document named before, or to this one: Nghị định này
};

/// "numbered", "titled", "back_reference".
///
/// @ingroup citation
[[nodiscard]] std::string_view to_string(citation_kind kind) noexcept;

/// What a back reference points at.
///
/// @ingroup citation
enum class back_word : std::uint8_t {
    none,
    self,       ///< này: the document one is reading, or, of several just named, those
    above,      ///< nêu trên, nói trên, trên: a document named before
    that,       ///< đó, ấy: the one named last
    short_name, ///< Kế hoạch 17; a declared name: see `with_short_forms`
};

/// Viện dẫn tìm thấy trong văn bản (citation match): spans and integers, trivially copyable.
///
/// A part that is not there has an empty span. Those of type, title, date and issuer may lie outside `where`, in the list
/// that the citation belongs to. So may that of provisions: in front of "các Nghị định số 34/2016/NĐ-CP và số 154/2020/NĐ-CP" it is that
/// of both.
///
/// @ingroup citation
struct citation_match {
    span where{};
    citation_kind kind = citation_kind::numbered;
    back_word back = back_word::none;
    document_type type = document_type::unknown;
    bool plural = false; ///< a back reference to several: các Quyết định nêu trên
    bool short_number =
        false; ///< a number without its symbol: Nghị định 37/2025, Nghị định 100 năm 2019, Quyết định số 45 ngày 12/3/2015
    std::uint8_t count = 0; ///< of a counted back reference: 2 for "hai luật này"; else 0
    document_number_match number{};
    span type_words{};
    span title{}; ///< of a law, without its type: "Viên chức"
    span provisions{};
    span date_words{};
    span issuer{}; ///< the words behind "của", or before the number where an issuer stands there
    std::optional<partial_date> date{};
    repair repairs = repair::none;
};

/// Viện dẫn văn bản (citation).
///
/// @ingroup citation
struct citation {
    span where{};
    citation_kind kind = citation_kind::numbered;
    document_type type = document_type::unknown;
    std::optional<document_number> number;
    std::string title; ///< of a law, as written: "Viên Chức"
    std::optional<partial_date> date;
    bool impossible_date = false;      ///< a date is written that no calendar has; `date` is absent
    std::string issuer;                ///< as written, blanks made one: "Chính phủ"; empty when not stated
    std::vector<provision> provisions; ///< empty: the document as a whole
    bool refused_range = false;        ///< of a range of `provisions` only the two ends are known: see `to_provisions`
    repair repairs = repair::none;

    friend bool operator==(citation const&, citation const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &citation::where},
                          field{"kind", &citation::kind},
                          field{"type", &citation::type},
                          field{"number", &citation::number},
                          field{"title", &citation::title},
                          field{"date", &citation::date},
                          field{"impossible_date", &citation::impossible_date},
                          field{"issuer", &citation::issuer},
                          field{"provisions", &citation::provisions},
                          field{"refused_range", &citation::refused_range},
                          field{"repairs", &citation::repairs}};
    }
};

/// The owning value of a match in the text it was found in. Linear in the citation.
///
/// @ingroup citation
[[nodiscard]] citation to_citation(std::string_view text, citation_match const& match,
                                   text_format format = text_format::plain);

/// "Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011 của Chính phủ": the canonical long form of Decree 30/2020/NĐ-CP, of the parts
/// that are known. With provisions in front, and "ban hành kèm theo" behind those of what was issued with the document.
///
/// A short name of a law is written in full, as the national table has it.
///
/// @ingroup citation
[[nodiscard]] std::string to_string(citation const& c);

/// The same with other short names of laws: those of `titles`.
///
/// @ingroup citation
[[nodiscard]] std::string to_string(citation const& c, law_titles const& titles);

/// What is doubtful about a citation as it is written, by rule.
///
/// @ingroup citation
enum class citation_doubt : std::uint8_t {
    partial_date,    ///< D01: a date without its day
    impossible_date, ///< D03: a date that no calendar has
    spacing,         ///< N03: a blank inside the symbol
    leading_zero,    ///< N02: a serial below ten without its zero, or a zero too many
    lookalike,       ///< N01: a letter that only looks like the right one, or lacks its diacritics, in the symbol
    year_mismatch,   ///< N04: the year in the number is not that of the date
    type_mismatch,   ///< N06: the type as named is not the one in the symbol
    term_mismatch,   ///< N11: the term of the National Assembly did not sit in the year of the number
    stray_letter,    ///< a letter glued to the name of the type
    refused_range,   ///< a range of provisions that runs backwards, is too long, or goes from one unit into another
};

/// The id of the rule: "D01"; "stray-letter" or "range" where the rule has none.
///
/// @ingroup citation
[[nodiscard]] std::string_view rule_id(citation_doubt doubt) noexcept;

/// One English sentence that says what is doubtful.
///
/// @ingroup citation
[[nodiscard]] std::string_view message(citation_doubt doubt) noexcept;

/// The doubts about a citation, in the order of the enumeration. A citation without doubts may still be wrong.
///
/// @ingroup citation
[[nodiscard]] std::vector<citation_doubt> doubts(citation const& c);

} // namespace cchc
