// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/points.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/rational.hpp>

#include <cchc/text/numeral.hpp>

namespace cchc {

using boost::multiprecision::cpp_int;

namespace detail {

/// What goes on where 64 bits end.
struct wide_ratio {
    boost::rational<cpp_int> number;

    static wide_ratio of(points const& value) {
        if (auto const* const wide = value.wide_.get()) return *wide;
        wide_ratio ratio;
        ratio.number.assign(value.numerator_, value.denominator_);
        return ratio;
    }

    /// `value` changed by `change(number, other)`. Wide numbers are dear: `other` is copied only when it is not wide yet.
    template <class Change> static points changed(points const& value, points const& other, Change change) {
        auto ratio = of(value);
        if (auto const* const wide = other.wide_.get()) change(ratio.number, wide->number);
        else change(ratio.number, of(other).number);
        return to_points(std::move(ratio));
    }

    static points to_points(wide_ratio&& ratio) {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        auto const& above = ratio.number.numerator();
        auto const& below = ratio.number.denominator();
        points value;
        if (above <= most && above >= -most && below <= most) {
            value.numerator_ = above.convert_to<std::int64_t>();
            value.denominator_ = below.convert_to<std::int64_t>();
            return value;
        }
        if (bits(above) > points::max_bits || bits(below) > points::max_bits)
            throw error{failure{errc::out_of_range, 0}};
        value.wide_ = wide_handle{std::move(ratio)};
        return value;
    }

    static unsigned bits(cpp_int const& number) {
        if (number.is_zero()) return 0;
        return static_cast<unsigned>(number < 0 ? msb(cpp_int{-number}) : msb(number)) + 1U;
    }
};

wide_handle::wide_handle(wide_ratio&& number) : number_{new wide_ratio{std::move(number)}} {}

wide_ratio const* wide_handle::copy(wide_ratio const& number) {
    return new wide_ratio{number};
}

void wide_handle::destroy(wide_ratio const* number) noexcept {
    delete number;
}

} // namespace detail

namespace {

using detail::wide_ratio;

/// Two fractions of 64-bit integers, added. Nothing when 64 bits do not hold what comes between.
bool add(std::int64_t& numerator, std::int64_t& denominator, std::int64_t other, std::int64_t below) noexcept {
    std::int64_t sum = 0;
    if (denominator == below) {
        if (__builtin_add_overflow(numerator, other, &sum)) return false;
        if (sum == std::numeric_limits<std::int64_t>::min()) return false;
        auto const common = denominator == 1 ? 1 : std::gcd(sum, denominator);
        numerator = sum / common;
        denominator /= common;
        return true;
    }
    auto const common = std::gcd(denominator, below);
    std::int64_t left = 0;
    std::int64_t right = 0;
    std::int64_t all = 0;
    if (__builtin_mul_overflow(numerator, below / common, &left) ||
        __builtin_mul_overflow(other, denominator / common, &right) || __builtin_add_overflow(left, right, &sum) ||
        __builtin_mul_overflow(denominator, below / common, &all) || sum == std::numeric_limits<std::int64_t>::min())
        return false;
    auto const shared = common == 1 ? 1 : std::gcd(sum, common);
    numerator = sum / shared;
    denominator = all / shared;
    return true;
}

/// Likewise multiplied.
bool multiply(std::int64_t& numerator, std::int64_t& denominator, std::int64_t other, std::int64_t below) noexcept {
    if (other == 1 && below == 1) return true;
    auto const first = std::gcd(numerator, below);
    auto const second = std::gcd(other, denominator);
    std::int64_t product = 0;
    std::int64_t all = 0;
    if (first == 0 || second == 0 || __builtin_mul_overflow(numerator / first, other / second, &product) ||
        __builtin_mul_overflow(denominator / second, below / first, &all) ||
        product == std::numeric_limits<std::int64_t>::min())
        return false;
    numerator = product;
    denominator = all;
    return true;
}

/// The quotient, rounded to a whole number.
cpp_int rounded_quotient(cpp_int const& dividend, cpp_int const& divisor, rounding how) {
    cpp_int quotient;
    cpp_int rest;
    divide_qr(cpp_int{abs(dividend)}, divisor, quotient, rest);
    cpp_int const twice = rest * 2;
    bool const away = how == rounding::up        ? !rest.is_zero()
                      : how == rounding::down    ? false
                      : how == rounding::half_up ? twice >= divisor
                                                 : twice > divisor || (twice == divisor && bit_test(quotient, 0));
    if (away) ++quotient;
    return dividend < 0 ? cpp_int{-quotient} : quotient;
}

cpp_int power_of_ten(unsigned exponent) {
    return pow(cpp_int{10}, exponent);
}

/// Digits with a decimal point before the last `decimals` of them.
std::string with_point(cpp_int const& scaled, unsigned decimals) {
    auto digits = cpp_int{abs(scaled)}.str();
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals != 0) digits.insert(digits.size() - decimals, 1, '.');
    return (scaled < 0 ? "-" : "") + digits;
}

/// How many decimals a fraction in lowest terms needs; nothing when they never end.
std::optional<unsigned> decimals_of(cpp_int denominator) {
    unsigned twos = 0;
    unsigned fives = 0;
    for (; denominator % 2 == 0; denominator /= 2) ++twos;
    for (; denominator % 5 == 0; denominator /= 5) ++fives;
    if (denominator != 1) return std::nullopt;
    return std::max(twos, fives);
}

std::string small_decimal(std::int64_t numerator, unsigned decimals) {
    auto digits = std::to_string(numerator < 0 ? -numerator : numerator);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals != 0) digits.insert(digits.size() - decimals, 1, '.');
    return numerator < 0 ? '-' + digits : digits;
}

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

