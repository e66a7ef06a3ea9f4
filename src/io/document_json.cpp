// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/document_json.hpp>

#include <algorithm>

#include <cchc/io/json_reader.hpp>

#include "io/document_members.hpp"

namespace cchc {

std::string document_to_json(document const& d, json_layout layout) {
    return to_json(d, layout);
}

result<document> read_document_json(std::string_view json) {
    json_reader in{json};
    document d;
    read_json(in, d);
    in.finish();
    for (std::size_t i = 0; i < d.units.size(); ++i)
        if (d.units[i].parent && *d.units[i].parent >= i) in.fail(errc::json_field); // a unit lies in one before it
    if (auto const wrong = in.error()) return *wrong;
    return d;
}

std::string documents_to_ndjson(std::span<document const> documents) {
    std::string lines;
    for (auto const& d : documents) lines += document_to_json(d) + '\n';
    return lines;
}

table_read<std::vector<document>> read_documents_ndjson(std::string_view ndjson) {
    table_read<std::vector<document>> read;
    text_index const index{ndjson};
    for (std::size_t at = 0; at < ndjson.size();) {
        auto const end = std::min(ndjson.find('\n', at), ndjson.size());
        auto const line = ndjson.substr(at, end - at);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
            auto d = read_document_json(line);
            if (d) read.value.push_back(std::move(*d));
            else
                read.errors.push_back({index.position_at(at + d.error().offset), std::string{message(d.error().code)}});
        }
        at = end + 1;
    }
    return read;
}

} // namespace cchc
