// SPDX-License-Identifier: BSL-1.0
// What a document is, as Akoma Ntoso: identification, lifecycle, references.
#include <algorithm>
#include <array>

#include <cchc/citation/identifier.hpp>
#include <cchc/document/document_facts.hpp>

#include "citation/element_id.hpp"
#include "citation/local_body.hpp"
#include "document/key_citation.hpp"
#include "io/akn_body.hpp"
#include "io/akn_names.hpp"

namespace cchc::detail {
namespace {

/// "tinh-son-la" of "uy-ban-nhan-dan-tinh-son-la"; empty where no province is named.
std::string_view province_in(std::string_view issuer) noexcept {
    for (std::string_view const word : {"-tinh-", "-thanh-pho-"})
        if (auto const at = issuer.rfind(word); at != std::string_view::npos) return issuer.substr(at + 1);
    return {};
}

/// Whether two local bodies are of one province: the same body, with or without its province, or both of a province that is named.
bool share_province(std::string_view issuer, std::string_view own) noexcept {
    auto const province = province_in(own);
    bool const generic =
        own.starts_with(issuer) && own.substr(issuer.size()).substr(0, 1) == "-"; // "Ủy ban nhân dân tỉnh"
    return issuer == own || generic || (!province.empty() && province_in(issuer) == province);
}

/// ` date="…" name="…"`
std::string date_attributes(std::optional<partial_date> const& date, std::string_view name) {
    bool const known = date && date->is_complete();
    std::string attributes;
    append_akn_attribute(attributes, "date", known ? to_string(*date) : std::string{akn_unknown_date});
    append_akn_attribute(attributes, "name", known ? name : "unknown");
    return attributes;
}

std::string element(std::string_view name, std::string_view attribute, std::string_view value) {
    std::string tag = "<" + std::string{name};
    append_akn_attribute(tag, attribute, value);
    return tag + "/>";
}

/// References and lifecycle: each document that is named gets one entry for each thing it does.
class reference_writer {
public:
    reference_writer(marked_document const& m, std::string_view iri, akn_entities& entities)
        : m_{m}, self_{facts_of(m.value).key}, entities_{entities} {
        add_reference("original", "original", iri, self_.text(), {});
        add_own_events();
        for (auto const& relation : m.relations) add_relation(relation);
        for (auto const& event : m.events) add_event(event);
    }

    [[nodiscard]] std::string write() const {
        std::string xml;
        if (!events_.empty()) xml += "<lifecycle source=\"#cchc\">\n" + events_ + "</lifecycle>\n";
        xml += "<references source=\"#cchc\">\n" + references_;
        for (auto const& each : entities_.all()) {
            std::string kind = each.kind;
            kind.front() = static_cast<char>(kind.front() - 'a' + 'A');
            xml += "<TLC" + kind;
            append_akn_attribute(xml, "eId", each.label);
            bool const is_of_country =
                each.kind == "person" || (each.kind == "organization" && each.label != akn_source);
            append_akn_attribute(
                xml, "href", "/akn/ontology/" + each.kind + (is_of_country ? "/vn." : "/cchc.") + slug_of(each.name));
            append_akn_attribute(xml, "showAs", each.name);
            xml += "/>\n";
        }
        return xml + "</references>\n";
    }

private:
    void add_reference(std::string_view name, std::string const& id, std::string_view href, std::string_view key,
                       std::string const& more) {
        references_ += "<" + std::string{name};
        append_akn_attribute(references_, "eId", id);
        append_akn_attribute(references_, "href", href);
        append_akn_attribute(references_, "showAs", key);
        references_ += more + "/>\n";
    }

    void add_date(std::optional<partial_date> const& day, std::string_view type, std::string const& source,
                  std::string_view refers_to) {
        events_ += "<eventRef";
        append_akn_attribute(events_, "eId", "eref_" + std::to_string(++event_count_));
        bool const known = day && day->is_complete();
        append_akn_attribute(events_, "date", known ? to_string(*day) : std::string{akn_unknown_date});
        append_akn_attribute(events_, "source", "#" + source);
        if (!type.empty()) append_akn_attribute(events_, "type", type);
        if (!refers_to.empty()) append_akn_attribute(events_, "refersTo", "#" + std::string{refers_to});
        events_ += "/>\n";
    }

    void add_own_events() {
        auto const& d = m_.value;
        if (auto const day = date_of(d); day && day->is_complete()) add_date(day, "generation", "original", {});
        if (d.effect.on && d.effect.on->is_complete())
            add_date(d.effect.on, {}, "original", entities_.label_of("event", "Hiệu lực thi hành", akn_effect_clause));
    }

