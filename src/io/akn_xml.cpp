// SPDX-License-Identifier: BSL-1.0
#include "io/akn_xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "io/akn_text.hpp"

namespace cchc::detail {
namespace {

constexpr std::array<std::string_view, 4> document_elements{"act", "bill", "doc", "statement"};

/// Behind `closing`, or the end.
std::size_t behind(std::string_view xml, std::string_view closing, std::size_t at) noexcept {
    auto const found = xml.find(closing, at);
    return found == std::string_view::npos ? xml.size() : found + closing.size();
}

bool is_reference(std::string_view name) noexcept {
    constexpr std::array<std::string_view, 5> named{"amp", "lt", "gt", "quot", "apos"};
    if (std::find(named.begin(), named.end(), name) != named.end()) return true;
    if (name.empty() || name.front() != '#') return false;
    bool const hexadecimal = name.size() > 1 && name[1] == 'x';
    auto const digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t value = 0;
    auto const [end, code] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    return code == std::errc{} && end == digits.data() + digits.size() && value != 0 && value <= 0x10FFFF;
}

/// The first byte that the parser would pass over in silence: NUL, a reference to nothing.
std::optional<std::size_t> find_fault(std::string_view xml) noexcept {
    constexpr std::size_t longest_reference = 10;
    for (std::size_t at = 0; (at = xml.find_first_of(std::string_view{"\0<&", 3}, at)) != std::string_view::npos;) {
        auto const rest = xml.substr(at);
        if (rest.front() == '\0') return at;
        if (rest.starts_with("<!--")) at = behind(xml, "-->", at);
        else if (rest.starts_with("<![CDATA[")) at = behind(xml, "]]>", at);
        else if (rest.starts_with("<?")) at = behind(xml, "?>", at);
        else if (rest.front() == '&') {
            auto const end = rest.substr(0, longest_reference).find(';');
            if (end == std::string_view::npos || !is_reference(rest.substr(1, end - 1))) return at;
            at += end;
        } else ++at;
    }
    return std::nullopt;
}

class text_collector {
public:
    explicit text_collector(akn_file& file) : file_{file} {}

    /// All that stands in the document but its metadata, and that of its attachments.
    void collect() {
        auto node = file_.document.first_child();
        while (node) {
            bool const enters = node.type() == pugi::node_element && local_name(node) != "meta";
            if (enters) begin(node);
            else append_characters(file_.text, node);
            if (enters && node.first_child()) {
                node = node.first_child();
                continue;
            }
            if (enters) end();
            while (!node.next_sibling()) {
                node = node.parent();
                if (node == file_.document) return;
                end();
            }
            node = node.next_sibling();
        }
    }

private:
    void begin(pugi::xml_node node) {
        auto const size = file_.text.size();
        file_.elements.push_back(
            {local_name(node), node, open_.empty() ? std::nullopt : std::optional{open_.back()}, {size, size}});
        open_.push_back(file_.elements.size() - 1);
    }

    void end() {
        file_.elements[open_.back()].where.end = file_.text.size();
        open_.pop_back();
    }

    akn_file& file_;
    std::vector<std::size_t> open_;
};

} // namespace

void append_characters(std::string& out, pugi::xml_node node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) out += node.value();
    if (node.type() != pugi::node_pi || node.name() != akn_byte) return;
    std::string_view const digits = node.value();
    unsigned value = 0;
    auto const [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    bool const is_byte = code == std::errc{} && end == digits.data() + digits.size() && value <= 0xFF;
    if (is_byte) out += static_cast<char>(value);
}

std::string_view local_name(pugi::xml_node node) noexcept {
    std::string_view const name = node.name();
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

std::string_view attribute(pugi::xml_node node, char const* name) noexcept {
    return node.attribute(name).value();
}

pugi::xml_node child_named(pugi::xml_node node, std::string_view name) noexcept {
    for (auto child = node.first_child(); child; child = child.next_sibling())
        if (local_name(child) == name) return child;
    return {};
}

std::size_t offset_of(pugi::xml_node node) noexcept {
    auto const offset = node.offset_debug();
    return offset > 0 ? static_cast<std::size_t>(offset) - 1 : 0;
}

result<std::shared_ptr<akn_file const>> parse_akn_file(std::string_view xml) {
    if (auto const fault = find_fault(xml)) return {errc::unexpected_character, *fault};
    auto const file = std::make_shared<akn_file>();
    constexpr unsigned options = pugi::parse_escapes | pugi::parse_ws_pcdata | pugi::parse_cdata | pugi::parse_pi |
                                 pugi::parse_eol | pugi::parse_wconv_attribute | pugi::parse_doctype;
    auto const parsed = file->xml.load_buffer(xml.data(), xml.size(), options, pugi::encoding_utf8);
    if (!parsed) {
        auto const offset = std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)), xml.size());
        bool const early = offset + 1 >= xml.size() || parsed.status == pugi::status_no_document_element;
        return {early ? errc::unexpected_end : errc::unexpected_character, early ? xml.size() : offset};
    }
    pugi::xml_node root;
    for (auto node = file->xml.first_child(); node; node = node.next_sibling()) {
        if (node.type() == pugi::node_doctype) return {errc::unexpected_character, xml.find("<!DOCTYPE")};
        if (node.type() != pugi::node_element) continue;
        if (root) return {errc::unexpected_character, offset_of(node)};
        root = node;
    }
    if (local_name(root) != "akomaNtoso") return {errc::document_type, offset_of(root)};
    for (auto node = root.first_child(); node && !file->document; node = node.next_sibling())
        if (node.type() == pugi::node_element) file->document = node;
    auto const kind = local_name(file->document);
    if (std::find(document_elements.begin(), document_elements.end(), kind) == document_elements.end())
        return {errc::document_type, offset_of(file->document ? file->document : root)};
    file->meta = child_named(file->document, "meta");
    text_collector{*file}.collect();
    return std::shared_ptr<akn_file const>{file};
}

} // namespace cchc::detail
