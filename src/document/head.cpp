// SPDX-License-Identifier: BSL-1.0
// The head of a document: whose it is, its number, place and date, its type and title.
#include <array>

#include <cchc/time/find_dates.hpp>

#include "document/reading.hpp"

namespace cchc::detail {
namespace {

/// How far into a page a head may reach: what a portal writes in front of it comes first.
constexpr std::size_t most_in_front = 4000;
constexpr std::size_t most_head = 600;
constexpr std::size_t most_title = 800;

/// The motto at token `i`: its kind and where it ends.
struct motto {
    letterhead kind = letterhead::none;
    token_range where{};
};

bool is_state_name(page const& p, std::size_t i) noexcept {
    return p[i].upper && p[i + 6].upper &&
           p.says(i, {"cộng"_vn, "hòa"_vn, "xã"_vn, "hội"_vn, "chủ"_vn, "nghĩa"_vn, "việt"_vn});
}

/// "Độc lập - Tự do - Hạnh phúc", also where its first word hangs on the line above.
std::size_t skip_slogan(page const& p, std::size_t i) noexcept {
    constexpr std::size_t longest = 16;
    for (auto at = i; at < std::min(i + longest, p.size()); ++at)
        if (p.says(at, {"hạnh"_vn, "phúc"_vn})) return at + 2;
    return i;
}

motto find_motto(page const& p) noexcept {
    constexpr std::size_t state_words = 8;
    auto const last = std::min(p.size(), most_in_front);
    for (std::size_t i = 0; i < last; ++i) {
        if (is_state_name(p, i))
            if (auto const behind = skip_slogan(p, i + state_words); behind != i + state_words)
                return {letterhead::state, {i, behind}};
        bool const party = p[i].upper && p[i + 4].upper &&
                           p.says(i, {"đảng"_vn, "cộng"_vn, "sản"_vn, "việt"_vn, "nam"_vn}) &&
                           (p[i + 5].before >= gap::line || p[i + 5].is("số"_vn));
        if (party && p.line_end(i) - i <= most_head) {
            auto const next = p[i + 5].is("số"_vn) || p[p.line_end(i)].is("số"_vn);
            bool const below = is_upper(p, {p.line_start(i), i}) || p.starts_line(i);
            if (next && below) return {letterhead::party, {i, i + 5}};
        }
    }
    return {};
}

class head_reader {
public:
    head_reader(page const& p, document& d) : p_{p}, d_{d} {}

    std::size_t read() {
        auto const found = find_motto(p_);
        d_.head = found.kind;
        d_.where.motto = p_.bytes(found.where);
        if (found.kind != letterhead::none) read_issuer(found.where.first);
        from_ = found.kind == letterhead::none ? 0 : issuer_first_;
        next_ = found.kind == letterhead::none ? 0 : found.where.last;
        read_number();
        if (found.kind == letterhead::none && !d_.number) return 0;
        read_place_and_date();
        if (!read_type() && !read_letter()) read_bare_title();
        if (d_.number && d_.number->family == number_family::consolidated) d_.type = document_type::consolidated_text;
        if (!d_.number && d_.type == document_type::unknown) { // the motto was only spoken of
            d_ = document{};
            return 0;
        }
        if (d_.issuers.empty() && !d_.authority.empty())
            d_.issuers.push_back({d_.authority, {}, d_.where.authority, {}});
        return next_;
    }

private:
    /// Lines in capitals in front of the motto; the last of two bodies is the issuer.
    void read_issuer(std::size_t motto_first) {
        auto const line = p_.line_start(motto_first);
        auto last = motto_first;
        auto first = motto_first;
        if (line < motto_first) first = upper_start(line, motto_first);
        for (auto i = line; i < motto_first; ++i) // "CHÍNH PHỦ  Số: 170/2025/NĐ-CP | CỘNG HÒA …"
            if (p_[i].is("số"_vn) && p_[i].capital && !p_[i].upper) {
                first = line;
                last = i;
            }
        if (first == motto_first && line == motto_first)
            if (auto const number = number_line_above(motto_first)) first = last = *number;
        constexpr int most_lines = 4;
        for (int lines = 0; first == p_.line_start(first) && first != 0 && lines < most_lines; ++lines) {
            auto const above = p_.line_start(first - 1);
            if (!is_upper(p_, {above, first}) || p_[above].is("số"_vn)) break;
            first = above;
        }
        auto const lines = trimmed(p_, {first, last});
        issuer_first_ = lines.empty() ? first : lines.first;
        if (!lines.empty()) split_issuer(lines);
    }

