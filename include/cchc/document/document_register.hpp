// SPDX-License-Identifier: BSL-1.0
/// @file
/// Documents, what they do to each other, and what happened to them: the facts, as they were entered.
///
/// A province keeps a list of its documents and publishes every year which have ended (Decree 34/2016/NĐ-CP, later 79/2025/NĐ-CP:
/// *hệ thống hóa*). A `document_register` is that list as a value: documents with their facts, relations between them, events.
/// It is a **set** of facts: the order in which they come means nothing, a fact told twice is one fact, and a relation is the same
/// whether it is told from the one document or from the other. Two registers are equal when they hold the same facts.
///
///     document_register reg;
///     reg.add(registered_document{document_key{"24/2014/NĐ-CP@2014-04-04@Chính phủ"}, "Quy định tổ chức các cơ quan chuyên môn …",
///                                 partial_date{2014, 5, 20}});
///     reg.add(document_relation{relation_kind::replaces, document_key{"24/2014/NĐ-CP"}, document_key{"13/2008/NĐ-CP"}});
///     reg.find(document_key{"24/2014/NĐ-CP"}).outcome       // lookup_result::one
///     document_graph graph{reg};                            // answers: who cites whom, what is in force
///
/// **One, many, none.** A citation that says little fits many documents: `find` gives all that it fits, and never picks. When only
/// one fits, that is one *of this register*; `certain` says whether the citation would identify it among all documents.
///
/// **Case study: relations to documents that are not there.** A register of a province names laws that it does not hold. They could be
/// refused, or made up as empty documents. Here a relation names its documents by key, and a key that fits no document stays a name
/// without facts: it can be counted and drawn, its effect is unknown, and `find_contradictions` lists it.
///
/// Compact: a relation takes 64 bytes, and each key and provision is kept once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/document/document_key.hpp>
#include <cchc/document/document_relation.hpp>
#include <cchc/document/effect_event.hpp>

namespace cchc {

/// Văn bản trong sổ (registered document): a key and the facts that belong to it.
///
/// @ingroup document
struct registered_document {
    document_key key{};
    std::string title{};                             ///< trích yếu; empty: not known
    std::optional<partial_date> effective{};         ///< first day of effect; absent: not known, and never the day of issue
    std::optional<partial_date> expires{};           ///< first day without effect, by a term of its own; absent: none is known
    std::optional<boost::gregorian::date> recorded{}; ///< since when these days are known; absent: since the document was issued
    std::vector<provision> places{};                 ///< the provisions that it has; empty: not known

    friend bool operator==(registered_document const&, registered_document const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"key", &registered_document::key},
                          field{"title", &registered_document::title},
                          field{"effective", &registered_document::effective},
                          field{"expires", &registered_document::expires},
                          field{"recorded", &registered_document::recorded},
                          field{"places", &registered_document::places}};
    }
};

/// Kết quả tra cứu (result of a look-up).
///
/// @ingroup document
enum class lookup_result : std::uint8_t { none, one, many };

/// "none", "one", "many".
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(lookup_result result) noexcept;

/// Tra cứu văn bản (look-up of a document).
///
/// @ingroup document
struct document_lookup {
    lookup_result outcome = lookup_result::none;
    bool certain = false; ///< one, of that very date if any, and what was asked for identifies it among all documents
    std::vector<document_key> candidates{}; ///< all that fit, in the order of keys

    friend bool operator==(document_lookup const&, document_lookup const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"outcome", &document_lookup::outcome}, field{"certain", &document_lookup::certain},
                          field{"candidates", &document_lookup::candidates}};
    }
};

namespace detail {

/// A relation as the register keeps it: indices into its tables. 0 stands for "none" of a date.
struct relation_row {
    std::uint32_t from = 0, to = 0;
    std::uint32_t from_place = 0, to_place = 0; ///< 0: the whole document
    std::uint32_t effective = 0, ends = 0;      ///< `partial_date::list_key`
    std::uint32_t recorded = 0;                 ///< the same
    std::uint32_t source = 0;                   ///< 0: none
    std::uint64_t begin = 0, end = 0;
    relation_kind kind = relation_kind::refers_to; ///< active
    bool partial = false;

    friend auto operator<=>(relation_row const&, relation_row const&) = default;
};

/// Finds places in a table by the hash of what stands there; half the memory of a map, which would keep each text twice.
class place_index {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    /// The place with this hash for which `same(place)` is true, or `none`.
    template <class Same>
    [[nodiscard]] std::uint32_t find(std::size_t hash, Same same) const {
        if (slots_.empty()) return none;
        for (auto at = hash & (slots_.size() - 1); slots_[at].place != none; at = (at + 1) & (slots_.size() - 1))
            if (slots_[at].hash == hash && same(slots_[at].place)) return slots_[at].place;
        return none;
    }
    void insert(std::size_t hash, std::uint32_t place);

private:
    struct slot {
        std::size_t hash = 0;
        std::uint32_t place = none;
    };
    void put(slot one) noexcept;

    std::vector<slot> slots_; ///< a power of two, at most half full
    std::size_t count_ = 0;
};

/// Keys that share the serial and year, or the serial and symbol, or the title: no others can agree.
struct key_series {
    std::string name;
    std::vector<std::uint32_t> keys;
};

struct register_rows;

} // namespace detail

/// Sổ đăng ký văn bản (register of documents).
///
/// @ingroup document
class document_register {
public:
    /// A fact about an empty key is about nothing, and is not taken.
    void add(registered_document document);
    void add(document_relation const& relation);
    void add(effect_event event);

    /// Everything that `more` holds, too.
    void merge(document_register const& more);

    /// As entered, in the order in which they came.
    [[nodiscard]] std::vector<registered_document> const& documents() const noexcept { return documents_; }
    [[nodiscard]] std::vector<effect_event> const& events() const noexcept { return events_; }
    [[nodiscard]] std::size_t relation_count() const noexcept { return relations_.size(); }
    /// The relation at a place below `relation_count()`, told from the acting document.
    [[nodiscard]] document_relation relation(std::size_t place) const;

    /// The documents that fit. Linear in the documents that share the serial and year, or the serial and symbol.
    [[nodiscard]] document_lookup find(document_key const& key) const;
    /// Nothing fits a back reference: `resolve` it first.
    [[nodiscard]] document_lookup find(citation const& c) const;

    /// The same facts in the one order that follows from them, each once.
    [[nodiscard]] document_register sorted() const;

    /// Whether the same facts are in both.
    friend bool operator==(document_register const& a, document_register const& b);

private:
    friend struct detail::register_rows;

    std::uint32_t key_id(document_key const& key);
    std::uint32_t place_id(std::optional<provision> const& place);
    std::uint32_t source_id(std::string_view source);

    // The first of each table is what is absent.
    std::vector<document_key> keys_{document_key{}};
    std::vector<std::optional<provision>> places_{std::nullopt};
    std::vector<std::string> sources_{std::string{}};
    detail::place_index key_index_, place_index_, source_index_;

    std::vector<bool> has_facts_{false}; ///< by key
    std::vector<detail::key_series> series_;
    detail::place_index series_index_;

    std::vector<registered_document> documents_;
    std::vector<effect_event> events_;
    std::vector<detail::relation_row> relations_;
};

} // namespace cchc
