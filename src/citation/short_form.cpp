// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/short_form.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "citation/back_reference.hpp"
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

/// "(sau đây gọi tắt là" behind what the document is about, "quy định về vận tải"; `words` is moved to the bracket.
bool find_declaration(tokenizer& words, std::size_t limit) noexcept {
    constexpr std::size_t longest_subject = 400;
    constexpr int most_tokens = 60;
    auto const text = words.text().substr(0, std::min(limit, words.offset() + longest_subject));
    if (words.offset() >= text.size() || text.find('(', words.offset()) == text.npos) return false;
    tokenizer ahead{text, words.format(), words.offset()};
    for (int i = 0; i < most_tokens; ++i) {
        auto const at = ahead;
        auto const t = ahead.next();
        bool const sentence_ends = t.is(U';') || (t.is(U'.') && ahead.peek().capital);
        if (!t || t.before >= gap::paragraph || sentence_ends) return false;
        if (auto inside = words.from(at.offset()); t.is(U'(') && accept_declaration(inside)) {
            words = words.from(at.offset());
            return true;
        }
    }
    return false;
}

constexpr int most_words_of_name = 16;

/// A declared name: a type and what follows it up to the end of the bracket or the phrase; or the initials of a law.
struct written_name {
    span where{};
    document_type type{};                ///< unknown: of initials
    std::optional<std::uint64_t> serial; ///< 10 of "Nghị định 10"
};

/// "BLHS", "LDN 2020": initials, perhaps with a year.
std::optional<span> match_initials(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.next();
    if (!first.is(token_kind::word) || !first.upper || first.word.letters() < 2) return std::nullopt;
    words = ahead;
    auto const year = ahead.next();
    if (!detail::is_year(year) || !is_near(year) || year.touches()) return first.where;
    words = ahead;
    return cover(first.where, year.where);
}

std::optional<written_name> read_short_name(tokenizer words) noexcept {
    auto const begin = words.peek().where.begin;
    auto after_type = words;
    auto const type = match_document_type(after_type);
    if (!type) {
        auto const initials = match_initials(words);
        return initials ? std::optional{written_name{*initials, document_type::unknown, {}}} : std::nullopt;
    }
    written_name name{{begin, type->where.end}, type->type, {}};
    for (int i = 0; i < most_words_of_name; ++i) {
        auto const t = after_type.next();
        bool const within =
            t && is_near(t) && (t.is(token_kind::word) || t.is(token_kind::number) || t.is(U'/') || t.is(U'-'));
        if (!within) break;
        if (t.is(token_kind::number) && !name.serial) name.serial = t.value;
        name.where.end = t.where.end;
    }
    return name;
}

/// Whether initials may be those of a law that is named by its title: both begin alike.
bool may_stand_for(std::string_view text, span initials, citation_match const& match, text_format format) noexcept {
    auto const letters = tokenizer{text, format, initials.begin}.next().word.unmarked();
    auto const type = tokenizer{text, format, match.type_words.begin}.next().word.unmarked();
    return !match.title.empty() && letters && type && letters.letter_index(0) == type.letter_index(0);
}

/// Which of the documents up to `last` a name is declared for that stands behind what the last is about: "Thông tư số … hướng dẫn Nghị
/// định số … về vận tải (sau đây gọi tắt là Thông tư)". A regulation comes with a decision.
std::optional<std::size_t> document_named(written_name const& name, std::span<citation_match const> matches,
                                          std::size_t last) noexcept {
    constexpr std::size_t most_documents = 3;
    for (std::size_t back = 0; back < most_documents && back <= last; ++back) {
        auto const& m = matches[last - back];
        bool const rules = name.type == document_type::regulation || name.type == document_type::rules;
        bool const same_type = m.type == name.type || (rules && m.type == document_type::decision);
        bool const same_serial = !name.serial || m.kind == citation_kind::titled || *name.serial == m.number.serial;
        if (m.kind != citation_kind::back_reference && same_type && same_serial) return last - back;
    }
    return std::nullopt;
}

/// A number of its own: not that of 17/KH-UBND, 17a, 17% or 17.5.
bool is_serial(token const& serial, tokenizer behind) noexcept {
    constexpr std::size_t most_digits = 6;
    if (!serial.is(token_kind::number) || !is_near(serial) || serial.digits() > most_digits) return false;
    auto const next = behind.next();
    if (!next.touches()) return true;
    bool const decimal = next.is(U'.') && behind.peek().is(token_kind::number) && behind.peek().touches();
    return !(next.is(U'/') || next.is(U'-') || next.is(token_kind::word) || next.is(U'%') || decimal);
}

/// A short form that begins with the name of a type: "Kế hoạch 17", "QĐ số 158", "QĐ158"; with a small letter only in front of "số",
/// "kế hoạch số 17".
struct short_form {
    document_type_match type;
    token serial;
};

