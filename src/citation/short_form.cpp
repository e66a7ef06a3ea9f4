// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/short_form.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "citation/name_key.hpp"
#include "citation/start_scanner.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

using detail::is_near;

/// "sau đây gọi tắt là", "dưới đây được viết là", "gọi tắt là"; `words` is moved to the name.
bool accept_declaration(tokenizer& words) noexcept {
    auto ahead = words;
    auto t = ahead.next();
    if (t.is(U'(') || t.is(U',')) t = ahead.next();
    if (t.is("sau"_vn) || t.is("dưới"_vn)) {
        if (!ahead.next().is("đây"_vn)) return false;
        t = ahead.next();
        if (t.is("được"_vn) || t.is("xin"_vn)) t = ahead.next();
    }
    if (!t.is("gọi"_vn) && !t.is("viết"_vn)) return false;
    t = ahead.next();
    if (t.is("tắt"_vn) || t.is("chung"_vn) || t.is("gọn"_vn)) t = ahead.next();
    if (!t.is("là"_vn) || !is_near(t)) return false;
    if (auto const quote = ahead.peek(); quote.is(U'"') || quote.is(U'\u201C')) (void)ahead.next();
    words = ahead;
    return true;
}

constexpr int most_words_of_name = 16;

/// The name that is declared: a type and what follows it up to the end of the bracket or the phrase.
std::optional<span> read_short_name(tokenizer words) noexcept {
    auto const begin = words.peek().where.begin;
    auto after_type = words;
    auto const type = match_document_type(after_type);
    if (!type) return std::nullopt;
    auto end = type->where.end;
    for (int i = 0; i < most_words_of_name; ++i) {
        auto const t = after_type.next();
        bool const within =
            t && is_near(t) && (t.is(token_kind::word) || t.is(token_kind::number) || t.is(U'/') || t.is(U'-'));
        if (!within) break;
        end = t.where.end;
    }
    return span{begin, end};
}

/// A short form that begins with the name of a type: "Kế hoạch 17", "QĐ số 158", "QĐ158"; with a small letter only in front of "số",
/// "kế hoạch số 17".
struct short_form {
    document_type_match type;
    token serial;
};

std::optional<short_form> match_short_form(tokenizer& words) noexcept {
    constexpr std::size_t most_digits = 6;
    auto ahead = words;
    auto const first = ahead.peek();
    auto const type = match_document_type(ahead);
    if (!type || (!first.capital && !ahead.peek().is("số"_vn))) return std::nullopt;
    auto serial = ahead.next();
    if (serial.is("số"_vn) && is_near(serial)) serial = ahead.next();
    bool const glued = serial.touches() && !(type->abbreviated && serial.digits() > 1); // QĐ158; CT1 may be a house
    if (!serial.is(token_kind::number) || glued || !is_near(serial) || serial.digits() > most_digits)
        return std::nullopt;
    auto const behind = ahead.peek();
    bool const longer = behind.touches() && (behind.is(U'/') || behind.is(U'-') || behind.is(token_kind::word) ||
                                             behind.is(U'%') || (behind.is(U'.') && [&] {
                                                 auto more = ahead;
                                                 (void)more.next();
                                                 return more.peek().is(token_kind::number) && more.peek().touches();
                                             }()));
    if (longer) return std::nullopt;
    words = ahead;
    return short_form{*type, serial};
}

/// Provisions that lead to a document: "khoản 2 Điều 9" of "khoản 2 Điều 9 Nghị định 45".
std::optional<provisions_match> read_places(tokenizer& words, token const& first) noexcept {
    auto const start = detail::start_with(first);
    if (start != detail::start::provision && start != detail::start::several) return std::nullopt;
    auto ahead = words;
    auto const places = match_provisions(ahead);
    if (!places) return std::nullopt;
    words = ahead;
    return places;
}

/// The documents named in full so far, as short forms can mean them.
class named_documents {
public:
    void add(citation_match const& match) {
        if (match.kind == citation_kind::numbered && match.number.has_serial)
            serials_.emplace(match.type, match.number.serial);
    }
    void declare(std::string key) { names_.insert(std::move(key)); }

