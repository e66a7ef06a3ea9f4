// SPDX-License-Identifier: BSL-1.0
#include "time/usual_date.hpp"

#include "time/day_match.hpp"

namespace cchc::detail {
namespace {

/// Takes bytes from the front of a text.
class byte_reader {
public:
    byte_reader(std::string_view text, std::size_t at) noexcept : text_{text}, at_{at} {}

    [[nodiscard]] std::size_t offset() const noexcept { return at_; }
    [[nodiscard]] unsigned look(std::size_t ahead = 0) const noexcept {
        return at_ + ahead < text_.size() ? static_cast<unsigned char>(text_[at_ + ahead]) : 0U;
    }
    bool take(std::string_view bytes) noexcept {
        if (text_.compare(at_, bytes.size(), bytes) != 0) return false;
        at_ += bytes.size();
        return true;
    }
    /// Digits as long as they last, at most `most`; how many.
    unsigned take_digits(unsigned most, unsigned& value) noexcept {
        unsigned count = 0;
        for (value = 0; count < most && look() >= '0' && look() <= '9'; ++count, ++at_)
            value = value * 10 + (look() - '0');
        return count;
    }

private:
    std::string_view text_;
    std::size_t at_;
};

/// Whether the year ends the date: no number or date goes on, and no "(âm lịch)" may follow.
bool ends_here(byte_reader const& bytes) noexcept {
    auto const next = bytes.look();
    if (next >= 0x80 || next == '/' || (next >= '0' && next <= '9')) return false;
    std::size_t ahead = 0;
    while (bytes.look(ahead) == ' ' || bytes.look(ahead) == '\n' || bytes.look(ahead) == '\t' ||
           bytes.look(ahead) == '\r')
        ++ahead;
    auto const word = bytes.look(ahead);
    return word != '(' && word != 0xC3 && word != 0xC2 && word != 0xE2 && (word | 0x20U) != 'a';
}

} // namespace

std::optional<date_match> read_usual_date(std::string_view text, std::size_t at) noexcept {
    if (at < text.size() && text[at] == ' ') ++at;
    byte_reader bytes{text, at};
    unsigned day = 0;
    unsigned month = 0;
    unsigned year = 0;
    if (!bytes.take("ngày ")) return std::nullopt;
    auto const day_digits = bytes.take_digits(2, day);
    if (day_digits == 0) return std::nullopt;
    bool const in_words = bytes.take(" tháng ");
    if (!in_words && !bytes.take("/")) return std::nullopt;
    auto const month_digits = bytes.take_digits(2, month);
    if (month_digits == 0 || !bytes.take(in_words ? " năm " : "/")) return std::nullopt;
    if (bytes.take_digits(4, year) != 4 || !ends_here(bytes)) return std::nullopt;
    auto match = make_day_match({at, bytes.offset()}, day, month, year);
    if (match) match->official_zeros = day_digits == 2 && month_digits == (month <= 2 || month >= 10 ? 2U : 1U);
    return match;
}

} // namespace cchc::detail
