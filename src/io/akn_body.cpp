// SPDX-License-Identifier: BSL-1.0
#include "io/akn_body.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "citation/element_id.hpp"
#include "text/trimmed.hpp"

namespace cchc::detail {
namespace {

/// A unit that can be an element: within its parent, behind what stands before it, with a path of its own.
struct placed_unit {
    bool placed = false;
    bool divided = false; ///< has units in it
    bool titled = false;  ///< its heading follows its number, with blanks between at most
    std::string id;
};

/// The parts of a text, each from where the one before ends.
struct akn_zones {
    std::size_t preamble = 0, body = 0, body_end = 0, conclusions = 0, rest = 0;
};

class body_writer {
public:
    body_writer(std::string& out, marked_document const& m, std::string_view iri, akn_entities& entities)
        : m_{m},
          d_{m.value},
          iri_{iri},
          entities_{entities},
          writer_{out, m.text, akn_marks(m, entities)},
          zones_{find_zones()},
          units_{place_units()} {}

    void write() {
        write_blocks("preface", zones_.preamble);
        write_preamble();
        writer_.blanks(zones_.body);
        writer_.tag("<body>");
        write_units(zones_.body_end);
        write_rest_of_body();
        writer_.tag("</body>");
        writer_.blanks(zones_.conclusions);
        write_blocks("conclusions", zones_.rest);
        write_attachments();
    }

private:
    [[nodiscard]] bool is_sane(span where) const noexcept {
        return where.begin < where.end && where.end <= m_.text.size();
    }

    [[nodiscard]] akn_zones find_zones() const {
        auto const size = m_.text.size();
        bool const closed = is_sane(d_.where.closing);
        akn_zones z;
        auto const none = closed ? d_.where.closing.begin : size;
        auto const body = is_sane(d_.where.body) ? d_.where.body : span{none, none};
        z.body = body.begin;
        z.body_end = body.end;
        bool const in_order = closed && d_.where.closing.begin >= body.end;
        z.conclusions = in_order ? d_.where.closing.begin : body.end;
        z.rest = in_order ? d_.where.closing.end : body.end;
        if (!trimmed(std::string_view{m_.text}.substr(body.end, z.conclusions - body.end)).empty()) z.conclusions = body.end;
        z.preamble = z.body;
        auto const begin_with = [&](span where) {
            if (is_sane(where) && where.end <= z.body) z.preamble = std::min(z.preamble, where.begin);
        };
        begin_with(d_.where.authority);
        begin_with(d_.where.enacting);
        for (auto const& basis : d_.bases) begin_with(basis.where);
        return z;
    }

    /// Which units can be elements. The others are told apart.
    [[nodiscard]] std::vector<placed_unit> place_units() const {
        std::vector<placed_unit> placed(d_.units.size());
        std::set<std::string> taken;
        std::vector<std::size_t> open;
        std::size_t at = zones_.body;
        for (std::size_t i = 0; i < d_.units.size(); ++i) {
            auto const& unit = d_.units[i];
            while (!open.empty() && (!unit.parent || open.back() != *unit.parent)) {
                at = std::max(at, d_.units[open.back()].where.end);
                open.pop_back();
            }
            if (unit.parent && open.empty()) continue;
            bool const in_place =
                unit.parent ? unit.where.end <= d_.units[*unit.parent].where.end : is_in_zone(unit.where);
            bool const sane = is_sane(unit.where) && unit.where.begin >= at &&
                              unit.number_where.begin == unit.where.begin &&
                              unit.number_where.end >= unit.where.begin && unit.number_where.end <= unit.where.end;
            auto id = to_element_id(unit.path);
            bool const named =
                parse_element_id(id) == result<provision>{unit.path} && unit.level() != provision_level::sentence;
            if (!in_place || !sane || !named || !taken.insert(id).second) continue;
            at = unit.number_where.end;
            bool const headed = is_sane(unit.heading_where) && unit.heading_where.begin >= at &&
                                unit.heading_where.end <= unit.where.end &&
                                trimmed(std::string_view{m_.text}.substr(at, unit.heading_where.begin - at)).empty();
            if (headed) at = unit.heading_where.end;
            placed[i] = {true, false, headed, std::move(id)};
            if (unit.parent) placed[*unit.parent].divided = true;
            open.push_back(i);
        }
        return placed;
    }

    [[nodiscard]] bool is_in_zone(span where) const noexcept {
        return span{zones_.body, zones_.body_end}.contains(where) || where.begin >= zones_.rest;
    }

    [[nodiscard]] bool blank_up_to(std::size_t end) const {
        return trimmed(writer_.text().substr(writer_.at(), end - writer_.at())).empty();
    }

    /// Lines in an element of this name, unless all are blank.
    void write_blocks(std::string const& name, std::size_t end) {
        if (blank_up_to(end)) return void(writer_.blanks(end));
        writer_.tag("<" + name + ">").paragraphs(end);
        writer_.tag("</" + name + ">");
    }

