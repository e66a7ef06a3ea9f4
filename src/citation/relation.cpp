// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/relation.hpp>

#include <algorithm>
#include <array>

namespace cchc {
namespace {

using enum relation_kind;

struct kind_name {
    std::string_view english;
    std::string_view vietnamese;
};

constexpr std::array kind_names{
    kind_name{"based_on", "căn cứ"},
    kind_name{"basis_of", "là căn cứ ban hành"},
    kind_name{"guides", "hướng dẫn áp dụng"},
    kind_name{"guided_by", "được hướng dẫn áp dụng"},
    kind_name{"details", "quy định chi tiết, hướng dẫn thi hành"},
    kind_name{"detailed_by", "được quy định chi tiết, hướng dẫn thi hành"},
    kind_name{"consolidates", "hợp nhất"},
    kind_name{"consolidated_by", "được hợp nhất"},
    kind_name{"amends", "sửa đổi, bổ sung"},
    kind_name{"amended_by", "được sửa đổi, bổ sung"},
    kind_name{"corrects", "đính chính"},
    kind_name{"corrected_by", "được đính chính"},
    kind_name{"replaces", "thay thế"},
    kind_name{"replaced_by", "bị thay thế"},
    kind_name{"repeals", "bãi bỏ"},
    kind_name{"repealed_by", "bị bãi bỏ"},
    kind_name{"refers_to", "dẫn chiếu"},
    kind_name{"referred_to_by", "được dẫn chiếu"},
    kind_name{"interprets", "giải thích"},
    kind_name{"interpreted_by", "được giải thích"},
    kind_name{"suspends", "đình chỉ việc thi hành"},
    kind_name{"suspended_by", "bị đình chỉ việc thi hành"},
    kind_name{"defers", "tạm ngưng hiệu lực"},
    kind_name{"deferred_by", "bị tạm ngưng hiệu lực"},
    kind_name{"announces", "công bố"},
    kind_name{"announced_by", "được công bố"},
};

constexpr std::size_t most_words = 48;

/// The words in front of a citation, or behind it: at most `most_words`.
struct phrase {
    std::array<token, most_words> words{};
    std::size_t size = 0;

    void push(token const& t) noexcept {
        if (size == most_words) {
            std::move(words.begin() + 1, words.end(), words.begin());
            --size;
        }
        words[size++] = t;
    }
};

/// What stands between two offsets, but no more of it than a verb and what goes with it needs.
phrase words_between(std::string_view text, text_format format, std::size_t begin, std::size_t end) noexcept {
    constexpr std::size_t longest = 400;
    if (end - begin > longest) {
        begin = std::min(text.find_first_of(" \n", end - longest), end);
        begin = std::max(begin, end - longest);
    }
    phrase words;
    tokenizer at{text.substr(0, end), format, begin};
    for (auto t = at.next(); t; t = at.next()) words.push(t);
    return words;
}

/// "1", "a": what labels the member of a list.
bool is_label(token const& t) noexcept {
    return t.is(token_kind::number) || (t.is(token_kind::word) && t.word.letters() == 1);
}

/// Reads a phrase from its end to its beginning.
class backward {
public:
    explicit backward(phrase const& words) noexcept : words_{&words}, at_{words.size} {}

    [[nodiscard]] bool done() const noexcept { return at_ == 0; }
    [[nodiscard]] token const& last() const noexcept { return words_->words[at_ - 1]; }
    [[nodiscard]] std::size_t position() const noexcept { return at_; }
    void step() noexcept { --at_; }

