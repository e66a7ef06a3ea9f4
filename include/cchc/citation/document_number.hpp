// SPDX-License-Identifier: BSL-1.0
/// @file
/// The number and symbol of a document: `30c/NQ-CP`.
///
/// Every Vietnamese document carries a *serial* and a *symbol* (số, ký hiệu). How they are joined tells the family
/// (Decree 30/2020/NĐ-CP, Annex I, II.3; Law 64/2025/QH15, article 7; Guidance 36-HD/VPTW for the Party):
///
///     normative     serial / year / TYPE-ISSUER…     24/2014/NĐ-CP, 12/2013/TTLT-BTC-BNV
///     assembly      serial / year / QH term           45/2019/QH14, 76/2025/UBTVQH15, 30/2000/PL-UBTVQH10
///     individual    serial / TYPE-ISSUER…             372/QĐ-UBND
///     letter        serial / ISSUER-UNIT              362/SNV-CCHC
///     party         serial - TYPE / ISSUER            15-NQ/TW
///     consolidated  serial / VBHN-ISSUER              54/VBHN-VPQH
///     historic      serial / ISSUER                   92/CP, 217/HĐBT; written with a dash, too: 14-CP
///                   serial - ISSUER-… / TYPE          02-TANDTC-VKSNDTC/TTLT
///
///     auto n = parse_document_number("30c/NQ-CP");   // individual, serial 30, suffix 'c', symbol {"NQ", "CP"}
///     to_string(*n)                                  // "30c/NQ-CP"
///     canonical_key(*n)                              // "30c/nq-cp"
///     parse_document_number("219.245/232.116").error()   // {errc::document_symbol, 8}
///
/// What it is **not**: an identifier. Numbering starts anew every year and each issuer has its own, so thousands of bodies have
/// issued a 158/QĐ-UBND; and 76/NQ-CP is one resolution of 2013 and another of 2021. With the issuer and the date it is one.
///
/// **Case study: are 02/2017/TT-VPCP and 2/2017/TT-VPCP the same number?** Yes: Decree 30/2020 asks for a zero before a serial
/// below ten, and people forget it. The value remembers how many digits were written, so that it prints as it came and a check can
/// point at it; `canonical_key` does not, and `same_number` compares keys. Nor does the key see the dash of 14-CP.
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
#include <cchc/citation/document_type.hpp>
#include <cchc/text/token.hpp>

namespace cchc {

/// Họ số, ký hiệu (family of numbers): how serial and symbol are joined.
///
/// @ingroup citation
enum class number_family : std::uint8_t { normative, assembly, individual, letter, party, consolidated, historic };

/// "normative", "assembly", …
///
/// @ingroup citation
[[nodiscard]] std::string_view to_string(number_family family) noexcept;

/// Chỗ đã sửa khi đọc (repair): what a tolerant reader had to overlook. A set of bits.
///
/// @ingroup citation
enum class repair : std::uint16_t {
    none = 0,
    spacing = 1U << 0U,    ///< blanks inside a number: 362 /SNV-CCHC
    line_break = 1U << 1U, ///< a line break inside a number
    dash =
        1U << 2U, ///< an en dash, a non-breaking hyphen, … for a hyphen, likewise a slash; another join: 24/NĐ-CP/2014
    lookalike = 1U << 3U,        ///< a letter that only looks like the right one, or like a digit: Ð for Đ, ƯBND, O5
    diacritics = 1U << 4U,       ///< letters of the symbol typed without diacritics: ND-CP, NQ-HDND
    letter_case = 1U << 5U,      ///< a symbol in lower case, or of which only the first letter is a capital: Tt-Bkhcn
    missing_dash = 1U << 6U,     ///< a hyphen or slash left out: NQCP for NQ-CP, 2609QĐ/UBND
    stray_letter = 1U << 7U,     ///< a letter glued to the word before: cbáo cáo
    superfluous_zero = 1U << 8U, ///< 012/CT-UBND, 66.013/2026/NQ-CP
    missing_zero = 1U << 9U,     ///< 9/2022/TT-BNV
    stray_digit = 1U << 10U,     ///< the mark of a footnote: 70/2006/QH111 for QH11, which the year tells; NĐ-CP3
};

[[nodiscard]] constexpr repair operator|(repair a, repair b) noexcept {
    return static_cast<repair>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr repair& operator|=(repair& a, repair b) noexcept {
    return a = a | b;
}
[[nodiscard]] constexpr bool has(repair set, repair one) noexcept {
    return (static_cast<unsigned>(set) & static_cast<unsigned>(one)) != 0;
}

/// Số, ký hiệu văn bản (document number and symbol).
///
/// @ingroup citation
struct document_number {
    number_family family = number_family::individual;
    std::optional<std::uint64_t> serial; ///< absent in a draft that leaves it blank: "/QĐ-UBND"
    std::uint8_t serial_digits = 0;      ///< how many digits were written: 2 for 05
    std::optional<std::uint32_t> part;   ///< what stands behind the dot of 66.13/2026/NQ-CP
    std::uint8_t part_digits = 0;        ///< how many digits were written behind the dot: 3 for 66.013
    std::string suffix; ///< "c" of 30c/NQ-CP, inserted after the fact; "-10" of an enterprise's 01-10/2025/CV-TKV
    std::optional<std::uint16_t> year;
    /// Groups between hyphens: {"NQ", "CP"}; {"QH14"}; {"SNV", "CCHC&PC"}. What an office adds behind another mark is a group with its
    /// mark: {"UBND", "/2025"} of 09/UBND/2025.
    std::vector<std::string> symbol;

    document_number() = default;
    /// Throws `error` where `parse_document_number` would return one.
    explicit document_number(std::string_view text);

    /// The type that the symbol names; `unknown` when it names none (45/2019/QH14 may be a law or a resolution).
    [[nodiscard]] document_type type() const noexcept;
    /// The groups that name the issuers: {"BTP", "TANDTC"} of 09/2014/TTLT-BTP-TANDTC; for a letter, the first group.
    [[nodiscard]] std::vector<std::string> issuers() const;
    /// The term of the National Assembly or its Standing Committee: 14 of 45/2019/QH14.
    [[nodiscard]] std::optional<unsigned> term() const noexcept;

    friend bool operator==(document_number const&, document_number const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"family", &document_number::family},
                          field{"serial", &document_number::serial},
                          field{"serial_digits", &document_number::serial_digits},
                          field{"part", &document_number::part},
                          field{"part_digits", &document_number::part_digits},
                          field{"suffix", &document_number::suffix},
                          field{"year", &document_number::year},
                          field{"symbol", &document_number::symbol}};
    }
};

