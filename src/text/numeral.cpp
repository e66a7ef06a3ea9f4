// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/numeral.hpp>

#include <algorithm>
#include <array>
#include <vector>

#include <cchc/text/letter.hpp>
#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

constexpr std::size_t group_size = 3;

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// Reads a number in strict notation from ASCII, byte by byte.
class strict_reader {
public:
    explicit strict_reader(std::string_view text) noexcept : text_{text} {}

    [[nodiscard]] std::size_t offset() const noexcept { return at_; }

    /// Digits, groups and decimals, from here as far as they go.
    result<numeral> read_unsigned() noexcept {
        numeral number;
        if (!is_digit(peek())) return {at_ == text_.size() ? errc::unexpected_end : errc::unexpected_character, at_};
        auto const first = at_;
        if (!take_digits()) return {errc::out_of_range, at_};
        while (peek() == '.') {
            bool const leads = number.grouped || (at_ - first <= group_size && text_[first] != '0');
            if (count_digits(at_ + 1) != group_size) return {errc::numeral_grouping, at_};
            if (!leads) return {errc::numeral_form, at_};
            number.grouped = true;
            ++at_;
            if (!take_digits()) return {errc::out_of_range, at_};
        }
        unsigned scale = 0;
        if (peek() == ',') {
            auto const comma = at_++;
            if (at_ == text_.size()) return {errc::unexpected_end, at_};
            if (!is_digit(peek())) return {errc::unexpected_character, at_};
            if (!take_digits()) return {errc::out_of_range, at_};
            scale = static_cast<unsigned>(at_ - comma - 1);
            if (scale > decimal::max_scale) return {errc::out_of_range, comma + 1 + decimal::max_scale};
        }
        number.value = decimal{mantissa_, scale};
        return number;
    }

    result<numeral> read_all() noexcept {
        constexpr std::string_view minus = "\u2212";
        if (text_.empty()) return {errc::empty_input, 0};
        bool const ascii = text_.front() == '-';
        bool const negative = ascii || text_.substr(0, minus.size()) == minus;
        if (negative) at_ = ascii ? 1 : minus.size();
        auto number = read_unsigned();
        if (!number) return number;
        if (negative) number->value = decimal{-number->value.mantissa(), number->value.scale()};
        if (peek() == '%') {
            number->percent = true;
            ++at_;
        }
        if (at_ != text_.size()) return {errc::trailing_characters, at_};
        return number;
    }

private:
    [[nodiscard]] char peek() const noexcept { return at_ < text_.size() ? text_[at_] : '\0'; }

    [[nodiscard]] std::size_t count_digits(std::size_t from) const noexcept {
        auto end = from;
        while (end < text_.size() && is_digit(text_[end])) ++end;
        return end - from;
    }

    /// False, at the digit for which there is no room.
    bool take_digits() noexcept {
        constexpr std::int64_t most = 999'999'999'999'999'999;
        for (; is_digit(peek()); ++at_) {
            auto const digit = std::int64_t{peek()} - '0';
            if (mantissa_ > (most - digit) / 10) return false;
            mantissa_ = mantissa_ * 10 + digit;
        }
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::int64_t mantissa_ = 0;
};

/// A text rewritten in strict notation, and where each of its bytes comes from.
struct rewritten {
    std::string text;
    std::vector<std::size_t> offsets;

    void add(char c, std::size_t offset) {
        text.push_back(c);
        offsets.push_back(offset);
    }
    [[nodiscard]] failure in_original(failure f, std::size_t size) const noexcept {
        return {f.code, f.offset < offsets.size() ? offsets[f.offset] : size};
    }
};

constexpr bool is_group_blank(char32_t c) noexcept {
    return c == 0xA0 || c == 0x202F || c == 0x2009;
}

/// Drops a blank before the percent sign, makes dots of blanks between digits.
rewritten without_blanks(std::string_view text, numeral_repairs& repairs) {
    rewritten made;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode_utf8(text, at);
        auto const next = at + c.size;
        bool const blank = c.value == U' ' || is_group_blank(c.value);
        if (blank && next + 1 == text.size() && text[next] == '%' && at > 0 && is_digit(text[at - 1])) {
            repairs.blank_percent = true;
        } else if (is_group_blank(c.value) && at > 0 && is_digit(text[at - 1]) && next < text.size() &&
                   is_digit(text[next])) {
            repairs.blank_groups = true;
            made.add('.', at);
        } else {
            for (auto byte = at; byte < next; ++byte) made.add(text[byte], byte);
        }
        at = next;
    }
    return made;
}

/// Whether a single dot cannot be a group separator, and so must begin decimals.
bool is_decimal_point(std::string_view text, std::size_t dot) noexcept {
    auto const first = text.find_first_of("0123456789");
    auto const digits_end = text.find_first_not_of("0123456789", dot + 1);
    auto const behind = std::min(digits_end, text.size()) - dot - 1;
    if (behind == 0 || first >= dot) return false;
    return behind != group_size || text[first] == '0' || dot - first > group_size;
}

