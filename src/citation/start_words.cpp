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

} // namespace

bool begins_start(std::string_view text, std::size_t at) noexcept {
    tokenizer words{text, text_format::plain, at};
    auto const first = words.next();
    switch (start_with(first)) {
    case start::none: return false;
    case start::number: return true;
    case start::announced: return !words.peek().is(token_kind::word);
    case start::day: return true;
    case start::type: return may_be_type(text, first, words.peek());
    case start::provision: return may_be_ordinal(words.peek());
    case start::several: {
        auto const next = start_with(words.peek());
        return next == start::type || next == start::provision;
    }
    }
    return true;
}

namespace {

/// Words that go on behind the name of a type of two words: its further words, the number, the word of a back reference, date, issuer, the
/// words of a heading.
constexpr std::array type_goes_on{"số"_vn,   "sô"_vn,   "no"_vn,  "này"_vn,   "đó"_vn,   "ấy"_vn,  "nêu"_vn,
                                  "nói"_vn,  "kể"_vn,   "dẫn"_vn, "vừa"_vn,   "trên"_vn, "đã"_vn,  "của"_vn,
                                  "cùng"_vn, "ngày"_vn, "năm"_vn, "tháng"_vn, "liên"_vn, "hợp"_vn, "gồm"_vn,
                                  "sau"_vn,  "bao"_vn,  "như"_vn, "cụ"_vn,    "kết"_vn,  "đề"_vn};

/// The second syllables of the names of what is cited by title.
constexpr std::array before_titles{"luật"_vn, "lệnh"_vn, "pháp"_vn, "luat"_vn, "lenh"_vn, "phap"_vn};

// The same by bytes -----------------------------------------------------------------------------------------------------

/// What the bytes of a word tell of it.
enum word_kind : std::uint16_t {
    start_bits = 7, ///< a `start`
    second_syllable = 8,
    ordinal = 16,
    single = 32,
    mixed_case = 64,    ///< letters of which the second is a small one
    goes_on = 128,      ///< behind a name of two words
    before_title = 256, ///< the second word of such a name
};

std::uint16_t kinds_of(syllable word) noexcept {
    auto kinds = static_cast<unsigned>(starts.find(word));
    if (second_syllables.find(word) != start::none) kinds |= second_syllable;
    if (std::find(ordinals.begin(), ordinals.end(), word) != ordinals.end()) kinds |= ordinal;
    if (stands_alone(word)) kinds |= single;
    if (word == "QyĐ"_vn) kinds |= mixed_case;
    auto const is_like = [&](syllable each) { return each == word || each.unmarked() == word; };
    if (std::any_of(type_goes_on.begin(), type_goes_on.end(), is_like)) kinds |= goes_on;
    if (std::find(before_titles.begin(), before_titles.end(), word) != before_titles.end()) kinds |= before_title;
    return static_cast<std::uint16_t>(kinds);
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

/// Whether so many bytes are composed letters, as the tokenizer takes them.
bool is_composed(byte_view const& bytes, std::size_t at, unsigned size) noexcept {
    for (auto const end = at + size; at < end;) {
        auto const letter = size_of_letter(bytes, at);
        if (letter == 0 || at + letter > end) return false;
        at += letter;
    }
    return true;
}

/// Whether "số" may stand behind words alone, as far as the grammar looks for it.
bool number_may_be_near(byte_view const& bytes, std::size_t behind) noexcept {
    constexpr int most_words = 6;
    int words = 0;
    for (auto at = behind;; ++at) {
        auto const byte = bytes[at];
        if (bytes.class_of(at) == byte_class::letter || (byte >= 0x80 && byte <= 0xBF)) continue;
        if (byte == ' ' || byte == '\n') {
            auto const first = bytes[at + 1];
            if ((first | 0x20U) == 's' && (bytes[at + 2] == 0xE1 || (bytes[at + 2] | 0x20U) == 'o')) return true;
            if (++words > most_words) return false;
            continue;
        }
        if (byte < 0x80) return bytes.is_blank(at);
        if (size_of_letter(bytes, at) == 0) return true;
    }
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
        auto const add = [&](std::string_view written) { all.push_back({key_at(written, 0).bytes, kinds}); };
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
    for (auto const word : type_goes_on) {
        tell(word);
        tell(word.unmarked());
    }
    slots_.resize(std::bit_ceil(2 * all.size()));
    for (auto const& each : all) {
        if ((each.kinds & start_bits) != 0) {
            auto const bit = bit_of(each.key);
            seen_[bit >> 6U] |= std::uint64_t{1} << (bit & 63U);
        }
        auto at = first_slot(each.key);
        while (slots_[at].key != 0 && slots_[at].key != each.key) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = each;
    }
}

std::size_t start_table::first_slot(std::uint64_t key) const noexcept {
    return static_cast<std::size_t>(key * 0x9e3779b97f4a7c15ULL >> 40U) & (slots_.size() - 1);
}

std::uint16_t start_table::find(std::uint64_t key) const noexcept {
    for (auto at = first_slot(key);; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at].key == key) return slots_[at].kinds;
        if (slots_[at].key == 0) return 0;
    }
}

