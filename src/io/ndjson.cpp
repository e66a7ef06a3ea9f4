// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/ndjson.hpp>

#include <algorithm>
#include <array>
#include <vector>

#include <nlohmann/json.hpp>

#include <cchc/agency/finder.hpp>
#include <cchc/agency/resolve.hpp>
#include <cchc/citation/find_citations.hpp>
#include <cchc/citation/named_paper.hpp>
#include <cchc/citation/relation.hpp>
#include <cchc/citation/resolve.hpp>
#include <cchc/citation/short_form.hpp>
#include <cchc/io/json.hpp>
#include <cchc/text/encoding.hpp>

#include "io/citation_json.hpp"

namespace cchc {
namespace {

using json = nlohmann::ordered_json;

struct citation_request {
    std::string id;    ///< as JSON
    std::string given; ///< the text as it came
    std::string text;  ///< what it says, in UTF-8
    offset_map offsets;
    text_format format = text_format::plain;
    enclosing_document self;
    std::optional<provision> at; ///< where in the enclosing document the text stands
};

/// The byte at which brackets are nested deeper than any request needs; readers of JSON call themselves for each level.
std::optional<std::size_t> too_deep(std::string_view request) noexcept {
    constexpr std::size_t deepest = 100;
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < request.size(); ++at) {
        char const c = request[at];
        if (quoted) {
            if (c == '\\') ++at;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest) return at;
        } else if ((c == ']' || c == '}') && depth != 0) {
            --depth;
        }
    }
    return std::nullopt;
}

/// Where the value of a member begins in the request, as well as a search for its name can tell.
failure wrong_member(std::string_view request, std::string_view name) {
    auto const at = request.find('"' + std::string{name} + '"');
    return {errc::json_field, at == std::string_view::npos ? 0 : at};
}

/// A member that is not there and one that is null are the same.
json const* member(json const& object, char const* name) {
    auto const at = object.find(name);
    return at == object.end() || at->is_null() ? nullptr : &*at;
}

std::optional<text_format> format_called(std::string const& name) noexcept {
    if (name == "plain") return text_format::plain;
    if (name == "html") return text_format::html;
    if (name == "markdown") return text_format::markdown;
    return std::nullopt;
}

/// What is known of the enclosing document; a number that cannot be read stays unknown.
std::optional<failure> read_context(std::string_view request, json const& context, citation_request& read) {
    if (!context.is_object()) return wrong_member(request, "context");
    if (auto const* const at = member(context, "at")) {
        if (!at->is_string()) return wrong_member(request, "at");
        auto const place = parse_provision_path(at->get_ref<std::string const&>());
        if (!place) return wrong_member(request, "at");
        read.at = *place;
    }
    auto& self = read.self;
    auto const* const named = member(context, "self");
    if (named == nullptr) return std::nullopt;
    if (!named->is_object()) return wrong_member(request, "self");
    for (auto const* const name : {"type", "number"}) {
        auto const* const value = member(*named, name);
        if (value != nullptr && !value->is_string()) return wrong_member(request, name);
    }
    if (auto const* const type = member(*named, "type")) {
        auto const known = parse_document_type(type->get_ref<std::string const&>());
        if (!known) return failure{errc::document_type, wrong_member(request, "type").offset};
        self.type = *known;
    }
    if (auto const* const number = member(*named, "number"))
        if (auto const known = parse_document_number_lenient(number->get_ref<std::string const&>()))
            self.number = known->number;
    if (self.type == document_type::unknown && self.number) self.type = self.number->type();
    return std::nullopt;
}

/// Decodes the text that was given, from the encoding that the request tells or the text shows. False when what is told is none.
bool read_encoding(json const& parsed, citation_request& read) {
    auto encoding = text_encoding::unknown;
    if (auto const* const told = member(parsed, "encoding")) {
        if (!told->is_string()) return false;
        auto const known = parse_text_encoding(told->get_ref<std::string const&>());
        if (!known) return false;
        encoding = *known;
    } else {
        encoding = detect_encoding(read.given).encoding;
    }
    auto decoded = decode(read.given, encoding);
    read.text = std::move(decoded.text);
    read.offsets = std::move(decoded.offsets);
    return true;
}

