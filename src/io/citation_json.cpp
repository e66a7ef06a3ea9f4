// SPDX-License-Identifier: BSL-1.0
#include "io/citation_json.hpp"

namespace cchc::detail {

void write_place(json_writer& out, shown_text text, span where) {
    auto const source = text.offsets == nullptr ? where : text.offsets->source_of(where);
    out.name("begin").natural(source.begin).name("end").natural(source.end);
    out.name("surface").text(surface(text.text, where));
}

void write_text_or_null(json_writer& out, std::string_view text) {
    if (text.empty()) out.null();
    else out.text(text);
}

void write_citation(json_writer& out, shown_text text, citation const& cited, resolution const& means,
                    std::optional<relation_kind> relation) {
    write_place(out, text, cited.where);
    out.name("kind").text(to_string(cited.kind));
    out.name("type");
    write_json(out, cited.type);
    out.name("number");
    write_json(out, cited.number);
    out.name("date");
    write_json(out, cited.date);
    out.name("issuer");
    write_text_or_null(out, cited.issuer);
    out.name("provisions");
    write_json(out, cited.provisions);
    out.name("refers_to");
    if (means.state == resolution_state::resolved && !means.antecedents.empty()) out.natural(means.antecedents.front());
    else out.null();
    out.name("relation");
    if (relation) out.text(to_string(*relation));
    else out.null();
    out.name("warnings").begin_array();
    for (auto const doubt : doubts(cited)) out.text(rule_id(doubt));
    if (means.reason != resolution_reason::none) out.text(to_string(means.reason));
    out.end_array();
}

} // namespace cchc::detail