    [[nodiscard]] bool know(document_type type, std::uint64_t serial) const {
        return serials_.count({type, serial}) != 0;
    }
    [[nodiscard]] bool know(std::string const& key) const { return names_.count(key) != 0; }
    [[nodiscard]] bool have_names() const noexcept { return !names_.empty(); }
    [[nodiscard]] bool empty() const noexcept { return serials_.empty() && names_.empty(); }

private:
    std::set<std::pair<document_type, std::uint64_t>> serials_;
    std::set<std::string> names_;
};

/// "Luật BHXH mới", declared for a law, where "Luật BHXH" alone is the name of another.
void take_longer_name(std::string_view text, citation_match& match, named_documents const& known, std::size_t limit,
                      text_format format) {
    bool const bare = !match.title.empty() && match.where.end == match.title.end && match.date_words.empty();
    if (!known.have_names() || !bare) return;
    tokenizer words{text.substr(0, limit), format, match.where.end};
    for (int i = 0; i < most_words_of_name; ++i) {
        auto const t = words.next();
        if (!t || !is_near(t) || t.is(token_kind::mark)) return;
        if (!known.know(detail::name_key(text, cover(match.type_words, t.where), format))) continue;
        match.title.end = match.where.end = t.where.end;
    }
}

} // namespace

std::vector<declared_name> find_declared_names(std::string_view text, std::span<citation_match const> matches,
                                               text_format format) {
    std::vector<declared_name> declared;
    std::map<std::string, std::size_t> by_title;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        auto const& m = matches[i];
        if (!m.title.empty()) by_title[detail::name_key(text, cover(m.type_words, m.title), format)] = i;
        tokenizer words{text, format, m.where.end};
        auto const first = words.peek();
        if (!is_near(first) || !accept_declaration(words)) continue;
        auto const name = read_short_name(words);
        if (!name) continue;
        auto const titled = by_title.find(detail::name_key(text, *name, format));
        declared.push_back({titled != by_title.end() ? titled->second : i, *name, {first.where.begin, name->end}});
    }
    return declared;
}

std::vector<citation_match> with_short_forms(std::string_view text, std::vector<citation_match> matches,
                                             text_format format) {
    auto const declared = find_declared_names(text, matches, format);
    std::vector<citation_match> all;
    all.reserve(matches.size());
    named_documents known;
    auto next_declared = declared.begin();
    tokenizer words{text, format};
    auto const declare_up_to = [&](std::size_t end) {
        for (; next_declared != declared.end() && next_declared->declaration.end <= end; ++next_declared)
            known.declare(detail::name_key(text, next_declared->name, format));
    };
    auto const read_up_to = [&](std::size_t end) {
        while (!known.empty()) {
            auto at = words;
            auto const first = words.next();
            if (!first || first.where.begin >= end) {
                words = at;
                break;
            }
            auto const places = read_places(at, first);
            if (places) words = at; // each is read once
            bool const may_name = first.capital || detail::start_with(first) == detail::start::type;
            if (places ? places->relative : !may_name) continue;
            (void)detail::accept_words(at, "của"_vn);
            auto const form = match_short_form(at);
            if (!form || at.offset() > end) continue;
            declare_up_to(first.where.begin);
            bool const is_declaration =
                next_declared != declared.end() && next_declared->declaration.contains(first.where);
            span const where{form->type.where.begin, form->serial.where.end};
            if (is_declaration ||
                !(known.know(form->type.type, form->serial.value) || known.know(detail::name_key(text, where, format))))
                continue;
            citation_match match;
            match.where = places ? cover(places->where, where) : where;
            if (places) match.provisions = places->where;
            match.kind = citation_kind::back_reference;
            match.back = back_word::short_name;
            match.type = form->type.type;
            match.type_words = form->type.where;
            match.short_number = true;
            match.number.where = form->serial.where;
            match.number.type = form->type.type;
            match.number.has_serial = true;
            match.number.serial = form->serial.value;
            match.number.serial_digits = static_cast<std::uint8_t>(form->serial.digits());
            all.push_back(match);
            words = at;
        }
    };
    for (std::size_t i = 0; i < matches.size(); ++i) {
        auto& match = matches[i];
        read_up_to(match.where.begin);
        declare_up_to(match.where.begin);
        take_longer_name(text, match, known, i + 1 < matches.size() ? matches[i + 1].where.begin : text.size(), format);
        all.push_back(match);
        known.add(match);
        if (words.offset() < match.where.end) words = tokenizer{text, format, match.where.end};
    }
    read_up_to(text.size());
    return all;
}

} // namespace cchc
