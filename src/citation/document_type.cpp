// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/document_type.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "citation/type_letters.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;

/// Sources of the rows: ND30, Decree 30/2020/NĐ-CP art. 7 and Annex III.I; L25, Law 64/2025/QH15 art. 4; TT01, Circular 01/2011/TT-BNV;
/// D, Guidance 36-HD/VPTW of the Party; H, historic practice.
struct type_row {
    document_type type;
    std::string_view vietnamese;
    std::string_view english;
    std::string_view slug;
    std::string_view letters;            ///< in force today, or last in force
    std::string_view letters_until_2020; ///< where they were others
};

using enum document_type;

constexpr std::array rows{
    type_row{unknown, "", "", "", "", ""},
    type_row{constitution, "Hiến pháp", "Constitution", "hien-phap", "", ""},                                   // L25
    type_row{code, "Bộ luật", "Code", "bo-luat", "", ""},                                                       // L25
    type_row{law, "Luật", "Law", "luat", "L", ""},                                                              // L25
    type_row{ordinance, "Pháp lệnh", "Ordinance", "phap-lenh", "PL", ""},                                       // L25
    type_row{order, "Lệnh", "Order", "lenh", "L", ""},                                                          // L25
    type_row{decree_order, "Sắc lệnh", "Decree-Order", "sac-lenh", "SL", ""},                                   // H
    type_row{decree_law, "Sắc luật", "Decree-Law", "sac-luat", "SLt", ""},                                      // H
    type_row{decree, "Nghị định", "Decree", "nghi-dinh", "NĐ", ""},                                             // L25
    type_row{joint_resolution, "Nghị quyết liên tịch", "Joint Resolution", "nghi-quyet-lien-tich", "NQLT", ""}, // L25
    type_row{resolution, "Nghị quyết", "Resolution", "nghi-quyet", "NQ", ""},                                   // ND30
    type_row{decision, "Quyết định", "Decision", "quyet-dinh", "QĐ", ""},                                       // ND30
    type_row{directive, "Chỉ thị", "Directive", "chi-thi", "CT", ""},                                           // ND30
    type_row{joint_circular, "Thông tư liên tịch", "Joint Circular", "thong-tu-lien-tich", "TTLT", ""},         // L25
    type_row{circular, "Thông tư", "Circular", "thong-tu", "TT", ""},                                           // L25
    type_row{consolidated_text, "Văn bản hợp nhất", "Consolidated Text", "van-ban-hop-nhat", "VBHN", ""},       // H
    type_row{regulation, "Quy chế", "Regulation", "quy-che", "QC", ""},                                         // ND30
    type_row{rules, "Quy định", "Rules", "quy-dinh", "QyĐ", ""},                                                // ND30
    type_row{communique, "Thông cáo", "Communiqué", "thong-cao", "TC", ""},                                     // ND30
    type_row{notice, "Thông báo", "Notice", "thong-bao", "TB", ""},                                             // ND30
    type_row{guidance, "Hướng dẫn", "Guidance", "huong-dan", "HD", ""},                                         // ND30
    type_row{action_programme, "Chương trình", "Programme", "chuong-trinh", "CTr", ""},                         // ND30
    type_row{plan, "Kế hoạch", "Plan", "ke-hoach", "KH", ""},                                                   // ND30
    type_row{option_paper, "Phương án", "Option Paper", "phuong-an", "PA", ""},                                 // ND30
    type_row{scheme, "Đề án", "Scheme", "de-an", "ĐA", ""},                                                     // ND30
    type_row{project, "Dự án", "Project", "du-an", "DA", ""},                                                   // ND30
    type_row{report, "Báo cáo", "Report", "bao-cao", "BC", ""},                                                 // ND30
    type_row{minutes, "Biên bản", "Minutes", "bien-ban", "BB", ""},                                             // ND30
    type_row{proposal, "Tờ trình", "Proposal", "to-trinh", "TTr", ""},                                          // ND30
    type_row{contract, "Hợp đồng", "Contract", "hop-dong", "HĐ", ""},                                           // ND30
    type_row{telegram, "Công điện", "Telegram", "cong-dien", "CĐ", ""},                                         // ND30
    type_row{memorandum, "Bản ghi nhớ", "Memorandum", "ban-ghi-nho", "BGN", "GN"},                     // ND30, TT01
    type_row{agreement, "Bản thỏa thuận", "Agreement", "ban-thoa-thuan", "BTT", "TTh"},                // ND30, TT01
    type_row{authorisation, "Giấy ủy quyền", "Authorisation", "giay-uy-quyen", "GUQ", "UQ"},           // ND30, TT01
    type_row{invitation, "Giấy mời", "Invitation", "giay-moi", "GM", ""},                              // ND30
    type_row{introduction, "Giấy giới thiệu", "Letter of Introduction", "giay-gioi-thieu", "GGT", ""}, // ND30
    type_row{leave_permit, "Giấy nghỉ phép", "Leave Permit", "giay-nghi-phep", "GNP", "NP"},           // ND30, TT01
    type_row{dispatch_note, "Phiếu gửi", "Dispatch Note", "phieu-gui", "PG", ""},                      // ND30
    type_row{transfer_note, "Phiếu chuyển", "Transfer Note", "phieu-chuyen", "PC", ""},                // ND30
    type_row{notice_note, "Phiếu báo", "Notice Note", "phieu-bao", "PB", ""},                          // ND30
    type_row{official_letter, "Công văn", "Official Letter", "cong-van", "CV",
             ""},                                                         // ND30 art. 7 gives no letters; D writes CV
    type_row{conclusion, "Kết luận", "Conclusion", "ket-luan", "KL", ""}, // D
    type_row{party_circular, "Thông tri", "Party Circular", "thong-tri", "",
             ""},                                                         // D; its letters TT are those of the circular
    type_row{charter, "Điều lệ", "Charter", "dieu-le", "ĐL", ""},         // D
    type_row{strategy, "Chiến lược", "Strategy", "chien-luoc", "", ""},   // D
    type_row{declaration, "Tuyên bố", "Declaration", "tuyen-bo", "", ""}, // D
    type_row{copy, "Bản sao", "Copy", "ban-sao", "BS", ""},               // D
    type_row{document, "Văn bản", "Document", "van-ban", "", ""},
};

