// SPDX-License-Identifier: BSL-1.0
#include "document/units.hpp"

#include <array>

namespace cchc::detail {
namespace {

using enum provision_level;

constexpr std::uint64_t most_units = 999;

constexpr std::uint32_t roman_digit(char c) noexcept {
    switch (c) {
    case 'I': return 1;
    case 'V': return 5;
    case 'X': return 10;
    case 'L': return 50;
    default: return 0;
    }
}

/// The value of a Roman numeral in capitals; 0 for anything else. C, D and M number nothing here.
constexpr std::uint32_t roman(std::string_view letters) noexcept {
    constexpr std::size_t longest = 7;
    if (letters.size() > longest) return 0;
    std::uint32_t value = 0;
    std::uint32_t before = 100;
    for (char const c : letters) {
        auto const now = roman_digit(c);
        if (now == 0) return 0;
        value += before < now ? now - 2 * before : now;
        before = now;
    }
    return value;
}

struct point_letter {
    syllable letter;
    std::string_view path;
};

/// Of points, in order (Decree 30/2020/NĐ-CP, Annex I, II.6).
constexpr std::array point_letters{
    point_letter{"a"_vn, "a"},  point_letter{"b"_vn, "b"}, point_letter{"c"_vn, "c"}, point_letter{"d"_vn, "d"},
    point_letter{"đ"_vn, "dd"}, point_letter{"e"_vn, "e"}, point_letter{"g"_vn, "g"}, point_letter{"h"_vn, "h"},
    point_letter{"i"_vn, "i"},  point_letter{"k"_vn, "k"}, point_letter{"l"_vn, "l"}, point_letter{"m"_vn, "m"},
    point_letter{"n"_vn, "n"},  point_letter{"o"_vn, "o"}, point_letter{"p"_vn, "p"}, point_letter{"q"_vn, "q"},
    point_letter{"r"_vn, "r"},  point_letter{"s"_vn, "s"}, point_letter{"t"_vn, "t"}, point_letter{"u"_vn, "u"},
    point_letter{"v"_vn, "v"},  point_letter{"x"_vn, "x"}, point_letter{"y"_vn, "y"}};

std::uint32_t letter_place(token const& t) noexcept {
    if (t.word.letters() != 1) return 0;
    for (std::size_t i = 0; i < point_letters.size(); ++i)
        if (t.is(point_letters[i].letter)) return static_cast<std::uint32_t>(i + 1);
    return 0;
}

std::string lower(std::string_view letters) {
    std::string small{letters};
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

class marker_reader {
public:
    marker_reader(page const& p, std::size_t i) : p_{p}, first_{i}, at_{i} {}

    std::optional<unit_marker> read() {
        auto const& t = p_[at_];
        if (t.is(token_kind::number)) return numbered();
        if (!t.is(token_kind::word)) return std::nullopt;
        if (t.capital)
            if (auto const level = named_level()) return named(*level);
        return lettered();
    }

private:
    [[nodiscard]] std::optional<provision_level> named_level() noexcept {
        if (p_.says(at_, {"tiểu"_vn, "mục"_vn})) {
            at_ += 2;
            return subsection;
        }
        auto const& t = p_[at_];
        std::optional<provision_level> level;
        if (t.is("điều"_vn)) level = article;
        else if (t.is("chương"_vn)) level = chapter;
        else if (t.is("mục"_vn)) level = section;
        else if (t.is("phần"_vn)) level = part;
        if (level) ++at_;
        return level;
    }

    /// A number, a Roman numeral, or "thứ nhất".
    [[nodiscard]] std::uint32_t ordinal_word() noexcept {
        constexpr std::array spelt{"nhất"_vn, "hai"_vn, "ba"_vn, "tư"_vn, "năm"_vn, "sáu"_vn, "bảy"_vn, "tám"_vn};
        auto const& t = p_[at_];
        if (t.before >= gap::line) return 0;
        if (t.is(token_kind::number)) {
            ++at_;
            return t.value <= most_units ? static_cast<std::uint32_t>(t.value) : 0;
        }
        if (t.is("thứ"_vn)) {
            for (std::size_t i = 0; i < spelt.size(); ++i)
                if (p_[at_ + 1].is(spelt[i])) {
                    at_ += 2;
                    return static_cast<std::uint32_t>(i + 1);
                }
            return 0;
        }
        auto const value = t.upper ? roman(surface(p_.text(), t.where)) : 0;
        if (value != 0) ++at_;
        return value;
    }

    std::optional<unit_marker> named(provision_level level) {
        unit_marker m;
        m.level = level;
        m.named = true;
        m.number = ordinal_word();
        if (m.number == 0) return std::nullopt;
        read_suffix(m);
        if (!ends_named(level)) return std::nullopt;
        m.ordinal = std::to_string(m.number) + m.suffix;
        m.where = {first_, at_};
        return m;
    }

    /// "5a": a letter that touches the number.
    void read_suffix(unit_marker& m) {
        auto const& t = p_[at_];
        bool const letter = t.is(token_kind::word) && t.touches() && letter_place(t) != 0 && !t.upper;
        if (!letter || !p_[at_ - 1].is(token_kind::number)) return;
        m.suffix = point_letters[letter_place(t) - 1].path;
        ++at_;
    }

    /// An article has a dot, or stands alone; a chapter may be followed by its title in capitals.
    [[nodiscard]] bool ends_named(provision_level level) noexcept {
        auto const& t = p_[at_];
        if (t.before >= gap::line) return true;
        bool const mark = t.is(U'.') || t.is(U':') || (t.is(U'-') && level != article);
        if (mark) {
            ++at_;
            return !p_[at_].is(token_kind::number) || !p_[at_].touches();
        }
        return level != article && t.upper;
    }

    /// 1.  1.1.  1.1  2a.  1)  (1) is no unit.
    std::optional<unit_marker> numbered() {
        constexpr std::uint8_t deepest = 4;
        unit_marker m;
        m.level = clause;
        for (;;) {
            auto const& t = p_[at_];
            if (t.value > most_units || t.value == 0) return std::nullopt;
            m.above = m.number;
            m.number = static_cast<std::uint32_t>(t.value);
            ++m.depth;
            m.ordinal += (m.depth > 1 ? "." : "") + std::to_string(t.value);
            ++at_;
            bool const more =
                p_[at_].is(U'.') && p_[at_].touches() && p_[at_ + 1].is(token_kind::number) && p_[at_ + 1].touches();
            if (!more || m.depth == deepest) break;
            ++at_;
        }
        if (m.depth == 1) {
            read_suffix(m);
            m.ordinal += m.suffix;
        }
        auto const& end = p_[at_];
        bool const closed = end.touches() && (end.is(U'.') || (end.is(U')') && m.depth == 1) || end.is(U'/'));
        if (closed) ++at_;
        else if (m.depth == 1 || !p_[at_].is(token_kind::word) || !p_[at_].capital) return std::nullopt;
        auto const& next = p_[at_];
        if (closed && (!next || next.touches()) && !next.capital && !next.is(U'[') && !is_quote(next))
            return std::nullopt;
        if (next.is(token_kind::number) && next.touches()) return std::nullopt;
        m.where = {first_, at_};
        return m;
    }

    [[nodiscard]] static bool is_quote(token const& t) noexcept { return t.is(U'\u201C') || t.is(U'"'); }

    /// a)  đ)  I.  A.  a1)
    std::optional<unit_marker> lettered() {
        auto const& t = p_[at_];
        unit_marker m;
        auto const letters = surface(p_.text(), t.where);
        if (t.upper && (p_[at_ + 1].is(U'.') || p_[at_ + 1].is(U'/')) && p_[at_ + 1].touches() &&
            !p_[at_ + 2].touches()) {
            m.number = roman(letters);
            m.level = section;
            m.ordinal = std::to_string(m.number);
            if (m.number == 0 && letters.size() == 1) {
                m.level = part;
                m.ordinal = lower(letters);
                m.number = static_cast<std::uint32_t>(letters[0] - 'A' + 1);
            }
            m.where = {first_, at_ + 2};
            return m.number != 0 ? std::optional{m} : std::nullopt;
        }
        auto const place = letter_place(t);
        if (place == 0 || t.upper) return std::nullopt;
        ++at_;
        m.level = point;
        m.number = place;
        m.ordinal = point_letters[place - 1].path;
        if (p_[at_].is(token_kind::number) && p_[at_].touches() && p_[at_].value <= most_units) {
            m.level = subpoint;
            m.above = place;
            m.number = static_cast<std::uint32_t>(p_[at_].value);
            m.ordinal += std::to_string(m.number);
            ++at_;
        }
        auto const& end = p_[at_];
        if (!end.touches() || !(end.is(U')') || (end.is(U'.') && m.level == point))) return std::nullopt;
        ++at_;
        m.where = {first_, at_};
        return m;
    }

    page const& p_;
    std::size_t first_;
    std::size_t at_;
};

} // namespace

std::uint32_t roman_value(std::string_view letters) noexcept {
    return roman(letters);
}

std::optional<unit_marker> unit_marker_at(page const& p, std::size_t i) {
    return marker_reader{p, i}.read();
}

} // namespace cchc::detail
