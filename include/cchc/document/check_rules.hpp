// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rules that documents are checked by, as values.
///
/// A rule has an id that never changes, a severity, a title in two languages, the article it rests on, the days on
/// which that is law, and how sure that is. `check_rules::standard()` holds all that the library knows, sixty or so:
///
///     group   about                                           first and last
///     N       numbers and symbols                             N01 the letters … N14 Party and State
///     D       dates                                           D01 a date without its day … D06 order in a series
///     E       coming into effect                              E01 … E07
///     B, S    bases and annexes; signatures                   B01 … B04, S01 … S03
///     A, T    agencies that are no more; characters           A01, A02, T01
///     P, L    numbering of articles; parts of the layout      P01 … P04, L01
///
/// A set of rules is a value, changed by making another:
///
///     auto rules = check_rules::standard().off("B02").level("N02", severity::error).with_setting("N12=on").value();
///     rules.find("B02")->on            // false
///
/// A rule of one's own is a row and a function that looks at what was read of the text:
///
///     check_rule own{.id = "SNV-1", .vietnamese = "Thiếu trích yếu", .english = "No subject", .basis = "Quy chế 2014"};
///     rules = rules.with(own, [](check_view const& seen, finding_list& found) {
///         if (seen.text.find("V/v") == seen.text.npos) found.add({}, "không có trích yếu", "there is no subject");
///     });
///
/// **Case study: the law of which day?** Circular 01/2011 wrote UQ for *Giấy ủy quyền*, Decree 30/2020 writes GUQ. A
/// report of 2021 that cites `12/UQ-SNV` of 2015 is right. So rules about a number are judged on the day of the
/// document that bears it (`rule_day::of_cited`), rules of writing on the day of the document one reads. Where that day
/// is not known, a rule that is bound to days says nothing.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/document/diagnostic.hpp>

namespace cchc {

struct check_view;

/// The law of which day a rule goes by.
///
/// @ingroup document
enum class rule_day : std::uint8_t {
    of_document, ///< of the document that is read
    of_cited,    ///< of the document whose number it is, its own or a cited one
};

/// "of_document", "of_cited".
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(rule_day day) noexcept;

/// Quy tắc kiểm tra (rule of checking).
///
/// @ingroup document
struct check_rule {
    std::string id;
    severity level = severity::warning;
    rule_day judged = rule_day::of_document;
    std::string vietnamese; ///< title
    std::string english;    ///< title
    std::string basis;      ///< the article that says so, or "logic"
    validity applies{};     ///< the days on which it is law; open: always
    certainty status = certainty::confirmed;
    bool on = true; ///< false at first for what is not confirmed

    friend bool operator==(check_rule const&, check_rule const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"id", &check_rule::id},           field{"level", &check_rule::level},
                          field{"judged", &check_rule::judged},   field{"vietnamese", &check_rule::vietnamese},
                          field{"english", &check_rule::english}, field{"basis", &check_rule::basis},
                          field{"applies", &check_rule::applies}, field{"status", &check_rule::status},
                          field{"on", &check_rule::on}};
    }
};

/// Where a rule puts what it finds; it knows the rule.
///
/// @ingroup document
class finding_list {
public:
    explicit finding_list(check_rule const& rule, std::vector<diagnostic>& found) noexcept
        : rule_{&rule}, found_{&found} {}

    /// @param where       empty at the place where something is missing
    /// @param vietnamese  one sentence without a full stop; `english` the same
    void add(span where, std::string vietnamese, std::string english);

private:
    check_rule const* rule_;
    std::vector<diagnostic>* found_;
};

/// What a rule of one's own does: looks, and adds what it finds.
///
/// @ingroup document
using check_function = std::function<void(check_view const&, finding_list&)>;

/// Bộ quy tắc kiểm tra (set of rules).
///
/// @ingroup document
class check_rules {
public:
    /// No rules at all.
    check_rules() = default;

    /// All rules of the library, those that are not confirmed switched off.
    [[nodiscard]] static check_rules standard();

    /// In the order of the table; own rules last.
    [[nodiscard]] std::span<check_rule const> rules() const& noexcept { return rules_; }
    std::span<check_rule const> rules() const&& = delete;

    /// The rule with that id; null when there is none.
    [[nodiscard]] check_rule const* find(std::string_view id) const& noexcept;
    check_rule const* find(std::string_view id) const&& = delete;

    /// This set with one rule changed. All throw `error` with `errc::rule_form` for an id that is not there.
    [[nodiscard]] check_rules on(std::string_view id) const { return switched(id, true); }
    [[nodiscard]] check_rules off(std::string_view id) const { return switched(id, false); }
    [[nodiscard]] check_rules level(std::string_view id, severity level) const;

    /// The same from text: "N05=off", "N12=on", "N02=error", "N02=warning", "N02=info". A level switches on.
    ///
    /// @return the changed set, or `errc::rule_form` with the byte: 0 for an unknown id, else what is no setting
    [[nodiscard]] result<check_rules> with_setting(std::string_view text) const;

    /// This set and a rule of one's own; one with the same id is replaced.
    [[nodiscard]] check_rules with(check_rule rule, check_function does) const;

    /// What an own rule does; null for a rule of the library.
    [[nodiscard]] check_function const* own(std::string_view id) const noexcept;

    /// The same rules; own functions are the same when one is a copy of the other's set.
    friend bool operator==(check_rules const&, check_rules const&) = default;

private:
    [[nodiscard]] check_rules switched(std::string_view id, bool on) const;
    [[nodiscard]] check_rule& row(std::string_view id);

    std::vector<check_rule> rules_;
    std::vector<std::shared_ptr<check_function const>> own_; ///< one for each rule; null for those of the library
};

} // namespace cchc