result<citation_request> read_request(std::string_view request) {
    if (auto const at = too_deep(request)) return failure{errc::json_form, *at};
    json parsed;
    try {
        parsed = json::parse(request);
    } catch (json::parse_error const& e) {
        return failure{errc::json_form, std::min(e.byte == 0 ? 0 : e.byte - 1, request.size())};
    } catch (json::exception const&) {
        return failure{errc::json_form, 0};
    }
    if (!parsed.is_object()) return failure{errc::json_field, 0};
    citation_request read;
    auto const* const text = member(parsed, "text");
    if (text == nullptr || !text->is_string()) return wrong_member(request, "text");
    read.given = text->get<std::string>();
    if (!read_encoding(parsed, read)) return wrong_member(request, "encoding");
    auto const id = parsed.find("id");
    read.id = id == parsed.end() ? "null" : id->dump();
    if (auto const* const format = member(parsed, "format")) {
        auto const known = format->is_string() ? format_called(format->get<std::string>()) : std::nullopt;
        if (!known) return wrong_member(request, "format");
        read.format = *known;
    }
    if (auto const* const context = member(parsed, "context"))
        if (auto const wrong = read_context(request, *context, read)) return *wrong;
    return read;
}

/// Whether "khoản 2 Điều này" can be told; any other citation can.
bool is_known_place(citation_request const& request, citation_match const& match) {
    if (match.type != document_type::unknown || match.kind != citation_kind::back_reference) return true;
    auto const places = to_provisions(request.text, match.provisions, request.format);
    return request.at && std::all_of(places.begin(), places.end(), [&](auto const& place) {
               return resolve_relative(place, *request.at).has_value();
           });
}

/// The citation with what it takes from the document that it refers to.
citation complete(citation_request const& request, std::vector<citation_match> const& matches, std::size_t index,
                  resolution const& means) {
    auto c = to_citation(request.text, matches[index], request.format);
    if (means.antecedents.size() == 1 && means.state == resolution_state::resolved) {
        auto const meant = to_citation(request.text, matches[means.antecedents.front()], request.format);
        c.number = meant.number;
        if (meant.date) c.date = meant.date;
        if (c.issuer.empty()) c.issuer = meant.issuer;
        if (c.type == document_type::unknown || c.type == document_type::document) c.type = meant.type;
    }
    if (means.state == resolution_state::enclosing) {
        c.number = request.self.number;
        if (c.type == document_type::unknown) c.type = request.self.type;
    }
    if (c.type == document_type::document) c.type = document_type::unknown;
    if (request.at)
        for (auto& place : c.provisions) place = resolve_relative(place, *request.at).value_or(place);
    return c;
}

void write_citations(json_writer& out, citation_request const& request) {
    std::vector<citation_match> matches;
    find_options const options{.format = request.format, .relative_provisions = request.at.has_value()};
    for (auto const& m : find_citations(request.text, options))
        if (is_known_place(request, m)) matches.push_back(m);
    matches = with_short_forms(request.text, std::move(matches), request.format);
    auto const relations = find_relations(request.text, matches, request.format);
    auto relation = relations.begin();
    matches = with_named_papers(request.text, std::move(matches), request.format); // meant, but not shown
    auto const resolutions = resolve(request.text, matches, request.self, request.format);
    std::vector<std::optional<std::size_t>> shown_at(matches.size());
    std::size_t shown = 0;
    out.name("citations").begin_array();
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (is_named_paper(matches[i])) continue;
        auto c = complete(request, matches, i, resolutions[i]);
        c.where = request.offsets.source_of(c.where);
        auto means = resolutions[i];
        bool const hidden = !means.antecedents.empty() && !shown_at[means.antecedents.front()];
        if (hidden) means.antecedents.clear();
        for (auto& antecedent : means.antecedents) antecedent = shown_at[antecedent].value_or(antecedent);
        out.begin_object();
        while (relation != relations.end() && relation->object < shown) ++relation; // one of several subjects
        bool const stated = relation != relations.end() && relation->object == shown;
        detail::write_citation(out, request.given, c, means, stated ? std::optional{relation->kind} : std::nullopt);
        out.end_object();
        shown_at[i] = shown++;
    }
    out.end_array();
}

void write_agencies(json_writer& out, citation_request const& request, agency_directory const& directory) {
    agency_context context;
    context.format = request.format;
    out.name("agencies").begin_array();
    for (auto const& m : find_agencies(request.text, {request.format})) {
        out.begin_object();
        detail::write_place(out, request.given, request.offsets.source_of(m.where));
        out.name("id");
        write_json(out, resolve_agency(request.text, m, directory, context).id());
        out.end_object();
    }
    out.end_array();
}

} // namespace

result<std::string> answer_citations(std::string_view request, agency_directory const& directory) {
    auto const read = read_request(request);
    if (!read) return read.error();
    json_writer out;
    out.begin_object();
    out.name("id").literal(read->id);
    write_citations(out, *read);
    write_agencies(out, *read, directory);
    out.end_object();
    return std::move(out).str();
}

} // namespace cchc
