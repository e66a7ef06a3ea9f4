// SPDX-License-Identifier: BSL-1.0
// What a document says it rests on, and the words that enact it.
#include <cchc/citation/find_citations.hpp>

#include "document/reading.hpp"

namespace cchc::detail {
namespace {

class basis_reader {
public:
    basis_reader(page const& p, std::size_t from, document& d) : p_{p}, d_{d}, next_{from} {}

    std::size_t read() {
        find_first();
        while (auto const kind = kind_at(next_)) read_item(*kind);
        read_citations();
        read_enacting();
        return next_;
    }

private:
    /// Behind a bullet.
    [[nodiscard]] std::size_t behind_bullet(std::size_t i) const noexcept {
        while (is_ornament(p_[i])) ++i;
        return i;
    }

    [[nodiscard]] std::optional<basis_kind> kind_at(std::size_t at) const noexcept {
        auto const i = behind_bullet(at);
        if (!p_[i].capital || p_[i].upper) return std::nullopt;
        if (p_.says(i, {"căn"_vn, "cứ"_vn}) || p_.says(i, {"trên"_vn, "cơ"_vn, "sở"_vn})) return basis_kind::law;
        if (p_.says(i, {"theo"_vn, "đề"_vn, "nghị"_vn}) || p_.says(i, {"xét"_vn}) || p_.says(i, {"sau"_vn, "khi"_vn}) ||
            p_.says(i, {"thực"_vn, "hiện"_vn, "ý"_vn, "kiến"_vn}) || p_.says(i, {"theo"_vn, "tờ"_vn, "trình"_vn}))
            return basis_kind::request;
        if (p_.says(i, {"thực"_vn, "hiện"_vn}) || p_.says(i, {"triển"_vn, "khai"_vn, "thực"_vn, "hiện"_vn}) ||
            p_.says(i, {"để"_vn}) || p_.says(i, {"nhằm"_vn}) || p_.says(i, {"tiếp"_vn, "tục"_vn, "thực"_vn, "hiện"_vn}))
            return basis_kind::purpose;
        return std::nullopt;
    }

    /// A consolidated text names its amendments before its bases; any other document may say why it is made.
    void find_first() {
        if (kind_at(next_)) return;
        bool const consolidated = d_.type == document_type::consolidated_text;
        auto const last = std::min(p_.size(), next_ + (consolidated ? std::size_t{1000} : std::size_t{100}));
        for (auto i = next_; i < last; ++i) {
            if (is_enacting(i) || begins_body(i)) {
                if (is_enacting(i)) next_ = i;
                return;
            }
            bool const begins = p_.starts_line(i) || (consolidated && (p_[i - 1].is(U'.') || p_[i - 1].is(U']')));
            if (!begins || kind_at(i) != basis_kind::law) continue;
            next_ = i;
            return;
        }
    }

    [[nodiscard]] bool begins_body(std::size_t i) const noexcept {
        return (p_[i].is("điều"_vn) && p_[i + 1].is(token_kind::number) && !p_[i + 2].is(token_kind::word)) ||
               (p_[i].is("chương"_vn) && p_[i + 1].is("i"_vn));
    }

    [[nodiscard]] bool begins_article(std::size_t i) const noexcept {
        bool const roman = p_[i].is("i"_vn) && p_[i].upper && p_[i + 1].is(U'.');
        bool const number = p_[i].is(token_kind::number) && p_[i].value == 1 && p_[i + 1].is(U'.');
        return begins_body(i) || roman || number;
    }

    /// "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", "CHỈ THỊ:"
    [[nodiscard]] bool is_enacting(std::size_t i) const noexcept {
        if (!p_[i].upper || !p_[i + 1].upper) return false;
        bool const verb = p_.says(i, {"quyết"_vn, "định"_vn}) || p_.says(i, {"quyết"_vn, "nghị"_vn}) ||
                          p_.says(i, {"chỉ"_vn, "thị"_vn});
        return verb && (p_[i + 2].is(U':') || p_[i + 2].before >= gap::line || begins_body(i + 2));
    }

    /// "Chính phủ ban hành Nghị định …": the verb and a type, in the sentence that begins at token `i`.
    [[nodiscard]] std::size_t enacting_verb(std::size_t i, std::size_t last) const noexcept {
        constexpr std::size_t longest_subject = 40;
        auto const end = std::min({last, i + longest_subject, p_.size()});
        for (; i < end && !ends_sentence(i); ++i) {
            bool const verb = p_.says(i, {"ban"_vn, "hành"_vn}) || p_.says(i, {"quyết"_vn, "định"_vn});
            if (!verb || p_[i - 1].is("theo"_vn) || p_[i - 1].is("được"_vn) || p_[i - 1].is("đã"_vn)) continue;
            auto words = p_.reader_at(i + 2);
            if (p_[i + 2].capital && match_document_type(words)) return i;
        }
        return last;
    }

    [[nodiscard]] bool ends_sentence(std::size_t i) const noexcept {
        if (!p_[i].is(U'.') && !p_[i].is(U';')) return false;
        return p_[i + 1].before >= gap::line || p_[i + 1].capital;
    }