    void write_preamble() {
        if (blank_up_to(zones_.body)) return;
        writer_.tag("<preamble>");
        std::vector<std::pair<span, std::optional<basis_kind>>> blocks; // no kind: the enacting words
        for (auto const& basis : d_.bases) blocks.emplace_back(basis.where, basis.kind);
        blocks.emplace_back(d_.where.enacting, std::nullopt);
        std::stable_sort(blocks.begin(), blocks.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
        bool listing = false;
        auto const end_list = [&] {
            if (listing) writer_.tag("</citations>");
            listing = false;
        };
        std::size_t lists = 0;
        std::size_t citations = 0;
        for (auto const& [where, kind] : blocks) {
            if (!is_sane(where) || where.begin < writer_.at() || where.end > zones_.body) continue;
            if (!blank_up_to(where.begin) || !kind) end_list();
            writer_.paragraphs(where.begin);
            if (!kind) {
                writer_.tag("<formula eId=\"formula_1\" name=\"enacting\">").paragraphs(where.end);
                writer_.tag("</formula>");
                continue;
            }
            if (!listing) writer_.tag("<citations eId=\"cits_" + std::to_string(++lists) + "\">");
            listing = true;
            writer_.tag("<citation eId=\"cits_" + std::to_string(lists) + "__cit_" + std::to_string(++citations) +
                        "\" class=\"" + std::string{to_string(*kind)} + "\">");
            writer_.paragraphs(where.end);
            writer_.tag("</citation>");
        }
        end_list();
        writer_.paragraphs(zones_.body);
        writer_.tag("</preamble>");
    }

    /// Text that belongs to no unit but the one it stands in: its opening words, or a container without a name of its own.
    void write_loose(std::size_t end) {
        if (writer_.blanks(end)) return;
        auto const prefix = open_.empty() ? std::string{} : units_[open_.back()].id + "__";
        if (!open_.empty() && !begun_) {
            auto const kind = std::string{units_[open_.back()].divided ? "intro" : "content"};
            writer_.tag("<" + kind + " eId=\"" + prefix + kind + "\">").paragraphs(end);
            writer_.tag("</" + kind + ">");
        } else {
            auto const id = prefix + "hcontainer_" + std::to_string(++loose_);
            writer_.tag("<hcontainer eId=\"" + id + "\" name=\"text\"><content eId=\"" + id + "__content\">")
                .paragraphs(end);
            writer_.tag("</content></hcontainer>");
        }
        begun_ = true;
    }

    void close_unit() {
        write_loose(d_.units[open_.back()].where.end);
        writer_.tag("</" + name_of(open_.back()) + ">");
        open_.pop_back();
        begun_ = true;
    }

    [[nodiscard]] std::string name_of(std::size_t i) const { return std::string{element_of(d_.units[i].level())}; }

    void open_unit(std::size_t i) {
        auto const& unit = d_.units[i];
        auto const& placed = units_[i];
        std::string tag = "<" + name_of(i);
        append_akn_attribute(tag, "eId", placed.id);
        if (element_of(unit.level()) == "hcontainer")
            append_akn_attribute(tag, "name", to_string(provision{{unit.path.units.back()}}));
        writer_.tag(tag + ">");
        if (unit.number_where.end > unit.where.begin) {
            writer_.tag("<num>").mixed(unit.number_where.end);
            writer_.tag("</num>");
        }
        if (placed.titled) {
            writer_.blanks(unit.heading_where.begin);
            writer_.tag("<heading eId=\"" + placed.id + "__heading\">").mixed(unit.heading_where.end);
            writer_.tag("</heading>");
        }
        open_.push_back(i);
        begun_ = false;
    }

    /// The next unit, and those in it, from `next_` on.
    void write_unit() {
        do {
            while (!open_.empty() && open_.back() != d_.units[next_].parent) close_unit();
            write_loose(d_.units[next_].where.begin);
            open_unit(next_);
            do ++next_;
            while (next_ < units_.size() && !units_[next_].placed);
        } while (next_ < units_.size() && d_.units[next_].parent);
        while (!open_.empty()) close_unit();
        begun_ = true;
    }

    [[nodiscard]] bool find_next(std::size_t end) {
        while (next_ < units_.size() && !units_[next_].placed) ++next_;
        return next_ < units_.size() && d_.units[next_].where.begin < end;
    }

    void write_units(std::size_t end) {
        while (find_next(end)) {
            write_loose(d_.units[next_].where.begin);
            write_unit();
        }
    }

    void write_rest_of_body() {
        write_loose(zones_.body_end);
        if (begun_) return; // the schema wants something in a body
        writer_.tag(
            "<hcontainer eId=\"hcontainer_1\" name=\"text\"><content eId=\"hcontainer_1__content\"><p/></content></hcontainer>");
        loose_ = 1;
    }

    void write_attachments() {
        auto const size = m_.text.size();
        if (writer_.blanks(size)) return;
        writer_.tag("<attachments>");
        while (writer_.at() < size) {
            bool const is_unit = find_next(size);
            auto const begin = is_unit ? d_.units[next_].where.begin : size;
            if (!writer_.blanks(begin)) {
                open_attachment("text");
                writer_.paragraphs(begin);
                writer_.tag("</mainBody></doc></attachment>");
            }
            if (!is_unit) break;
            open_attachment(to_string(provision{{d_.units[next_].path.units.back()}}));
            write_unit();
            writer_.tag("</mainBody></doc></attachment>");
        }
        writer_.tag("</attachments>");
    }

    void open_attachment(std::string const& name) {
        auto const number = std::to_string(++attachments_);
        std::string doc = "<attachment eId=\"att_" + number + "\"><doc";
        append_akn_attribute(doc, "name", name);
        writer_.tag(doc + "><meta>" + akn_identification(m_, iri_, "annex_" + number, entities_) + "</meta><mainBody>");
    }

    marked_document const& m_;
    document const& d_;
    std::string_view iri_;
    akn_entities& entities_;
    akn_text_writer writer_;
    akn_zones zones_;
    std::vector<placed_unit> units_;
    std::vector<std::size_t> open_;
    std::size_t next_ = 0;
    std::size_t loose_ = 0, attachments_ = 0;
    bool begun_ = false; ///< something stands already behind the heading of the innermost unit
};

} // namespace

void append_akn_body(std::string& out, marked_document const& m, std::string_view iri, akn_entities& entities) {
    body_writer{out, m, iri, entities}.write();
}

} // namespace cchc::detail