constexpr bool rows_are_in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].type != static_cast<document_type>(i)) return false;
    return rows.size() == document_type_count;
}
static_assert(rows_are_in_order());

constexpr type_row const& row_of(document_type type) noexcept {
    auto const at = static_cast<std::size_t>(type);
    return rows[at < rows.size() ? at : 0];
}

/// Letters that occur beside those of the lists.
struct letters_row {
    std::string_view letters;
    document_type type;
};
constexpr std::array more_letters{
    letters_row{"QĐi", rules},             // D: Quy định of the Party
    letters_row{"CTHĐ", action_programme}, // D: Chương trình hành động
    letters_row{"BCTĐ", report},           // Báo cáo thẩm định
    letters_row{"TTLB", joint_circular},   // H: Thông tư liên bộ
    letters_row{"QCPH", regulation},       // Quy chế phối hợp
    letters_row{"CTPH", action_programme}, // Chương trình phối hợp
    letters_row{"UBTVQH", resolution},
};

/// Names that occur beside those of the lists.
struct name_row {
    std::string_view vietnamese;
    document_type type;
};
constexpr std::array more_names{
    name_row{"Thông tư liên bộ", joint_circular},    // H
    name_row{"Thông tư liên ngành", joint_circular}, // H
    name_row{"Qui chế", regulation},                 // another spelling
    name_row{"Qui định", rules},
};

/// Letters and what they stand for; sorted, and the first of equals counts.
struct letters_key {
    syllable letters;
    document_type type = unknown;
};

class letters_table {
public:
    /// @param plain  without diacritics, as many type them
    explicit letters_table(bool plain) {
        auto const add = [&](std::string_view letters, document_type type) {
            auto const key = syllable{letters};
            if (key && letters != "L") keys_.push_back({plain ? key.unmarked() : key, type});
        };
        for (auto const& row : rows) add(row.letters, row.type);
        for (auto const& row : more_letters) add(row.letters, row.type);
        for (auto const& row : rows) add(row.letters_until_2020, row.type);
        std::stable_sort(keys_.begin(), keys_.end(), before);
    }

    [[nodiscard]] document_type find(syllable letters) const noexcept {
        auto const at = std::lower_bound(keys_.begin(), keys_.end(), letters_key{letters, unknown}, before);
        return at != keys_.end() && at->letters == letters ? at->type : unknown;
    }

private:
    static bool before(letters_key const& a, letters_key const& b) noexcept { return a.letters < b.letters; }
    std::vector<letters_key> keys_;
};

/// The words of a type's name, at most four, as they are or as typed without diacritics.
struct type_name {
    std::array<syllable, 4> words{};
    std::size_t size = 0;
    bool plain = false;
    document_type type = unknown;
};

type_name name_in_words(std::string_view vietnamese, document_type type, bool plain) noexcept {
    type_name name;
    name.type = type;
    name.plain = plain;
    tokenizer words{vietnamese};
    for (auto t = words.next(); t; t = words.next()) name.words[name.size++] = plain ? t.word.unmarked() : t.word;
    return name;
}

