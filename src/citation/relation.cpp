// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/relation.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "citation/new_text.hpp"
#include "citation/relation_verbs.hpp"

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

using detail::backward;
using detail::is_label;
using detail::phrase;
using detail::predicate;
using detail::verb;

/// Whether a new clause begins between the citation in front and the verb. A passive verb may be parted from it by a comma.
bool is_parted(phrase const& words, verb const& found) noexcept {
    for (std::size_t i = 0; i < found.first; ++i) {
        auto const& t = words[i];
        bool const comma = t.is(U',') && !found.passive && !(i == 0 && found.first == 1);
        if (comma || t.is(U';') || t.is(U'.') || t.before >= gap::paragraph) return true;
    }
    return found.first < words.size && words[found.first].before >= gap::paragraph;
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
        auto const& t = words[i];
        if (t.is(U'.') && !(i > 0 && is_label(words[i - 1]))) return list_joint::none;
        bool const joint = t.is(U',') || t.is(U';') || t.is("và"_vn) || t.is("hoặc"_vn) || t.is(U'(') || t.is(U')') ||
                           t.is(U'-') || t.is(U'.') || t.is("số"_vn) || is_label(t);
        only_joints = only_joints && joint;
    }
    if (only_joints) return list_joint::direct;
    bool const has_subject = words[0].is("về"_vn) || words[0].is("quy"_vn) || words[0].is("của"_vn);
    auto const& last = words[words.size - 1];
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

/// ") và" behind "(được sửa đổi bởi Thông tư …": what is joined with the document in front of the bracket has no part in its history.
bool ends_history(std::string_view text, phrase const& words, stated_relation const& last) noexcept {
    auto const begin = last.evidence.begin;
    return words.size > 0 && words[0].is(U')') && begin > 0 && text[begin - 1] == '(';
}

/// "Thay thế cụm từ “…” bằng cụm từ “…” tại Điều 3 …": words of a document are changed. The words that are quoted may name documents
/// themselves, so what has been read goes on from citation to citation.
class wording_change {
public:
    /// The words in front of the next citation.
    void read(phrase const& words) noexcept {
        if (words.cut) *this = {};
        leads_ = false;
        for (std::size_t i = 0; i < words.size; ++i) read(words, i);
    }
    /// Whether the next citation stands in the words that are quoted.
    [[nodiscard]] bool is_quoted() const noexcept { return closing_ != 0; }
    /// The verb, when the next citation is the place of the change.
    [[nodiscard]] std::optional<span> evidence() const noexcept {
        return changes_ && leads_ && closing_ == 0 ? std::optional{verb_} : std::nullopt;
    }

private:
    void read(phrase const& words, std::size_t i) noexcept {
        auto const& t = words[i];
        if (t.before >= gap::paragraph) *this = {};
        if (closing_ != 0) {
            if (!t.is(closing_)) return;
            closing_ = 0;
            leads_ = true;
        } else if (auto const close = closing_of(t); close != 0) {
            begin_change(words, i);
            if (changes_) closing_ = close;
        } else if (t.is(U'.') && !(i > 0 && is_label(words[i - 1]))) {
            *this = {};
        } else {
            leads_ = leads_ && (t.is("tại"_vn) || t.is("của"_vn) || t.is("trong"_vn) || t.is("ở"_vn) ||
                                t.is("quy"_vn) || t.is("định"_vn) || t.is("các"_vn) || t.is("vào"_vn) ||
                                t.is("ngay"_vn) || t.is("sau"_vn) || t.is("trước"_vn) || t.is("cuối"_vn));
        }
    }
    /// At the quotation mark behind "Thay thế cụm từ", "bỏ từ".
    void begin_change(phrase const& words, std::size_t quote) noexcept {
        backward at{words, quote};
        (void)at.accept_mark(U':');
        bool const wording = at.accept("cụm"_vn, "từ"_vn) || at.accept("từ"_vn, "ngữ"_vn) || at.accept("từ"_vn);
        if (!wording) return;
        (void)(at.accept("các"_vn) || at.accept("một"_vn, "số"_vn) || at.accept_mark(U':'));
        auto const kind = detail::read_verb(at);
        bool const changes =
            kind == amends || kind == replaces || kind == repeals || at.accept("thay"_vn) || at.accept("bỏ"_vn);
        if (!changes || detail::is_only_spoken_of(at)) return;
        changes_ = true;
        verb_ = {words[at.position()].where.begin, words[quote - 1].where.end};
    }
    static char32_t closing_of(token const& t) noexcept {
        if (t.is(U'\u201C')) return U'\u201D';
        if (t.is(U'\u2018')) return U'\u2019';
        if (t.is(U'\u00AB')) return U'\u00BB';
        return t.is(U'"') || (t.is(U'\'') && !t.touches()) ? t.mark : U'\0';
    }