start_table const& start_table::get() {
    static start_table const table;
    return table;
}

bool start_table::may_begin(std::string_view text, std::size_t at, word_key const& word,
                            std::size_t usual_until) const noexcept {
    if (begins_code(word.bytes)) return begins_start(text, at);
    byte_view const bytes{text};
    auto const kinds = find(word.bytes);
    auto const kind = static_cast<start>(kinds & start_bits);
    auto told = answer::unsure;
    switch (kind) {
    case start::none: return false;
    case start::number: break;
    case start::day: return true;
    case start::type:
        if ((kinds & single) != 0) return true;
        if ((kinds & mixed_case) == 0 && is_in_small_letters(bytes, at))
            told = by_second(text, at + word.size, kind, usual_until);
        break;
    case start::announced:
    case start::provision:
    case start::several: told = by_second(text, at + word.size, kind, usual_until); break;
    }
    return told == answer::unsure ? begins_start(text, at) : told == answer::yes;
}

/// Whether the name of a type that ends at `behind` may be that of a document: what follows belongs to one, or "số" is near.
bool start_table::type_may_go_on(std::string_view text, std::size_t behind) const noexcept {
    byte_view const bytes{text};
    auto const at = bytes[behind] == ' ' || bytes[behind] == '\n' ? behind + 1 : behind;
    if (size_of_letter(bytes, at) == 0) return true;
    auto const word = key_at(text, at);
    if (!is_composed(bytes, at, word.size)) return true;
    if (word.size <= word_key::longest && (find(word.bytes) & goes_on) != 0) return true;
    return number_may_be_near(bytes, at + word.size);
}

start_table::answer start_table::by_second(std::string_view text, std::size_t behind, start first,
                                           std::size_t usual_until) const noexcept {
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
    if (second.size > word_key::longest) return answer::unsure;
    auto const kinds = find(second.bytes);
    auto const kind = static_cast<start>(kinds & start_bits);
    bool const fits = first == start::type        ? (kinds & second_syllable) != 0
                      : first == start::provision ? (kinds & ordinal) != 0
                                                  : kind == start::type || kind == start::provision;
    if (fits) {
        bool const needs_number = first == start::type && (kinds & before_title) == 0;
        return !needs_number || type_may_go_on(text, at + second.size) ? answer::yes : answer::no;
    }
    bool const special = first == start::provision ? second.size == letter || !is_in_small_letters(bytes, at)
                                                   : first == start::several && begins_code(second.bytes);
    bool const composed = at + second.size <= usual_until || is_composed(bytes, at, second.size);
    return special || !composed ? answer::unsure : answer::no;
}

} // namespace cchc::detail
