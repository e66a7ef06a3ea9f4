// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <cchc/citation/find_citations.hpp>
#include <cchc/text/plain_text.hpp>

#include "citation/element_id.hpp"
#include "io/akn_reader.hpp"
#include "io/document_members.hpp"

namespace cchc::detail {
namespace {

/// The value of an enumeration whose name this is.
template <class Enum>
std::optional<Enum> named(std::string_view name) {
    for (std::size_t i = 0; i < named_values<Enum>; ++i)
        if (to_string(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    return std::nullopt;
}

/// An element that begins and ends nowhere has no span.
span where_of(akn_element const& e) noexcept {
    return e.where.empty() ? span{} : e.where;
}

class text_reader {
public:
    text_reader(akn_file const& file, marked_document& into) : file_{file}, text_{into.text}, d_{into.value} {}

    void read() {
        unit_of_.resize(file_.elements.size());
        for (std::size_t i = 0; i < file_.elements.size(); ++i) {
            auto const& e = file_.elements[i];
            if (e.parent) unit_of_[i] = unit_of_[*e.parent];
            if (e.name == "inline") read_inline(e);
            else if (!read_head(e) && !read_closing(e)) read_structure(i, e);
        }
        read_citations();
    }

private:
    [[nodiscard]] std::string words(span where) const { return plain_text(text_, where); }

    void read_inline(akn_element const& e) {
        auto const name = attribute(e.node, "name");
        auto const kind = attribute(e.node, "class");
        if (name == "motto") {
            d_.where.motto = where_of(e);
            d_.head = named<letterhead>(kind).value_or(letterhead::none);
        } else if (name == "date") {
            d_.where.date = where_of(e);
        } else if (name == "authority") {
            d_.where.authority = where_of(e);
            d_.authority = words(e.where);
        } else if (name == "enacting") {
            d_.where.enacting = where_of(e);
        } else if (name == "adopted") {
            d_.where.adopted = where_of(e);
        } else if (name == "effect") {
            d_.effect.where = where_of(e);
            d_.effect.wording = named<effect_wording>(kind).value_or(effect_wording::not_stated);
        } else if (name == "recipient") {
            d_.recipients.push_back({without_mark(words(e.where)), e.where});
        } else if (!d_.signatures.empty() && name == "honorific") {
            d_.signatures.back().honorific = words(e.where);
            d_.signatures.back().honorific_where = e.where;
        } else if (!d_.signatures.empty() && name == "power") {
            read_power(e, named<signing_form>(kind).value_or(signing_form::on_behalf));
        }
    }

    static std::string without_mark(std::string name) {
        while (!name.empty() && std::string_view{".;,: "}.find(name.back()) != std::string_view::npos) name.pop_back();
        return name;
    }

    void read_power(akn_element const& e, signing_form form) {
        auto office = words(e.where);
        auto const letters = letters_of(form);
        if (office.starts_with(letters))
            office.erase(0, std::min(office.find_first_not_of(' ', letters.size()), office.size()));
        d_.signatures.back().powers.push_back({form, std::move(office), e.where});
    }

    bool read_head(akn_element const& e) {
        if (e.name == "docAuthority") {
            if (attribute(e.node, "class") == "parent") parent_ = e.where;
            else d_.issuers.push_back({words(e.where), words(parent_), e.where, std::exchange(parent_, {})});
        } else if (e.name == "docType") {
            d_.where.type = where_of(e);
        } else if (e.name == "docNumber") {
            d_.where.number = where_of(e);
        } else if (e.name == "location") {
            d_.where.place = where_of(e);
            d_.place = words(e.where);
        } else if (e.name == "docDate") {
            d_.where.date = where_of(e);
        } else if (e.name == "docTitle") {
            d_.where.title = where_of(e);
            d_.title = words(e.where);
        } else if (e.name == "citation") {
            d_.bases.push_back({named<basis_kind>(attribute(e.node, "class")).value_or(basis_kind::law), {}, e.where});
        } else {
            return false;
        }
        return true;
    }

    bool read_closing(akn_element const& e) {
        if (e.name == "signature") {
            d_.signatures.emplace_back().where = e.where;
        } else if (!d_.signatures.empty() && e.name == "role") {
            d_.signatures.back().post = words(e.where);
            d_.signatures.back().post_where = e.where;
        } else if (!d_.signatures.empty() && e.name == "person") {
            d_.signatures.back().name = words(e.where);
            d_.signatures.back().name_where = e.where;
        } else {
            return false;
        }
        return true;
    }

    void read_structure(std::size_t i, akn_element const& e) {
        if (!e.parent && (e.name == "body" || e.name == "mainBody")) d_.where.body = where_of(e);
        if (!e.parent && e.name == "conclusions") d_.where.closing = where_of(e);
        if (e.name == "num" || e.name == "heading") return read_heading(e);
        if (auto const level = level_of(e)) add_unit(i, e, *level);
    }

    /// Clauses are units, too, in what others wrote.
    static std::optional<provision_level> level_of(akn_element const& e) {
        constexpr std::size_t levels = static_cast<std::size_t>(provision_level::sentence);
        if (e.name == "clause") return provision_level::clause;
        if (e.name == "hcontainer") {
            auto const path = parse_provision_path(attribute(e.node, "name"));
            return path && path->units.size() == 1 ? std::optional{path->units.front().level} : std::nullopt;
        }
        for (std::size_t i = 0; i < levels; ++i)
            if (element_of(static_cast<provision_level>(i)) == e.name) return static_cast<provision_level>(i);
        return std::nullopt;
    }

    void add_unit(std::size_t i, akn_element const& e, provision_level level) {
        document_unit unit;
        unit.parent = unit_of_[i];
        unit.where = e.where;
        unit.number_where = {e.where.begin, e.where.begin};
        auto const id = attribute(e.node, "eId");
        auto path = parse_element_id(id);
        bool const told = path && path->units.back().level == level && paths_.insert(to_string(*path)).second;
        unit.path = told ? *std::move(path) : new_path(unit.parent, level, id);
        unit_of_[i] = d_.units.size();
        unit_elements_.push_back(i);
        d_.units.push_back(std::move(unit));
    }

    /// The path of a unit whose identifier tells none: its level and number below the unit around.
    provision new_path(std::optional<std::size_t> parent, provision_level level, std::string_view id) {
        provision path;
        if (parent) path = d_.units[*parent].path;
        while (!path.units.empty() && path.units.back().level >= level) path.units.pop_back();
        std::string ordinal;
        for (char const c : id.substr(id.rfind('_') + 1)) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') ordinal += c;
            else if (c >= 'A' && c <= 'Z') ordinal += static_cast<char>(c - 'A' + 'a');
        }
        if (ordinal.empty()) ordinal = "1";
        path.units.push_back({level, ordinal});
        for (std::size_t& times = repeated_[to_string(path)]; !paths_.insert(to_string(path)).second;)
            path.units.back().ordinal = ordinal + ".lan" + std::to_string(times = std::max<std::size_t>(times, 1) + 1);
        return path;
    }

    void read_heading(akn_element const& e) {
        if (!e.parent || !unit_of_[*e.parent] || unit_elements_[*unit_of_[*e.parent]] != *e.parent) return;
        auto& unit = d_.units[*unit_of_[*e.parent]];
        if (e.name == "heading") {
            unit.heading = words(e.where);
            unit.heading_where = e.where;
            return;
        }
        unit.number_where = e.where;
        unit.number = words(e.where);
        bool const is_named = unit.number.find(' ') != std::string::npos; // "Điều 5." and not "1."
        if (is_named && unit.level() >= provision_level::part &&
            std::string_view{".:"}.find(unit.number.back()) != std::string_view::npos)
            unit.number.pop_back();
    }

    /// What the bases cite stands in their words.
    void read_citations() {
        if (d_.bases.empty()) return;
        find_options options;
        options.back_references = false;
        auto basis = d_.bases.begin();
        auto const first = d_.bases.front().where.begin;
        auto const last = d_.bases.back().where.end;
        for (auto const& match : citation_range{std::string_view{text_}.substr(0, last), options, first}) {
            while (basis != d_.bases.end() && basis->where.end <= match.where.begin) ++basis;
            if (basis == d_.bases.end()) return;
            if (basis->where.contains(match.where)) basis->cited.push_back(to_citation(text_, match));
        }
    }

    akn_file const& file_;
    std::string const& text_;
    document& d_;
    span parent_{};
    std::vector<std::optional<std::size_t>> unit_of_; ///< of each element, the unit it is or lies in
    std::vector<std::size_t> unit_elements_;          ///< of each unit, its element
    std::set<std::string> paths_;
    std::map<std::string, std::size_t> repeated_;
};

} // namespace

void read_akn_text(akn_file const& file, marked_document& into) {
    text_reader{file, into}.read();
}

} // namespace cchc::detail