    bool changes_ = false;
    bool leads_ = false;   ///< only words of place stand between the last quotation mark and here
    char32_t closing_ = 0; ///< of the quotation that is open
    span verb_{};
};

/// "Căn cứ", "Theo", "Thực hiện" at the beginning of a sentence: the document behind is not what its main clause tells of.
bool opens_ground(phrase const& words, std::optional<verb> const& found) noexcept {
    if (found) return (found->active == based_on || found->is_measure) && words[found->first].capital;
    backward at{words};
    bool const carried_out = at.accept("thực"_vn, "hiện"_vn) || at.accept("thi"_vn, "hành"_vn);
    return carried_out && words[at.position()].capital;
}

/// "Nghị định số … căn cứ", "… được ban hành căn cứ": a document tells its own bases. With a capital, those of the one that is being
/// read begin.
bool rests_on(phrase const& words, verb const& found) noexcept {
    auto const& verb_begins = words[found.first];
    if (verb_begins.capital || verb_begins.before > gap::blank) return false;
    backward at{words, found.first};
    if (at.accept("ban"_vn, "hành"_vn)) (void)at.accept("được"_vn);
    return at.done();
}

/// "và", "hoặc", a comma: what joins documents of which one thing is said.
bool joins_subjects(phrase const& words) noexcept {
    for (std::size_t i = 0; i < words.size; ++i) {
        auto const& t = words[i];
        bool const joint = t.is(U',') || t.is("và"_vn) || t.is("hoặc"_vn) || t.is("cùng"_vn) || t.is("các"_vn);
        if (!joint || t.before >= gap::paragraph) return false;
    }
    return words.size > 0;
}

