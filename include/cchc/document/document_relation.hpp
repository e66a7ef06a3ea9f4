// SPDX-License-Identifier: BSL-1.0
/// @file
/// One document acting on another: who, on whom, how, from when, and where that is written.
///
/// The national database of legal documents knows thirteen pairs of relations between documents (*lược đồ*), active and passive;
/// they are `relation_kind`. A `document_relation` is one of them between two documents, or between a provision of one and a provision of
/// the other, with the words that say so as evidence, and two dates: from which day it works, and since which day it is
/// known.
///
///     document_relation r{relation_kind::replaces, document_key{"24/2014/NĐ-CP@2014-04-04"}, document_key{"13/2008/NĐ-CP"}};
///     r.effective = partial_date{2014, 5, 20};
///     inverted(r).kind                     // relation_kind::replaced_by, from 13/2008 to 24/2014
///     inverted(inverted(r)) == r           // true
///
/// **Case study: repealed by a decree that is not yet in force.** A relation has no day of its own more often than not: it works from
/// the day on which the document that states it takes effect. So an absent `effective` means that day, whatever it is, and when
/// it is not known, neither is that of the relation. It is never the day of issue.
///
/// **A part that is not named.** "Bãi bỏ một số điều" ends some articles and does not say here which: `partial`, without a place. Of the
/// document one then knows that it is partly in force; of a single article, nothing.
///
/// **Acts that end.** A suspension "đến hết ngày 30/4/2026", an amendment for the time of an emergency: `ends` is the
/// first day on which the act no longer works, and what it had stopped works again from that day, for that is what was laid
/// down. Without `ends` nothing ends by
/// itself, also not when the acting document ends.
#pragma once

#include <optional>
#include <string>
#include <tuple>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/citation/provision.hpp>
#include <cchc/citation/relation.hpp>
#include <cchc/document/document_key.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// Dẫn chứng (evidence): the words of a text that say so.
///
/// @ingroup document
struct relation_evidence {
    std::string source{}; ///< names the text; empty: none is given
    span where{};         ///< bytes of that text

    friend bool operator==(relation_evidence const&, relation_evidence const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"source", &relation_evidence::source}, field{"where", &relation_evidence::where}};
    }
};

/// Quan hệ giữa hai văn bản (relation between two documents).
///
/// @ingroup document
struct document_relation {
    relation_kind kind = relation_kind::refers_to;
    document_key from{};
    document_key to{};
    std::optional<provision> from_place{}; ///< absent: the document as a whole
    std::optional<provision> to_place{};
    bool partial = false;                            ///< of a part of the other document that is not named: "bãi bỏ một số điều"
    std::optional<partial_date> effective{};         ///< absent: the day on which the acting document takes effect
    std::optional<partial_date> ends{};              ///< first day without it; absent: it does not end by itself
    std::optional<boost::gregorian::date> recorded{}; ///< since when it is known; absent: since the acting document was issued
    relation_evidence evidence{};

    friend bool operator==(document_relation const&, document_relation const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"kind", &document_relation::kind},
                          field{"from", &document_relation::from},
                          field{"to", &document_relation::to},
                          field{"from_place", &document_relation::from_place},
                          field{"to_place", &document_relation::to_place},
                          field{"partial", &document_relation::partial},
                          field{"effective", &document_relation::effective},
                          field{"ends", &document_relation::ends},
                          field{"recorded", &document_relation::recorded},
                          field{"evidence", &document_relation::evidence}};
    }
};

/// Whether the kind is told from the acting document: `amends`, not `amended_by`.
///
/// @ingroup document
[[nodiscard]] constexpr bool is_active(relation_kind kind) noexcept {
    return static_cast<unsigned>(kind) % 2 == 0;
}

/// The same relation told from the other document. Applied twice it gives back what it was given.
///
/// @ingroup document
[[nodiscard]] document_relation inverted(document_relation relation);

/// The relation told from the acting document.
///
/// @ingroup document
[[nodiscard]] inline document_relation active(document_relation relation) {
    return is_active(relation.kind) ? relation : inverted(std::move(relation));
}

} // namespace cchc
