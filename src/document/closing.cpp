// SPDX-License-Identifier: BSL-1.0
// The closing of a document: who gets it, who signed it.
#include "document/reading.hpp"

namespace cchc::detail {
namespace {

class closing_reader {
public:
    closing_reader(page const& p, std::size_t body, document& d) : p_{p}, d_{d}, body_{body} {}

    token_range read() {
        auto const recipients = find_recipients();
        auto const signature = find_signature(recipients);
        if (recipients.empty() && signature == p_.size()) return {p_.size(), p_.size()};
        token_range closing{std::min(recipients.first, signature), std::max(body_, recipients.last)};
        if (signature < p_.size()) {
            auto const last = read_signatures(signature);
            if (signature >= recipients.first && signature < recipients.last)
                read_recipients({recipients.first, signature});
            else read_recipients(recipients);
            closing.last = std::max(last, signature < recipients.first ? recipients.last : last);
        } else {
            read_recipients(recipients);
        }
        d_.where.closing = p_.bytes(closing);
        return closing;
    }

private:
    [[nodiscard]] bool names_recipients(std::size_t i) const noexcept {
        if (!p_.says(i, {"nơi"_vn, "nhận"_vn}) || !p_[i].capital) return false;
        bool const begins = p_.starts_line(i) || is_ornament(p_[i - 1]) || p_[i - 1].is(U'.');
        return begins && (p_[i + 2].is(U':') || p_[i + 2].is(U'-') || p_.starts_line(i + 2));
    }

    /// From "Nơi nhận" to the end of its lines; empty at the end of the page when there is none.
    [[nodiscard]] token_range find_recipients() const noexcept {
        for (auto i = body_; i < p_.size(); ++i)
            if (names_recipients(i)) return {i, recipients_end(i)};
        return {p_.size(), p_.size()};
    }

    /// Lines that begin with a bullet, or go on after an open end.
    [[nodiscard]] std::size_t recipients_end(std::size_t first) const noexcept {
        constexpr int most_lines = 60;
        auto last = p_.line_end(first);
        for (int lines = 0; lines < most_lines && last < p_.size(); ++lines) {
            bool const bullet = p_[last].is(U'-') || p_[last].is(U'+') || p_[last].is(U'–') || p_[last].is(U'*');
            bool const first_line = last == p_.line_end(first) && last - first <= 3;
            if ((!bullet && !first_line) || begins_signature(last)) break;
            last = p_.line_end(last);
        }
        return last;
    }

    [[nodiscard]] bool begins_signature(std::size_t i) const noexcept {
        auto at = behind_authentication(i);
        if (signing_letters(p_, at)) return true;
        return p_.starts_line(i) && head_office_at(p_, i) != 0 && has_name_behind(i);
    }

    /// "XÁC THỰC VĂN BẢN HỢP NHẤT" above the signature of a consolidated text.
    [[nodiscard]] std::size_t behind_authentication(std::size_t i) const noexcept {
        constexpr std::size_t words = 6;
        return p_.says(i, {"xác"_vn, "thực"_vn, "văn"_vn, "bản"_vn, "hợp"_vn, "nhất"_vn}) ? i + words : i;
    }

    /// Whether a run of capitals at token `i` is followed by a name.
    [[nodiscard]] bool has_name_behind(std::size_t i) const noexcept {
        constexpr std::size_t longest_post = 24;
        auto at = i;
        while (at < p_.size() && at - i < longest_post && is_capital_text(p_[at])) ++at;
        return !read_name(at, nullptr).empty();
    }

    [[nodiscard]] std::size_t find_signature(token_range recipients) const noexcept {
        if (!recipients.empty()) {
            for (auto i = recipients.first; i < recipients.last; ++i) {
                auto at = i;
                bool const behind = p_.starts_line(i) || is_ornament(p_[i - 1]) || p_[i - 1].is(U'.');
                if (behind && signing_letters(p_, at)) return i;
            }
            constexpr int lines_behind = 4;
            auto at = recipients.last;
            for (int lines = 0; lines < lines_behind && at < p_.size(); ++lines, at = p_.line_end(at))
                if (begins_signature(at)) return at;
            return find_before(recipients.first);
        }
        for (auto i = body_; i < p_.size(); ++i) {
            auto at = i;
            bool const behind = p_.starts_line(i) || is_ornament(p_[i - 1]);
            if (behind && signing_letters(p_, at)) return i;
        }
        return p_.size();
    }

    /// Where the signature stands above the recipients, as in two columns read one after the other.
    [[nodiscard]] std::size_t find_before(std::size_t recipients) const noexcept {
        constexpr int lines_before = 8;
        auto at = recipients;
        auto found = p_.size();
        for (int lines = 0; lines < lines_before && at > body_; ++lines) {
            at = p_.line_start(at - 1);
            if (begins_signature(at)) found = at;
        }
        return found;
    }