std::optional<short_form> match_short_form(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.peek();
    auto const type = match_document_type(ahead);
    if (!type || (!first.capital && !ahead.peek().is("số"_vn))) return std::nullopt;
    auto serial = ahead.next();
    if (serial.is("số"_vn) && is_near(serial)) serial = ahead.next();
    bool const glued = serial.touches() && !(type->abbreviated && serial.digits() > 1); // QĐ158; CT1 may be a house
    if (glued || !is_serial(serial, ahead)) return std::nullopt;
    words = ahead;
    return short_form{*type, serial};
}

/// "Nghị định" of "Theo Điều 5 Nghị định, các sở": the bare name of a type, which the phrase or the words of the sentence end.
std::optional<document_type_match> match_bare_name(tokenizer& words) noexcept {
    auto ahead = words;
    if (!ahead.peek().capital) return std::nullopt;
    auto const type = match_document_type(ahead);
    if (!type || type->abbreviated) return std::nullopt;
    auto behind = ahead;
    auto const next = behind.next();
    bool const joined = next.touches() && (next.is(U'/') || next.is(U'-'));
    bool const ends = !next || next.before >= gap::paragraph || (next.is(token_kind::mark) && !joined);
    if (!ends && (next.capital || !detail::goes_on_behind_reference(next, behind))) return std::nullopt;
    words = ahead;
    return type;
}

/// "19" of "Nghị quyết 18, 19", "số 47" of "các Nghị định số 10, số 47".
struct listed_serial {
    token serial;
    span where{};
};

std::optional<listed_serial> match_listed_serial(tokenizer& words) noexcept {
    auto ahead = words;
    if (!detail::skip_list_joint(ahead)) return std::nullopt;
    auto const first = ahead.peek();
    bool const announced = detail::accept_announcement(ahead);
    auto const serial = ahead.next();
    if (!is_serial(serial, ahead) || !(announced || detail::ends_listed_number(ahead, false))) return std::nullopt;
    words = ahead;
    return listed_serial{serial, cover(first.where, serial.where)};
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
    void declare(std::string key, document_type type) { names_.insert_or_assign(std::move(key), type); }

    [[nodiscard]] bool know(document_type type, std::uint64_t serial) const {
        return serials_.count({type, serial}) != 0;
    }
    [[nodiscard]] bool know(std::string const& key) const { return names_.count(key) != 0; }
    /// Of what is called so; unknown: nothing is.
    [[nodiscard]] document_type type_called(std::string const& key) const {
        auto const named = names_.find(key);
        return named != names_.end() ? named->second : document_type::unknown;
    }
    [[nodiscard]] bool have_names() const noexcept { return !names_.empty(); }
    [[nodiscard]] bool empty() const noexcept { return serials_.empty() && names_.empty(); }

private:
    std::set<std::pair<document_type, std::uint64_t>> serials_;
    std::map<std::string, document_type> names_;
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
        auto first = words.peek();
        bool const directly = is_near(first) && accept_declaration(words);
        if (!directly) {
            if (!find_declaration(words, i + 1 < matches.size() ? matches[i + 1].where.begin : text.size())) continue;
            first = words.peek();
            (void)accept_declaration(words);
        }
        auto const name = read_short_name(words);
        if (!name) continue;
        if (name->type == document_type::unknown) {
            if (directly && may_stand_for(text, name->where, m, format))
                declared.push_back({i, name->where, {first.where.begin, name->where.end}});
            continue;
        }
        auto const titled = by_title.find(detail::name_key(text, name->where, format));
        auto document = titled != by_title.end()           ? std::optional{titled->second}
                        : directly && name->type == m.type ? std::optional{i}
                                                           : document_named(*name, matches, i);
        if (directly && !document) document = i;
        if (document) declared.push_back({*document, name->where, {first.where.begin, name->where.end}});
    }
    return declared;
}

namespace {

/// Reads the words between the matches.
class short_form_reader {
public:
    short_form_reader(std::string_view text, std::span<citation_match const> matches, text_format format)
        : text_{text},
          format_{format},
          words_{text, format},
          declared_{find_declared_names(text, matches, format)},
          next_declared_{declared_.begin()} {
        types_.reserve(declared_.size());
        for (auto const& each : declared_) types_.push_back(matches[each.document].type);
        all_.reserve(matches.size());
    }

