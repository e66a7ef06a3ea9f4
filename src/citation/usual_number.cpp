// SPDX-License-Identifier: BSL-1.0
#include "citation/usual_number.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "citation/byte_view.hpp"
#include "citation/symbol_letters.hpp"
#include "citation/type_letters.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// Whether nothing behind a symbol may belong to it: a word behind a blank follows, or the mark that ends a phrase.
bool ends_symbol(byte_view const& bytes, std::size_t at) noexcept {
    auto const is_blank = [&](std::size_t place) { return bytes[place] == ' ' || bytes[place] == '\n'; };
    if (bytes[at] == ',' || bytes[at] == ';' || bytes[at] == '.') return is_blank(at + 1);
    if (!is_blank(at)) return false;
    while (is_blank(at)) ++at;
    return bytes.class_of(at) == byte_class::letter || bytes.are(at, 0xC4, 0x91); // đ
}

/// What the first group of a symbol names: a type that is written as the rules write it, or an office; nothing for what is told only by
/// what else there is.
std::optional<document_type> meaning_of(std::string_view group, bool of_party) noexcept {
    constexpr std::array<std::string_view, 12> types{"NĐ", "NQ", "QĐ", "TT", "TTLT", "KH",
                                                     "BC", "TB", "KL", "HD", "TTr",  "CTr"};
    bool const usual = std::find(types.begin(), types.end(), group) != types.end() || (of_party && group == "CT");
    auto const type = type_of_letters(group);
    if (usual) return type;
    constexpr std::size_t longest_office = 8;
    bool const office = type == document_type::unknown && group.size() > 1 && group.size() <= longest_office;
    bool const as_keyed = group == "QDD"; // for QĐ
    return office && !as_keyed && group != "Đ" && restored_group(group).empty() ? std::optional{type} : std::nullopt;
}

/// Reads forward from the serial.
class usual_number {
public:
    usual_number(std::string_view text, std::size_t at) noexcept : bytes_{text}, at_{at} { match_.where.begin = at; }

    std::optional<document_number_match> read() noexcept {
        constexpr std::size_t most_digits = 6;
        auto const digits = take_digits(most_digits, match_.serial);
        if (digits == 0 || (bytes_[at_] != '/' && bytes_[at_] != '-')) return std::nullopt;
        match_.has_serial = true;
        match_.serial_digits = static_cast<std::uint8_t>(digits);
        if (digits == 1) match_.repairs |= repair::missing_zero;
        if (digits > 2 && bytes_[match_.where.begin] == '0') match_.repairs |= repair::superfluous_zero;
        bool const of_party = bytes_[at_++] == '-';
        bool const read = of_party ? read_groups('/', true) : take_year() && read_groups('-', false);
        if (!read || !ends_symbol(bytes_, at_)) return std::nullopt;
        match_.where.end = at_;
        return match_;
    }

private:
    std::size_t take_digits(std::size_t most, std::uint64_t& value) noexcept {
        auto const begin = at_;
        for (value = 0; at_ - begin < most && bytes_.is_digit(at_); ++at_) value = value * 10 + (bytes_[at_] - '0');
        return at_ - begin;
    }

    /// The year and its slash, if digits are next.
    bool take_year() noexcept {
        if (!bytes_.is_digit(at_)) return true;
        std::uint64_t year = 0;
        bool const taken = take_digits(4, year) == 4 && bytes_[at_++] == '/';
        match_.year = static_cast<std::uint16_t>(year);
        return taken && year >= first_year_of_numbers && year <= last_year_of_numbers;
    }

    /// Capitals; "TTr", "CTr", "TTg".
    std::string_view take_group() noexcept {
        auto const begin = at_;
        for (;;) {
            if (bytes_[at_] >= 'A' && bytes_[at_] <= 'Z') ++at_;
            else if (bytes_.are(at_, 0xC4, 0x90)) at_ += 2; // Đ
            else break;
        }
        auto const group = [&] { return bytes_.text().substr(begin, at_ - begin); };
        auto const small = bytes_[at_];
        if ((small == 'r' && (group() == "TT" || group() == "CT")) || (small == 'g' && group() == "TT")) ++at_;
        return group();
    }

    /// "QH14", "UBTVQH14": the number of the term.
    bool take_term(std::string_view assembly) noexcept {
        std::uint64_t term = 0;
        if (take_digits(2, term) == 0 || match_.year == 0) return false;
        match_.family = number_family::assembly;
        match_.type = assembly == "QH" ? document_type::unknown : document_type::resolution;
        match_.groups = 1;
        return true;
    }

    bool read_groups(char second_mark, bool of_party) noexcept {
        constexpr std::uint8_t most_groups = 4;
        auto const first = take_group();
        if ((first == "QH" || first == "UBTVQH") && bytes_.is_digit(at_)) return !of_party && take_term(first);
        auto const type = first == "TTg" ? std::nullopt : meaning_of(first, of_party);
        if (!type) return false;
        std::string_view last;
        for (match_.groups = 1; bytes_[at_] == static_cast<unsigned char>(match_.groups == 1 ? second_mark : '-');
             ++match_.groups) {
            ++at_;
            last = take_group();
            bool const joint_circular = match_.groups == 1 && (last == "LT" || last == "LB");
            if (last.empty() || joint_circular || match_.groups == most_groups || !restored_group(last).empty())
                return false;
        }
        bool const known = *type != document_type::unknown;
        bool const complete = of_party ? match_.groups == 2 : match_.groups >= 2;
        if (!complete || last == "KV" || (!known && (of_party || match_.year != 0))) return false;
        match_.type = known ? *type : document_type::official_letter;
        match_.family = of_party           ? number_family::party
                        : match_.year != 0 ? number_family::normative
                        : known            ? number_family::individual
                                           : number_family::letter;
        return true;
    }

    byte_view bytes_;
    std::size_t at_;
    document_number_match match_{};
};

} // namespace

std::optional<document_number_match> read_usual_number(std::string_view text, std::size_t at) noexcept {
    if (at < text.size() && text[at] == ' ') ++at;
    return usual_number{text, at}.read();
}

} // namespace cchc::detail