/// Exchanges dots and commas where only the English reading makes a number.
void exchange_english_marks(std::string& text, numeral_repairs& repairs) {
    auto const commas = std::count(text.begin(), text.end(), ',');
    auto const dots = std::count(text.begin(), text.end(), '.');
    auto const dot = text.find('.');
    repairs.comma_groups = (commas > 1 && dots == 0) || (commas > 0 && dots == 1 && text.rfind(',') < dot);
    repairs.decimal_point = commas == 0 && dots == 1 && is_decimal_point(text, dot);
    if (!repairs.comma_groups && !repairs.decimal_point) return;
    for (char& c : text) c = c == '.' ? ',' : c == ',' ? '.' : c;
}

/// Adds the digits of a number token, as they were written.
void add_digits(rewritten& run, token const& number) {
    auto const digits = number.digits();
    auto const begin = run.text.size();
    bool const plain = number.where.size() == digits;
    for (std::size_t i = 0; i < digits; ++i) run.add('0', number.where.begin + (plain ? i : 0));
    auto value = number.value;
    for (auto at = begin + digits; at-- > begin; value /= 10) run.text[at] = static_cast<char>('0' + value % 10);
}

/// The digits of an unsigned number, most significant first, with zeros in front up to `least`.
std::string digits_of(std::uint64_t value, std::size_t least) {
    std::string digits;
    for (; value != 0 || digits.size() < least; value /= 10) digits.push_back(static_cast<char>('0' + value % 10));
    std::reverse(digits.begin(), digits.end());
    return digits;
}

constexpr std::uint64_t magnitude(std::int64_t value) noexcept {
    return value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

struct roman_digit {
    std::string_view letters;
    unsigned value;
};

/// From large to small: thousands, then nine, five, four and one of each smaller place.
constexpr std::array<roman_digit, 13> roman_digits{{{"M", 1000},
                                                    {"CM", 900},
                                                    {"D", 500},
                                                    {"CD", 400},
                                                    {"C", 100},
                                                    {"XC", 90},
                                                    {"L", 50},
                                                    {"XL", 40},
                                                    {"X", 10},
                                                    {"IX", 9},
                                                    {"V", 5},
                                                    {"IV", 4},
                                                    {"I", 1}}};

constexpr std::string_view roman_letters = "IVXLCDM";

struct roman_reading {
    unsigned value = 0;
    std::size_t size = 0; ///< how many letters belong to it
};

/// The longest canonical numeral at the beginning of `text`.
constexpr roman_reading read_roman(std::string_view text) noexcept {
    roman_reading read;
    auto const take = [&](roman_digit const& digit) {
        if (text.substr(read.size, digit.letters.size()) != digit.letters) return false;
        read.size += digit.letters.size();
        read.value += digit.value;
        return true;
    };
    auto const take_ones = [&](roman_digit const& digit) {
        for (int i = 0; i < 3 && take(digit); ++i) {}
    };
    take_ones(roman_digits[0]);
    for (std::size_t place = 1; place < roman_digits.size(); place += 4) {
        if (take(roman_digits[place]) || take(roman_digits[place + 2])) continue;
        (void)take(roman_digits[place + 1]);
        take_ones(roman_digits[place + 3]);
    }
    return read;
}

/// The capitals that a character stands for in a tolerated numeral; a blank for any other character.
constexpr std::string_view roman_capitals(char32_t c) noexcept {
    constexpr std::array<std::string_view, 16> forms{"I",  "II", "III", "IV",  "V", "VI", "VII", "VIII",
                                                     "IX", "X",  "XI",  "XII", "L", "C",  "D",   "M"};
    if (c >= 0x2160 && c < 0x2180) return forms[(c - 0x2160) % forms.size()];
    if (c == 0x0406 || c == 0x0456) return "I";
    auto const found = letter_of(c);
    auto const capital = code_point_of({found.index, found.tone, true, false});
    auto const at = capital < 0x80 ? roman_letters.find(static_cast<char>(capital)) : std::string_view::npos;
    return found && at != std::string_view::npos ? roman_letters.substr(at, 1) : " ";
}

} // namespace

std::optional<decimal> quotient(decimal dividend, decimal divisor, unsigned scale) noexcept {
    constexpr std::uint64_t most = 999'999'999'999'999'999;
    auto const by = magnitude(divisor.mantissa());
    if (by == 0 || scale > decimal::max_scale) return std::nullopt;
    bool const negative = (dividend.mantissa() < 0) != (divisor.mantissa() < 0);
    auto whole = magnitude(dividend.mantissa()) / by;
    auto rest = magnitude(dividend.mantissa()) % by;
    auto shift = static_cast<int>(scale + divisor.scale()) - static_cast<int>(dividend.scale());
    for (; shift > 0; --shift) {
        // Ten times the rest, one at a time: it is below twice the divisor after each step, which fits.
        std::uint64_t digit = 0;
        std::uint64_t sum = 0;
        for (int i = 0; i < 10; ++i) {
            sum += rest;
            if (sum >= by) {
                sum -= by;
                ++digit;
            }
        }
        rest = sum;
        if (whole > (most - digit) / 10) return std::nullopt;
        whole = whole * 10 + digit;
    }
    bool up = rest >= by - rest;
    for (; shift < 0; ++shift) {
        up = whole % 10 >= 5;
        whole /= 10;
    }
    whole += up ? 1 : 0;
    if (whole > most) return std::nullopt;
    auto const mantissa = static_cast<std::int64_t>(whole);
    return decimal{negative ? -mantissa : mantissa, scale};
}

