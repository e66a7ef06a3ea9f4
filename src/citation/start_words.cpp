// SPDX-License-Identifier: BSL-1.0
#include "citation/start_words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

#include "citation/byte_view.hpp"
#include "citation/spellings.hpp"
#include "citation/type_letters.hpp"
#include "citation/word_key.hpp"

namespace cchc::detail {
namespace {

struct starting_word {
    syllable word;
    start kind;
};

constexpr auto starting_words = [] {
    constexpr std::array several{"các"_vn, "từ"_vn, "những"_vn, "hai"_vn, "ba"_vn, "bốn"_vn};
    constexpr std::array provisions{"điều"_vn, "khoản"_vn, "điểm"_vn, "mục"_vn, "chương"_vn, "phần"_vn, "phụ"_vn,
                                    "mẫu"_vn,  "tiết"_vn,  "đoạn"_vn, "câu"_vn, "tiểu"_vn,   "biểu"_vn};
    constexpr std::array types{"hiến"_vn,  "bộ"_vn,    "luật"_vn,   "pháp"_vn,  "lệnh"_vn, "sắc"_vn,
                               "nghị"_vn,  "quyết"_vn, "chỉ"_vn,    "thông"_vn, "văn"_vn,  "quy"_vn,
                               "hướng"_vn, "kế"_vn,    "phương"_vn, "đề"_vn,    "dự"_vn,   "báo"_vn,
                               "biên"_vn,  "tờ"_vn,    "hợp"_vn,    "công"_vn,  "bản"_vn,  "giấy"_vn,
                               "phiếu"_vn, "kết"_vn,   "chiến"_vn,  "tuyên"_vn, "qui"_vn};
    constexpr std::array letters{"NĐ"_vn,  "NQ"_vn, "QĐ"_vn, "TT"_vn, "TTLT"_vn, "CT"_vn,   "KH"_vn,
                                 "BC"_vn,  "TB"_vn, "HD"_vn, "CV"_vn, "TTr"_vn,  "CTr"_vn,  "QC"_vn,
                                 "QyĐ"_vn, "KL"_vn, "PL"_vn, "SL"_vn, "BB"_vn,   "VBHN"_vn, "NQLT"_vn,
                                 "ĐA"_vn,  "PA"_vn, "CĐ"_vn, "DA"_vn, "ĐL"_vn};
    std::array<starting_word, 2 + several.size() + provisions.size() + types.size() + letters.size()> all{};
    std::size_t size = 0;
    all[size++] = {"số"_vn, start::announced};
    all[size++] = {"ngày"_vn, start::day};
    for (auto const word : several) all[size++] = {word, start::several};
    for (auto const word : provisions) all[size++] = {word, start::provision};
    for (auto const word : types) all[size++] = {word, start::type};
    for (auto const word : letters) all[size++] = {word, start::type};
    return all;
}();

/// Words and what they start, as they are and as typed without diacritics, in a table that one look answers.
class word_table {
public:
    template <std::size_t Size>
    explicit constexpr word_table(std::array<starting_word, Size> const& words) noexcept {
        for (auto const& each : words) insert(each);
        for (auto const& each : words) insert({each.word.unmarked(), each.kind});
    }

    [[nodiscard]] constexpr start find(syllable word) const noexcept {
        for (auto slot = hash(word); slots_[slot].word; slot = (slot + 1) % slots_.size())
            if (slots_[slot].word == word) return slots_[slot].kind;
        return start::none;
    }

private:
    static constexpr std::size_t hash(syllable word) noexcept {
        return static_cast<std::size_t>(word.bits() * 0x9e3779b97f4a7c15ULL >> 55U);
    }
    constexpr void insert(starting_word const& each) noexcept {
        auto slot = hash(each.word);
        while (slots_[slot].word && slots_[slot].word != each.word) slot = (slot + 1) % slots_.size();
        if (!slots_[slot].word) slots_[slot] = each;
    }