/// Whether a list of documents that begins behind these words is what a sentence is about, or is said to be several: "Các Quyết định số …".
bool begins_subject(phrase const& words) noexcept {
    backward at{words};
    if (at.accept("các"_vn) || at.accept("những"_vn) || at.accept("hai"_vn) || at.accept("ba"_vn)) return true;
    if (at.accept_label()) return true;
    return (at.done() && !words.cut) || (!at.done() && (at.last().is(U'.') || at.last().is(U':')));
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

namespace {

/// Reads what a text says between its citations, from one to the next.
class statement_reader {
public:
    statement_reader(std::string_view text, std::span<citation_match const> matches, text_format format)
        : text_{text}, matches_{matches}, format_{format} {}

    [[nodiscard]] std::vector<stated_relation> read() {
        for (std::size_t i = 0; i < matches_.size(); ++i) read_at(i);
        return std::move(stated_);
    }

private:
    /// Documents joined by "và" and commas.
    struct document_list {
        std::size_t begin = 0;
        bool is_subject = false; ///< what is said behind the last is said of all
    };

    void read_at(std::size_t i) {
        auto const& match = matches_[i];
        bool const overlaps = match.where.begin < previous_end_;
        auto const begin = overlaps ? match.where.begin : previous_end_;
        auto const words = detail::words_between(text_, format_, begin, match.where.begin);
        previous_end_ = std::max(previous_end_, match.where.end);
        change_.read(words);
        if (change_.is_quoted()) return;
        bool const joined = i > 0 && !overlaps && match.type == matches_[i - 1].type && joins_subjects(words);
        auto const in_front = list_;
        if (!joined) list_ = {i, begins_subject(words)};
        constexpr std::size_t look_ahead = 400;
        tokenizer const at_end{text_.substr(0, match.where.end + look_ahead), format_, match.where.end};
        auto behind = at_end;
        auto const around = i > 0 && !overlaps ? detail::verb_around(words, behind) : std::nullopt;
        auto const verb = detail::verb_at_end(words);
        auto const on_ground = std::exchange(on_ground_, opens_ground(words, verb) ||
                                                             (on_ground_ && joint_of(words) == list_joint::direct));
        if (auto const changed = change_.evidence()) {
            some_articles_ = true;
            state({amends, std::nullopt, i, false, *changed});
        } else if (around) {
            some_articles_ = around->some_articles;
            span const evidence{words[around->first].where.begin, behind.offset()};
            state_of_subjects({inverse(around->active), i - 1, i, false, evidence}, in_front);
        } else if (verb) {
            bool const parted =
                overlaps || is_parted(words, *verb) || (on_ground && !verb->passive && words[0].is(U','));
            take_verb(*verb, words, i, i > 0 && !parted, in_front);
        } else if (!stated_.empty() && stated_.back().object + 1 == i && goes_on(words, stated_.back(), matches_) &&
                   !ends_history(text_, words, stated_.back()) && !(on_ground && begins_clause(words, at_end.peek()))) {
            go_on();
        }
        if (auto const said = detail::predicate_behind(at_end, words)) take_predicate(*said, i);
    }

    /// A verb in front of a document.
    void take_verb(verb const& found, phrase const& words, std::size_t i, bool by_subject, document_list in_front) {
        bool const begins = i == 0 && found.first == 0;
        if (found.passive && !by_subject && !begins && !detail::opens_bracket(words, found.first)) return;
        stated_relation relation;
        relation.kind = found.passive ? inverse(found.active) : found.active;
        relation.object = i;
        relation.evidence = {words[found.first].where.begin, words[found.behind - 1].where.end};
        some_articles_ = found.some_articles;
        bool const second_verb = words[0].is("và"_vn) && !stated_.empty() && stated_.back().object + 1 == i;
        if (by_subject && !found.is_measure &&
            (found.active != based_on || (in_front.is_subject && rests_on(words, found))))
            relation.subject = second_verb ? stated_.back().subject : i - 1;
        if (!is_told(relation, words, found, in_front)) return;
        bool const of_all = relation.subject && (found.passive || found.active == basis_of) && found.first == 0;
        if (of_all) state_of_subjects(relation, in_front);
        else state(relation);
    }

    /// Some verbs do not tell what a document does unless it is the subject of the sentence, or names another of its kind.
    [[nodiscard]] bool is_told(stated_relation const& relation, phrase const& words, verb const& found,
                               document_list in_front) const noexcept {
        if (!relation.subject) return found.active != basis_of;
        if (found.active == refers_to)
            return !found.passive || found.first == 0; // "Luật … và các văn bản được dẫn chiếu tại …"
        bool const instead = words[found.first].is("thay"_vn) && words[found.first + 1].is("cho"_vn);
        if (instead && !in_front.is_subject) return false; // "áp dụng Luật … thay cho Luật …"
        auto const type = matches_[*relation.subject].type;
        return found.passive || type != document_type::proposal || type == matches_[relation.object].type;
    }

    /// What is said behind a document, and of the documents joined with it.
    void take_predicate(predicate const& said, std::size_t i) {
        bool const speaks_of_itself = matches_[i].back == back_word::self && !matches_[i].plural;
        bool const known = !stated_.empty() && stated_.back().object == i;
        if ((known || speaks_of_itself) && !said.by_this) return;
        while (!stated_.empty() && stated_.back().object == i) stated_.pop_back();
        bool const of_all = list_.is_subject && (stated_.empty() || stated_.back().object < list_.begin);
        some_articles_ = false;
        for (auto object = of_all ? first_of(list_, i) : i; object <= i; ++object)
            state({said.kind, std::nullopt, object, false, said.where});
    }

    /// "Theo Luật …, Nghị định … được sửa đổi": the second is the subject of what the sentence says.
    [[nodiscard]] bool begins_clause(phrase const& words, token const& behind) const noexcept {
        bool const told = behind.is("được"_vn) || behind.is("bị"_vn);
        return told && words.size == 1 && words[0].is(U',') && stated_.back().kind == refers_to;
    }

    /// What holds of a document holds of the one that is joined with it.
    void go_on() {
        auto const last = stated_.back().object;
        auto first = stated_.size();
        while (first > 0 && stated_[first - 1].object == last) --first;
        for (auto const end = stated_.size(); first < end; ++first) {
            auto relation = stated_[first];
            relation.object = last + 1;
            state(relation);
        }
    }

    /// The relation, and the same of the documents that are joined with its subject.
    void state_of_subjects(stated_relation relation, document_list subjects) {
        auto const last = *relation.subject;
        for (auto subject = subjects.is_subject ? first_of(subjects, last) : last; subject <= last; ++subject) {
            relation.subject = subject;
            state(relation);
        }
    }

    void state(stated_relation relation) {
        relation.partial = some_articles_ || !matches_[relation.object].provisions.empty();
        stated_.push_back(relation);
    }

    /// The first document of a list that ends with `last`, as far back as a reader keeps it in mind.
    [[nodiscard]] static std::size_t first_of(document_list list, std::size_t last) noexcept {
        constexpr std::size_t most_documents = 16;
        return std::max(list.begin, last - std::min(last, most_documents - 1));
    }

    std::string_view text_;
    std::span<citation_match const> matches_;
    text_format format_;
    std::vector<stated_relation> stated_;
    wording_change change_;
    document_list list_;
    std::size_t previous_end_ = 0;
    bool on_ground_ = false; ///< the last document is what the sentence rests on: "Căn cứ Luật …, bãi bỏ …"
    bool some_articles_ = false; ///< of the verb that governs the list
};

} // namespace

std::vector<stated_relation> find_relations(std::string_view text, std::span<citation_match const> matches,
                                            text_format format) {
    auto stated = statement_reader{text, matches, format}.read();
    if (stated.empty() || !detail::has_new_text(text, format)) return stated;
    detail::new_text_reader new_text{text, matches, stated, format};
    for (auto& each : stated)
        if (auto const amended = new_text.amended_at(matches[each.object].where.begin); amended && !each.subject)
            each.subject = amended;
    return stated;
}

} // namespace cchc