constexpr std::size_t most_digits = points::max_bits / 4;

/// The places of digits from `at` on.
std::size_t digits_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_digit(text[at])) ++at;
    return at;
}

/// What stands where a digit should.
failure no_digit(std::string_view text, std::size_t at) noexcept {
    return {at >= text.size() ? errc::unexpected_end : errc::unexpected_character, std::min(at, text.size())};
}

cpp_int number_of(std::string digits) {
    auto const first = digits.find_first_not_of('0'); // a leading zero would mean octal
    return first == std::string::npos ? cpp_int{0} : cpp_int{digits.substr(first)};
}

points from_small(std::int64_t mantissa, unsigned scale) {
    std::int64_t ten = 1;
    for (; scale > 0; --scale) ten *= 10;
    return points{mantissa, ten};
}

} // namespace

points::points(std::int64_t numerator, std::int64_t denominator) {
    if (denominator == 0) throw error{failure{errc::out_of_range, 0}};
    if (denominator == 1 && numerator > std::numeric_limits<std::int64_t>::min()) {
        numerator_ = numerator;
        return;
    }
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    if (numerator == least || denominator == least) {
        *this = wide_ratio::to_points({boost::rational<cpp_int>{cpp_int{numerator}, cpp_int{denominator}}});
        return;
    }
    auto const common = std::gcd(numerator, denominator);
    numerator_ = numerator / common * (denominator < 0 ? -1 : 1);
    denominator_ = (denominator < 0 ? -denominator : denominator) / common;
}

points::points(decimal value) : points{from_small(value.mantissa(), value.scale())} {}

points::points(std::string_view text) : points{parse_points(text).value()} {}

int points::sign() const noexcept {
    auto const* const wide = wide_.get();
    if (wide != nullptr) return wide->number.numerator() < 0 ? -1 : 1;
    return numerator_ < 0 ? -1 : numerator_ > 0 ? 1 : 0;
}

points& points::operator+=(points const& other) {
    if (other.is_zero()) return *this;
    if (is_zero()) return *this = other;
    bool const small = wide_.get() == nullptr && other.wide_.get() == nullptr;
    if (small && add(numerator_, denominator_, other.numerator_, other.denominator_)) return *this;
    return *this = wide_ratio::changed(*this, other, [](auto& a, auto const& b) { a += b; });
}

points& points::operator-=(points const& other) {
    if (other.is_zero()) return *this;
    bool const small = wide_.get() == nullptr && other.wide_.get() == nullptr;
    if (small && other.numerator_ != std::numeric_limits<std::int64_t>::min() &&
        add(numerator_, denominator_, -other.numerator_, other.denominator_))
        return *this;
    return *this = wide_ratio::changed(*this, other, [](auto& a, auto const& b) { a -= b; });
}

points& points::operator*=(points const& other) {
    bool const small = wide_.get() == nullptr && other.wide_.get() == nullptr;
    if (small && multiply(numerator_, denominator_, other.numerator_, other.denominator_)) return *this;
    return *this = wide_ratio::changed(*this, other, [](auto& a, auto const& b) { a *= b; });
}

points& points::operator/=(points const& other) {
    if (other.is_zero()) throw error{failure{errc::out_of_range, 0}};
    bool const small = wide_.get() == nullptr && other.wide_.get() == nullptr &&
                       other.numerator_ != std::numeric_limits<std::int64_t>::min();
    bool const below = other.numerator_ < 0;
    if (small && multiply(numerator_, denominator_, below ? -other.denominator_ : other.denominator_,
                          below ? -other.numerator_ : other.numerator_))
        return *this;
    return *this = wide_ratio::changed(*this, other, [](auto& a, auto const& b) { a /= b; });
}

std::strong_ordering operator<=>(points const& a, points const& b) {
    if (a.wide_.get() == nullptr && b.wide_.get() == nullptr) {
        if (a.denominator_ == b.denominator_) return a.numerator_ <=> b.numerator_;
        std::int64_t left = 0;
        std::int64_t right = 0;
        if (!__builtin_mul_overflow(a.numerator_, b.denominator_, &left) &&
            !__builtin_mul_overflow(b.numerator_, a.denominator_, &right))
            return left <=> right;
    }
    auto const x = wide_ratio::of(a);
    auto const y = wide_ratio::of(b);
    cpp_int const left = x.number.numerator() * y.number.denominator();
    cpp_int const right = y.number.numerator() * x.number.denominator();
    return left.compare(right) <=> 0;
}

