// SPDX-License-Identifier: BSL-1.0
/// @file
/// Thirty reports of units made into one of the province: sums, what contradicts itself, who is missing.
///
/// A home-affairs office (Sở Nội vụ, Phòng Nội vụ) collects the reports of its units each quarter and adds them up by
/// hand. Here each report becomes an **account**: who reports for which period, its figures, which parts of the outline
/// it has. A **consolidation** is a set of accounts, and everything else follows from the set:
///
///     consolidation all;
///     for (auto const& text : texts) all.add(account_of(read_report(text, directory)));
///     auto const sum = consolidate(all, {.expected = {"UBND xã Nà Lốm", "UBND xã Bản Mạt"}});
///     sum.figures[0].subject, .value        // "hồ sơ tiếp nhận", 1.482: from eleven units
///     sum.missing                           // {"UBND xã Bản Mạt"}: has not reported
///     sum.conflicts                         // "UBND xã Pá Khoang gives 120 and 102 for hồ sơ tiếp nhận"
///     sum.gaps                              // "Phòng Y tế: nothing on public_finance"
///
/// Being a set, it does not matter in which order reports come, or whether parts were put together before
/// (`merged(a, merged(b, c)) == merged(merged(a, b), c)`), and a report that comes twice counts once.
///
/// **What is added up.** Counts of the same thing, in the same unit, over the same period. Figures of dossiers are
/// recognised by what they count (received, resolved, on time, late, online, open), others by the last words before the
/// number and by the unit. A share (219.245/232.116) adds up to a share. **Percentages are never added**, nor averaged:
/// of them the least and the most are shown. Differences (*tăng 12 hồ sơ*) and figures of another period are left out.
///
/// **Case study: a unit gives two numbers for one thing.** It says 120 received in the text and 102 in the table. One
/// may take the first, the larger, or the table. Each is a guess; the unit is left out of that sum, the sum says from
/// how many units it is, and the conflict shows both numbers. Likewise a unit that reports twice for one period with
/// different figures: the later report counts when both are dated, none when the dates do not decide.
///
/// What it is **not**: the reader of reports (`read_report.hpp`), nor a judgement which unit is right.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/report/periodic_report.hpp>

namespace cchc {

/// Số liệu của đơn vị (figure of an account).
///
/// @ingroup report
struct account_figure {
    std::string subject; ///< what is counted, in few words: "hồ sơ tiếp nhận", "phát: tin, bài"
    std::string unit;
    decimal value{};
    std::optional<decimal> of{};

    friend bool operator==(account_figure const&, account_figure const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"subject", &account_figure::subject}, field{"unit", &account_figure::unit},
                          field{"value", &account_figure::value}, field{"of", &account_figure::of}};
    }
};

/// Báo cáo của đơn vị (account): what one report adds to many.
///
/// @ingroup report
struct unit_account {
    std::string unit;   ///< who reports
    std::string number; ///< of the report; empty when it has none
    std::optional<partial_date> date{};
    std::optional<period> covers{};
    std::vector<account_figure> figures{}; ///< in the order of the text
    std::vector<report_part> parts{};      ///< of the outline, that it has; in order, each once
    std::vector<reform_field> about{};     ///< fields with a section or a duty; in order, each once
    std::size_t duties = 0;
    std::size_t proposals = 0;

    friend bool operator==(unit_account const&, unit_account const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"unit", &unit_account::unit},       field{"number", &unit_account::number},
                          field{"date", &unit_account::date},       field{"covers", &unit_account::covers},
                          field{"figures", &unit_account::figures}, field{"parts", &unit_account::parts},
                          field{"about", &unit_account::about},     field{"duties", &unit_account::duties},
                          field{"proposals", &unit_account::proposals}};
    }
};

/// @param unit  who reports; empty: the issuer, as the report writes it
///
/// @ingroup report
[[nodiscard]] unit_account account_of(periodic_report const& report, std::string unit = {});

/// Tập báo cáo (consolidation): a set of accounts, each once, in an order of its own.
///
/// @ingroup report
class consolidation {
public:
    consolidation() = default;

    /// Logarithmic look-up, linear insertion; an account that is there already changes nothing.
    void add(unit_account one);

    [[nodiscard]] std::vector<unit_account> const& accounts() const noexcept { return accounts_; }

    friend bool operator==(consolidation const&, consolidation const&) = default;

