// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/akoma_ntoso.hpp>

#include "io/akn_body.hpp"
#include "io/akn_fields.hpp"
#include "io/akn_names.hpp"
#include "io/akn_reader.hpp"
#include "io/document_members.hpp"

namespace cchc {

namespace {

/// What the elements say, without what stands in `<proprietary>`.
result<marked_document> read_elements(detail::akn_file const& file) {
    marked_document m;
    m.text = file.text;
    detail::read_akn_text(file, m);
    if (auto const wrong = detail::read_akn_meta(file, m)) return *wrong;
    return m;
}

/// Sets what Akoma Ntoso has no word for.
std::optional<failure> read_fields(detail::akn_file const& file, marked_document& m) {
    auto const proprietary = detail::child_named(file.meta, "proprietary");
    for (auto node = proprietary.first_child(); node; node = node.next_sibling()) {
        if (detail::local_name(node) != "field") continue;
        std::string json;
        for (auto child = node.first_child(); child; child = child.next_sibling())
            detail::append_characters(json, child);
        json_reader in{json};
        bool const known = detail::set_field(m, detail::attribute(node, "name"), in);
        in.finish();
        if (!known) return failure{errc::json_field, detail::offset_of(node)};
        if (auto const wrong = in.error()) return failure{wrong->code, detail::offset_of(node)};
    }
    for (std::size_t i = 0; i < m.value.units.size(); ++i)
        if (m.value.units[i].parent && *m.value.units[i].parent >= i) // a unit lies in one before it
            return failure{errc::json_field, detail::offset_of(proprietary)};
    return std::nullopt;
}

std::string write_xml(marked_document const& m, std::string_view fields) {
    detail::akn_entities entities;
    auto const iri = detail::akn_iri(to_citation(m.value), m);
    std::string body;
    detail::append_akn_body(body, m, iri, entities);
    auto const type = slug(m.value.type);
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso";
    detail::append_akn_attribute(xml, "xmlns", detail::akn_namespace);
    xml += ">\n<act";
    detail::append_akn_attribute(xml, "name", type.empty() ? "unknown" : type);
    xml += " contains=\"originalVersion\">" + detail::akn_meta(m, iri, entities, fields) + body;
    return xml + "</act>\n</akomaNtoso>\n";
}

} // namespace

std::string to_akoma_ntoso(marked_document const& document) {
    auto xml = write_xml(document, {});
    auto const file = detail::parse_akn_file(xml);
    auto const read = file ? read_elements(**file) : result<marked_document>{file.error()};
    if (!read) throw error{read.error()};
    std::vector<detail::named_json> differing;
    detail::add_differing(differing, {}, *read, document);
    if (differing.empty()) return xml;
    std::string fields;
    for (auto const& [path, json] : differing) {
        fields += "<cchc:field";
        detail::append_akn_attribute(fields, "name", path);
        fields += '>';
        detail::append_akn_text(fields, json);
        fields += "</cchc:field>\n";
    }
    return write_xml(document, fields);
}

result<marked_document> read_akoma_ntoso(std::string_view xml) {
    auto const file = detail::parse_akn_file(xml);
    if (!file) return file.error();
    auto read = read_elements(**file);
    if (!read) return read;
    if (auto const wrong = read_fields(**file, *read)) return *wrong;
    return read;
}

} // namespace cchc