    std::array<starting_word, 512> slots_{};
};

constexpr word_table starts{starting_words};

/// The second syllables of the names of types.
constexpr std::array second_words{"pháp"_vn, "luật"_vn,  "lệnh"_vn, "định"_vn, "quyết"_vn,  "thị"_vn,  "tư"_vn,
                                  "bản"_vn,  "chế"_vn,   "cáo"_vn,  "báo"_vn,  "tri"_vn,    "dẫn"_vn,  "hoạch"_vn,
                                  "án"_vn,   "trình"_vn, "đồng"_vn, "điện"_vn, "ghi"_vn,    "thỏa"_vn, "ủy"_vn,
                                  "mời"_vn,  "giới"_vn,  "nghỉ"_vn, "gửi"_vn,  "chuyển"_vn, "văn"_vn,  "luận"_vn,
                                  "lược"_vn, "bố"_vn,    "sao"_vn,  "lệ"_vn};

constexpr word_table second_syllables{[] {
    std::array<starting_word, second_words.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = {second_words[i], start::type};
    return all;
}()};

/// Names of types of one syllable.
constexpr std::array single_words{"luật"_vn, "lệnh"_vn, "luat"_vn, "lenh"_vn};

bool stands_alone(syllable word) noexcept {
    return std::find(single_words.begin(), single_words.end(), word) != single_words.end();
}

/// Whether the word behind the first of a type's name may be its second. Names of one syllable, and letters, need none.
bool may_be_type(std::string_view text, token const& first, token const& second) noexcept {
    if (first.upper || stands_alone(first.word)) return true;
    if (first.capital && is_written_in_mixed_case(surface(text, first.where))) return true;
    return second_syllables.find(second.word) != start::none;
}

/// Words that go on behind the name of a unit: as its ordinal, or as the rest of a name of two words.
constexpr std::array ordinals{"này"_vn, "thứ"_vn, "đầu"_vn, "số"_vn, "lục"_vn, "mục"_vn, "mẫu"_vn, "lệ"_vn, "trình"_vn,
                              "nay"_vn, "thu"_vn, "dau"_vn, "so"_vn, "luc"_vn, "muc"_vn, "mau"_vn, "le"_vn, "trinh"_vn};

/// Whether what follows the name of a unit may be its number, or the rest of a name of two words.
bool may_be_ordinal(token const& second) noexcept {
    if (!second.is(token_kind::word)) return static_cast<bool>(second);
    return second.upper || second.word.letters() == 1 ||
           std::find(ordinals.begin(), ordinals.end(), second.word) != ordinals.end();
}

/// Looks one word further than `start_with`, for most words that begin the name of something begin other words, too.
bool begins_start(std::string_view text, std::size_t at) noexcept {
    tokenizer words{text, text_format::plain, at};
    auto const first = words.next();
    switch (start_with(first)) {
    case start::none: return false;
    case start::number: return true;
    case start::announced: return !words.peek().is(token_kind::word);
    case start::day: return first.capital;
    case start::type: return may_be_type(text, first, words.peek());
    case start::provision: return may_be_ordinal(words.peek());
    case start::several: {
        auto const next = start_with(words.peek());
        return next == start::type || next == start::provision;
    }
    }
    return true;
}

// The same by bytes -----------------------------------------------------------------------------------------------------

/// What the bytes of a word tell of it.
enum word_kind : std::uint8_t {
    start_bits = 7, ///< a `start`
    second_syllable = 8,
    ordinal = 16,
    single = 32,
    mixed_case = 64, ///< letters of which the second is a small one
};

std::uint8_t kinds_of(syllable word) noexcept {
    auto kinds = static_cast<unsigned>(starts.find(word));
    if (second_syllables.find(word) != start::none) kinds |= second_syllable;
    if (std::find(ordinals.begin(), ordinals.end(), word) != ordinals.end()) kinds |= ordinal;
    if (stands_alone(word)) kinds |= single;
    if (word == "QyĐ"_vn) kinds |= mixed_case;
    return static_cast<std::uint8_t>(kinds);
}

constexpr bool continues(unsigned b) noexcept {
    return (b & 0xC0U) == 0x80U;
}

/// The size of the composed letter, of Vietnamese or not, at `at`; 0 when there may be something else.
unsigned size_of_letter(byte_view const& bytes, std::size_t at) noexcept {
    auto const lead = bytes[at];
    if (lead < 0x80) return byte_classes[lead] == byte_class::letter ? 1 : 0;
    auto const second = bytes[at + 1];
    if (lead == 0xE1) return (second & 0xFEU) == 0xBA && continues(bytes[at + 2]) ? 3 : 0;
    bool const sign = lead == 0xC3 && (second & 0xDFU) == 0x97; // × or ÷
    return lead >= 0xC3 && lead <= 0xC6 && continues(second) && !sign ? 2 : 0;
}

/// Whether the tokenizer takes the bytes of the key for a word: whether all that lies beyond ASCII are composed letters.
constexpr bool is_composed(std::uint64_t key) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101;
    constexpr std::uint64_t top = 0x80 * each;
    auto const leads = key & key << 1U & top;
    auto const three = leads & key << 2U;
    auto const two = leads & ~three;
    auto const least = [low = key & 0x1F * each](unsigned n) { return low + (0x80 - n) * each; };
    bool const unknown = ((two & ~(least(3) & ~least(7))) | (three & ~(least(1) & ~least(2)))) != 0; // C3 to C6, E1
    bool const cut = (leads >> 63U | three >> 55U) != 0;
    auto const behind = leads << 8U | three << 16U;
    auto const continued = key & ~(key << 1U) & top;
    if (unknown || cut || behind != continued) return false;
    auto const same_as = [&](std::uint64_t byte, std::uint64_t but_for) { // a bit for each byte
        auto const other = (key ^ byte * each) & ~(but_for * each);
        return ~(((other & ~top) + ~top) | other) & top;
    };
    auto const sign = two & ~least(4); // of C3: × or ÷
    return ((three << 8U) & ~same_as(0xBA, 1)) == 0 && ((sign << 8U) & same_as(0x97, 0x20)) == 0;
}

/// Whether a small letter is certain to stand there.
bool is_small(byte_view const& bytes, std::size_t at) noexcept {
    auto const lead = bytes[at];
    auto const second = bytes[at + 1];
    if (lead < 0x80) return lead >= 'a' && lead <= 'z';
    if (lead == 0xC3) return second >= 0xA0 && second != 0xB7;
    if (lead == 0xC4) return second == 0x83 || second == 0x91;
    return lead == 0xE1 && (second & 0xFEU) == 0xBA && bytes[at + 2] % 2 == 1;
}

/// Perhaps but for the first.
bool is_in_small_letters(byte_view const& bytes, std::size_t at) noexcept {
    return is_small(bytes, at) || is_small(bytes, at + size_of_letter(bytes, at));
}

bool is_code(byte_view const& bytes, std::size_t at) noexcept {
    return bytes.are(at, 'B', 'L');
}

} // namespace

