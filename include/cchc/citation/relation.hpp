// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a text says one document does to another: amends it, replaces it, rests on it.
///
/// The national database of legal documents draws a diagram of each document (*lược đồ*) with thirteen pairs of relations, active and
/// passive: *sửa đổi, bổ sung* and *được sửa đổi, bổ sung*, *thay thế* and *bị thay thế*. In a text they are verbs in front of
/// a citation, or behind it:
///
///     std::string_view text = "Luật Báo chí số 103/2016/QH13 đã được sửa đổi, bổ sung bởi Luật số 35/2018/QH14";
///     std::vector<citation_match> found = …;            // from find_citations(text)
///     auto const stated = find_relations(text, found);
///     stated[0].kind                                    // relation_kind::amended_by
///     stated[0].subject                                 // 0: Luật Báo chí
///     stated[0].object                                  // 1: Luật số 35/2018/QH14
///     surface(text, stated[0].evidence)                 // "đã được sửa đổi, bổ sung bởi"
///
/// The subject is the citation in front of the verb when there is one; without it ("Bãi bỏ Điều 6 Nghị định …") it is the document
/// that the text belongs to, or what stands in front of the bracket that the verb opens ("khoản 15 Điều 14 (được sửa đổi tại Thông tư …)").
/// What holds for the first of a list holds for the others; what is said behind a list ("Nghị định A và Nghị định B được thay thế bằng …",
/// "Các Quyết định … hết hiệu lực") holds for all of it where the list is what the sentence is about. A change of words ("Thay thế cụm
/// từ “…” bằng “…” tại Điều 3 …") amends its document in part; documents that the quoted words name have no relation. In words quoted as
/// the new text of a document, that document is the subject.
///
/// What is denied, wished for or only spoken of is no relation: "không thay thế …", "có thể bị bãi bỏ bởi …", "đề nghị sửa đổi …",
/// "rà soát, sửa đổi …", "việc sửa đổi …", "khi bãi bỏ …". A document on which a sentence rests does not act in it: in "Căn cứ Luật Giá,
/// bãi bỏ …" and "Thực hiện Nghị quyết …, thay thế …" it is the document that the text belongs to.
///
/// What this is **not**: law. It says what is written. Whether an amendment was lawful, and what was in force on a day, is for a register
/// of documents to tell.
///
/// **Case study: "bãi bỏ … theo quy định tại Điều 5 Nghị định …".** The decree is not repealed, it is the ground for a repeal:
/// the verb that counts is the one next to the citation, here *theo quy định tại*, a reference.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/citation/citation.hpp>

namespace cchc {

/// Quan hệ giữa các văn bản (relation between documents): the thirteen pairs of the national database, each active and passive.
///
/// @ingroup citation
enum class relation_kind : std::uint8_t {
    based_on,        ///< căn cứ
    basis_of,        ///< là căn cứ ban hành của
    guides,          ///< hướng dẫn áp dụng, hướng dẫn thi hành
    guided_by,       ///< được hướng dẫn
    details,         ///< quy định chi tiết (và hướng dẫn thi hành)
    detailed_by,     ///< được quy định chi tiết
    consolidates,    ///< hợp nhất
    consolidated_by, ///< được hợp nhất
    amends,          ///< sửa đổi, bổ sung
    amended_by,      ///< được sửa đổi, bổ sung
    corrects,        ///< đính chính
    corrected_by,    ///< được đính chính
    replaces,        ///< thay thế, thay cho
    replaced_by,     ///< bị thay thế
    repeals,         ///< bãi bỏ, hủy bỏ, thu hồi, chấm dứt hiệu lực
    repealed_by,     ///< bị bãi bỏ
    refers_to,       ///< dẫn chiếu, viện dẫn, theo, theo quy định tại, trái với
    referred_to_by,  ///< được dẫn chiếu
    interprets,      ///< giải thích
    interpreted_by,  ///< được giải thích
    suspends,        ///< đình chỉ việc thi hành
    suspended_by,    ///< bị đình chỉ việc thi hành
    defers,          ///< tạm ngưng hiệu lực
    deferred_by,     ///< bị tạm ngưng hiệu lực
    announces,       ///< công bố
    announced_by,    ///< được công bố
};
inline constexpr std::size_t relation_kind_count = static_cast<std::size_t>(relation_kind::announced_by) + 1;

/// The same relation seen from the other document: `amended_by` for `amends`. Applied twice it gives back what it was given.
///
/// @ingroup citation
[[nodiscard]] relation_kind inverse(relation_kind kind) noexcept;

/// "amends", "amended_by", …
///
/// @ingroup citation
[[nodiscard]] std::string_view to_string(relation_kind kind) noexcept;

/// "sửa đổi, bổ sung", "được sửa đổi, bổ sung", …: as the national database calls it.
///
/// @ingroup citation
[[nodiscard]] std::string_view vietnamese_name(relation_kind kind) noexcept;

/// Quan hệ nêu trong văn bản (stated relation): the subject does to the object what `kind` says.
///
/// A passive verb that names nobody, "Nghị định số … bị bãi bỏ", has no subject either.
///
/// @ingroup citation
struct stated_relation {
    relation_kind kind = relation_kind::refers_to;
    std::optional<std::size_t> subject; ///< index of a citation; absent: the document that the text belongs to
    std::size_t object = 0;             ///< index of a citation
    bool partial = false;               ///< of a part: provisions of the object are named, or "một số điều"
    span evidence{};                    ///< the words that say so

    friend bool operator==(stated_relation const&, stated_relation const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"kind", &stated_relation::kind}, field{"subject", &stated_relation::subject},
                          field{"object", &stated_relation::object}, field{"partial", &stated_relation::partial},
                          field{"evidence", &stated_relation::evidence}};
    }
};

/// The relations stated in `text`, in the order of the objects: at most one for each object, or one for each subject where several
/// are joined.
///
/// @param matches  of this text, in its order
///
/// Linear in the text. A citation with no verb next to it has no relation.
///
/// @ingroup citation
[[nodiscard]] std::vector<stated_relation> find_relations(std::string_view text,
                                                          std::span<citation_match const> matches,
                                                          text_format format = text_format::plain);

} // namespace cchc