    void read_item(basis_kind kind) {
        auto const first = behind_bullet(next_);
        auto last = first + 1;
        for (; last < p_.size(); ++last) {
            if (is_enacting(last)) break;
            auto const& before = p_[last - 1];
            bool const new_line = p_.starts_line(last);
            bool const stop = before.is(U'.') || before.is(U';') || before.is(U',') || is_ornament(before);
            if (!new_line && !(stop && p_[last].capital && !before.is(U','))) continue;
            if (new_line || before.is(U';') || before.is(U'.') || is_ornament(before))
                if (kind_at(last)) break;
            if (new_line ? !continues(last) : !goes_on(last)) break;
        }
        legal_basis basis;
        basis.kind = kind;
        next_ = last;
        token_range words{first, last};
        if (kind != basis_kind::request) split_enacting(words);
        while (!words.empty() && is_ornament(p_[words.last - 1])) --words.last;
        basis.where = p_.bytes(words);
        d_.bases.push_back(std::move(basis));
    }

    /// Whether a line without a word for a basis belongs to the item above.
    [[nodiscard]] bool continues(std::size_t i) const noexcept {
        if (begins_article(i)) return false;
        auto before = i - 1;
        while (before > next_ && is_ornament(p_[before])) --before;
        auto const& end = p_[before];
        if (end.is(U'.') || end.is(U':')) return false;
        if (!p_[i].capital) return true;
        if (end.is(U';') || end.is(U','))
            return names_document(i) && enacting_verb(i, p_.line_end(i)) == p_.line_end(i);
        return !end.is(token_kind::mark) && !is_upper(p_, {i, p_.line_end(i)}) &&
               enacting_verb(i, p_.line_end(i)) == p_.line_end(i);
    }

    [[nodiscard]] bool names_document(std::size_t i) const noexcept {
        auto words = p_.reader_at(i);
        return match_document_type(words).has_value();
    }

    /// Behind a mark in a line: a further document of the same item.
    [[nodiscard]] bool goes_on(std::size_t i) const noexcept {
        if (p_[i - 1].is(U'.')) return !p_[i - 1].touches() || p_[i - 2].upper;
        if (is_ornament(p_[i - 1])) return true;
        return enacting_verb(i, p_.size()) == p_.size();
    }

    /// "Thực hiện Chỉ thị …, Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:" holds both.
    void split_enacting(token_range& words) {
        auto verb = words.last;
        for (auto i = words.first; i + 2 < words.last; ++i) {
            if (!p_.says(i, {"ban"_vn, "hành"_vn}) && !p_.says(i, {"xây"_vn, "dựng"_vn})) continue;
            auto reader = p_.reader_at(i + 2);
            auto const type = match_document_type(reader);
            if (type && type->type == d_.type && p_[i + 2].capital) verb = i;
        }
        if (verb == words.last) return;
        auto first = verb;
        constexpr std::size_t longest_subject = 30;
        while (first > words.first && verb - first < longest_subject && !p_[first - 1].is(U',') &&
               !p_[first - 1].is(U';'))
            --first;
        if (!p_[first - 1].is(U',') && !p_[first - 1].is(U';')) return;
        d_.where.enacting = p_.bytes({first, words.last});
        words.last = first;
    }

    void read_enacting() {
        if (!d_.where.enacting.empty()) return;
        auto first = behind_bullet(next_);
        if (is_enacting(first)) {
            auto const last = p_[first + 2].is(U':') ? first + 3 : first + 2;
            d_.where.enacting = p_.bytes({first, last});
            next_ = last;
            return;
        }
        if (d_.bases.empty()) return;
        auto verb = enacting_verb(first, p_.size());
        if (verb == p_.size() && p_.starts_line(first) && begins_body(p_.line_end(first))) verb = first;
        if (verb == p_.size()) return;
        auto last = verb;
        while (last < p_.size() && !(p_[last].is(U'.') && (p_.starts_line(last + 1) || p_[last + 1].capital)) &&
               !(p_[last].is(U':') && (p_.starts_line(last + 1) || begins_article(last + 1))) &&
               !(last > verb && p_.starts_line(last + 1)))
            ++last;
        if (last < p_.size()) ++last;
        d_.where.enacting = p_.bytes({first, last});
        next_ = last;
    }

    void read_citations() {
        if (d_.bases.empty()) return;
        auto const end = d_.bases.back().where.end;
        auto basis = d_.bases.begin();
        find_options options;
        options.format = p_.format();
        options.back_references = false;
        for (auto const& match : citation_range{p_.text().substr(0, end), options, d_.bases.front().where.begin}) {
            while (basis != d_.bases.end() && basis->where.end <= match.where.begin) ++basis;
            if (basis == d_.bases.end()) return;
            if (basis->where.contains(match.where)) basis->cited.push_back(to_citation(p_.text(), match, p_.format()));
        }
    }

    page const& p_;
    document& d_;
    std::size_t next_;
};

} // namespace

std::size_t read_bases(page const& p, std::size_t from, document& d) {
    return basis_reader{p, from, d}.read();
}

} // namespace cchc::detail
