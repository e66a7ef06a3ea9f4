// SPDX-License-Identifier: BSL-1.0
/// @file
/// Documents by the short names that a text gives them.
///
/// A long text names a document once in full and then briefly. It may declare the name, "(sau đây gọi tắt là Nghị quyết 57)"; or
/// it just leaves out what is known: after "Kế hoạch số 17/KH-UBND ngày 09/01/2014" everybody knows what Kế hoạch 17 is. Neither
/// means anything by itself, so `find_citations`, which forgets what it has read, passes them by. These functions take what it
/// found and add them:
///
///     std::string_view text = "Kế hoạch số 17/KH-UBND ngày 09/01/2014; các sở thực hiện Kế hoạch 17 …";
///     auto matches = with_short_forms(text, …);          // what find_citations found
///     surface(text, matches[1].where)                    // "Kế hoạch 17"
///     resolve(text, matches)[1].antecedents              // {0}
///
/// A short form counts only when a document of its type and serial, or of its declared name, was named in full before it; in small letters,
/// "kế hoạch số 17", only with "số". Further serials of a list, "Nghị quyết 18, 19", are short forms of their own. Where the bare name of a
/// type was declared, "(sau đây gọi là Nghị định)", it counts behind a provision: "Điều 5 Nghị định". Initials count where they were
/// declared for a law and begin like its type: "(gọi tắt là LDN 2020)". Where a declared name goes on behind that of a law, "Luật BHXH
/// mới", the match is made longer.
///
/// What it is **not**: a guess at numbers. "Nghị quyết 18" in a text that names no such resolution is not a citation, however well
/// known the resolution may be.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/citation/citation.hpp>

namespace cchc {

/// Tên gọi tắt được khai báo (declared name): "sau đây gọi tắt là …".
///
/// @ingroup citation
struct declared_name {
    std::size_t document = 0; ///< index of the citation that the name stands for
    span name{};              ///< "Nghị quyết 57"
    span declaration{};       ///< from "sau đây", or its bracket, to the end of the name

    friend bool operator==(declared_name const&, declared_name const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"document", &declared_name::document}, field{"name", &declared_name::name},
                          field{"declaration", &declared_name::declaration}};
    }
};

/// The names that `text` declares for the documents it cites, each directly behind its citation, in brackets or behind a comma; in
/// brackets also behind what the document is about, "quy định về vận tải (sau đây gọi tắt là Nghị định 10)", for the last of its type and
/// serial.
///
/// Where a law is cited together with those that amended it, "Luật Dược … và Luật sửa đổi, bổ sung … của Luật Dược … (sau đây gọi là Luật
/// Dược)", the name stands for the law of that title.
///
/// Linear in the matches.
///
/// @ingroup citation
[[nodiscard]] std::vector<declared_name> find_declared_names(std::string_view text,
                                                             std::span<citation_match const> matches,
                                                             text_format format = text_format::plain);

/// `matches`, and between them the mentions by short form: back references with `back_word::short_name`, in the order of the text.
///
/// @param matches  of this text, in its order
///
/// Linear in the text.
///
/// @ingroup citation
[[nodiscard]] std::vector<citation_match> with_short_forms(std::string_view text, std::vector<citation_match> matches,
                                                           text_format format = text_format::plain);

} // namespace cchc