    /// The syllables are the last words; moves in front of them.
    template <class... Syllables>
    bool accept(Syllables... wanted) noexcept {
        constexpr std::size_t count = sizeof...(wanted);
        if (at_ < count) return false;
        auto at = at_ - count;
        if (!(words_->words[at++].is(wanted) && ...)) return false;
        at_ -= count;
        return true;
    }
    /// "1.", "a)", "(1)".
    bool accept_label() noexcept {
        if (at_ < 2 || !(last().is(U'.') || last().is(U')')) || !is_label(words_->words[at_ - 2])) return false;
        at_ -= 2;
        (void)accept_mark(U'(');
        return true;
    }
    bool accept_mark(char32_t mark) noexcept {
        if (done() || !last().is(mark)) return false;
        step();
        return true;
    }

private:
    phrase const* words_;
    std::size_t at_;
};

/// A verb and whether it is "được", "bị".
struct verb {
    relation_kind active = refers_to;
    bool passive = false;
    bool some_articles = false; ///< "một số điều của"
    std::size_t first = 0;      ///< index of its first word
    std::size_t behind = 0;     ///< and of the word behind its last
};

/// Words that may stand between the verb and the document: "của", "các", "toàn bộ", "một số điều của", "như sau:", a quotation
/// mark, a label.
bool skip_filler(backward& at, verb& found) noexcept {
    if (at.accept("một"_vn, "số"_vn, "điều"_vn) || at.accept("một"_vn, "số"_vn, "nội"_vn, "dung"_vn) ||
        at.accept("một"_vn, "phần"_vn) || at.accept("số"_vn, "điều"_vn)) {
        found.some_articles = true;
        return true;
    }
    return at.accept("của"_vn) || at.accept("các"_vn) || at.accept("những"_vn) || at.accept("toàn"_vn, "bộ"_vn) ||
           at.accept("đối"_vn, "với"_vn) || at.accept("văn"_vn, "bản"_vn, "sau"_vn) || at.accept("văn"_vn, "bản"_vn) ||
           at.accept("quy"_vn, "định"_vn, "tại"_vn) || at.accept("sau"_vn, "đây"_vn) || at.accept("gồm"_vn) ||
           at.accept("cho"_vn) || at.accept("nội"_vn, "dung"_vn) || at.accept("điều"_vn) || at.accept_label() ||
           at.accept_mark(U':') || at.accept_mark(U'"') || at.accept_mark(U'\u201C') || at.accept_mark(U'-') ||
           at.accept_mark(U'+');
}

/// "bởi", "theo", "tại", "bằng": what a passive verb has in front of the one who acts.
bool skip_agent(backward& at) noexcept {
    return at.accept("bởi"_vn) || at.accept("theo"_vn) || at.accept("tại"_vn) || at.accept("bằng"_vn) ||
           at.accept("theo"_vn, "quy"_vn, "định"_vn, "tại"_vn);
}

/// The verb at the end of what is left.
std::optional<relation_kind> read_verb(backward& at) noexcept {
    if (at.accept("bổ"_vn, "sung"_vn)) {
        auto longer = at;
        (void)longer.accept_mark(U',');
        (void)longer.accept("và"_vn);
        if (longer.accept("sửa"_vn, "đổi"_vn)) at = longer;
        return amends;
    }
    if (at.accept("sửa"_vn, "đổi"_vn)) return amends;
    if (at.accept("thay"_vn, "thế"_vn)) return replaces;
    if (at.accept("bãi"_vn, "bỏ"_vn) || at.accept("hủy"_vn, "bỏ"_vn)) return repeals;
    if (at.accept("đính"_vn, "chính"_vn)) return corrects;
    if (at.accept("hợp"_vn, "nhất"_vn)) return consolidates;
    if (at.accept("giải"_vn, "thích"_vn)) return interprets;
    if (at.accept("công"_vn, "bố"_vn)) return announces;
    if (at.accept("căn"_vn, "cứ"_vn, "vào"_vn) || at.accept("căn"_vn, "cứ"_vn)) return based_on;
    if (at.accept("ngưng"_vn, "hiệu"_vn, "lực"_vn)) {
        (void)at.accept("tạm"_vn);
        return defers;
    }
    auto stopped = at;
    (void)(stopped.accept("thi"_vn, "hành"_vn) || stopped.accept("thực"_vn, "hiện"_vn));
    (void)stopped.accept("việc"_vn);
    if (stopped.accept("đình"_vn, "chỉ"_vn)) {
        at = stopped;
        return suspends;
    }
    auto guided = at;
    (void)(guided.accept("thi"_vn, "hành"_vn) || guided.accept("thực"_vn, "hiện"_vn) ||
           guided.accept("áp"_vn, "dụng"_vn));
    bool const measures = guided.accept("biện"_vn, "pháp"_vn);
    (void)guided.accept("và"_vn);
    if (guided.accept("hướng"_vn, "dẫn"_vn) || guided.accept("chi"_vn, "tiết"_vn) || measures) {
        while (guided.accept_mark(U',') || guided.accept("và"_vn) || guided.accept("một"_vn, "số"_vn, "điều"_vn) ||
               guided.accept("hướng"_vn, "dẫn"_vn)) {}
        bool const in_detail =
            guided.accept("quy"_vn, "định"_vn, "chi"_vn, "tiết"_vn) || guided.accept("quy"_vn, "định"_vn);
        if (!in_detail && measures) return std::nullopt;
        at = guided;
        return in_detail ? details : guides;
    }
    return std::nullopt;
}

/// "(được sửa đổi tại …", "(thay thế bởi …": the first words of a bracket tell what was done to what stands in front of it.
bool opens_bracket(phrase const& words, std::size_t first) noexcept {
    return first > 0 && words.words[first - 1].is(U'(');
}

/// What is done to a text. In a bracket these verbs need no "được"; "(chi tiết tại …" and "(căn cứ theo …" are no histories.
bool changes_text(relation_kind kind) noexcept {
    return kind == amends || kind == replaces || kind == repeals || kind == corrects;
}

/// The verb that governs what follows the phrase.
std::optional<verb> verb_at_end(phrase const& words) noexcept {
    verb found;
    backward at{words};
    found.behind = words.size;
    while (skip_filler(at, found)) {}
    auto before_agent = at;
    if (skip_agent(before_agent)) {
        while (skip_filler(before_agent, found)) {}
        auto acted = before_agent;
        if (auto const kind = read_verb(acted)) {
            bool const passive = acted.accept("được"_vn) || acted.accept("bị"_vn);
            (void)acted.accept("đã"_vn);
            if (passive || (changes_text(*kind) && opens_bracket(words, acted.position())))
                return verb{*kind, true, found.some_articles, acted.position(), found.behind};
        }
    }
    auto act = at;
    if (auto const kind = read_verb(act)) {
        if (!act.accept("được"_vn) && !act.accept("bị"_vn))
            return verb{*kind, false, found.some_articles, act.position(), found.behind};
        return std::
            nullopt; // "được sửa đổi, bổ sung" and then a document, but nothing says that it is the one who did it
    }
    backward refer{words};
    while (refer.accept("của"_vn) || refer.accept("các"_vn)) {}
    if (refer.accept("theo"_vn, "quy"_vn, "định"_vn, "tại"_vn) || refer.accept("quy"_vn, "định"_vn, "tại"_vn) ||
        refer.accept("theo"_vn, "quy"_vn, "định"_vn) || refer.accept("trái"_vn, "với"_vn) ||
        refer.accept("phù"_vn, "hợp"_vn, "với"_vn) || refer.accept("vi"_vn, "phạm"_vn) || refer.accept("theo"_vn))
        return verb{refers_to, false, false, refer.position(), words.size};
    return std::nullopt;
}

/// Whether a new clause begins between the citation in front and the verb. A passive verb may be parted from it by a comma.
bool is_parted(phrase const& words, verb const& found) noexcept {
    for (std::size_t i = 0; i < found.first; ++i) {
        auto const& t = words.words[i];
        bool const comma = t.is(U',') && !found.passive && !(i == 0 && found.first == 1);
        if (comma || t.is(U';') || t.is(U'.') || t.before >= gap::paragraph) return true;
    }
    return found.first < words.size && words.words[found.first].before >= gap::paragraph;
}

enum class list_joint : std::uint8_t {
    none,
    direct,          ///< joints and labels only
    behind_a_subject ///< "về việc …;"
};

/// Whether a list goes on through the words between two citations.
list_joint joint_of(phrase const& words) noexcept {
    if (words.size == 0) return list_joint::none;
    bool only_joints = true;
    for (std::size_t i = 0; i < words.size; ++i) {
        auto const& t = words.words[i];
        if (t.is(U'.') && !(i > 0 && is_label(words.words[i - 1]))) return list_joint::none;
        bool const joint = t.is(U',') || t.is(U';') || t.is("và"_vn) || t.is("hoặc"_vn) || t.is(U'(') || t.is(U')') ||
                           t.is(U'-') || t.is(U'.') || t.is("số"_vn) || is_label(t);
        only_joints = only_joints && joint;
    }
    if (only_joints) return list_joint::direct;
    bool const has_subject = words.words[0].is("về"_vn) || words.words[0].is("quy"_vn) || words.words[0].is("của"_vn);
    auto const& last = words.words[words.size - 1];
    bool const goes_on =
        last.is(U';') || last.is("và"_vn) || (words.size > 1 && (last.is(U')') || last.is(U'.') || last.is(U'-')));
    return has_subject && goes_on ? list_joint::behind_a_subject : list_joint::none;
}

/// What the document one is reading does, it does to a whole list; of what another does, only documents of one type are a list.
bool goes_on(phrase const& words, stated_relation const& last, std::span<citation_match const> matches) noexcept {
    auto const joint = joint_of(words);
    if (joint == list_joint::none) return false;
    if (!last.subject) return joint == list_joint::direct || last.kind != refers_to;
    return joint == list_joint::direct && matches[last.object].type == matches[last.object + 1].type;
}

/// "hết hiệu lực kể từ ngày … này có hiệu lực" behind a document: the one that is being read repeals it.
std::optional<span> loses_effect(std::string_view text, text_format format, std::size_t end) noexcept {
    tokenizer at{text, format, end};
    auto const first = at.next();
    if (!first.is("hết"_vn) || first.before > gap::line || !at.next().is("hiệu"_vn)) return std::nullopt;
    auto const last = at.next();
    if (!last.is("lực"_vn)) return std::nullopt;
    constexpr int look_ahead = 16;
    for (int i = 0; i < look_ahead; ++i)
        if (at.next().is("này"_vn)) return span{first.where.begin, last.where.end};
    return std::nullopt;
}

} // namespace

relation_kind inverse(relation_kind kind) noexcept {
    return static_cast<relation_kind>(static_cast<unsigned>(kind) ^ 1U);
}

std::string_view to_string(relation_kind kind) noexcept {
    return kind_names[static_cast<std::size_t>(kind)].english;
}
std::string_view vietnamese_name(relation_kind kind) noexcept {
    return kind_names[static_cast<std::size_t>(kind)].vietnamese;
}

std::vector<stated_relation> find_relations(std::string_view text, std::span<citation_match const> matches,
                                            text_format format) {
    std::vector<stated_relation> stated;
    std::size_t previous_end = 0;
    bool some_articles = false; ///< of the verb that governs the list
    for (std::size_t i = 0; i < matches.size(); ++i) {
        auto const& match = matches[i];
        bool const overlaps = match.where.begin < previous_end;
        auto const words = words_between(text, format, overlaps ? match.where.begin : previous_end, match.where.begin);
        auto relation = stated_relation{};
        relation.object = i;
        bool found = false;
        if (auto const verb = verb_at_end(words)) {
            bool const by_subject = i > 0 && !overlaps && !is_parted(words, *verb);
            if (!verb->passive || by_subject || i == 0 || opens_bracket(words, verb->first)) {
                relation.kind = verb->passive ? inverse(verb->active) : verb->active;
                bool const second_verb = words.words[0].is("và"_vn) && !stated.empty() && stated.back().object + 1 == i;
                if (by_subject && verb->active != based_on && verb->active != refers_to)
                    relation.subject = second_verb ? stated.back().subject : i - 1;
                some_articles = verb->some_articles;
                relation.evidence = {words.words[verb->first].where.begin, words.words[verb->behind - 1].where.end};
                found = true;
            }
        } else if (!stated.empty() && stated.back().object + 1 == i && goes_on(words, stated.back(), matches)) {
            relation = stated.back();
            relation.object = i;
            found = true;
        }
        if (auto const lost = loses_effect(text, format, match.where.end)) {
            relation = {repeals, std::nullopt, i, false, *lost};
            some_articles = false;
            found = true;
        }
        previous_end = std::max(previous_end, match.where.end);
        if (!found) continue;
        relation.partial = some_articles || !match.provisions.empty();
        stated.push_back(relation);
    }
    return stated;
}

} // namespace cchc