    static constexpr auto fields() { return std::tuple{field{"accounts", &consolidation::accounts_}}; }

private:
    std::vector<unit_account> accounts_;
};

/// The accounts of both. Associative and commutative, with the empty one as its neutral element.
///
/// @ingroup report
[[nodiscard]] consolidation merged(consolidation a, consolidation const& b);

/// Phần đóng góp (share of a unit in a sum).
///
/// @ingroup report
struct unit_value {
    std::string unit;
    decimal value{};
    std::optional<decimal> of{};

    friend bool operator==(unit_value const&, unit_value const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"unit", &unit_value::unit}, field{"value", &unit_value::value},
                          field{"of", &unit_value::of}};
    }
};

/// Số liệu tổng hợp (sum).
///
/// @ingroup report
struct consolidated_figure {
    std::string subject;
    std::string unit;
    decimal value{}; ///< of percentages the least
    std::optional<decimal> of{};
    std::optional<decimal> most{}; ///< of percentages, which are not added
    std::vector<unit_value> from;  ///< by unit

    friend bool operator==(consolidated_figure const&, consolidated_figure const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"subject", &consolidated_figure::subject}, field{"unit", &consolidated_figure::unit},
                          field{"value", &consolidated_figure::value},     field{"of", &consolidated_figure::of},
                          field{"most", &consolidated_figure::most},       field{"from", &consolidated_figure::from}};
    }
};

/// Why numbers do not go together.
///
/// @ingroup report
enum class account_fault : std::uint8_t {
    two_values,    ///< one report gives two numbers for one thing
    two_reports,   ///< a unit reports twice for one period, and differently
    other_period,  ///< a report is not of the period; none of its figures counts
    above_whole,   ///< a share of more than the whole
    out_of_range,  ///< the sum has more than eighteen digits
};

/// "two_values", …
///
/// @ingroup report
[[nodiscard]] std::string_view to_string(account_fault fault) noexcept;

/// Số liệu mâu thuẫn (conflict).
///
/// @ingroup report
struct account_conflict {
    account_fault fault{};
    std::string unit;
    std::string subject;             ///< empty for what concerns the whole report
    std::vector<std::string> values; ///< what stands against each other, as written

    /// One English sentence without a full stop.
    [[nodiscard]] std::string message() const;

    friend bool operator==(account_conflict const&, account_conflict const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"fault", &account_conflict::fault}, field{"unit", &account_conflict::unit},
                          field{"subject", &account_conflict::subject}, field{"values", &account_conflict::values}};
    }
};

/// Phần còn thiếu (gap): what the outline asks for and a report has not.
///
/// @ingroup report
struct outline_gap {
    std::string unit;
    std::optional<report_part> part{};   ///< a part of the outline …
    std::optional<reform_field> about{}; ///< … or a field of the reform programme of its year

    friend bool operator==(outline_gap const&, outline_gap const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"unit", &outline_gap::unit}, field{"part", &outline_gap::part},
                          field{"about", &outline_gap::about}};
    }
};

/// What is asked of the reports.
///
/// @ingroup report
struct consolidation_options {
    std::vector<std::string> expected{};  ///< who should report; compared without regard to case and tone placement
    std::optional<period> covers{};       ///< none: the period that most reports have, the earlier of two
};

/// Kết quả tổng hợp (result).
///
/// @ingroup report
struct consolidated_report {
    std::optional<period> covers{};
    std::vector<std::string> reported; ///< units whose figures count, by name
    std::vector<std::string> missing;  ///< expected, and not reported
    std::vector<consolidated_figure> figures; ///< by subject: what most units give comes first
    std::vector<account_conflict> conflicts;
    std::vector<outline_gap> gaps;

    friend bool operator==(consolidated_report const&, consolidated_report const&) = default;

    static constexpr auto fields() {
        return std::tuple{
            field{"covers", &consolidated_report::covers},       field{"reported", &consolidated_report::reported},
            field{"missing", &consolidated_report::missing},     field{"figures", &consolidated_report::figures},
            field{"conflicts", &consolidated_report::conflicts}, field{"gaps", &consolidated_report::gaps}};
    }
};

/// Adds the accounts up. O(n log n) in their figures. Depends on the set alone.
///
/// @ingroup report
[[nodiscard]] consolidated_report consolidate(consolidation const& all, consolidation_options const& options = {});

} // namespace cchc
