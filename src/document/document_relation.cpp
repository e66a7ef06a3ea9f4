// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_relation.hpp>

#include <utility>

namespace cchc {

document_relation inverted(document_relation relation) {
    relation.kind = inverse(relation.kind);
    std::swap(relation.from, relation.to);
    std::swap(relation.from_place, relation.to_place);
    return relation;
}

} // namespace cchc
