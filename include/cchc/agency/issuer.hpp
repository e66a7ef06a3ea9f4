// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whether the letters in a document number and the issuer that the text names are the same agency.
///
/// `127/STC-NS` was written by whoever signs with *STC*: in Sơn La in 2014 the Sở Tài chính of that province. Which
/// agency letters mean is decided by day and place, for each head of an agency chooses its own (Decree 30/2020/NĐ-CP,
/// annex I, II.3): *CT* was a province's tax department until 2025, and is the whole country's since. When a text also
/// names the issuer, the two must agree (rule N08: *Nghị định số 61/2018/NĐ-CP của Bộ Nội vụ* cannot be):
///
///     agency_context const report{date{2014, 6, 2}, "vn/son-la"};
///     dir.find_signing("STC", within{"vn/son-la"}, date{2014, 6, 2}).id();       // "vn/son-la/so-tai-chinh"
///     check_issuer("STC", "Sở Tài chính", dir, report).answer                    // issuer_answer::agrees
///     check_issuer("STC", "Sở Nội vụ", dir, report).answer                       // issuer_answer::contradicts
///     check_issuer("XYZ", "Sở Nội vụ", dir, report).answer                       // issuer_answer::unknown: nobody known signs so
///
/// **Case study: does TTg contradict *Chính phủ*?** A decision of the Prime Minister is signed *TTg*, and texts often
/// say it is *của Chính phủ*. They are two issuers, with two powers: it contradicts. `check_issuer` says who signs so;
/// what to make of it is the caller's.
///
/// What it is **not**: a check of who may issue what; see `document/check.hpp`.
#pragma once

#include <cstdint>
#include <string_view>
#include <tuple>

#include <cchc/agency/directory.hpp>
#include <cchc/agency/resolve.hpp>
#include <cchc/base/fields.hpp>

namespace cchc {

/// Whether letters and words name one issuer.
///
/// @ingroup agency
enum class issuer_answer : std::uint8_t {
    agrees,      ///< whoever the words can mean, or the only one of them that is left, signs with the letters
    contradicts, ///< nobody whom the words can mean signs so, and somebody else does
    unknown,     ///< the words name nobody known, nobody known signs so, or it depends on who is meant
};

/// "agrees", "contradicts", "unknown".
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(issuer_answer answer) noexcept;

/// Đối chiếu cơ quan ban hành (comparison of the two): the answer and what it rests on.
///
/// @ingroup agency
struct issuer_check {
    issuer_answer answer = issuer_answer::unknown;
    agency_lookup by_letters; ///< who signs so, nearest to the place of the context
    agency_lookup by_words;   ///< whom the words name

    friend bool operator==(issuer_check const&, issuer_check const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"answer", &issuer_check::answer}, field{"by_letters", &issuer_check::by_letters},
                          field{"by_words", &issuer_check::by_words}};
    }
};

/// Compares the letters of an issuer ("UBND", "SNN&PTNT"; one group of a symbol) with the issuer as written ("UBND
/// tỉnh", "Giám đốc Sở Tài chính": a post before the name is passed over). A context without a day compares with
/// letters of any time.
///
/// @ingroup agency
[[nodiscard]] issuer_check check_issuer(std::string_view letters, std::string_view words,
                                        agency_directory const& directory, agency_context const& context);

} // namespace cchc