start start_with(token const& first) noexcept {
    if (first.is(token_kind::number)) return start::number;
    if (!first.is(token_kind::word) || !first.word) return start::none;
    bool const initials_of_code = first.upper && first.word.letters() > 2 &&
                                  first.word.letter_index(0) == letter_of(U'b').index &&
                                  first.word.letter_index(1) == letter_of(U'l').index; // BLDS, BLTTHS
    return initials_of_code ? start::type : starts.find(first.word);
}

start_table::start_table() {
    std::vector<slot> all;
    auto const tell = [&](syllable word) {
        auto const kinds = kinds_of(word);
        auto const add = [&](std::string_view written) {
            all.push_back({0, kinds});
            for (std::size_t i = 0; i < written.size(); ++i)
                all.back().key |= std::uint64_t{static_cast<unsigned char>(written[i])} << (8 * i);
        };
        spellings{word, word_key::longest, add};
    };
    for (auto const& each : starting_words) {
        tell(each.word);
        tell(each.word.unmarked());
    }
    for (auto const word : second_words) {
        tell(word);
        tell(word.unmarked());
    }
    for (auto const word : ordinals) tell(word);
    slots_.resize(std::bit_ceil(2 * all.size()));
    for (auto const& each : all) {
        auto const bit = bit_of(each.key);
        seen_[bit >> 6U] |= std::uint64_t{1} << (bit & 63U);
        auto at = first_slot(each.key);
        while (slots_[at].key != 0 && slots_[at].key != each.key) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = each;
    }
}

