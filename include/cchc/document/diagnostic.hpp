// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is wrong with a document, as a compiler says it.
///
/// Vietnamese law asks that drafts be examined and issued documents be reviewed (Decree 30/2020/NĐ-CP on records, Law
/// 64/2025/QH15 on normative documents). What such a reader finds has always the same parts: a rule, a place, what is
/// wrong there, and the article that says so. A `diagnostic` holds them:
///
///     diagnostic d = check(text).front();
///     d.rule                      // "N04"
///     d.level                     // severity::error
///     surface(text, d.where)      // "Nghị định số 24/2014/NĐ-CP ngày 04/4/2013"
///     d.vietnamese                // "năm trong số, ký hiệu là 2014, ngày ban hành ghi năm 2013"
///     d.basis                     // "Luật 64/2025/QH15, Điều 7, khoản 3"
///
/// What it is **not**: a judgement. A rule sees the text alone; that a document of 2014 was unlawful is for those to
/// say whom the law gives the power to.
///
/// **Case study: how sure is the rule itself?** Of some rules the article was read, of others it is only known what
/// people say about it. A finding says which (`status`), and rules that rest on
/// memory alone are off unless asked for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

#include <cchc/agency/validity.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/holiday.hpp>

namespace cchc {

/// Mức độ (severity).
///
/// @ingroup document
enum class severity : std::uint8_t {
    error,   ///< against the law, or contradicting itself
    warning, ///< against a rule of form, or probably a slip
    info,    ///< worth knowing
};

/// "error", "warning", "info".
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(severity level) noexcept;

/// "lỗi", "cảnh báo", "lưu ý".
///
/// @ingroup document
[[nodiscard]] std::string_view vietnamese_name(severity level) noexcept;

/// Reads "error", "warning" or "info", or `errc::unexpected_character`.
///
/// @ingroup document
[[nodiscard]] result<severity> parse_severity(std::string_view text) noexcept;

/// Phát hiện (diagnostic): one thing that a rule found, at one place.
///
/// @ingroup document
struct diagnostic {
    std::string rule; ///< id of the rule: "N04"
    severity level = severity::warning;
    span where{};           ///< empty at the place where something is missing
    std::string vietnamese; ///< one sentence without a full stop
    std::string english;    ///< the same
    std::string basis;      ///< the article that the rule rests on, or "logic"
    validity applies;       ///< the days on which that is law
    certainty status = certainty::confirmed; ///< of the basis

    friend bool operator==(diagnostic const&, diagnostic const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"rule", &diagnostic::rule},             field{"level", &diagnostic::level},
                          field{"where", &diagnostic::where},           field{"vietnamese", &diagnostic::vietnamese},
                          field{"english", &diagnostic::english},       field{"basis", &diagnostic::basis},
                          field{"applies", &diagnostic::applies},       field{"status", &diagnostic::status}};
    }
};

} // namespace cchc