bool operator==(points const& a, points const& b) noexcept {
    auto const* const left = a.wide_.get();
    auto const* const right = b.wide_.get();
    if (left == nullptr && right == nullptr) return a.numerator_ == b.numerator_ && a.denominator_ == b.denominator_;
    return left != nullptr && right != nullptr && left->number == right->number;
}

std::optional<std::pair<std::int64_t, std::int64_t>> points::fraction() const noexcept {
    if (wide_.get() != nullptr) return std::nullopt;
    return std::pair{numerator_, denominator_};
}

std::size_t points::hash() const noexcept {
    if (auto const* const wide = wide_.get())
        return detail::combine_hashes(hash_value(wide->number.numerator()), hash_value(wide->number.denominator()));
    return detail::combine_hashes(std::hash<std::int64_t>{}(numerator_), std::hash<std::int64_t>{}(denominator_));
}

result<points> parse_points(std::string_view text) {
    if (text.empty()) return {errc::empty_input, 0};
    std::size_t const first = text.front() == '-' ? 1 : 0;
    auto const whole_end = digits_end(text, first);
    if (whole_end == first) return no_digit(text, first);
    if (whole_end - first > most_digits) return {errc::out_of_range, first + most_digits};
    auto at = whole_end;
    std::string digits{text.substr(first, whole_end - first)};
    cpp_int below = 1;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        auto const end = digits_end(text, at + 1);
        if (end == at + 1) return no_digit(text, end);
        if (end - at > most_digits / 2) return {errc::out_of_range, at + most_digits / 2};
        digits += text.substr(at + 1, end - at - 1);
        if (end == text.size() && digits.size() <= 18) {
            std::int64_t mantissa = 0;
            for (char const c : digits) mantissa = mantissa * 10 + (c - '0');
            return from_small(first == 1 ? -mantissa : mantissa, static_cast<unsigned>(end - at - 1));
        }
        below = power_of_ten(static_cast<unsigned>(end - at - 1));
        at = end;
    } else if (at < text.size() && text[at] == '/') {
        auto const end = digits_end(text, at + 1);
        if (end == at + 1) return no_digit(text, end);
        if (end - at > most_digits) return {errc::out_of_range, at + most_digits};
        below = number_of(std::string{text.substr(at + 1, end - at - 1)});
        if (below.is_zero()) return {errc::out_of_range, at + 1};
        at = end;
    }
    if (at != text.size()) return {errc::trailing_characters, at};
    if (below == 1 && digits.size() <= 18) {
        auto const whole = static_cast<std::int64_t>(number_of(std::move(digits)));
        return points{first == 1 ? -whole : whole};
    }
    cpp_int above = number_of(std::move(digits));
    if (first == 1) above = -above;
    return wide_ratio::to_points({boost::rational<cpp_int>{above, below}});
}

std::string to_string(points const& value) {
    if (auto const small = value.fraction()) {
        auto const [numerator, denominator] = *small;
        std::int64_t scaled = 0;
        std::int64_t ten = 1;
        for (unsigned decimals = 0; decimals <= 18; ++decimals) {
            if (ten % denominator == 0 && !__builtin_mul_overflow(numerator, ten / denominator, &scaled))
                return small_decimal(scaled, decimals);
            if (decimals < 18) ten *= 10;
        }
    }
    auto const number = wide_ratio::of(value).number;
    if (auto const decimals = decimals_of(number.denominator()); decimals && *decimals < most_digits / 2)
        return with_point(number.numerator() * (power_of_ten(*decimals) / number.denominator()), *decimals);
    return number.numerator().str() + '/' + number.denominator().str();
}

std::string to_string(points const& value, unsigned decimals, rounding how) {
    auto const scale = std::min(decimals, decimal::max_scale);
    auto const number = wide_ratio::of(value).number;
    auto const scaled = rounded_quotient(number.numerator() * power_of_ten(scale), number.denominator(), how);
    return with_point(scaled, scale);
}

std::string to_string(points const& value, unsigned decimals, rounding how, digit_style style) {
    auto text = to_string(value, decimals, how);
    if (style == digit_style::machine) return text;
    auto const point = std::min(text.find('.'), text.size());
    if (point != text.size()) text[point] = ',';
    if (style == digit_style::grouped)
        for (auto at = point; at > 3 && is_digit(text[at - 4]); at -= 3) text.insert(at - 3, 1, '.');
    return text;
}

points rounded(points const& value, unsigned decimals, rounding how) {
    auto const scale = std::min(decimals, decimal::max_scale);
    auto const number = wide_ratio::of(value).number;
    auto const ten = power_of_ten(scale);
    auto const scaled = rounded_quotient(number.numerator() * ten, number.denominator(), how);
    return wide_ratio::to_points({boost::rational<cpp_int>{scaled, ten}});
}

std::optional<points> percent_of(points const& part, points const& whole) {
    if (whole.is_zero()) return std::nullopt;
    return part * points{100} / whole;
}

} // namespace cchc