std::size_t start_table::first_slot(std::uint64_t key) const noexcept {
    return static_cast<std::size_t>(key * 0x9e3779b97f4a7c15ULL >> 40U) & (slots_.size() - 1);
}

std::uint8_t start_table::find(std::uint64_t key) const noexcept {
    for (auto at = first_slot(key);; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at].key == key) return slots_[at].kinds;
        if (slots_[at].key == 0) return 0;
    }
}

start_table const& start_table::get() {
    static start_table const table;
    return table;
}

bool start_table::begins(std::string_view text, std::size_t at, word_key key) const noexcept {
    auto const told = by_bytes(text, at, key);
    return told == answer::unsure ? begins_start(text, at) : told == answer::yes;
}

start_table::answer start_table::by_bytes(std::string_view text, std::size_t at, word_key first) const noexcept {
    byte_view const bytes{text};
    if (first.size == 0 || is_code(bytes, at)) return answer::unsure;
    auto const kinds = find(first.bytes);
    auto const behind = at + first.size;
    auto const kind = static_cast<start>(kinds & start_bits);
    switch (kind) {
    case start::none: return is_composed(first.bytes) ? answer::no : answer::unsure;
    case start::number: return answer::unsure;
    case start::day: return is_small(bytes, at) ? answer::no : answer::yes;
    case start::type:
        if ((kinds & single) != 0) return answer::yes;
        if ((kinds & mixed_case) != 0 || !is_in_small_letters(bytes, at)) return answer::unsure;
        return by_second(text, behind, kind);
    case start::announced:
    case start::provision:
    case start::several: return by_second(text, behind, kind);
    }
    return answer::unsure;
}

start_table::answer start_table::by_second(std::string_view text, std::size_t behind, start first) const noexcept {
    byte_view const bytes{text};
    auto const at = bytes[behind] == ' ' || bytes[behind] == '\n' ? behind + 1 : behind;
    auto const c = bytes.class_of(at);
    bool const mark = c == byte_class::other && bytes[at] > ' ' && bytes[at] < 0x7F;
    if (mark || c == byte_class::digit)
        return first == start::announced || first == start::provision ? answer::yes : answer::no;
    auto const letter = size_of_letter(bytes, at);
    if (letter == 0) return answer::unsure;
    if (first == start::announced) return answer::no;
    auto const second = key_at(text, at);
    if (second.size == 0) return answer::unsure;
    auto const kinds = find(second.bytes);
    auto const kind = static_cast<start>(kinds & start_bits);
    bool const fits = first == start::type        ? (kinds & second_syllable) != 0
                      : first == start::provision ? (kinds & ordinal) != 0
                                                  : kind == start::type || kind == start::provision;
    if (fits) return answer::yes;
    bool const special = first == start::provision ? second.size == letter || !is_in_small_letters(bytes, at)
                                                   : first == start::several && is_code(bytes, at);
    return special || !is_composed(second.bytes) ? answer::unsure : answer::no;
}

} // namespace cchc::detail
