// SPDX-License-Identifier: BSL-1.0
// In which form a text cites: its words with what varies left out.
#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include <cchc/citation/find_citations.hpp>

namespace support {

/// Words as a form: digits as 0, capitals of symbols as A, blanks as one.
class form_writer {
public:
    void add(cchc::token const& t, std::string_view text) {
        if (!form_.empty() && t.before != cchc::gap::none) form_ += ' ';
        if (t.is(cchc::token_kind::number)) form_ += '0';
        else if (t.upper && (t.word.letters() > 1 || t.touches())) form_ += 'A';
        else form_ += surface(text, t.where);
    }
    void add_part(std::string_view name) {
        if (!form_.empty()) form_ += ' ';
        form_ += '<';
        form_ += name;
        form_ += '>';
    }
    [[nodiscard]] std::string const& form() const noexcept { return form_; }

private:
    std::string form_;
};

/// "<provisions> <type> số 0/0/A-A ngày 0/0/0 của <issuer>".
inline std::string form_of(std::string_view text, cchc::citation_match const& match) {
    struct part {
        cchc::span where;
        std::string_view name;
    };
    part const parts[] = {
        {match.provisions, "provisions"}, {match.type_words, "type"}, {match.title, "title"}, {match.issuer, "issuer"}};
    form_writer form;
    cchc::tokenizer words{text.substr(0, match.where.end), cchc::text_format::plain, match.where.begin};
    for (auto t = words.next(); t; t = words.next()) {
        auto const is_in = [&](part const& p) {
            return !p.where.empty() && p.where.begin <= t.where.begin && t.where.begin < p.where.end;
        };
        auto const part = std::find_if(std::begin(parts), std::end(parts), is_in);
        if (part == std::end(parts)) {
            form.add(t, text);
            continue;
        }
        form.add_part(part->name);
        words = words.from(std::min(part->where.end, match.where.end));
    }
    return form.form();
}

} // namespace support
