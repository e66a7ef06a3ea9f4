// SPDX-License-Identifier: BSL-1.0
/// @file
/// The one grammar of document numbers, used by the strict parser, the tolerant parser and the finder.
#pragma once

#include <string>
#include <vector>

#include <cchc/citation/document_number.hpp>
#include <cchc/time/partial_date.hpp>

#include "citation/symbol_letters.hpp"

namespace cchc::detail {

/// The last year in which CT was the Chairman of the Council of Ministers.
inline constexpr int last_year_of_council = 1992;

/// Reads one number forward from a tokenizer. On success `words` stands behind it; on failure `failed_at` says where and `why`.
class number_reader {
public:
    number_reader(tokenizer at, number_context context) noexcept : words{at}, context_{context} {}

    [[nodiscard]] bool read();

    tokenizer words;
    document_number_match match{};
    errc why = errc::document_serial;
    std::size_t failed_at = 0;

    /// What `match` has no room for, filled when asked for.
    struct parts {
        std::optional<std::uint32_t> dotted_part;
        std::uint8_t dotted_digits = 0;
        std::string suffix;
        std::vector<std::string> symbol;
    };
    parts* keep = nullptr;
    bool is_alone = false; ///< the text ends with the number

private:
    [[nodiscard]] bool is_announced() const noexcept { return context_ != number_context::bare; }
    bool fail(errc code, std::size_t offset) noexcept;
    bool skip_blank_serial(token t) noexcept;
    bool read_serial();
    bool skip_missing_separator(token const& letters, tokenizer behind) noexcept;
    [[nodiscard]] bool is_parted_by_blank(token const& letters, tokenizer behind) const noexcept;
    [[nodiscard]] bool is_type_parted_by_blank(token const& letters, tokenizer behind) const noexcept;
    bool read_year_and_symbol();
    [[nodiscard]] bool dashed_year_follows(token const& year, tokenizer behind) const noexcept;
    void read_year_behind() noexcept;
    [[nodiscard]] bool is_usual_addition(token const& joint, token const& part) const noexcept;
    void read_addition();
    bool read_symbol();
    [[nodiscard]] bool is_glued_note(token const& t, tokenizer const& behind) const noexcept;
    bool read_group(token const& first);
    bool read_joined_groups();
    [[nodiscard]] bool is_doubled_slash(token const& t) const noexcept;
    bool skip_stray_stop(token const& stop, tokenizer behind) noexcept;
    bool restore_digits(token& serial, token const& next) noexcept;
    bool accept_mistaken_digits(token& number) noexcept;
    bool accept_torn_digits(token& number) noexcept;
    bool accept_mistaken_dash();
    bool accept_hyphenated_end(token const& joint, token const& next, tokenizer behind);
    [[nodiscard]] bool is_type_behind_issuers(token const& t) const noexcept;
    [[nodiscard]] bool is_law_of_decree() const noexcept;
    [[nodiscard]] std::optional<partial_date> day_of_issue() const noexcept;
    [[nodiscard]] bool is_of_chairman() const noexcept;
    bool accept_dash(token const& dash, token const& next) const noexcept;
    [[nodiscard]] bool is_plausible_authority() const noexcept;
    [[nodiscard]] bool is_historic_issuer() const noexcept;
    [[nodiscard]] bool is_letter_by_name(std::string_view group) const noexcept;
    [[nodiscard]] bool is_certain_in_small_letters(bool term) const noexcept;
    bool classify_dashed(std::string_view group);
    bool classify();
    void mend_term();
    [[nodiscard]] static bool is_lower(token const& word) noexcept;
    [[nodiscard]] bool is_type_in_title_case(token const& word) const noexcept;
    [[nodiscard]] bool is_initials_in_title_case(token const& word) const noexcept;
    [[nodiscard]] bool is_group_in_wrong_case(token const& word) const noexcept;
    bool is_symbol_word(token const& word) const noexcept;
    token next_symbol_word(tokenizer& ahead) const noexcept;
    [[nodiscard]] bool accept_dashed_serial(token const& dash, tokenizer behind) noexcept;
    [[nodiscard]] bool is_term(token const& t) const noexcept;
    [[nodiscard]] bool accept_parted_term(token const& t, tokenizer& ahead);
    [[nodiscard]] bool accept_unit(token const& t, tokenizer& ahead);
    [[nodiscard]] bool accept_numbered_office(token const& stop, tokenizer& ahead);
    void note_gap(token const& t) noexcept;
    void note_dash(token const& t) noexcept;
    void extend(token const& t) noexcept { match.where.end = t.where.end; }
    void append(token const& t);
    void write(std::string& group, token const& t, bool in_capitals) const;

    number_context context_;
    char32_t first_separator_ = U'/';
    std::string group_; ///< the group being read, when parts are kept
    document_type first_type_ = document_type::unknown;
    document_type last_type_ = document_type::unknown; ///< of the group behind several issuers
    bool first_is_lower_ = false;
    bool case_is_lost_ = false;     ///< the first word is in the wrong case, so the others may be
    bool are_letters_ = true;       ///< every group so far may be letters
    bool are_initials_ = true;      ///< every group so far can be nothing else
    bool has_initials_ = false;     ///< one of them can
    bool serial_is_dashed_ = false; ///< 01-10/2025/CV-TKV
    bool first_is_dotted_ = false;  ///< QĐ.UBND: type and issuer in one group
    span first_group_{};
    syllable first_word_{};
    syllable second_word_{};
    token last_word_{};
};

/// "Quyết định 1588 QĐ-UBND": a blank for the slash is believed only of letters that repeat the name of the type.
///
/// @param words  at the serial of the number
[[nodiscard]] bool is_type_confirmed(tokenizer words, document_number_match const& number, document_type type) noexcept;

} // namespace cchc::detail