    void read_recipients(token_range list) {
        if (list.empty()) return;
        auto first = list.first + (p_[list.first + 2].is(U':') ? 3 : 2);
        for (auto i = first; i <= list.last; ++i) {
            bool const ends = i == list.last || p_[i].is(U';') || (i > first && p_.starts_line(i));
            if (!ends) continue;
            add_recipient({first, i});
            first = i < list.last && p_[i].is(U';') ? i + 1 : i;
        }
    }

    void add_recipient(token_range words) {
        while (!words.empty() && (is_ornament(p_[words.first]) || p_[words.first].is(U'+'))) ++words.first;
        while (!words.empty() && (is_ornament(p_[words.last - 1]) || p_[words.last - 1].is(U'.') ||
                                  p_[words.last - 1].is(U',') || p_[words.last - 1].is(U';')))
            --words.last;
        if (!words.empty()) d_.recipients.push_back({p_.words(words), p_.bytes(words)});
    }

    /// Signatures that stand one behind the other, as below a joint document. Returns the token behind the last.
    std::size_t read_signatures(std::size_t i) {
        constexpr int most = 8;
        for (int count = 0; count < most && begins_signature(i); ++count) i = read_signature(i);
        return i;
    }

    std::size_t read_signature(std::size_t i) {
        signature s;
        i = behind_authentication(i);
        auto const first = i;
        constexpr std::size_t longest = 60;
        auto part = i;
        auto end = i;
        std::optional<signing_form> form = signing_letters(p_, i);
        auto office = i;
        auto const finish = [&](std::size_t last) {
            token_range const words = trimmed(p_, {office, last});
            if (words.empty()) return;
            if (form) {
                s.powers.push_back({*form, p_.words(words), {p_[part].where.begin, p_.bytes(words).end}});
            } else {
                s.post = p_.words(words);
                s.post_where = p_.bytes(words);
            }
            end = words.last;
        };
        for (i = office + 1; i < p_.size() && i - first < longest && is_capital_text(p_[i]) && !p_[i].is(U'('); ++i) {
            auto at = i;
            auto const next_form = signing_letters(p_, at);
            bool const linked = p_[i - 1].is(U',') || p_[i - 1].is("phó"_vn) || p_[i - 1].is(U'-');
            bool const next_office = !linked && i > office && head_office_at(p_, i) != 0;
            if (p_[i].before >= gap::paragraph && !next_form && !next_office && !s.powers.empty() && !form) break;
            if (!next_form && !next_office) continue;
            finish(i);
            part = i;
            form = next_form;
            office = next_form ? at : i;
            i = office;
        }
        finish(i);
        auto const name = read_name(i, &s);
        s.where = {p_[first].where.begin, name.empty() ? p_[end - 1].where.end : p_.bytes(name).end};
        auto const behind = name.empty() ? end : name.last;
        d_.signatures.push_back(std::move(s));
        return behind;
    }

    [[nodiscard]] bool is_rank(std::size_t i) const noexcept {
        return p_[i + 1].is("tướng"_vn) || p_[i + 1].is("tá"_vn) || p_[i + 1].is("úy"_vn);
    }

    /// "(Đã ký)" and the like.
    [[nodiscard]] std::size_t behind_brackets(std::size_t i) const noexcept {
        constexpr std::size_t longest = 8;
        while (is_ornament(p_[i])) ++i;
        if (!p_[i].is(U'(') && !p_[i].is(U'[')) return i;
        for (auto at = i; at < i + longest; ++at)
            if (p_[at].is(U')') || p_[at].is(U']')) return at + 1;
        return i;
    }

    /// Two to six words that begin with capitals and end their line.
    token_range read_name(std::size_t i, signature* s) const {
        constexpr std::size_t most_words = 6;
        i = behind_brackets(i);
        auto name = i;
        while (p_[name].is(token_kind::word) && (is_rank(name) || (p_[name + 1].is(U'.') && p_[name + 1].touches())))
            name += 2;
        auto last = name;
        while (last - name < most_words && p_[last].is(token_kind::word) && p_[last].capital && !p_[last].upper &&
               (last == name || p_[last].before < gap::line))
            ++last;
        if (last - name < 2 ||
            (p_[last].before < gap::line && p_[last] && !is_ornament(p_[last]) && !p_[last].is(U'.')))
            return {};
        if (s) {
            token_range const rank{i, name};
            s->honorific = p_.words(rank);
            s->honorific_where = p_.bytes(rank);
            s->name = p_.words({name, last});
            s->name_where = p_.bytes({name, last});
        }
        return {name, last};
    }

    page const& p_;
    document& d_;
    std::size_t body_;
};

} // namespace

token_range read_closing(page const& p, std::size_t body, document& d) {
    return closing_reader{p, body, d}.read();
}

} // namespace cchc::detail
