// SPDX-License-Identifier: BSL-1.0
#include "citation/start_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "citation/byte_view.hpp"
#include "citation/named_number.hpp"
#include "citation/type_letters.hpp"
#include "citation/word_bytes.hpp"
#include "citation/word_key.hpp"

namespace cchc::detail {
namespace {

struct starting_word {
    syllable word;
    start kind;
};

/// The letters of types, which are no words.
constexpr std::array letters{"NĐ"_vn, "NQ"_vn,   "QĐ"_vn,   "TT"_vn,  "TTLT"_vn, "CT"_vn,  "KH"_vn, "BC"_vn, "TB"_vn,
                             "HD"_vn, "CV"_vn,   "TTr"_vn,  "CTr"_vn, "QC"_vn,   "QyĐ"_vn, "KL"_vn, "PL"_vn, "SL"_vn,
                             "BB"_vn, "VBHN"_vn, "NQLT"_vn, "ĐA"_vn,  "PA"_vn,   "CĐ"_vn,  "DA"_vn, "ĐL"_vn};

constexpr auto starting_words = [] {
    constexpr std::array several{"các"_vn, "từ"_vn, "những"_vn, "hai"_vn, "ba"_vn, "bốn"_vn};
    constexpr std::array provisions{"điều"_vn, "khoản"_vn, "điểm"_vn, "mục"_vn,  "chương"_vn, "phần"_vn, "phụ"_vn,
                                    "mẫu"_vn,  "tiết"_vn,  "đoạn"_vn, "câu"_vn,  "tiểu"_vn,   "biểu"_vn, "gạch"_vn,
                                    "điêu"_vn, "điếu"_vn,  "điểu"_vn, "diều"_vn, "điềm"_vn,   "diểm"_vn, "khoàn"_vn};
    constexpr std::array types{"hiến"_vn,   "bộ"_vn,   "luật"_vn,  "pháp"_vn,  "lệnh"_vn, "sắc"_vn,   "nghị"_vn,
                               "quyết"_vn,  "chỉ"_vn,  "thông"_vn, "văn"_vn,   "quy"_vn,  "hướng"_vn, "kế"_vn,
                               "phương"_vn, "đề"_vn,   "dự"_vn,    "báo"_vn,   "biên"_vn, "tờ"_vn,    "hợp"_vn,
                               "công"_vn,   "bản"_vn,  "giấy"_vn,  "phiếu"_vn, "kết"_vn,  "chiến"_vn, "tuyên"_vn,
                               "qui"_vn,    "luât"_vn, "bô"_vn};
    std::array<starting_word, 4 + several.size() + provisions.size() + types.size() + letters.size()> all{};
    std::size_t size = 0;
    for (auto const word : {"số"_vn, "sô"_vn, "sổ"_vn}) all[size++] = {word, start::announced};
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
                                  "lược"_vn, "bố"_vn,    "sao"_vn,  "lệ"_vn,   "luât"_vn};

constexpr word_table second_syllables{[] {
    std::array<starting_word, second_words.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = {second_words[i], start::type};
    return all;
}()};

/// Names of types of one syllable.
constexpr std::array single_words{"luật"_vn, "lệnh"_vn, "luat"_vn, "lenh"_vn, "luât"_vn};

bool are_letters(syllable word) noexcept {
    auto const is_like = [&](syllable each) { return each == word || each.unmarked() == word; };
    return std::any_of(letters.begin(), letters.end(), is_like);
}

bool stands_alone(syllable word) noexcept {
    return std::find(single_words.begin(), single_words.end(), word) != single_words.end();
}

/// Whether a type is named: letters are in capitals, and the word behind the first of a name may be its second.
bool may_be_type(std::string_view text, token const& first, token const& second) noexcept {
    if (stands_alone(first.word)) return true;
    bool const of_name = starts.find(first.word) == start::type && !are_letters(first.word);
    if (of_name) return second_syllables.find(second.word) != start::none;
    bool const number_follows = second.is(token_kind::number) || second.is("số"_vn); // "tt 200/2014/tt-btc"
    return first.upper || number_follows || (first.capital && is_written_in_mixed_case(surface(text, first.where)));
}

/// Words that go on behind the name of a unit: as its ordinal, or as the rest of a name of two words.
constexpr std::array ordinals{"cuối"_vn, "cuoi"_vn, "này"_vn,   "thứ"_vn,   "đầu"_vn,  "số"_vn,  "lục"_vn, "mục"_vn,
                              "mẫu"_vn,  "lệ"_vn,   "trình"_vn, "nay"_vn,   "thu"_vn,  "dau"_vn, "so"_vn,  "luc"_vn,
                              "muc"_vn,  "mau"_vn,  "le"_vn,    "trinh"_vn, "biểu"_vn, "bieu"_vn};

/// "IV", "IIa": a Roman numeral, perhaps with the letter of a unit that was inserted later.
bool may_be_roman(syllable word) noexcept {
    constexpr std::array digits{letter_of(U'i').index, letter_of(U'v').index, letter_of(U'x').index,
                                letter_of(U'l').index};
    for (unsigned i = 0; i + 1 < word.letters(); ++i)
        if (std::find(digits.begin(), digits.end(), word.letter_index(i)) == digits.end()) return false;
    return word.letters() > 1 && word.tone() == tone::ngang;
}

/// Whether what follows the name of a unit may be its number, "IV" or the code of a form, "BC-01", or the rest of a name of two words.
bool may_be_ordinal(tokenizer words) noexcept {
    auto const second = words.next();
    if (!second.is(token_kind::word)) return static_cast<bool>(second);
    if (second.word.letters() == 1 || std::find(ordinals.begin(), ordinals.end(), second.word) != ordinals.end())
        return true;
    auto const next = words.peek();
    bool const code =
        next.touches() && (next.is(token_kind::number) || next.is(U'-') || next.is(U'/') || next.is(U'.'));
    return second.capital && (code || may_be_roman(second.word));
}

} // namespace

bool begins_start(std::string_view text, std::size_t at) noexcept {
    tokenizer words{text, text_format::plain, at};
    auto const first = words.next();
    switch (start_with(first)) {
    case start::none: return false;
    case start::number: return true;
    case start::announced: return !words.peek().is(token_kind::word);
    case start::day: return words.peek().is(token_kind::number);
    case start::type: return may_be_type(text, first, words.peek());
    case start::provision: return may_be_ordinal(words);
    case start::several: {
        auto const next = start_with(words.peek());
        return next == start::type || next == start::provision;
    }
    }
    return true;
}

namespace {

/// Words that go on behind the name of a type of two words: its further words, the number, the word of a back reference, date, issuer, the
/// words of a heading, the conjunction of "Nghị định và Thông tư nêu trên".
constexpr std::array type_goes_on{"số"_vn,   "sô"_vn,   "no"_vn,  "này"_vn,   "đó"_vn,   "ấy"_vn,  "nêu"_vn,
                                  "nói"_vn,  "kể"_vn,   "dẫn"_vn, "vừa"_vn,   "trên"_vn, "đã"_vn,  "của"_vn,
                                  "cùng"_vn, "ngày"_vn, "năm"_vn, "tháng"_vn, "liên"_vn, "hợp"_vn, "gồm"_vn,
                                  "sau"_vn,  "bao"_vn,  "như"_vn, "cụ"_vn,    "kết"_vn,  "đề"_vn};

/// Words behind the name of a type that join another: "Luật và Nghị định nêu trên".
constexpr std::array type_joints{"và"_vn, "hoặc"_vn, "va"_vn, "hoac"_vn};

/// The second syllables of the names of what is cited by title.
constexpr std::array before_titles{"luật"_vn, "lệnh"_vn, "pháp"_vn, "luat"_vn, "lenh"_vn, "phap"_vn, "luât"_vn};

// The same by bytes -----------------------------------------------------------------------------------------------------

/// What the bytes of a word tell of it.
enum word_kind : std::uint16_t {
    start_bits = 7, ///< a `start`
    second_syllable = 8,
    ordinal = 16,
    single = 32,
    goes_on = 128,        ///< behind a name of two words
    before_title = 256,   ///< the second word of such a name
    of_letters = 512,     ///< the letters of a type
    of_issuer = 1024,     ///< "của"
    ends_name = 2048,     ///< no document is named in front of it
    joins_types = 4096,   ///< behind the name of a type only where another follows
    of_ordinance = 8192,  ///< "pháp"
    no_ordinance = 16384, ///< "luật": "pháp luật" is no type
};

std::uint16_t kinds_of(syllable word) noexcept {
    auto kinds = static_cast<unsigned>(starts.find(word));
    if (second_syllables.find(word) != start::none) kinds |= second_syllable;
    if (std::find(ordinals.begin(), ordinals.end(), word) != ordinals.end()) kinds |= ordinal;
    if (stands_alone(word)) kinds |= single;
    auto const is_like = [&](syllable each) { return each == word || each.unmarked() == word; };
    if (are_letters(word)) kinds |= of_letters;
    if (is_like("pháp"_vn)) kinds |= of_ordinance;
    if (is_like("luật"_vn)) kinds |= no_ordinance;
    if (is_like("của"_vn)) kinds |= of_issuer;
    if (std::find(begin_no_subject.begin(), begin_no_subject.end(), word) != begin_no_subject.end()) kinds |= ends_name;
    if (std::find(type_joints.begin(), type_joints.end(), word) != type_joints.end()) kinds |= joins_types;
    if (std::any_of(type_goes_on.begin(), type_goes_on.end(), is_like)) kinds |= goes_on;
    if (std::find(before_titles.begin(), before_titles.end(), word) != before_titles.end()) kinds |= before_title;
    return static_cast<std::uint16_t>(kinds);
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

namespace {

/// All words of which something is known, as they are and those of names of types also as typed without diacritics.
std::vector<syllable> known_words() {
    std::vector<syllable> all;
    auto const add_with_plain = [&](syllable word) {
        all.push_back(word);
        all.push_back(word.unmarked());
    };
    for (auto const& each : starting_words) add_with_plain(each.word);
    std::for_each(second_words.begin(), second_words.end(), add_with_plain);
    std::for_each(type_goes_on.begin(), type_goes_on.end(), add_with_plain);
    all.insert(all.end(), ordinals.begin(), ordinals.end());
    all.insert(all.end(), begin_no_subject.begin(), begin_no_subject.end());
    all.insert(all.end(), type_joints.begin(), type_joints.end());
    return all;
}

} // namespace

start_table::start_table() : words_{known_words(), kinds_of} {
    for (auto const& each : words_.entries()) {
        if ((each.value & start_bits) == 0) continue;
        auto const bit = bit_of(each.key);
        seen_[bit >> 6U] |= std::uint64_t{1} << (bit & 63U);
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
    auto const kinds = words_.find(word.bytes);
    auto const kind = static_cast<start>(kinds & start_bits);
    auto told = answer::unsure;
    switch (kind) {
    case start::none: return false;
    case start::number: break;
    case start::day: told = by_day(text, at + word.size); break;
    case start::type:
        if ((kinds & single) != 0) return true;
        if ((kinds & of_letters) == 0) told = by_second(text, {at, at + word.size}, kinds, usual_until);
        else if (is_small(bytes, at))
            told = number_may_follow_letters(bytes, at + word.size) ? answer::yes : answer::no;
        break;
    case start::announced:
    case start::provision:
    case start::several: told = by_second(text, {at, at + word.size}, kinds, usual_until); break;
    }
    return told == answer::unsure ? begins_start(text, at) : told == answer::yes;
}

/// Whether the first word of a type's name, or its letters, may stand there.
bool start_table::type_may_stand_at(std::string_view text, std::size_t at) const noexcept {
    byte_view const bytes{text};
    if (size_of_letter(bytes, at) == 0) return bytes[at] >= 0x80;
    auto const word = key_at(text, at);
    return !is_composed(bytes, at, word.size) ||
           static_cast<start>(words_.find(word.bytes) & start_bits) == start::type;
}

/// Whether a type is named there: "quy định của pháp luật", "… của Nghị định này" name no issuer.
bool start_table::names_type(std::string_view text, std::size_t at) const noexcept {
    auto const word = key_at(text, at);
    auto const kinds = words_.find(word.bytes);
    if (word.size > word_key::longest || static_cast<start>(kinds & start_bits) != start::type) return false;
    if ((kinds & (single | of_letters)) != 0) return (kinds & single) != 0;
    byte_view const bytes{text};
    auto const second = key_at(text, bytes.behind_gap(at + word.size));
    return second.size <= word_key::longest && (words_.find(second.bytes) & second_syllable) != 0;
}

/// Whether the name of a type may be that of a document: what follows belongs to one, or "số" is near.
bool start_table::type_may_go_on(std::string_view text, span name) const noexcept {
    byte_view const bytes{text};
    auto at = bytes.behind_blank(name.end);
    bool const comma = bytes[at] == ',';
    if (comma) at = bytes.behind_blank(at + 1);
    if (bytes[at] == ':') return list_may_follow_colon(bytes, at + 1);
    if (bytes[at] == '(' && !comma) return number_may_follow_subject(bytes, name.begin, at);
    if (size_of_letter(bytes, at) == 0) return bytes.class_of(at) != byte_class::other || bytes.is_blank(at);
    auto const word = key_at(text, at);
    if (!is_composed(bytes, at, word.size)) return true;
    auto const kinds = word.size <= word_key::longest ? words_.find(word.bytes) : std::uint16_t{0};
    if ((kinds & of_issuer) != 0)
        return !names_type(text, bytes.behind_gap(at + word.size)) && number_may_follow_tail(bytes, at + word.size);
    if ((kinds & goes_on) != 0) return true;
    if (comma && type_may_stand_at(text, at)) return true;
    if ((kinds & joins_types) != 0) return type_may_stand_at(text, bytes.behind_gap(at + word.size));
    return !comma && (kinds & ends_name) == 0 && number_may_be_near(bytes, name.begin, at + word.size);
}

/// Whether a day, and behind it what may be an issuer, are next: "ngày 02 tháng 6 năm 2014, giám đốc Sở Nội vụ ban hành".
start_table::answer start_table::by_day(std::string_view text, std::size_t behind) const noexcept {
    byte_view const bytes{text};
    auto const at = bytes.behind_blank(behind);
    if (!bytes.is_digit(at)) return size_of_letter(bytes, at) != 0 ? answer::no : answer::unsure;
    auto next = bytes.behind_gap(behind_day(bytes, at));
    if (bytes[next] == ',') next = bytes.behind_gap(next + 1);
    if (size_of_letter(bytes, next) == 0) return bytes[next] < 0x80 && !bytes.is_digit(next) ? answer::no : answer::yes;
    auto const word = key_at(text, next);
    return (words_.find(word.bytes) & of_issuer) != 0 ? answer::no : answer::yes;
}

start_table::answer start_table::by_second(std::string_view text, span word, std::uint16_t kinds_of_first,
                                           std::size_t usual_until) const noexcept {
    byte_view const bytes{text};
    auto const first = static_cast<start>(kinds_of_first & start_bits);
    auto const at = bytes.behind_blank(word.end);
    auto const c = bytes.class_of(at);
    bool const mark = c == byte_class::other && bytes[at] > ' ' && bytes[at] < 0x7F;
    if (c == byte_class::digit && first == start::provision) return is_heading(bytes, at) ? answer::no : answer::yes;
    if (mark || c == byte_class::digit)
        return first == start::announced || first == start::provision ? answer::yes : answer::no;
    auto const letter = size_of_letter(bytes, at);
    if (letter == 0) return answer::unsure;
    if (first == start::announced) return answer::no;
    auto const second = key_at(text, at);
    if (second.size > word_key::longest) return answer::unsure;
    auto const kinds = words_.find(second.bytes);
    auto const kind = static_cast<start>(kinds & start_bits);
    bool const fits = first == start::type        ? (kinds & second_syllable) != 0
                      : first == start::provision ? (kinds & ordinal) != 0
                                                  : kind == start::type || kind == start::provision;
    if (fits && first == start::several && kind == start::type && (kinds & (single | of_letters)) == 0)
        return by_second(text, {at, at + second.size}, kinds, usual_until);
    if (fits && (kinds_of_first & of_ordinance) != 0 && (kinds & no_ordinance) != 0) return answer::no;
    if (fits) {
        bool const needs_number = first == start::type && (kinds & before_title) == 0;
        return !needs_number || type_may_go_on(text, {word.begin, at + second.size}) ? answer::yes : answer::no;
    }
    bool const special = first == start::provision
                             ? second.size == letter || bytes[at] == 'I' || !is_in_small_letters(bytes, at)
                             : first == start::several && begins_code(second.bytes);
    bool const composed = at + second.size <= usual_until || is_composed(bytes, at, second.size);
    return special || !composed ? answer::unsure : answer::no;
}

} // namespace cchc::detail
