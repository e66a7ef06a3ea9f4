// SPDX-License-Identifier: BSL-1.0
/// @file
/// Papers that have a name and no number: schemes, programmes, plans, projects.
///
/// A decision approves a scheme (*Đề án*), and from then on the text speaks of *Đề án này*. The scheme has no number of its own, so
/// `find_citations` does not find it, and the back reference would have nothing to mean. `with_named_papers` adds it, but only
/// where a back reference asks for it:
///
///     text = "phê duyệt Đề án Xây dựng chính quyền số tỉnh Sơn La; các sở thực hiện Đề án nêu trên"
///     matches = with_named_papers(text, matches)
///     surface(text, matches[0].where)             // "Đề án Xây dựng chính quyền số tỉnh Sơn La"
///     resolve(text, matches)[1].antecedents       // {0}
///
/// Minutes, proposals and others that are told by their date are added, too: "Biên bản họp ngày 12/3/2019 …; theo Biên bản nêu trên".
///
/// What it is **not**: a finder of papers. A scheme that nothing refers back to is not added.
#pragma once

#include <string_view>
#include <vector>

#include <cchc/citation/citation.hpp>

namespace cchc {

/// `matches`, and among them the named papers that back references can mean: of kind `citation_kind::titled`, in the order of the text.
///
/// A paper begins with the name of its type in a capital letter and goes on to a mark, or to the closing mark of a quoted title, or to
/// its date. Papers of types that have numbers ("Biên bản họp ngày 12/3/2019") must have a date. Its type is that of a back reference
/// behind it, in front of which `matches` have no document of that type.
///
/// None of them has a number; no match of `find_citations` is titled and of such a type, so that `is_named_paper` can tell them.
///
/// @param matches  of this text, in its order
///
/// Linear in the text.
///
/// @ingroup citation
[[nodiscard]] std::vector<citation_match> with_named_papers(std::string_view text, std::vector<citation_match> matches,
                                                            text_format format = text_format::plain);

/// Whether a match is a paper that `with_named_papers` has added.
///
/// @ingroup citation
[[nodiscard]] bool is_named_paper(citation_match const& match) noexcept;

} // namespace cchc