/// Reads a number as the rules write it, all of `text`: no blanks inside, hyphen-minus, capitals, Đ in NĐ and QĐ. Blanks around it do not
/// count.
///
/// @return the number, or, with the byte, `errc::empty_input`, `errc::document_serial`, `errc::document_symbol`,
///         `errc::unexpected_character` (what the rules do not allow and the tolerant parser reads), `errc::out_of_range` (too many
///         digits), `errc::trailing_characters`
///
/// Linear. `parse_document_number_lenient` accepts what people type.
///
/// @ingroup citation
[[nodiscard]] result<document_number> parse_document_number(std::string_view text);

/// A number and what was overlooked to read it.
///
/// @ingroup citation
struct repaired_number {
    document_number number;
    repair repairs = repair::none;
};

/// Like `parse_document_number`, and accepts blanks and line breaks between the parts, dashes and slashes of every kind, also doubled, a
/// blank or comma for the hyphen between a type and an issuer, look-alike letters, also for digits, a symbol in lower case, and a blank
/// serial.
///
///     parse_document_number_lenient("362 /SNV-CCHC")    // 362/SNV-CCHC, repair::spacing
///
/// @ingroup citation
[[nodiscard]] result<repaired_number> parse_document_number_lenient(std::string_view text);

/// As the rules write it, with the digits that were written: "30c/NQ-CP", "02/2017/TT-VPCP", "15-NQ/TW", "14/CP".
/// `parse_document_number(to_string(n)) == n` for every `n` that has a serial and was parsed. The number of a citation in short,
/// "Công văn số 107/2025 ngày 05/11/2025", has no symbol, which no parser reads.
///
/// @ingroup citation
[[nodiscard]] std::string to_string(document_number const& number);

/// A string that is equal for numbers that are the same however they were typed: lower case, a symbol without diacritics, no leading
/// zeros, one separator, "&" dropped: "2/2017/tt-vpcp" for both 02/2017/TT-VPCP and 2/2017/TT-VPCP. The letter of a serial keeps its
/// stroke, for 30d/NQ-CP and 30đ/NQ-CP are two.
///
/// @ingroup citation
[[nodiscard]] std::string canonical_key(document_number const& number);

/// @ingroup citation
[[nodiscard]] bool same_number(document_number const& a, document_number const& b);

/// A number found in a text; spans and integers only.
///
/// Of numbers that share their symbol, "số 12, 13/2020/QĐ-UBND", `where` is the last one, which has it; `serial` is each one's own.
///
/// @ingroup citation
struct document_number_match {
    span where{};
    number_family family = number_family::individual;
    document_type type = document_type::unknown; ///< as the symbol names it
    bool has_serial = false;
    std::uint8_t serial_digits = 0; ///< how many digits were written
    std::uint8_t groups = 0;        ///< of the symbol
    std::uint16_t year = 0;         ///< 0: none
    std::uint64_t serial = 0;
    repair repairs = repair::none;
};

/// What stands around a number decides how much may be overlooked.
///
/// @ingroup citation
enum class number_context : std::uint8_t {
    bare,      ///< nothing announces it: capitals and a known symbol are asked for
    announced, ///< behind "số"
    named,     ///< behind the name of a type, or said to be a number: two letters may be an authority
};

/// The document number that starts at the next token of `words`, read tolerantly.
///
/// @param words  moved past the number when there is one
///
/// @ingroup citation
[[nodiscard]] std::optional<document_number_match> match_document_number(tokenizer& words,
                                                                         number_context context) noexcept;

/// The owning value of a match in the text it was found in.
///
/// @ingroup citation
[[nodiscard]] document_number to_document_number(std::string_view text, document_number_match const& match,
                                                 text_format format = text_format::plain);

} // namespace cchc
