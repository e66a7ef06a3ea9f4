// SPDX-License-Identifier: BSL-1.0
/// @file
/// Documents as Akoma Ntoso, both ways.
///
/// Akoma Ntoso (OASIS LegalDocML, *Akoma Ntoso Version 1.0*, 2018, namespace `…/akn/3.0`) is the XML in which
/// parliaments exchange law. A document becomes one `<act>`: what it is in `<meta>`, and its text, marked, in the
/// parts that follow.
///
///     document const d = read_document(text);
///     std::string const xml = to_akoma_ntoso({d, text, relations_of(d, text, "158.txt"), {}, "05"});
///     marked_document const back = read_akoma_ntoso(xml).value();
///     back.value == d                  // true
///     back.text == text                // true, byte for byte
///
/// **The text is the text.** Outside `<meta>` the XML is the text with tags in it: take them out, and the bytes that
/// were read are left, line breaks and all. So every span stays what it was, and the XML has no layout of its own. A
/// byte that XML cannot hold (a control character, a byte that is not UTF-8) stands as `<?cchc-byte 1F?>`, which other
/// programs pass over.
///
/// | of the document | in Akoma Ntoso |
/// |---|---|
/// | type | `act/@name`, `FRBRsubtype`: `quyet-dinh`; `<docType>` |
/// | number, title | `FRBRnumber`, `FRBRalias`; `<docNumber>`, `<docTitle>` |
/// | day of adoption, else of signing | `FRBRWork/FRBRdate`; the day of signing beside it `FRBRExpression/FRBRdate`; `<docDate>` |
/// | issuers, place, signers | `TLCOrganization`, `TLCLocation`, `TLCPerson`; `<docAuthority>`, `<location>`, `<person>` |
/// | bases, enacting words | `<citations>` with `<ref>`; `<formula>` |
/// | part, chapter, section, subsection | `<part>`, `<chapter>`, `<section>`, `<subsection>` |
/// | Điều, khoản, điểm, tiết, đoạn | `<article>`, `<paragraph>`, `<point>`, `<indent>`, `<alinea>` |
/// | annex, form, regulation | `<hcontainer>` in an `<attachment>` of its own, or in the body, where it stands |
/// | recipients, signatures | `<conclusions>` |
/// | relations | `<activeRef>`, `<passiveRef>` for acts on other documents and by them, `<TLCReference>` for the rest |
/// | events of effect | `<lifecycle>`: `<eventRef>`, with the change as `refersTo` |
///
/// Khoản is `<paragraph>`, not `<clause>`: the numbered member of an article, with lettered points below it, is so
/// called in the practice of the European Union and of most who write articles; `<clause>` is the article of English
/// bills.
///
/// **Identifiers** follow the naming convention (AKN-NC 1.0): the path of a unit is its `eId`, dieu-5/khoan-2/diem-a
/// is `art_5__para_2__point_a`; IRIs are those of `to_akn`. The IRI of a document whose date, issuer or number is not
/// known is empty.
///
/// **Unknown.** The schema demands dates where there may be none. Such a `date` is `0001-01-01`, and `unknown` where
/// dates have a name; it is read as none. A date without its day is no date for the schema either and is kept as below.
///
/// **What Akoma Ntoso has no word for** (letters that were repaired, the dates on which a relation became known)
/// stands in `<proprietary>`, one `field` each with its path and its JSON. It is told by reading back: whatever would
/// not come back of itself is said there, so that nothing of a value is lost. What other programs wrote has no such
/// part and needs none.
///
/// **Case study: the unit in two places.** Spans can cross, when a letterhead of two columns was flattened: an issuer
/// begins within the name of the state and ends behind it. XML cannot say that, and cutting one of them in two would
/// make two issuers. The one that begins first is marked; the span of the other is a `field`.
///
/// What this is **not**: a converter of any Akoma Ntoso. Amendments that are marked in the text, several versions in
/// one file, debates and judgments are not read.
///
/// @note Built when the library has Akoma Ntoso (`CCHC_WITH_AKN`, which needs pugixml); otherwise these functions are declared only.
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/document/document.hpp>
#include <cchc/document/document_relation.hpp>
#include <cchc/document/effect_event.hpp>

namespace cchc {

/// Văn bản kèm toàn văn (document with its text): all that one file of Akoma Ntoso holds.
///
/// @ingroup io
struct marked_document {
    document value{};
    std::string text{};                         ///< the spans of `value` lie in it; empty when only the facts are known
    std::vector<document_relation> relations{}; ///< of this document with others; see `relations_of`
    std::vector<effect_event> events{};         ///< of this document
    std::string territory{};                    ///< of ISO 3166-2:VN, "05" for Sơn La, for what a province or a lower authority issued

    friend bool operator==(marked_document const&, marked_document const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"value", &marked_document::value}, field{"text", &marked_document::text},
                          field{"relations", &marked_document::relations}, field{"events", &marked_document::events},
                          field{"territory", &marked_document::territory}};
    }
};

/// The document as XML, UTF-8.
///
/// `read_akoma_ntoso` gives back the text whatever its bytes are, and all of the document when the words that do not
/// stand in the text (a title that was typed in) are Unicode.
///
/// Linear in the text and the units, but for the sorting of what is marked.
///
/// @ingroup io
[[nodiscard]] std::string to_akoma_ntoso(marked_document const& document);

/// Reads one document, all of `xml`.
///
/// @return the document, or `errc::unexpected_character` or `errc::unexpected_end` for what is not well-formed XML, or has a document
///         type declaration, which this format has no use for; `errc::document_type` for XML that is no Akoma Ntoso act, bill, statement or
///         doc; the error of a date, a number or a `field`; with the byte
///
/// Units are told by the names of their elements, and their paths by `eId` where it follows the naming convention.
/// Linear.
///
/// @ingroup io
[[nodiscard]] result<marked_document> read_akoma_ntoso(std::string_view xml);

} // namespace cchc