    [[nodiscard]] std::vector<citation_match> read(std::vector<citation_match> matches) {
        for (std::size_t i = 0; i < matches.size(); ++i) {
            auto& match = matches[i];
            read_up_to(match.where.begin);
            declare_up_to(match.where.begin);
            auto const limit = i + 1 < matches.size() ? matches[i + 1].where.begin : text_.size();
            take_longer_name(text_, match, known_, limit, format_);
            all_.push_back(match);
            known_.add(match);
            if (words_.offset() < match.where.end) words_ = tokenizer{text_, format_, match.where.end};
        }
        read_up_to(text_.size());
        return std::move(all_);
    }

private:
    void declare_up_to(std::size_t end) {
        for (; next_declared_ != declared_.end() && next_declared_->declaration.end <= end; ++next_declared_)
            known_.declare(detail::name_key(text_, next_declared_->name, format_),
                           types_[static_cast<std::size_t>(next_declared_ - declared_.begin())]);
    }

    void read_up_to(std::size_t end) {
        while (!known_.empty() || next_declared_ != declared_.end()) {
            auto at = words_;
            auto const first = words_.next();
            if (!first || first.where.begin >= end) {
                words_ = at;
                return;
            }
            auto const places = read_places(at, first);
            if (places) words_ = at; // each is read once
            bool const may_name = first.capital || detail::start_with(first) == detail::start::type;
            if (places ? places->relative : !may_name) continue;
            (void)detail::accept_words(at, "của"_vn);
            if (read_serials(at, places, first.where, end) || read_initials(at, places, end)) continue;
            if (places && places->complete) read_bare_name(at, *places, end);
        }
    }

    [[nodiscard]] bool is_declaration(span where) const noexcept {
        return next_declared_ != declared_.end() && next_declared_->declaration.contains(where);
    }

    /// "khoản 2 Điều 9 của Nghị định 45", "Nghị quyết 18, 19".
    bool read_serials(tokenizer at, std::optional<provisions_match> const& places, span first, std::size_t end) {
        auto const form = match_short_form(at);
        if (!form || at.offset() > end) return false;
        declare_up_to(first.begin);
        span const where{form->type.where.begin, form->serial.where.end};
        bool const named =
            known_.know(form->type.type, form->serial.value) || known_.know(detail::name_key(text_, where, format_));
        if (is_declaration(first) || !named) return false;
        add(form->type, form->serial, where, places);
        words_ = at;
        while (auto const listed = match_listed_serial(at)) {
            if (at.offset() > end || !known_.know(form->type.type, listed->serial.value)) break;
            add(form->type, listed->serial, listed->where, std::nullopt);
            words_ = at;
        }
        return true;
    }

    /// "Điều 5 LDN", where "LDN" was declared for a law.
    bool read_initials(tokenizer at, std::optional<provisions_match> const& places, std::size_t end) {
        auto const alone = at.peek().where;
        auto const initials = declared_.empty() ? std::nullopt : match_initials(at);
        if (!initials) return false;
        declare_up_to(alone.begin);
        for (auto const& name : {*initials, alone}) {
            auto const type = known_.type_called(detail::name_key(text_, name, format_));
            if (type == document_type::unknown || name.end > end || is_declaration(name)) continue;
            add({type, true, name}, {}, name, places);
            words_ = at.from(name.end);
            return true;
        }
        return false;
    }

    /// "Điều 5 Nghị định", where "Nghị định" was declared to be the name.
    void read_bare_name(tokenizer at, provisions_match const& places, std::size_t end) {
        if (declared_.empty()) return;
        auto const type = match_bare_name(at);
        if (!type || at.offset() > end) return;
        declare_up_to(places.where.begin);
        if (!known_.know(detail::name_key(text_, type->where, format_))) return;
        add(*type, {}, type->where, places);
        words_ = at;
    }

    void add(document_type_match const& type, token const& serial, span where,
             std::optional<provisions_match> const& places) {
        citation_match match;
        match.where = places ? cover(places->where, where) : where;
        if (places) match.provisions = places->where;
        match.kind = citation_kind::back_reference;
        match.back = back_word::short_name;
        match.type = type.type;
        match.type_words = type.where;
        if (serial.is(token_kind::number)) {
            match.short_number = true;
            match.number.where = serial.where;
            match.number.type = type.type;
            match.number.has_serial = true;
            match.number.serial = serial.value;
            match.number.serial_digits = static_cast<std::uint8_t>(serial.digits());
        }
        all_.push_back(match);
    }

    std::string_view text_;
    text_format format_;
    tokenizer words_;
    std::vector<declared_name> declared_;
    std::vector<document_type> types_; ///< of the documents for which they were declared
    std::vector<declared_name>::const_iterator next_declared_;
    named_documents known_;
    std::vector<citation_match> all_;
};

} // namespace

std::vector<citation_match> with_short_forms(std::string_view text, std::vector<citation_match> matches,
                                             text_format format) {
    short_form_reader reader{text, matches, format};
    return reader.read(std::move(matches));
}

} // namespace cchc
