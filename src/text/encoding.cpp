// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/encoding.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <cchc/text/letter.hpp>
#include <cchc/text/syllable.hpp>
#include <cchc/text/utf8.hpp>

#include "text/encoding_reader.hpp"
#include "text/encoding_tables.hpp"
#include "text/syllable_form.hpp"

namespace cchc {
namespace {

struct encoding_name {
    std::string_view name; ///< in lower case, letters and digits only
    text_encoding encoding;
};

constexpr auto names = std::to_array<encoding_name>({
    {"unknown", text_encoding::unknown},
    {"utf8", text_encoding::utf8},
    {"ascii", text_encoding::utf8},
    {"usascii", text_encoding::utf8},
    {"utf8twice", text_encoding::utf8_twice},
    {"tcvn3", text_encoding::tcvn3},
    {"tcvn", text_encoding::tcvn3},
    {"tcvn5712", text_encoding::tcvn3},
    {"abc", text_encoding::tcvn3},
    {"vntime", text_encoding::tcvn3},
    {"tcvn3capitals", text_encoding::tcvn3_capitals},
    {"vntimeh", text_encoding::tcvn3_capitals},
    {"vni", text_encoding::vni},
    {"vniwin", text_encoding::vni},
    {"vniwindows", text_encoding::vni},
    {"vnitimes", text_encoding::vni},
    {"viqr", text_encoding::viqr},
    {"windows1258", text_encoding::windows_1258},
    {"cp1258", text_encoding::windows_1258},
    {"viscii", text_encoding::viscii},
});

constexpr bool is_separator(char c) noexcept {
    return c == ' ' || c == '-' || c == '_' || c == '.';
}

constexpr char lower_ascii(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool is_called(std::string_view given, std::string_view name) noexcept {
    for (char const c : given) {
        if (is_separator(c)) continue;
        if (name.empty() || lower_ascii(c) != name.front()) return false;
        name.remove_prefix(1);
    }
    return name.empty();
}

/// Writes `code` over the UTF-8 at `at`; it has as many bytes as what stood there.
void overwrite(std::string& text, std::size_t at, char32_t code) {
    std::string written;
    append_utf8(written, code);
    text.replace(at, written.size(), written);
}

/// Makes capitals of the letters from `begin` to `end` that `chosen` takes. No letter of Vietnamese changes its size with its case.
template <class Predicate>
void raise(std::string& text, std::size_t begin, std::size_t end, Predicate chosen) {
    while (begin < end) {
        auto const c = decode_utf8(text, begin);
        auto l = letter_of(c.value);
        if (l && !l.upper && !l.lookalike && chosen(l)) {
            l.upper = true;
            overwrite(text, begin, code_point_of(l));
        }
        begin += c.size;
    }
}

/// Gives vowels with tones the case of their words, in text in which all of them are small.
///
/// A word with a capital behind its first letter is in capitals (`QUYếT`), one with another small letter is not (`Quyết`), and one with
/// neither (`Về`) goes with its neighbours in the line: between words in capitals, or next to one at an end of the line.
class capital_restorer {
public:
    explicit capital_restorer(std::string& text) : text_{text} {}

    void run() {
        for (std::size_t at = 0; at < text_.size();) {
            auto const c = decode_utf8(text_, at);
            auto const l = letter_of(c.value);
            if (l) {
                add(l, at);
            } else {
                end_word(at);
                if (c.value == U'\n') end_line(at);
            }
            at += c.size;
        }
        end_word(text_.size());
        end_line(text_.size());
    }

private:
    enum class neighbour : std::uint8_t { none, small, capitals };

    void add(letter l, std::size_t at) noexcept {
        if (letters_++ == 0) begin_ = at;
        spelt_ = spelt_ && word_.append(l);
        if (l.tone != tone::ngang) return;
        small_ = small_ || !l.upper;
        capital_ = capital_ || l.upper;
        inner_capital_ = inner_capital_ || (l.upper && letters_ > 1);
    }

    void end_word(std::size_t end) {
        if (letters_ == 0) return;
        if (small_) {
            waiting_ = false;
            left_ = neighbour::small;
        } else if (inner_capital_) {
            raise_toned(begin_, end);
            // An abbreviation is in capitals wherever it stands.
            if (spelt_ && detail::is_well_formed(word_)) meet_capitals();
        } else {
            if (!waiting_) waiting_from_ = begin_;
            all_have_capitals_ = (!waiting_ || all_have_capitals_) && capital_;
            waiting_ = true;
        }
        word_ = {};
        letters_ = 0;
        spelt_ = true;
        small_ = capital_ = inner_capital_ = false;
    }

    void meet_capitals() {
        bool const between = left_ == neighbour::capitals || (left_ == neighbour::none && all_have_capitals_);
        if (waiting_ && between) raise_toned(waiting_from_, begin_);
        waiting_ = false;
        left_ = neighbour::capitals;
    }

    void end_line(std::size_t end) {
        if (waiting_ && left_ == neighbour::capitals && all_have_capitals_) raise_toned(waiting_from_, end);
        waiting_ = false;
        left_ = neighbour::none;
    }

    void raise_toned(std::size_t begin, std::size_t end) {
        raise(text_, begin, end, [](letter l) { return l.tone != tone::ngang; });
    }

    std::string& text_;
    std::size_t begin_ = 0; ///< of the word that is read
    syllable word_;
    std::size_t letters_ = 0;
    bool spelt_ = true;
    bool small_ = false;
    bool capital_ = false;
    bool inner_capital_ = false;

    neighbour left_ = neighbour::none; ///< the last word in the line whose case is known
    std::size_t waiting_from_ = 0;     ///< the first word since, if there is one
    bool waiting_ = false;
    bool all_have_capitals_ = false;
};

/// A letter without its tone, and the combining character that the tone is (0: none).
std::pair<letter, char32_t> without_tone(letter l) noexcept {
    auto const mark = detail::combining_tones[static_cast<std::size_t>(l.tone)];
    l.tone = tone::ngang;
    return {l, mark};
}

/// The letter without mark and tone, and the combining character that the mark is (0: none). đ has none.
std::pair<letter, char32_t> without_mark(letter l) noexcept {
    auto plain = letter_of(static_cast<unsigned char>(unmarked(l)));
    plain.upper = l.upper;
    for (auto const mark : {U'\u0302', U'\u0306', U'\u031B'})
        if (combine(letter_of(static_cast<unsigned char>(unmarked(l))), mark).index == l.index) return {plain, mark};
    return {plain, 0};
}

std::optional<unsigned char> byte_in(std::u32string_view table, char32_t code, std::size_t first) noexcept {
    auto const at = table.find(code);
    if (at == std::u32string_view::npos || code == detail::unused) return std::nullopt;
    return static_cast<unsigned char>(first + at);
}

/// Writes characters in one encoding; false for one that it does not have.
class encoder {
public:
    encoder(text_encoding encoding, std::string& out) : encoding_{encoding}, out_{out} {}

    [[nodiscard]] bool write(char32_t code) {
        switch (encoding_) {
        case text_encoding::tcvn3:
        case text_encoding::tcvn3_capitals: return write_tcvn3(code);
        case text_encoding::viscii: return write_viscii(code);
        case text_encoding::windows_1258: return write_windows_1258(code);
        case text_encoding::vni: return write_vni(code);
        case text_encoding::viqr: return write_viqr(code);
        case text_encoding::utf8_twice: return write_utf8_twice(code);
        case text_encoding::unknown:
        case text_encoding::utf8: break;
        }
        append_utf8(out_, code);
        return true;
    }

private:
    bool put(std::optional<unsigned char> byte) {
        if (byte) out_ += static_cast<char>(*byte);
        return byte.has_value();
    }

    /// The sign that Windows-1252 has at a byte for which the encoding has no letter.
    template <class IsTaken>
    bool put_sign(char32_t code, IsTaken is_taken) {
        auto const byte = detail::windows_1252_byte(code);
        return byte && !is_taken(*byte) && put(byte);
    }

    bool write_tcvn3(char32_t code) {
        auto l = letter_of(code);
        if (l.tone != tone::ngang) l.upper = false;
        auto const small = l && !l.lookalike ? code_point_of(l) : code;
        if (auto const byte = byte_in(detail::tcvn3_high, small, 0xA0)) return put(byte);
        return put_sign(small,
                        [](unsigned char b) { return b >= 0xA0 && detail::tcvn3_high[b - 0xA0U] != detail::unused; });
    }

    bool write_viscii(char32_t code) {
        if (auto const byte = byte_in(detail::viscii_high, code, 0x80)) return put(byte);
        auto const control = detail::viscii_control_letters.find(code);
        if (control != std::u32string_view::npos) return out_ += detail::viscii_control_bytes[control], true;
        auto const taken = [](unsigned char b) {
            return b >= 0x80 || detail::viscii_control_bytes.find(static_cast<char>(b)) != std::string_view::npos;
        };
        return put_sign(code, taken);
    }

    bool write_windows_1258(char32_t code) {
        if (auto const byte = byte_in(detail::windows_1258_high, code, 0xC0)) return put(byte);
        auto const [base, mark] = without_tone(letter_of(code));
        if (base && mark != 0) return write_windows_1258(code_point_of(base)) && write_windows_1258(mark);
        return put_sign(code, [](unsigned char b) { return b >= 0xC0; });
    }

    bool write_vni(char32_t code) {
        auto const l = letter_of(code);
        if (code < 0x80 || !l || l.lookalike) return put_sign(code, [](unsigned char b) { return b >= 0xC0; });
        auto const small = [&] {
            auto copy = l;
            copy.upper = false;
            return copy;
        }();
        auto const put_cased = [&](unsigned byte) {
            return put(static_cast<unsigned char>(l.upper ? byte - 0x20 : byte));
        };
        auto const alone = [&](letter of) { return detail::vni_letters.find(code_point_of(of)); };
        auto const byte_of = [&](std::size_t at) { return static_cast<unsigned char>(detail::vni_letter_bytes[at]); };
        if (auto const at = alone(small); at != std::u32string_view::npos) return put_cased(byte_of(at));
        auto const [toneless, tone] = without_tone(small);
        auto [plain, mark] = without_mark(small);
        if (auto const at = alone(toneless); at != std::u32string_view::npos) {
            put_cased(byte_of(at));
            mark = 0;
        } else {
            put_cased(static_cast<unsigned>(code_point_of(plain)));
        }
        auto const with = std::find_if(detail::vni_marks.begin(), detail::vni_marks.end(),
                                       [&, m = mark, t = tone](auto const& v) { return v.mark == m && v.tone == t; });
        return with != detail::vni_marks.end() && put_cased(with->byte);
    }

    bool write_viqr(char32_t code) {
        auto const l = letter_of(code);
        if (code < 0x80) {
            auto const ascii = static_cast<char>(code);
            escaped_ = is_read_with_last(ascii);
            if (escaped_) out_ += '\\';
            out_ += ascii;
            last_ = l;
            return true;
        }
        if (!l || l.lookalike) return false;
        auto const [toneless, tone] = without_tone(l);
        auto const [plain, mark] = without_mark(l);
        bool const is_d = plain.index == letter_of(U'd').index;
        if (is_d && last_.index == plain.index && !escaped_) out_.insert(out_.size() - 1, 1, '\\');
        out_ += static_cast<char>(code_point_of(plain));
        if (plain.index != l.index && mark == 0) out_ += l.upper ? 'D' : 'd';
        for (auto const m : {mark, tone})
            if (m != 0) out_ += detail::viqr_marks[detail::viqr_combining.find(m)];
        last_ = l;
        return true;
    }

    /// Whether a reader would take `ascii` for a part of the letter before it, or of an escape.
    [[nodiscard]] bool is_read_with_last(char ascii) const noexcept {
        if (ascii == '\\') return true;
        if (!last_) return false;
        if (ascii == 'd' || ascii == 'D') return last_.index == letter_of(U'd').index;
        auto const at = detail::viqr_marks.find(ascii);
        return at != std::string_view::npos && combine(last_, detail::viqr_combining[at]);
    }

    bool write_utf8_twice(char32_t code) {
        std::string once;
        append_utf8(once, code);
        for (char const byte : once)
            append_utf8(out_, detail::windows_1252_character(static_cast<unsigned char>(byte)));
        return true;
    }

    text_encoding encoding_;
    std::string& out_;
    letter last_;
    bool escaped_ = false;
};

} // namespace

std::string_view to_string(text_encoding encoding) noexcept {
    switch (encoding) {
    case text_encoding::unknown: break;
    case text_encoding::utf8: return "utf-8";
    case text_encoding::utf8_twice: return "utf-8-twice";
    case text_encoding::tcvn3: return "tcvn3";
    case text_encoding::tcvn3_capitals: return "tcvn3-capitals";
    case text_encoding::vni: return "vni";
    case text_encoding::viqr: return "viqr";
    case text_encoding::windows_1258: return "windows-1258";
    case text_encoding::viscii: return "viscii";
    }
    return "unknown";
}

result<text_encoding> parse_text_encoding(std::string_view name) noexcept {
    for (auto const& known : names)
        if (is_called(name, known.name)) return known.encoding;
    return failure{errc::encoding_name, 0};
}

normalized decode(std::string_view bytes, text_encoding encoding) {
    normalized made;
    if (encoding == text_encoding::utf8 || encoding == text_encoding::unknown) {
        made.text = bytes;
        made.offsets.keep(bytes.size());
        return made;
    }
    made.text.reserve(bytes.size() + bytes.size() / 4);
    detail::encoding_reader reader{bytes, encoding, detail::is_mostly_utf8(bytes)};
    while (!reader.at_end()) {
        auto const begin = reader.offset();
        auto const c = reader.next();
        auto const before = made.text.size();
        append_utf8(made.text, c.code);
        auto const size = made.text.size() - before;
        // A letter that keeps its size needs no entry: nobody asks for half of it.
        if (c.end - begin == size) made.offsets.keep(size);
        else made.offsets.replace(c.end - begin, size);
    }
    if (encoding == text_encoding::tcvn3) capital_restorer{made.text}.run();
    if (encoding == text_encoding::tcvn3_capitals) raise(made.text, 0, made.text.size(), [](letter) { return true; });
    return made;
}

result<std::string> encode(std::string_view text, text_encoding encoding) {
    if (encoding == text_encoding::utf8 || encoding == text_encoding::unknown) return std::string{text};
    auto const composed = to_nfc(text);
    std::string bytes;
    bytes.reserve(text.size());
    encoder out{encoding, bytes};
    for (std::size_t at = 0; at < composed.text.size();) {
        auto const c = decode_utf8(composed.text, at);
        if (!c.valid || !out.write(c.value))
            return failure{errc::encoding_character, composed.offsets.source_of({at, at + c.size}).begin};
        at += c.size;
    }
    return bytes;
}

} // namespace cchc
