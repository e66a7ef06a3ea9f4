// SPDX-License-Identifier: BSL-1.0
/// @file
/// Technical standards and regulations: TCVN 6909:2001, QCVN 01:2021/BXD, ISO 9001:2015.
///
/// A national standard (*tiêu chuẩn quốc gia*, TCVN) and a national technical regulation (*quy chuẩn kỹ thuật quốc gia*, QCVN) are
/// named by letters, number and year (Law on Standards and Technical Regulations, 68/2006/QH11); so are those of provinces (QCĐP), of
/// bodies (TCCS), of the time before (TCXD, TCXDVN, TCN) and of the world (ISO, IEC, ASTM). They are issued *with* a decision or a
/// circular and are no documents themselves: `find_citations` passes them by, `find_standards` finds them.
///
///     text = "áp dụng TCVN ISO 9001:2015 và QCVN 01:2021/BXD"
///     for (standard_match m : find_standards(text)) …
///     // "TCVN ISO 9001:2015"    "QCVN 01:2021/BXD"
///     to_standard(text, m)       // body "TCVN ISO", number "9001", year 2015
///
/// **Case study: is QCVN 41/2016/BGTVT one?** The rule has a colon, QCVN 41:2016/BGTVT; people write a slash, because documents have
/// one. Behind the letters of a standard it is the same regulation, and `to_string` prints the colon. A ministry's standard of the time
/// before has the number of the ministry in front and often a year of two digits: "22TCN 211-06" is the number 211 of 2006. In a list,
/// "ISO 9001:2015 và 14001:2015", a number that has its year shares the letters in front.
///
/// What it is **not**: a catalogue. It does not know which standards exist.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>
#include <cchc/time/match_range.hpp>

namespace cchc {

/// Tiêu chuẩn, quy chuẩn tìm thấy trong văn bản (standard match): spans and integers, trivially copyable.
///
/// @ingroup citation
struct standard_match {
    span where{};
    span body{};            ///< "TCVN ISO", "22 TCN"; in a list it may stand in front of an earlier member
    span number{};          ///< "9001", "10299-8", "03-MT"
    std::uint16_t year = 0; ///< in four digits; 0: not stated
    span issuer{};          ///< "BXD"; empty when there is none

    friend constexpr bool operator==(standard_match const&, standard_match const&) noexcept = default;
    static constexpr auto fields() {
        return std::tuple{field{"where", &standard_match::where}, field{"body", &standard_match::body},
                          field{"number", &standard_match::number}, field{"year", &standard_match::year},
                          field{"issuer", &standard_match::issuer}};
    }
};

/// Tiêu chuẩn, quy chuẩn kỹ thuật (technical standard or regulation).
///
/// @ingroup citation
struct standard {
    std::string body;
    std::string number;
    std::optional<std::uint16_t> year;
    std::string issuer;

    friend bool operator==(standard const&, standard const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"body", &standard::body}, field{"number", &standard::number},
                          field{"year", &standard::year}, field{"issuer", &standard::issuer}};
    }
};

/// The standard that starts at the next token of `words`; `words` is moved past it when there is one.
///
/// @ingroup citation
[[nodiscard]] std::optional<standard_match> match_standard(tokenizer& words) noexcept;

/// The owning value of a match in the text it was found in.
///
/// @ingroup citation
[[nodiscard]] standard to_standard(std::string_view text, standard_match const& match,
                                   text_format format = text_format::plain);

/// "QCVN 01:2021/BXD".
///
/// @ingroup citation
[[nodiscard]] std::string to_string(standard const& s);

/// Reads on from standard to standard; what `find_standards` is made of.
///
/// @ingroup citation
class standard_finder {
public:
    standard_finder() = default;
    explicit standard_finder(std::string_view text, text_format format = text_format::plain) noexcept
        : words_{text, format} {}

    /// The next standard, or nothing at the end of the text.
    [[nodiscard]] std::optional<standard_match> next() noexcept;

private:
    [[nodiscard]] std::optional<standard_match> next_of_list() noexcept;

    tokenizer words_{std::string_view{}};
    span body_{}; ///< of the standard in front, which another number may share
};

/// Every standard in `text`, lazily, in order, without overlaps. Linear in the text, nothing allocated.
///
/// @ingroup citation
[[nodiscard]] inline match_range<standard_finder> find_standards(std::string_view text,
                                                                 text_format format = text_format::plain) noexcept {
    return match_range<standard_finder>{standard_finder{text, format}};
}

} // namespace cchc