/// The names, by their first word, longest first, so that the first that fits is the longest.
class name_table {
public:
    name_table() {
        for (bool const plain : {false, true}) {
            for (std::size_t i = 1; i < rows.size(); ++i)
                all_.push_back(name_in_words(rows[i].vietnamese, rows[i].type, plain));
            for (auto const& each : more_names) all_.push_back(name_in_words(each.vietnamese, each.type, plain));
        }
        std::stable_sort(all_.begin(), all_.end(), [](auto const& a, auto const& b) {
            return a.words[0] != b.words[0] ? a.words[0] < b.words[0] : a.size > b.size;
        });
        for (std::size_t i = all_.size(); i > 0; --i) {
            auto const first = all_[i - 1].words[0];
            auto slot = hash(first);
            while (slots_[slot].first && slots_[slot].first != first) slot = (slot + 1) % slots_.size();
            slots_[slot] = {first, i - 1};
        }
    }

    /// The names that begin with a word.
    [[nodiscard]] std::span<type_name const> beginning_with(syllable first) const noexcept {
        auto slot = hash(first);
        while (slots_[slot].first && slots_[slot].first != first) slot = (slot + 1) % slots_.size();
        if (!slots_[slot].first) return {};
        auto const begin = slots_[slot].begin;
        auto end = begin;
        while (end < all_.size() && all_[end].words[0] == first) ++end;
        return {all_.data() + begin, end - begin};
    }

private:
    struct head {
        syllable first{};
        std::size_t begin = 0;
    };

    static std::size_t hash(syllable word) noexcept {
        return static_cast<std::size_t>(word.bits() * 0x9e3779b97f4a7c15ULL >> 56U);
    }

    std::vector<type_name> all_;
    std::array<head, 256> slots_{}; ///< far more than there are first words
};

name_table const& names() {
    static name_table const table;
    return table;
}

/// Reads the words of `name` behind its first.
bool match_rest(tokenizer& words, type_name const& name, span& where) noexcept {
    auto ahead = words;
    for (std::size_t i = 1; i < name.size; ++i) {
        auto const t = ahead.next();
        bool const fits = t.is(name.words[i]) && (!name.plain || t.unmarked);
        if (!fits || t.touches() || t.before == gap::wall) return false;
        where.end = t.where.end;
    }
    words = ahead;
    return true;
}

} // namespace

bool detail::is_written_in_mixed_case(std::string_view letters) noexcept {
    return letters == row_of(proposal).letters || letters == row_of(action_programme).letters ||
           letters == row_of(rules).letters;
}

std::string_view vietnamese_name(document_type type) noexcept {
    return row_of(type).vietnamese;
}
std::string_view english_name(document_type type) noexcept {
    return row_of(type).english;
}
std::string_view slug(document_type type) noexcept {
    return row_of(type).slug;
}

std::string_view letters_of(document_type type, date day) noexcept {
    if (type == official_letter) return {};
    auto const& row = row_of(type);
    bool const before_decree_30 = day < date{2020, 3, 5};
    return before_decree_30 && !row.letters_until_2020.empty() ? row.letters_until_2020 : row.letters;
}

document_type detail::type_of_word(syllable letters) noexcept {
    static letters_table const exact{false};
    static letters_table const plain{true};
    if (!letters) return unknown;
    auto const type = exact.find(letters);
    return type != unknown ? type : plain.find(letters.unmarked());
}

document_type type_of_letters(std::string_view letters) noexcept {
    return detail::type_of_word(syllable{letters});
}

result<document_type> parse_document_type(std::string_view text) noexcept {
    tokenizer words{text};
    auto const match = match_document_type(words);
    if (!match || match->abbreviated) return {errc::document_type, 0};
    if (auto const rest = words.next()) return {errc::trailing_characters, rest.where.begin};
    return match->type;
}

std::optional<document_type_match> match_document_type(tokenizer& words) noexcept {
    auto behind = words;
    auto const first = behind.next();
    if (!first.is(token_kind::word) || !first.word) return std::nullopt;
    document_type_match match;
    match.where = first.where;
    for (auto const& name : names().beginning_with(first.word)) {
        if ((name.plain && !first.unmarked) || !match_rest(behind, name, match.where)) continue;
        match.type = name.type;
        words = behind;
        return match;
    }
    if (!first.capital || first.where.size() < 2) return std::nullopt;
    auto const letters = surface(words.text(), first.where);
    match.type =
        first.upper || detail::is_written_in_mixed_case(letters) ? detail::type_of_word(first.word) : unknown;
    if (match.type == unknown) return std::nullopt;
    match.abbreviated = true;
    words = behind;
    return match;
}

} // namespace cchc
