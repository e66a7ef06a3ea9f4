// SPDX-License-Identifier: BSL-1.0
#include "io/page_style.hpp"

namespace cchc::detail {

std::string_view page_style() noexcept {
    return R"css(
:root { color-scheme: light dark; --width: 80rem; --paper: #fdfdfb; --ink: #1d1f21; --quiet: #5c6166; --line: #d9dad5;
  --card: #fff; --link: #1a4f8b; }
@media (prefers-color-scheme: dark) { :root { --paper: #17191b; --ink: #e4e4e0; --quiet: #a2a7ac; --line: #3a3e42;
  --card: #1e2124; --link: #9cc4f2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: var(--width); padding: 1.5rem clamp(1rem, 3vw, 3rem) 4rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.55 system-ui, "Noto Sans", "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  overflow-wrap: break-word; }
h1 { font-size: clamp(1.35rem, 3vw, 1.9rem); line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 0 0 .25rem; }
p { margin: 0 0 .75rem; }
a { color: var(--link); }
dt { color: var(--quiet); } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; line-height: 1.45; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-weight: 500; font-size: .86rem; }
tbody th { font-weight: 600; }
.quiet, caption, small, thead th, figcaption { color: var(--quiet); }
td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { color: var(--quiet); font-size: .87rem; border-top: 1px solid var(--line); padding-top: .75rem; margin-top: 2.5rem; }
@page { size: A4; margin: 14mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --card: #fff; --link: #000; }
  body { font-size: 10pt; padding: 0; max-width: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { text-decoration: none; }
  h1, h2, h3 { break-after: avoid; }
  tr, figure { break-inside: avoid; } thead { display: table-header-group; }
  .wide { overflow: visible; }
}
)css";
}

} // namespace cchc::detail