std::string to_string(decimal value, digit_style style) {
    auto const digits = digits_of(magnitude(value.mantissa()), value.scale() + 1);
    auto const whole = digits.size() - value.scale();
    std::string text = value.mantissa() < 0 ? "-" : "";
    for (std::size_t i = 0; i < whole; ++i) {
        if (style == digit_style::grouped && i > 0 && (whole - i) % group_size == 0) text.push_back('.');
        text.push_back(digits[i]);
    }
    if (value.scale() > 0) text.append(1, style == digit_style::machine ? '.' : ',').append(digits, whole);
    return text;
}

std::string to_string(numeral const& number) {
    return to_string(number.value, number.grouped ? digit_style::grouped : digit_style::plain) +
           (number.percent ? "%" : "");
}

result<numeral> parse_number(std::string_view text) {
    return strict_reader{text}.read_all();
}

result<repaired_numeral> parse_number_lenient(std::string_view text) {
    repaired_numeral repaired;
    auto strict = without_blanks(text, repaired.repairs);
    if (!repaired.repairs.blank_groups) exchange_english_marks(strict.text, repaired.repairs);
    auto const number = parse_number(strict.text);
    if (!number) return strict.in_original(number.error(), text.size());
    repaired.number = *number;
    return repaired;
}

result<numeral_match> match_number(tokenizer& words) {
    constexpr std::size_t longest_run = 64;
    auto ahead = words;
    auto next = ahead.next();
    if (!next.is(token_kind::number)) return {errc::unexpected_character, next.where.begin};
    rewritten run;
    numeral_match match;
    match.where = next.where;
    bool too_long = false;
    for (;;) {
        too_long = too_long || next.digits() > decimal::max_scale + 1 || run.text.size() > longest_run;
        if (!too_long) add_digits(run, next);
        match.where.end = next.where.end;
        words = ahead;
        auto const mark = ahead.next();
        if (!mark.touches() || !(mark.is(U'.') || mark.is(U','))) break;
        next = ahead.next();
        if (!next.is(token_kind::number) || !next.touches()) break;
        if (!too_long) run.add(static_cast<char>(mark.mark), mark.where.begin);
    }
    if (too_long) return {errc::out_of_range, match.where.begin};
    strict_reader reader{run.text};
    auto const number = reader.read_unsigned();
    if (!number) return run.in_original(number.error(), match.where.end);
    if (reader.offset() != run.text.size()) return {errc::numeral_form, run.offsets[reader.offset()]};
    match.number = *number;
    ahead = words;
    if (auto const sign = ahead.next(); sign.is(U'%') && sign.before <= gap::blank) {
        match.number.percent = true;
        match.where.end = sign.where.end;
        words = ahead;
    }
    return match;
}

result<unsigned> parse_roman(std::string_view text) {
    if (text.empty()) return {errc::empty_input, 0};
    auto const read = read_roman(text);
    if (read.size == text.size()) return read.value;
    bool const letter = roman_letters.find(text[read.size]) != std::string_view::npos;
    return {letter ? errc::numeral_form : errc::unexpected_character, read.size};
}

result<unsigned> parse_roman_lenient(std::string_view text) {
    rewritten strict;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode_utf8(text, at);
        for (char const capital : roman_capitals(c.value)) strict.add(capital, at);
        at += c.size;
    }
    auto const value = parse_roman(strict.text);
    if (!value) return strict.in_original(value.error(), text.size());
    return value;
}

unsigned roman_value(syllable word) noexcept {
    std::array<char, syllable::max_letters> capitals{};
    auto const letters = word.letters();
    if (word.tone() != tone::ngang) return 0;
    for (unsigned i = 0; i < letters; ++i) {
        auto const code = code_point_of({word.letter_index(i), tone::ngang, true, false});
        capitals[i] = code < 0x80 ? static_cast<char>(code) : ' ';
    }
    auto const read = read_roman({capitals.data(), letters});
    return read.size == letters ? read.value : 0;
}

std::string to_roman(unsigned value) {
    if (value == 0 || value > max_roman) throw error{failure{errc::out_of_range, 0}};
    std::string text;
    for (auto const& digit : roman_digits)
        for (; value >= digit.value; value -= digit.value) text += digit.letters;
    return text;
}

} // namespace cchc