    void add_relation(document_relation const& told) {
        auto const r = active(told);
        bool const outward = r.from == self_;
        bool const between_others = !outward && r.to != self_;
        auto const& other = outward ? r.to : r.from;
        auto const& place = outward ? r.to_place : r.from_place;
        bool const changes = change_by(r.kind).has_value() && !between_others;
        std::string_view const name = !changes ? "TLCReference" : outward ? "activeRef" : "passiveRef";
        auto const id = std::string{changes ? name : "reference"} + "_" + std::to_string(++reference_count_);
        auto const word = told.kind;
        std::string more;
        append_akn_attribute(more, "refersTo",
                             "#" + entities_.label_of("concept", vietnamese_name(word), hyphened(to_string(word))));
        if (!changes) append_akn_attribute(more, "name", between_others ? akn_between_others : to_string(word));
        auto iri = akn_iri(citation_of(other), m_);
        if (!iri.empty() && place) iri += "/vie@/!main~" + to_element_id(*place);
        add_reference(name, id, iri, other.text(), more);
        if (changes && !outward && r.effective && r.effective->is_complete())
            add_date(r.effective, change_by(r.kind) == effect_change::expires ? "repeal" : "amendment", id, {});
    }

    void add_event(effect_event const& event) {
        std::string source = "original";
        if (event.by) {
            source = "reference_" + std::to_string(++reference_count_);
            add_reference("TLCReference", source, akn_iri(citation_of(*event.by), m_), event.by->text(),
                          " name=\"event\"");
        }
        std::string_view type;
        if (event.change == effect_change::takes_effect) type = "generation";
        if (event.change == effect_change::amended) type = "amendment";
        if (event.change == effect_change::expires) type = "repeal";
        add_date(event.on, type, source,
                 entities_.label_of("event", vietnamese_name(event.change), hyphened(to_string(event.change))));
    }

    marked_document const& m_;
    document_key self_;
    akn_entities& entities_;
    std::string references_;
    std::string events_;
    std::size_t reference_count_ = 0, event_count_ = 0;
};

} // namespace

std::string akn_iri(citation const& cited, marked_document const& m) {
    auto const issuer = slug_of(cited.issuer);
    bool const local = is_local_body(issuer);
    bool const known = !m.territory.empty() && !m.value.issuers.empty() &&
                       share_province(issuer, slug_of(m.value.issuers.front().name));
    if (local && !known) return {};
    auto const id = identifier_of(cited, local ? m.territory : std::string_view{});
    return id ? to_akn(*id) : std::string{};
}

std::string akn_identification(marked_document const& m, std::string_view iri, std::string_view component,
                               akn_entities& entities) {
    auto const& d = m.value;
    auto const part_of = [&](std::string_view version, std::string_view part) {
        return iri.empty() ? std::string{} : std::string{iri}.append(version).append(part);
    };
    auto const this_part = "/!" + std::string{component};
    std::string authors;
    for (auto const& issuer : d.issuers)
        authors += element("FRBRauthor", "href", "#" + entities.label_of("organization", issuer.name));
    if (authors.empty()) authors = "<FRBRauthor href=\"\"/>";
    auto const signed_day = "<FRBRdate" + date_attributes(d.signed_on, "signed") + "/>";
    auto const work_day = d.adopted_on ? "<FRBRdate" + date_attributes(d.adopted_on, "adopted") + "/>" : signed_day;

    std::string xml = "<identification source=\"#cchc\">\n<FRBRWork>";
    xml += element("FRBRthis", "value", part_of("", this_part)) + element("FRBRuri", "value", iri);
    if (component == "main" && !d.title.empty()) {
        xml += "<FRBRalias";
        append_akn_attribute(xml, "value", d.title);
        xml += " name=\"title\"/>";
    }
    xml += work_day + authors + element("FRBRcountry", "value", m.territory.empty() ? "vn" : "vn-" + m.territory);
    if (d.type != document_type::unknown) xml += element("FRBRsubtype", "value", slug(d.type));
    if (d.number) xml += element("FRBRnumber", "value", to_string(*d.number));
    xml += "</FRBRWork>\n<FRBRExpression>" + element("FRBRthis", "value", part_of("/vie@", this_part)) +
           element("FRBRuri", "value", part_of("/vie@", "")) + signed_day + authors +
           "<FRBRlanguage language=\"vie\"/></FRBRExpression>\n";
    xml +=
        "<FRBRManifestation>" + element("FRBRthis", "value", part_of("/vie@", this_part + ".xml")) +
        element("FRBRuri", "value", part_of("/vie@", ".akn")) + "<FRBRdate" + date_attributes({}, {}) +
        "/><FRBRauthor href=\"#cchc\"/><FRBRformat value=\"application/akn+xml\"/></FRBRManifestation>\n</identification>";
    return xml;
}

std::string akn_meta(marked_document const& m, std::string_view iri, akn_entities& entities,
                     std::string_view proprietary) {
    entities.label_of("organization", akn_source, akn_source); // of what is marked
    std::string xml = "<meta>\n" + akn_identification(m, iri, "main", entities) + '\n';
    if (m.value.published_on && m.value.published_on->is_complete()) {
        xml += "<publication" + date_attributes(m.value.published_on, "cong-bao");
        append_akn_attribute(xml, "showAs", "Công báo");
        xml += "/>\n";
    }
    xml += reference_writer{m, iri, entities}.write();
    if (!proprietary.empty())
        xml += "<proprietary source=\"#cchc\" xmlns:cchc=\"" + std::string{akn_field_namespace} + "\">\n" +
               std::string{proprietary} + "</proprietary>\n";
    return xml + "</meta>";
}

} // namespace cchc::detail