    /// "Số: 12/BC-SNV" between the issuer and the motto, perhaps with its subject below.
    [[nodiscard]] std::optional<std::size_t> number_line_above(std::size_t motto_first) const noexcept {
        constexpr int most_lines = 3;
        auto at = motto_first;
        for (int lines = 0; at != 0 && lines < most_lines; ++lines) {
            at = p_.line_start(at - 1);
            bool const number = p_[at].is("số"_vn) && p_[at].capital && (p_[at + 1].is(U':') || p_[at + 1].is(token_kind::number));
            if (number) return at;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::size_t upper_start(std::size_t first, std::size_t last) const noexcept {
        auto at = last;
        while (at > first && is_capital_text(p_[at - 1])) --at;
        return at;
    }

    /// "BỘ TÀI CHÍNH CỤC THUẾ": a body begins in the middle of the words.
    void split_issuer(token_range lines) {
        auto start = lines.first;
        for (auto i = lines.first + 2; i + 1 < lines.last; ++i)
            if (begins_body(i, start, lines.last)) start = i;
        document_issuer issuer;
        if (start != lines.first) {
            auto const parent = trimmed(p_, {lines.first, start});
            issuer.parent = p_.words(parent);
            issuer.parent_where = p_.bytes(parent);
        }
        issuer.name = p_.words({start, lines.last});
        issuer.where = p_.bytes({start, lines.last});
        d_.issuers.push_back(std::move(issuer));
    }

    /// A second body: at the start of a line, or of a kind that is not part of a name. "VĂN PHÒNG CHÍNH PHỦ" is one body, and so is
    /// "CHỦ TỊCH ỦY BAN NHÂN DÂN".
    [[nodiscard]] bool begins_body(std::size_t i, std::size_t start, std::size_t last) const noexcept {
        if (p_[i - 1].is(U',') || p_[i - 1].is("và"_vn) || p_[i - 1].is(U'-')) return false;
        bool const bureau = p_.says(i, {"cục"_vn}) || p_.says(i, {"tổng"_vn, "cục"_vn}) ||
                            p_.says(i, {"chi"_vn, "cục"_vn}) || p_.says(i, {"ban"_vn, "tuyên"_vn}) ||
                            p_.says(i, {"ban"_vn, "tổ"_vn, "chức"_vn}) || p_.says(i, {"ban"_vn, "quản"_vn, "lý"_vn}) ||
                            (p_.says(i, {"vụ"_vn}) && !p_[i - 1].is("phục"_vn)) || p_.says(i, {"sở"_vn}) ||
                            p_.says(i, {"trung"_vn, "tâm"_vn}) || p_.says(i, {"văn"_vn, "phòng"_vn}) ||
                            p_.says(i, {"thuế"_vn, "tỉnh"_vn}) || p_.says(i, {"ủy"_vn, "ban"_vn, "kiểm"_vn}) ||
                            p_.says(i, {"ban"_vn, "nội"_vn, "chính"_vn});
        if (!bureau || (p_[start].is("chi"_vn) && p_[start + 1].is("cục"_vn))) return false;
        bool const inside = p_[i - 1].is("tổng"_vn) || p_[i - 1].is("chi"_vn) || p_[i - 1].is("trưởng"_vn);
        return !inside && last - i >= 2;
    }

    /// "Số: 158/QĐ-UBND", in front of the title.
    void read_number() {
        auto const last = std::min({p_.size(), next_ + most_head, from_ + most_in_front});
        for (auto i = from_; i < last; ++i) {
            if (!p_[i].is("số"_vn) || !(p_[i].capital ? may_begin(i) : is_behind_type(i))) continue;
            auto at = i + 1;
            while (p_[at].is(U':') || p_[at].is(U'.')) ++at;
            auto words = p_.reader_at(at);
            auto const found = match_document_number(words, number_context::announced);
            if (!found) continue;
            d_.number = to_document_number(p_.text(), *found, p_.format());
            d_.number_repairs = found->repairs;
            d_.where.number = found->where;
            number_last_ = p_.token_at(found->where.end);
            take_unit_suffix();
            next_ = std::max(next_, number_last_);
            return;
        }
    }

    /// "11554/VPCP-V.I": a unit of an office that is numbered with a dot.
    void take_unit_suffix() {
        auto const i = number_last_;
        bool const dotted = p_[i].is(U'.') && p_[i].touches() && p_[i + 1].upper && p_[i + 1].touches();
        if (!dotted || d_.number->symbol.empty()) return;
        number_last_ = i + 2;
        d_.number->symbol.back() += "." + p_.words({i + 1, i + 2});
        d_.where.number.end = p_[i + 1].where.end;
    }

    /// At the start of a line, or right behind capitals or the slogan.
    [[nodiscard]] bool may_begin(std::size_t i) const noexcept {
        return p_.starts_line(i) || p_[i - 1].upper || p_[i - 1].is("phúc"_vn) || is_ornament(p_[i - 1]);
    }

    /// "Luật số: 60/2024/QH15"
    [[nodiscard]] bool is_behind_type(std::size_t i) const noexcept {
        bool const law = p_[i - 1].is("luật"_vn) || p_[i - 1].is("quyết"_vn) || p_[i - 1].is("lệnh"_vn);
        return i != 0 && law && i - p_.line_start(i) <= 2 && (p_[i + 1].is(U':') || p_[i + 1].is(token_kind::number));
    }

    /// "Sơn La, ngày 22 tháng 01 năm 2014"
    void read_place_and_date() {
        constexpr std::size_t most_between = 200;
        auto const last = std::min(p_.size(), next_ + most_between);
        auto const floor = number_last_ != 0 ? std::min(number_last_, next_) : from_;
        for (auto i = floor; i < last; ++i) {
            if (!p_[i].is("ngày"_vn) || p_[i].upper || p_[i].before >= gap::line) continue;
            if (p_[i + 1].is("tháng"_vn)) continue;
            auto const date = match_date(p_.reader_at(i));
            if (!date || date->lunar) continue;
            auto const place = place_before(i);
            if (place.empty()) continue;
            d_.place = p_.words(place);
            d_.where.place = p_.bytes(place);
            d_.where.date = date->where;
            d_.signed_on = date->value;
            date_first_ = place.first;
            next_ = std::max(next_, p_.token_at(date->where.end));
            if (p_[next_].is(U'.')) ++next_;
            return;
        }
    }

    /// The words in front of "ngày", a name, from the start of its line or behind what stands before it.
    [[nodiscard]] token_range place_before(std::size_t day) const noexcept {
        constexpr std::size_t longest = 8;
        auto last = day;
        if (p_[last - 1].is(U',')) --last;
        auto first = last;
        auto const line = std::max(p_.line_start(last - 1), number_last_);
        bool words = p_[day - 1].is(U',') && last - line <= longest;
        for (auto i = line; i < last; ++i) words = words && (p_[i].is(token_kind::word) || is_ornament(p_[i]));
        if (words) return trimmed(p_, {line, last});
        while (first > from_ && last - first < longest && p_[first - 1].is(token_kind::word) && p_[first - 1].capital &&
               !p_.starts_line(first))
            --first;
        bool const alone = first == last || !p_.starts_line(first);
        if (first == last) return {};
        if (alone && first != number_last_ && p_[day - 1].is(U',') == false) return {};
        return {first, last};
    }

    /// The name of a type in capitals behind number and date, and the title behind it.
    bool read_type() {
        constexpr std::size_t most_before_type = 60;
        auto const last = std::min(p_.size(), next_ + most_before_type);
        for (auto i = next_; i < last; ++i) {
            if (!p_[i].is(token_kind::word)) continue;
            bool const first = p_.starts_line(i) || i == next_ || is_ornament(p_[i - 1]);
            if (first && p_.says(i, {"kính"_vn, "gửi"_vn})) return false;
            if (!first || !p_[i].upper) continue;
            auto words = p_.reader_at(i);
            auto const found = match_document_type(words);
            if (!found || found->abbreviated) continue;
            auto const behind = p_.token_at(found->where.end);
            if (!is_upper(p_, {i, behind}) || p_[behind].touches()) continue;
            d_.type = found->type;
            d_.where.type = found->where;
            read_title(behind);
            return true;
        }
        return false;
    }

    void read_title(std::size_t first) {
        if (p_.starts_line(first)) read_title_lines(first);
        else read_flat_title(first);
    }

    /// Lines below the type, up to the authority, the bases or the text.
    void read_title_lines(std::size_t first) {
        auto last = first;
        bool const capitals = is_upper(p_, trimmed(p_, {first, p_.line_end(first)}));
        while (last < p_.size() && last - first < most_title) {
            auto const line = trimmed(p_, {last, p_.line_end(last)});
            if (!line.empty()) {
                bool const continues = last == first || (capitals ? is_upper(p_, line) : !p_[line.first].capital);
                if (!continues || (last != first && is_authority(line)) || begins_text(line.first)) break;
                if (p_[last].before >= gap::paragraph && last != first) break;
            }
            last = p_.line_end(last);
        }
        next_ = last;
        if (capitals && p_.line_end(last) - last < most_title)
            if (auto const line = trimmed(p_, {last, p_.line_end(last)}); !line.empty() && is_authority(line)) {
                take_authority(line);
                next_ = p_.line_end(last);
            }
        if (!capitals) take_authority_line();
        take_title({first, last});
    }

    void take_authority_line() {
        auto const line = trimmed(p_, {next_, p_.line_end(next_)});
        if (line.empty() || !is_authority(line)) return;
        take_authority(line);
        next_ = p_.line_end(next_);
    }

    [[nodiscard]] bool is_authority(token_range line) const noexcept {
        return is_upper(p_, line) && office_at(p_, line.first) != 0;
    }

    void take_authority(token_range words) {
        d_.authority = p_.words(words);
        d_.where.authority = p_.bytes(words);
    }

    void take_title(token_range words) {
        words = trimmed(p_, words);
        if (!words.empty() && (p_[words.last - 1].is(U'.') || p_[words.last - 1].is(U':'))) --words.last;
        d_.title = p_.words(words);
        d_.where.title = p_.bytes(words);
    }

    /// What no title begins with.
    [[nodiscard]] bool begins_text(std::size_t i) const noexcept {
        return (p_.says(i, {"căn"_vn, "cứ"_vn}) && !p_[i].upper) || p_.says(i, {"kính"_vn, "gửi"_vn}) ||
               (p_[i].is(token_kind::number) && p_[i + 1].is(U'.')) || (p_[i].is("i"_vn) && p_[i + 1].is(U'.')) ||
               (p_[i].is("điều"_vn) && p_[i + 1].is(token_kind::number) && p_[i + 2].is(U'.')) ||
               (p_[i].is("chương"_vn) && p_[i + 1].is("i"_vn));
    }

    /// "QUYẾT ĐỊNH VỀ VIỆC … CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH Căn cứ …" on one line.
    void read_flat_title(std::size_t first) {
        auto last = first;
        bool const capitals = p_[first].upper || !p_[first].is(token_kind::word);
        auto const end = std::min(p_.line_end(first), first + most_title);
        for (; last < end; ++last) {
            if (p_.says(last, {"căn"_vn, "cứ"_vn}) && !p_[last].upper && p_[last].capital) break;
            if (p_[last].is("i"_vn) && p_[last].upper && p_[last + 1].is(U'.') && p_[last + 2].upper) break;
            if (capitals && p_[last].is(token_kind::word) && !p_[last].upper && !is_glued(last)) break;
        }
        next_ = last;
        if (p_[last].is("điện"_vn)) ++next_;
        auto const authority = capitals ? trailing_authority({first, last}) : last;
        if (authority != last) take_authority({authority, last});
        take_title({first, authority});
    }

    /// Part of a number or of a word with a dash: 32/CT-TTg
    [[nodiscard]] bool is_glued(std::size_t i) const noexcept {
        return p_[i].touches() && (p_[i - 1].is(U'-') || p_[i - 1].is(U'/') || p_[i - 1].is(token_kind::number));
    }

    /// Where the authority begins that the words end with; their end when there is none. It is the issuer, or an office of
    /// it, and not the end of the title: "… CỦA ỦY BAN NHÂN DÂN TỈNH".
    [[nodiscard]] std::size_t trailing_authority(token_range words) const noexcept {
        constexpr std::size_t longest = 20;
        auto const floor = words.last - words.first > longest ? words.last - longest : words.first + 1;
        for (auto i = floor; i < words.last; ++i) {
            auto const office = office_at(p_, i);
            if (is_link(i - 1)) continue;
            if (office != 0 ? is_issuer(i, words.last) || is_issuer(i + office, words.last)
                            : is_whole_issuer(i, words.last))
                return i;
        }
        return words.last;
    }

    [[nodiscard]] bool is_link(std::size_t i) const noexcept {
        return p_[i].is("của"_vn) || p_[i].is("do"_vn) || p_[i].is("bởi"_vn) || p_[i].is("và"_vn) ||
               p_[i].is("cho"_vn) || p_[i].is("tại"_vn) || p_[i].is("phó"_vn) || p_[i].is("với"_vn) || p_[i].is(U',');
    }

    /// Whether the words from token `i` to `last` are the name of the issuer, perhaps without its place.
    [[nodiscard]] bool is_issuer(std::size_t i, std::size_t last) const noexcept {
        if (d_.issuers.empty() || i >= last) return false;
        auto at = p_.token_at(d_.issuers.front().where.begin);
        auto const end = p_.token_at(d_.issuers.front().where.end);
        if (p_[at].is("chủ"_vn) && !p_[i].is("chủ"_vn)) at += 2;
        for (; i < last && at < end; ++i, ++at)
            if (p_[i].is(token_kind::word) ? !p_[at].is(p_[i].word) : !p_[at].is(p_[i].kind)) break;
        return i == last || p_[i].is("khóa"_vn) || p_[i].is("nhiệm"_vn);
    }

    [[nodiscard]] bool is_whole_issuer(std::size_t i, std::size_t last) const noexcept {
        if (d_.issuers.empty() || p_[i - 1].is("trưởng"_vn) || p_[i - 1].is("tịch"_vn)) return false;
        auto const& name = d_.issuers.front().where;
        return last - i == p_.token_at(name.end) - p_.token_at(name.begin) && is_issuer(i, last);
    }

    /// A letter: "Số: 362/SNV-CCHC", "V/v …", "Kính gửi: …"
    bool read_letter() {
        auto const last = std::min(p_.size(), std::max(next_, number_last_) + most_head);
        bool about = false;
        bool greeting = false;
        for (auto i = number_last_; i < last && !greeting; ++i) {
            bool const subject = p_[i].is("v"_vn) && p_[i + 1].is(U'/') && p_[i + 2].is("v"_vn);
            bool const in_words = p_.says(i, {"về"_vn}) && i < date_first_ && (p_.starts_line(i) || i == number_last_);
            if ((subject || in_words) && !about) {
                about = true;
                read_subject(i);
            }
            greeting = p_.says(i, {"kính"_vn, "gửi"_vn}) || p_.says(i, {"kính"_vn, "gởi"_vn});
        }
        if (!d_.number || (!about && !greeting)) return false;
        d_.type = document_type::official_letter;
        return true;
    }

    /// A title without the name of a type above it: the line in front of the bases.
    void read_bare_title() {
        auto const first = p_.starts_line(next_) ? next_ : p_.line_end(next_);
        auto const behind = p_.line_end(first);
        if (!d_.number || !p_.says(behind, {"căn"_vn, "cứ"_vn}) || begins_text(first)) return;
        take_title({first, behind});
        next_ = behind;
    }

    void read_subject(std::size_t first) {
        auto last = p_.line_end(first);
        while (last < p_.size() && last < date_first_ && last - first < most_title) last = p_.line_end(last);
        if (date_first_ > first) last = std::min(last, date_first_);
        take_title({first, last});
        next_ = std::max(next_, last);
    }

    page const& p_;
    document& d_;
    std::size_t from_ = 0;         ///< the first token of the head
    std::size_t next_ = 0;         ///< behind what was read
    std::size_t issuer_first_ = 0; ///< the first token of the issuer, or of the motto
    std::size_t number_last_ = 0;  ///< behind the number
    std::size_t date_first_ = 0;   ///< the first token of the place–date line
};

} // namespace

std::size_t read_head(page const& p, document& d) {
    return head_reader{p, d}.read();
}

} // namespace cchc::detail
